#include "core/domain/state_verbs.h"

#include "core/domain/catalogue.h"
#include "core/storage/journal_store.h"
#include "tests/support/verb_samples.h"

using namespace sijill;

namespace {

Choices statesOf(const StateVerb& verb)
{
    if (isAbout(verb, "instalments"))
        return kInstalmentStates;
    const RecordType& type = *findRecordType(QString::fromLatin1(verb.kind));
    const Field* state = type.find(u"state");
    return state ? state->choices : type.at("status").choices;
}

qint64 rowFor(const StateVerb& verb, const Record& record)
{
    if (!verb.part)
        return 0;
    const auto& agreement = record.as<Agreement>();
    if (isAbout(verb, "instalments"))
        return agreement.instalments.front().id.value;
    return agreement.parties.at(verb.name() == u"sign"_s ? 1 : 0).id.value;
}

const StateChange& lastChange(const StateVerb& verb, const Record& record)
{
    if (isAbout(verb, "instalments"))
        return record.as<Agreement>().instalments.front().changes.back();
    const Part& changes = *record.type().part(u"changes");
    const void* last = changes.at(const_cast<void*>(record.data()), changes.size(record.data()) - 1);
    return *static_cast<const StateChange*>(last);
}

VerbRequest requestFor(const StateVerb& verb, const Record& record)
{
    VerbRequest request;
    request.recordId = record.id();
    request.partId = rowFor(verb, record);
    request.on = kDay;
    request.motive = u"a motive"_s;
    request.document = u"12/2023"_s;
    return request;
}

void checkMoved(TestOffice& office, const StateVerb& verb, const Record& before, int from)
{
    const Result<Record> after = office.verbs().perform(verb, requestFor(verb, before));
    INFO((after ? "" : after.error().message.toStdString()));
    REQUIRE(after);
    const int to = verb.to < 0 ? int(AgreementState::Signed) : verb.to;
    CHECK(stateOf(verb, *after, rowFor(verb, *after)) == to);
    CHECK(office.records().find(before.type(), before.id()) == *after);
    const JournalEntry entry = JournalStore(office.database()).latest(1).front();
    CHECK(entry.verb == QLatin1StringView(verb.verb.code));
    CHECK(entry.sort == verb.verb.sort);
    CHECK(entry.motive == u"a motive"_s);
    if (from == to)
        return; // A signature annulled before the last: the agreement stays approved.
    const StateChange& change = lastChange(verb, *after);
    CHECK(change.from == from);
    CHECK(change.to == to);
    CHECK(change.effectiveOn == kDay);
    CHECK(change.recordedAt == office.clock.nowUtc());
    CHECK(change.actor == u"clerk"_s);
    CHECK(change.motive == u"a motive"_s);
    CHECK(change.document == u"12/2023"_s);
    CHECK(change.overridden.isEmpty());
}

void checkRefused(TestOffice& office, const StateVerb& verb, const Record& before)
{
    const qint64 entries = office.rows(u"journal_entry"_s);
    VerbRequest request = requestFor(verb, before);
    request.asOf = true; // Not even for papers of the past.
    const Result<Record> after = office.verbs().perform(verb, request);
    REQUIRE_FALSE(after);
    CHECK(after.error().field == u"state"_s);
    CHECK(office.records().find(before.type(), before.id()) == before);
    CHECK(office.rows(u"journal_entry"_s) == entries);
}

} // namespace

TEST_CASE("each verb works from its states and from no other", "[verbs]")
{
    for (const StateVerb& verb : stateVerbs()) {
        if (qstrcmp(verb.kind, "slot") == 0 || qstrcmp(verb.kind, "issued_paper") == 0)
            continue; // Without changes of state of their own: see below, and issued_papers_test.
        TestOffice office;
        for (const Choice& state : statesOf(verb)) {
            INFO(verb.verb.code << " from " << state.code);
            const Record before =
                office.written(recordIn(office, verb, state.value, u"N-%1"_s.arg(state.value)));
            if (verb.startsFrom(state.value))
                checkMoved(office, verb, before, state.value);
            else
                checkRefused(office, verb, before);
        }
    }
}

TEST_CASE("a slot is withdrawn with day and motive, and reinstated, each once", "[verbs]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    const auto slots = office.database().read([&]() -> Result<std::vector<qint64>> {
        return RecordStore(office.database()).ids(recordType<Slot>());
    });
    REQUIRE(slots);
    VerbRequest request;
    request.on = kDay;
    request.motive = u"too far"_s;
    const SlotId id{slots->front()};
    const auto withdrawn = moved<Slot>(office, u"slot.withdraw"_s, id, request);
    CHECK(withdrawn.withdrawnOn == kDay);
    CHECK(withdrawn.withdrawalMotive == u"too far"_s);
    request.recordId = id.value;
    CHECK_FALSE(attempt(office, u"slot.withdraw"_s, request));
    const auto reinstated = moved<Slot>(office, u"slot.reinstate"_s, id, request);
    CHECK_FALSE(reinstated.withdrawnOn.isValid());
    CHECK(reinstated.withdrawalMotive.isEmpty());
    CHECK_FALSE(attempt(office, u"slot.reinstate"_s, request));
    CHECK(reinstated.worksite == worksite.id);
}

TEST_CASE("the verbs on offer are those whose state fits", "[verbs]")
{
    TestOffice office;
    const auto names = [&](const Record& record, qint64 row) {
        QStringList found;
        for (const StateVerb* verb : office.verbs().available(record, row))
            found << verb->name();
        return found;
    };
    const Agreement agreement = approvedAgreement(office);
    CHECK(names(Record::of(agreement), 0) == QStringList{u"cancel"_s});
    CHECK(names(Record::of(agreement), agreement.parties.at(0).id.value) == QStringList{u"sign"_s});
    CHECK(names(Record::of(agreement), agreement.instalments.at(0).id.value) == QStringList{u"request"_s});
    CHECK(names(Record::of(agreement), 4711) == QStringList());
    CHECK(names(Record::of(savedWorksite(office)), 0) == QStringList{u"open"_s, u"cancel"_s});
    CHECK(names(Record::of(savedPartner(office)), 0) == QStringList{u"suspend"_s, u"debar"_s});
}

TEST_CASE("verbs are found by their codes, and no two share one", "[verbs]")
{
    QStringList codes;
    for (const StateVerb& verb : stateVerbs()) {
        const QString code = QString::fromLatin1(verb.verb.code);
        codes << code;
        CHECK(findStateVerb(code) == &verb);
        CHECK(findVerb(code) == &verb.verb);
        CHECK_FALSE(verb.verb.title().isEmpty());
        CHECK((verb.part != nullptr) == ((verb.needs & NeedsPart) != 0));
    }
    CHECK(codes.removeDuplicates() == 0);
    CHECK(findVerb(u"undo"_s) == &verbs::kUndo);
    CHECK_FALSE(findVerb(u"agreement.frame"_s));
}
