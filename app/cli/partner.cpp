#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/services/merge_service.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

constexpr int kMostPairs = 10'000;

struct PartnerOptions {
    std::string first;
    std::string second;
    std::string keep;
    std::string motive;
    std::vector<std::string> take;
    bool takeSaid = false;
};

/// By number or id; prints why not.
std::optional<Partner> partnerCalled(Cli& cli, OpenOffice& office, const std::string& name)
{
    const QString called = fromStd(name);
    const auto found = office.database().read([&]() -> Result<std::optional<Partner>> {
        const RecordStore records(office.database());
        const qint64 byNumber = records.idByKey(recordType<Partner>(), called);
        return records.find<Partner>(PartnerId{byNumber ? byNumber : called.toLongLong()});
    });
    if (found && *found)
        return *found;
    cli.fail(
        Refused, QCoreApplication::translate("Cli", "There is no partner “%1” in this file.").arg(called));
    return std::nullopt;
}

QJsonObject jsonOf(const TwinSide& side)
{
    return {{u"id"_s, side.id.value}, {u"number"_s, side.number},
        {u"name"_s, jsonValue(FieldKind::Localized, {}, 0, side.names)}};
}

QJsonObject jsonOf(const TwinPair& pair)
{
    QJsonArray reasons;
    for (const Choice& reason : kTwinReasons) {
        if (pair.has(TwinReason(reason.value)))
            reasons.append(QString::fromLatin1(reason.code));
    }
    return {{u"first"_s, jsonOf(pair.first)}, {u"second"_s, jsonOf(pair.second)}, {u"reasons"_s, reasons}};
}

QString lineOf(const TwinPair& pair)
{
    QStringList reasons;
    for (const Choice& reason : kTwinReasons) {
        if (pair.has(TwinReason(reason.value)))
            reasons << choiceLabel(kTwinReasons, reason.value);
    }
    return QStringList{pair.first.number, pair.first.names.text(), pair.second.number,
        pair.second.names.text(), Format().enumerated(reasons)}
        .join(u'\t');
}

void runDuplicates(Cli& cli)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    QJsonArray rows;
    QStringList lines;
    for (const TwinPair& pair : office->merges().possible(kMostPairs)) {
        rows.append(jsonOf(pair));
        lines << lineOf(pair);
    }
    cli.print({{u"rows"_s, rows}}, lines.join(u'\n'));
}

/// The fields that take the value of the partner that goes: those asked for, or what is proposed.
std::optional<QSet<QString>> takenFields(
    Cli& cli, OpenOffice& office, const PartnerOptions& options, const Partner& kept, const Partner& merged)
{
    QSet<QString> known;
    QSet<QString> proposed;
    for (const MergeField& line : office.merges().proposal(kept, merged)) {
        known.insert(line.field->name());
        if (line.takesMerged)
            proposed.insert(line.field->name());
    }
    if (!options.takeSaid)
        return proposed;
    QSet<QString> taken;
    for (const std::string& word : options.take) {
        const QString field = fromStd(word);
        if (field == "none"_L1)
            continue;
        if (!known.contains(field)) {
            cli.fail(WrongUsage,
                QCoreApplication::translate("Cli", "“%1” is not a field that a merge chooses.").arg(field));
            return std::nullopt;
        }
        taken.insert(field);
    }
    return taken;
}

void runMerge(Cli& cli, const PartnerOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    const std::optional<Partner> first = partnerCalled(cli, *office, options.first);
    const std::optional<Partner> second = first ? partnerCalled(cli, *office, options.second) : std::nullopt;
    if (!second)
        return;
    const QString keep = options.keep.empty() ? first->number : fromStd(options.keep);
    if (keep != first->number && keep != second->number)
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "--keep names one of the two: %1 or %2.")
                .arg(first->number, second->number));
    const Partner& kept = keep == first->number ? *first : *second;
    const Partner& merged = keep == first->number ? *second : *first;
    const auto taken = takenFields(cli, *office, options, kept, merged);
    if (!taken)
        return;
    const Result<Partner> done = office->merges().merge(
        {.kept = kept.id, .merged = merged.id, .taken = *taken, .motive = fromStd(options.motive)});
    if (!done)
        return cli.fail(done.error(), merged.number);
    QStringList fields(taken->begin(), taken->end());
    fields.sort();
    cli.print({{u"kept"_s, kept.number}, {u"merged"_s, merged.number},
                  {u"taken"_s, QJsonArray::fromStringList(fields)}},
        QCoreApplication::translate("Cli", "%1 is now part of %2.").arg(merged.number, kept.number));
}

