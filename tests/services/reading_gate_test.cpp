#include "core/domain/account.h"
#include "core/domain/selection_run.h"
#include "core/exchange/export.h"
#include "core/reporting/issued/paper_service.h"
#include "core/services/attachment_service.h"
#include "core/services/reading_gate.h"
#include "core/storage/journal_store.h"
#include "core/storage/search_store.h"
#include "tests/support/committee_room.h"

#include <QFile>

using namespace sijill;

namespace {

const QString kRemark = u"Matériel loué"_s;

/// Two files that Hind marked, the first with a remark, both given to Omar, who acts.
struct OmarsDesk {
    OmarsDesk()
    {
        file = room.admit(u"Pistes"_s, 4);
        other = room.admit(u"Jardins"_s, 4);
        Review draft = *service().declareNone(room.assign(file, room.hind).id);
        draft.remark = kRemark;
        draft.marks = {{.id = {}, .criterion = 1, .mark = 15, .notApplicable = false, .remark = {}},
            {.id = {}, .criterion = 2, .mark = 4, .notApplicable = false, .remark = {}}};
        hinds = *service().submit(service().save(draft)->id);
        othersHinds = room.mark(other, room.hind, 10, 3);
        Account account;
        account.login = u"clerk"_s;
        account.name = {{u"fr"_s, u"Omar"_s}};
        account = room.office.written(account);
        room.omar.account = account.id;
        room.omar = room.office.written(room.omar);
        omars = room.assign(file, room.omar);
    }
    ReviewService service() { return ReviewService(room.office.books()); }
    ReadingGate gate() { return ReadingGate(room.office.books()); }
    QString ruleOf(const Record& record) { return gate().reason(record).value_or(Problem()).rule; }
    qsizetype marksRead(const Review& review)
    {
        return qsizetype(gate().shown(Record::of(room.office.stored(review))).as<Review>().marks.size());
    }
    /// Lines of the exchange format as Omar takes them out.
    qsizetype exported(const QString& kind)
    {
        const ReadingGate reader = gate();
        const auto table = exportKind(room.office.database(), *findKind(kind), 0, &reader);
        REQUIRE(table);
        return qsizetype(table->rows.size());
    }
    void decide()
    {
        Call call = room.office.stored(room.call);
        call.state = CallState::Decided;
        room.office.written(call);
    }

    CommitteeRoom room;
    Proposal file;
    Proposal other;
    Review hinds;
    Review othersHinds;
    Review omars;
};

} // namespace

TEST_CASE("marks of others are withheld from a member until the own sheet is submitted", "[reviews][reading]")
{
    OmarsDesk desk;
    CHECK(desk.ruleOf(Record::of(desk.hinds)) == u"C6"_s);
    CHECK(desk.ruleOf(Record::of(desk.omars)).isEmpty());
    CHECK(desk.marksRead(desk.hinds) == 0);
    CHECK(desk.gate().shown(Record::of(desk.hinds)).as<Review>().remark.isEmpty());
    CHECK(desk.marksRead(desk.othersHinds) == 2); // Not Omar's to mark: nothing to be swayed in.

    desk.room.mark(desk.other, desk.room.sara, 12, 3);
    Review own = *desk.service().declareNone(desk.omars.id);
    own.marks = desk.hinds.marks;
    for (ReviewMark& mark : own.marks)
        mark.id = {};
    REQUIRE(desk.service().submit(desk.service().save(own)->id));
    CHECK(desk.ruleOf(Record::of(desk.hinds)).isEmpty());
    CHECK(desk.marksRead(desk.hinds) == 2);
}

TEST_CASE("the journal's states and an export leave out what is withheld", "[reviews][reading][exchange]")
{
    OmarsDesk desk;
    const JournalStore journal(desk.room.office.database());
    const auto last = journal.lastOf(u"review"_s, desk.hinds.id.value);
    REQUIRE(last);
    REQUIRE(last->after.contains("marks"_L1));
    const QJsonObject shown = desk.gate().shown(last->kind, last->after);
    CHECK_FALSE(shown.contains("marks"_L1));
    CHECK_FALSE(shown.contains("remark"_L1));
    CHECK(shown.value("number"_L1) == last->after.value("number"_L1));
    CHECK(desk.exported(u"review-marks"_s) == 2);
    CHECK(desk.exported(u"reviews"_s) == 3);
    desk.decide();
    CHECK(desk.gate().shown(last->kind, last->after) == last->after);
    CHECK(desk.exported(u"review-marks"_s) == 4);
}

