#include "ui/shell/workspace.h"

#include "core/base/format.h"
#include "core/domain/state_verbs.h"
#include "core/services/references.h"
#include "core/services/rules/rules.h"

namespace sijill {

Workspace::Workspace(std::unique_ptr<OpenOffice> office, QObject* parent)
    : QObject(parent)
    , m_office(std::move(office))
{
    connect(&m_office->books(), &Register::changed, this,
        [this](const JournalEntry& entry, const QSet<QString>& kinds) {
            m_facts.reset();
            Q_EMIT saved(entry);
            Q_EMIT recordsChanged(kinds);
        });
    lookForForeignChanges();
}

Workspace::~Workspace() = default;

bool Workspace::mayWrite(const QString& kind) const
{
    return !isReadOnly() && !m_office->books().roleProblem(verbs::kEdit, kind);
}

void Workspace::setEdition(EditionId edition)
{
    if (edition == m_office->currentEdition())
        return;
    m_office->setCurrentEdition(edition);
    m_facts.reset();
    Q_EMIT editionChanged();
}

ReferenceSource Workspace::referenceSource(const Field& field)
{
    const QString kind = QString::fromLatin1(field.refersTo);
    const QString name = field.name();
    const auto option = [](const ReferenceHit& hit) {
        return ReferenceOption{hit.id, hit.key, hit.name.text()};
    };
    return {.find =
                [this, kind, name, option](const QString& typed) {
                    QList<ReferenceOption> options;
                    const ReferenceQuery query{
                        .kind = kind, .field = name, .typed = typed, .today = today(), .edition = edition()};
                    for (const ReferenceHit& hit : findReferences(database(), query))
                        options << option(hit);
                    return options;
                },
        .resolve = [this, kind, option](
                       qint64 id) { return option(resolveReference(database(), kind, id)); }};
}

const Workspace::Facts& Workspace::facts()
{
    if (!m_facts) {
        const std::optional<Edition> current = m_office->edition();
        m_facts = Facts{m_office->office().workingLanguages(), current ? current->currency : u"MAD"_s};
    }
    return *m_facts;
}

FieldContext Workspace::fieldContext()
{
    FieldContext context;
    context.languages = facts().languages;
    context.today = today();
    const QString& currency = facts().currency;
    //: Short word for the Moroccan dirham, beside amounts.
    context.currency = currency == "MAD"_L1 ? tr("DH") : currency;
    context.references = [this](const Field& field) { return referenceSource(field); };
    context.checkCode = [](const Field& field, const QString& typed) { return checkTypedCode(field, typed); };
    return context;
}

void Workspace::tell(const Result<JournalEntry>& done)
{
    if (!done)
        report(done.error());
    else
        //: %1 is "Undo" or "Redo", %2 the record it was about.
        say(tr("%1: %2").arg(done->verbTitle(), Format::isolated(done->subject)));
}

void Workspace::undo()
{
    tell(m_office->undo().undo());
}

void Workspace::redo()
{
    tell(m_office->undo().redo());
}

void Workspace::lookForForeignChanges()
{
    const auto version = database().read([this]() -> Result<qint64> { return database().dataVersion(); });
    if (!version)
        return;
    const bool first = m_dataVersion == 0;
    if (std::exchange(m_dataVersion, *version) == *version || first)
        return;
    m_facts.reset();
    Q_EMIT recordsChanged({});
}

} // namespace sijill
