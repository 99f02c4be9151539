#include "core/services/undo_service.h"

#include "core/domain/state_verbs.h"
#include "core/storage/journal_store.h"
#include "tests/support/failing_disk.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

qint64 journalLength(TestOffice& office)
{
    return office.rows(u"journal_entry"_s);
}

} // namespace

TEST_CASE("what another has changed since is not undone, and the record is named", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(samplePartner());
    partner.acronym = u"mine"_s;
    partner = office.saved(partner);
    Register theirBooks(office.database(), office.clock, u"other"_s);
    partner.remark = u"theirs"_s;
    const Result<Partner> theirs = RecordService(theirBooks).save(partner);
    REQUIRE(theirs);
    const qint64 before = journalLength(office);
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(undone.error().message.contains(u"P-001"_s));
    CHECK(office.stored(partner) == *theirs);
    CHECK(journalLength(office) == before);
}

TEST_CASE("when one of many records changed since, all stay and only that one is named", "[undo]")
{
    TestOffice office;
    const auto saved = office.records().saveAll(
        {Record::of(samplePartner(u"P-001"_s)), Record::of(samplePartner(u"P-002"_s))}, verbs::kImport);
    REQUIRE(saved);
    Register theirBooks(office.database(), office.clock, u"other"_s);
    Partner second = saved->at(1).as<Partner>();
    second.remark = u"theirs"_s;
    REQUIRE(RecordService(theirBooks).save(second));
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().message.contains(u"P-002"_s));
    CHECK_FALSE(undone.error().message.contains(u"P-001"_s));
    CHECK(office.rows(u"partner"_s) == 2);
    CHECK(office.rows(u"bin_entry"_s) == 0);
}

TEST_CASE("a change of one row of a part is enough to refuse", "[undo]")
{
    TestOffice office;
    const Agreement agreement = savedAgreement(office);
    Register theirBooks(office.database(), office.clock, u"other"_s);
    Agreement theirs = agreement;
    theirs.instalments.at(1).dueOn = QDate(2023, 9, 1);
    REQUIRE(RecordService(theirBooks).save(theirs));
    CHECK_FALSE(UndoService(office.books()).undo());
}

TEST_CASE("a record that another deleted since is named by what it was called", "[undo]")
{
    TestOffice office;
    Partner partner = office.saved(samplePartner());
    partner.acronym = u"mine"_s;
    office.saved(partner);
    Register theirBooks(office.database(), office.clock, u"other"_s);
    REQUIRE(RecordService(theirBooks).remove(recordType<Partner>(), partner.id.value));
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(undone.error().message.contains(u"P-001"_s));
}

TEST_CASE("the edits of another are not on my stack", "[undo]")
{
    TestOffice office;
    Register theirBooks(office.database(), office.clock, u"other"_s);
    REQUIRE(RecordService(theirBooks).save(samplePartner()));
    CHECK_FALSE(UndoService(office.books()).nextUndo());
    CHECK(UndoService(theirBooks).nextUndo());
}

TEST_CASE("an act is not undone, and does not hide the edit before it", "[undo]")
{
    TestOffice office;
    const Agreement approved = approvedAgreement(office);
    VerbRequest request;
    request.on = QDate(2023, 3, 20);
    request.partId = approved.parties.at(0).id.value;
    moved<Agreement>(office, u"agreement.sign"_s, approved.id, request);
    const auto next = UndoService(office.books()).nextUndo();
    REQUIRE(next);
    CHECK(next->verb == u"agreement.approve"_s);
    const auto undone = UndoService(office.books()).undo(); // The signature changed the agreement since.
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
}

TEST_CASE("an act leaves what could be redone", "[undo]")
{
    TestOffice office;
    const Agreement approved = approvedAgreement(office);
    Partner other = savedPartner(office, u"P-009"_s);
    REQUIRE(UndoService(office.books()).undo());
    VerbRequest request;
    request.on = QDate(2023, 3, 20);
    request.partId = approved.parties.at(0).id.value;
    moved<Agreement>(office, u"agreement.sign"_s, approved.id, request);
    REQUIRE(UndoService(office.books()).redo());
    CHECK(office.stored(other) == other);
}

TEST_CASE("a creation that others rely on by now is not taken back", "[undo]")
{
    TestOffice office;
    const Territory province = office.saved(sampleProvince());
    Territory commune = sampleCommune();
    commune.parent = province.id;
    Register theirBooks(office.database(), office.clock, u"other"_s);
    REQUIRE(RecordService(theirBooks).save(commune));
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Refused);
    CHECK(office.stored(province) == province);
}

TEST_CASE("an edit whose payload was erased is not undone", "[undo]")
{
    TestOffice office;
    const Partner partner = office.saved(samplePartner());
    tamper(office.database(), u"DELETE FROM journal_payload"_s);
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Conflict);
    CHECK(office.stored(partner) == partner);
}

TEST_CASE("an undo that the disk refuses changes nothing and works later", "[undo]")
{
    TestOffice office;
    Partner partner = samplePartner();
    partner.remark = QString(30'000, u'x');
    partner = office.saved(partner);
    limitGrowth(office.database(), 0);
    const auto undone = UndoService(office.books()).undo();
    REQUIRE_FALSE(undone);
    CHECK(undone.error().code == ErrorCode::Storage);
    CHECK(office.stored(partner) == partner);
    limitGrowth(office.database(), -1);
    CHECK(UndoService(office.books()).undo());
}

TEST_CASE("undo and redo are journalled as what they are", "[undo]")
{
    TestOffice office;
    const Partner partner = office.saved(samplePartner());
    const JournalEntry edit = *UndoService(office.books()).nextUndo();
    const auto undone = UndoService(office.books()).undo();
    REQUIRE(undone);
    CHECK(undone->sort == VerbSort::Undo);
    CHECK(undone->undoes == edit.sequence);
    CHECK(undone->subject == edit.subject);
    const auto redone = UndoService(office.books()).redo();
    REQUIRE(redone);
    CHECK(redone->sort == VerbSort::Redo);
    CHECK(redone->undoes == edit.sequence);
    CHECK(office.stored(partner) == partner);
}
