#include "ui/records/list_model.h"

#include "core/base/format.h"
#include "core/services/lists/lists.h"
#include "ui/shell/state_look.h"
#include "ui/widgets/list_roles.h"

#include <QApplication>

namespace sijill {
namespace {

const QString kVoidedKey = QString::fromLatin1(kVoidedColumn);
constexpr int kPageRows = 200;
constexpr int kPagesKept = 40;
constexpr int kRowsFollowed = 200; ///< More selected rows than that are let go when the list is sorted anew.

Field fieldOf(const ListColumn& column)
{
    return {.key = column.key,
        .label = column.label,
        .kind = column.kind,
        .scale = column.scale,
        .choices = column.choices};
}

} // namespace

ListModel::ListModel(Workspace& workspace, const QString& plural, QObject* parent, Filling filling)
    : QAbstractTableModel(parent)
    , m_workspace(workspace)
    , m_plural(plural)
    , m_source(*listSource(plural))
{
    for (const ListColumn& column : m_source.columns) {
        if (!column.has(ListColumn::Technical))
            m_columns.push_back(&column);
        if (qstrcmp(column.key, kVoidedColumn) == 0)
            m_voided = &column;
    }
    if (filling == Filling::Now)
        reload();
}

int ListModel::columnOf(const QString& key) const
{
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        if (key == QLatin1StringView(m_columns[i]->key))
            return int(i);
    }
    return -1;
}

std::size_t ListModel::placeOf(const ListColumn& column) const
{
    return std::size_t(&column - m_source.columns.data());
}

void ListModel::setFilter(const ListFilter& filter)
{
    if (m_request.filter == filter)
        return;
    m_request.filter = filter;
    readTotals();
}

void ListModel::reload()
{
    m_wholeCount.reset();
    readTotals();
}

void ListModel::readTotals()
{
    beginResetModel();
    m_pages.clear();
    ListRequest scope = m_workspace.request();
    // What was entered by mistake is "2 of 2", not "2 of 84" of which it is none.
    if (const auto asked = m_request.filter.columns.find(kVoidedKey); asked != m_request.filter.columns.end())
        scope.filter.columns.insert(*asked);
    m_request.edition = scope.edition;
    m_request.today = scope.today;
    const auto totals = m_workspace.database().read([&]() -> Result<ListTotals> {
        return ListReader(m_workspace.database(), m_source).totals(m_request);
    });
    m_totals = totals ? *totals : ListTotals();
    endResetModel();
    if (!totals)
        m_workspace.report(totals.error());
}

qint64 ListModel::wholeCount() const
{
    if (m_request.filter.isEmpty())
        return m_totals.count;
    if (!m_wholeCount)
        m_wholeCount = countWith({});
    return *m_wholeCount;
}

ListTotals ListModel::totalsOf(const std::vector<qint64>& ids) const
{
    const auto totals = m_workspace.database().read([&]() -> Result<ListTotals> {
        return ListReader(m_workspace.database(), m_source).totalsOf(m_request, ids);
    });
    return totals ? *totals : ListTotals();
}

qint64 ListModel::countWith(const ListFilter& filter) const
{
    ListRequest request = m_workspace.request();
    request.filter = filter;
    const auto count = m_workspace.database().read(
        [&]() -> Result<qint64> { return ListReader(m_workspace.database(), m_source).count(request); });
    return count ? *count : 0;
}

const ListRow* ListModel::rowAt(int row) const
{
    const int page = row / kPageRows;
    if (!m_pages.contains(page)) {
        if (m_pages.size() >= kPagesKept)
            m_pages.clear();
        const auto rows = m_workspace.database().read([&]() -> Result<std::vector<ListRow>> {
            const ListReader reader(m_workspace.database(), m_source);
            return reader.page(m_request, page * kPageRows, kPageRows, m_totals.count);
        });
        m_pages.insert(page, rows ? *rows : std::vector<ListRow>());
    }
    const std::vector<ListRow>& rows = *m_pages.constFind(page);
    const auto place = std::size_t(row % kPageRows);
    return place < rows.size() ? &rows[place] : nullptr;
}

qint64 ListModel::idAt(int row) const
{
    const ListRow* found = row >= 0 && row < rowCount() ? rowAt(row) : nullptr;
    return found ? found->id : 0;
}

int ListModel::rowOf(qint64 id) const
{
    if (id == 0)
        return -1;
    const auto position = m_workspace.database().read([&]() -> Result<int> {
        return ListReader(m_workspace.database(), m_source).positionOf(m_request, id);
    });
    return position ? *position : -1;
}

