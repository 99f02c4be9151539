#include "core/storage/review_queries.h"

#include "core/domain/call.h"
#include "core/domain/territory.h"
#include "core/storage/query.h"

#include <algorithm>

namespace sijill {
namespace {

LocalizedText localized(const Query& query, int column)
{
    LocalizedText text;
    LocalizedText::fromJson(query.text(column).toUtf8(), text);
    return text;
}

QDateTime instant(const Query& query, int column)
{
    return query.isNull(column) ? QDateTime() : QDateTime::fromString(query.text(column), Qt::ISODate);
}

/// Of a statement about one member and one call, or (0) every call that is not decided.
std::vector<ProposalId> filesOf(Query& query, CommitteeMemberId member, CallId call)
{
    query.bind(":member", member.value).bind(":call", call.value).bind(":decided", int(CallState::Decided));
    std::vector<ProposalId> found;
    while (query.next())
        found.push_back(ProposalId{query.integer(0)});
    return found;
}

/// Rows come in the order of the files: one walk over both.
JudgedFile* fileOf(std::vector<JudgedFile>& files, qint64 proposal, std::size_t& place)
{
    while (place < files.size() && files[place].id.value != proposal)
        ++place;
    return place < files.size() ? &files[place] : nullptr;
}

/// Marks come as they lie, sheet after sheet: the database need not sort five times as many rows as there are
/// sheets.
void addMarks(Database& database, CallId call, std::vector<ReviewSheet>& sheets)
{
    constexpr std::size_t kUsualMarks = 8;
    QHash<qint64, std::size_t> places;
    places.reserve(qsizetype(sheets.size()));
    for (std::size_t i = 0; i < sheets.size(); ++i)
        places.insert(sheets[i].id.value, i);
    Query query(database, sqlResource(u"reviews/marks"_s));
    query.bind(":call", call);
    ReviewSheet* sheet = nullptr;
    while (query.next()) {
        const qint64 id = query.integer(0);
        if (!sheet || sheet->id.value != id) {
            const auto place = places.constFind(id);
            sheet = place == places.constEnd() ? nullptr : &sheets[*place];
        }
        if (!sheet)
            continue;
        if (sheet->marks.empty())
            sheet->marks.reserve(kUsualMarks);
        ReviewMark& mark = sheet->marks.emplace_back();
        mark.criterion = int(query.integer(1));
        if (!query.isNull(2))
            mark.mark = int(query.integer(2));
        mark.notApplicable = query.integer(3) != 0;
        mark.remark = query.text(4);
    }
    const auto isBefore = [](const ReviewMark& a, const ReviewMark& b) { return a.criterion < b.criterion; };
    for (ReviewSheet& marked : sheets) {
        if (!std::is_sorted(marked.marks.begin(), marked.marks.end(), isBefore))
            std::stable_sort(marked.marks.begin(), marked.marks.end(), isBefore);
    }
}

} // namespace

int JudgedFile::slotCount() const
{
    int count = 0;
    for (const SlotRequest& request : requests)
        count += request.count;
    return count;
}

int JudgedFile::personMonths() const
{
    int sum = 0;
    for (const SlotRequest& request : requests)
        sum += request.personMonths();
    return sum;
}

std::vector<JudgedFile> ReviewQueries::files(CallId call) const
{
    Query query(m_database, sqlResource(u"reviews/files"_s));
    query.bind(":call", call);
    std::vector<JudgedFile> found;
    while (query.next()) {
        JudgedFile file;
        file.id = ProposalId{query.integer(0)};
        file.receipt = query.text(1);
        file.receivedAt = instant(query, 2);
        file.title = localized(query, 3);
        file.partner = PartnerId{query.integer(4)};
        file.partnerNumber = query.text(5);
        file.partnerNames = localized(query, 6);
        file.commune = TerritoryId{query.integer(7)};
        file.communeCode = query.text(8);
        file.communeNames = localized(query, 9);
        file.sector = SectorId{query.integer(10)};
        file.sectorCode = query.text(11);
        file.sectorNames = localized(query, 12);
        file.startsOn = query.day(13);
        file.months = int(query.integer(14));
        if (!query.isNull(15))
            file.fewestSlots = int(query.integer(15));
        file.version = int(query.integer(16));
        file.state = ProposalState(query.integer(17));
        file.worksite = WorksiteId{query.integer(18)};
        found.push_back(std::move(file));
    }
    addRequests(call, found);
    addMarkers(call, found);
    return found;
}

void ReviewQueries::addRequests(CallId call, std::vector<JudgedFile>& files) const
{
    Query query(m_database,
        u"SELECT p.id, r.trade, r.count, r.months, r.starts_on FROM proposal p"
        " JOIN slot_request r ON r.proposal_id = p.id WHERE p.call = :call ORDER BY p.receipt, r.position"_s);
    query.bind(":call", call);
    std::size_t place = 0;
    while (query.next()) {
        std::size_t at = place;
        JudgedFile* file = fileOf(files, query.integer(0), at);
        if (!file)
            continue; // Of a file that is not judged.
        place = at;
        file->requests.push_back({.id = {},
            .trade = TradeId{query.integer(1)},
            .count = int(query.integer(2)),
            .months = int(query.integer(3)),
            .startsOn = query.day(4)});
    }
}

void ReviewQueries::addMarkers(CallId call, std::vector<JudgedFile>& files) const
{
    Query query(m_database,
        u"SELECT p.id, m.code FROM proposal p JOIN proposal_marker x ON x.proposal_id = p.id"
        " JOIN marker m ON m.id = x.marker WHERE p.call = :call ORDER BY p.receipt, x.position"_s);
    query.bind(":call", call);
    std::size_t place = 0;
    while (query.next()) {
        std::size_t at = place;
        if (JudgedFile* file = fileOf(files, query.integer(0), at)) {
            place = at;
            file->markers << query.text(1);
        }
    }
}

std::vector<ReviewSheet> ReviewQueries::sheets(CallId call) const
{
    Query query(m_database, sqlResource(u"reviews/sheets"_s));
    query.bind(":call", call);
    std::vector<ReviewSheet> found;
    while (query.next()) {
        ReviewSheet sheet;
        sheet.id = ReviewId{query.integer(0)};
        sheet.number = query.text(1);
        sheet.proposal = ProposalId{query.integer(2)};
        sheet.member = CommitteeMemberId{query.integer(3)};
        sheet.memberCode = query.text(4);
        sheet.memberName = query.text(5);
        sheet.declaredAt = instant(query, 6);
        sheet.submittedAt = instant(query, 7);
        sheet.version = int(query.integer(8));
        sheet.remark = query.text(9);
        sheet.state = ReviewState(query.integer(10));
        found.push_back(std::move(sheet));
    }
    addMarks(m_database, call, found);
    return found;
}

CommitteeMemberId ReviewQueries::memberOf(const QString& login, QDate day) const
{
    Query query(m_database,
        u"SELECT m.id FROM committee_member m JOIN account a ON a.id = m.account"
        " WHERE a.login = :login AND m.voided_on IS NULL AND COALESCE(m.mandate_from, :day) <= :day"
        " AND COALESCE(m.mandate_to, :day) >= :day ORDER BY m.id LIMIT 1"_s);
    query.bind(":login", login).bind(":day", day);
    return query.next() ? CommitteeMemberId{query.integer(0)} : CommitteeMemberId();
}

std::vector<ProposalId> ReviewQueries::interests(CommitteeMemberId member, CallId call) const
{
    Query query(m_database,
        u"SELECT DISTINCT p.id FROM interest_declaration d JOIN proposal p"
        " ON p.id = d.proposal OR (d.proposal IS NULL AND p.partner = d.partner)"
        " JOIN call c ON c.id = p.call WHERE d.committee_member_id = :member"
        " AND CASE :call WHEN 0 THEN c.state <> :decided ELSE c.id = :call END ORDER BY p.id"_s);
    return filesOf(query, member, call);
}

std::vector<ProposalId> ReviewQueries::unsubmitted(CommitteeMemberId member, CallId call) const
{
    Query query(m_database,
        u"SELECT p.id FROM review r JOIN proposal p ON p.id = r.proposal JOIN call c ON c.id = p.call"
        " WHERE r.member = :member AND r.state = 0"
        " AND CASE :call WHEN 0 THEN c.state <> :decided ELSE c.id = :call END ORDER BY p.id"_s);
    return filesOf(query, member, call);
}

std::vector<ServedCommune> ReviewQueries::communes(CallId call, QDate day) const
{
    Query query(m_database, sqlResource(u"reviews/communes"_s));
    query.bind(":call", call).bind(":to", day);
    std::vector<ServedCommune> found;
    while (query.next()) {
        ServedCommune commune{.id = TerritoryId{query.integer(0)},
            .code = query.text(1),
            .names = localized(query, 2),
            .unemployed = {},
            .isRural = query.integer(3) == int(Setting::Rural)};
        Territory known;
        if (!query.isNull(4))
            known.labourForce = query.integer(4);
        if (!query.isNull(5))
            known.unemploymentRate = query.integer(5);
        commune.unemployed = known.unemployed();
        found.push_back(std::move(commune));
    }
    return found;
}

std::vector<CallId> ReviewQueries::callsUnderReview(EditionId edition) const
{
    Query query(m_database,
        u"SELECT c.id FROM call c WHERE c.edition = :edition AND c.voided_on IS NULL AND c.state IN (1, 2, 3)"
        " AND EXISTS (SELECT 1 FROM proposal p WHERE p.call = c.id AND p.state IN (3, 5, 6, 7, 8, 9, 11))"
        " ORDER BY c.closes_at DESC, c.id DESC"_s);
    query.bind(":edition", edition);
    std::vector<CallId> found;
    while (query.next())
        found.push_back(CallId{query.integer(0)});
    return found;
}

} // namespace sijill
