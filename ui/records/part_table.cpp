#include "ui/records/part_table.h"

#include "core/base/format.h"
#include "core/domain/state_verbs.h"
#include "core/services/verb_service.h"
#include "ui/shell/state_look.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/button.h"

#include <QGridLayout>
#include <QMenu>
#include <QPainter>

namespace sijill {
namespace {

/// Fills a row of the table: head and totals in their shade, a hairline under the others.
class RowGround final : public QWidget {
public:
    RowGround(bool isHead, QWidget* parent)
        : QWidget(parent)
        , m_isHead(isHead)
    {
        setAttribute(Qt::WA_TransparentForMouseEvents);
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        if (m_isHead)
            painter.fillRect(rect(), tokens().head);
        else
            painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line2);
    }

private:
    bool m_isHead;
};

bool isNumeric(FieldKind kind)
{
    return kind == FieldKind::Money || kind == FieldKind::Integer || kind == FieldKind::Percent
        || kind == FieldKind::Decimal;
}

constexpr std::size_t kMostColumns = 5; // More do not fit into the pane.
constexpr qsizetype kLongestFact = 300; // A tip is no place for a page.

bool isFilled(const Value& value)
{
    return !isBlank(value) && !(std::holds_alternative<bool>(value) && !std::get<bool>(value));
}

/// Those chosen for the part, or the first with something in at least one row.
std::vector<const Field*> shownFields(const RecordUi& ui, const Part& part, const Record& record)
{
    std::vector<const Field*> fields;
    if (const auto chosen = ui.partColumns.find(part.key); chosen != ui.partColumns.end()) {
        for (const char* key : chosen->second)
            fields.push_back(&part.type->at(key));
        return fields;
    }
    for (const Field& field : part.type->fields) {
        bool used = false;
        for (std::size_t i = 0; !used && i < part.size(record.data()); ++i)
            used = isFilled(field.get(part.at(record.data(), i)));
        if (used && fields.size() < kMostColumns)
            fields.push_back(&field);
    }
    return fields;
}

} // namespace

PartTable::PartTable(const RecordUi& ui, const char* part, Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_part(ui.type->part(QString::fromLatin1(part)))
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    followLook(this, [this] { rebuild(); });
}

void PartTable::setRecord(const Record& record)
{
    m_record = record;
    rebuild();
}

void PartTable::rebuild()
{
    delete m_body;
    m_body = nullptr;
    m_rows = m_record.isNull() ? 0 : int(m_part->size(m_record.data()));
    if (m_record.isNull())
        return;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* grid = new QGridLayout(m_body);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    if (m_rows == 0) {
        grid->addWidget(new TextLabel(tr("None yet."), TextRole::TableCell, &Tokens::text3, m_body), 0, 0);
        return;
    }
    const std::vector<const Field*> fields = shownFields(m_ui, *m_part, m_record);
    addHead(*grid, fields);
    for (std::size_t i = 0; i < std::size_t(m_rows); ++i)
        addRow(*grid, int(i) + 1, i, fields);
    addTotals(*grid, m_rows + 1, fields);
}

void PartTable::addHead(QGridLayout& grid, const std::vector<const Field*>& fields)
{
    grid.addWidget(new RowGround(true, m_body), 0, 0, 1, int(fields.size()) + 1);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        auto* title = new TextLabel(fields[i]->title(), TextRole::LabelBold, &Tokens::text2, m_body);
        title->setElided(true);
        title->setContentsMargins(px(6), px(5), px(6), px(5));
        title->setMinimumWidth(std::min(title->sizeHint().width(), px(48))); // A short head stays whole.
        title->setToolTip(fields[i]->title());
        if (isNumeric(fields[i]->kind))
            title->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        grid.addWidget(title, 0, int(i));
        const bool isText = fields[i]->isLocalized() || fields[i]->kind == FieldKind::Text
            || fields[i]->kind == FieldKind::Reference || fields[i]->kind == FieldKind::Paragraph;
        grid.setColumnStretch(int(i), isText ? 3 : 1);
    }
}

