#include "core/services/lists/lists.h"
#include "core/storage/reference_reader.h"
#include "core/storage/search_store.h"
#include "tests/support/sample_twins.h"

#include <QElapsedTimer>

using namespace sijill;

namespace {

/// Whether a partner that has only this is taken for the first of two.
unsigned reasonsFor(const Partner& known, const Partner& typed)
{
    TestOffice office;
    Partner first = known;
    first.number = u"P-901"_s;
    office.written(first);
    Partner second = typed;
    second.number = u"P-902"_s;
    office.written(second);
    const std::vector<TwinPair> pairs = MergeService(office.books()).possible(10);
    return pairs.empty() ? 0 : pairs.front().reasons;
}

unsigned bit(TwinReason reason)
{
    return 1u << int(reason);
}

Partner called(const QString& language, const QString& name)
{
    Partner partner;
    partner.names = {{language, name}};
    return partner;
}

} // namespace

TEST_CASE("each thing that says who a partner is makes two of them possible duplicates", "[twins]")
{
    Partner one = called(u"fr"_s, u"Coopérative Azrou-Vert"_s);
    Partner other = called(u"fr"_s, u"COOPERATIVE AZROU VERT"_s);
    CHECK(reasonsFor(one, other) == bit(TwinReason::Name));
    CHECK(reasonsFor(called(u"ar"_s, u"تعاونية أركان"_s), called(u"ar"_s, u"تعاونيه اركان"_s))
        == bit(TwinReason::Name));
    other = called(u"fr"_s, u"Autre"_s);
    CHECK(reasonsFor(one, other) == 0);
    one.phone = u"0661-23.45.67"_s;
    other.phone = u"+212661234567"_s;
    one.ice = u"001525713000089"_s;
    other.ice = u"001 525 713 000 089"_s;
    CHECK(reasonsFor(one, other) == (bit(TwinReason::Phone) | bit(TwinReason::Ice)));
    other.accounts.push_back({{}, kRib, {}, {}, {}});
    one.accounts = other.accounts;
    CHECK(reasonsFor(one, other) == (bit(TwinReason::Phone) | bit(TwinReason::Ice) | bit(TwinReason::Rib)));
}

TEST_CASE("a bare receipt number counts with the year of its date only", "[twins]")
{
    CHECK(twinKey(TwinReason::Receipt, u"45"_s).isEmpty());
    CHECK(twinKey(TwinReason::Receipt, u"٤٥"_s, QDate(2019, 3, 1)) == u"45/2019"_s);
    CHECK(twinKey(TwinReason::Receipt, u"45 / 2019"_s) == u"45/2019"_s);
    CHECK(twinKey(TwinReason::Ice, u"000000000000000"_s).isEmpty());
    CHECK(twinKey(TwinReason::Phone, u"05"_s).isEmpty());
}

TEST_CASE("what is typed is compared before it is saved, and only warns", "[twins][rules]")
{
    TestOffice office;
    const SampleTwins twins(office);
    Partner typed = called(u"fr"_s, u"Neuve"_s);
    typed.number = u"P-003"_s;
    typed.phone = u"0535123456"_s;
    const QList<Problem> problems = office.records().problems(Record::of(typed));
    CHECK(weightOf(problems, u"O4"_s, u"phone"_s) == Severity::Warning);
    CHECK(MergeService(office.books()).pairsOf(typed).size() == 2);
    CHECK(office.records().save(typed));
}

TEST_CASE("a deleted partner is nobody's duplicate until it is brought back", "[twins]")
{
    TestOffice office;
    const SampleTwins twins(office);
    MergeService merges(office.books());
    CHECK(merges.possibleCount() == 1);
    Worksite worksite = twins.worksite;
    worksite.employer = twins.first.id;
    office.saved(worksite);
    REQUIRE(office.records().remove(recordType<Partner>(), twins.second.id.value));
    CHECK(merges.possibleCount() == 0);
    REQUIRE(office.records().restore(u"partner"_s, twins.second.id.value));
    CHECK(merges.possible(10).size() == 1);
}

