#include "app/cli/cli.h"
#include "app/cli/motive_letters.h"
#include "app/cli/paper_options.h"
#include "core/reporting/issued/paper_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

void runReport(Cli& cli, const PaperOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto request = office ? paperRequest(cli, *office, options) : std::nullopt;
    if (!request)
        return;
    const Result<Paper> paper = PaperService(office->books()).build(*request);
    if (!paper)
        return cli.fail(paper.error());
    QStringList files;
    if (const Status written = writePaper(cli, options, paper->document, files); !written)
        return cli.fail(written.error());
    noteMissing(cli, paper->missing, request->language);
    const QString text = files.isEmpty() ? paper->document.toText() : files.join(u'\n');
    QJsonObject json{{u"title"_s, paper->document.title}, {u"files"_s, QJsonArray::fromStringList(files)},
        {u"missing"_s, QJsonArray::fromStringList(paper->missing)}};
    if (files.isEmpty())
        json.insert(u"text"_s, text);
    cli.print(json, text);
}

} // namespace

void addReportVerb(CLI::App& app, Cli& cli)
{
    CLI::App* verb = app.add_subcommand("report",
        QT_TRANSLATE_NOOP("Help",
            "Make a paper in the language of --lang (Arabic by default); its text on the terminal without an "
            "output. A draft: the verb paper issues it under a code"));
    addPapers(*verb, [&cli](const PaperOptions& options) { runReport(cli, options); });
    addMotiveLetters(*verb, cli);
}

} // namespace sijill
