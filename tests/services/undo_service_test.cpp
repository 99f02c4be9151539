#include "core/services/undo_service.h"

#include "core/domain/partner.h"
#include "core/storage/journal_store.h"
#include "tests/support/test_office.h"

using namespace sijill;

namespace {

Partner association()
{
    Partner partner;
    partner.number = u"P-001"_s;
    partner.names = {{u"ar"_s, u"جمعية أطلس"_s}, {u"fr"_s, u"Association Atlas"_s}};
    partner.accounts.push_back({.id = {},
        .rib = u"011519000001205000534921"_s,
        .holder = u"Atlas"_s,
        .validFrom = {},
        .validTo = {}});
    return partner;
}

} // namespace

TEST_CASE("an undone creation leaves the record in the bin and redo brings it back", "[undo]")
{
    TestOffice office;
    const Partner saved = office.saved(association());
    UndoService undo(office.books());
    REQUIRE(undo.nextUndo());
    REQUIRE(undo.undo());
    CHECK_FALSE(office.records().find<Partner>(saved.id));
    REQUIRE(undo.nextRedo());
    REQUIRE(undo.redo());
    CHECK(office.records().find<Partner>(saved.id) == saved);
    CHECK(undo.undo());
    CHECK(undo.redo());
    CHECK_FALSE(JournalStore(office.database()).verify());
}

TEST_CASE("the undo stack survives closing the file", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(association());
    partner.acronym = u"AA"_s;
    partner.accounts.clear();
    office.saved(partner);
    office.reopen();
    REQUIRE(UndoService(office.books()).undo());
    const auto back = office.records().find<Partner>(partner.id);
    REQUIRE(back);
    CHECK(back->acronym.isEmpty());
    CHECK(back->accounts.size() == 1);
}
