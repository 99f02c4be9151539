#include "ui/journal/entry_card.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"
#include "ui/journal/record_states.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>

namespace sijill {
namespace {

constexpr int kMostRecords = 300; ///< Of one entry: an import may have thousands.
constexpr int kMostStates = 100;
constexpr qint64 kNow = 0; ///< Instead of a sequence: as it lies in the file.

} // namespace

EntryCard::EntryCard(Workspace& workspace, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_title(new TextLabel(TextRole::PaneTitle, &Tokens::text, this))
    , m_detail(new TextLabel(TextRole::TableCell, &Tokens::text2, this))
    , m_records(new PickBox(this))
    , m_mode(new SegmentedControl(this))
    , m_against(new PickBox(this))
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
    , m_note(new TextLabel(TextRole::Caption, &Tokens::text2, this))
    , m_open(new Button(Button::Kind::Secondary, QString(), Icon::Open, this))
    , m_only(new Button(Button::Kind::Flat, QString(), Icon::Filter, this))
{
    setObjectName(u"entry"_s);
    build();
    connect(m_records, &PickBox::picked, this, [this] {
        fillStates();
        showStates();
    });
    connect(m_mode, &SegmentedControl::chosen, this, &EntryCard::showStates);
    connect(m_against, &PickBox::picked, this, &EntryCard::showStates);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const JournalChange* change = current())
            m_workspace.openRecord(change->kind, change->recordId);
    });
    connect(m_only, &QPushButton::clicked, this, [this] {
        if (const JournalChange* change = current())
            Q_EMIT recordWanted(change->kind, change->recordId, recordName(*change));
    });
}

void EntryCard::build()
{
    m_records->setObjectName(u"entryRecords"_s);
    m_mode->setObjectName(u"entryMode"_s);
    m_against->setObjectName(u"entryAgainst"_s);
    m_table->setObjectName(u"entryStates"_s);
    m_only->setObjectName(u"entryOnly"_s);
    for (TextLabel* label : {m_title, m_detail, m_note})
        label->setWordWrap(true);
    m_table->setFiltersVisible(false);
    m_table->setCompact(true);
    m_table->setModel(m_model);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_open);
    buttons->addWidget(m_only);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_detail, m_records})
        column->addWidget(widget);
    column->addWidget(m_mode, 0, Qt::AlignLeading);
    column->addWidget(m_against);
    column->addWidget(m_table, 1);
    column->addWidget(m_note);
    column->addLayout(buttons);
    column->addItem(new QSpacerItem(0, 0, QSizePolicy::Minimum, QSizePolicy::Expanding)); // Without rows.
    followLook(this, [this, column] {
        column->setContentsMargins(px(16), px(12), px(16), px(12));
        column->setSpacing(px(8));
        retranslate();
    });
}

void EntryCard::retranslate()
{
    const QVariant mode = m_mode->value();
    m_mode->setSegments(
        {{Changed, tr("What changed"), {}}, {Then, tr("As it was"), {}}, {Compared, tr("Compare"), {}}});
    m_mode->setValue(mode.isValid() ? mode : QVariant(Changed));
    m_mode->setAccessibleName(tr("What to look at"));
    m_records->setAccessibleName(tr("Record"));
    m_against->setAccessibleName(tr("Compare with"));
    m_open->setText(tr("Open the record"));
    m_only->setText(tr("Only this record"));
    m_table->setTitle(tr("States of the record"));
    if (m_entry)
        showEntry(m_entry->sequence);
}

void EntryCard::showEntry(qint64 sequence)
{
    m_changes.clear();
    const ReadingGate gate = m_workspace.office().reading();
    m_withheld.clear();
    const auto entry = m_workspace.database().read([&]() -> Result<std::optional<JournalEntry>> {
        const JournalStore journal(m_workspace.database());
        journal.forEachChange(sequence, false, [&](const JournalChange& change) {
            if (const auto reason =
                    gate.reason(change.kind, change.after.isEmpty() ? change.before : change.after))
                m_withheld.insert(int(m_changes.size()), reason->message);
            m_changes.push_back(change);
            m_changes.back().before = gate.shown(change.kind, change.before);
            m_changes.back().after = gate.shown(change.kind, change.after);
            return m_changes.size() < kMostRecords;
        });
        return journal.find(sequence);
    });
    m_entry = entry ? *entry : std::nullopt;
    setVisible(m_entry.has_value());
    if (!m_entry)
        return;
    showHead();
    fillRecords();
    fillStates();
    showStates();
}

void EntryCard::showHead()
{
    const Format format;
    m_title->setText(m_entry->verbTitle());
    QStringList lines{tr("Entry %1 · %2 · %3")
                          .arg(format.integer(m_entry->sequence), format.dateTime(m_entry->recordedAt),
                              m_workspace.office().nameOfActor(m_entry->actor))};
    if (!m_entry->motive.isEmpty())
        lines << tr("Motive: %1").arg(m_entry->motive);
    if (m_entry->changes > qint64(m_changes.size()))
        //: %1 is how many records the list below holds, %2 how many the entry changed.
        lines << tr("The first %1 of %2 records")
                     .arg(format.integer(qint64(m_changes.size())), format.integer(m_entry->changes));
    m_detail->setText(lines.join(u'\n'));
}

