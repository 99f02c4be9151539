#include "core/storage/search_store.h"

#include "app/cli/cli.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

void runSearch(Cli& cli, const QString& typed, int limit)
{
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    if (!office)
        return;
    const auto hits = office->database().read([&]() -> Result<std::vector<SearchHit>> {
        return SearchStore(office->database()).find(typed, limit);
    });
    if (!hits)
        return cli.fail(hits.error());
    QJsonArray rows;
    QStringList lines;
    for (const SearchHit& hit : *hits) {
        rows.append(QJsonObject{{u"kind"_s, hit.kind}, {u"id"_s, hit.recordId}, {u"record"_s, hit.subject},
            {u"name"_s, jsonValue(FieldKind::Localized, {}, 0, hit.name)}, {u"void"_s, hit.isVoid},
            {u"part_of"_s, hit.partOf ? QJsonValue(hit.partOf) : QJsonValue()}});
        QStringList cells{hit.kind, hit.subject, hit.name.text()};
        if (hit.isVoid)
            cells << QCoreApplication::translate("Voiding", "Entered by mistake");
        lines << cells.join(u'\t');
    }
    cli.print({{u"rows"_s, rows}}, lines.join(u'\n'));
}

} // namespace

void addSearchVerb(CLI::App& app, Cli& cli)
{
    struct Options {
        std::string typed;
        int limit = 20;
    };
    auto options = std::make_shared<Options>();
    CLI::App* verb = app.add_subcommand("search",
        QT_TRANSLATE_NOOP("Help", "Find any record by name, number, phone, date or amount, in any spelling"));
    verb->add_option("words", options->typed, QT_TRANSLATE_NOOP("Help", "What to look for"))->required();
    verb->add_option("--limit", options->limit, QT_TRANSLATE_NOOP("Help", "At most so many"));
    verb->callback([options, &cli] { runSearch(cli, fromStd(options->typed), options->limit); });
}

} // namespace sijill
