#include "core/reporting/paper_template.h"
#include "tests/reporting/sample_document.h"
#include "tests/reporting/sample_tables.h"
#include "tests/support/string_makers.h"

#include <QJsonArray>

using namespace sijill;

namespace {

PaperParts partsWith(const QJsonObject& data)
{
    PaperParts parts;
    parts.data = data;
    return parts;
}

QStringList messageFields(const Error& error)
{
    QStringList fields;
    for (const Problem& problem : error.problems)
        fields.push_back(problem.field.section(u'/', 2));
    return fields;
}

template <typename T>
std::vector<T> blocksOf(const PaperText& text)
{
    std::vector<T> found;
    for (const Block& block : text.blocks) {
        if (const auto* one = std::get_if<T>(&block))
            found.push_back(*one);
    }
    return found;
}

QString words(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

} // namespace

TEST_CASE("consecutive title lines form one block", "[reporting]")
{
    const auto text = renderTemplate(u"# Convention\n# Objet\n\n## Article 1\nTexte\n"_s, {});

    REQUIRE(text);
    REQUIRE(text->blocks.size() == 3);
    CHECK(std::get<TitleBlock>(text->blocks[0]).lines.size() == 2);
    CHECK(std::get<Heading>(text->blocks[1]).level == 2);
    CHECK(std::get<Paragraph>(text->blocks[2]).role == Paragraph::Role::Body);
}

TEST_CASE("the short lines after a title are facts until the first sentence", "[reporting]")
{
    const QString sentence =
        u"Le conseil, réuni en session ordinaire, a examiné le bilan du programme et les comptes "
        "de l'année écoulée avant de se prononcer."_s;

    const auto text =
        renderTemplate(u"# Avis\n\nRéférence : 12\nObjet : bilan\n\n"_s + sentence + u"\nSuite.\n"_s, {});

    REQUIRE(text);
    const auto lines = blocksOf<Paragraph>(*text);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].role == Paragraph::Role::Facts);
    CHECK(lines[0].startsGroup);
    CHECK(lines[1].role == Paragraph::Role::Facts);
    CHECK_FALSE(lines[1].startsGroup);
    CHECK(lines[2].role == Paragraph::Role::Body);
    CHECK(lines[3].role == Paragraph::Role::Body);
}

TEST_CASE("stars make bold runs, a dash a list item, an angle the end side", "[reporting]")
{
    const auto text = renderTemplate(u"a **b** c\n- **d** : e\n> Fait à X\n"_s, {});

    REQUIRE(text);
    CHECK(std::get<Paragraph>(text->blocks[0]).runs
        == Runs{{u"a "_s, false}, {u"b"_s, true}, {u" c"_s, false}});
    CHECK(std::get<ListItem>(text->blocks[1]).runs == Runs{{u"d"_s, true}, {u" : e"_s, false}});
    CHECK(std::get<Paragraph>(text->blocks[2]).role == Paragraph::Role::EndSide);
}

TEST_CASE("an unknown tag is refused with its line", "[reporting]")
{
    const auto text =
        renderTemplate(u"{{place}}\n\n{{date_lnog}}\n"_s, partsWith({{u"place"_s, u"Khénifra"_s}}));

    REQUIRE_FALSE(text);
    CHECK(text.error().code == ErrorCode::Invalid);
    CHECK(text.error().field == u"text/3/date_lnog"_s);
    CHECK(text.error().message.contains(u'3'));
}

TEST_CASE("all unknown tags, tables and charts are named at once", "[reporting]")
{
    const auto text =
        renderTemplate(u"{{one}}\n{{#has_two}}x{{/has_two}}\n@table three\n@chart four\n@five\n"_s, {});

    REQUIRE_FALSE(text);
    CHECK(messageFields(text.error())
        == QStringList{u"one"_s, u"has_two"_s, u"three"_s, u"four"_s, u"@five"_s});
}

TEST_CASE("a name known inside a list counts only there", "[reporting]")
{
    const PaperParts parts = partsWith({{u"items"_s, QJsonArray{QJsonObject{{u"title"_s, u"Voirie"_s}}}}});

    CHECK(renderTemplate(u"{{#items}}\n- {{title}}\n{{/items}}\n"_s, parts));
    CHECK_FALSE(renderTemplate(u"{{title}}\n"_s, parts));
}

