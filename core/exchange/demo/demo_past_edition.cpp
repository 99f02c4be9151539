#include "core/exchange/demo/demo_past_edition.h"

#include "core/domain/session.h"
#include "core/services/rules/rules.h"

namespace sijill::demo {
namespace {

const QDate kAgendaSet(2022, 3, 21);
const QDate kVoted(2022, 3, 22);
const QDate kExecutory(2022, 4, 6);
const QDate kSigned(2022, 4, 14);
const QString kDeliberation = u"1/2022"_s;

} // namespace

PastEdition::PastEdition(
    Desk& desk, Dice& dice, WorksiteMaker& maker, AgreementDrafts& drafts, Directory& directory)
    : m_desk(desk)
    , m_dice(dice)
    , m_maker(maker)
    , m_drafts(drafts)
    , m_directory(directory)
{
}

StateChange PastEdition::step(int from, int to, QDate day, const QString& document) const
{
    return {.id = {},
        .from = from,
        .to = to,
        .effectiveOn = day,
        .recordedAt = m_desk.books().clock().nowUtc(),
        .actor = m_desk.books().actor(),
        .motive = {},
        .document = document,
        .overridden = {}};
}

Worksite PastEdition::closedWorksite(const Row& row)
{
    using W = WorksiteState;
    Worksite worksite = m_maker.planned(row);
    worksite.code = u"CH1-"_s + row.text("number");
    worksite.employer = m_directory.partners.value(row.text("carrier"));
    worksite.wave = worksite.plannedFrom.month() < 8 ? 1 : 2;
    worksite.openedOn = openDaysAfter(openDay(worksite.plannedFrom), m_dice.below(4));
    worksite.finishedOn = openDaysAfter(openDay(worksite.plannedTo), m_dice.below(4));
    const QDate closed = openDaysAfter(worksite.finishedOn, m_dice.between(10, 30));
    worksite.state = W::Closed;
    worksite.changes = {step(int(W::Planned), int(W::Open), worksite.openedOn),
        step(int(W::Open), int(W::Finished), worksite.finishedOn),
        step(int(W::Finished), int(W::Closed), closed)};
    return worksite;
}

void PastEdition::payInstalments(Agreement& agreement)
{
    using I = InstalmentState;
    for (Instalment& instalment : agreement.instalments) {
        const QDate requested = openDay(std::max(instalment.dueOn.addDays(-6), agreement.from));
        const QDate released = openDaysAfter(requested, m_dice.between(4, 7));
        const QString series = u"OP-%1"_s.arg(released.year());
        instalment.orderNumber = u"%1/%2"_s.arg(series).arg(m_desk.nextNumber(series), 3, 10, QChar(u'0'));
        instalment.evidenceReceivedOn = openDaysAfter(requested, 1);
        instalment.justified = instalment.amount;
        instalment.state = I::Paid;
        instalment.changes = {step(int(I::Planned), int(I::Requested), requested),
            step(int(I::Requested), int(I::Released), released, instalment.orderNumber),
            step(int(I::Released), int(I::Paid), openDaysAfter(released, m_dice.between(2, 4)))};
    }
}

Agreement PastEdition::completedAgreement(const Row& row, const Worksite& worksite)
{
    using A = AgreementState;
    const int personMonths = kMonths * row.number("jobs");
    Agreement agreement;
    agreement.number = u"AW1-2022/"_s + row.text("number");
    agreement.kind = AgreementKind::Partnership;
    agreement.title = worksite.title;
    agreement.object = filled(text(u"object_one"_s), worksite.title);
    agreement.reference = u"CPK/AW1/%1"_s.arg(row.number("number"));
    agreement.session.value = m_desk.idOf<Session>(u"2022-E1"_s);
    m_drafts.setTerms(agreement, worksite.plannedFrom, personMonths);
    m_drafts.setInstalments(agreement, 2, worksite.plannedFrom);
    agreement.worksites = {{.id = {}, .worksite = worksite.id, .personMonths = personMonths}};
    agreement.parties = {m_drafts.council()};
    if (!row.text("service").isEmpty())
        agreement.parties.push_back(m_drafts.party(PartyRole::Service, row.text("service")));
    agreement.parties.push_back(m_drafts.party(PartyRole::Partner, row.text("carrier")));
    for (AgreementParty& party : agreement.parties) {
        party.signedOn = kSigned;
        party.signedAt = text(u"khenifra"_s);
    }
    agreement.deliberationNumber = kDeliberation;
    agreement.deliberationOn = kVoted;
    agreement.visaNumber = u"188/2022"_s;
    agreement.visaOn = kExecutory;
    agreement.executoryOn = kExecutory;
    agreement.hijriDate = u"12 رمضان 1443"_s;
    payInstalments(agreement);
    const QDate lastPaid = agreement.instalments.back().changes.back().effectiveOn;
    agreement.state = A::Completed;
    agreement.changes = {step(int(A::Draft), int(A::OnAgenda), kAgendaSet),
        step(int(A::OnAgenda), int(A::Approved), kVoted, kDeliberation),
        step(int(A::Approved), int(A::Signed), kSigned),
        step(int(A::Signed), int(A::Active), openDay(agreement.from)),
        step(int(A::Active), int(A::Completed), openDaysAfter(lastPaid, m_dice.between(3, 12)))};
    return agreement;
}

Status PastEdition::bring(std::vector<Record>& records, const QString& source)
{
    const RuleContext context{m_desk.books().database(), m_desk.today()};
    std::vector<Change> changes;
    for (Record& record : records) {
        const QList<Problem> problems = problemsOf(record, nullptr, context);
        if (hasRefusal(problems))
            return refusal(problems);
        changes.push_back({{}, std::move(record)});
    }
    const Result<JournalEntry> done =
        m_desk.books().commit(verbs::kImport, changes, {.subject = source, .motive = {}});
    if (!done)
        return tl::unexpected(done.error());
    records.clear();
    for (Change& change : changes)
        records.push_back(std::move(change.after));
    return {};
}

Status PastEdition::import()
{
    const std::vector<Row> lines = rows(u"worksites_2022"_s);
    std::vector<Record> worksites;
    for (const Row& row : lines)
        worksites.push_back(Record::of(closedWorksite(row)));
    if (const Status brought = bring(worksites, u"worksites.csv"_s); !brought)
        return brought;
    std::vector<Record> posts;
    std::vector<Record> agreements;
    for (std::size_t line = 0; line < lines.size(); ++line) {
        const auto& worksite = worksites[line].as<Worksite>();
        for (Record& post : m_maker.slotsOf(worksite, lines[line]))
            posts.push_back(std::move(post));
        agreements.push_back(Record::of(completedAgreement(lines[line], worksite)));
    }
    if (const Status brought = bring(posts, u"slots.csv"_s); !brought)
        return brought;
    return bring(agreements, u"agreements.csv"_s);
}

} // namespace sijill::demo
