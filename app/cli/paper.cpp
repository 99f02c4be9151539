#include "app/cli/cli.h"
#include "app/cli/paper_options.h"
#include "core/base/format.h"
#include "core/reporting/issued/paper_history.h"
#include "core/reporting/issued/paper_service.h"
#include "core/reporting/paper_file.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/pdf/qr_reader.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct KeptOptions {
    std::string code;
    std::string pdf;
    std::string xlsx;
    std::string motive;
    std::string picture;
};

QJsonObject paperJson(const IssuedPaper& paper)
{
    QJsonObject json;
    const RecordType& type = recordType<IssuedPaper>();
    for (const Field& field : type.fields)
        json.insert(field.name(), jsonValue(field, field.get(&paper)));
    return json;
}

QString lineOf(const IssuedPaper& paper)
{
    return QStringList{paper.code, paper.issuedOn.toString(Qt::ISODate),
        choiceCode(kIssuedPaperKinds, int(paper.kind)), choiceCode(kPaperLanguages, int(paper.language)),
        choiceCode(kIssuedPaperStates, int(paper.state)), shortFingerprint(paper.fingerprint), paper.title}
        .join(u'\t');
}

void runIssue(Cli& cli, const PaperOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const auto request = office ? paperRequest(cli, *office, options) : std::nullopt;
    if (!request)
        return;
    const PdfRenderer renderer(cli.painter);
    const Result<PaperIssue> issued =
        PaperService(office->books()).issue(*request, {}, [&](const ReportDocument& document) {
            return renderer.toBytes(document);
        });
    if (!issued)
        return cli.fail(issued.error());
    QJsonObject json = paperJson(issued->paper);
    QStringList
        files; // The number is given by now: a file that cannot be written is asked for again by reprint.
    if (const Status written = writePaper(cli, options, issued->document, files); !written)
        cli.fail(written.error());
    json.insert(u"files"_s, QJsonArray::fromStringList(files));
    cli.print(json, lineOf(issued->paper) + u'\n' + files.join(u'\n'));
}

void runList(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    QJsonArray papers;
    QStringList lines;
    const Status read = office->database().read([&]() -> Status {
        RecordStore(office->database()).forEach(recordType<IssuedPaper>(), [&](const Record& record) {
            papers.append(paperJson(record.as<IssuedPaper>()));
            lines << lineOf(record.as<IssuedPaper>());
            return true;
        });
        return {};
    });
    if (!read)
        return cli.fail(read.error());
    cli.print({{u"papers"_s, papers}}, lines.join(u'\n'));
}

void runReprint(Cli& cli, const KeptOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const PaperService papers(office->books());
    const QString code = fromStd(options.code);
    const Result<QByteArray> pdf = papers.reprint(code);
    if (!pdf)
        return cli.fail(pdf.error(), code);
    QStringList files;
    if (!options.pdf.empty()) {
        files << fromStd(options.pdf);
        if (const Status written = writePaperFile(files.back(), *pdf); !written)
            return cli.fail(written.error());
    }
    if (!options.xlsx.empty()) {
        files << fromStd(options.xlsx);
        const Result<ReportDocument> document = papers.content(code);
        const Status written =
            document ? XlsxRenderer().write(*document, files.back()) : tl::unexpected(document.error());
        if (!written)
            return cli.fail(written.error());
    }
    if (files.isEmpty())
        return cli.fail(
            WrongUsage, QCoreApplication::translate("Cli", "Say where to: --pdf FILE or --xlsx FILE."));
    cli.print({{u"files"_s, QJsonArray::fromStringList(files)}}, files.join(u'\n'));
}

QString verdictCode(PaperAnswer::Verdict verdict)
{
    static const QStringList codes{u"genuine"_s, u"withdrawn"_s, u"altered"_s, u"damaged"_s,
        u"other_office"_s, u"unknown"_s, u"mistyped"_s};
    return codes.at(int(verdict));
}

void runVerify(Cli& cli, const KeptOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const QString picture = fromStd(options.picture);
    const QString shown = picture.isEmpty() ? fromStd(options.code) : qrTextIn(QImage(picture));
    if (shown.isEmpty())
        return cli.fail(WrongUsage,
            picture.isEmpty()
                ? QCoreApplication::translate("Cli", "Say the code of the paper, or --picture FILE.")
                : QCoreApplication::translate("Cli", "No QR code could be read in %1.").arg(picture));
    const PaperAnswer answer = PaperService(office->books()).verify(shown);
    QJsonObject json{{u"verdict"_s, verdictCode(answer.verdict)}, {u"code"_s, answer.code},
        {u"message"_s, Format::withoutMarks(sentenceOf(answer))}};
    if (answer.paper)
        json.insert(u"paper"_s, paperJson(*answer.paper));
    cli.print(json, Format::withoutMarks(sentenceOf(answer)));
    if (answer.verdict != PaperAnswer::Verdict::Genuine)
        cli.setExitCode(Refused);
}

