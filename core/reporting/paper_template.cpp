#include "core/reporting/paper_template.h"

#include "core/reporting/paper_markup.h"
#include "core/reporting/template_faults.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <kainjow/mustache.hpp>

namespace sijill {
namespace {

using kainjow::mustache::data;

// A name has two values: the plain one opens sections, the one with this mark is printed (dotted when empty).
constexpr QChar kPrinted(u'\'');
// Around the name of an empty tag in the engine's output: only what is really printed counts as missing.
constexpr QChar kMissingBegin(0xe003);
constexpr QChar kMissingEnd(0xe004);
constexpr int kDots = 24;

bool isOurs(QChar c)
{
    return c.unicode() >= 0xe001 && c.unicode() <= 0xe004;
}

/// A value as words only: whatever it begins with, it is no markup.
std::string words(QString value)
{
    value.removeIf(isOurs);
    value.remove(u'\r');
    value.replace(u'*', kStar);
    value.replace(u'\n', u'\n' + QString(kGuard));
    return (kGuard + value).toStdString();
}

std::string missingMark(const QString& name)
{
    return (kMissingBegin + name + kMissingEnd).toStdString();
}

QString scalarText(const QJsonValue& value)
{
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toString();
}

data converted(const QJsonObject& object);

data convertedList(const QJsonArray& items)
{
    data list = data::type::list;
    for (const QJsonValue item : items)
        list << (item.isObject() ? converted(item.toObject()) : data(words(scalarText(item))));
    return list;
}

data converted(const QJsonObject& object)
{
    data result = data::type::object;
    for (auto field = object.begin(); field != object.end(); ++field) {
        const QJsonValue value = field.value();
        const std::string name = field.key().toStdString();
        const QString text = scalarText(value);
        if (value.isArray())
            result.set(name, convertedList(value.toArray()));
        else if (value.isObject())
            result.set(name, converted(value.toObject()));
        else if (text.isEmpty())
            result.set(name, data(value.toBool() ? data::type::bool_true : data::type::bool_false));
        else
            result.set(name, words(text));
        result.set(
            (field.key() + kPrinted).toStdString(), text.isEmpty() ? missingMark(field.key()) : words(text));
    }
    return result;
}

/// The text with its variables pointing at the printed values.
QString withPrintedNames(QString text, const std::vector<TemplateTag>& tags)
{
    for (size_t i = tags.size(); i-- > 0;) {
        const TemplateTag& tag = tags[i];
        if (tag.kind != TemplateTag::Kind::Variable || tag.name == "."_L1)
            continue;
        const bool triple = QStringView(text).mid(tag.begin).startsWith("{{{"_L1);
        text.insert(tag.end - (triple ? 3 : 2), kPrinted);
    }
    return text;
}

Result<QString> filled(const QString& text, const std::vector<TemplateTag>& tags, const QJsonObject& values)
{
    data root = converted(values);
    for (const TemplateTag& tag : tags) {
        // A name that only some items of a list have is printed as dots in the others.
        if (tag.kind == TemplateTag::Kind::Variable && !values.contains(tag.name))
            root.set((tag.name + kPrinted).toStdString(), missingMark(tag.name));
    }
    kainjow::mustache::mustache engine(withPrintedNames(text, tags).toStdString());
    engine.set_custom_escape([](const std::string& value) { return value; });
    const std::string result = engine.is_valid() ? engine.render(root) : std::string();
    if (!engine.is_valid()) {
        return failure(ErrorCode::Invalid,
            QCoreApplication::translate("PaperTemplate", "The text of this paper cannot be read."),
            QString::fromStdString(engine.error_message()));
    }
    return QString::fromStdString(result);
}

/// Puts dots where a value is missing and returns the names, each once.
QStringList takeMissing(QString& text)
{
    QStringList names;
    qsizetype at = 0;
    while ((at = text.indexOf(kMissingBegin, at)) >= 0) {
        const qsizetype end = text.indexOf(kMissingEnd, at);
        const QString name = text.mid(at + 1, end - at - 1);
        if (!names.contains(name))
            names.push_back(name);
        text.replace(at, end - at + 1, QString(kDots, u'.'));
    }
    return names;
}

void addNames(const QJsonObject& object, QSet<QString>& names)
{
    for (auto field = object.begin(); field != object.end(); ++field) {
        names.insert(field.key());
        addNames(field.value().toObject(), names);
        for (const QJsonValue item : field.value().toArray())
            addNames(item.toObject(), names);
    }
}

/// Tables and charts of a section that is cut may be absent: only those that remain are asked for.
void allowCutParts(const QString& text, const QString& body, PaperNames& known)
{
    const QStringList remaining = body.split(u'\n');
    for (const QString& line : text.split(u'\n')) {
        const Directive directive = directiveOf(line.trimmed());
        if (!directive.name.isEmpty() && !remaining.contains(line))
            (directive.verb == "table"_L1 ? known.tables : known.charts).insert(directive.name);
    }
}

Status outcome(const QList<Problem>& problems)
{
    if (problems.isEmpty())
        return {};
    return refusal(problems);
}

} // namespace

Result<PaperText> renderTemplate(const QString& text, const PaperParts& parts)
{
    const Result<std::vector<TemplateTag>> tags = readTags(text);
    if (!tags)
        return tl::unexpected(tags.error());
    Result<QString> body = filled(text, *tags, parts.data);
    if (!body)
        return tl::unexpected(body.error());
    PaperNames known = namesOf(parts);
    allowCutParts(text, *body, known);
    const Status checked = outcome(unknownTags(*tags, parts.data) + markupProblems(text, known));
    if (!checked)
        return tl::unexpected(checked.error());
    const QStringList missing = takeMissing(*body);
    return PaperText{.blocks = parseMarkup(*body, parts), .missing = missing};
}

Status checkTemplate(const QString& text, const PaperNames& known)
{
    const Result<std::vector<TemplateTag>> tags = readTags(text);
    if (!tags)
        return tl::unexpected(tags.error());
    QList<Problem> problems = unknownTags(*tags, known) + markupProblems(text, known);
    std::stable_sort(problems.begin(), problems.end(),
        [](const Problem& a, const Problem& b) { return lineOf(a) < lineOf(b); });
    return outcome(problems);
}

int lineOf(const Problem& problem)
{
    return problem.field.section(u'/', 1, 1).toInt();
}

PaperNames namesOf(const PaperParts& parts)
{
    PaperNames names;
    addNames(parts.data, names.tags);
    for (const auto& [name, table] : parts.tables)
        names.tables.insert(name);
    for (const auto& [name, box] : parts.boxes)
        names.tables.insert(name);
    for (const auto& [name, chart] : parts.charts)
        names.charts.insert(name);
    return names;
}

} // namespace sijill
