#include "core/storage/call_queries.h"

#include "core/base/folding.h"
#include "core/storage/query.h"

#include <QHash>

namespace sijill {
namespace {

constexpr int kReceiptDigits = 3;
constexpr int kShortestWord = 3; ///< Articles and prepositions say nothing.

/// The words of a title, numbered, ascending, by number of the language.
using TitleWords = std::vector<std::vector<int>>;

/// Numbers words and languages, so that many titles are compared without comparing letters.
class WordNumbers {
public:
    TitleWords wordsOf(const LocalizedText& title)
    {
        TitleWords words;
        for (const QString& language : title.languages()) {
            const auto place = std::size_t(number(m_languages, language));
            words.resize(std::max(words.size(), place + 1));
            for (const QString& word : searchWords(searchKey(title.in(language)))) {
                if (word.size() >= kShortestWord)
                    words[place].push_back(number(m_words, word));
            }
            std::sort(words[place].begin(), words[place].end());
            words[place].erase(std::unique(words[place].begin(), words[place].end()), words[place].end());
        }
        return words;
    }

private:
    static int number(QHash<QString, int>& known, const QString& text)
    {
        const auto found = known.constFind(text);
        return found != known.constEnd() ? *found : *known.insert(text, int(known.size()));
    }

    QHash<QString, int> m_languages;
    QHash<QString, int> m_words;
};

/// Half of all words of both, in one language at least, stand in both.
bool isSimilar(const TitleWords& a, const TitleWords& b)
{
    for (std::size_t language = 0; language < std::min(a.size(), b.size()); ++language) {
        std::size_t common = 0;
        auto mine = a[language].begin();
        auto theirs = b[language].begin();
        while (mine != a[language].end() && theirs != b[language].end()) {
            const bool isBoth = *mine == *theirs;
            const bool isMineLess = *mine < *theirs;
            common += isBoth ? 1 : 0;
            mine += isBoth || isMineLess ? 1 : 0;
            theirs += isMineLess ? 0 : 1;
        }
        if (common > 0 && 2 * common >= a[language].size() + b[language].size() - common)
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
    WordNumbers numbers;
    const TitleWords mine = numbers.wordsOf(proposal.title);
    while (query.next()) {
        LocalizedText title;
        if (LocalizedText::fromJson(query.text(1).toUtf8(), title) && isSimilar(mine, numbers.wordsOf(title)))
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
        TitleWords words;
    };
    Query query(m_database,
        u"SELECT id, commune, receipt, title FROM proposal WHERE call = :call AND commune IS NOT NULL"
        " AND title IS NOT NULL AND voided_on IS NULL AND state NOT IN (4, 10) ORDER BY commune, receipt"_s);
    query.bind(":call", call);
    std::vector<Title> titles;
    WordNumbers numbers;
    while (query.next()) {
        LocalizedText title;
        if (LocalizedText::fromJson(query.text(3).toUtf8(), title))
            titles.push_back({query.integer(0), query.integer(1), query.text(2), numbers.wordsOf(title)});
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
