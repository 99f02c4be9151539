#include "app/cli/motive_letters.h"

#include "app/cli/cli.h"
#include "app/cli/paper_options.h"
#include "core/domain/proposal.h"
#include "core/domain/selection_run.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

namespace sijill {
namespace {

struct LetterOptions {
    std::string run;
    std::string folder;
    bool withOdt = false;
    bool withSelected = false;
};

/// "AP-2023/01-007" as a name of a file.
QString fileName(const QString& receipt)
{
    return QString(receipt).replace(u'/', u'-');
}

void runLetters(Cli& cli, const LetterOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto record = office ? cli.record(*office, recordType<Selection>(), options.run) : std::nullopt;
    if (!record)
        return;
    const QDir folder(fromStd(options.folder));
    if (!folder.mkpath(u"."_s))
        return cli.fail(Error{.code = ErrorCode::File,
            .message =
                QCoreApplication::translate("Cli", "The folder “%1” cannot be made.").arg(folder.path())});
    const QString language = cli.language.empty() ? u"ar"_s : fromStd(cli.language);
    QStringList files;
    for (const SelectionRow& row : record->as<Selection>().rows) {
        if (row.verdict == SelectionVerdict::Selected && !options.withSelected)
            continue;
        const Result<Paper> letter = buildPaper(office->database(), office->today(),
            {.kind = PaperKind::MotiveLetter, .language = language, .recordId = row.proposal.value});
        if (!letter)
            return cli.fail(letter.error());
        const auto proposal = office->records().find<Proposal>(row.proposal);
        const QString stem = folder.filePath(fileName(proposal ? proposal->receipt : QString()));
        PaperOptions written;
        written.pdf = (stem + u".pdf"_s).toStdString();
        if (options.withOdt)
            written.odt = (stem + u".odt"_s).toStdString();
        if (const Status done = writePaper(cli, written, letter->document, files); !done)
            return cli.fail(done.error());
    }
    cli.print({{u"files"_s, QJsonArray::fromStringList(files)}}, files.join(u'\n'));
}

} // namespace

void addMotiveLetters(CLI::App& report, Cli& cli)
{
    auto options = std::make_shared<LetterOptions>();
    CLI::App* verb = report.add_subcommand("motive-letters",
        QT_TRANSLATE_NOOP("Help", "A letter for each file that a decided run did not select"));
    verb->add_option("run", options->run, QT_TRANSLATE_NOOP("Help", "Number of the run"))->required();
    verb->add_option("--folder", options->folder, QT_TRANSLATE_NOOP("Help", "Folder for the letters"))
        ->required();
    verb->add_flag(
        "--with-odt", options->withOdt, QT_TRANSLATE_NOOP("Help", "OpenDocument texts beside the PDF files"));
    verb->add_flag("--with-selected", options->withSelected,
        QT_TRANSLATE_NOOP("Help", "The selected ones get their letter too"));
    verb->callback([options, &cli] { runLetters(cli, *options); });
}

} // namespace sijill