QJsonObject changeJson(const PaperChange& change)
{
    QJsonArray causes;
    for (const PaperCause& cause : change.causes)
        causes.append(QJsonObject{{u"kind"_s, cause.kind}, {u"id"_s, cause.id}, {u"record"_s, cause.label},
            {u"exists"_s, cause.exists}, {u"entry"_s, cause.entry}});
    return {{u"place"_s, change.cell.place}, {u"before"_s, change.cell.before},
        {u"after"_s, change.cell.after}, {u"together"_s, change.isTogether}, {u"causes"_s, causes}};
}

void runChanges(Cli& cli, const KeptOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const QString code = fromStd(options.code);
    const Result<IssuedPaper> paper = PaperService(office->books()).find(code);
    if (!paper)
        return cli.fail(paper.error(), code);
    if (const Status readable = PaperService(office->books()).mayRead(requestOf(*paper)); !readable)
        return cli.fail(readable.error(), code);
    const Result<std::unique_ptr<Database>> copy = office->file().privateCopy();
    const Result<PaperChanges> changes =
        copy ? PaperHistory(**copy, *paper).changes() : tl::unexpected(copy.error());
    if (!changes)
        return cli.fail(changes.error(), code);
    QJsonArray cells;
    QStringList lines;
    for (const PaperChange& change : changes->cells) {
        cells.append(changeJson(change));
        QStringList causes;
        for (const PaperCause& cause : change.causes)
            causes << cause.label;
        lines << QStringList{change.cell.place, change.cell.before, change.cell.after, causes.join(u", "_s)}
                     .join(u'\t');
    }
    cli.print({{u"changes"_s, cells}, {u"wording_changed"_s, changes->isWordingChanged},
                  {u"changed_records"_s, changes->changedRecords}},
        Format::withoutMarks(lines.join(u'\n')));
}

void runWithdraw(Cli& cli, const KeptOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    PaperService papers(office->books());
    const QString code = fromStd(options.code);
    if (const Status withdrawn = papers.withdraw(code, fromStd(options.motive)); !withdrawn)
        return cli.fail(withdrawn.error(), code);
    const Result<IssuedPaper> paper = papers.find(code);
    if (!paper)
        return cli.fail(paper.error(), code);
    cli.print(paperJson(*paper), lineOf(*paper));
}

/// Verbs about one paper, named by its code.
CLI::App* addKept(CLI::App& verb, Cli& cli, const char* name, const char* help,
    const std::shared_ptr<KeptOptions>& options, void (*run)(Cli&, const KeptOptions&))
{
    CLI::App* kept = verb.add_subcommand(name, help);
    kept->add_option("code", options->code,
            QT_TRANSLATE_NOOP(
                "Help", "Code of the paper, in any typing; verify: or all that its QR code says"))
        ->required();
    kept->callback([options, run, &cli] { run(cli, *options); });
    return kept;
}

} // namespace

void addPaperVerb(CLI::App& app, Cli& cli)
{
    CLI::App* verb = app.add_subcommand(
        "paper", QT_TRANSLATE_NOOP("Help", "Issue papers under a code, print them again, verify them"));
    verb->require_subcommand(1);
    addPapers(*verb->add_subcommand("issue",
                  QT_TRANSLATE_NOOP("Help", "Freeze a paper in the language of --lang (Arabic by default)")),
        [&cli](const PaperOptions& options) { runIssue(cli, options); });
    verb->add_subcommand("list", QT_TRANSLATE_NOOP("Help", "Every paper that was issued, the oldest first"))
        ->callback([&cli] { runList(cli); });
    const auto options = std::make_shared<KeptOptions>();
    CLI::App* reprint = addKept(*verb, cli, "reprint",
        QT_TRANSLATE_NOOP("Help", "The PDF of that day, byte for byte; its data as a spreadsheet"), options,
        runReprint);
    reprint->add_option("--pdf", options->pdf, QT_TRANSLATE_NOOP("Help", "Write the PDF to this file"));
    reprint->add_option(
        "--xlsx", options->xlsx, QT_TRANSLATE_NOOP("Help", "Write the frozen data to this spreadsheet"));
    CLI::App* verify = addKept(*verb, cli, "verify",
        QT_TRANSLATE_NOOP("Help", "Say whether a paper is genuine, withdrawn, unknown or mistyped"), options,
        runVerify);
    verify->get_option("code")->required(false);
    verify->add_option("--picture", options->picture,
        QT_TRANSLATE_NOOP("Help", "Photograph or scan (PNG, JPEG) whose QR code is read instead"));
    addKept(*verb, cli, "changes",
        QT_TRANSLATE_NOOP("Help", "What it would say otherwise today, and the records behind each change"),
        options, runChanges);
    addKept(*verb, cli, "withdraw", QT_TRANSLATE_NOOP("Help", "Withdraw a paper; it is kept"), options,
        runWithdraw)
        ->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why"))
        ->required();
}

} // namespace sijill
