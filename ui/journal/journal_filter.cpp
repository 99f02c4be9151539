#include "ui/journal/journal_filter.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/storage/journal_store.h"
#include "ui/shell/theme.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/pick_box.h"

#include <QTimer>

namespace sijill {
namespace {

constexpr int kMostEntries = 2000; ///< Of one record.

Field day(const char* key, const char* label)
{
    return {.key = key, .label = label, .kind = FieldKind::Date};
}

QDate dayOf(const FormField* field)
{
    const Value value = field->value();
    return isBlank(value) ? QDate() : std::get<QDate>(value);
}

struct Contents {
    QStringList actors;
    QStringList verbs;
    QStringList kinds;
};

Contents contentsOf(Database& database)
{
    const auto found = database.read([&]() -> Result<Contents> {
        const JournalStore journal(database);
        return Contents{journal.actors(), journal.verbs(), journal.kinds()};
    });
    return found ? *found : Contents();
}

std::vector<PickBox::Option> optionsOf(
    const QString& all, const QStringList& codes, const std::function<QString(const QString&)>& word)
{
    std::vector<PickBox::Option> options;
    for (const QString& code : codes)
        options.push_back({code, word(code)});
    std::sort(options.begin(), options.end(), [](const PickBox::Option& a, const PickBox::Option& b) {
        return a.word.localeAwareCompare(b.word) < 0;
    });
    options.insert(options.begin(), {QString(), all});
    return options;
}

} // namespace

JournalFilter::JournalFilter(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_person(new PickBox(this))
    , m_verb(new PickBox(this))
    , m_kind(new PickBox(this))
    , m_from(makeField(day("from", QT_TRANSLATE_NOOP("Field", "From")), workspace.fieldContext(), this))
    , m_to(makeField(day("to", QT_TRANSLATE_NOOP("Field", "To")), workspace.fieldContext(), this))
    , m_fromWord(new TextLabel(TextRole::Label, &Tokens::text2, this))
    , m_toWord(new TextLabel(TextRole::Label, &Tokens::text2, this))
    , m_record(new LineEdit(LineEdit::Stand::ByText, this))
    , m_only(new FilterChip(QString(), Icon::Clear, this))
    , m_clear(new Button(Button::Kind::Flat, QString(), Icon::Clear, this))
{
    setObjectName(u"journalFilter"_s);
    m_person->setObjectName(u"filterPerson"_s);
    m_verb->setObjectName(u"filterVerb"_s);
    m_kind->setObjectName(u"filterKind"_s);
    m_record->setObjectName(u"filterRecord"_s);
    m_only->setObjectName(u"filterOnly"_s);
    m_record->setPicture(Icon::Search);
    for (FormField* field : {m_from, m_to})
        field->setBare();
    auto* flow = new FlowLayout(this);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_person, m_verb, m_kind, m_fromWord, m_from, m_toWord, m_to, m_record, m_only, m_clear})
        flow->addWidget(widget);
    for (PickBox* box : {m_person, m_verb, m_kind})
        connect(box, &PickBox::picked, this, &JournalFilter::changed);
    for (FormField* field : {m_from, m_to})
        connect(field, &FormField::edited, this, &JournalFilter::changed);
    connect(m_record, &QLineEdit::textEdited, this, &JournalFilter::changed);
    connect(m_only, &FilterChip::clicked, this, &JournalFilter::startAnew);
    connect(m_clear, &QPushButton::clicked, this, &JournalFilter::startAnew);
    followLook(this, [this, flow] {
        flow->setSpacing(px(8));
        for (PickBox* box : {m_person, m_verb, m_kind})
            box->setFixedWidth(px(156));
        for (FormField* field : {m_from, m_to})
            field->setFixedWidth(px(120));
        for (TextLabel* word : {m_fromWord, m_toWord})
            word->setFixedHeight(px(32));
        m_record->setFixedWidth(px(150));
        retranslate();
    });
}

void JournalFilter::retranslate()
{
    reload();
    const auto name = [](QWidget* widget, const QString& text) {
        widget->setAccessibleName(text);
        widget->setToolTip(text);
    };
    name(m_person, tr("Who"));
    name(m_verb, tr("What was done"));
    name(m_kind, tr("Kind of record"));
    name(m_from, tr("From this day"));
    name(m_to, tr("To this day"));
    m_fromWord->setText(tr("from"));
    m_toWord->setText(tr("to"));
    m_record->setGhost(tr("Record"));
    name(m_record, tr("Number or name of the record"));
    m_clear->setText(tr("Everything"));
    //: A filter that is on: %1 is a record.
    m_only->setText(tr("Only %1").arg(Format::isolated(m_onlyName)));
    m_only->setVisible(m_onlyId != 0);
    m_clear->setVisible(!filter().isEmpty());
}

void JournalFilter::reload()
{
    const Contents contents = contentsOf(m_workspace.database());
    m_person->setOptions(optionsOf(tr("Everybody"), contents.actors,
        [this](const QString& login) { return m_workspace.office().nameOfActor(login); }));
    m_verb->setOptions(optionsOf(tr("Every verb"), contents.verbs, [](const QString& code) {
        const Verb* verb = findVerb(code);
        return verb ? verb->title() : code;
    }));
    m_kind->setOptions(optionsOf(tr("Every kind"), contents.kinds, [](const QString& kind) {
        const RecordType* type = findRecordType(kind);
        return type ? type->title() : kind;
    }));
}

ListFilter JournalFilter::filter() const
{
    ListFilter filter;
    const auto word = [&](const char* column, const PickBox* box) {
        if (const QString chosen = box->currentData().toString(); !chosen.isEmpty())
            filter.columns[QString::fromLatin1(column)].words = {chosen};
    };
    word("actor", m_person);
    word("verb", m_verb);
    word("kinds", m_kind);
    if (const QDate from = dayOf(m_from); from.isValid())
        filter.columns[u"recorded_at"_s].from = from;
    if (const QDate to = dayOf(m_to); to.isValid()) // Instants of that day come after its date.
        filter.columns[u"recorded_at"_s].to = to.addDays(1);
    if (const QString typed = m_record->text().trimmed(); !typed.isEmpty())
        filter.columns[u"subject"_s].contains = typed;
    if (m_onlyId != 0) {
        const auto found = m_workspace.database().read([this]() -> Result<QList<qint64>> {
            return JournalStore(m_workspace.database()).sequencesOf(m_onlyKind, m_onlyId, kMostEntries);
        });
        QList<qint64> sequences = found ? *found : QList<qint64>();
        filter.columns[u"sequence"_s].among = sequences.isEmpty() ? QList<qint64>{0} : sequences;
    }
    return filter;
}

void JournalFilter::showRecord(const QString& kind, qint64 id, const QString& name)
{
    clear();
    m_onlyKind = kind;
    m_onlyId = id;
    m_onlyName = name;
    retranslate();
    Q_EMIT changed();
}

void JournalFilter::clear()
{
    for (PickBox* box : {m_person, m_verb, m_kind})
        box->choose(QString());
    for (FormField* field : {m_from, m_to})
        field->setValue({});
    m_record->clear();
    m_onlyId = 0;
}

void JournalFilter::startAnew()
{
    clear();
    retranslate();
    Q_EMIT changed();
}

} // namespace sijill
