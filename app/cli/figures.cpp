#include "core/indicators/figures.h"

#include "app/cli/cli.h"
#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/services/inspection.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct FigureOptions {
    std::string edition;
    std::string from;
    std::string to;
    std::string by;
};

QJsonObject countsJson(const std::map<int, qint64>& counts, Choices choices)
{
    QJsonObject json; // Every code, so that scripts need not ask whether it is there.
    for (const Choice& choice : choices) {
        const auto found = counts.find(choice.value);
        json.insert(QLatin1StringView(choice.code), found == counts.end() ? 0 : found->second);
    }
    return json;
}

/// A choice has no stored names: its words in every language come from the catalogues, which hold one at a
/// time.
QJsonObject namesJson(const LocalizedText& names)
{
    QJsonObject json;
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s})
        json.insert(language, names.in(language).isEmpty() ? names.text() : names.in(language));
    return json;
}

QJsonObject figuresJson(const Figures& figures)
{
    QJsonObject json{{u"edition"_s, figures.editionCode}, {u"from"_s, figures.from.toString(Qt::ISODate)},
        {u"to"_s, figures.to.toString(Qt::ISODate)}, {u"currency"_s, figures.currency}};
    for (const QString& key : figureKeys())
        json.insert(key, figures.value(key));
    json.insert("agreements_by_state"_L1, countsJson(figures.agreementsByState, kAgreementStates));
    json.insert("partners_by_kind"_L1, countsJson(figures.partnersByKind, kPartnerKinds));
    if (figures.by == Dimension::None)
        return json;
    QJsonArray rows;
    for (const FigureGroup& group : figures.rows) {
        QJsonObject row{{u"key"_s, group.key}, {u"name"_s, namesJson(group.name)}};
        for (const auto& [key, value] : group.values)
            row.insert(key, value);
        rows.append(row);
    }
    json.insert("by"_L1, choiceCode(kDimensions, int(figures.by)));
    json.insert("rows"_L1, rows);
    return json;
}

QString figuresText(const Figures& figures)
{
    QStringList lines;
    for (const QString& key : figureKeys())
        lines << u"%1\t%2\t%3"_s.arg(key).arg(figures.value(key)).arg(figureTitle(key));
    for (const FigureGroup& group : figures.rows) {
        QStringList cells{group.key, group.name.text()};
        for (const auto& [key, value] : group.values)
            cells << u"%1=%2"_s.arg(key).arg(value);
        lines << cells.join(u'\t');
    }
    return lines.join(u'\n');
}

/// I1: what is not counted, and what is counted with a warning.
void addFindings(const std::vector<FigureFinding>& findings, QJsonObject& json, QStringList& lines)
{
    QJsonArray leftOut;
    QJsonArray warned;
    for (const FigureFinding& found : findings) {
        const Finding& finding = found.finding;
        (found.isLeftOut ? leftOut : warned)
            .append(QJsonObject{{u"kind"_s, finding.kind}, {u"record"_s, finding.key},
                {u"rule"_s, finding.problem.rule}, {u"message"_s, finding.problem.message}});
        lines << QStringList{found.isLeftOut ? u"left_out"_s : u"warned"_s, finding.key, finding.problem.rule,
            finding.problem.message}
                     .join(u'\t');
    }
    json[u"left_out"_s] = leftOut;
    json[u"warned"_s] = warned;
}

void runFigures(Cli& cli, const FigureOptions& options)
{
    Dimension by = Dimension::None;
    if (!options.by.empty()) {
        const Choice* choice = findChoice(kDimensions, QStringView(fromStd(options.by)));
        if (!choice)
            return cli.fail(WrongUsage,
                QCoreApplication::translate("Cli", "“%1” is not a breakdown.").arg(fromStd(options.by)));
        by = Dimension(choice->value);
    }
    const QDate from = QDate::fromString(fromStd(options.from), Qt::ISODate);
    const QDate to = QDate::fromString(fromStd(options.to), Qt::ISODate);
    if ((!options.from.empty() && !from.isValid()) || (!options.to.empty() && !to.isValid()))
        return cli.fail(
            WrongUsage, QCoreApplication::translate("Cli", "Write days as year-month-day, 2024-01-15."));
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto edition = office ? cli.edition(*office, options.edition) : std::nullopt;
    if (!edition)
        return;
    const Result<Figures> figures =
        computeFigures(office->database(), *edition, office->today(), from, to, by);
    if (!figures)
        return cli.fail(figures.error());
    const auto findings = office->database().read([&]() -> Result<std::vector<FigureFinding>> {
        return Inspection(office->database(), office->today()).findings(*edition);
    });
    if (!findings)
        return cli.fail(findings.error());
    QJsonObject json = figuresJson(*figures);
    QStringList lines{figuresText(*figures)};
    addFindings(*findings, json, lines);
    cli.print(json, lines.join(u'\n'));
}

} // namespace

void addFiguresVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<FigureOptions>();
    CLI::App* verb =
        app.add_subcommand("figures", QT_TRANSLATE_NOOP("Help", "The edition's figures, whole and by group"));
    verb->add_option("--edition", options->edition,
        QT_TRANSLATE_NOOP("Help", "Code of an edition; default: the office's current one"));
    verb->add_option(
        "--from", options->from, QT_TRANSLATE_NOOP("Help", "First day; default: the edition's start"));
    verb->add_option(
        "--to", options->to, QT_TRANSLATE_NOOP("Help", "Last day; default: the edition's end or today"));
    verb->add_option("--by", options->by,
        QT_TRANSLATE_NOOP(
            "Help", "commune, sector, partner, partner_kind, component, marker, wave, month, state"));
    verb->callback([options, &cli] { runFigures(cli, *options); });
}

} // namespace sijill
