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

void addPaper(
    CLI::App& verb, const PaperTrait& trait, const std::function<void(const PaperOptions& options)>& run)
{
    auto options = std::make_shared<PaperOptions>();
    options->kind = trait.kind;
    CLI::App* paper = verb.add_subcommand(trait.code, trait.help);
    if (trait.record) {
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
    for (const PaperTrait& trait : paperTraits())
        addPaper(verb, trait, run);
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
