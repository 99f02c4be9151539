#include "ui/widgets/part_grid_model.h"

#include "core/base/format.h"
#include "ui/widgets/list_roles.h"

#include <QLocale>

#include <algorithm>

namespace sijill {

PartGridModel::PartGridModel(std::span<const Field> fields, const FieldContext& context, QObject* parent)
    : QAbstractTableModel(parent)
    , m_context(context)
    , m_fieldCount(fields.size())
{
    for (std::size_t place = 0; place < fields.size(); ++place) {
        const Field& field = fields[place];
        if (!field.isLocalized()) {
            m_columns.push_back({field, place, {}});
            continue;
        }
        for (const QString& language : context.languages)
            m_columns.push_back({field, place, language});
    }
}

void PartGridModel::setRows(std::vector<PartRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (PartRow& row : m_rows)
        row.values.resize(m_fieldCount);
    m_unread.clear();
    m_problems.clear();
    endResetModel();
}

int PartGridModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int PartGridModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

Value PartGridModel::cellValue(const QModelIndex& index) const
{
    const Column& column = columnAt(index.column());
    const Value& value = m_rows[static_cast<std::size_t>(index.row())].values[column.place];
    if (column.language.isEmpty())
        return value;
    const auto* text = std::get_if<LocalizedText>(&value);
    return text && !text->in(column.language).isEmpty() ? Value(text->in(column.language)) : Value();
}

void PartGridModel::write(const QModelIndex& index, const Value& value)
{
    const Column& column = columnAt(index.column());
    Value& stored = m_rows[static_cast<std::size_t>(index.row())].values[column.place];
    if (column.language.isEmpty()) {
        stored = value;
    } else {
        const auto* old = std::get_if<LocalizedText>(&stored);
        LocalizedText text = old ? *old : LocalizedText();
        text.set(column.language, textOf(value));
        stored = text.isEmpty() ? Value() : Value(text);
    }
    m_unread.erase({index.row(), index.column()});
    m_problems.erase({index.row(), index.column()});
    Q_EMIT dataChanged(index, index);
    Q_EMIT edited();
}

void PartGridModel::typeInto(const QModelIndex& index, const QString& text)
{
    const Column& column = columnAt(index.column());
    if (!column.language.isEmpty())
        return write(index, text.isEmpty() ? Value() : Value(text));
    if (const Result<Value> read = readTyped(column.field, text, m_context))
        write(index, *read);
    else
        setUnread(index, text,
            {.rule = {},
                .severity = Severity::Refusal,
                .message = read.error().message,
                .field = column.field.name()});
}

void PartGridModel::setUnread(const QModelIndex& index, const QString& text, const Problem& problem)
{
    write(index, {});
    m_unread[{index.row(), index.column()}] = {text, problem};
    Q_EMIT dataChanged(index, index);
}

void PartGridModel::setProblem(int row, const QString& field, const Problem& problem)
{
    for (int column = 0; column < columnCount(); ++column) {
        if (columnAt(column).field.name() != field || row < 0 || row >= rowCount())
            continue;
        m_problems[{row, column}] = problem;
        Q_EMIT dataChanged(index(row, column), index(row, column));
        return;
    }
}

void PartGridModel::clearProblems()
{
    forgetProblems(0);
    if (rowCount() > 0)
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void PartGridModel::forgetProblems(int fromRow)
{
    m_problems.erase(m_problems.lower_bound({fromRow, 0}), m_problems.end());
}

QModelIndex PartGridModel::firstUnread() const
{
    return m_unread.empty() ? QModelIndex()
                            : index(m_unread.begin()->first.first, m_unread.begin()->first.second);
}

QMap<std::pair<int, QString>, QString> PartGridModel::unread() const
{
    QMap<std::pair<int, QString>, QString> found;
    for (const auto& [place, unread] : m_unread)
        found.insert({place.first, columnAt(place.second).field.name()}, unread.text);
    return found;
}

const Problem* PartGridModel::problemAt(const QModelIndex& index) const
{
    const Place place(index.row(), index.column());
    if (const auto unread = m_unread.find(place); unread != m_unread.end())
        return &unread->second.problem;
    const auto known = m_problems.find(place);
    return known == m_problems.end() ? nullptr : &known->second;
}

QString PartGridModel::cellText(const QModelIndex& index) const
{
    if (const auto unread = m_unread.find({index.row(), index.column()}); unread != m_unread.end())
        return unread->second.text;
    Field field = columnAt(index.column()).field;
    if (field.isLocalized())
        field.kind = FieldKind::Text;
    return displayText(field, cellValue(index), m_context);
}

QVariant PartGridModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const bool isBoolean = columnAt(index.column()).field.kind == FieldKind::Boolean;
    const Problem* problem = problemAt(index);
    switch (role) {
    case Qt::DisplayRole:
        return isBoolean ? QVariant() : QVariant(cellText(index));
    case Qt::EditRole:
        return QVariant::fromValue(cellValue(index));
    case Qt::CheckStateRole:
        return isBoolean ? QVariant(integerOf(cellValue(index)) != 0 ? Qt::Checked : Qt::Unchecked)
                         : QVariant();
    case kProblemRole:
        return problem && problem->severity != Severity::Warning ? problem->message : QVariant();
    case kWarningRole:
        return problem && problem->severity == Severity::Warning ? problem->message : QVariant();
    default:
        return {};
    }
}

QVariant PartGridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Vertical || section < 0 || section >= columnCount())
        return {};
    const Column& column = columnAt(section);
    switch (role) {
    case Qt::DisplayRole: {
        QString title = column.field.title();
        if (!column.language.isEmpty() && m_context.languages.size() > 1)
            //: Head of a column: %1 is a field, %2 the language it is written in.
            title = tr("%1 (%2)").arg(title, QLocale(column.language).nativeLanguageName());
        return column.field.has(Required) ? title + " *"_L1 : title;
    }
    case kFieldKindRole:
        return static_cast<int>(column.field.kind);
    case kColumnKeyRole:
        return column.field.name();
    case kUnfilteredRole:
        return true;
    default:
        return {};
    }
}