QWidget* PartTable::cell(const Field& field, const Value& value, std::size_t index)
{
    if (isStateColumn(field.name()) && field.kind == FieldKind::Choice) {
        auto* state = new StateLabel(stateWord(field.name(), field.choices, integerOf(value)), m_body);
        state->setContentsMargins(px(6), 0, px(6), 0);
        return state;
    }
    const QString own = m_ui.cellText
        ? m_ui.cellText(m_record, QString::fromLatin1(m_part->key), index, field.name())
        : QString();
    FieldContext context = m_workspace.fieldContext();
    context.currency.clear(); // Said once in the pane, not in each cell.
    const QString text = own.isEmpty() ? displayText(field, value, context) : own;
    const bool opens = field.kind == FieldKind::Reference && !isBlank(value);
    if (opens) {
        auto* link = new Button(Button::Kind::Link, text, Icon::None, m_body);
        link->setSmall(true);
        link->setContentsMargins(px(6), 0, px(6), 0);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        const QString kind = QString::fromLatin1(field.refersTo);
        connect(link, &QPushButton::clicked, this,
            [this, kind, id = integerOf(value)] { m_workspace.openRecord(kind, id); });
        return link;
    }
    auto* label = new TextLabel(text, TextRole::TableCell, &Tokens::text, m_body);
    label->setElided(!isNumeric(field.kind) && field.kind != FieldKind::Date);
    label->setContentsMargins(px(6), px(5), px(6), px(5));
    if (isNumeric(field.kind))
        label->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
    return label;
}

QString PartTable::wholeRow(const void* values) const
{
    QStringList lines;
    for (const Field& field : m_part->type->fields) {
        const Value value = field.get(values);
        if (!isFilled(value))
            continue;
        QString words = displayText(field, value, m_workspace.fieldContext());
        if (words.size() > kLongestFact)
            words = words.left(kLongestFact) + u'…';
        //: One fact in a tip: %1 the field, %2 what stands in it.
        lines << tr("%1: %2").arg(field.title(), words);
    }
    return lines.join(u'\n');
}

void PartTable::addRow(QGridLayout& grid, int row, std::size_t index, const std::vector<const Field*>& fields)
{
    const void* values = m_part->at(m_record.data(), index);
    const QString tip = wholeRow(values);
    grid.addWidget(new RowGround(false, m_body), row, 0, 1, int(fields.size()) + 1);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        QWidget* shown = cell(*fields[i], fields[i]->get(values), index);
        shown->setToolTip(tip);
        grid.addWidget(shown, row, int(i));
    }
    addVerbs(grid, row, int(fields.size()), m_part->type->idOf(values));
}

void PartTable::addVerbs(QGridLayout& grid, int row, int column, qint64 partId)
{
    if (m_workspace.isReadOnly())
        return;
    const std::vector<const StateVerb*> verbs = m_workspace.office().verbs().available(m_record, partId);
    if (verbs.empty())
        return;
    auto* more = new Button(Button::Kind::Flat, QString(), Icon::More, m_body);
    more->setSmall(true);
    more->setAccessibleName(tr("What can be done with this line"));
    more->setToolTip(more->accessibleName());
    auto* menu = new QMenu(more);
    for (const StateVerb* verb : verbs) {
        QAction* action = menu->addAction(verb->verb.title());
        action->setObjectName(QString::fromLatin1(verb->verb.code));
        connect(action, &QAction::triggered, this, [this, verb, partId] { Q_EMIT verbChosen(verb, partId); });
    }
    connect(more, &QPushButton::clicked, menu,
        [menu, more] { menu->popup(more->mapToGlobal(QPoint(0, more->height()))); });
    grid.addWidget(more, row, column);
}

void PartTable::addTotals(QGridLayout& grid, int row, const std::vector<const Field*>& fields)
{
    bool any = false;
    for (std::size_t i = 0; i < fields.size(); ++i) {
        if (fields[i]->kind != FieldKind::Money || m_rows < 2)
            continue;
        Money sum;
        for (std::size_t k = 0; k < std::size_t(m_rows); ++k)
            sum.minor += integerOf(fields[i]->get(m_part->at(m_record.data(), k)));
        if (!any)
            grid.addWidget(new RowGround(true, m_body), row, 0, 1, int(fields.size()) + 1);
        any = true;
        auto* total = new TextLabel(Format().money(sum), TextRole::CellBold, &Tokens::text, m_body);
        total->setAlignment(Qt::AlignRight | Qt::AlignAbsolute | Qt::AlignVCenter);
        total->setContentsMargins(px(6), px(5), px(6), px(5));
        grid.addWidget(total, row, int(i));
    }
}

} // namespace sijill
