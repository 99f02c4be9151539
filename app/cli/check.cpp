#include "app/cli/findings.h"

#include "core/domain/catalogue.h"
#include "core/reporting/office_templates.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

QString severityWord(Severity severity)
{
    switch (severity) {
    case Severity::Refusal:
        return QCoreApplication::translate("Cli", "error");
    case Severity::Blocking:
        return QCoreApplication::translate("Cli", "to do");
    case Severity::Warning:
        return QCoreApplication::translate("Cli", "warning");
    }
    Q_UNREACHABLE();
}

const char* severityCode(Severity severity)
{
    return severity == Severity::Refusal ? "error" : severity == Severity::Blocking ? "to_do" : "warning";
}

} // namespace

void printFindings(Cli& cli, const std::vector<Finding>& findings)
{
    QJsonArray json;
    QStringList lines;
    for (const Finding& finding : findings) {
        json.append(QJsonObject{{u"severity"_s, QLatin1StringView(severityCode(finding.problem.severity))},
            {u"rule"_s, finding.problem.rule}, {u"kind"_s, finding.kind}, {u"id"_s, finding.recordId},
            {u"record"_s, finding.key}, {u"field"_s, finding.problem.field},
            {u"message"_s, finding.problem.message}});
        const RecordType* type = findRecordType(finding.kind);
        lines << u"%1 %2 %3 %4 %5: %6"_s
                     .arg(severityWord(finding.problem.severity), finding.problem.rule,
                         type ? type->title() : QString(), finding.key, finding.problem.field,
                         finding.problem.message)
                     .simplified();
    }
    const qint64 errors = std::count_if(findings.begin(), findings.end(),
        [](const Finding& finding) { return finding.problem.severity == Severity::Refusal; });
    lines << QCoreApplication::translate("Cli", "%1 errors, %2 to do or to look at.")
                 .arg(errors)
                 .arg(qint64(findings.size()) - errors);
    cli.print(
        {{u"errors"_s, errors}, {u"warnings"_s, qint64(findings.size()) - errors}, {u"problems"_s, json}},
        lines.join(u'\n'));
    if (errors > 0)
        cli.setExitCode(Refused);
}

namespace {

void runCheck(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    Result<std::vector<Finding>> findings = checkFile(office->database(), office->today());
    const Result<std::vector<Finding>> texts = office->database().read(
        [&]() -> Result<std::vector<Finding>> { return templateFindings(office->database()); });
    if (!findings || !texts)
        return cli.fail(findings ? texts.error() : findings.error());
    findings->insert(findings->end(), texts->begin(), texts->end());
    printFindings(cli, *findings);
}

} // namespace

void addCheckVerb(CLI::App& app, Cli& cli)
{
    CLI::App* verb = app.add_subcommand("check",
        QT_TRANSLATE_NOOP("Help", "Check the file, its journal, and every record against every rule"));
    verb->callback([&cli] { runCheck(cli); });
}

} // namespace sijill
