#include "core/services/verb_service.h"

#include "core/storage/journal_store.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

VerbRequest requestOn(qint64 record, QDate day)
{
    VerbRequest request;
    request.recordId = record;
    request.on = day;
    return request;
}

Partner expired(TestOffice& office)
{
    Partner partner = savedPartner(office);
    partner.officers.front().mandateTo = QDate(2023, 1, 31);
    return office.saved(partner);
}

QString fieldOfRefusal(const Result<Record>& result)
{
    return result ? u"not refused"_s : result.error().field;
}

} // namespace

TEST_CASE("a verb that asks for a motive, a paper or a row is refused without", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = activeAgreement(office);
    for (const StateVerb& verb : stateVerbs()) {
        if (qstrcmp(verb.kind, "agreement") != 0)
            continue;
        VerbRequest complete;
        complete.motive = u"a motive"_s;
        complete.document = u"12/2023"_s;
        complete.partId = verb.part ? agreement.parties.at(0).id.value : 0;
        const auto has = [&](const VerbRequest& request, const QString& field) {
            return weightOf(office.verbs().obstacles(verb, Record::of(agreement), request), {}, field)
                == Severity::Refusal;
        };
        INFO(verb.verb.code);
        VerbRequest request = complete;
        request.motive = u"  "_s;
        CHECK(has(request, u"motive"_s) == ((verb.needs & NeedsMotive) != 0));
        request = complete;
        request.document = u""_s;
        CHECK(has(request, u"document"_s) == ((verb.needs & NeedsDocument) != 0));
        request = complete;
        request.partId = 0;
        CHECK(has(request, u"part"_s) == ((verb.needs & NeedsPart) != 0));
    }
}

TEST_CASE("a verb about a row that is gone is refused", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = approvedAgreement(office);
    for (const QString& code : {u"agreement.sign"_s, u"agreement.annul_signature"_s, u"instalment.request"_s,
             u"instalment.release"_s}) {
        VerbRequest request = requestOn(agreement.id.value, QDate(2023, 4, 1));
        request.partId = 4711;
        request.asOf = true;
        INFO(code.toStdString());
        CHECK(fieldOfRefusal(attempt(office, code, request)) == u"part"_s);
    }
    CHECK(office.stored(agreement) == agreement);
}

TEST_CASE("a verb about a record that is gone says so", "[verbs]")
{
    TestOffice office;
    const Result<Record> opened = attempt(office, u"worksite.open"_s, requestOn(4711, {}));
    REQUIRE_FALSE(opened);
    CHECK(opened.error().code == ErrorCode::NotFound);
}

TEST_CASE("a verb without a day is of today", "[verbs]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    const auto opened = moved<Worksite>(office, u"worksite.open"_s, worksite.id);
    CHECK(opened.openedOn == office.clock.today());
    CHECK(opened.changes.back().effectiveOn == office.clock.today());
}

TEST_CASE("a verb of a day to come is refused, of today it is not", "[verbs]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    VerbRequest request = requestOn(worksite.id.value, office.clock.today().addDays(1));
    CHECK(fieldOfRefusal(attempt(office, u"worksite.open"_s, request)) == u"on"_s);
    request.asOf = true;
    CHECK(fieldOfRefusal(attempt(office, u"worksite.open"_s, request)) == u"on"_s);
    request.on = office.clock.today();
    CHECK(attempt(office, u"worksite.open"_s, request));
}

TEST_CASE("a verb of a day before the previous change is refused, of the same day it is not", "[verbs]")
{
    TestOffice office;
    const Worksite worksite = savedWorksite(office);
    moved<Worksite>(office, u"worksite.open"_s, worksite.id, requestOn(0, QDate(2023, 5, 2)));
    VerbRequest request = requestOn(worksite.id.value, QDate(2023, 5, 1));
    request.asOf = true;
    CHECK(fieldOfRefusal(attempt(office, u"worksite.suspend"_s, request)) == u"on"_s);
    request.on = QDate(2023, 5, 2);
    CHECK(attempt(office, u"worksite.suspend"_s, request));
}

TEST_CASE("a worksite keeps the day of its first opening and its end", "[verbs]")
{
    TestOffice office;
    const WorksiteId id = savedWorksite(office).id;
    moved<Worksite>(office, u"worksite.open"_s, id, requestOn(0, QDate(2023, 5, 2)));
    moved<Worksite>(office, u"worksite.suspend"_s, id, requestOn(0, QDate(2023, 6, 1)));
    moved<Worksite>(office, u"worksite.resume"_s, id, requestOn(0, QDate(2023, 6, 15)));
    const auto finished = moved<Worksite>(office, u"worksite.finish"_s, id, requestOn(0, QDate(2023, 8, 15)));
    CHECK(finished.openedOn == QDate(2023, 5, 2));
    CHECK(finished.finishedOn == QDate(2023, 8, 15));
    CHECK(finished.changes.size() == 4);
    CHECK(stateOn(finished.changes, QDate(2023, 6, 10), 0) == int(WorksiteState::Suspended));
    CHECK(stateOn(finished.changes, QDate(2023, 7, 1), 0) == int(WorksiteState::Open));
}

