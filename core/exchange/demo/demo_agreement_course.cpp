#include "core/exchange/demo/demo_agreement_course.h"

#include "core/domain/session.h"
#include "core/exchange/demo/demo_instalment_course.h"

namespace sijill::demo {
namespace {

const QDate kAgendaSet(2023, 6, 5);
const QDate kVoted(2023, 6, 6);

} // namespace

AgreementCourse::AgreementCourse(Desk& desk, Dice& dice, AgreementDrafts& drafts, Directory& directory)
    : m_desk(desk)
    , m_dice(dice)
    , m_drafts(drafts)
    , m_directory(directory)
{
}

void AgreementCourse::noteAll()
{
    m_desk.note(QDate(2023, 5, 29), [this] { return draftFramework(); });
    int place = 0;
    for (const Row& row : rows(u"agreements_2023"_s)) {
        // A dozen a day: the clerk types them during the week before the session.
        m_desk.note(QDate(2023, 5, 29).addDays(place / 12), [this, row] { return draftPartnership(row); });
        ++place;
    }
    for (const Row& row : rows(u"ceremonies"_s)) {
        const QDate day = row.day("day");
        if (day < kVoted)
            continue; // The first edition's.
        const QString hijri = row.text("hijri");
        m_desk.note(day, [this, day, hijri] { return recordHijriDate(day, hijri); });
    }
}

void AgreementCourse::noteVerb(
    QDate day, const char* verb, AgreementId id, const QString& why, const QString& document)
{
    m_desk.note(day, [this, verb, id, why, document] {
        VerbRequest request;
        request.recordId = id.value;
        request.motive = why;
        request.document = document;
        return m_desk.perform(verb, request);
    });
}

Status AgreementCourse::draftFramework()
{
    const Result<Agreement> saved = m_desk.save(m_drafts.framework());
    if (!saved)
        return tl::unexpected(saved.error());
    m_framework = saved->id;
    const QDate signedOn(2023, 6, 20);
    m_ceremonies[signedOn].push_back(saved->id);
    noteVerb(kAgendaSet, "agreement.put_on_agenda", saved->id);
    noteSignature(saved->id, PartyRole::Council, signedOn);
    noteSignature(saved->id, PartyRole::Ministry, signedOn);
    noteVerb(signedOn, "agreement.activate", saved->id);
    return {};
}

Status AgreementCourse::draftPartnership(const Row& row)
{
    const Result<Agreement> saved = m_desk.save(m_drafts.partnership(row, m_framework));
    if (!saved)
        return tl::unexpected(saved.error());
    const QString state = row.text("state");
    Plan plan{row, saved->id};
    if (state == "active"_L1 || state == "completed"_L1 || state == "terminated"_L1)
        plan.activeOn = openDay(saved->from);
    noteCouncil(plan);
    noteSigning(plan);
    const QDate lastInstalment =
        noteInstalments(m_desk, m_dice, *saved, row.words("instalments"), plan.activeOn);
    noteStates(plan, lastInstalment);
    noteStory(plan);
    return {};
}

void AgreementCourse::noteCouncil(const Plan& plan)
{
    noteVerb(kAgendaSet, "agreement.put_on_agenda", plan.id);
    if (plan.row.text("state") == "draft"_L1) {
        m_sentBack.push_back(plan.id);
        m_desk.note(QDate(2024, 1, 5), [this, id = plan.id] {
            return m_desk.edit<Agreement>(
                id,
                [&](Agreement& agreement) { agreement.session.value = m_desk.idOf<Session>(u"2024-01"_s); },
                motive(u"sent_back"_s));
        });
        return;
    }
    m_ceremonies[plan.row.day("signing")].push_back(plan.id);
}

void AgreementCourse::noteSignature(AgreementId id, PartyRole role, QDate day, const QString& overrideMotive)
{
    m_desk.note(day, [this, id, role, overrideMotive]() -> Status {
        VerbRequest request;
        request.recordId = id.value;
        request.place = text(u"khenifra"_s);
        request.overrideMotive = overrideMotive;
        for (const AgreementParty& party : m_desk.get<Agreement>(id).parties) {
            if (party.role == role)
                request.partId = party.id.value;
        }
        return request.partId == 0 ? Status() : m_desk.perform("agreement.sign", request);
    });
}

void AgreementCourse::noteSigning(const Plan& plan)
{
    const QString state = plan.row.text("state");
    const QString course = plan.row.text("course");
    if (state == "draft"_L1 || course == "unsigned"_L1)
        return;
    const QDate ceremony = plan.row.day("signing");
    // A certificate of the partner has just ended: each signature carries the override (O2).
    const QString overrides = course == "override"_L1 ? motive(course) : QString();
    for (const PartyRole role : {PartyRole::Council, PartyRole::Service, PartyRole::Partner})
        noteSignature(plan.id, role, ceremony, overrides);
    const bool communeIsLate = m_dice.chance(40);
    if (course != "commune_waits"_L1)
        noteSignature(plan.id, PartyRole::Commune, openDaysAfter(ceremony, communeIsLate ? 2 : 0));
}

void AgreementCourse::noteStates(const Plan& plan, QDate lastInstalment)
{
    if (plan.activeOn.isValid())
        noteVerb(plan.activeOn, "agreement.activate", plan.id);
    if (plan.row.text("state") != "completed"_L1)
        return;
    const QDate done = std::min(openDaysAfter(lastInstalment, m_dice.between(5, 12)), QDate(2024, 1, 12));
    m_desk.note(done, [this, id = plan.id] {
        return m_desk.edit<Agreement>(id, [](Agreement& agreement) {
            agreement.instalments.back().justified = agreement.instalments.back().amount;
        });
    });
    noteVerb(done, "agreement.complete", plan.id);
}

void AgreementCourse::noteStory(const Plan& plan)
{
    const QString course = plan.row.text("course");
    const AgreementId id = plan.id;
    if (course == "breach"_L1)
        noteBreach(id, plan.row.text("carrier"));
    if (course == "override"_L1)
        m_desk.note(QDate(2023, 7, 24), [this, carrier = plan.row.text("carrier")] {
            return m_desk.edit<Partner>(m_directory.partners.value(carrier), [&](Partner& partner) {
                PartnerDocument renewed;
                renewed.kind.value = m_desk.idOf<DocumentKind>(u"cnss_certificate"_s);
                renewed.reference = u"418/2023"_s;
                renewed.receivedOn = QDate(2023, 7, 24);
                renewed.validUntil = QDate(2024, 7, 23);
                renewed.verdict = DocumentVerdict::Accepted;
                partner.documents.push_back(renewed);
            });
        });
    if (course != "extension"_L1 && course != "raise"_L1)
        return;
    const bool raises = course == "raise"_L1;
    m_desk.note(raises ? QDate(2024, 1, 9) : QDate(2023, 10, 3), [this, id, raises] {
        return m_desk.edit<Agreement>(id, [&](Agreement& agreement) {
            Amendment amendment;
            amendment.decidedOn = raises ? QDate(2024, 1, 8) : QDate(2023, 9, 11);
            amendment.inForceOn = raises ? QDate() : QDate(2023, 10, 2);
            amendment.what = text(raises ? u"amend_raise"_s : u"amend_extension"_s);
            amendment.newEnd = lastOfMonth(agreement.to.addDays(1).addMonths(1));
            amendment.addedAmount = raises ? Money{18'600'00} : Money();
            amendment.deliberation = raises ? u"03/2024"_s : u"41/2023"_s;
            agreement.amendments.push_back(amendment);
        });
    });
}

void AgreementCourse::noteBreach(AgreementId id, const QString& carrier)
{
    const QDate ended(2023, 10, 30);
    noteVerb(ended, "agreement.terminate", id, motive(u"breach"_s));
    m_desk.note(QDate(2023, 11, 2), [this, carrier] {
        VerbRequest request;
        request.recordId = m_directory.partners.value(carrier).value;
        request.motive = motive(u"suspend_partner"_s);
        return m_desk.perform("partner.suspend", request);
    });
    m_desk.note(QDate(2023, 12, 20), [this, id] {
        return m_desk.edit<Agreement>(
            id,
            [](Agreement& agreement) {
                Instalment& first = agreement.instalments.front();
                first.justified = share(first.amount, Percent{5'500});
                first.recovered = first.amount - *first.justified;
            },
            motive(u"recovered"_s));
    });
}

Status AgreementCourse::saveTogether(const std::vector<AgreementId>& ids, const QString& subject,
    const std::function<void(Agreement&)>& change)
{
    std::vector<Record> changed;
    for (const AgreementId id : ids) {
        Agreement agreement = m_desk.get<Agreement>(id);
        change(agreement);
        changed.push_back(Record::of(agreement));
    }
    const auto saved = RecordService(m_desk.books()).saveAll(changed, verbs::kEdit, subject);
    return saved ? Status() : tl::unexpected(saved.error());
}

Status AgreementCourse::recordHijriDate(QDate ceremony, const QString& hijri)
{
    return saveTogether(
        m_ceremonies[ceremony], hijri, [&](Agreement& agreement) { agreement.hijriDate = hijri; });
}

} // namespace sijill::demo
