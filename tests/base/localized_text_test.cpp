#include "core/base/localized_text.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

const LocalizedText kAwrach{{u"fr"_s, u"Chantiers"_s}, {u"ar"_s, u"أوراش"_s}};

/// Puts the display order back when a case ends.
class DisplayOrder {
public:
    explicit DisplayOrder(const QStringList& languages) { LocalizedText::setDisplayLanguages(languages); }
    ~DisplayOrder() { LocalizedText::setDisplayLanguages(m_before); }
    Q_DISABLE_COPY_MOVE(DisplayOrder)

private:
    QStringList m_before = LocalizedText::displayLanguages();
};

} // namespace

TEST_CASE("a missing language falls back in the given order, then to any", "[base]")
{
    CHECK(kAwrach.in(u"en"_s).isEmpty());
    CHECK(kAwrach.best({u"en"_s, u"fr"_s}) == u"Chantiers");
    CHECK(kAwrach.best({u"vi"_s}) == u"أوراش");
    CHECK(LocalizedText().best({u"ar"_s}).isEmpty());
}

TEST_CASE("text is shown in the reader's languages", "[base]")
{
    const DisplayOrder french({u"fr"_s, u"ar"_s});

    CHECK(kAwrach.text() == u"Chantiers");
}

TEST_CASE("an emptied language is gone", "[base]")
{
    LocalizedText text = kAwrach;

    text.set(u"fr"_s, {});

    CHECK(text.languages() == QStringList{u"ar"_s});
    CHECK(text == LocalizedText{{u"ar"_s, u"أوراش"_s}});
}

TEST_CASE("the order of typing does not make two texts different", "[base]")
{
    LocalizedText text;
    text.set(u"ar"_s, u"أوراش"_s);
    text.set(u"fr"_s, u"?"_s);
    text.set(u"fr"_s, u"Chantiers"_s);

    CHECK(text == kAwrach);
    CHECK(text.toJson() == kAwrach.toJson());
}

TEST_CASE("localized text survives JSON", "[base]")
{
    LocalizedText read;

    REQUIRE(LocalizedText::fromJson(kAwrach.toJson(), read));

    CHECK(read == kAwrach);
    CHECK(kAwrach.toJson() == QByteArray("{\"ar\":\"أوراش\",\"fr\":\"Chantiers\"}"));
    CHECK(LocalizedText().toJson() == "{}");
}

TEST_CASE("JSON may be spaced or escaped", "[base]")
{
    const QByteArray json = GENERATE(as<QByteArray>(), "{ \"fr\": \"a\\\"b\", \"ar\":\"\" }",
        "{\"fr\":\"a\\\"b\"}", "{\"fr\":\"a\\u0022b\",\"ar\":\"\"}");
    LocalizedText text = kAwrach;

    REQUIRE(LocalizedText::fromJson(json, text));
    CHECK(text == LocalizedText{{u"fr"_s, u"a\"b"_s}});
}

TEST_CASE("what is no object of strings is refused and changes nothing", "[base]")
{
    const QByteArray json = GENERATE(as<QByteArray>(), "", "[]", "{\"ar\":1}", "{\"ar\":\"x\"", "\"ar\"",
        "{\"ar\":\"x\"}}", "{\"ar\":\"x\",}");
    LocalizedText text = kAwrach;

    CHECK_FALSE(LocalizedText::fromJson(json, text));
    CHECK(text == kAwrach);
}
