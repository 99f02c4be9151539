#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "tests/reporting/issuing_office.h"

#include <algorithm>

using namespace sijill;
using sample::IssuingOffice;

namespace {

/// A draft of the current edition that the session report lists.
Agreement draftIn(IssuingOffice& office)
{
    std::optional<Agreement> draft;
    Database& database = office.office().database();
    REQUIRE(database.read([&]() -> Status {
        RecordStore(database).forEachLive(recordType<Agreement>(), [&](const Record& record) {
            const auto& agreement = record.as<Agreement>();
            if (agreement.state == AgreementState::Draft && agreement.kind == AgreementKind::Partnership)
                draft = agreement;
            return !draft;
        });
        return {};
    }));
    REQUIRE(draft);
    return *draft;
}

void enterAsMistake(IssuingOffice& office, const Agreement& agreement)
{
    const auto done = office.office().voids().enterAsMistake(
        recordType<Agreement>(), {agreement.id.value}, u"typed twice"_s);
    INFO((done ? "" : done.error().message.toStdString()));
    REQUIRE(done);
}

} // namespace

TEST_CASE(
    "an issued report stays as it is; what changed since is laid to the mistake", "[void][papers][slow]")
{
    IssuingOffice office;
    const Agreement draft = draftIn(office);
    const PaperIssue issued = office.issue(office.request(PaperKind::Session));
    const auto before = office.papers().reprint(issued.paper.code);
    enterAsMistake(office, draft);
    CHECK(office.papers().verify(issued.paper.code).verdict == PaperAnswer::Verdict::Genuine);
    const auto after = office.papers().reprint(issued.paper.code);
    REQUIRE((before && after));
    CHECK(*before == *after);
    const PaperChanges changes = office.changesOf(issued.paper);
    REQUIRE_FALSE(changes.cells.empty());
    for (const PaperChange& change : changes.cells) {
        INFO(change.cell.place.toStdString());
        REQUIRE(change.causes.size() == 1);
        CHECK(change.causes.front().id == draft.id.value);
    }
}

TEST_CASE("a paper about a mistake is not issued; those that were are named before", "[void][papers][slow]")
{
    IssuingOffice office;
    const QString key = office.firstKey(recordType<Partner>());
    const Partner partner = [&] {
        Partner fresh = office.record<Partner>(key);
        fresh.id = {};
        fresh.number = u"P-900"_s;
        fresh.officers.clear();
        fresh.accounts.clear();
        fresh.documents.clear();
        fresh.changes.clear();
        office.save(fresh);
        return office.record<Partner>(u"P-900"_s);
    }();
    const PaperIssue issued = office.issue(office.request(PaperKind::Partner, partner.number));
    VoidService voids = office.office().voids();
    CHECK(voids.outlook(recordType<Partner>(), {partner.id.value}).papers == QStringList{issued.paper.code});
    REQUIRE(voids.enterAsMistake(recordType<Partner>(), {partner.id.value}, u"typed twice"_s));
    CHECK(office.papers().verify(issued.paper.code).verdict == PaperAnswer::Verdict::Genuine);
    const Result<Paper> looked = buildPaper(office.office().database(), office.office().today(),
        office.request(PaperKind::Partner, partner.number));
    REQUIRE(looked);
    CHECK_FALSE(looked->document.draftMark.isEmpty()); // The card of what holds bears no mark.
    const auto refused = office.tryIssue(office.request(PaperKind::Partner, partner.number));
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"V1"_s);
    CHECK(office.papers().withdraw(issued.paper.code, u"about a mistake"_s));
}
