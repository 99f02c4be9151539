#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/reporting/issued/canonical_text.h"
#include "tests/reporting/issuing_office.h"

#include <algorithm>

using namespace sijill;
using sample::IssuingOffice;

namespace {

const PaperChange* changeSaying(const PaperChanges& changes, const QString& after)
{
    const auto found = std::find_if(changes.cells.begin(), changes.cells.end(),
        [&](const PaperChange& change) { return change.cell.after.contains(after); });
    return found == changes.cells.end() ? nullptr : &*found;
}

bool isBlamed(const PaperChanges& changes, const QString& kind, qint64 id)
{
    return std::any_of(changes.cells.begin(), changes.cells.end(), [&](const PaperChange& change) {
        return std::any_of(change.causes.begin(), change.causes.end(),
            [&](const PaperCause& cause) { return cause.kind == kind && cause.id == id; });
    });
}

/// Another telephone, which no report of the council shows.
Partner callElsewhere(IssuingOffice& office)
{
    auto partner = office.record<Partner>(office.firstKey(recordType<Partner>()));
    partner.phone = u"0535 58 12 34"_s;
    office.save(partner);
    return partner;
}

/// Moves a worksite of the current edition into the sector of another one.
Worksite moveWorksite(IssuingOffice& office, const QString& code, const QString& sectorOf)
{
    auto worksite = office.record<Worksite>(code);
    const auto other = office.record<Worksite>(sectorOf);
    REQUIRE(worksite.sector != other.sector);
    worksite.sector = other.sector;
    office.save(worksite);
    return worksite;
}

/// Codes of two worksites of the current edition in different sectors.
std::pair<QString, QString> twoSectors(IssuingOffice& office)
{
    std::vector<Worksite> found;
    Database& database = office.office().database();
    const EditionId edition = office.office().currentEdition();
    REQUIRE(database.read([&]() -> Status {
        RecordStore(database).forEach(recordType<Worksite>(), [&](const Record& record) {
            if (record.as<Worksite>().edition == edition)
                found.push_back(record.as<Worksite>());
            return true;
        });
        return {};
    }));
    for (const Worksite& worksite : found) {
        if (worksite.sector != found.front().sector)
            return {found.front().code, worksite.code};
    }
    FAIL("one sector only");
    return {};
}

} // namespace

TEST_CASE("canonical text gives back the paper it was made of", "[papers]")
{
    IssuingOffice office;
    for (const PaperKind kind : {PaperKind::Session, PaperKind::Quarter}) {
        const Result<Paper> paper =
            buildPaper(office.office().database(), office.office().today(), office.request(kind));
        REQUIRE(paper);
        const QByteArray canonical = canonicalText(paper->document);
        const Result<ReportDocument> read = documentFrom(canonical);
        REQUIRE(read);
        CHECK(canonicalText(*read) == canonical);
        CHECK(differencesBetween(*read, paper->document).empty());
        CHECK_FALSE(documentFrom(canonical.chopped(1)));
        CHECK_FALSE(documentFrom(canonical + "x"));
        CHECK_FALSE(documentFrom({}));
    }
}

TEST_CASE("the canonical text knows no layout", "[papers]")
{
    IssuingOffice office;
    Result<Paper> paper =
        buildPaper(office.office().database(), office.office().today(), office.request(PaperKind::Session));
    REQUIRE(paper);
    const QByteArray before = canonicalText(paper->document);
    paper->document.coverPage = false;
    paper->document.draftMark.clear();
    paper->document.created = {};
    for (Block& block : paper->document.blocks) {
        if (auto* table = std::get_if<Table>(&block))
            table->columns.front().weight = 7;
    }
    CHECK(canonicalText(paper->document) == before);
}

TEST_CASE("nothing changed since means no difference and nobody to blame", "[papers]")
{
    IssuingOffice office;
    const IssuedPaper paper = office.issue(office.request(PaperKind::Session)).paper;
    CHECK(office.changesOf(paper).cells.empty());
    callElsewhere(office);
    const PaperChanges changes = office.changesOf(paper);
    CHECK(changes.cells.empty());
    CHECK(changes.changedRecords == 1);
    CHECK_FALSE(changes.isWordingChanged);
}

TEST_CASE("a changed cell of a card is explained by the record it is about", "[papers]")
{
    IssuingOffice office;
    const QString number = office.firstKey(recordType<Partner>());
    const IssuedPaper paper = office.issue(office.request(PaperKind::Partner, number)).paper;
    const Partner partner = callElsewhere(office);
    const PaperChanges changes = office.changesOf(paper);
    const PaperChange* change = changeSaying(changes, u"0535"_s);
    REQUIRE(change);
    REQUIRE(change->causes.size() == 1);
    CHECK(change->causes.front().id == partner.id.value);
    CHECK(change->causes.front().label == number);
}

TEST_CASE("each changed figure of a report is explained by the records that moved it", "[papers]")
{
    IssuingOffice office;
    const auto [moved, other] = twoSectors(office);
    const IssuedPaper paper = office.issue(office.request(PaperKind::Session)).paper;
    const Partner partner = callElsewhere(office);
    const Worksite worksite = moveWorksite(office, moved, other);
    const PaperChanges changes = office.changesOf(paper);
    REQUIRE_FALSE(changes.cells.empty());
    CHECK(changes.changedRecords == 2);
    CHECK_FALSE(isBlamed(changes, u"partner"_s, partner.id.value));
    for (const PaperChange& change : changes.cells) {
        INFO(change.cell.place.toStdString()
            << ": " << change.cell.before.toStdString() << " -> " << change.cell.after.toStdString());
        REQUIRE(change.causes.size() == 1);
        CHECK(change.causes.front().id == worksite.id.value);
    }
}

TEST_CASE("a row that came since is explained by the record that was made since", "[papers]")
{
    IssuingOffice office;
    const auto [first, other] = twoSectors(office);
    const IssuedPaper paper = office.issue(office.request(PaperKind::Session)).paper;
    auto worksite = office.record<Worksite>(first);
    worksite.id = {};
    worksite.code = u"CH2-999"_s;
    worksite.markers.clear();
    worksite.visits.clear();
    worksite.incidents.clear();
    worksite.changes.clear();
    office.save(worksite);
    const qint64 id = office.find(recordType<Worksite>(), u"CH2-999"_s).id();
    const PaperChanges changes = office.changesOf(paper);
    REQUIRE_FALSE(changes.cells.empty());
    for (const PaperChange& change : changes.cells) {
        REQUIRE(change.causes.size() == 1);
        CHECK(change.causes.front().id == id);
    }
}

TEST_CASE("explaining a paper leaves the file as it was", "[papers]")
{
    IssuingOffice office;
    const auto [moved, other] = twoSectors(office);
    const IssuedPaper paper = office.issue(office.request(PaperKind::Session)).paper;
    const Worksite worksite = moveWorksite(office, moved, other);
    const Result<Paper> before =
        buildPaper(office.office().database(), office.office().today(), requestOf(paper));
    (void)office.changesOf(paper);
    const Result<Paper> after =
        buildPaper(office.office().database(), office.office().today(), requestOf(paper));
    CHECK(canonicalText(before->document) == canonicalText(after->document));
    CHECK(office.record<Worksite>(moved).sector == worksite.sector);
}