TEST_CASE("what verbs write cannot be typed", "[verbs]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.state = WorksiteState::Closed;
    worksite.openedOn = QDate(2023, 5, 2);
    worksite.changes.resize(1);
    worksite.wave = 2;
    const Worksite saved = office.saved(worksite);
    CHECK(saved.state == WorksiteState::Planned);
    CHECK_FALSE(saved.openedOn.isValid());
    CHECK(saved.changes.empty());
    CHECK(saved.wave == 2);
    Agreement agreement = signedAgreement(office);
    agreement.parties.at(0).signedOn = {};
    agreement.instalments.at(0).state = InstalmentState::Paid;
    AgreementParty late;
    late.role = PartyRole::Ministry;
    late.partner = savedPartner(office, u"P-002"_s).id;
    late.signedOn = QDate(2023, 3, 1);
    agreement.parties.push_back(late);
    agreement = office.saved(agreement);
    CHECK(agreement.parties.at(0).signedOn == QDate(2023, 3, 20));
    CHECK_FALSE(agreement.parties.at(2).signedOn.isValid());
    CHECK(agreement.instalments.at(0).state == InstalmentState::Planned);
}

TEST_CASE("a row that a verb has written does not go away in an edit", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = signedAgreement(office);
    Agreement edited = agreement;
    edited.parties.erase(edited.parties.begin());
    const Result<Agreement> saved = office.records().save(edited);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().field == u"parties"_s);
    VerbRequest request = requestOn(agreement.id.value, QDate(2023, 4, 1));
    request.partId = agreement.instalments.at(1).id.value;
    edited = moved<Agreement>(office, u"instalment.request"_s, agreement.id, request);
    edited.instalments.at(0).amount = edited.amount;
    edited.instalments.pop_back();
    CHECK(office.records().save(edited).error().field == u"instalments"_s);
    edited = office.stored(edited);
    edited.instalments.at(1).amount = edited.amount;
    edited.instalments.erase(edited.instalments.begin()); // Nothing was written into this one.
    CHECK(office.records().save(edited));
}

TEST_CASE("O2: a red partner is overridden with a motive that is kept, never with blanks", "[verbs]")
{
    TestOffice office;
    const Agreement agreement = savedAgreement(office);
    expired(office);
    VerbRequest request = requestOn(agreement.id.value, QDate(2023, 2, 20));
    const Result<Record> refused = attempt(office, u"agreement.put_on_agenda"_s, request);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().rule == u"O2"_s);
    request.overrideMotive = u"  "_s;
    CHECK_FALSE(attempt(office, u"agreement.put_on_agenda"_s, request));
    request.overrideMotive = u"renewal under way"_s;
    const auto done = moved<Agreement>(office, u"agreement.put_on_agenda"_s, agreement.id, request);
    CHECK(done.changes.back().overridden == u"O2"_s);
    CHECK(done.changes.back().motive == u"renewal under way"_s);
    CHECK(JournalStore(office.database()).latest(1).front().motive == u"renewal under way"_s);
}

TEST_CASE("O3 and A1 cannot be overridden by a motive", "[verbs]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    VerbRequest request = requestOn(agreement.id.value, QDate(2023, 2, 20));
    request.overrideMotive = u"please"_s;
    moved<Partner>(office, u"partner.suspend"_s, agreement.parties.at(1).partner);
    const Result<Record> suspended = attempt(office, u"agreement.put_on_agenda"_s, request);
    REQUIRE_FALSE(suspended);
    CHECK(suspended.error().rule == u"O3"_s);
    moved<Partner>(office, u"partner.reinstate"_s, agreement.parties.at(1).partner);
    agreement.instalments.pop_back();
    office.saved(agreement);
    const Result<Record> unbalanced = attempt(office, u"agreement.put_on_agenda"_s, request);
    REQUIRE_FALSE(unbalanced);
    CHECK(unbalanced.error().rule == u"A1"_s);
}

TEST_CASE("papers of the past are recorded with the rules that they break", "[verbs]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.instalments.pop_back();
    agreement = office.saved(agreement);
    expired(office);
    moved<Partner>(office, u"partner.suspend"_s, agreement.parties.at(1).partner);
    VerbRequest request = requestOn(agreement.id.value, QDate(2023, 2, 20));
    request.asOf = true;
    request.motive = u"archive"_s;
    const auto done = moved<Agreement>(office, u"agreement.put_on_agenda"_s, agreement.id, request);
    QStringList rules = done.changes.back().overridden.split(u", "_s);
    rules.sort();
    CHECK(rules == QStringList{u"A1"_s, u"O2"_s, u"O3"_s});
    CHECK(done.changes.back().motive == u"archive"_s);
    CHECK(done.changes.back().recordedAt.date() == office.clock.today());
}

TEST_CASE("a field that is still missing refuses the verbs that need a complete record", "[verbs]")
{
    TestOffice office;
    Worksite worksite = savedWorksite(office);
    worksite.sector = {};
    worksite = office.saved(worksite);
    CHECK(
        fieldOfRefusal(attempt(office, u"worksite.open"_s, requestOn(worksite.id.value, {}))) == u"sector"_s);
    CHECK(attempt(office, u"worksite.cancel"_s, requestOn(worksite.id.value, {})));
}

TEST_CASE("a partner's suspension is dated and reversed by its counter-verb", "[verbs]")
{
    TestOffice office;
    const PartnerId id = savedPartner(office).id;
    moved<Partner>(office, u"partner.suspend"_s, id, requestOn(0, QDate(2023, 6, 1)));
    moved<Partner>(office, u"partner.debar"_s, id, requestOn(0, QDate(2023, 9, 1)));
    const auto back = moved<Partner>(office, u"partner.reinstate"_s, id, requestOn(0, QDate(2024, 1, 2)));
    CHECK(back.status == PartnerStatus::Active);
    CHECK(stateOn(back.changes, QDate(2023, 8, 31), 0) == int(PartnerStatus::Suspended));
    CHECK(stateOn(back.changes, QDate(2023, 9, 1), 0) == int(PartnerStatus::Debarred));
    CHECK(stateOn(back.changes, QDate(2024, 1, 2), 0) == int(PartnerStatus::Active));
}
