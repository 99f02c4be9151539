#include "core/selection/allocate.h"
#include "core/selection/scenario_json.h"
#include "tests/selection/brute_force.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace sijill;
using namespace sijill::selection;

namespace {

const QByteArray kScenario = R"({
    "worth": "perSlot",
    "candidates": [
        {"key": "P1", "score": "231/4", "slots": 12, "leastSlots": 5, "fixedCost": 1500.5, "costPerSlot": "20000.25",
         "monthsPerSlot": 4.5, "commune": "C1", "partner": "A", "sector": "S", "markers": ["women"], "decision": "in"},
        {"key": "P2", "score": 64.25, "slots": 8}
    ],
    "rules": [
        {"measure": "cost", "atMost": 250000},
        {"subject": "marker", "key": "women", "measure": "slots", "shareAtLeast": 12.5},
        {"subject": "commune", "measure": "slots", "atMost": 20}
    ],
    "exclusions": [["P1", "P2"]],
    "unemployed": {"C1": 400},
    "steps": {"cost": 5000}
})";

/// The scenario with one piece of text replaced by another.
Result<Scenario> readWith(const QByteArray& from, const QByteArray& to)
{
    QByteArray json = kScenario;
    REQUIRE(json.contains(from));
    return scenarioFromJson(json.replace(json.indexOf(from), from.size(), to));
}

} // namespace

