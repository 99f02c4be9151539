#include "tests/exchange/demo_records.h"

#include "core/exchange/demo/demonstration.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <set>

namespace sijill {

void buildDemo(const QString& path)
{
    const Status built = buildDemonstration(u"khenifra"_s, path);
    INFO((built ? "" : built.error().message.toStdString()));
    REQUIRE(built);
}

namespace {

std::unique_ptr<OpenOffice>& openDemo()
{
    static std::unique_ptr<OpenOffice> office;
    return office;
}

} // namespace

OpenOffice& demo()
{
    static const QTemporaryDir folder;
    if (!openDemo()) {
        const QString path = folder.filePath(u"khenifra.sijill"_s);
        buildDemo(path);
        auto opened = OpenOffice::open(path, {.today = {}, .actor = {}, .file = {.readOnly = true}});
        REQUIRE(opened);
        openDemo() = std::move(*opened);
        // While there is an application: QtSql gives no connection back, and closes none, without.
        qAddPostRoutine([] { openDemo().reset(); });
    }
    return *openDemo();
}

Edition demoEdition(const QString& code)
{
    for (const Edition& candidate : allOfDemo<Edition>()) {
        if (candidate.code == code)
            return candidate;
    }
    FAIL("no such edition");
    return {};
}

std::vector<Slot> slotsOfEdition(const Edition& edition)
{
    std::set<WorksiteId> worksites;
    for (const Worksite& worksite : ofEdition<Worksite>(edition))
        worksites.insert(worksite.id);
    std::vector<Slot> found = allOfDemo<Slot>();
    std::erase_if(found, [&](const Slot& slot) { return !worksites.contains(slot.worksite); });
    return found;
}

std::vector<Agreement> partnershipsOf(const Edition& edition)
{
    std::vector<Agreement> found = ofEdition<Agreement>(edition);
    std::erase_if(found, [](const Agreement& a) { return a.kind != AgreementKind::Partnership; });
    return found;
}

} // namespace sijill
