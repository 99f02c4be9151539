#include "app/cli/cli.h"
#include "core/base/language.h"
#include "core/domain/session.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/odt/odt_renderer.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct ReportOptions {
    PaperKind kind = PaperKind::Session;
    std::string id;
    std::string edition;
    std::string session;
    std::string from;
    std::string to;
    std::string pdf;
    std::string odt;
    std::string xlsx;
};

/// By number or code first; a plain number may be an id. 0 if there is none.
Result<qint64> idOf(Database& database, const RecordType& type, const QString& name)
{
    return database.read([&]() -> Result<qint64> {
        const RecordStore records(database);
        if (const qint64 id = records.idByKey(type, name))
            return id;
        const qint64 id = name.toLongLong();
        return records.exists(type, id) ? id : 0;
    });
}

bool findRecord(Cli& cli, OpenOffice& office, const RecordType& type, const std::string& name, qint64& id)
{
    const Result<qint64> found = idOf(office.database(), type, fromStd(name));
    if (!found) {
        cli.fail(found.error());
        return false;
    }
    id = *found;
    if (id == 0)
        cli.fail(Refused,
            QCoreApplication::translate("Cli", "There is no record “%1” of this kind.").arg(fromStd(name)));
    return id != 0;
}

bool readDay(Cli& cli, const std::string& typed, QDate& day)
{
    if (typed.empty())
        return true;
    day = QDate::fromString(fromStd(typed), Qt::ISODate);
    if (!day.isValid())
        cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "“%1” is not a day: write year-month-day, 2024-01-15.")
                .arg(fromStd(typed)));
    return day.isValid();
}

/// False with an exit code when something that was named does not exist.
bool fillRequest(Cli& cli, OpenOffice& office, const ReportOptions& options, PaperRequest& request)
{
    if (const RecordType* type = recordOfPaper(options.kind))
        return findRecord(cli, office, *type, options.id, request.recordId);
    const auto edition = cli.edition(office, options.edition);
    if (!edition)
        return false;
    request.edition = edition->value;
    if (!options.session.empty()
        && !findRecord(cli, office, recordType<Session>(), options.session, request.session))
        return false;
    return readDay(cli, options.from, request.from) && readDay(cli, options.to, request.to);
}

Status writeAll(
    const Cli& cli, const ReportOptions& options, const ReportDocument& document, QStringList& files)
{
    const auto write = [&](const std::string& path, auto renderer) -> Status {
        if (path.empty())
            return {};
        files << fromStd(path);
        return renderer.write(document, files.back());
    };
    if (const Status done = write(options.pdf, PdfRenderer(cli.painter)); !done)
        return done;
    if (const Status done = write(options.odt, OdtRenderer(cli.painter)); !done)
        return done;
    return write(options.xlsx, XlsxRenderer());
}

void noteMissing(Cli& cli, const QStringList& missing, const QString& language)
{
    QStringList titles;
    for (const QString& name : missing)
        titles << missingTitle(name, language);
    titles.removeDuplicates();
    if (!titles.isEmpty())
        cli.note(QCoreApplication::translate("Cli", "Left as dotted lines: %1.").arg(titles.join(u", "_s)));
}

void runReport(Cli& cli, const ReportOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    PaperRequest request{
        .kind = options.kind, .language = cli.language.empty() ? u"ar"_s : fromStd(cli.language)};
    if (!office || !fillRequest(cli, *office, options, request))
        return;
    const Result<Paper> paper = buildPaper(office->database(), office->today(), request);
    if (!paper)
        return cli.fail(paper.error());
    QStringList files;
    if (const Status written = writeAll(cli, options, paper->document, files); !written)
        return cli.fail(written.error());
    noteMissing(cli, paper->missing, request.language);
    const QString text = files.isEmpty() ? paper->document.toText() : files.join(u'\n');
    QJsonObject json{{u"title"_s, paper->document.title}, {u"files"_s, QJsonArray::fromStringList(files)},
        {u"missing"_s, QJsonArray::fromStringList(paper->missing)}};
    if (files.isEmpty())
        json.insert(u"text"_s, text);
    cli.print(json, text);
}

void addPaper(CLI::App& verb, Cli& cli, PaperKind kind, const char* name, const char* help)
{
    auto options = std::make_shared<ReportOptions>();
    options->kind = kind;
    CLI::App* paper = verb.add_subcommand(name, help);
    if (recordOfPaper(kind)) {
        paper->add_option("id", options->id, "Number, code or id")->required();
    } else {
        paper->add_option(
            "--edition", options->edition, "Code of an edition; default: the office's current one");
        paper->add_option(
            "--session", options->session, "Code of a session; default of session reports: the latest");
        paper->add_option("--from", options->from, "First day, 2023-07-01");
        paper->add_option("--to", options->to, "Last day");
    }
    paper->add_option("--pdf", options->pdf, "Write a PDF to this file");
    paper->add_option("--odt", options->odt, "Write an OpenDocument text to this file");
    paper->add_option("--xlsx", options->xlsx, "Write a spreadsheet to this file");
    paper->callback([options, &cli] { runReport(cli, *options); });
}

} // namespace

void addReportVerb(CLI::App& app, Cli& cli)
{
    CLI::App* verb = app.add_subcommand("report",
        "Make a paper in the language of --lang (Arabic by default); its text on the terminal without an "
        "output");
    verb->require_subcommand(1);
    addPaper(*verb, cli, PaperKind::Session, "session", "The report read to the council in a session");
    addPaper(*verb, cli, PaperKind::Quarter, "quarter", "The report of a quarter or any other period");
    addPaper(*verb, cli, PaperKind::Agreement, "agreement", "The agreement as the parties sign it");
    addPaper(*verb, cli, PaperKind::Partner, "partner", "The card of a partner");
    addPaper(*verb, cli, PaperKind::Worksite, "worksite", "The sheet of a worksite");
    addPaper(*verb, cli, PaperKind::Territory, "territory", "The sheet of a commune or of a larger unit");
}

} // namespace sijill