bool PartGridModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || columnAt(index.column()).field.has(ByVerb))
        return false;
    if (role == Qt::CheckStateRole)
        write(index, value.toInt() == Qt::Checked);
    else if (role != Qt::EditRole)
        return false;
    else if (value.metaType() == QMetaType::fromType<Value>())
        write(index, value.value<Value>());
    else
        typeInto(index, value.toString());
    return true;
}

Qt::ItemFlags PartGridModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Field& field = columnAt(index.column()).field;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (field.has(ByVerb) || field.kind == FieldKind::Instant)
        return flags;
    return flags | (field.kind == FieldKind::Boolean ? Qt::ItemIsUserCheckable : Qt::ItemIsEditable);
}

bool PartGridModel::addRow(int row)
{
    beginInsertRows({}, row, row);
    m_rows.insert(m_rows.begin() + row, PartRow{0, std::vector<Value>(m_fieldCount)});
    forgetProblems(row);
    endInsertRows();
    Q_EMIT edited();
    return true;
}

bool PartGridModel::removeRows(int row, int count, const QModelIndex& parent)
{
    if (parent.isValid() || row < 0 || count < 1 || row + count > rowCount())
        return false;
    beginRemoveRows({}, row, row + count - 1);
    m_rows.erase(m_rows.begin() + row, m_rows.begin() + row + count);
    forgetProblems(row);
    std::map<Place, Unread> kept; // What cannot be read moves up with its row.
    for (const auto& [place, unread] : m_unread) {
        if (place.first < row)
            kept.emplace(place, unread);
        else if (place.first >= row + count)
            kept.emplace(Place(place.first - count, place.second), unread);
    }
    m_unread = std::move(kept);
    endRemoveRows();
    Q_EMIT edited();
    return true;
}

bool PartGridModel::moveRow(int from, int to)
{
    if (from == to || from < 0 || to < 0 || from >= rowCount() || to >= rowCount() || !m_unread.empty())
        return false;
    beginMoveRows({}, from, from, {}, to > from ? to + 1 : to);
    const auto begin = m_rows.begin();
    if (from < to)
        std::rotate(begin + from, begin + from + 1, begin + to + 1);
    else
        std::rotate(begin + to, begin + from, begin + from + 1);
    m_problems.clear();
    endMoveRows();
    Q_EMIT edited();
    return true;
}

void PartGridModel::paste(const QModelIndex& at, const QString& text)
{
    QStringList lines = text.split(u'\n');
    if (lines.last().isEmpty())
        lines.removeLast(); // Spreadsheets end the last row too.
    int row = at.isValid() ? at.row() : rowCount();
    for (QString& line : lines) {
        if (row == rowCount())
            addRow(row);
        int column = at.isValid() ? at.column() : 0;
        const QStringList cells = line.remove(u'\r').split(u'\t');
        for (const QString& cell : cells) {
            if (column < columnCount())
                setData(index(row, column++), cell);
        }
        ++row;
    }
}

} // namespace sijill
