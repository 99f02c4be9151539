#include "app/cli/cli.h"
#include "core/domain/call.h"
#include "core/domain/committee.h"
#include "core/services/review_service.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>

namespace sijill {
namespace {

struct ReviewOptions {
    std::string proposal;
    std::string member;
    std::string call;
    std::string committee;
    std::vector<std::string> marks;
    std::string remark;
    std::string nature;
    int each = 3;
    bool noInterest = false;
};

/// The sheet of one member for one file; prints why not.
std::optional<Review> sheetOf(Cli& cli, OpenOffice& office, const ReviewOptions& options)
{
    const auto proposal = cli.record(office, recordType<Proposal>(), options.proposal);
    const auto member =
        proposal ? cli.record(office, recordType<CommitteeMember>(), options.member) : std::nullopt;
    if (!member)
        return std::nullopt;
    const QString number = proposal->key() + u'/' + member->key();
    const auto record = cli.record(office, recordType<Review>(), number.toStdString());
    return record ? std::optional(record->as<Review>()) : std::nullopt;
}

/// "15" or "na" for each criterion in the order of the call.
std::optional<std::vector<ReviewMark>> marksFrom(Cli& cli, const std::vector<std::string>& words)
{
    std::vector<ReviewMark> marks;
    for (const std::string& word : words) {
        ReviewMark mark;
        mark.criterion = int(marks.size()) + 1;
        mark.notApplicable = word == "na" || word == "n/a";
        bool isNumber = false;
        const int number = fromStd(word).toInt(&isNumber);
        if (isNumber)
            mark.mark = number;
        if (!mark.isGiven()) {
            cli.fail(WrongUsage,
                QCoreApplication::translate("Cli", "“%1” is no mark: write a number or na.")
                    .arg(fromStd(word)));
            return std::nullopt;
        }
        marks.push_back(mark);
    }
    return marks;
}

void runSubmit(Cli& cli, const ReviewOptions& options)
{
    const auto marks = marksFrom(cli, options.marks);
    const std::unique_ptr<OpenOffice> office = marks ? cli.open() : nullptr;
    std::optional<Review> sheet = office ? sheetOf(cli, *office, options) : std::nullopt;
    if (!sheet)
        return;
    ReviewService service(office->books());
    sheet->marks = *marks;
    sheet->remark = fromStd(options.remark);
    if (options.noInterest && !sheet->declaredAt.isValid())
        sheet->declaredAt = office->clock().nowUtc();
    const Result<Review> saved = service.save(*sheet);
    if (!saved)
        return cli.fail(saved.error(), sheet->number);
    const Result<Review> done = service.submit(saved->id);
    if (!done)
        return cli.fail(done.error(), sheet->number);
    cli.print({{u"review"_s, done->number}, {u"version"_s, done->version}}, done->number);
}

void runAssign(Cli& cli, const ReviewOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    ReviewService service(office->books());
    std::vector<Assignment> plan;
    if (!options.member.empty()) {
        const auto proposal = cli.record(*office, recordType<Proposal>(), options.proposal);
        const auto member =
            proposal ? cli.record(*office, recordType<CommitteeMember>(), options.member) : std::nullopt;
        if (!member)
            return;
        plan.push_back({proposal->as<Proposal>().id, member->as<CommitteeMember>().id});
    } else {
        const auto call = cli.record(*office, recordType<Call>(), options.call);
        const auto committee =
            call ? cli.record(*office, recordType<Committee>(), options.committee) : std::nullopt;
        if (!committee)
            return;
        plan = service.balanced(CallId{call->id()}, CommitteeId{committee->id()}, options.each);
    }
    const Result<int> done = service.assign(plan);
    if (!done)
        return cli.fail(done.error());
    cli.print({{u"assigned"_s, *done}}, QString::number(*done));
}

void runDeclare(Cli& cli, const ReviewOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const std::optional<Review> sheet = office ? sheetOf(cli, *office, options) : std::nullopt;
    if (!sheet)
        return;
    const Status done = ReviewService(office->books()).declareInterest(sheet->id, fromStd(options.nature));
    if (!done)
        return cli.fail(done.error(), sheet->number);
    cli.print({{u"review"_s, sheet->number}}, sheet->number);
}

void addSheet(CLI::App& verb, const std::shared_ptr<ReviewOptions>& options)
{
    verb.add_option("--proposal", options->proposal, QT_TRANSLATE_NOOP("Help", "Number of a receipt"))
        ->required();
    verb.add_option("--member", options->member, QT_TRANSLATE_NOOP("Help", "Code of a committee member"))
        ->required();
}

} // namespace

void addReviewVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<ReviewOptions>();
    CLI::App* verb = app.add_subcommand(
        "review", QT_TRANSLATE_NOOP("Help", "Score sheets: assign, declare an interest, submit"));
    verb->require_subcommand(1);
    verb->fallthrough();
    CLI::App* submit =
        verb->add_subcommand("submit", QT_TRANSLATE_NOOP("Help", "Mark a file and lock the sheet"));
    addSheet(*submit, options);
    submit
        ->add_option("--marks", options->marks,
            QT_TRANSLATE_NOOP("Help", "A mark for each criterion in the order of the call: 15,4,na"))
        ->delimiter(',')
        ->required();
    submit->add_option("--remark", options->remark, QT_TRANSLATE_NOOP("Help", "Remark of the member"));
    submit->add_flag("--no-interest", options->noInterest,
        QT_TRANSLATE_NOOP("Help", "The member declares to have no interest in the file"));
    submit->callback([options, &cli] { runSubmit(cli, *options); });
    CLI::App* declare =
        verb->add_subcommand("declare", QT_TRANSLATE_NOOP("Help", "Declare an interest in a file"));
    addSheet(*declare, options);
    declare->add_option("--nature", options->nature, QT_TRANSLATE_NOOP("Help", "What the interest is"))
        ->required();
    declare->callback([options, &cli] { runDeclare(cli, *options); });
    CLI::App* assign = verb->add_subcommand(
        "assign", QT_TRANSLATE_NOOP("Help", "Give files to members: one by hand, or all in balance"));
    assign->add_option("--proposal", options->proposal, QT_TRANSLATE_NOOP("Help", "Number of a receipt"));
    assign->add_option("--member", options->member, QT_TRANSLATE_NOOP("Help", "Code of a committee member"));
    assign->add_option("--call", options->call, QT_TRANSLATE_NOOP("Help", "Number of the call"));
    assign->add_option("--committee", options->committee, QT_TRANSLATE_NOOP("Help", "Code of the committee"));
    assign->add_option(
        "--each", options->each, QT_TRANSLATE_NOOP("Help", "Members for each file; default 3"));
    assign->callback([options, &cli] { runAssign(cli, *options); });
}

} // namespace sijill
