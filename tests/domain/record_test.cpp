#include "core/domain/record.h"

#include "core/domain/catalogue.h"
#include "tests/storage/filled_record.h"
#include "tests/support/sample_records.h"

#include <QJsonDocument>

using namespace sijill;

namespace {

/// As filledRecord, with every reference set to something.
Record filled(const RecordType& type, int seed)
{
    ReferenceTargets targets;
    for (const KindEntry& entry : kindEntries())
        targets.insert(entry.type->kindName(), 4'711);
    return filledRecord(type, seed, targets);
}

} // namespace

TEST_CASE("every kind of record survives the journal's JSON", "[records]")
{
    for (const RecordType* type : recordTypes()) {
        const Record record = filled(*type, 3);
        INFO(type->kind);
        CHECK(blankFields(*type, record.data()) == QStringList());
        CHECK(recordFromJson(toJson(record), *type) == record);
    }
}

TEST_CASE("an empty record is its id alone in JSON, and comes back empty", "[records]")
{
    Record record = Record::of(Trade());
    CHECK(toJson(record) == QJsonObject{{u"id"_s, 0}});
    CHECK(recordFromJson({}, record.type()) == record);
}

TEST_CASE("the largest ids and amounts survive JSON to the last digit", "[records]")
{
    Agreement agreement = sampleAgreement();
    agreement.id.value = kMaxOfficeNumber * kIdsPerOffice + kIdsPerOffice - 1;
    agreement.amount.minor = 9'007'199'254'740'991;
    const Record record = Record::of(agreement);
    const QByteArray bytes = QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact);
    CHECK(recordFromJson(QJsonDocument::fromJson(bytes).object(), record.type()) == record);
}

TEST_CASE("what a newer program wrote into JSON is passed over", "[records]")
{
    const Record record = Record::of(samplePartner());
    QJsonObject json = toJson(record);
    json.insert(u"not_invented_yet"_s, 1);
    CHECK(recordFromJson(json, record.type()) == record);
}

TEST_CASE("every field of every kind survives plain text", "[records]")
{
    for (const KindEntry& entry : kindEntries()) {
        const Record record = filled(*entry.type, 5);
        for (const Field& field : entry.type->fields) {
            const Value value = field.get(record.data());
            const Result<Value> back = parsePlainText(field, plainText(field, value));
            INFO(entry.type->kind << "." << field.key << " " << plainText(field, value).toStdString());
            REQUIRE(back);
            CHECK(*back == value);
        }
    }
}

TEST_CASE("an empty text is no value, but for text, which is kept as it is", "[records]")
{
    for (const KindEntry& entry : kindEntries()) {
        for (const Field& field : entry.type->fields) {
            const Result<Value> value = parsePlainText(field, u" "_s);
            INFO(entry.type->kind << "." << field.key);
            REQUIRE(value);
            CHECK(isBlank(*value));
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Paragraph;
            CHECK(std::holds_alternative<QString>(*value) == isText);
        }
    }
}

