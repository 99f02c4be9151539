#include "app/cli/paper_options.h"

#include "core/domain/session.h"
#include "core/reporting/odt/odt_renderer.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {
namespace {

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
bool fillRequest(Cli& cli, OpenOffice& office, const PaperOptions& options, PaperRequest& request)
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

void addPaper(CLI::App& verb, PaperKind kind, const char* name, const char* help,
    const std::function<void(const PaperOptions& options)>& run)
{
    auto options = std::make_shared<PaperOptions>();
    options->kind = kind;
    CLI::App* paper = verb.add_subcommand(name, help);
    if (recordOfPaper(kind)) {
        paper->add_option("id", options->id, QT_TRANSLATE_NOOP("Help", "Number, code or id"))->required();
    } else {
        paper->add_option("--edition", options->edition,
            QT_TRANSLATE_NOOP("Help", "Code of an edition; default: the office's current one"));
        paper->add_option("--session", options->session,
            QT_TRANSLATE_NOOP("Help", "Code of a session; default of session reports: the latest"));
        paper->add_option("--from", options->from, QT_TRANSLATE_NOOP("Help", "First day, 2023-07-01"));
        paper->add_option("--to", options->to, QT_TRANSLATE_NOOP("Help", "Last day"));
    }
    paper->add_option("--pdf", options->pdf, QT_TRANSLATE_NOOP("Help", "Write a PDF to this file"));
    paper->add_option(
        "--odt", options->odt, QT_TRANSLATE_NOOP("Help", "Write an OpenDocument text to this file"));
    paper->add_option("--xlsx", options->xlsx, QT_TRANSLATE_NOOP("Help", "Write a spreadsheet to this file"));
    paper->callback([options, run] { run(*options); });
}

} // namespace

std::optional<PaperRequest> paperRequest(Cli& cli, OpenOffice& office, const PaperOptions& options)
{
    PaperRequest request{
        .kind = options.kind, .language = cli.language.empty() ? u"ar"_s : fromStd(cli.language)};
    return fillRequest(cli, office, options, request) ? std::optional(request) : std::nullopt;
}

void addPapers(CLI::App& verb, const std::function<void(const PaperOptions& options)>& run)
{
    verb.require_subcommand(1);
    addPaper(verb, PaperKind::Session, "session",
        QT_TRANSLATE_NOOP("Help", "The report read to the council in a session"), run);
    addPaper(verb, PaperKind::Quarter, "quarter",
        QT_TRANSLATE_NOOP("Help", "The report of a quarter or any other period"), run);
    addPaper(verb, PaperKind::Agreement, "agreement",
        QT_TRANSLATE_NOOP("Help", "The agreement as the parties sign it"), run);
    addPaper(verb, PaperKind::Partner, "partner", QT_TRANSLATE_NOOP("Help", "The card of a partner"), run);
    addPaper(
        verb, PaperKind::Worksite, "worksite", QT_TRANSLATE_NOOP("Help", "The sheet of a worksite"), run);
    addPaper(verb, PaperKind::Territory, "territory",
        QT_TRANSLATE_NOOP("Help", "The sheet of a commune or of a larger unit"), run);
    addPaper(verb, PaperKind::CallNotice, "call-notice",
        QT_TRANSLATE_NOOP("Help", "The notice that publishes a call"), run);
    addPaper(verb, PaperKind::DepositReceipt, "deposit-receipt",
        QT_TRANSLATE_NOOP("Help", "The receipt of a file that was handed in"), run);
    addPaper(verb, PaperKind::DepositRegister, "receipts",
        QT_TRANSLATE_NOOP("Help", "The register of the receipts given under a call"), run);
    addPaper(verb, PaperKind::MissingDocuments, "missing-documents",
        QT_TRANSLATE_NOOP("Help", "The letter that asks for the missing documents of a file"), run);
    addPaper(verb, PaperKind::Inadmissibility, "inadmissibility",
        QT_TRANSLATE_NOOP("Help", "The letter that finds a file inadmissible"), run);
    addPaper(verb, PaperKind::ReviewerSheet, "reviewer-sheet",
        QT_TRANSLATE_NOOP("Help", "The score sheet of a member for a file"), run);
    addPaper(verb, PaperKind::ComparativeTable, "comparative-table",
        QT_TRANSLATE_NOOP("Help", "The files of a call with their means by criterion"), run);
    addPaper(verb, PaperKind::CommitteeMinutes, "committee-minutes",
        QT_TRANSLATE_NOOP("Help", "The minutes of the committee about a selection run"), run);
    addPaper(verb, PaperKind::SelectionResults, "selection-results",
        QT_TRANSLATE_NOOP("Help", "The results of a selection run, to be posted"), run);
    addPaper(verb, PaperKind::MotiveLetter, "motive-letter",
        QT_TRANSLATE_NOOP("Help", "The letter on what became of a file, with its motives"), run);
}

Status writePaper(
    const Cli& cli, const PaperOptions& options, const ReportDocument& document, QStringList& files)
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

} // namespace sijill
