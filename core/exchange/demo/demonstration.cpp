#include "core/exchange/demo/demonstration.h"

#include "core/base/format.h"
#include "core/exchange/demo/demo_agreement_course.h"
#include "core/exchange/demo/demo_calls.h"
#include "core/exchange/demo/demo_committee.h"
#include "core/exchange/demo/demo_council.h"
#include "core/exchange/demo/demo_mistake.h"
#include "core/exchange/demo/demo_office.h"
#include "core/exchange/demo/demo_partners.h"
#include "core/exchange/demo/demo_past_edition.h"
#include "core/exchange/demo/demo_spring_call.h"
#include "core/exchange/demo/demo_table.h"
#include "core/exchange/demo/demo_twins.h"
#include "core/exchange/demo/demo_worksite_course.h"
#include "core/storage/office_file.h"

#include <QCoreApplication>
#include <QFile>

namespace sijill {
namespace {

using namespace demo;

constexpr quint32 kSeed = 1251;
constexpr quint32 kSpringSeed = 62;
constexpr quint32 kCouncilSeed = 21;
constexpr int kSpringPhones = 700; ///< Where the newcomers' invented phones begin.
const QDate kFirstDay(2023, 5, 2); ///< The office begins to use the program.

/// The office's story from its first day to the working day.
Status live(Desk& desk)
{
    Dice dice(kSeed);
    People people(dice);
    for (const char* key : {"account_name", "president_name"})
        people.reserve(text(QString::fromLatin1(key)).in(u"ar"_s));
    Directory directory;
    desk.setDay(kFirstDay);
    if (const Status filled = fillOffice(desk, people); !filled)
        return filled;
    if (const Status spelled = spellCommunes(desk); !spelled)
        return spelled;
    if (const Status imported = importEditions(desk); !imported)
        return imported;
    if (const Status chosen = chooseEdition(desk); !chosen)
        return chosen;
    const EditionId first{desk.idOf<Edition>(kFirstEdition)};
    const EditionId second{desk.idOf<Edition>(kSecondEdition)};
    WorksiteMaker pastMaker(desk, dice, people, directory, first);
    WorksiteMaker maker(desk, dice, people, directory, second);
    AgreementDrafts pastDrafts(desk, directory, first);
    AgreementDrafts drafts(desk, directory, second);
    PartnerFiles partners(desk, dice, people, directory);
    TwinFiles twins(desk, directory);
    PastEdition past(desk, dice, pastMaker, pastDrafts, directory);
    WorksiteCourse worksites(desk, dice, maker, directory);
    AgreementCourse agreements(desk, dice, drafts, directory);
    partners.noteAll();
    twins.noteAll();
    desk.note(QDate(2023, 5, 9), [&] { return past.import(); });
    worksites.noteAll();
    agreements.noteAll();
    noteMistake(desk);
    // With dice of their own: whatever they decide, the rest of the story stays as it is.
    Dice springDice(kSpringSeed);
    People springPeople(springDice);
    Directory newcomers;
    newcomers.phones = kSpringPhones;
    PartnerFiles springPartners(desk, springDice, springPeople, newcomers);
    springPartners.noteNewcomers();
    SpringCall spring(desk, second);
    CommitteeCourse committee(desk, spring);
    spring.noteAll();
    committee.noteAll();
    noteCall(desk, second);
    committee.noteOpenReviews(u"AP-2023/02"_s, QDate(2024, 1, 15));
    Dice councilDice(kCouncilSeed);
    People councillors(councilDice);
    CouncilCourse council(desk, councillors, agreements);
    council.noteAll();
    return desk.play();
}

Status fill(const QString& path, FixedClock& clock)
{
    Result<std::unique_ptr<OfficeFile>> file = OfficeFile::open(path);
    if (!file)
        return tl::unexpected(file.error());
    Database& database = (*file)->database();
    Register books(database, clock, newOffice().login);
    // One transaction for the whole story: it is there or it is not, and the disk is waited for once.
    return database.transact([&] {
        Desk desk(books, clock);
        return live(desk);
    });
}

} // namespace

QStringList demonstrationNames()
{
    return {u"khenifra"_s};
}

Status buildDemonstration(const QString& name, const QString& path)
{
    if (!demonstrationNames().contains(name))
        return failure(ErrorCode::Usage,
            //: %1 is what was typed, %2 the names that exist.
            QCoreApplication::translate("Office", "There is no demonstration “%1”. There is: %2.")
                .arg(name, Format().enumerated(demonstrationNames())));
    FixedClock clock(kFirstDay);
    if (const Status created = createOffice(path, newOffice(), clock); !created)
        return created;
    const Status filled = fill(path, clock);
    if (!filled) {
        for (const char* suffix : {"", "-wal", "-shm"}) // Nothing half done stays behind.
            QFile::remove(path + QLatin1StringView(suffix));
    }
    return filled;
}

} // namespace sijill
