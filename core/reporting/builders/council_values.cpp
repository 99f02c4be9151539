#include "core/reporting/builders/council_values.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/reporting/cell_text.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr int kLastOrdinal = 12;

/// Everybody who was there and could vote was in favour.
bool isCarriedByAll(const AgendaItem& item)
{
    return item.inFavour == item.present;
}

} // namespace

QString CouncilWords::name(CouncilMemberId member) const
{
    const auto found = m_context.records().find<CouncilMember>(member);
    return found ? withOwnDirection(m_context.text(found->names), Format::direction(m_context.language()))
                 : QString();
}

QString CouncilWords::title(CouncilMemberId member) const
{
    const auto found = m_context.records().find<CouncilMember>(member);
    if (!found)
        return {};
    return m_context.words().at(found->salutation == Salutation::Madam ? "title.madam" : "title.sir");
}

QString CouncilWords::titled(CouncilMemberId member) const
{
    const QString found = name(member);
    return found.isEmpty() ? QString() : title(member) + u' ' + found;
}

QString CouncilWords::capacity(const CouncilMember& member) const
{
    const char* group = member.salutation == Salutation::Madam ? "council_role_feminine" : "council_role";
    return m_context.words().choice(group, kCouncilRoles, qint64(member.role));
}

QString CouncilWords::capacity(CouncilMemberId member) const
{
    const auto found = m_context.records().find<CouncilMember>(member);
    return found ? capacity(*found) : QString();
}

QString CouncilWords::ordinal(int rank) const
{
    if (rank < 1 || rank > kLastOrdinal)
        return QString::number(rank);
    return m_context.words().at(u"ordinal."_s + QString::number(rank));
}

QString CouncilWords::article(int number) const
{
    const QString shown = m_context.isArabic() ? ordinal(number) : QString::number(number);
    return m_context.words().at("article").arg(shown);
}

QString CouncilWords::ballotMode(const AgendaItem& item) const
{
    return m_context.words().choice("ballot_mode", kBallotModes, qint64(item.mode));
}

QString CouncilWords::majority(const AgendaItem& item) const
{
    const PaperWords& words = m_context.words();
    if (item.state == ItemState::AdoptedUnanimously)
        return words.at(isCarriedByAll(item) ? "majority.all_present" : "majority.all_cast");
    if (item.state != ItemState::AdoptedByMajority)
        return {};
    const QString carried = words.choice("majority", kMajorityBases, qint64(item.base));
    return item.castingVote ? words.at("majority.casting").arg(carried) : carried;
}

QString CouncilWords::outcome(const AgendaItem& item) const
{
    const QString how = majority(item);
    return how.isEmpty() ? m_context.words().choice("item_outcome", kItemStates, qint64(item.state))
                         : m_context.words().at("item_outcome.adopted").arg(how);
}

QString CouncilWords::longDay(QDate day) const
{
    return day.isValid() ? m_context.format().longDate(day) : QString();
}

QString CouncilWords::weekday(const QDateTime& moment) const
{
    return moment.isValid()
        ? m_context.words().at(u"weekday."_s + QString::number(officeDay(moment).dayOfWeek()))
        : QString();
}

void CouncilWords::setPerson(PaperValues& values, const QString& tag, CouncilMemberId member) const
{
    const auto set = [&](QLatin1StringView part, const QString& text) {
        values.set((tag + part).toLatin1().constData(), text);
    };
    set("_title"_L1, title(member));
    set("_name"_L1, name(member));
    set("_capacity"_L1, capacity(member));
}

void CouncilWords::setSession(PaperValues& values, const Session& session) const
{
    values.set("session_name", m_context.inSentence(session.names))
        .set("session_title", Format::capitalised(m_context.text(session.names)))
        .set("session_month",
            session.opensOn.isValid() ? m_context.format().monthYear(session.opensOn) : QString())
        .set("council_full_name", m_context.councilName())
        .set("province_full_name", m_context.provinceName())
        .set("place", m_context.place())
        .set("date_long", m_context.format().longDate(m_context.today()));
}

void CouncilWords::setSitting(
    PaperValues& values, const Sitting& sitting, int rank, const Session& session) const
{
    const QDateTime begun = sitting.openedAt.isValid() ? sitting.openedAt : sitting.heldAt;
    const QString place = m_context.text(sitting.place.isEmpty() ? session.place : sitting.place);
    values.set("sitting_number", rank > 0 ? QString::number(rank) : QString())
        .set("sitting_rank", rank > 0 ? ordinal(rank) : QString())
        .set("sitting_day", weekday(sitting.heldAt))
        .set("sitting_date_long", longDay(sitting.heldAt))
        .set("opening_time", hourOf(m_context, begun))
        .set("sitting_closing_time", hourOf(m_context, sitting.closedAt))
        .set("sitting_place", place)
        .set("authority_name", m_context.text(sitting.authority))
        .set("authority_capacity", m_context.text(sitting.authorityCapacity));
    setPerson(values, u"chair"_s, sitting.chair);
    setPerson(values, u"secretary"_s, sitting.secretary);
}

Signatory CouncilWords::signatory(QDate day, CouncilRole role, SignatoryRole office) const
{
    const auto members = councilMembersOn(m_context.database(), day);
    const auto found = std::find_if(
        members.begin(), members.end(), [&](const CouncilMember& member) { return member.role == role; });
    if (found == members.end())
        return m_context.signatory(office);
    return {
        .name = m_context.text(found->names), .capacity = Format::capitalised(capacity(*found)), .note = {}};
}

Signatures CouncilWords::signatures(QDate day) const
{
    Signatures signatures;
    signatures.signatories = {signatory(day, CouncilRole::Secretary, SignatoryRole::Secretary),
        signatory(day, CouncilRole::President, SignatoryRole::President)};
    return signatures;
}

Table agreementLines(const PaperContext& context, const char* code, const std::vector<BlockLine>& lines,
    const QString& currency)
{
    using Kind = ColumnKind;
    const TableMaker maker(context, currency);
    Table table = maker.make(code,
        {{"number"}, {"subject", Kind::Text, 2.4}, {"carrier", Kind::Text, 2}, {"worksites", Kind::Integer},
            {"jobs", Kind::Integer}, {"person_months", Kind::Integer}, {"amount", Kind::Money}});
    qint64 worksites = 0;
    qint64 jobs = 0;
    qint64 personMonths = 0;
    Money amount;
    for (const BlockLine& line : lines) {
        table.rows.push_back({context.code(line.number), Format::capitalised(context.text(line.title)),
            cellOf(context.text(line.partner)), qint64(line.worksites), qint64(line.jobs),
            qint64(line.personMonths), line.amount});
        worksites += line.worksites;
        jobs += line.jobs;
        personMonths += line.personMonths;
        amount += line.amount;
    }
    if (lines.size() > 1)
        table.totals = {maker.total(), QString(), QString(), worksites, jobs, personMonths, amount};
    return table;
}

void placeInTurn(ReportDocument& document, const std::vector<Table>& turns)
{
    std::size_t turn = 0;
    for (Block& block : document.blocks) {
        auto* table = std::get_if<Table>(&block);
        if (table && turn < turns.size() && table->code == turns[turn].code)
            *table = turns[turn++];
    }
}

} // namespace sijill
