#include "core/base/folding.h"
#include "tests/base/fixture_rows.h"
#include "tests/support/string_makers.h"

using namespace sijill;

TEST_CASE("match keys agree with the table of spellings", "[base]")
{
    for (const QStringList& row : fixtureRows(u"arabic_folding"_s)) {
        INFO(row.join(u" / ").toStdString());
        CHECK((matchKey(row[0]) == matchKey(row[1])) == (row[2] == u"1"));
    }
}

TEST_CASE("spellings of one name have one search key", "[base]")
{
    const auto [a, b] = GENERATE(table<QString, QString>({
        {u"أحمد"_s, u"احمد"_s},
        {u"إدريس"_s, u"ادريس"_s},
        {u"آسية"_s, u"اسية"_s},
        {u"فاطمة"_s, u"فاطمه"_s},
        {u"مؤمن"_s, u"مومن"_s},
        {u"عائشة"_s, u"عايشة"_s},
        {u"مصطفى"_s, u"مصطفي"_s},
        {u"محمَّد"_s, u"محمد"_s},
        {u"محـــمد"_s, u"محمد"_s},
        {u"ﻣﺤﻤﺪ"_s, u"محمد"_s},
        {u"١٢٣"_s, u"123"_s},
        {u"۱۲۳"_s, u"123"_s},
        {u"ڭ"_s, u"ك"_s},
        {u"ݣلميم"_s, u"گلميم"_s},
        {u"ٱلله"_s, u"الله"_s},
        {u"علی"_s, u"علي"_s},
        {u"ﷲ"_s, u"الله"_s},
        {u"ﺍﻟﻌﻼﻡ"_s, u"العلام"_s},
        {u"Aït Ali"_s, u"AIT ali"_s},
        {u"Nguyễn Văn Đức"_s, u"nguyen van duc"_s},
        {u"Crédit\u00a0Agricole"_s, u"Cre\u0301dit Agricole"_s},
        {u"\u2067محمد\u2069\u200f"_s, u"محمد"_s},
    }));

    CHECK(searchKey(a) == searchKey(b));
    CHECK_FALSE(searchKey(a).isEmpty());
}

TEST_CASE("a search key keeps words, spaces and punctuation apart", "[base]")
{
    CHECK(searchKey(u"الجماعة الترابية ـ رقم ٧/٢") == u"الجماعه الترابيه  رقم 7/2");
    CHECK(searchKey(u"M’Hamed") == u"m’hamed");
    CHECK(searchKey(u"عبد الله") != searchKey(u"عبدالله"));
    CHECK(searchKey(u"").isEmpty());
}

TEST_CASE("folding a key again changes nothing", "[base]")
{
    const QString text = GENERATE(u"مُحَمَّد الأمين آيت إبراهيم ﷺ"_s, u"ĲSSEL Œuvre ½ ﬁn"_s, u"ⴰⵡⵔⴰⵛ Қазақ 𝐀𝐁"_s);

    const QString key = searchKey(text);

    CHECK(searchKey(key) == key);
    CHECK(matchKey(matchKey(text)) == matchKey(text));
}

TEST_CASE("a match key ignores joints inside names", "[base]")
{
    const auto [a, b] = GENERATE(table<QString, QString>({
        {u"عبدالله"_s, u"عبد الله"_s},
        {u"Fatima-Zahra"_s, u"fatima zahra"_s},
        {u"M'Hamed"_s, u"MʼHamed"_s},
        {u"M’Hamed"_s, u"Mhamed"_s},
        {u"Ben\u2011Ali"_s, u"Benali"_s},
    }));

    CHECK(matchKey(a) == matchKey(b));
}

TEST_CASE("a word's last alef equals its last yeh, in every word", "[base]")
{
    CHECK(matchKey(u"موحا أوعلا") == matchKey(u"موحى أوعلى"));
    CHECK(matchKey(u"موحا-علي") == matchKey(u"موحي علي"));
    CHECK(matchKey(u"مُوحَاْ") == matchKey(u"موحى"));
    CHECK(matchKey(u"سالم") != matchKey(u"سيلم"));
    CHECK(searchKey(u"موحا") != searchKey(u"موحى"));
}

TEST_CASE("different names keep different match keys", "[base]")
{
    CHECK(matchKey(u"حسن") != matchKey(u"حسين"));
    CHECK(matchKey(u"محمد") != matchKey(u"امحمد"));
    CHECK(matchKey(u"V123456") != matchKey(u"V123465"));
}

TEST_CASE("search words part at anything but letters and digits", "[base]")
{
    CHECK(searchWords(u"  جمعية «أمل»، رقم ١٢/٢٠٢٣ ")
        == QStringList{u"جمعيه"_s, u"امل"_s, u"رقم"_s, u"12"_s, u"2023"_s});
    CHECK(searchWords(u"M’Hamed El-Ghazi") == QStringList{u"m"_s, u"hamed"_s, u"el"_s, u"ghazi"_s});
    CHECK(searchWords(u" – ، ").isEmpty());
}