TEST_CASE("a scenario is read from JSON in the units of people", "[selection]")
{
    const Result<Scenario> scenario = scenarioFromJson(kScenario);
    REQUIRE(scenario);
    const Candidate& first = scenario->candidates[0];
    CHECK(first.score == Fraction(231, 4));
    CHECK(first.leastSlots == 5);
    CHECK(first.mostSlots == 12);
    CHECK(first.fixedCost == Money{150'050});
    CHECK(first.costPerSlot == Money{2'000'025});
    CHECK(first.monthsPerSlot == 450);
    CHECK(first.markers == QStringList{u"women"_s});
    CHECK(first.decision == Decision::In);
    CHECK(scenario->candidates[1].score == Fraction(257, 4));
    CHECK(scenario->candidates[1].leastSlots == 8);
    CHECK(scenario->rules
        == std::vector<Rule>{budgetOf({25'000'000}),
            shareAtLeast(Subject::Marker, u"women"_s, Measure::Slots, {1'250}),
            atMost(Subject::Commune, {}, Measure::Slots, 20)});
    CHECK(scenario->unemployed.at(u"C1"_s) == 400);
    CHECK(scenario->steps.cost == 500'000);
    CHECK(scenario->steps.slots == 1);
}

TEST_CASE("scenarios written to JSON and read again are the same", "[selection]")
{
    for (unsigned seed = 1; seed <= 60; ++seed) {
        Scenario scenario = randomScenario(seed);
        scenario.candidates[0].score = Fraction(200, 3);
        const auto again = scenarioFromJson(QJsonDocument(scenarioToJson(scenario)).toJson());
        REQUIRE(again);
        CHECK(*again == scenario);
    }
}

TEST_CASE("malformed scenarios are refused with their place", "[selection]")
{
    struct Fault {
        QByteArray from;
        QByteArray to;
        QString field;
    };
    const std::vector<Fault> faults{
        {"\"worth\": \"perSlot\"", "\"worth\": \"perJob\"", u"worth"_s},
        {"\"worth\": \"perSlot\"", "\"worth\": 1", u"worth"_s},
        {"\"worth\"", "\"wroth\"", u"wroth"_s},
        {"\"key\": \"P2\"", "\"key\": \"\"", u"candidates/1/key"_s},
        {"\"key\": \"P2\"", "\"key\": 2", u"candidates/1/key"_s},
        {"\"key\": \"P2\", ", "", u"candidates/1/key"_s},
        {"\"key\": \"P2\"", "\"key\": \"P1\"", u"P1"_s},
        {"64.25", "\"much\"", u"candidates/1/score"_s},
        {"64.25", "true", u"candidates/1/score"_s},
        {"\"score\": 64.25, ", "", u"candidates/1/score"_s},
        {"64.25", "100.5", u"P2"_s},
        {"64.25", "-1", u"P2"_s},
        {"\"slots\": 8", "\"slots\": 8.5", u"candidates/1/slots"_s},
        {"\"slots\": 8", "\"slots\": 0", u"P2"_s},
        {"\"slots\": 8", "\"slots\": -8", u"candidates/1/slots"_s},
        {", \"slots\": 8", "", u"candidates/1/slots"_s},
        {"\"leastSlots\": 5", "\"leastSlots\": 13", u"P1"_s},
        {"\"leastSlots\": 5", "\"lestSlots\": 5", u"candidates/0/lestSlots"_s},
        {"1500.5,", "1500.555,", u"candidates/0/fixedCost"_s},
        {"1500.5,", "-1,", u"P1"_s},
        {"4.5", "[]", u"candidates/0/monthsPerSlot"_s},
        {"[\"women\"]", "\"women\"", u"candidates/0/markers"_s},
        {"[\"women\"]", "[1]", u"candidates/0/markers"_s},
        {"\"decision\": \"in\"", "\"decision\": \"yes\"", u"candidates/0/decision"_s},
        {"\"atMost\": 250000", "\"most\": 250000", u"rules/0/most"_s},
        {", \"atMost\": 250000", "", u"rules/0"_s},
        {"\"atMost\": 250000", "\"atMost\": 1, \"atLeast\": 1", u"rules/0"_s},
        {"\"atMost\": 250000", "\"atMost\": \"all\"", u"rules/0/atMost"_s},
        {"\"atMost\": 250000", "\"atMost\": -5", u"rules"_s},
        {"\"atMost\": 250000", "\"shareAtMost\": 50", u"rules"_s},
        {"\"measure\": \"cost\"", "\"measure\": \"money\"", u"rules/0/measure"_s},
        {"\"marker\", \"key\": \"women\"", "\"marker\"", u"rules"_s},
        {"12.5", "112.5", u"rules"_s},
        {"[[\"P1\", \"P2\"]]", "[[\"P1\"]]", u"exclusions/0"_s},
        {"[[\"P1\", \"P2\"]]", "[[\"P1\", \"P3\"]]", u"P3"_s},
        {"[[\"P1\", \"P2\"]]", "[[\"P1\", \"P1\"]]", u"P1"_s},
        {"[[\"P1\", \"P2\"]]", "{}", u"exclusions"_s},
        {"{\"C1\": 400}", "{\"C1\": -400}", u"C1"_s},
        {"{\"C1\": 400}", "{\"C1\": \"many\"}", u"unemployed/C1"_s},
        {"{\"C1\": 400}", "[]", u"unemployed"_s},
        {"{\"cost\": 5000}", "{\"cost\": 0}", u"steps"_s},
        {"{\"cost\": 5000}", "{\"price\": 1}", u"steps/price"_s},
        {"{\"cost\": 5000}", "7", u"steps"_s},
        {"\"candidates\": [", "\"candidates\": [7, ", u"candidates/0"_s},
        {"\"candidates\"", "\"proposals\"", u"candidates"_s},
    };
    for (const Fault& fault : faults) {
        INFO(fault.from.toStdString() << " → " << fault.to.toStdString());
        const Result<Scenario> scenario = readWith(fault.from, fault.to);
        REQUIRE_FALSE(scenario);
        CHECK(scenario.error().code == ErrorCode::Invalid);
        CHECK_FALSE(scenario.error().message.contains(u"%1"_s));
        if (fault.to != "\"proposals\"") // Which of the two faults comes first does not matter.
            CHECK(scenario.error().field == fault.field);
    }
}

TEST_CASE("what is no JSON object is no scenario", "[selection]")
{
    for (const QByteArray& json : {QByteArray(), QByteArray("{"), QByteArray("[]"), QByteArray("nothing")})
        CHECK(scenarioFromJson(json).error().code == ErrorCode::Invalid);
}

TEST_CASE("an allocation is told in JSON with its reasons and prices", "[selection]")
{
    // Room for one of two that cost the same; B brings more.
    Scenario scenario;
    scenario.candidates = {
        {.key = u"A"_s, .score = 60, .leastSlots = 10, .mostSlots = 10, .costPerSlot = {100}},
        {.key = u"B"_s, .score = Fraction(281, 4), .leastSlots = 10, .mostSlots = 10, .costPerSlot = {100}}};
    scenario.rules = {budgetOf({1'500})};
    scenario.steps.cost = 500;
    const QJsonObject json = allocationToJson(*allocate(scenario));
    CHECK(json["outcome"_L1] == u"optimal"_s);
    CHECK(json["gap"_L1] == 0.0);
    CHECK(json["objective"_L1]["score"_L1] == u"702.5000"_s);
    CHECK(json["chosen"_L1].toArray() == QJsonArray{QJsonObject{{u"key"_s, u"B"_s}, {u"slots"_s, 10}}});
    const QJsonObject out = json["reasons"_L1][0].toObject();
    CHECK(out["reason"_L1] == u"outscored"_s);
    CHECK(out["other"_L1] == u"B"_s);
    CHECK(out["forcedIn"_L1] == u"costsScore"_s);
    CHECK(out["loss"_L1] == u"102.5000"_s);
    CHECK(out["exceededBy"_L1] == 5);
    CHECK(out["sentence"_L1].toString().startsWith(u"Out: "_s));
    const QJsonObject price = json["prices"_L1][0].toObject();
    CHECK(price["method"_L1] == u"resolved"_s);
    CHECK(price["step"_L1] == 5);
    CHECK(price["scoreChange"_L1] == 600);
    CHECK(price["isProven"_L1] == true);
}
