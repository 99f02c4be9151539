#include "core/domain/catalogue.h"
#include "tests/storage/filled_record.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

/// One field of one row of a record: "accounts/0/rib".
struct Place {
    const Field* field;
    void* row;
    QString path;
};

void addPlaces(const RecordType& type, void* data, const QString& prefix, std::vector<Place>& places)
{
    for (const Field& field : type.fields)
        places.push_back({&field, data, prefix + field.name()});
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i)
            addPlaces(*part.type, part.at(data, i),
                u"%1%2/%3/"_s.arg(prefix, QLatin1StringView(part.key)).arg(i), places);
    }
}

/// Spoils each field of each kind that `concerns`, one after the other, and expects a new problem of plain
/// sense there, with this weight.
void checkSpoiled(bool (*concerns)(const Field&), Severity (*weight)(const Field&), const Value& spoiled)
{
    TestOffice office;
    const ReferenceTargets targets = storeOneOfEach(office, 1);
    int spoilt = 0;
    for (const RecordType* type : recordTypes()) {
        Record record = filledRecord(*type, 3, targets);
        if (type->isVoidable())
            type->voiding(record.data()) = {}; // What is void waits for nothing.
        const QList<Problem> before = office.records().problems(record);
        std::vector<Place> places;
        addPlaces(*type, record.data(), {}, places);
        for (const Place& place : places) {
            if (!concerns(*place.field))
                continue;
            ++spoilt;
            const Value sound = place.field->get(place.row);
            place.field->set(place.row, spoiled);
            QList<Problem> fresh = office.records().problems(record);
            fresh.removeIf([&](const Problem& problem) { return before.contains(problem); });
            const auto problem = problemOf(fresh, {}, place.path);
            INFO(type->kind << " " << place.path.toStdString());
            REQUIRE(problem);
            CHECK(problem->severity == weight(*place.field));
            CHECK_FALSE(problem->message.isEmpty());
            place.field->set(place.row, sound);
        }
    }
    CHECK(spoilt > 5);
}

Severity refusal(const Field&)
{
    return Severity::Refusal;
}

Severity refusalOrBlocking(const Field& field)
{
    return field.has(Required) ? Severity::Refusal : Severity::Blocking;
}

bool isNumber(const Field& field)
{
    return field.kind == FieldKind::Integer || field.kind == FieldKind::Money
        || field.kind == FieldKind::Percent;
}

QList<Problem> problemsWith(TestOffice& office, void (*change)(Partner&))
{
    Partner partner = samplePartner();
    change(partner);
    return office.records().problems(Record::of(partner));
}

} // namespace

TEST_CASE("a missing field is refused if required, and stands in the way of verbs if expected", "[rules]")
{
    checkSpoiled(
        [](const Field& field) {
            // A number or a choice always has a value.
            const bool canBeBlank = !isNumber(field) && field.kind != FieldKind::Decimal
                && field.kind != FieldKind::Choice && field.kind != FieldKind::Boolean;
            return canBeBlank && (field.has(Required) || field.has(Expected));
        },
        refusalOrBlocking, Value());
}

TEST_CASE("a reference to what is not there is refused", "[rules]")
{
    checkSpoiled(
        [](const Field& field) { return field.kind == FieldKind::Reference; }, refusal, Value(qint64(99)));
}

TEST_CASE("a negative number is refused", "[rules]")
{
    checkSpoiled([](const Field& field) { return isNumber(field); }, refusal, Value(qint64(-1)));
}