std::vector<ListRow> ListModel::allRows() const
{
    const auto rows = m_workspace.database().read([&]() -> Result<std::vector<ListRow>> {
        return ListReader(m_workspace.database(), m_source).rows(m_request, 0, -1);
    });
    return rows ? *rows : std::vector<ListRow>();
}

QString ListModel::text(const ListColumn& column, const ListRow& row) const
{
    const Value& value = row.values[placeOf(column)];
    if (isStateColumn(column.name()))
        return stateOf(column, row).word;
    if (isBlank(value))
        return {};
    if (column.shown)
        return column.shown(value);
    const Format format;
    if (column.kind == FieldKind::Instant)
        return format.dateTime(std::get<QDateTime>(value));
    if (column.kind == FieldKind::Text)
        return Format::isolated(textOf(value));
    return displayText(fieldOf(column), value, {});
}

bool ListModel::isVoid(const ListRow& row) const
{
    return m_voided && !isBlank(row.values[placeOf(*m_voided)]);
}

StateWord ListModel::stateOf(const ListColumn& column, const ListRow& row) const
{
    if (isVoid(row))
        return column.name() == "state"_L1 || column.name() == "status"_L1 ? voidWord() : StateWord();
    const qint64 value = integerOf(row.values[placeOf(column)]);
    const StateWord state = stateWord(column.name(), column.choices, value);
    const int attention = column.name() == "state"_L1 ? columnOf(u"attention"_s) : -1;
    if (attention < 0)
        return state;
    const ListColumn& due = columnAt(attention);
    const qint64 dueValue = integerOf(row.values[placeOf(due)]);
    return sharpened(state, stateWord(due.name(), due.choices, dueValue), dueValue);
}

QVariant ListModel::stateData(const ListColumn& column, const ListRow& row, int role) const
{
    const StateWord word = stateOf(column, row);
    if (role == kToneRole)
        return int(word.tone);
    return word.word.isEmpty() ? QVariant() : QVariant(int(word.picture()));
}

int ListModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_totals.count);
}

int ListModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_columns.size());
}

QVariant ListModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ListRow* row = rowAt(index.row());
    if (!row)
        return {};
    const ListColumn& column = columnAt(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(column, *row);
    case kRecordIdRole:
        return row->id;
    case kEmphasisRole:
        return index.column() == 0;
    case kStruckRole:
        return isVoid(*row);
    case kToneRole:
    case kIconRole:
        return isStateColumn(column.name()) ? stateData(column, *row, role) : QVariant();
    default:
        return {};
    }
}

QVariant ListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const ListColumn& column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole:
        return column.title();
    case kColumnKeyRole:
        return column.name();
    case kFieldKindRole:
        return int(column.kind);
    case kTodayRole:
        return m_request.today;
    case kScaleRole:
        return column.scale;
    case kWidthRole:
        return column.width;
    case kHiddenRole:
        return column.has(ListColumn::Hidden);
    case kUnfilteredRole:
        return column.shown != nullptr || column.kind == FieldKind::Instant;
    case kChoicesRole: {
        QVariantList choices;
        for (const Choice& choice : column.choices)
            choices << QVariant(QVariantList{choice.value, choiceLabel(column.choices, choice.value)});
        return choices;
    }
    default:
        return {};
    }
}

void ListModel::sort(int column, Qt::SortOrder order)
{
    const QString key = column >= 0 && column < columnCount() ? columnAt(column).name() : QString();
    const bool descending = order == Qt::DescendingOrder;
    if (m_request.sortKey == key && m_request.descending == descending)
        return;
    Q_EMIT layoutAboutToBeChanged();
    const QModelIndexList before = persistentIndexList();
    std::vector<qint64> ids;
    for (const QModelIndex& index : before)
        ids.push_back(idAt(index.row()));
    m_request.sortKey = key;
    m_request.descending = descending;
    m_pages.clear();
    followRecords(before, ids);
    Q_EMIT layoutChanged();
}

/// The current row and the selection stay with their records, wherever those stand now.
void ListModel::followRecords(const QModelIndexList& before, const std::vector<qint64>& ids)
{
    QHash<qint64, int> rows;
    QModelIndexList after;
    for (std::size_t i = 0; i < ids.size(); ++i) {
        if (!rows.contains(ids[i]))
            rows.insert(ids[i], rows.size() < kRowsFollowed ? rowOf(ids[i]) : -1);
        const int row = rows.value(ids[i]);
        after << (row < 0 ? QModelIndex() : index(row, before[qsizetype(i)].column()));
    }
    changePersistentIndexList(before, after);
}

} // namespace sijill
