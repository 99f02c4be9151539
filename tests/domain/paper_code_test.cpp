#include "core/domain/paper_code.h"
#include "tests/support/string_makers.h"

using namespace sijill;

TEST_CASE("a code is read back from any typing of it", "[papers]")
{
    const QString code = paper_code::make();
    CHECK(code.size() == 14);
    CHECK(paper_code::parsed(code) == code);
    CHECK(paper_code::parsed(code.toLower()) == code);
    CHECK(paper_code::parsed(QString(code).remove(u'-')) == code);
    CHECK(paper_code::parsed(u"  "_s + QString(code).replace(u'-', u' ')) == code);
}

TEST_CASE("codes hold no letter that is read as a digit", "[papers]")
{
    for (int i = 0; i < 200; ++i) {
        const QString code = paper_code::make();
        for (const QChar c : u"IOQ0123456789"_s)
            CHECK_FALSE(code.contains(c));
    }
}

TEST_CASE("a wrong letter never gives another valid code", "[papers]")
{
    const QString code = QString(paper_code::make()).remove(u'-');
    for (qsizetype at = 0; at < code.size(); ++at) {
        for (const QChar other : u"ABCDEFGHJKLMNPRSTUVWXYZ"_s) {
            QString wrong = code;
            wrong[at] = other;
            CHECK(paper_code::parsed(wrong).isEmpty() == (wrong != code));
        }
    }
}

TEST_CASE("two letters that changed places never give another valid code", "[papers]")
{
    const QString code = QString(paper_code::make()).remove(u'-');
    for (qsizetype a = 0; a < code.size(); ++a) {
        for (qsizetype b = a + 1; b < code.size(); ++b) {
            QString wrong = code;
            std::swap(wrong[a], wrong[b]);
            CHECK(paper_code::parsed(wrong).isEmpty() == (wrong != code));
        }
    }
}

TEST_CASE("what is no code is not read as one", "[papers]")
{
    for (const QString& typed :
        {u""_s, u"ABCD-EFGH"_s, u"ABCD-EFGH-JKL1"_s, u"ABCD-EFGH-JKLM-NPRS"_s, u"ورش"_s})
        CHECK(paper_code::parsed(typed).isEmpty());
}