TEST_CASE("money in plain text has a dot and its centimes, counts have none", "[records]")
{
    const RecordType& agreement = recordType<Agreement>();
    CHECK(plainText(agreement.at("amount"), qint64(45'437'16)) == u"45437.16"_s);
    CHECK(plainText(agreement.at("amount"), qint64(5)) == u"0.05"_s);
    CHECK(plainText(agreement.at("amount"), qint64(-5)) == u"-0.05"_s);
    CHECK(plainText(agreement.at("person_months"), qint64(3'468)) == u"3468"_s);
    CHECK(plainText(recordType<Parameter>().at("value"), qint64(191'00)) == u"191"_s);
    CHECK(plainText(recordType<Parameter>().at("value"), qint64(14'81)) == u"14.81"_s);
    CHECK(plainText(recordType<Worksite>().at("latitude"), qint64(329'345'678)) == u"32.9345678"_s);
}

TEST_CASE("what is no number, date or code is refused with its column", "[records]")
{
    struct Row {
        const char* key;
        QString text;
    };
    const Row row = GENERATE(Row{"amount", u"12,50"_s}, Row{"amount", u"1 250.00"_s},
        Row{"amount", u"12.505"_s}, Row{"amount", u"1e3"_s}, Row{"amount", u"12."_s},
        Row{"amount", u"99999999999999999999"_s}, Row{"person_months", u"12.5"_s},
        Row{"person_months", u"dix"_s}, Row{"starts_on", u"14/04/2023"_s}, Row{"starts_on", u"2023-02-30"_s},
        Row{"starts_on", u"2023-4-1"_s}, Row{"kind", u"Partenariat"_s}, Row{"title", u"Curage"_s},
        Row{"title", u"{\"fr\": 3}"_s}, Row{"edition", u"awrach"_s});
    const Result<Value> value = parsePlainText(recordType<Agreement>().at(row.key), row.text);
    INFO(row.key << " " << row.text.toStdString());
    REQUIRE_FALSE(value);
    CHECK(value.error().code == ErrorCode::Invalid);
    CHECK(value.error().field == QLatin1StringView(row.key));
}

TEST_CASE("a record is called by its key, and by its id while it has none", "[records]")
{
    Record record = Record::of(samplePartner());
    CHECK(record.key() == u"P-001"_s);
    record.setId(17);
    record.setValue("number", QString());
    CHECK(record.key() == u"#17"_s);
    CHECK(Record::of(WorksiteMarker()).key() == u"#0"_s);
}

TEST_CASE("copies of a record are deep, and equal whatever their revision", "[records]")
{
    Record record = Record::of(samplePartner());
    Record copy = record;
    copy.as<Partner>().revision.value = 9;
    CHECK(copy == record);
    copy.as<Partner>().accounts.front().holder = u"other"_s;
    CHECK_FALSE(copy == record);
    CHECK(record.as<Partner>().accounts.front().holder == u"El Amal"_s);
    CHECK_FALSE(copy == Record());
    CHECK(Record() == Record());
}

TEST_CASE("kinds and their names are told apart", "[records]")
{
    QStringList names;
    for (const KindEntry& entry : kindEntries()) {
        CHECK(findKind(QString::fromLatin1(entry.type->plural)) == &entry);
        CHECK(findKindBySingular(entry.type->kindName()) == &entry);
        names << entry.type->kindName() << QString::fromLatin1(entry.type->plural);
    }
    CHECK(names.removeDuplicates() == 0);
    CHECK_FALSE(findKind(u"elephants"_s));
    CHECK_FALSE(findRecordType(u"bank_account"_s)); // A part is no record of its own.
}

TEST_CASE("a kind comes after those it refers to", "[records]")
{
    QStringList known;
    for (const KindEntry& entry : kindEntries()) {
        known << entry.type->kindName();
        for (const Field& field : entry.type->fields) {
            INFO(entry.type->kind << "." << field.key);
            CHECK((!field.refersTo || known.contains(QLatin1StringView(field.refersTo))));
        }
    }
}

TEST_CASE("the fields of every kind have one key, a word for people, and codes that differ", "[records]")
{
    for (const KindEntry& entry : kindEntries()) {
        QStringList keys;
        for (const Field& field : entry.type->fields) {
            INFO(entry.type->kind << "." << field.key);
            keys << field.name();
            CHECK_FALSE(field.title().isEmpty());
            CHECK((field.kind == FieldKind::Choice) == !field.choices.empty());
            CHECK((field.kind == FieldKind::Reference) == (field.refersTo != nullptr));
            QStringList codes;
            for (const Choice& choice : field.choices)
                codes << QString::fromLatin1(choice.code);
            CHECK(codes.removeDuplicates() == 0);
        }
        CHECK(keys.removeDuplicates() == 0);
        for (const auto& [first, second] : entry.type->periods) {
            CHECK(entry.type->at(first).kind == FieldKind::Date);
            CHECK(entry.type->at(second).kind == FieldKind::Date);
        }
    }
}
