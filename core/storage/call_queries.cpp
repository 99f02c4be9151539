#include "core/storage/call_queries.h"

#include "core/base/folding.h"
#include "core/storage/query.h"

#include <QSet>

namespace sijill {
namespace {

constexpr int kReceiptDigits = 3;
constexpr int kShortestWord = 3; ///< Articles and prepositions say nothing.

QSet<QString> wordsOf(const QString& text)
{
    QSet<QString> words;
    for (const QString& word : searchWords(searchKey(text))) {
        if (word.size() >= kShortestWord)
            words.insert(word);
    }
    return words;
}

bool isSimilar(const LocalizedText& a, const LocalizedText& b)
{
    for (const QString& language : a.languages()) {
        const QSet<QString> mine = wordsOf(a.in(language));
        const QSet<QString> theirs = wordsOf(b.in(language));
        if (mine.isEmpty() || theirs.isEmpty())
            continue;
        const auto common = QSet<QString>(mine).intersect(theirs).size();
        if (2 * common >= QSet<QString>(mine).unite(theirs).size())
            return true;
    }
    return false;
}

} // namespace

QString CallQueries::nextReceipt(const Call& call) const
{
    const QString prefix = call.number + u'-';
    Query query(m_database,
        u"SELECT MAX(CAST(substr(receipt, :start) AS INTEGER)) FROM proposal WHERE call = :call"_s);
    query.bind(":start", int(prefix.size()) + 1).bind(":call", call.id);
    const qint64 last = query.next() && !query.isNull(0) ? query.integer(0) : 0;
    return prefix + QString::number(last + 1).rightJustified(kReceiptDigits, u'0');
}

CallId CallQueries::receivingCall(EditionId edition) const
{
    Query query(m_database,
        u"SELECT id FROM call WHERE edition = :edition AND state IN (1, 2) AND voided_on IS NULL"
        " ORDER BY state, CASE state WHEN 1 THEN closes_at END, closes_at DESC LIMIT 1"_s);
    query.bind(":edition", edition);
    return query.next() ? CallId{query.integer(0)} : CallId();
}

QStringList CallQueries::similar(const Proposal& proposal) const
{
    if (proposal.commune.isNull() || proposal.title.isEmpty())
        return {};
    Query query(m_database,
        u"SELECT receipt, title FROM proposal WHERE call = :call AND commune = :commune AND id <> :id"
        " AND title IS NOT NULL AND voided_on IS NULL AND state NOT IN (4, 10) ORDER BY receipt"_s);
    query.bind(":call", proposal.call).bind(":commune", proposal.commune).bind(":id", proposal.id.value);
    QStringList found;
    while (query.next()) {
        LocalizedText title;
        if (LocalizedText::fromJson(query.text(1).toUtf8(), title) && isSimilar(proposal.title, title))
            found << query.text(0);
    }
    return found;
}

std::vector<ProposalId> CallQueries::leftOver(CallId call) const
{
    Query query(m_database,
        u"SELECT id FROM proposal p WHERE call = :call AND state IN (4, 9) AND voided_on IS NULL AND NOT "
        u"EXISTS"
        " (SELECT 1 FROM proposal later WHERE later.taken_from = p.id AND later.voided_on IS NULL)"
        " ORDER BY length(receipt), receipt"_s);
    query.bind(":call", call);
    std::vector<ProposalId> found;
    while (query.next())
        found.push_back(ProposalId{query.integer(0)});
    return found;
}

} // namespace sijill
