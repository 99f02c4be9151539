#include "core/domain/agreement.h"
#include "core/domain/paper_code.h"
#include "core/domain/partner.h"
#include "core/reporting/issued/canonical_text.h"
#include "core/storage/journal_store.h"
#include "tests/reporting/issuing_office.h"
#include "tests/support/failing_disk.h"

using namespace sijill;
using sample::IssuingOffice;
using Verdict = PaperAnswer::Verdict;

namespace {

const QString kApproved = u"AW2-2023/013"_s;
const QString kDraft = u"AW2-2023/016"_s;

/// Another telephone in the partner's card.
void changePartner(IssuingOffice& office, const QString& number)
{
    auto partner = office.record<Partner>(number);
    partner.phone = u"0535 58 12 34"_s;
    office.save(partner);
}

} // namespace

TEST_CASE("two issues of unchanged records say the same under two codes", "[papers]")
{
    IssuingOffice office;
    const PaperRequest request = office.request(PaperKind::Session);
    const PaperIssue first = office.issue(request);
    const PaperIssue second = office.issue(request);
    CHECK(first.paper.fingerprint == second.paper.fingerprint);
    CHECK(first.paper.code != second.paper.code);
    CHECK(office.papers().saying(first.paper.fingerprint)->code == second.paper.code);
    PaperRequest arabic = request;
    arabic.language = u"ar"_s;
    CHECK(office.issue(arabic).paper.fingerprint != first.paper.fingerprint);
}

TEST_CASE("a paper prints again to the byte, also after its records changed", "[papers]")
{
    IssuingOffice office;
    const QString number = office.firstKey(recordType<Partner>());
    const PaperIssue issued = office.issue(office.request(PaperKind::Partner, number));
    const Result<QByteArray> before = office.papers().reprint(issued.paper.code);
    REQUIRE(before);
    changePartner(office, number);
    const Result<QByteArray> after = office.papers().reprint(issued.paper.code.toLower());
    REQUIRE(after);
    CHECK(*before == *after);
    CHECK(before->startsWith("%PDF"));
    CHECK(office.issue(office.request(PaperKind::Partner, number)).paper.fingerprint
        != issued.paper.fingerprint);
}

TEST_CASE("a code is verified as genuine, withdrawn, unknown or mistyped", "[papers]")
{
    IssuingOffice office;
    const PaperIssue issued = office.issue(office.request(PaperKind::Agreement, kApproved));
    PaperService papers = office.papers();
    const QString code = issued.paper.code;
    CHECK(papers.verify(code).verdict == Verdict::Genuine);
    CHECK(papers.verify(u" "_s + code.toLower()).paper->title == issued.paper.title);
    QString mistyped = code;
    mistyped[0] = mistyped[0] == u'A' ? u'B' : u'A';
    CHECK(papers.verify(mistyped).verdict == Verdict::Mistyped);
    CHECK(papers.verify(u"AW2-2023/013"_s).verdict == Verdict::Mistyped);
    CHECK(papers.verify(paper_code::make()).verdict == Verdict::Unknown);
    REQUIRE(papers.withdraw(code, u"Montant corrigé"_s));
    const PaperAnswer withdrawn = papers.verify(code);
    CHECK(withdrawn.verdict == Verdict::Withdrawn);
    CHECK(withdrawn.paper->withdrawalMotive == u"Montant corrigé"_s);
    CHECK(papers.reprint(code));
}

TEST_CASE("what a QR code says is compared with what was issued", "[papers]")
{
    IssuingOffice office;
    const PaperIssue issued = office.issue(office.request(PaperKind::Agreement, kApproved));
    const PaperService papers = office.papers();
    const QString scanned = issued.document.seal->scanText;
    CHECK(papers.verify(scanned).verdict == Verdict::Genuine);
    CHECK(papers.verify(u"%1 %2"_s.arg(issued.paper.code, shortFingerprint(issued.paper.fingerprint))).verdict
        == Verdict::Genuine);
    QString other = scanned;
    const qsizetype digit = scanned.lastIndexOf(u' ') - 1;
    other[digit] = other[digit] == u'0' ? u'1' : u'0';
    CHECK(papers.verify(other).verdict == Verdict::Altered);
    const PaperAnswer elsewhere =
        papers.verify(u"SIJILL %1 %2 412"_s.arg(paper_code::make(), issued.paper.fingerprint));
    CHECK(elsewhere.verdict == Verdict::OtherOffice);
    CHECK(elsewhere.office == 412);
}

