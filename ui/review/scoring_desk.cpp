#include "ui/review/scoring_desk.h"

namespace sijill {

ReviewService ScoringDesk::service() const
{
    return ReviewService(m_workspace.office().books());
}

void ScoringDesk::reload()
{
    m_members.clear();
    m_files.clear();
    m_calls = service().callsUnderReview(m_workspace.edition());
    const bool isThere =
        std::any_of(m_calls.begin(), m_calls.end(), [this](const Call& call) { return call.id == m_call; });
    if (!isThere)
        m_call = m_calls.empty() ? CallId() : m_calls.front().id;
    readMembers();
    m_ranking = {};
    if (m_call.isNull() || m_member.isNull())
        return;
    if (auto ranking = RankingService(m_workspace.office().books()).rankingOf(m_call, m_member)) {
        m_ranking = std::move(*ranking);
        readFiles();
    }
}

void ScoringDesk::chooseCall(CallId call)
{
    m_call = call;
    reload();
}

void ScoringDesk::chooseMember(CommitteeMemberId member)
{
    m_member = member;
    reload();
}

void ScoringDesk::readMembers()
{
    QSet<qint64> withSheets;
    for (const ReviewSheet& sheet : service().sheets(m_call))
        withSheets << sheet.member.value;
    m_members = service().markers({}, withSheets);
    const CommitteeMemberId acting = service().actingMember();
    m_isFixed = std::any_of(m_members.begin(), m_members.end(),
        [&](const CommitteeMember& member) { return member.id == acting && member.givesMarks(); });
    if (m_isFixed)
        m_member = acting;
    if (member() || m_members.empty())
        return;
    const auto first = std::find_if(m_members.begin(), m_members.end(),
        [&](const CommitteeMember& member) { return withSheets.contains(member.id.value); });
    m_member = first == m_members.end() ? m_members.front().id : first->id;
}

const CommitteeMember* ScoringDesk::member() const
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
        [this](const CommitteeMember& member) { return member.id == m_member; });
    return found == m_members.end() ? nullptr : &*found;
}

SheetStage ScoringDesk::stageOf(const RankedFile& ranked, const ReviewSheet& sheet) const
{
    if (ranked.isWithheld)
        return SheetStage::Withheld;
    if (sheet.state == ReviewState::Submitted)
        return sheet.version == ranked.file.version ? SheetStage::Submitted : SheetStage::Stale;
    const bool isBegun = std::any_of(
        sheet.marks.begin(), sheet.marks.end(), [](const ReviewMark& mark) { return mark.isGiven(); });
    return isBegun ? SheetStage::InProgress : SheetStage::ToMark;
}

void ScoringDesk::readFiles()
{
    for (const ReviewSheet& sheet : service().sheets(m_call)) { // Also the withdrawn one of a withheld file.
        const RankedFile* ranked = m_ranking.find(sheet.proposal);
        if (sheet.member != m_member || !ranked)
            continue;
        if (sheet.state == ReviewState::Withdrawn && !ranked->isWithheld)
            continue; // The assignment was taken back.
        DeskFile file{.ranked = *ranked, .sheet = sheet, .stage = stageOf(*ranked, sheet), .ownScore = {}};
        if (file.isSubmitted() && file.stage != SheetStage::Withheld)
            file.ownScore = scoreOf(sheet.marks).shown();
        m_files.push_back(std::move(file));
    }
    std::sort(m_files.begin(), m_files.end(),
        [](const DeskFile& a, const DeskFile& b) { return a.file().receipt < b.file().receipt; });
}

const DeskFile* ScoringDesk::find(ProposalId proposal) const
{
    const auto found = std::find_if(
        m_files.begin(), m_files.end(), [&](const DeskFile& file) { return file.file().id == proposal; });
    return found == m_files.end() ? nullptr : &*found;
}

const DeskFile* ScoringDesk::findReceipt(const QString& receipt) const
{
    const auto found = std::find_if(
        m_files.begin(), m_files.end(), [&](const DeskFile& file) { return file.file().receipt == receipt; });
    return found == m_files.end() ? nullptr : &*found;
}

int ScoringDesk::submitted() const
{
    return int(std::count_if(
        m_files.begin(), m_files.end(), [](const DeskFile& file) { return file.isSubmitted(); }));
}

ProposalId ScoringDesk::nextToMark(ProposalId after) const
{
    const auto from = std::find_if(
        m_files.begin(), m_files.end(), [&](const DeskFile& file) { return file.file().id == after; });
    const auto isLeft = [](const DeskFile& file) {
        return file.stage == SheetStage::ToMark || file.stage == SheetStage::InProgress;
    };
    auto found = std::find_if(from == m_files.end() ? from : std::next(from), m_files.end(), isLeft);
    if (found == m_files.end())
        found = std::find_if(m_files.begin(), m_files.end(), isLeft);
    return found == m_files.end() ? ProposalId() : found->file().id;
}

selection::Score ScoringDesk::scoreOf(const std::vector<ReviewMark>& marks) const
{
    const std::vector<selection::Criterion> criteria = criteriaOf(m_ranking.call);
    ReviewSheet sheet;
    sheet.marks = marks;
    const Result<selection::Score> score = selection::scoreOf(
        criteria, {reviewOf(sheet, criteria.size())}, scoringRulesOf(m_ranking.edition, m_workspace.today()));
    return score.value_or(selection::Score());
}

} // namespace sijill
