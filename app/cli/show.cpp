#include "app/cli/cli.h"
#include "core/domain/catalogue.h"
#include "core/services/rules/rules.h"
#include "core/storage/record_store.h"

#include <CLI/CLI.hpp>
#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

struct ShowOptions {
    std::string kind;
    std::string id;
};

QJsonObject recordJson(const RecordType& type, const void* data)
{
    QJsonObject json{{u"id"_s, type.idOf(data)}};
    for (const Field& field : type.fields)
        json.insert(field.name(), jsonValue(field, field.get(data)));
    for (const Part& part : type.parts) {
        QJsonArray rows;
        for (std::size_t i = 0; i < part.size(data); ++i)
            rows.append(recordJson(*part.type, part.at(data, i)));
        json.insert(QLatin1StringView(part.key), rows);
    }
    return json;
}

QString shownText(const RecordStore& records, const Field& field, const Value& value)
{
    if (field.kind == FieldKind::Choice)
        return choiceLabel(field.choices, integerOf(value));
    if (field.kind == FieldKind::Reference) {
        const KindEntry* target = findKindBySingular(QString::fromLatin1(field.refersTo));
        return target->type->keyField ? records.keyOf(*target->type, integerOf(value))
                                      : QString::number(integerOf(value));
    }
    return field.isLocalized() ? textOf(value) : plainText(field, value);
}

void addLines(const RecordStore& records, const RecordType& type, const void* data, const QString& indent,
    QStringList& lines)
{
    for (const Field& field : type.fields) {
        if (const Value value = field.get(data); !isBlank(value))
            lines << u"%1%2: %3"_s.arg(indent, field.title(), shownText(records, field, value));
    }
    for (const Part& part : type.parts) {
        for (std::size_t i = 0; i < part.size(data); ++i) {
            lines << u"%1%2 %3"_s.arg(indent, part.type->title()).arg(i + 1);
            addLines(records, *part.type, part.at(data, i), indent + u"  "_s, lines);
        }
    }
}

void runShow(Cli& cli, const ShowOptions& options)
{
    const RecordType* type = cli.kind(options.kind);
    const std::unique_ptr<OpenOffice> office = type ? cli.open(true) : nullptr;
    const auto record = office ? cli.record(*office, *type, options.id) : std::nullopt;
    if (!record)
        return;
    const ReadingGate gate = office->reading();
    const Record readable = gate.shown(*record);
    const Status shown = office->database().read([&]() -> Status {
        const RecordStore records(office->database());
        QJsonObject json = recordJson(readable.type(), readable.data());
        QStringList lines;
        addLines(records, readable.type(), readable.data(), {}, lines);
        QJsonArray problems;
        QList<Problem> found = problemsOf(*record, &*record, {office->database(), office->today()});
        if (const auto reason = gate.reason(*record))
            found.prepend(*reason);
        for (const Problem& problem : found) {
            problems.append(QJsonObject{
                {u"rule"_s, problem.rule}, {u"field"_s, problem.field}, {u"message"_s, problem.message}});
            lines << u"! %1 %2"_s.arg(problem.rule, problem.message);
        }
        json.insert("problems"_L1, problems);
        cli.print(json, lines.join(u'\n'));
        return {};
    });
    if (!shown)
        cli.fail(shown.error());
}

} // namespace

void addShowVerb(CLI::App& app, Cli& cli)
{
    auto options = std::make_shared<ShowOptions>();
    CLI::App* verb = app.add_subcommand(
        "show", QT_TRANSLATE_NOOP("Help", "Show one record with its parts and what is wrong with it"));
    verb->add_option("kind", options->kind, QT_TRANSLATE_NOOP("Help", "Plural of the kind"))->required();
    verb->add_option("id", options->id, QT_TRANSLATE_NOOP("Help", "Number, code or id"))->required();
    verb->callback([options, &cli] { runShow(cli, *options); });
}

} // namespace sijill
