#include "core/base/language.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTranslator>
#include <QXmlStreamReader>

using namespace sijill;

namespace {

struct Message {
    QString context;
    QString source;
    QString comment;
    QString state; ///< "unfinished", "vanished"… or empty.
    bool isCounted = false;
    QStringList translations;
};

Message readMessage(QXmlStreamReader& xml, const QString& context)
{
    Message message{.context = context, .source = {}, .comment = {}, .state = {}, .translations = {}};
    message.isCounted = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1) {
            message.source = xml.readElementText();
        } else if (xml.name() == "comment"_L1) {
            message.comment = xml.readElementText();
        } else if (xml.name() == "translation"_L1) {
            message.state = xml.attributes().value("type"_L1).toString();
            if (!message.isCounted) {
                message.translations << xml.readElementText(QXmlStreamReader::IncludeChildElements);
                continue;
            }
            while (xml.readNextStartElement())
                message.translations << xml.readElementText();
        } else {
            xml.skipCurrentElement();
        }
    }
    return message;
}

/// Messages of translations/sijill_<language>.ts.
QList<Message> catalogue(const QString& language)
{
    QFile file(QStringLiteral(SIJILL_SOURCE_DIR "/translations/sijill_%1.ts").arg(language));
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> messages;
    QString context;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            messages << readMessage(xml, context);
    }
    REQUIRE_FALSE(xml.hasError());
    return messages;
}

const QTranslator& translator(const QString& language)
{
    static std::map<QString, std::unique_ptr<QTranslator>> loaded;
    std::unique_ptr<QTranslator>& found = loaded[language];
    if (!found) {
        found = std::make_unique<QTranslator>();
        REQUIRE(found->load(u":/i18n/sijill_"_s + language));
    }
    return *found;
}

QSet<QString> placesIn(const QString& text)
{
    static const QRegularExpression kPlace(u"%L?\\d+"_s);
    QSet<QString> places;
    auto found = kPlace.globalMatch(text);
    while (found.hasNext())
        places << found.next().captured();
    return places;
}

QString counted(const QString& language, const char* context, const char* source, int count)
{
    const QString text = translator(language).translate(context, source, nullptr, count);
    return QString(text).replace("%n"_L1, QString::number(count));
}

QString finished(int count)
{
    return counted(u"ar"_s, "sijill::HomePage", "%n finished", count);
}

} // namespace

TEST_CASE("no text of the program is left without its translation", "[ui][window][translation]")
{
    for (const QString& language : kLanguages) {
        const QList<Message> messages = catalogue(language);
        CHECK(messages.size() > 1000);
        for (const Message& message : messages) {
            CAPTURE(language, message.context, message.source);
            CHECK(message.state == QString());
            CHECK_FALSE(message.translations.contains(QString()));
        }
    }
}

TEST_CASE("the languages have the same messages", "[ui][window][translation]")
{
    const auto keys = [](const QString& language) {
        QSet<QString> all;
        for (const Message& message : catalogue(language))
            all << message.context + u'|' + message.source + u'|' + message.comment;
        return all;
    };
    CHECK(keys(u"ar"_s) == keys(u"fr"_s));
    CHECK(keys(u"ar"_s) == keys(u"en"_s));
}

TEST_CASE("counted messages have every plural form of their language", "[ui][window][translation]")
{
    for (const auto& [language, forms] : {std::pair(u"ar"_s, 6), {u"fr"_s, 2}, {u"en"_s, 2}}) {
        int counted = 0;
        for (const Message& message : catalogue(language)) {
            if (!message.isCounted)
                continue;
            ++counted;
            CAPTURE(language, message.source);
            CHECK(message.translations.size() == forms);
        }
        CHECK(counted > 5);
    }
}

TEST_CASE("a translation has the places of its source, none more", "[ui][window][translation]")
{
    for (const QString& language : kLanguages) {
        for (const Message& message : catalogue(language)) {
            for (const QString& text : message.translations) {
                CAPTURE(language, message.source, text);
                CHECK(placesIn(text) == placesIn(message.source));
            }
        }
    }
}

TEST_CASE("each compiled catalogue translates", "[ui][window][translation]")
{
    CHECK(translator(u"ar"_s).translate("Navigation", "Agreements") == u"الاتفاقيات"_s);
    CHECK(translator(u"fr"_s).translate("Navigation", "Agreements") == u"Conventions"_s);
    CHECK(counted(u"en"_s, "sijill::HomePage", "%n finished", 3).startsWith(u'3'));
}

TEST_CASE("Arabic chooses the plural form of the number", "[ui][window][translation]")
{
    CHECK(finished(0) == u"لم ينته أي ورش"_s);
    CHECK(finished(1) == u"ورش واحد منته"_s);
    CHECK(finished(2) == u"ورشان منتهيان"_s);
    CHECK(finished(3) == u"3 أوراش منتهية"_s);
    CHECK(finished(10) == u"10 أوراش منتهية"_s);
    CHECK(finished(11) == u"11 ورشا منتهيا"_s);
    CHECK(finished(99) == u"99 ورشا منتهيا"_s);
    CHECK(finished(100) == u"100 ورش منته"_s);
    CHECK(finished(103) == u"103 أوراش منتهية"_s);
}

TEST_CASE("French counts zero with the singular", "[ui][window][translation]")
{
    const auto late = [](int days) { return counted(u"fr"_s, "Due", "%n day(s) late", days); };
    CHECK_FALSE(late(0).contains(u"jours"_s));
    CHECK_FALSE(late(1).contains(u"jours"_s));
    CHECK(late(2).contains(u"jours"_s));
}
