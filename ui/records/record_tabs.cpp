#include "ui/records/record_tabs.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/storage/journal_store.h"
#include "ui/shell/theme.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QJsonArray>

namespace sijill {
namespace {

constexpr int kEntriesShown = 100;

QString fieldText(
    const Field& field, const QJsonObject& json, const RecordType& type, const FieldContext& context)
{
    const Record record = recordFromJson(QJsonObject{{field.name(), json.value(field.name())}}, type);
    const Value value = field.get(record.data());
    return isBlank(value) ? u"–"_s : displayText(field, value, context);
}

QStringList changedFields(
    const RecordType& type, const QJsonObject& before, const QJsonObject& after, const FieldContext& context)
{
    QStringList lines;
    for (const Field& field : type.fields) {
        if (before.value(field.name()) != after.value(field.name()))
            //: One changed field: %1 its name, %2 what stood there, %3 what stands there now.
            lines << HistoryTab::tr("%1: %2 → %3")
                         .arg(field.title(), fieldText(field, before, type, context),
                             fieldText(field, after, type, context));
    }
    return lines;
}

/// What a row of a part is known by in one line: its first two facts.
QString rowName(const RecordType& type, const QJsonObject& row, const FieldContext& context)
{
    QStringList words;
    for (const Field& field : type.fields) {
        const QString text = fieldText(field, row, type, context);
        if (text != u"–"_s && words.size() < 2)
            words << text;
    }
    return words.join(u" · "_s);
}

QHash<qint64, QJsonObject> rowsById(const QJsonArray& rows)
{
    QHash<qint64, QJsonObject> found;
    for (const QJsonValue& row : rows)
        found.insert(row["id"_L1].toInteger(), row.toObject());
    return found;
}

/// Rows that came, went or changed; the row's own changes of state are said by its state.
void compareParts(const RecordType& type, const QJsonObject& before, const QJsonObject& after,
    const FieldContext& context, QStringList& lines)
{
    for (const Part& part : type.parts) {
        if (qstrcmp(part.key, "changes") == 0)
            continue;
        const QJsonArray rowsAfter = after.value(QLatin1StringView(part.key)).toArray();
        QHash<qint64, QJsonObject> old = rowsById(before.value(QLatin1StringView(part.key)).toArray());
        for (const QJsonValue& value : rowsAfter) {
            const QJsonObject row = value.toObject();
            const QString name = rowName(*part.type, row, context);
            const auto was = old.constFind(row["id"_L1].toInteger());
            if (was == old.constEnd()) {
                //: A row that was added: %1 kind of row, %2 its first words.
                lines << HistoryTab::tr("%1 %2: added").arg(part.type->title(), name);
                continue;
            }
            for (const QString& line : changedFields(*part.type, *was, row, context))
                lines << u"%1 %2 – %3"_s.arg(part.type->title(), name, line);
            old.erase(was);
        }
        for (const QJsonObject& gone : std::as_const(old))
            lines << HistoryTab::tr("%1 %2: taken out")
                         .arg(part.type->title(), rowName(*part.type, gone, context));
    }
}

} // namespace

QStringList differences(
    const QString& kind, const QJsonObject& before, const QJsonObject& after, const FieldContext& context)
{
    const RecordType* type = findRecordType(kind);
    QStringList lines;
    if (!type || before.isEmpty() || after.isEmpty())
        return lines;
    lines = changedFields(*type, before, after, context);
    compareParts(*type, before, after, context, lines);
    return lines;
}

HistoryTab::HistoryTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    followLook(this, [this] { rebuild(); });
}

void HistoryTab::setRecord(const QString& kind, qint64 id)
{
    m_kind = kind;
    m_id = id;
    rebuild();
}

void HistoryTab::rebuild()
{
    delete m_body;
    m_body = new QWidget(this);
    layout()->addWidget(m_body);
    auto* column = new QVBoxLayout(m_body);
    column->setContentsMargins(0, px(4), 0, 0);
    column->setSpacing(px(2));
    const auto entries = m_workspace.database().read([&]() -> Result<std::vector<JournalEntry>> {
        return JournalStore(m_workspace.database()).ofRecord(m_kind, m_id, kEntriesShown);
    });
    m_count = entries ? int(entries->size()) : 0;
    const Format format;
    const FieldContext context = m_workspace.fieldContext();
    const ReadingGate gate = m_workspace.office().reading();
    for (const JournalEntry& entry : entries ? *entries : std::vector<JournalEntry>()) {
        //: A line of the journal: %1 day and hour, %2 who, %3 the verb.
        column->addWidget(
            new TextLabel(tr("%1 · %2 · %3")
                              .arg(format.dateTime(entry.recordedAt),
                                  m_workspace.office().nameOfActor(entry.actor), entry.verbTitle()),
                TextRole::TableCell, &Tokens::text, m_body));
        QStringList lines;
        if (!entry.motive.isEmpty())
            lines << tr("Motive: %1").arg(entry.motive);
        (void)m_workspace.database().read([&]() -> Status {
            for (const JournalChange& change :
                JournalStore(m_workspace.database()).changesOf(entry.sequence, m_kind, m_id))
                lines += differences(change.kind, gate.shown(change.kind, change.before),
                    gate.shown(change.kind, change.after), context);
            return {};
        });
        for (const QString& line : lines) {
            auto* label = new TextLabel(line, TextRole::Caption, &Tokens::text2, m_body);
            label->setWordWrap(true);
            label->setIndent(px(12));
            column->addWidget(label);
        }
    }
    column->addStretch(1);
}

RelatedTab::RelatedTab(Workspace& workspace, const QString& plural, const QString& column, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_column(column)
    , m_model(new ListModel(workspace, plural, this, ListModel::Filling::Later))
    , m_table(new ListTable(this))
{
    m_table->setCompact(true);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    m_table->setMinimumHeight(px(220));
    const KindEntry* entry = findKind(plural);
    followLook(m_table, [this, entry] { m_table->setTitle(entry ? entry->type->pluralTitle() : QString()); });
    connect(m_table, &ListTable::activated, this, [this, entry](const QModelIndex& index) {
        if (entry)
            m_workspace.openRecord(entry->type->kindName(), index.data(kRecordIdRole).toLongLong());
    });
}

void RelatedTab::setRecord(qint64 id)
{
    ListFilter filter;
    filter.columns[m_column] = {.among = {id}};
    if (m_model->filter() == filter)
        m_model->reload();
    else
        m_model->setFilter(filter);
}

} // namespace sijill
