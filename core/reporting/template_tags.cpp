#include "core/reporting/template_tags.h"

#include "core/reporting/template_faults.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace sijill {
namespace {

/// Reads the tags of one text from front to back.
class TagReader {
public:
    explicit TagReader(const QString& text)
        : m_text(text)
    {
    }

    Result<std::vector<TemplateTag>> read();

private:
    void readOne();
    void add(QString content, qsizetype begin, qsizetype end);
    void close(TemplateTag tag);
    void fault(const QString& name, const char* message)
    {
        m_problems.push_back(
            templateProblem(m_line, name, QCoreApplication::translate("PaperTemplate", message).arg(m_line)));
    }

    const QString& m_text;
    qsizetype m_at = 0;
    int m_line = 1;
    std::vector<TemplateTag> m_tags;
    std::vector<size_t> m_open;
    QList<Problem> m_problems;
};

Result<std::vector<TemplateTag>> TagReader::read()
{
    while (m_problems.isEmpty() && m_at < m_text.size()) {
        const qsizetype next = m_text.indexOf("{{"_L1, m_at);
        const qsizetype stop = next < 0 ? m_text.size() : next;
        m_line += static_cast<int>(QStringView(m_text).mid(m_at, stop - m_at).count(u'\n'));
        m_at = stop;
        if (next >= 0)
            readOne();
    }
    for (const size_t index : m_open) {
        m_line = m_tags[index].line;
        fault(m_tags[index].name,
            QT_TRANSLATE_NOOP("PaperTemplate",
                "Line %1: this section is never closed. Write its end, {{/…}} with the same name, after "
                "it."));
    }
    if (!m_problems.isEmpty())
        return refusal(m_problems);
    return std::move(m_tags);
}

void TagReader::readOne()
{
    const bool triple = QStringView(m_text).mid(m_at).startsWith("{{{"_L1);
    const QString closing = triple ? u"}}}"_s : u"}}"_s;
    const qsizetype begin = m_at;
    const qsizetype content = begin + closing.size();
    const qsizetype end = m_text.indexOf(closing, content);
    if (end < 0)
        return fault({},
            QT_TRANSLATE_NOOP(
                "PaperTemplate", "Line %1: these braces are never closed. Write }} after the name."));
    const QString inside = m_text.mid(content, end - content);
    m_at = end + closing.size();
    add(inside.trimmed(), begin, m_at);
    m_line += static_cast<int>(inside.count(u'\n'));
}

void TagReader::add(QString content, qsizetype begin, qsizetype end)
{
    const QChar sign = content.isEmpty() ? QChar() : content.front();
    if (sign == u'!')
        return;
    if (sign == u'>' || sign == u'=')
        return fault(content,
            QT_TRANSLATE_NOOP(
                "PaperTemplate", "Line %1: a paper can neither include another nor change the braces."));
    TemplateTag tag;
    tag.line = m_line;
    tag.begin = begin;
    tag.end = end;
    if (sign == u'#')
        tag.kind = TemplateTag::Kind::Section;
    else if (sign == u'^')
        tag.kind = TemplateTag::Kind::Inverted;
    else if (sign == u'/')
        tag.kind = TemplateTag::Kind::End;
    const bool marked = tag.kind != TemplateTag::Kind::Variable || sign == u'&';
    tag.name = (marked ? content.mid(1) : content).trimmed();
    if (tag.name.isEmpty())
        return fault({},
            QT_TRANSLATE_NOOP(
                "PaperTemplate", "Line %1: these braces hold no name. Write one, or delete them."));
    if (tag.kind == TemplateTag::Kind::End)
        return close(std::move(tag));
    if (tag.kind != TemplateTag::Kind::Variable)
        m_open.push_back(m_tags.size());
    m_tags.push_back(std::move(tag));
}

void TagReader::close(TemplateTag tag)
{
    if (m_open.empty() || m_tags[m_open.back()].name != tag.name)
        return fault(tag.name,
            QT_TRANSLATE_NOOP("PaperTemplate",
                "Line %1: this end has no beginning, or another section is still open. Ends come in the "
                "reverse order of the beginnings."));
    m_tags[m_open.back()].closing = m_tags.size();
    m_open.pop_back();
    m_tags.push_back(std::move(tag));
}

/// Walks the tags with the objects that are in force at each place, as the engine will.
class NameCheck {
public:
    NameCheck(const std::vector<TemplateTag>& tags, QList<Problem>& problems)
        : m_tags(tags)
        , m_problems(problems)
    {
    }

    void check(size_t from, size_t to, const QList<QJsonObject>& scopes);

private:
    void enter(size_t index, const QJsonValue& value, const QList<QJsonObject>& scopes);

    const std::vector<TemplateTag>& m_tags;
    QList<Problem>& m_problems;
};

QJsonValue find(const QList<QJsonObject>& scopes, const QString& name)
{
    for (qsizetype i = scopes.size(); i-- > 0;) {
        if (const auto found = scopes[i].constFind(name); found != scopes[i].constEnd())
            return found.value();
    }
    return QJsonValue(QJsonValue::Undefined);
}

/// The names of all items together: one item may leave out what another has.
QJsonObject unitedItems(const QJsonArray& items)
{
    QJsonObject united;
    for (const QJsonValue item : items) {
        const QJsonObject object = item.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            QJsonArray inner = united.value(field.key()).toArray();
            for (const QJsonValue value : field.value().toArray())
                inner.append(value);
            united.insert(field.key(), inner.isEmpty() ? field.value() : QJsonValue(inner));
        }
    }
    return united;
}

bool isCut(const QJsonValue& value)
{
    return value.isNull() || value.isUndefined() || (value.isBool() && !value.toBool())
        || (value.isString() && value.toString().isEmpty()) || (value.isArray() && value.toArray().isEmpty());
}

void NameCheck::check(size_t from, size_t to, const QList<QJsonObject>& scopes)
{
    for (size_t i = from; i < to; ++i) {
        const TemplateTag& tag = m_tags[i];
        if (tag.kind == TemplateTag::Kind::End || tag.name == "."_L1)
            continue;
        const QJsonValue value = find(scopes, tag.name);
        if (value.isUndefined())
            m_problems.push_back(unknownName(tag.line, tag.name));
        if (tag.kind == TemplateTag::Kind::Variable)
            continue;
        enter(i, value, scopes);
        i = tag.closing;
    }
}

void NameCheck::enter(size_t index, const QJsonValue& value, const QList<QJsonObject>& scopes)
{
    const TemplateTag& tag = m_tags[index];
    if (value.isUndefined() || isCut(value) != (tag.kind == TemplateTag::Kind::Inverted))
        return;
    QList<QJsonObject> inner = scopes;
    if (value.isArray())
        inner.push_back(unitedItems(value.toArray()));
    else if (value.isObject())
        inner.push_back(value.toObject());
    check(index + 1, tag.closing, inner);
}

} // namespace

Result<std::vector<TemplateTag>> readTags(const QString& text)
{
    return TagReader(text).read();
}

QList<Problem> unknownTags(const std::vector<TemplateTag>& tags, const QJsonObject& data)
{
    QList<Problem> problems;
    NameCheck(tags, problems).check(0, tags.size(), {data});
    return problems;
}

Problem templateProblem(int line, const QString& name, const QString& message)
{
    return {.rule = {},
        .severity = Severity::Refusal,
        .message = message,
        .field = u"text/%1/%2"_s.arg(line).arg(name)};
}

} // namespace sijill
