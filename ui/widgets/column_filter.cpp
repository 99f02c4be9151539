#include "ui/widgets/column_filter.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/value_text.h"

#include <QAbstractItemModel>
#include <QAction>
#include <QBoxLayout>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QTimer>

namespace sijill {
namespace {

constexpr int kTypingPause = 250; // Milliseconds: nobody wants a list that jumps at each letter.

} // namespace

FilterEditor* FilterEditor::make(const QAbstractItemModel& model, int column, QWidget* parent)
{
    const auto header = [&](int role) { return model.headerData(column, Qt::Horizontal, role); };
    if (header(kUnfilteredRole).toBool())
        return nullptr;
    const auto kind = static_cast<FieldKind>(header(kFieldKindRole).toInt());
    const QString title = header(Qt::DisplayRole).toString();
    if (kind == FieldKind::Choice || kind == FieldKind::Boolean)
        return new ChoiceFilter(kind, header(kChoicesRole).toList(), title, parent);
    const int decimals =
        kind == FieldKind::Money || kind == FieldKind::Percent ? 2 : header(kScaleRole).toInt();
    return new LineFilter(kind, decimals, header(kTodayRole).toDate(), title, parent);
}

LineFilter::LineFilter(FieldKind kind, int decimals, QDate today, const QString& title, QWidget* parent)
    : FilterEditor(parent)
    , m_kind(kind)
    , m_decimals(decimals)
    , m_today(today.isValid() ? today : QDate::currentDate())
    , m_edit(new LineEdit(isNumber(kind) ? LineEdit::Stand::Right : LineEdit::Stand::ByText))
    , m_pause(new QTimer(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_edit);
    setFocusProxy(m_edit);
    m_edit->setSmall(true);
    if (!isRange())
        m_edit->setPicture(Icon::Filter);
    m_filter.kind = kind;
    m_pause->setSingleShot(true);
    m_pause->setInterval(kTypingPause);
    connect(m_edit, &QLineEdit::textEdited, m_pause, qOverload<>(&QTimer::start));
    connect(m_edit, &QLineEdit::returnPressed, this, &LineFilter::read);
    connect(m_pause, &QTimer::timeout, this, &LineFilter::read);
    //: Read aloud for the box over a column: %1 is the column.
    m_edit->setAccessibleName(tr("Filter %1").arg(title));
    followLook(m_edit, [this] {
        m_edit->setGhost(isRange() ? tr("from..to") : tr("Filter…"));
        m_edit->setToolTip(isRange() ? tr("One value, a range (10..20) or a limit (>10, <20)") : QString());
    });
}

bool LineFilter::isRange() const
{
    return isNumber(m_kind) || m_kind == FieldKind::Date || m_kind == FieldKind::Instant;
}

QString LineFilter::textOf(const ColumnFilter& filter) const
{
    const auto number = [&](const std::optional<qint64>& bound) {
        return bound ? numberText(*bound, m_decimals) : QString();
    };
    const auto day = [](QDate bound) { return bound.isValid() ? bound.toString(u"dd/MM/yyyy") : QString(); };
    if (!isRange())
        return filter.text;
    const bool isDay = filter.fromDay.isValid() || filter.toDay.isValid();
    const QString from = isDay ? day(filter.fromDay) : number(filter.from);
    const QString to = isDay ? day(filter.toDay) : number(filter.to);
    if (from.isEmpty() && to.isEmpty())
        return {};
    if (to.isEmpty())
        return ">="_L1 + from;
    return from.isEmpty() ? "<="_L1 + to : from == to ? from : from + ".."_L1 + to;
}

void LineFilter::setFilter(const ColumnFilter& filter)
{
    m_pause->stop();
    m_filter = filter;
    m_filter.kind = m_kind;
    m_edit->setText(textOf(filter));
    m_edit->setProblemLevel(0);
}

void LineFilter::read()
{
    m_pause->stop();
    std::optional<ColumnFilter> read = ColumnFilter{.kind = m_kind, .text = m_edit->text().trimmed()};
    if (isRange())
        read = readRange(m_edit->text(), m_kind, m_decimals, m_today);
    m_edit->setProblemLevel(read ? 0 : 2);
    if (!read || *read == m_filter)
        return;
    m_filter = *read;
    Q_EMIT changed();
}

ChoiceFilter::ChoiceFilter(FieldKind kind, const QVariantList& choices, const QString& title, QWidget* parent)
    : FilterEditor(parent)
    , m_kind(kind)
    , m_menu(new QMenu(this))
{
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Filter %1").arg(title));
    for (const QVariant& choice : choices) {
        const QVariantList pair = choice.toList();
        QAction* action = m_menu->addAction(pair.value(1).toString());
        action->setCheckable(true);
        action->setData(pair.value(0));
        connect(action, &QAction::toggled, this, [this] {
            update();
            Q_EMIT changed();
        });
    }
    followLook(this, [this] {
        setFixedHeight(std::max(px(26), lineHeight(TextRole::Caption)));
        m_menu->setFont(textFont(TextRole::TableCell));
    });
}

ColumnFilter ChoiceFilter::filter() const
{
    ColumnFilter filter{.kind = m_kind};
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            filter.choices << action->data().toLongLong();
    }
    return filter;
}

void ChoiceFilter::setFilter(const ColumnFilter& filter)
{
    for (QAction* action : m_menu->actions()) {
        const QSignalBlocker quiet(action);
        action->setChecked(filter.choices.contains(action->data().toLongLong()));
    }
    update();
}

QString ChoiceFilter::summary() const
{
    QStringList words;
    for (const QAction* action : m_menu->actions()) {
        if (action->isChecked())
            words << action->text();
    }
    //: In the box over a column: nothing is filtered out.
    return words.isEmpty() ? tr("All") : words.join(u" · "_s);
}

void ChoiceFilter::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    const bool isActive = !filter().isEmpty();
    const QColor border = hasFocus() || isActive ? t.accent : t.control;
    drawPanel(
        painter, QRectF(rect()), isActive ? t.accentSoft : t.surface, border, pxF(6), hasFocus() ? 2 : 1);
    RowCursor row(rect().adjusted(px(8), 0, -px(6), 0), layoutDirection());
    QRect square(0, 0, px(12), px(12));
    square.moveCenter(row.takeTrailing(px(12)).center());
    paintIcon(painter, square, Icon::Down, t.text3, layoutDirection());
    row.skipTrailing(px(2));
    painter.setFont(textFont(TextRole::Caption));
    painter.setPen(isActive ? t.accentText : t.text3);
    drawLine(painter, row.rest(), summary(), Place::Leading, layoutDirection());
}

void ChoiceFilter::openMenu()
{
    m_menu->popup(mapToGlobal(QPoint(0, height())));
}

void ChoiceFilter::mousePressEvent(QMouseEvent*)
{
    openMenu();
}

void ChoiceFilter::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space || event->key() == Qt::Key_Down || event->key() == Qt::Key_Return)
        return openMenu();
    FilterEditor::keyPressEvent(event);
}

} // namespace sijill
