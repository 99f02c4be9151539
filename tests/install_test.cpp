#include "core/base/language.h"
#include "core/storage/sqlite_engine.h"
#include "tests/support/string_makers.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QXmlStreamReader>

#include <algorithm>

using namespace sijill;

namespace {

constexpr auto kId = "org.sijill.Sijill"_L1;
constexpr auto kMimeType = "application/vnd.sijill"_L1;

QString sourceText(const QString& path)
{
    QFile file(QStringLiteral(SIJILL_SOURCE_DIR "/") + path);
    INFO(path.toStdString());
    REQUIRE(file.open(QIODevice::ReadOnly));
    return QString::fromUtf8(file.readAll());
}

QString installText(const QString& name)
{
    return sourceText(u"resources/install/"_s + name);
}

/// "Name[fr]" → its value, of the only group.
QHash<QString, QString> desktopEntry()
{
    QHash<QString, QString> entry;
    const QStringList lines = installText(kId + u".desktop"_s).split(u'\n', Qt::SkipEmptyParts);
    REQUIRE(lines.front() == u"[Desktop Entry]");
    for (const QString& line : lines.mid(1)) {
        REQUIRE(line.contains(u'='));
        entry.insert(line.section(u'=', 0, 0), line.section(u'=', 1));
    }
    return entry;
}

struct Element {
    QString name;
    QString language;
    QString text;
    QXmlStreamAttributes attributes;
};

/// Every element of a well-formed file, in its order.
QList<Element> elementsOf(const QString& name)
{
    QXmlStreamReader xml(installText(name));
    QList<Element> found;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement())
            found << Element{xml.name().toString(), xml.attributes().value("xml:lang"_L1).toString(), {},
                xml.attributes()};
        else if (xml.isCharacters() && !found.isEmpty())
            found.back().text += xml.text().toString().trimmed();
    }
    INFO(xml.errorString().toStdString());
    REQUIRE_FALSE(xml.hasError());
    return found;
}

QString textOf(const QList<Element>& elements, const QString& name, const QString& language = {})
{
    const auto found = std::find_if(elements.begin(), elements.end(),
        [&](const Element& element) { return element.name == name && element.language == language; });
    return found == elements.end() ? QString() : found->text;
}

QSet<QString> capturedIn(const QString& text, const QString& pattern)
{
    QSet<QString> found;
    for (auto it = QRegularExpression(pattern).globalMatch(text); it.hasNext();)
        found << it.next().captured(1);
    return found;
}

} // namespace

TEST_CASE("desktop entry, AppStream data and MIME type name each other by the same ids", "[install]")
{
    const QHash<QString, QString> entry = desktopEntry();
    CHECK(entry.value(u"Exec"_s) == u"sijill %f");
    CHECK(entry.value(u"Icon"_s) == kId);
    CHECK(entry.value(u"MimeType"_s) == kMimeType + u';');
    const QList<Element> about = elementsOf(kId + u".metainfo.xml"_s);
    CHECK(textOf(about, u"id"_s) == kId);
    CHECK(textOf(about, u"launchable"_s) == kId + u".desktop"_s);
    CHECK(textOf(about, u"icon"_s) == kId);
    CHECK(textOf(about, u"mediatype"_s) == kMimeType);
    CHECK(sourceText(u"app/main.cpp"_s).contains(kId));
    CHECK(installText(u"CMakeLists.txt"_s).contains(kId));
    CHECK(QFile::exists(QStringLiteral(SIJILL_SOURCE_DIR "/resources/install/icons/") + kId + u".svg"_s));
}

TEST_CASE("the program presents itself in each of its languages", "[install]")
{
    const QHash<QString, QString> entry = desktopEntry();
    const QList<Element> about = elementsOf(kId + u".metainfo.xml"_s);
    const QList<Element> mime = elementsOf(kId + u".mime.xml"_s);
    for (const QString& language : kLanguages) {
        CAPTURE(language);
        const bool isSource = language == u"en";
        for (const QString& key : {u"Name"_s, u"GenericName"_s, u"Comment"_s, u"Keywords"_s})
            CHECK_FALSE(entry.value(isSource ? key : u"%1[%2]"_s.arg(key, language)).isEmpty());
        for (const QString& name : {u"name"_s, u"summary"_s, u"p"_s})
            CHECK_FALSE(textOf(about, name, isSource ? QString() : language).isEmpty());
        CHECK_FALSE(textOf(mime, u"comment"_s, isSource ? QString() : language).isEmpty());
    }
    CHECK(about.back().attributes.value("version"_L1) == QStringLiteral(SIJILL_VERSION));
}

TEST_CASE("the MIME type knows our files by what the engine writes into them", "[install]")
{
    const QList<Element> mime = elementsOf(kId + u".mime.xml"_s);
    bool sawNumber = false;
    for (const Element& element : mime) {
        if (element.name == "mime-type"_L1)
            CHECK(element.attributes.value("type"_L1) == kMimeType);
        if (element.name == "glob"_L1)
            CHECK(element.attributes.value("pattern"_L1) == u"*.sijill");
        if (element.name == "icon"_L1)
            CHECK(QFile::exists(QStringLiteral(SIJILL_SOURCE_DIR "/resources/install/icons/%1.svg")
                                    .arg(element.attributes.value("name"_L1))));
        if (element.attributes.value("offset"_L1) == u"68") {
            sawNumber = true;
            CHECK(element.attributes.value("type"_L1) == u"big32");
            CHECK(element.attributes.value("value"_L1).toInt(nullptr, 16) == kApplicationId);
        }
    }
    CHECK(sawNumber);
}

TEST_CASE("the manual names every verb and option of the programs", "[install]")
{
    const QString manual = installText(u"man/sijill-cli.1"_s);
    QDirIterator verbs(QStringLiteral(SIJILL_SOURCE_DIR "/app/cli"), {u"*.cpp"_s}, QDir::Files);
    while (verbs.hasNext()) {
        const QString path = verbs.next();
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const QString source = QString::fromUtf8(file.readAll());
        for (const QString& verb : capturedIn(source, u"add_subcommand\\(\\s*\"([a-z-]+)\""_s)) {
            CAPTURE(path, verb);
            CHECK(manual.contains(QRegularExpression(
                u"^\\.(It )?Cm .*\\b%1\\b"_s.arg(verb), QRegularExpression::MultilineOption)));
        }
        for (const QString& option : capturedIn(source, u"add_(?:option|flag)\\(\\s*\"--([a-z-]+)"_s)) {
            CAPTURE(path, option);
            CHECK(manual.contains(u"-"_s + option));
        }
    }
    const QString window = installText(u"man/sijill.1"_s);
    for (const QString& option :
        capturedIn(sourceText(u"app/main.cpp"_s), u"QCommandLineOption \\w+\\(\\s*u\"([a-z-]+)\""_s)) {
        CAPTURE(option);
        CHECK(window.contains(u"-"_s + option));
    }
}

TEST_CASE("the package asks for the plugins and data that are opened at run time", "[install]")
{
    const QString rules = installText(u"CMakeLists.txt"_s);
    for (const QString& name : {u"libqt6sql6-sqlite"_s, u"libqt6svg6"_s, u"qt6-qpa-plugins"_s,
             u"qt6-translations-l10n"_s, u"fonts-noto-core"_s, u"breeze-icon-theme"_s}) {
        CAPTURE(name);
        CHECK(rules.contains(name));
        CHECK(sourceText(u"packages.txt"_s).contains(name));
    }
}
