#include "app/cli/cli.h"
#include "core/reporting/office_templates.h"
#include "core/reporting/template_names.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

namespace sijill {
namespace {

struct TemplateOptions {
    std::string kind;
    std::string from;
    bool shipped = false;
    bool names = false;
};

WordedPaper paperOf(const TemplateOptions& options)
{
    const Choice* choice = findChoice(kWordedPapers, fromStd(options.kind));
    return choice ? WordedPaper(choice->value) : WordedPaper::Agreement;
}

PaperLanguage languageOf(const Cli& cli)
{
    const Choice* choice = findChoice(kPaperLanguages, fromStd(cli.language));
    return choice ? PaperLanguage(choice->value) : PaperLanguage::Arabic;
}

QJsonObject jsonOf(const PaperTemplate& text)
{
    return {{u"code"_s, text.code}, {u"paper"_s, choiceCode(kWordedPapers, int(text.paper))},
        {u"language"_s, choiceCode(kPaperLanguages, int(text.language))}, {u"own"_s, text.id.value != 0},
        {u"version"_s, text.version}};
}

void runList(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    QJsonArray rows;
    QStringList lines;
    for (const Choice& paper : kWordedPapers) {
        for (const Choice& language : kPaperLanguages) {
            const PaperTemplate text = OfficeTemplates(office->books())
                                           .draft(WordedPaper(paper.value), PaperLanguage(language.value));
            rows.append(jsonOf(text));
            const QString words = text.id.value == 0
                ? QCoreApplication::translate("Cli", "shipped")
                : QCoreApplication::translate("Cli", "the office’s own, version %1").arg(text.version);
            lines << text.code + u'\t' + words;
        }
    }
    cli.print({{u"templates"_s, rows}}, lines.join(u'\n'));
}

void printNames(Cli& cli, const TemplateOptions& options)
{
    QJsonArray rows;
    QStringList lines;
    const QString language = choiceCode(kPaperLanguages, int(languageOf(cli)));
    for (const TemplateName& name : templateNames(paperOf(options), language)) {
        rows.append(
            QJsonObject{{u"name"_s, name.name}, {u"inside"_s, name.list}, {u"means"_s, name.sentence}});
        lines << QString(name.markup()).replace(u'\n', u'…') + u'\t' + name.sentence;
    }
    cli.print({{u"names"_s, rows}}, lines.join(u'\n'));
}

void runShow(Cli& cli, const TemplateOptions& options)
{
    if (options.names)
        return printNames(cli, options);
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    PaperTemplate text = OfficeTemplates(office->books()).draft(paperOf(options), languageOf(cli));
    if (options.shipped)
        text.text = shippedWording(text.paper, text.language);
    QJsonObject json = jsonOf(text);
    json.insert(u"text"_s, text.text);
    cli.print(json, text.text);
}

void runSet(Cli& cli, const TemplateOptions& options)
{
    QFile file(fromStd(options.from));
    if (!file.open(QIODevice::ReadOnly))
        return cli.fail(
            Failed, QCoreApplication::translate("Cli", "“%1” cannot be read.").arg(file.fileName()));
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    OfficeTemplates templates(office->books());
    PaperTemplate draft = templates.draft(paperOf(options), languageOf(cli));
    draft.text = QString::fromUtf8(file.readAll());
    const Result<PaperTemplate> saved = templates.save(draft);
    if (!saved)
        return cli.fail(saved.error(), file.fileName());
    const QString sentence = saved->id.value == 0
        ? QCoreApplication::translate("Cli", "%1: this is the shipped text; nothing was kept.")
        : QCoreApplication::translate("Cli", "%1: kept as version %2.");
    cli.print(jsonOf(*saved),
        saved->id.value == 0 ? sentence.arg(saved->code) : sentence.arg(saved->code).arg(saved->version));
}

void runReset(Cli& cli, const TemplateOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    OfficeTemplates templates(office->books());
    if (const Status done = templates.reset(paperOf(options), languageOf(cli)); !done)
        return cli.fail(done.error());
    const PaperTemplate text = templates.draft(paperOf(options), languageOf(cli));
    cli.print(
        jsonOf(text), QCoreApplication::translate("Cli", "%1: the shipped text holds again.").arg(text.code));
}

CLI::App* addVerb(CLI::App& group, Cli& cli, const char* name, const char* help,
    const std::shared_ptr<TemplateOptions>& options, void (*run)(Cli&, const TemplateOptions&))
{
    CLI::App* verb = group.add_subcommand(name, help);
    std::vector<std::string> kinds;
    for (const Choice& paper : kWordedPapers)
        kinds.emplace_back(paper.code);
    verb->add_option(
            "kind", options->kind, QT_TRANSLATE_NOOP("Help", "agreement, framework or session_report"))
        ->required()
        ->check(CLI::IsMember(kinds));
    verb->callback([options, run, &cli] { run(cli, *options); });
    return verb;
}

} // namespace

void addPaperTemplateVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<TemplateOptions>();
    CLI::App* group = app.add_subcommand("paper-template",
        QT_TRANSLATE_NOOP("Help", "The words of papers, in the language of --lang (default ar)"));
    group->require_subcommand(1);
    CLI::App* list =
        group->add_subcommand("list", QT_TRANSLATE_NOOP("Help", "Which papers have the office’s own words"));
    list->callback([&cli] { runList(cli); });
    CLI::App* show = addVerb(
        *group, cli, "show", QT_TRANSLATE_NOOP("Help", "Print the text as it holds"), options, runShow);
    show->add_flag(
        "--shipped", options->shipped, QT_TRANSLATE_NOOP("Help", "Print the shipped text instead"));
    show->add_flag("--names", options->names,
        QT_TRANSLATE_NOOP("Help", "Print the names that the text may use, with their meaning"));
    CLI::App* set = addVerb(
        *group, cli, "set", QT_TRANSLATE_NOOP("Help", "Keep a text as the office’s own"), options, runSet);
    set->add_option("--from", options->from, QT_TRANSLATE_NOOP("Help", "Text file in UTF-8"))->required();
    addVerb(
        *group, cli, "reset", QT_TRANSLATE_NOOP("Help", "Go back to the shipped text"), options, runReset);
}

} // namespace sijill
