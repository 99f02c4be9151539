#include "core/exchange/demo/demo_spring_call.h"

#include "core/base/office_time.h"
#include "core/domain/partner.h"
#include "core/domain/programme.h"
#include "core/domain/territory.h"
#include "core/exchange/demo/demo_worksites.h"
#include "core/services/proposal_service.h"

#include <algorithm>
#include <set>

namespace sijill::demo {
namespace {

constexpr quint32 kSeed = 2023; ///< Its own: the rest of the story stays as it is.
const QDate kPublished(2023, 3, 20);
const QDate kLastDay(2023, 4, 20);
const QDate kTyped(2023, 5, 8);    ///< First of the days on which the files are typed.
const QDate kChecked(2023, 5, 12); ///< The files were opened and checked.
const QDate kAdmitted(2023, 5, 15);
constexpr int kScale = 20;
constexpr int kOthers = 36;        ///< Files that are not selected, the late one among them.
constexpr int kADay = 24;          ///< Typed.
constexpr int kInadmissible = 11;  ///< Of the others; the one after them is withdrawn, the last one is late.
constexpr int kOldHands = 32;      ///< Of the others; the rest comes from newcomers …
constexpr int kFirstNewcomer = 59; ///< … P-059 and on.
constexpr int kPersonMonths = 3'770;   ///< Of the 61, and less than one more.
constexpr qint64 kBudget = 14'800'000; ///< In dirhams.

/// Like a worksite's slots: most have the first trade, a quarter the second, a tenth the third.
std::vector<SlotRequest> requestsOf(Desk& desk, const Row& row)
{
    const QStringList codes = row.words("trades", u' ');
    const int jobs = row.number("jobs");
    const int third = codes.size() > 2 ? std::max(1, jobs / 10) : 0;
    const int second = codes.size() > 1 ? std::max(1, jobs / 4) : 0;
    const int counts[] = {jobs - second - third, second, third};
    std::vector<SlotRequest> requests;
    for (qsizetype i = 0; i < codes.size() && i < 3; ++i)
        requests.push_back({.id = {},
            .trade = TradeId{desk.idOf<Trade>(codes.at(i))},
            .count = counts[i],
            .months = kMonths,
            .startsOn = {}});
    return requests;
}

std::vector<ProposalPhase> phasesOf(QDate start, int staff)
{
    const char* const keys[] = {"phase_ready", "phase_work", "phase_close"};
    std::vector<ProposalPhase> phases;
    for (int month = 0; month < kMonths; ++month)
        phases.push_back({.id = {},
            .what = text(QString::fromLatin1(keys[month])),
            .startsOn = start.addMonths(month),
            .months = 1,
            .staff = month == 1 ? staff : std::max(2, staff / 2)});
    return phases;
}

/// Last year's worksites, proposed again: those of partners who have none this year, and every second or
/// third of the rest.
std::vector<Row> othersAmong(const std::vector<Row>& past, const std::vector<QString>& known)
{
    std::set<std::size_t> places;
    for (std::size_t i = 0; i < past.size(); ++i) {
        if (std::find(known.begin(), known.end(), past[i].text("carrier")) == known.end())
            places.insert(i);
    }
    for (std::size_t i = 0; places.size() < std::size_t(kOthers); ++i)
        places.insert(i * past.size() / kOthers);
    std::vector<Row> chosen;
    for (const std::size_t place : places)
        chosen.push_back(past[place]);
    return chosen;
}

} // namespace

QDateTime localMoment(QDate day, int hour, int minute)
{
    return instantAt(day, QTime(hour, minute));
}

Call ordinaryCall(Desk& desk, EditionId edition, int scale)
{
    Call call;
    call.edition = edition;
    call.place = text(u"call_place"_s).in(u"ar"_s);
    for (const Row& row : rows(u"criteria"_s))
        call.criteria.push_back({.id = {},
            .names = row.localized(),
            .help = row.localized(u"help"_s),
            .scale = scale,
            .weight = {qint64(row.number("weight")) * 100}});
    for (const char* code : {"statutes", "assembly_minutes", "activity_report", "officers_list",
             "rib_certificate", "cnss_certificate"})
        call.documents.push_back({.id = {},
            .documentKind = DocumentKindId{desk.idOf<DocumentKind>(QString::fromLatin1(code))},
            .partnerKind = {}});
    return call;
}

SpringCall::SpringCall(Desk& desk, EditionId edition)
    : m_desk(desk)
    , m_edition(edition)
    , m_dice(kSeed)
{
}

void SpringCall::chooseFiles()
{
    const QHash<QString, QString> carrierOf = carryingAgreements("carrier");
    for (const Row& row : rows(u"worksites_2023"_s))
        m_files.push_back({row, carrierOf.value(row.text("code")), row.text("code")});
    const std::vector<QString> known(carrierOf.begin(), carrierOf.end());
    int place = 0;
    for (const Row& row : othersAmong(rows(u"worksites_2022"_s), known)) {
        const QString carrier =
            place < kOldHands ? row.text("carrier") : u"P-0%1"_s.arg(kFirstNewcomer + place - kOldHands);
        m_files.push_back({row, carrier, QString(), place++});
    }
    const SpringFile late = m_files.back();
    m_files.pop_back();
    m_dice.shuffle(m_files);
    m_files.push_back(late);
}

void SpringCall::noteAll()
{
    chooseFiles();
    m_desk.note(kTyped, [this] { return publish(); });
    const int inTime = int(m_files.size()) - 1;
    for (int i = 0; i < inTime; ++i) {
        const QDate day = openDay(kPublished.addDays(1 + i * 30 / inTime));
        m_desk.note(kTyped.addDays(i / kADay), [this, i, day] {
            return receive(
                m_files[std::size_t(i)], localMoment(std::min(day, kLastDay), 9 + i % 6, (7 * i) % 60));
        });
    }
    m_desk.note(kChecked, [this] {
        const Status closed = m_desk.move("call.close", m_call.value, kLastDay);
        return closed ? receive(m_files.back(), localMoment(kLastDay.addDays(1), 9, 10)) : closed;
    });
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        m_desk.note(kChecked, [this, i] { return check(m_files[i]); });
        m_desk.note(kAdmitted, [this, i] { return decide(m_files[i]); });
    }
}

