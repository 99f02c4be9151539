#include "core/base/language.h"
#include "tests/support/string_makers.h"
#include "tests/ui/look.h"
#include "ui/help/help_book.h"
#include "ui/help/help_page.h"

#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTextDocument>
#include <QTextTable>
#include <QXmlStreamReader>

using namespace sijill;
using namespace sijill::test;

namespace {

QString fileText(const QString& path)
{
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString inSources(const QString& path)
{
    return QStringLiteral(SIJILL_SOURCE_DIR "/") + path;
}

QStringList capturedIn(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
    for (auto it = expression.globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

/// A word of the window as the help writes it: no mnemonic, no marks of direction.
QString asWritten(QString text)
{
    return text.remove(u'&').remove(u'\u2066').remove(u'\u2069').simplified();
}

/// Every text of a catalogue, counted ones in all their forms.
QSet<QString> wordsOfTheWindow(const QString& language)
{
    QXmlStreamReader xml(fileText(inSources(u"translations/sijill_%1.ts"_s.arg(language))));
    QSet<QString> words;
    QString source;
    while (!xml.atEnd()) {
        xml.readNext();
        if (!xml.isStartElement())
            continue;
        if (xml.name() == "source"_L1)
            source = xml.readElementText();
        else if (xml.name() == "numerusform"_L1)
            words << asWritten(xml.readElementText());
        else if (xml.name() == "translation"_L1 && xml.attributes().value("type"_L1).isEmpty()) {
            const QString text = xml.readElementText(QXmlStreamReader::IncludeChildElements);
            words << asWritten(text.isEmpty() ? source : text);
        }
    }
    return words;
}

QStringList anchorsOf(const HelpChapter& chapter)
{
    QStringList anchors;
    for (const HelpSection& section : chapter.sections)
        anchors << section.anchor;
    return anchors;
}

/// Codes of rules as they stand in the sources that say them: "A4", or several: "A1 O2 O3".
QStringList ruleCodes()
{
    QSet<QString> codes;
    for (const QString& folder : {u"core/services"_s, u"core/domain"_s, u"ui"_s}) {
        QDirIterator files(inSources(folder), {u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString text = fileText(files.next());
            for (const QString& found : capturedIn(text, u"\"([A-Z]\\d{1,2}(?: [A-Z]\\d{1,2})*)\""_s)) {
                for (const QString& code : found.split(u' '))
                    codes << code;
            }
        }
    }
    return {codes.begin(), codes.end()};
}

} // namespace

TEST_CASE(
    "every chapter of the help stands in each language, with the same sections in the same order", "[help]")
{
    const HelpBook english(u"en"_s);
    REQUIRE(english.chapters().size() >= 16);
    const QStringList codes = fileText(u":/help/chapters.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& language : kLanguages) {
        const HelpBook book(language);
        CAPTURE(language);
        REQUIRE(book.chapters().size() == std::size_t(codes.size()));
        for (const HelpChapter& chapter : book.chapters()) {
            CAPTURE(chapter.code);
            const HelpChapter* same = english.chapter(chapter.code);
            REQUIRE(same);
            CHECK_FALSE(chapter.title.isEmpty());
            CHECK(anchorsOf(chapter) == anchorsOf(*same));
            CHECK(chapter.text.count(u"\n|"_s) == same->text.count(u"\n|"_s));
            CHECK(capturedIn(chapter.text, u"^(##)"_s).size() + 1 == qsizetype(chapter.sections.size()));
        }
    }
}

TEST_CASE("every link of the help leads somewhere, and every picture is there", "[help]")
{
    for (const QString& language : kLanguages) {
        const HelpBook book(language);
        for (const HelpChapter& chapter : book.chapters()) {
            CAPTURE(language, chapter.code);
            for (const QString& topic : capturedIn(chapter.text, u"(?<!!)\\[[^\\]]*\\]\\(([^)]*)\\)"_s)) {
                CAPTURE(topic);
                CHECK(book.has(topic));
            }
            for (const QString& name : capturedIn(chapter.text, u"!\\[[^\\]]+\\]\\(([^)]*)\\)"_s)) {
                const QFileInfo picture(u":/help/pictures/%1-%2.png"_s.arg(name, language));
                CAPTURE(name);
                CHECK(picture.exists());
                CHECK(picture.size() <= 60 * 1024);
            }
        }
    }
}

TEST_CASE("bold words of the help are words of the window, letter for letter", "[help]")
{
    for (const QString& language : kLanguages) {
        const QSet<QString> words = wordsOfTheWindow(language);
        const HelpBook book(language);
        for (const HelpChapter& chapter : book.chapters()) {
            for (const QString& bold : capturedIn(chapter.text, u"\\*\\*([^*]+)\\*\\*"_s)) {
                CAPTURE(language, chapter.code, bold);
                CHECK(words.contains(asWritten(bold)));
            }
        }
    }
}

TEST_CASE("every rule that the program can name is explained in each language", "[help]")
{
    const QStringList codes = ruleCodes();
    REQUIRE(codes.size() >= 16);
    for (const QString& language : kLanguages) {
        const HelpBook book(language);
        REQUIRE(book.chapter(u"rules"_s));
        const QStringList explained = capturedIn(book.chapter(u"rules"_s)->text, u"^\\| `([A-Z]\\d+)` \\|"_s);
        for (const QString& code : codes) {
            CAPTURE(language, code);
            CHECK(explained.count(code) == 1);
        }
        CHECK(explained.size() == codes.size());
    }
}

TEST_CASE("a search of the help finds words in any spelling, headings first", "[help]")
{
    const HelpBook arabic(u"ar"_s);
    const auto found = arabic.search(u"إتفاقيه"_s);
    REQUIRE_FALSE(found.empty());
    CHECK(found.front().topic.startsWith(u"agreements"_s));
    const HelpBook french(u"fr"_s);
    const auto signatures = french.search(u"SIGNATURES"_s);
    REQUIRE_FALSE(signatures.empty());
    CHECK(signatures.front().topic == u"agreements#signing");
    CHECK(french.search(u"zzzz"_s).empty());
    CHECK(french.search(u"  "_s).empty());
    for (const HelpHit& hit : signatures)
        CHECK(french.has(hit.topic));
}

TEST_CASE("tables of the Arabic help begin on the right", "[help]")
{
    const Dressed dressed;
    const HelpBook book(u"ar"_s);
    QTextDocument document;
    fillHelp(document, *book.chapter(u"rules"_s), book.language());
    QTextTable* table = nullptr;
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (!table)
            table = qobject_cast<QTextTable*>(frame);
    }
    REQUIRE(table);
    CHECK(table->cellAt(1, table->columns() - 1).firstCursorPosition().block().text().contains(u"A1"_s));
    CHECK(document.toPlainText().contains(u"رموز القواعد"_s));
    CHECK_FALSE(document.toPlainText().contains(u"{#"_s));
}
