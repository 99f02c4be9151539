#include "ui/shell/search_box.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/list_roles.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QPainter>

namespace sijill {
namespace {

constexpr int kHitsShown = 12;

Icon iconOfKind(const QString& kind)
{
    if (kind == "partner"_L1)
        return Icon::Partners;
    if (kind == "agreement"_L1)
        return Icon::Agreements;
    if (kind == "worksite"_L1)
        return Icon::Worksites;
    if (kind == "territory"_L1)
        return Icon::Territories;
    return Icon::Document;
}

} // namespace

SearchBox::SearchBox(QWidget* parent)
    : QLineEdit(parent)
    , m_popup(new QListWidget(this))
{
    setObjectName(u"search"_s);
    m_popup->setWindowFlags(Qt::ToolTip);
    m_popup->setFocusPolicy(Qt::NoFocus);
    m_popup->setItemDelegate(new DueDelegate(m_popup));
    m_popup->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(this, &QLineEdit::textEdited, this, &SearchBox::look);
    connect(m_popup, &QListWidget::clicked, this, [this](const QModelIndex& index) { open(index.row()); });
    followLook(this, [this] {
        setFont(textFont(TextRole::Body));
        setPlaceholderText(tr("Find a name, a number, a date, an amount…"));
        setAccessibleName(tr("Search"));
        setMinimumWidth(px(120));
        setMaximumWidth(px(392));
        setFixedHeight(px(32));
        const int icon = px(34);
        const int hint = px(58);
        const bool rtl = layoutDirection() == Qt::RightToLeft;
        setTextMargins(rtl ? hint : icon, 0, rtl ? icon : hint, 0);
    });
}

void SearchBox::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    setEnabled(workspace != nullptr);
    clear();
}

void SearchBox::look()
{
    m_hits.clear();
    m_popup->clear();
    const QString typed = text().trimmed();
    if (m_workspace && !typed.isEmpty()) {
        const auto found = m_workspace->database().read([&]() -> Result<std::vector<SearchHit>> {
            return SearchStore(m_workspace->database()).find(typed, kHitsShown);
        });
        if (found)
            m_hits = *found;
    }
    for (const SearchHit& hit : m_hits) {
        const RecordType* type = findRecordType(hit.kind);
        auto* item = new QListWidgetItem(m_popup);
        const QString name = hit.name.text();
        item->setText(name.isEmpty() ? hit.subject : name);
        const QString kind = type ? type->title() : hit.kind;
        //: Under a record that the search found. %1 is its kind ("Agreement").
        item->setData(kDetailRole,
            hit.isVoid ? tr("%1 · entered by mistake").arg(kind)
                //: A hit of the search that leads to the record it was merged into; %1 is a kind: "Partner".
                : hit.partOf ? tr("%1, merged into another").arg(kind)
                             : kind);
        item->setData(kTrailingRole, name.isEmpty() ? QString() : Format::isolated(hit.subject));
        item->setData(kIconRole, int(iconOfKind(hit.kind)));
    }
    if (m_hits.empty()) {
        m_popup->hide();
        return;
    }
    m_popup->setCurrentRow(0);
    placePopup();
    m_popup->show();
}

void SearchBox::placePopup()
{
    const int rows = std::min<int>(8, int(m_hits.size()));
    m_popup->setLayoutDirection(layoutDirection());
    m_popup->setFixedSize(width(), rows * px(42) + 4);
    m_popup->move(mapToGlobal(QPoint(0, height() + px(2))));
}

void SearchBox::open(int row)
{
    if (row < 0 || row >= int(m_hits.size()))
        return;
    const SearchHit hit = m_hits[std::size_t(row)];
    m_popup->hide();
    clear();
    m_workspace->openRecord(hit.kind, hit.partOf ? hit.partOf : hit.recordId);
}

void SearchBox::keyPressEvent(QKeyEvent* event)
{
    const int row = m_popup->currentRow();
    switch (event->key()) {
    case Qt::Key_Down:
        m_popup->setCurrentRow(std::min(row + 1, m_popup->count() - 1));
        break;
    case Qt::Key_Up:
        m_popup->setCurrentRow(std::max(row - 1, 0));
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        open(row);
        break;
    case Qt::Key_Escape:
        m_popup->hide();
        clear();
        clearFocus();
        break;
    default:
        QLineEdit::keyPressEvent(event);
    }
}

void SearchBox::focusOutEvent(QFocusEvent* event)
{
    m_popup->hide();
    QLineEdit::focusOutEvent(event);
}

void SearchBox::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    if (m_popup->isVisible())
        placePopup();
}

void SearchBox::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    QPainter painter(this);
    RowCursor cursor(rect(), layoutDirection());
    cursor.skip(px(10));
    const QRect place = cursor.take(px(16));
    paintIcon(painter, QRect(place.left(), (height() - px(16)) / 2, px(16), px(16)), Icon::Search,
        tokens().text2, layoutDirection());
    if (!text().isEmpty() || hasFocus())
        return;
    cursor.skipTrailing(px(8));
    const QString keys = QKeySequence(Qt::CTRL | Qt::Key_K).toString(QKeySequence::NativeText);
    painter.setFont(textFont(TextRole::Small));
    const int needed = textWidth(painter.font(), keys) + px(12);
    QRect frame = cursor.takeTrailing(needed);
    frame = QRect(frame.left(), (height() - px(20)) / 2, needed, px(20));
    painter.setRenderHint(QPainter::Antialiasing);
    drawPanel(painter, frame, tokens().surfaceAlt, tokens().line, px(4));
    painter.setPen(tokens().text2);
    drawLine(painter, frame, keys, Place::Centre, Qt::LeftToRight);
}

} // namespace sijill
