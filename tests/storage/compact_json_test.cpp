#include "core/storage/compact_json.h"

#include "core/domain/catalogue.h"
#include "core/domain/worksite.h"
#include "tests/storage/filled_record.h"

#include <QJsonDocument>

using namespace sijill;

TEST_CASE("the journal's text of a record is that of its JSON object, whatever its kind", "[journal]")
{
    for (const RecordType* type : recordTypes()) {
        INFO(type->kind);
        const Record record = filledRecord(*type, 1, {});
        CHECK(compactJson(*type, record.data())
            == QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
    }
}

TEST_CASE("signs that JSON escapes are escaped alike, and blanks are left out alike", "[journal]")
{
    Worksite worksite;
    worksite.id.value = 7;
    worksite.code = u"\"W\\1\"\n\t\r\b\f\x01 – ورش"_s;
    worksite.title = {{u"ar"_s, u"«\"»"_s}};
    worksite.supervisor = u" "_s;
    worksite.markers.resize(2);
    const Record record = Record::of(worksite);
    CHECK(compactJson(record.type(), record.data())
        == QJsonDocument(toJson(record)).toJson(QJsonDocument::Compact));
}