void runSplit(Cli& cli, const PartnerOptions& options)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    const std::optional<Partner> merged = office ? partnerCalled(cli, *office, options.first) : std::nullopt;
    if (!merged)
        return;
    const Result<SplitOutcome> done = office->merges().split(merged->id, fromStd(options.motive));
    if (!done)
        return cli.fail(done.error(), merged->number);
    cli.print({{u"partner"_s, merged->number}, {u"returned"_s, done->returned},
                  {u"stayed"_s, QJsonArray::fromStringList(done->stayed)}},
        done->stayed.isEmpty()
            ? QCoreApplication::translate("Cli", "%1 stands on its own again.").arg(merged->number)
            : QCoreApplication::translate(
                "Cli", "%1 stands on its own again. Changed since, and left as it is: %2.")
                  .arg(merged->number, Format().enumerated(done->stayed)));
}

void runApart(Cli& cli, const PartnerOptions& options, bool isApart)
{
    const std::unique_ptr<OpenOffice> office = cli.open();
    if (!office)
        return;
    const std::optional<Partner> first = partnerCalled(cli, *office, options.first);
    const std::optional<Partner> second = first ? partnerCalled(cli, *office, options.second) : std::nullopt;
    if (!second)
        return;
    MergeService merges = office->merges();
    const Status done = isApart ? merges.tellApart(first->id, second->id, fromStd(options.motive))
                                : merges.reconsider(first->id, second->id);
    if (!done)
        return cli.fail(done.error(), first->number);
    cli.print({{u"first"_s, first->number}, {u"second"_s, second->number}, {u"told_apart"_s, isApart}},
        isApart ? QCoreApplication::translate("Cli", "%1 and %2 are not the same.")
                      .arg(first->number, second->number)
                : QCoreApplication::translate("Cli", "%1 and %2 are compared again.")
                      .arg(first->number, second->number));
}

void addMerge(CLI::App& verb, Cli& cli, const std::shared_ptr<PartnerOptions>& options)
{
    CLI::App* merge =
        verb.add_subcommand("merge", QT_TRANSLATE_NOOP("Help", "Merge the second partner into the first"));
    merge->add_option("first", options->first, QT_TRANSLATE_NOOP("Help", "Number or id of a partner"))
        ->required();
    merge->add_option("second", options->second, QT_TRANSLATE_NOOP("Help", "Number or id of a partner"))
        ->required();
    merge->add_option("--keep", options->keep,
        QT_TRANSLATE_NOOP("Help", "Number of the one that stays; default: the first"));
    CLI::Option* take = merge
                            ->add_option("--take", options->take,
                                QT_TRANSLATE_NOOP("Help",
                                    "Fields that take the other's value, or none; default: the value that is "
                                    "filled in, else the newer"))
                            ->delimiter(',');
    merge->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why; kept in the journal"));
    merge->callback([options, take, &cli] {
        options->takeSaid = take->count() > 0;
        runMerge(cli, *options);
    });
}

void addApart(CLI::App& verb, Cli& cli, const std::shared_ptr<PartnerOptions>& options, bool isApart)
{
    CLI::App* added = isApart
        ? verb.add_subcommand(
            "tell-apart", QT_TRANSLATE_NOOP("Help", "Two partners are not the same: show them no more"))
        : verb.add_subcommand("reconsider", QT_TRANSLATE_NOOP("Help", "Take that back: compare them again"));
    added->add_option("first", options->first, QT_TRANSLATE_NOOP("Help", "Number or id of a partner"))
        ->required();
    added->add_option("second", options->second, QT_TRANSLATE_NOOP("Help", "Number or id of a partner"))
        ->required();
    if (isApart)
        added->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why; kept in the journal"));
    added->callback([options, isApart, &cli] { runApart(cli, *options, isApart); });
}

} // namespace

void addPartnerVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<PartnerOptions>();
    CLI::App* verb = app.add_subcommand(
        "partner", QT_TRANSLATE_NOOP("Help", "Possible duplicates among partners: find, merge, part again"));
    verb->require_subcommand(1);
    verb->fallthrough();
    verb->add_subcommand(
            "duplicates", QT_TRANSLATE_NOOP("Help", "Pairs that share a name, receipt, ICE, RIB or phone"))
        ->callback([&cli] { runDuplicates(cli); });
    addMerge(*verb, cli, options);
    CLI::App* split =
        verb->add_subcommand("split", QT_TRANSLATE_NOOP("Help", "Take a merge back, however long ago"));
    split->add_option("partner", options->first, QT_TRANSLATE_NOOP("Help", "Number or id of the merged one"))
        ->required();
    split->add_option("--motive", options->motive, QT_TRANSLATE_NOOP("Help", "Why; kept in the journal"));
    split->callback([options, &cli] { runSplit(cli, *options); });
    addApart(*verb, cli, options, true);
    addApart(*verb, cli, options, false);
}

} // namespace sijill