TEST_CASE("an issued paper can be neither edited, typed, deleted nor undone", "[papers]")
{
    IssuingOffice office;
    const IssuedPaper paper = office.issue(office.request(PaperKind::Agreement, kApproved)).paper;
    RecordService records = office.office().records();
    IssuedPaper edited = paper;
    edited.title = u"Other"_s;
    (void)records.save(Record::of(edited));
    CHECK(office.record<IssuedPaper>(paper.code).title == paper.title);
    edited.id = {};
    edited.code = paper_code::make();
    const auto typed = records.save(Record::of(edited));
    REQUIRE_FALSE(typed);
    CHECK(typed.error().problems.front().rule == u"I2"_s);
    const Status removed = records.remove(recordType<IssuedPaper>(), paper.id.value);
    REQUIRE_FALSE(removed);
    CHECK(removed.error().problems.front().rule == u"I2"_s);
    const auto next = office.office().undo().nextUndo();
    CHECK((!next || next->verb != u"paper.issue"_s));
}

TEST_CASE("the file itself refuses to change a frozen paper", "[papers]")
{
    IssuingOffice office;
    IssuedPaper paper = office.issue(office.request(PaperKind::Agreement, kApproved)).paper;
    Database& database = office.office().database();
    paper.title = u"Other"_s;
    Record forged = Record::of(paper);
    CHECK_FALSE(database.transact([&]() -> Status {
        RecordStore(database).update(forged);
        return {};
    }));
    CHECK_FALSE(database.transact([&]() -> Status {
        RecordStore(database).remove(recordType<IssuedPaper>(), paper.id.value);
        return {};
    }));
}

TEST_CASE("a paper whose stored content was tampered with is never handed out", "[papers]")
{
    IssuingOffice office;
    const QString code = office.issue(office.request(PaperKind::Agreement, kApproved)).paper.code;
    tamper(office.office().database(), u"DROP TRIGGER issued_paper_content_is_frozen"_s);
    tamper(office.office().database(), u"UPDATE issued_paper_content SET pdf = x'00'"_s);
    CHECK(office.papers().verify(code).verdict == Verdict::Damaged);
    CHECK_FALSE(office.papers().reprint(code));
}

TEST_CASE("a withdrawal asks for its motive and happens once", "[papers]")
{
    IssuingOffice office;
    const QString code = office.issue(office.request(PaperKind::Agreement, kApproved)).paper.code;
    CHECK_FALSE(office.papers().withdraw(code, u"  "_s));
    REQUIRE(office.papers().withdraw(code, u"Erreur de montant"_s));
    CHECK_FALSE(office.papers().withdraw(code, u"Encore"_s));
    const auto entries = office.office().database().read([&]() -> Result<std::vector<JournalEntry>> {
        return JournalStore(office.office().database()).latest(2);
    });
    REQUIRE(entries);
    CHECK(entries->at(0).verb == u"paper.withdraw"_s);
    CHECK(entries->at(0).motive == u"Erreur de montant"_s);
    CHECK(entries->at(1).verb == u"paper.issue"_s);
    CHECK(entries->at(1).sort == VerbSort::Act);
}

TEST_CASE("an agreement that the council has not approved gets no number", "[papers]")
{
    IssuingOffice office;
    const Result<PaperIssue> issued = office.tryIssue(office.request(PaperKind::Agreement, kDraft));
    REQUIRE_FALSE(issued);
    CHECK(issued.error().rule == u"I2"_s);
}

TEST_CASE("a paper that would not say what was looked at is not issued", "[papers]")
{
    IssuingOffice office;
    const QString number = office.firstKey(recordType<Partner>());
    const PaperRequest request = office.request(PaperKind::Partner, number);
    const Result<Paper> seen = buildPaper(office.office().database(), office.office().today(), request);
    REQUIRE(seen);
    changePartner(office, number);
    const Result<PaperIssue> issued = office.tryIssue(request, fingerprintOf(canonicalText(seen->document)));
    REQUIRE_FALSE(issued);
    CHECK(issued.error().code == ErrorCode::Conflict);
}
