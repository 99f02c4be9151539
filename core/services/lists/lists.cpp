#include "core/services/lists/lists.h"

#include "core/storage/described_list.h"
#include "core/storage/query.h"

#include <QMutex>

namespace sijill {
namespace {

constexpr Choice kStandingTable[] = {
    {0, "green", QT_TRANSLATE_NOOP("Choice", "In order")},
    {1, "amber", QT_TRANSLATE_NOOP("Choice", "Ends soon")},
    {2, "red", QT_TRANSLATE_NOOP("Choice", "Ended")},
};

struct WrittenList {
    const char* plural;
    ListSource (*make)();
};

constexpr WrittenList kWritten[] = {
    {"agreements", lists::agreements},
    {"instalments", lists::instalments},
    {"partners", lists::partners},
    {"worksites", lists::worksites},
    {"slots", lists::slotRows},
    {"territories", lists::territories},
    {"journal", lists::journal},
    {"papers", lists::papers},
    {"calls", lists::calls},
    {"proposals", lists::proposals},
    {"reviews", lists::reviews},
    {"selections", lists::selections},
    {"committee-members", lists::committeeMembers},
    {"committee-meetings", lists::committeeMeetings},
    {"complaints", lists::complaints},
    {"sessions", lists::sessions},
    {"agenda-items", lists::agendaItems},
    {"deliberations", lists::deliberations},
};

ListSource make(const QString& plural)
{
    for (const WrittenList& list : kWritten) {
        if (plural == QLatin1StringView(list.plural)) {
            ListSource source = list.make();
            source.sql = sqlResource(u"lists/"_s + plural);
            return source;
        }
    }
    const KindEntry* entry = findKind(plural);
    return entry ? describedList(*entry) : ListSource();
}

} // namespace

const Choices kStandings = kStandingTable;

const ListSource* listSource(const QString& plural)
{
    static QMutex mutex; // The worker reads lists too.
    static std::map<QString, ListSource> known;
    const QMutexLocker lock(&mutex);
    auto found = known.find(plural);
    if (found == known.end())
        found = known.emplace(plural, make(plural)).first;
    return found->second.columns.empty() ? nullptr : &found->second;
}

QStringList writtenLists()
{
    QStringList names;
    for (const WrittenList& list : kWritten)
        names << QString::fromLatin1(list.plural);
    return names;
}

} // namespace sijill