TEST_CASE("faulty braces are refused", "[reporting]")
{
    CHECK_FALSE(renderTemplate(u"{{#items}}\nx\n"_s, partsWith({{u"items"_s, true}})));
    CHECK_FALSE(renderTemplate(u"{{/items}}\n"_s, {}));
    CHECK_FALSE(renderTemplate(u"{{place\n"_s, partsWith({{u"place"_s, u"x"_s}})));
    CHECK_FALSE(renderTemplate(u"{{> other}}\n"_s, {}));
    CHECK_FALSE(renderTemplate(u"un **mot\n"_s, {}));
    CHECK_FALSE(renderTemplate(u"{{"_s, {}));
}

TEST_CASE("an empty tag prints a dotted line and is listed once", "[reporting]")
{
    const PaperParts parts = partsWith({{u"name"_s, QString()}, {u"place"_s, false}, {u"act"_s, false}});

    const auto text =
        renderTemplate(u"Nom : {{name}}, {{name}} à {{place}}{{#act}} ({{act}}){{/act}}\n"_s, parts);

    REQUIRE(text);
    CHECK(text->missing == QStringList{u"name"_s, u"place"_s});
    CHECK(words(std::get<Paragraph>(text->blocks[0]).runs).contains(u"....................."_s));
}

TEST_CASE("a value that only one item of a list lacks is listed as missing", "[reporting]")
{
    const QJsonArray items = {
        QJsonObject{{u"title"_s, u"A"_s}, {u"sum"_s, u"5"_s}}, QJsonObject{{u"title"_s, u"B"_s}}};

    const auto text = renderTemplate(
        u"{{#items}}\n- {{title}} : {{sum}}\n{{/items}}\n"_s, partsWith({{u"items"_s, items}}));

    REQUIRE(text);
    CHECK(text->blocks.size() == 2);
    CHECK(text->missing == QStringList{u"sum"_s});
}

TEST_CASE("values never act as markup", "[reporting]")
{
    const PaperParts parts =
        partsWith({{u"a"_s, u"# **gras**"_s}, {u"b"_s, u"- tiret\n@signatures"_s}, {u"c"_s, u"<&{{x}}"_s}});

    const auto text = renderTemplate(u"{{a}}\n{{b}}\n{{c}}\n"_s, parts);

    REQUIRE(text);
    const auto lines = blocksOf<Paragraph>(*text);
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].runs == Runs{{u"# **gras**"_s, false}});
    CHECK(words(lines[1].runs) == u"- tiret"_s);
    CHECK(words(lines[2].runs) == u"@signatures"_s);
    CHECK(words(lines[3].runs) == u"<&{{x}}"_s);
}

TEST_CASE("a table of a section that is cut may be absent", "[reporting]")
{
    const QString text = u"{{#has_late}}\n@table late\n{{/has_late}}\nx\n"_s;

    CHECK(renderTemplate(text, partsWith({{u"has_late"_s, false}})));
    CHECK_FALSE(renderTemplate(text, partsWith({{u"has_late"_s, true}})));
}

TEST_CASE("tables, charts, boxes, signatures and page breaks stand where they are named", "[reporting]")
{
    const auto text = renderTemplate(
        u"@table worksites_by_commune\n@chart jobs_by_sector\n@table visa_space\n@pagebreak\n@signatures\n"_s,
        sample::parts(u"fr"_s));

    REQUIRE(text);
    REQUIRE(text->blocks.size() == 5);
    CHECK(std::get<Table>(text->blocks[0]).rows.size() == 48);
    CHECK(std::get<Chart>(text->blocks[1]).figure.code == u"jobs_by_sector"_s);
    CHECK(std::holds_alternative<Box>(text->blocks[2]));
    CHECK(std::holds_alternative<PageBreak>(text->blocks[3]));
    CHECK(std::get<Signatures>(text->blocks[4]).signatories.size() == 3);
}

TEST_CASE("a text can be checked against names without values", "[reporting]")
{
    const PaperNames names = namesOf(sample::parts(u"ar"_s));

    CHECK(checkTemplate(sample::templateText(u"ar"_s), names));
    const Status faulty =
        checkTemplate(u"{{#conclusions}}\n- {{conclusion}}\n{{/conclusions}}\n@table visa\n"_s, names);
    REQUIRE_FALSE(faulty);
    CHECK(messageFields(faulty.error()) == QStringList{u"conclusion"_s, u"visa"_s});
}
