#include "core/services/undo_service.h"

#include "core/domain/state_verbs.h"
#include "core/storage/bin_store.h"
#include "core/storage/journal_store.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

bool isInBin(TestOffice& office, const QString& kind, qint64 id)
{
    const auto found = office.database().read(
        [&]() -> Result<bool> { return BinStore(office.database()).find(kind, id).has_value(); });
    REQUIRE(found);
    return *found;
}

Partner renamed(TestOffice& office, Partner partner, const QString& acronym)
{
    partner.acronym = acronym;
    return office.saved(partner);
}

} // namespace

TEST_CASE("an undone creation leaves the record in the bin and redo brings it back", "[undo]")
{
    TestOffice office;
    const Partner saved = office.saved(samplePartner());
    UndoService undo(office.books());
    REQUIRE(undo.nextUndo());
    REQUIRE(undo.undo());
    CHECK_FALSE(office.records().find<Partner>(saved.id));
    CHECK(isInBin(office, u"partner"_s, saved.id.value));
    REQUIRE(undo.nextRedo());
    REQUIRE(undo.redo());
    CHECK(office.stored(saved) == saved);
    CHECK_FALSE(isInBin(office, u"partner"_s, saved.id.value));
    CHECK(undo.undo());
    CHECK(undo.redo());
    CHECK_FALSE(JournalStore(office.database()).verify());
}

TEST_CASE("an undone deletion brings the record back with its parts", "[undo]")
{
    TestOffice office;
    const Agreement agreement = savedAgreement(office);
    REQUIRE(office.records().remove(recordType<Agreement>(), agreement.id.value));
    REQUIRE(UndoService(office.books()).undo());
    CHECK(office.stored(agreement) == agreement);
    CHECK_FALSE(isInBin(office, u"agreement"_s, agreement.id.value));
    REQUIRE(UndoService(office.books()).redo());
    CHECK_FALSE(office.records().find<Agreement>(agreement.id));
    CHECK(isInBin(office, u"agreement"_s, agreement.id.value));
}

TEST_CASE("an undone edit restores fields and rows, ids included", "[undo]")
{
    TestOffice office;
    const Agreement before = savedAgreement(office);
    Agreement after = before;
    after.title = {{u"ar"_s, u"عنوان آخر"_s}};
    after.instalments.at(0).amount = {1'00};
    after.instalments.erase(after.instalments.begin() + 1);
    after.parties.push_back(before.parties.at(0));
    after.parties.back().id = {};
    after.parties.back().role = PartyRole::Ministry;
    std::swap(after.parties.at(0), after.parties.at(1));
    after = office.saved(after);
    REQUIRE(UndoService(office.books()).undo());
    CHECK(office.stored(before) == before);
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.stored(after) == after);
}

TEST_CASE("an undone verb restores the state and takes its dated change away", "[undo]")
{
    TestOffice office;
    const Worksite planned = savedWorksite(office);
    VerbRequest request;
    request.on = QDate(2023, 5, 2);
    const auto opened = moved<Worksite>(office, u"worksite.open"_s, planned.id, request);
    CHECK(UndoService(office.books()).nextUndo()->verb == u"worksite.open"_s);
    REQUIRE(UndoService(office.books()).undo());
    CHECK(office.stored(planned) == planned);
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.stored(planned) == opened);
}

TEST_CASE("a verb over many records is undone and redone as one", "[undo]")
{
    TestOffice office;
    Partner first = savedPartner(office);
    const Partner before = first;
    first.acronym = u"EA"_s;
    const auto saved = office.records().saveAll(
        {Record::of(first), Record::of(samplePartner(u"P-002"_s)), Record::of(samplePartner(u"P-003"_s))},
        verbs::kImport);
    REQUIRE(saved);
    REQUIRE(UndoService(office.books()).undo());
    CHECK(office.rows(u"partner"_s) == 1);
    CHECK(office.stored(before) == before);
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.rows(u"partner"_s) == 3);
    CHECK(office.stored(first).acronym == u"EA"_s);
}

TEST_CASE("records that refer to each other are undone in the right order", "[undo]")
{
    TestOffice office;
    Territory province = sampleProvince();
    province.id = TerritoryId{4711};
    Territory commune = sampleCommune();
    commune.parent = province.id;
    std::vector<Change> changes(2);
    changes.at(0).after = Record::of(province);
    changes.at(1).after = Record::of(commune);
    REQUIRE(office.books().commit(verbs::kImport, changes));
    REQUIRE(UndoService(office.books()).undo());
    CHECK(office.rows(u"territory"_s) == 0);
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.rows(u"territory"_s) == 2);
}

TEST_CASE("the second undo in a row works, and all the way back", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(samplePartner());
    for (const QString& acronym : {u"one"_s, u"two"_s, u"three"_s})
        partner = renamed(office, partner, acronym);
    UndoService undo(office.books());
    for (const QString& expected : {u"two"_s, u"one"_s, u""_s}) {
        REQUIRE(undo.undo());
        CHECK(office.stored(partner).acronym == expected);
    }
    REQUIRE(undo.undo());
    CHECK_FALSE(office.records().find<Partner>(partner.id));
    CHECK_FALSE(undo.nextUndo());
    for (const QString& expected : {u""_s, u"one"_s, u"two"_s, u"three"_s}) {
        REQUIRE(undo.redo());
        CHECK(office.stored(partner).acronym == expected);
    }
    CHECK_FALSE(undo.nextRedo());
}

TEST_CASE("with nothing to undo or redo it says so", "[undo]")
{
    TestOffice office;
    UndoService undo(office.books());
    CHECK_FALSE(undo.nextUndo());
    CHECK_FALSE(undo.nextRedo());
    const auto undone = undo.undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::NotFound);
    const auto redone = undo.redo();
    REQUIRE_FALSE(redone);
    CHECK(redone.error().code == ErrorCode::NotFound);
}

TEST_CASE("a new edit clears what could be redone", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(samplePartner());
    partner = renamed(office, partner, u"one"_s);
    UndoService undo(office.books());
    REQUIRE(undo.undo());
    REQUIRE(undo.nextRedo());
    renamed(office, office.stored(partner), u"two"_s);
    CHECK_FALSE(undo.nextRedo());
    REQUIRE(undo.undo());
    CHECK(office.stored(partner).acronym.isEmpty());
}

TEST_CASE("the undo stack survives closing the file", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(samplePartner());
    partner.acronym = u"AA"_s;
    partner.accounts.clear();
    office.saved(partner);
    office.reopen();
    REQUIRE(UndoService(office.books()).undo());
    const Partner back = office.stored(partner);
    CHECK(back.acronym.isEmpty());
    CHECK(back.accounts.size() == 1);
    office.reopen();
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.stored(partner) == partner);
}

TEST_CASE("blanks that were typed do not stand in the way of undo", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(samplePartner());
    partner.remark = u"  "_s;
    partner.officers.at(0).phone = u" "_s;
    partner = office.saved(partner);
    const Partner later = renamed(office, partner, u"EA"_s);
    UndoService undo(office.books());
    REQUIRE(undo.undo());
    CHECK(office.stored(partner) == partner);
    REQUIRE(undo.undo());
    REQUIRE(undo.redo());
    REQUIRE(undo.redo());
    CHECK(office.stored(partner) == later);
}