TEST_CASE("an archive is whole whoever makes it", "[reviews][reading][exchange]")
{
    OmarsDesk desk;
    QTemporaryDir folder;
    const auto lines = [&](const ReadingGate* reader) {
        REQUIRE(exportFolder(desk.room.office.database(), folder.path(), reader));
        QFile file(folder.filePath(u"review-marks.csv"_s));
        REQUIRE(file.open(QIODevice::ReadOnly));
        return file.readAll().trimmed().count('\n');
    };
    const ReadingGate reader = desk.gate();
    CHECK(lines(nullptr) == 4);
    CHECK(lines(&reader) == 2);
}

TEST_CASE("a file with a declared interest is withheld until the selection is decided", "[reviews][reading]")
{
    OmarsDesk desk;
    REQUIRE(desk.service().declareInterest(desk.omars.id, u"Trésorier"_s));
    const auto read = [&](const Proposal& file) {
        return desk.gate().shown(Record::of(desk.room.office.stored(file))).as<Proposal>();
    };
    CHECK(desk.ruleOf(Record::of(desk.room.office.stored(desk.file))) == u"C5"_s);
    CHECK(read(desk.file).requests.empty());
    CHECK(read(desk.file).title == desk.file.title); // As in the ranking.
    CHECK_FALSE(read(desk.other).requests.empty());
    CHECK(desk.ruleOf(Record::of(desk.hinds)) == u"C5"_s);
    CHECK(desk.exported(u"slot-requests"_s) == 1);
    desk.decide();
    CHECK_FALSE(read(desk.file).requests.empty());
    CHECK(desk.marksRead(desk.hinds) == 2);
}

TEST_CASE("a kept run does not tell the place of a file that is withheld", "[reviews][reading]")
{
    OmarsDesk desk;
    Selection run;
    run.number = u"SEL-1"_s;
    run.call = desk.room.call.id;
    run.scenario = u"{}"_s;
    for (const Proposal& file : {desk.file, desk.other}) {
        SelectionRow row;
        row.proposal = file.id;
        row.score = u"77"_s;
        run.rows.push_back(row);
    }
    run = desk.room.office.written(run);
    const auto seen = desk.gate().shown(Record::of(run)).as<Selection>();
    REQUIRE(seen.rows.size() == 1);
    CHECK(seen.rows.front().proposal == desk.other.id);
    CHECK(seen.scenario.isEmpty());
    desk.decide();
    CHECK(desk.gate().shown(Record::of(run)).as<Selection>() == run);
}

TEST_CASE("papers that tell withheld marks are refused, others are made", "[reviews][reading][papers]")
{
    OmarsDesk desk;
    const PaperService papers(desk.room.office.books());
    const auto ruleOf = [&](PaperKind kind, qint64 id) {
        const Status may = papers.mayRead({.kind = kind, .recordId = id});
        return may ? QString() : may.error().rule;
    };
    CHECK(ruleOf(PaperKind::ReviewerSheet, desk.hinds.id.value) == u"C6"_s);
    CHECK(ruleOf(PaperKind::ReviewerSheet, desk.omars.id.value).isEmpty());
    CHECK(ruleOf(PaperKind::ComparativeTable, desk.room.call.id.value) == u"C6"_s);
    CHECK(ruleOf(PaperKind::CallNotice, desk.room.call.id.value).isEmpty());
    const auto refused = papers.build(
        {.kind = PaperKind::ReviewerSheet, .language = u"fr"_s, .recordId = desk.hinds.id.value});
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::Forbidden);
    desk.decide();
    CHECK(ruleOf(PaperKind::ReviewerSheet, desk.hinds.id.value).isEmpty());
    CHECK(ruleOf(PaperKind::ComparativeTable, desk.room.call.id.value).isEmpty());
}

TEST_CASE("what lies with a withheld file is not opened, and search finds no remark", "[reviews][reading]")
{
    OmarsDesk desk;
    QTemporaryDir folder;
    QFile scan(folder.filePath(u"plan.txt"_s));
    REQUIRE(scan.open(QIODevice::WriteOnly));
    scan.write("plan");
    scan.close();
    AttachmentService files(desk.room.office.books());
    const auto attached = files.add(u"proposal"_s, desk.file.id.value, scan.fileName());
    REQUIRE(attached);
    CHECK(files.content(*attached));
    REQUIRE(desk.service().declareInterest(desk.omars.id, u"Trésorier"_s));
    const auto refused = files.content(*attached);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"C5"_s);
    CHECK(SearchStore(desk.room.office.database()).find(kRemark, 10).empty());
    desk.decide();
    CHECK(files.content(*attached));
}