TEST_CASE("a rate of more than a hundred percent is refused", "[rules]")
{
    checkSpoiled(
        [](const Field& field) { return field.kind == FieldKind::Percent; }, refusal, Value(qint64(100'01)));
}

TEST_CASE("a choice that this program does not know is refused", "[rules]")
{
    checkSpoiled(
        [](const Field& field) { return field.kind == FieldKind::Choice; }, refusal, Value(qint64(77)));
}

TEST_CASE("dates the wrong way round are refused at the later one, the same day is not", "[rules]")
{
    TestOffice office;
    const ReferenceTargets targets = storeOneOfEach(office, 1);
    for (const RecordType* type : recordTypes()) {
        Record record = filledRecord(*type, 3, targets);
        std::vector<std::pair<const RecordType*, void*>> rows{{type, record.data()}};
        for (const Part& part : type->parts)
            rows.emplace_back(part.type, part.at(record.data(), 0));
        for (const auto& [rowType, row] : rows) {
            const Part* part = rowType == type ? nullptr : findKindBySingular(rowType->kindName())->part;
            const QString prefix = part ? u"%1/0/"_s.arg(QLatin1StringView(part->key)) : QString();
            for (const auto& [first, second] : rowType->periods) {
                const QString path = prefix + QLatin1StringView(second);
                INFO(type->kind << " " << path.toStdString());
                rowType->at(first).set(row, QDate(2024, 1, 2));
                rowType->at(second).set(row, QDate(2024, 1, 1));
                const auto problem = problemOf(office.records().problems(record), {}, path);
                REQUIRE(problem);
                CHECK(problem->severity == Severity::Refusal);
                rowType->at(second).set(row, QDate(2024, 1, 2));
                CHECK_FALSE(problemOf(office.records().problems(record), {}, path));
            }
        }
    }
}

TEST_CASE("a number that another record has is refused, one's own is not", "[rules]")
{
    TestOffice office;
    storeOneOfEach(office, 1);
    for (const RecordType* type : recordTypes()) {
        if (!type->keyField || type == &recordType<Territory>() || qstrcmp(type->kind, "attachment") == 0
            || qstrcmp(type->kind, "issued_paper") == 0) // I2 refuses those before any other rule.
            continue;
        INFO(type->kind);
        const auto stored = office.database().read(
            [&]() -> Result<std::optional<Record>> { return RecordStore(office.database()).single(*type); });
        REQUIRE(stored);
        REQUIRE(*stored);
        Record record = **stored;
        const QString key = QString::fromLatin1(type->keyField);
        const auto taken = [](const QList<Problem>& problems, const QString& field) {
            return std::count_if(problems.begin(), problems.end(), [&](const Problem& problem) {
                return problem.field == field && problem.severity == Severity::Refusal;
            });
        };
        const auto own = taken(office.records().problems(record), key);
        record.setId(0);
        CHECK(taken(office.records().problems(record), key) == own + 1);
    }
}

TEST_CASE("O1: a RIB with a wrong key or length is refused with its row", "[rules]")
{
    TestOffice office;
    const auto withRib = [&](const QString& rib) {
        Partner partner = samplePartner();
        partner.accounts.push_back(partner.accounts.front());
        partner.accounts.back().rib = rib;
        return problemOf(office.records().problems(Record::of(partner)), u"O1"_s, u"accounts/1/rib"_s);
    };
    for (const QString& wrong : {u"011519000001205000534922"_s, u"01151900000120500053492"_s, u"none"_s}) {
        const auto problem = withRib(wrong);
        REQUIRE(problem);
        CHECK(problem->severity == Severity::Refusal);
    }
    CHECK_FALSE(withRib(kRib));
    CHECK_FALSE(withRib(u"011 519 0000012050005349 21"_s));
}

TEST_CASE("O1: a wrong ICE, CNSS number or tax identifier only warns", "[rules]")
{
    TestOffice office;
    const QList<Problem> wrong = problemsWith(office, [](Partner& partner) {
        partner.ice = u"001525713000042"_s;
        partner.cnss = u"1307492"_s;
        partner.taxId = u"12"_s;
    });
    for (const QString& field : {u"ice"_s, u"cnss"_s, u"tax_id"_s}) {
        const auto problem = problemOf(wrong, u"O1"_s, field);
        INFO(field.toStdString());
        REQUIRE(problem);
        CHECK(problem->severity == Severity::Warning);
    }
    const QList<Problem> right = problemsWith(office, [](Partner& partner) {
        partner.ice = u"000000000000097"_s;
        partner.cnss = u"2703892"_s;
        partner.taxId = u"1234567"_s;
    });
    for (const QString& field : {u"ice"_s, u"cnss"_s, u"tax_id"_s})
        CHECK_FALSE(problemOf(right, u"O1"_s, field));
}

TEST_CASE("an incomplete phone number or mail address only warns", "[rules]")
{
    TestOffice office;
    const QList<Problem> wrong = problemsWith(office, [](Partner& partner) {
        partner.phone = u"0612"_s;
        partner.email = u"amal@"_s;
    });
    CHECK(weightOf(wrong, {}, u"phone"_s) == Severity::Warning);
    CHECK(weightOf(wrong, {}, u"email"_s) == Severity::Warning);
    const QList<Problem> right = problemsWith(office, [](Partner& partner) {
        partner.phone = u"+212 6 12 34 56 78"_s;
        partner.email = u"amal@example.ma"_s;
    });
    CHECK_FALSE(problemOf(right, {}, u"phone"_s));
    CHECK_FALSE(problemOf(right, {}, u"email"_s));
}

TEST_CASE("a number may have blanks inside, never around", "[rules]")
{
    TestOffice office;
    for (const QString& wrong : {u" P-001"_s, u"P-001 "_s, u"P  001"_s, u"P\n001"_s}) {
        const auto problem =
            problemOf(office.records().problems(Record::of(samplePartner(wrong))), {}, u"number"_s);
        REQUIRE(problem);
        CHECK(problem->severity == Severity::Refusal);
    }
    CHECK_FALSE(problemOf(office.records().problems(Record::of(samplePartner(u"P 001"_s))), {}, u"number"_s));
}

TEST_CASE("a save is refused with every problem that refuses, and only those", "[rules]")
{
    TestOffice office;
    Partner partner = samplePartner();
    partner.number.clear();
    partner.accounts.front().rib = u"1"_s;
    partner.ice = u"1"_s;
    const Result<Partner> saved = office.records().save(partner);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Invalid); // The first of them has no rule code.
    CHECK(saved.error().problems.size() == 2);
    CHECK(saved.error().message == saved.error().problems.front().message);
    CHECK_FALSE(problemOf(saved.error().problems, u"O1"_s, u"ice"_s));
    CHECK(office.rows(u"partner"_s) == 0);
}