TEST_CASE("partners told apart are not shown again until the decision is taken back", "[twins]")
{
    TestOffice office;
    const SampleTwins twins(office);
    MergeService merges(office.books());
    REQUIRE(merges.tellApart(twins.second.id, twins.first.id, u"Two sections"_s));
    CHECK(merges.possibleCount() == 0);
    CHECK(merges.pairsOf(twins.first).empty());
    const std::vector<TwinPair> decided = merges.toldApart(10);
    REQUIRE(decided.size() == 1);
    CHECK(decided.front().decidedOn == office.clock.today());
    CHECK(decided.front().decidedBy == office.books().actor());
    const Status again = merges.tellApart(twins.first.id, twins.second.id);
    REQUIRE_FALSE(again);
    CHECK(again.error().rule == u"O4"_s);
    CHECK(merges.merge(twins.request()).error().rule == u"O4"_s);
    REQUIRE(merges.reconsider(decided.front().decision));
    CHECK(merges.possibleCount() == 1);
    CHECK(merges.toldApart(10).empty());
}

TEST_CASE("a merged partner is out of lists and choices, and the search leads to the other", "[twins]")
{
    TestOffice office;
    const SampleTwins twins(office);
    REQUIRE(MergeService(office.books()).merge(twins.request()));
    const auto read = office.database().read([&]() -> Result<bool> {
        const ListRequest request{.edition = 0, .today = office.clock.today()};
        CHECK(ListReader(office.database(), *listSource(u"partners"_s)).rows(request, 0, 10).size() == 1);
        CHECK(ReferenceReader(office.database()).matching(recordType<Partner>(), {}, {}, 10).size() == 1);
        const std::vector<SearchHit> hits = SearchStore(office.database()).find(u"P-002"_s, 5);
        REQUIRE(hits.size() == 1);
        CHECK(hits.front().recordId == twins.second.id.value);
        CHECK(hits.front().partOf == twins.first.id.value);
        return true;
    });
    CHECK(read);
    Worksite worksite = office.stored(twins.worksite);
    worksite.employer = twins.second.id;
    const auto refused = office.records().save(worksite);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().problems.front().rule == u"O4"_s);
}

TEST_CASE("what coincides with a merged partner points to the one it is part of", "[twins]")
{
    TestOffice office;
    const SampleTwins twins(office);
    REQUIRE(MergeService(office.books()).merge(twins.request()));
    const std::vector<TwinPair> found =
        MergeService(office.books()).pairsOf(called(u"en"_s, u"Hope Association"_s));
    REQUIRE(found.size() == 1);
    CHECK(found.front().second.id == twins.first.id);
    CHECK(MergeService(office.books()).pairsOf(office.stored(twins.first)).empty());
}

TEST_CASE("duplicates among ten thousand partners are found at once", "[twins][.bench]")
{
    TestOffice office;
    const Status filled = office.database().transact([&]() -> Status {
        for (int i = 0; i < 10'000; ++i) {
            Partner partner = called(u"fr"_s, u"Association numéro %1"_s.arg(i % 9'900));
            partner.names.set(u"ar"_s, u"جمعية رقم %1"_s.arg(i));
            partner.number = u"Q-%1"_s.arg(i);
            partner.phone = u"06%1"_s.arg(10'000'000 + i % 9'950);
            partner.receiptNumber = u"%1/2020"_s.arg(i);
            Record record = Record::of(partner);
            RecordStore(office.database()).insert(record);
            TwinStore(office.database()).write(record.as<Partner>());
        }
        return {};
    });
    REQUIRE(filled);
    const MergeService merges(office.books());
    QElapsedTimer timer;
    timer.start();
    CHECK(merges.possible(500).size() == 150); // A hundred by name, fifty by phone.
    const qint64 listed = timer.restart();
    CHECK(merges.possibleCount() == 150);
    const qint64 counted = timer.restart();
    CHECK(merges.pairsOf(called(u"fr"_s, u"Association numéro 7"_s)).size() == 2);
    WARN("listed " << listed << " ms, counted " << counted << " ms, one " << timer.elapsed() << " ms");
    CHECK(listed < 100);
}
