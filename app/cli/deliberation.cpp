#include "core/domain/deliberation.h"
#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/domain/agenda_item.h"
#include "core/domain/catalogue.h"
#include "core/domain/session.h"
#include "core/reporting/issued/paper_service.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace sijill {
namespace {

struct DeliberationOptions {
    std::string number;
    int year = 0;
};

/// Of one year, or of all when none is named, in the order of the register.
std::vector<Deliberation> registerOf(OpenOffice& office, int year)
{
    std::vector<Deliberation> rows;
    RecordStore(office.database()).forEachLive(recordType<Deliberation>(), [&](const Record& record) {
        const auto& of = record.as<Deliberation>();
        if (year == 0 || of.year == year)
            rows.push_back(of);
        return true;
    });
    std::sort(rows.begin(), rows.end(), [](const Deliberation& a, const Deliberation& b) {
        return std::pair(a.year, a.sequence) < std::pair(b.year, b.sequence);
    });
    return rows;
}

QString stateCode(const Deliberation& of, QDate today)
{
    return choiceCode(kDeliberationStates, int(of.stateOn(today)));
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

QJsonObject jsonOf(OpenOffice& office, const Deliberation& of)
{
    const QDate today = office.books().today();
    QJsonObject json{{u"number"_s, of.number}, {u"decided_on"_s, isoDay(of.decidedOn)},
        {u"subject"_s, of.subject.text()}, {u"adopted"_s, of.isAdopted}, {u"needs_visa"_s, of.needsVisa},
        {u"state"_s, stateCode(of, today)}, {u"executory_on"_s, isoDay(of.executoryOn())},
        {u"session"_s, RecordStore(office.database()).keyOf(recordType<Session>(), of.session.value)}};
    QJsonObject milestones;
    for (const Choice& step : kDeliberationSteps) {
        const QDate on = of.stepOn(DeliberationStep(step.value));
        if (on.isValid())
            milestones.insert(QString::fromLatin1(step.code), isoDay(on));
    }
    json.insert(u"milestones"_s, milestones);
    if (!of.motive.isEmpty())
        json.insert(u"motive"_s, of.motive);
    if (const auto item = RecordStore(office.database()).find<AgendaItem>(of.item))
        json.insert(u"votes"_s,
            QJsonObject{{u"in_office"_s, item->inOffice}, {u"present"_s, item->present},
                {u"recused"_s, item->recused}, {u"for"_s, item->inFavour}, {u"against"_s, item->against},
                {u"abstained"_s, item->abstained}, {u"blank"_s, item->blank}});
    return json;
}

QString lineOf(const Deliberation& of, QDate today)
{
    return QStringList{
        of.number, isoDay(of.decidedOn), stateCode(of, today), isoDay(of.executoryOn()), of.subject.text()}
        .join(u'\t');
}

void runList(Cli& cli, const DeliberationOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    QJsonArray rows;
    QStringList lines;
    const Status read = office->database().read([&]() -> Status {
        for (const Deliberation& of : registerOf(*office, options.year)) {
            rows.append(jsonOf(*office, of));
            lines << lineOf(of, office->books().today());
        }
        return {};
    });
    if (!read)
        return cli.fail(read.error());
    cli.print({{u"rows"_s, rows}}, lines.join(u'\n'));
}

void runShow(Cli& cli, const DeliberationOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto record =
        office ? cli.record(*office, recordType<Deliberation>(), options.number) : std::nullopt;
    if (!record)
        return;
    const auto& of = record->as<Deliberation>();
    const QDate today = office->books().today();
    QStringList lines{lineOf(of, today)};
    for (const Choice& step : kDeliberationSteps) {
        const QDate on = of.stepOn(DeliberationStep(step.value));
        if (on.isValid())
            lines << isoDay(on) + u'\t' + choiceLabel(kDeliberationSteps, step.value);
    }
    if (!of.motive.isEmpty())
        lines << of.motive;
    cli.print(jsonOf(*office, of), lines.join(u'\n'));
}

/// Why it can or cannot be carried out today.
QString standing(const Deliberation& of, QDate today)
{
    const auto day = [](QDate on) { return Format().shortDate(on); };
    if (!of.isAdopted)
        return QCoreApplication::translate("Cli", "The council rejected it: there is nothing to carry out.");
    switch (of.stateOn(today)) {
    case DeliberationState::Executory:
        return (of.isTacitVisaOn(today) ? QCoreApplication::translate(
                    "Cli", "Executory since %1: the governor was silent until the visa was due.")
                : of.needsVisa
                ? QCoreApplication::translate("Cli", "Executory since %1: the visa was granted.")
                : QCoreApplication::translate(
                    "Cli", "Executory since %1: the delay of opposition has ended."))
            .arg(day(of.executoryOn()));
    case DeliberationState::AwaitingVisa:
        return QCoreApplication::translate("Cli", "Not executory: the visa is awaited until %1.")
            .arg(day(of.visaDueOn));
    case DeliberationState::AwaitingOpposition:
        return of.needsVisa
            ? QCoreApplication::translate(
                "Cli", "Not executory: it needs a visa, which was not requested yet.")
            : QCoreApplication::translate("Cli", "Not executory: the governor may oppose it until %1.")
                  .arg(day(of.oppositionUntil));
    case DeliberationState::Opposed:
        return QCoreApplication::translate("Cli", "Not executory: the governor opposed it on %1.")
            .arg(day(of.opposedOn));
    case DeliberationState::VisaRefused:
        return QCoreApplication::translate("Cli", "Not executory: its visa was refused on %1.")
            .arg(day(of.visaRefusedOn));
    case DeliberationState::Annulled:
        return QCoreApplication::translate("Cli", "Not executory: it was annulled on %1.")
            .arg(day(of.annulledOn));
    case DeliberationState::Transcribed:
    case DeliberationState::Draft:
        break;
    }
    return QCoreApplication::translate("Cli", "Not executory: it was not sent to the governor yet.");
}

/// Numbers that are missing between the first and the last of its year.
QStringList gapsIn(const std::vector<Deliberation>& year)
{
    QStringList gaps;
    for (std::size_t i = 1; i < year.size(); ++i) {
        for (int missing = year[i - 1].sequence + 1; missing < year[i].sequence; ++missing)
            gaps << u"%1/%2"_s.arg(missing).arg(year[i].year);
    }
    return gaps;
}

/// Its papers that hold, each with whether it still says what the record says.
std::vector<std::pair<IssuedPaper, bool>> papersOf(OpenOffice& office, const Deliberation& of)
{
    std::vector<std::pair<IssuedPaper, bool>> papers;
    RecordStore(office.database()).forEach(recordType<IssuedPaper>(), [&](const Record& record) {
        const auto& paper = record.as<IssuedPaper>();
        if (paper.kind == IssuedPaperKind::Deliberation && paper.aboutId == of.id.value
            && paper.state == IssuedPaperState::Issued)
            papers.emplace_back(paper, false);
        return true;
    });
    const PaperService service(office.books());
    for (auto& [paper, holds] : papers) {
        const auto same = service.stillTrue({.kind = PaperKind::Deliberation,
            .language = choiceCode(kPaperLanguages, int(paper.language)),
            .recordId = of.id.value});
        holds = same && same->fingerprint == paper.fingerprint;
    }
    return papers;
}

void runVerify(Cli& cli, const DeliberationOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto record =
        office ? cli.record(*office, recordType<Deliberation>(), options.number) : std::nullopt;
    if (!record)
        return;
    const auto& of = record->as<Deliberation>();
    const QDate today = office->books().today();
    const QStringList gaps = gapsIn(registerOf(*office, of.year));
    QStringList lines{of.number + u'\t' + standing(of, today),
        gaps.isEmpty() ? QCoreApplication::translate("Cli", "The numbers of its year follow without a gap.")
                       : QCoreApplication::translate("Cli", "Numbers are missing in its year: %1.")
                             .arg(gaps.join(u", "_s))};
    QJsonArray papers;
    bool allHold = true;
    for (const auto& [paper, holds] : papersOf(*office, of)) {
        allHold = allHold && holds;
        papers.append(QJsonObject{{u"code"_s, paper.code}, {u"holds"_s, holds}});
        lines << paper.code + u'\t'
                + (holds ? QCoreApplication::translate("Cli", "The paper still says what the record says.")
                         : QCoreApplication::translate(
                             "Cli", "The record has changed since the paper was issued."));
    }
    if (papers.isEmpty())
        lines << QCoreApplication::translate("Cli", "No paper of it was issued.");
    cli.print({{u"number"_s, of.number}, {u"state"_s, stateCode(of, today)},
                  {u"executory"_s, of.stateOn(today) == DeliberationState::Executory},
                  {u"why"_s, Format::withoutMarks(standing(of, today))},
                  {u"missing_numbers"_s, QJsonArray::fromStringList(gaps)}, {u"papers"_s, papers}},
        Format::withoutMarks(lines.join(u'\n')));
    if (!allHold || !gaps.isEmpty())
        cli.setExitCode(Refused);
}

} // namespace

void addDeliberationVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<DeliberationOptions>();
    CLI::App* verb = app.add_subcommand(
        "deliberation", QT_TRANSLATE_NOOP("Help", "The register of deliberations: list, show, verify"));
    verb->require_subcommand(1);
    verb->fallthrough();
    CLI::App* list = verb->add_subcommand("list", QT_TRANSLATE_NOOP("Help", "Deliberations by number"));
    list->add_option("--year", options->year, QT_TRANSLATE_NOOP("Help", "Of this year alone"));
    list->callback([options, &cli] { runList(cli, *options); });
    const auto addOne = [&](const char* name, const char* help, auto run) {
        CLI::App* one = verb->add_subcommand(name, help);
        one->add_option("number", options->number, QT_TRANSLATE_NOOP("Help", "Number, 27/2023"))->required();
        one->callback([options, run, &cli] { run(cli, *options); });
    };
    addOne(
        "show", QT_TRANSLATE_NOOP("Help", "A deliberation with its milestones and its state today"), runShow);
    addOne("verify",
        QT_TRANSLATE_NOOP(
            "Help", "Whether its papers still hold, its year has every number and it can be carried out"),
        runVerify);
}

} // namespace sijill
