#include "app/cli/cli.h"
#include "core/base/format.h"
#include "core/services/lists/lists.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct ListOptions {
    std::string kind;
    std::string edition;
    std::string contains;
    int limit = 0;
    bool voided = false;
};

QString cellText(const ListColumn& column, const Value& value)
{
    if (isBlank(value))
        return {};
    if (column.shown)
        return column.shown(value);
    const Field field{.key = column.key,
        .label = column.label,
        .kind = column.kind,
        .scale = column.scale,
        .choices = column.choices};
    if (column.kind == FieldKind::Choice)
        return choiceLabel(column.choices, integerOf(value));
    return field.isLocalized() ? textOf(value) : plainText(field, value);
}

QJsonObject rowJson(const ListSource& source, const ListRow& row)
{
    QJsonObject json{{u"id"_s, row.id}};
    for (std::size_t i = 0; i < source.columns.size(); ++i) {
        const ListColumn& column = source.columns[i];
        if (!column.has(ListColumn::Technical))
            json.insert(column.name(), jsonValue(column.kind, column.choices, column.scale, row.values[i]));
    }
    return json;
}

bool tellsVoid(const ListSource& source)
{
    return std::any_of(source.columns.begin(), source.columns.end(),
        [](const ListColumn& column) { return qstrcmp(column.key, kVoidedColumn) == 0; });
}

void runList(Cli& cli, const ListOptions& options)
{
    const ListSource* source = listSource(fromStd(options.kind));
    if (!source)
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "“%1” is not a kind of record.").arg(fromStd(options.kind)));
    if (options.voided && !tellsVoid(*source))
        return cli.fail(WrongUsage,
            QCoreApplication::translate("Cli", "Nothing in “%1” is ever entered by mistake.")
                .arg(fromStd(options.kind)));
    const std::unique_ptr<OpenOffice> office = cli.open(true);
    const auto edition = office ? cli.edition(*office, options.edition) : std::nullopt;
    if (!edition)
        return;
    ListRequest request{.edition = edition->value, .today = office->today()};
    if (!options.contains.empty() && source->columns.size() > 1)
        request.filter.columns[source->columns[1].name()] = {.contains = fromStd(options.contains)};
    if (options.voided)
        request.filter.columns.merge(onlyVoid().columns);
    const auto rows = office->database().read([&]() -> Result<std::vector<ListRow>> {
        return ListReader(office->database(), *source)
            .rows(request, 0, options.limit > 0 ? options.limit : -1);
    });
    if (!rows)
        return cli.fail(rows.error());
    QJsonArray json;
    QStringList lines;
    QStringList heading{u"id"_s};
    for (const ListColumn& column : source->columns) {
        if (!column.has(ListColumn::Technical))
            heading << column.title();
    }
    lines << heading.join(u'\t');
    for (const ListRow& row : *rows) {
        json.append(rowJson(*source, row));
        QStringList cells{QString::number(row.id)};
        for (std::size_t i = 0; i < source->columns.size(); ++i) {
            if (!source->columns[i].has(ListColumn::Technical))
                cells << cellText(source->columns[i], row.values[i]);
        }
        lines << cells.join(u'\t');
    }
    cli.print({{u"rows"_s, json}}, lines.join(u'\n'));
}

} // namespace

void addListVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<ListOptions>();
    CLI::App* verb = app.add_subcommand("list",
        QT_TRANSLATE_NOOP("Help", "List records of a kind: partners, agreements, instalments, worksites, …"));
    verb->add_option("kind", options->kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind"))->required();
    verb->add_option("--edition", options->edition,
        QT_TRANSLATE_NOOP("Help", "Code of an edition, or all; default: the office's current one"));
    verb->add_option("--contains", options->contains,
        QT_TRANSLATE_NOOP("Help", "Only rows whose name contains this, in any spelling"));
    verb->add_option("--limit", options->limit, QT_TRANSLATE_NOOP("Help", "At most so many rows"));
    verb->add_flag("--voided", options->voided,
        QT_TRANSLATE_NOOP("Help", "Only what was entered by mistake, which is left out otherwise"));
    verb->callback([options, &cli] { runList(cli, *options); });
}

} // namespace sijill