QString EntryCard::recordName(const JournalChange& change) const
{
    const RecordType* type = findRecordType(change.kind);
    if (!type)
        return change.kind;
    const QJsonObject& state = change.after.isEmpty() ? change.before : change.after;
    const QString key = state.isEmpty() ? u"#%1"_s.arg(change.recordId) : recordFromJson(state, *type).key();
    return u"%1 %2"_s.arg(type->title(), Format::isolated(key));
}

void EntryCard::fillRecords()
{
    std::vector<PickBox::Option> options;
    for (std::size_t i = 0; i < m_changes.size(); ++i)
        options.push_back({int(i), recordName(m_changes[i])});
    m_records->setOptions(options);
    m_records->choose(0);
}

const JournalChange* EntryCard::current() const
{
    const int row = m_records->currentIndex();
    return row >= 0 && row < std::ssize(m_changes) ? &m_changes[std::size_t(row)] : nullptr;
}

/// The other states that this one can be held against: as it is now, and after each of its entries.
void EntryCard::fillStates()
{
    const JournalChange* change = current();
    if (!change)
        return;
    const auto entries = m_workspace.database().read([&]() -> Result<std::vector<JournalEntry>> {
        return JournalStore(m_workspace.database()).ofRecord(change->kind, change->recordId, kMostStates);
    });
    std::vector<PickBox::Option> options{{kNow, tr("As it is now")}};
    const Format format;
    for (const JournalEntry& entry : entries ? *entries : std::vector<JournalEntry>()) {
        if (entry.sequence != m_entry->sequence)
            //: A state of a record: %1 number of the entry, %2 day and hour, %3 the verb.
            options.push_back({entry.sequence,
                tr("After entry %1 · %2 · %3")
                    .arg(format.integer(entry.sequence), format.dateTime(entry.recordedAt),
                        entry.verbTitle())});
    }
    m_against->setOptions(options);
}

QJsonObject EntryCard::otherState() const
{
    const JournalChange* change = current();
    const qint64 sequence = m_against->currentData().toLongLong();
    const auto state = m_workspace.database().read([&]() -> Result<QJsonObject> {
        if (sequence == kNow) {
            const RecordType* type = findRecordType(change->kind);
            const auto record =
                type ? RecordStore(m_workspace.database()).find(*type, change->recordId) : std::nullopt;
            return record ? toJson(*record) : QJsonObject();
        }
        QJsonObject found;
        JournalStore(m_workspace.database()).forEachChange(sequence, false, [&](const JournalChange& other) {
            if (other.kind == change->kind && other.recordId == change->recordId)
                found = other.after;
            return true;
        });
        return found;
    });
    return m_workspace.office().reading().shown(change->kind, state.value_or(QJsonObject()));
}

QString EntryCard::columnTitle(Mode mode, bool isBefore) const
{
    if (mode == Then)
        return tr("As it was");
    if (mode == Changed)
        return isBefore ? tr("Before") : tr("After");
    return isBefore ? tr("After this entry") : m_against->currentText();
}

void EntryCard::showStates()
{
    const JournalChange* change = current();
    const auto mode = Mode(m_mode->value().toInt());
    m_against->setVisible(mode == Compared);
    m_records->setVisible(m_changes.size() > 1);
    auto* model = new QStandardItemModel(this); // A new one each time: the table fits its columns to it.
    const RecordType* type = change ? findRecordType(change->kind) : nullptr;
    m_open->setVisible(type != nullptr);
    m_only->setVisible(type != nullptr);
    if (type)
        fillModel(*model, *type, *change, mode);
    m_table->setModel(model);
    delete std::exchange(m_model, model);
    m_table->setVisible(m_model->rowCount() > 0);
    m_note->setVisible(false);
    if (!type)
        return;
    const bool isGone = mode != Changed && change->after.isEmpty();
    const QString withheld = m_withheld.value(m_records->currentIndex());
    m_note->setText(!withheld.isEmpty() ? withheld
            : change->erased            ? tr("What this entry held was erased by law; the chain still holds.")
            : isGone                    ? tr("The record was in the bin after this entry.")
            : m_model->rowCount() == 0  ? tr("No field differs.")
                                        : QString());
    m_note->setVisible(!m_note->text().isEmpty());
}

void EntryCard::fillModel(
    QStandardItemModel& model, const RecordType& type, const JournalChange& change, Mode mode) const
{
    const QJsonObject before = mode == Changed ? change.before : change.after;
    const QJsonObject after = mode == Compared ? otherState() : change.after;
    QStringList heads{tr("Field"), columnTitle(mode, true)};
    if (mode != Then)
        heads << columnTitle(mode, false);
    model.setHorizontalHeaderLabels(heads);
    for (int column = 0; column < model.columnCount(); ++column)
        model.setHeaderData(column, Qt::Horizontal, column == 0 ? 160 : 125, kWidthRole);
    for (const StateLine& line : stateLines(type, before, after, m_workspace.fieldContext(), mode != Then)) {
        QList<QStandardItem*> row;
        for (const QString& text : QStringList{line.label, line.before, line.after}.first(heads.size())) {
            row << new QStandardItem(text.isEmpty() ? u"–"_s : text);
            row.back()->setToolTip(text);
            row.back()->setEditable(false);
        }
        model.appendRow(row);
    }
}

} // namespace sijill
