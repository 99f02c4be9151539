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

/// A title cut into its words, once for all comparisons.
std::map<QString, QSet<QString>> wordsByLanguage(const LocalizedText& text)
{
    std::map<QString, QSet<QString>> words;
    for (const QString& language : text.languages())
        words[language] = wordsOf(text.in(language));
    return words;
}

bool isSimilar(const std::map<QString, QSet<QString>>& a, const std::map<QString, QSet<QString>>& b)
{
    for (const auto& [language, mine] : a) {
        const auto theirs = b.find(language);
        if (theirs == b.end() || mine.isEmpty() || theirs->second.isEmpty())
            continue;
        const auto common = QSet<QString>(mine).intersect(theirs->second).size();
        if (2 * common >= QSet<QString>(mine).unite(theirs->second).size())
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
    const auto mine = wordsByLanguage(proposal.title);
    while (query.next()) {
        LocalizedText title;
        if (LocalizedText::fromJson(query.text(1).toUtf8(), title) && isSimilar(mine, wordsByLanguage(title)))
            found << query.text(0);
    }
    return found;
}

std::map<qint64, QStringList> CallQueries::overlaps(CallId call) const
{
    struct Title {
        qint64 id;
        qint64 commune;
        QString receipt;
        std::map<QString, QSet<QString>> words;
    };
    Query query(m_database,
        u"SELECT id, commune, receipt, title FROM proposal WHERE call = :call AND commune IS NOT NULL"
        " AND title IS NOT NULL AND voided_on IS NULL AND state NOT IN (4, 10) ORDER BY commune, receipt"_s);
    query.bind(":call", call);
    std::vector<Title> titles;
    while (query.next()) {
        LocalizedText title;
        if (LocalizedText::fromJson(query.text(3).toUtf8(), title))
            titles.push_back({query.integer(0), query.integer(1), query.text(2), wordsByLanguage(title)});
    }
    std::map<qint64, QStringList> found;
    for (std::size_t i = 0; i < titles.size(); ++i) {
        for (std::size_t j = i + 1; j < titles.size() && titles[j].commune == titles[i].commune; ++j) {
            if (!isSimilar(titles[i].words, titles[j].words))
                continue;
            found[titles[i].id] << titles[j].receipt;
            found[titles[j].id] << titles[i].receipt;
        }
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
