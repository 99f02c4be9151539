#include "core/base/text.h"
#include "core/domain/record_merge.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

const QJsonObject kBasis{{u"phone"_s, u"0535"_s}, {u"remark"_s, u"old"_s}, {u"acronym"_s, u"AAA"_s}};

QJsonObject with(const QString& key, const QJsonValue& value)
{
    QJsonObject changed = kBasis;
    changed.insert(key, value);
    return changed;
}

} // namespace

TEST_CASE("a field that only others changed follows them", "[domain][merge]")
{
    const MergedTyping merged =
        mergeTyping(with(u"remark"_s, u"mine"_s), kBasis, with(u"phone"_s, u"0661"_s));
    CHECK(merged.content.value(u"phone"_s) == u"0661"_s);
    CHECK(merged.content.value(u"remark"_s) == u"mine"_s);
    CHECK(merged.contested.isEmpty());
}

TEST_CASE("a field that both changed keeps the typing and is named", "[domain][merge]")
{
    const MergedTyping merged = mergeTyping(with(u"phone"_s, u"0700"_s), kBasis, with(u"phone"_s, u"0661"_s));
    CHECK(merged.content.value(u"phone"_s) == u"0700"_s);
    CHECK(merged.contested == QStringList{u"phone"_s});
}

TEST_CASE("a field that both changed alike is not contested", "[domain][merge]")
{
    const QJsonObject same = with(u"phone"_s, u"0661"_s);
    CHECK(mergeTyping(same, kBasis, same).contested.isEmpty());
}

TEST_CASE("a field that the typing emptied stays empty", "[domain][merge]")
{
    QJsonObject typed = kBasis;
    typed.remove(u"acronym"_s);
    CHECK_FALSE(mergeTyping(typed, kBasis, kBasis).content.contains(u"acronym"_s));
}

TEST_CASE("what others added to a new record's defaults is kept", "[domain][merge]")
{
    const QJsonObject now = with(u"number"_s, u"P-048"_s);
    const MergedTyping merged = mergeTyping(with(u"remark"_s, u"mine"_s), kBasis, now);
    CHECK(merged.content.value(u"number"_s) == u"P-048"_s);
}