Status SpringCall::publish()
{
    Call call = ordinaryCall(m_desk, m_edition, kScale);
    call.number = u"AP-2023/01"_s;
    call.title = text(u"spring_call_title"_s);
    call.notice = text(u"spring_call_notice"_s);
    call.opensAt = localMoment(kPublished, 9, 0);
    call.closesAt = localMoment(kLastDay, 16, 30);
    call.budget = {kBudget * 100};
    call.personMonths = kPersonMonths;
    const Result<Call> saved = m_desk.save(call);
    if (!saved)
        return tl::unexpected(saved.error());
    m_call = saved->id;
    return m_desk.move("call.open", m_call.value, kPublished);
}

Status SpringCall::receive(SpringFile& file, const QDateTime& moment)
{
    const Row& row = file.row;
    Proposal proposal;
    proposal.call = m_call;
    proposal.partner = PartnerId{m_desk.idOf<Partner>(file.carrier)};
    ProposalService(m_desk.books()).receive(proposal);
    const auto partner = m_desk.get<Partner>(proposal.partner);
    proposal.receivedAt = moment;
    proposal.depositor = partner.officers.front().name.in(u"ar"_s);
    proposal.title = row.localized(u"title"_s);
    proposal.sector.value = m_desk.idOf<Sector>(row.text("sector"));
    proposal.commune.value = m_desk.idOf<Territory>(row.text("commune"));
    if (!row.text("service").isEmpty())
        proposal.service.value = m_desk.idOf<Partner>(row.text("service"));
    proposal.months = kMonths;
    proposal.startsOn = file.isSelected() ? WorksiteMaker::startOf(row) : QDate(2023, 7, 1);
    if (file.isSelected()) {
        proposal.place = row.localized(u"place"_s);
        for (const Row& description : rows(u"descriptions"_s)) {
            if (description.text("key") == row.text("description"))
                proposal.description = description.localized();
        }
        for (const QString& marker : row.words("markers"))
            proposal.markers.push_back({.id = {}, .marker = MarkerId{m_desk.idOf<Marker>(marker)}});
    }
    proposal.requests = requestsOf(m_desk, row);
    proposal.phases = phasesOf(proposal.startsOn, row.number("jobs"));
    for (ProposalDocument& document : proposal.documents)
        document.receivedOn = moment.date();
    const Result<Proposal> saved = m_desk.save(proposal);
    if (!saved)
        return tl::unexpected(saved.error());
    file.id = saved->id;
    return {};
}

Status SpringCall::judge(const SpringFile& file, std::size_t missing)
{
    return m_desk.edit<Proposal>(file.id, [&](Proposal& proposal) {
        for (std::size_t i = 0; i < proposal.documents.size(); ++i)
            proposal.documents[i].verdict = i < missing ? FileVerdict::NotInOrder : FileVerdict::InOrder;
        if (missing > 0)
            proposal.documentsDueOn = QDate(2023, 5, 15);
    });
}

/// Every twelfth of those that are selected in the end lacked a paper at first, too.
Status SpringCall::check(const SpringFile& file)
{
    const bool isShort = file.isSelected() ? file.worksite.endsWith(u'7') : file.place < kInadmissible;
    if (const Status judged = judge(file, isShort ? 2 : 0); !judged)
        return judged;
    return m_desk.move(
        isShort ? "proposal.find_incomplete" : "proposal.find_complete", file.id.value, kChecked);
}

Status SpringCall::decide(const SpringFile& file)
{
    const auto state = m_desk.get<Proposal>(file.id).state;
    if (state == ProposalState::Incomplete && !file.isSelected())
        return m_desk.move(
            "proposal.find_inadmissible", file.id.value, kAdmitted, motive(u"spring_inadmissible"_s));
    if (!file.isSelected() && file.place == kInadmissible)
        return m_desk.move("proposal.withdraw", file.id.value, kAdmitted, motive(u"spring_withdrawn"_s));
    if (!file.isSelected() && file.place == kOthers - 1)
        return {}; // The late one: no decision admits it.
    if (state == ProposalState::Incomplete) {
        if (const Status judged = judge(file, 0); !judged)
            return judged;
        if (const Status done = m_desk.move("proposal.find_complete", file.id.value, kAdmitted); !done)
            return done;
    }
    return m_desk.move("proposal.admit", file.id.value, kAdmitted);
}

} // namespace sijill::demo
