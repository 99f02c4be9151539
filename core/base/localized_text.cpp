#include "core/base/localized_text.h"

#include "core/base/guarded.h"
#include "core/base/json_text.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace sijill {
namespace {

Guarded<QStringList>& displayOrder()
{
    static Guarded<QStringList> order(QStringList{u"ar"_s, u"fr"_s, u"en"_s});
    return order;
}

/// The text in quotes at `at`, which moves behind them; false if it is not there or holds an escape.
bool readPlain(const char*& at, const char* end, QString& into)
{
    if (at == end || *at != '"')
        return false;
    const char* const begin = ++at;
    while (at != end && *at != '"' && *at != '\\')
        ++at;
    if (at == end || *at != '"')
        return false;
    into = QString::fromUtf8(begin, at - begin);
    ++at;
    return true;
}

/// The form that toJson writes of texts without escapes: lists read thousands of them. False: any other form.
bool readPlainForm(const QByteArray& json, LocalizedText& into)
{
    const char* at = json.constData();
    const char* const end = at + json.size();
    QString language;
    QString text;
    for (char before = '{'; at != end && *at == before; before = ',') {
        ++at;
        if (!readPlain(at, end, language) || at == end || *at++ != ':' || !readPlain(at, end, text))
            return false;
        into.set(language, text);
    }
    return end - at == 1 && *at == '}';
}

} // namespace

LocalizedText::LocalizedText(std::initializer_list<std::pair<QString, QString>> texts)
{
    for (const auto& [language, text] : texts)
        set(language, text);
}

QString LocalizedText::in(const QString& language) const
{
    for (const auto& [code, text] : m_texts) {
        if (code == language)
            return text;
    }
    return {};
}

QString LocalizedText::best(const QStringList& languages) const
{
    for (const QString& language : languages) {
        if (const QString text = in(language); !text.isEmpty())
            return text;
    }
    return m_texts.empty() ? QString() : m_texts.front().second;
}

QString LocalizedText::text() const
{
    return best(displayOrder().value());
}

void LocalizedText::set(const QString& language, const QString& text)
{
    const auto place = std::lower_bound(m_texts.begin(), m_texts.end(), language,
        [](const auto& entry, const QString& code) { return entry.first < code; });
    const bool found = place != m_texts.end() && place->first == language;
    if (text.isEmpty()) {
        if (found)
            m_texts.erase(place);
    } else if (found) {
        place->second = text;
    } else {
        m_texts.insert(place, {language, text});
    }
}

QStringList LocalizedText::languages() const
{
    QStringList codes;
    for (const auto& entry : m_texts)
        codes << entry.first;
    return codes;
}

QByteArray LocalizedText::toJson() const
{
    if (m_texts.empty())
        return "{}";
    QByteArray json;
    json.reserve(128);
    char before = '{';
    for (const auto& [language, text] : m_texts) {
        json += before;
        appendJsonText(language, json);
        json += ':';
        appendJsonText(text, json);
        before = ',';
    }
    json += '}';
    return json;
}

bool LocalizedText::fromJson(const QByteArray& json, LocalizedText& into)
{
    if (LocalizedText plain; readPlainForm(json, plain)) {
        into = std::move(plain);
        return true;
    }
    const QJsonDocument document = QJsonDocument::fromJson(json);
    if (!document.isObject())
        return false;
    LocalizedText result;
    const QJsonObject object = document.object();
    for (auto it = object.begin(); it != object.end(); ++it) {
        if (!it->isString())
            return false;
        result.set(it.key(), it->toString());
    }
    into = std::move(result);
    return true;
}

void LocalizedText::setDisplayLanguages(const QStringList& languages)
{
    displayOrder().set(languages);
}

QStringList LocalizedText::displayLanguages()
{
    return displayOrder().value();
}

} // namespace sijill
