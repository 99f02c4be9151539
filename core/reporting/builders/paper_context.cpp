#include "core/reporting/builders/paper_context.h"

#include "core/base/counted_noun.h"
#include "core/base/format.h"
#include "core/domain/territory.h"
#include "core/storage/reference_reader.h"

#include <QFile>
#include <QJsonArray>

namespace sijill {
namespace {

/// An English paper of a Moroccan office falls back to French before Arabic.
QStringList readingOrder(const QString& language)
{
    QStringList order{language};
    for (const QString& other : {u"fr"_s, u"ar"_s, u"en"_s}) {
        if (!order.contains(other))
            order << other;
    }
    return order;
}

} // namespace

PaperContext::PaperContext(Database& database, const QString& language, QDate today, QDate day)
    : m_database(database)
    , m_today(today)
    , m_day(day)
    , m_words(language)
    , m_format(language, Format::Grouping::Paper)
{
    if (const std::optional<Record> office = records().single(recordType<Office>()))
        m_office = office->as<Office>();
}

QString PaperContext::text(const LocalizedText& text) const
{
    return text.best(readingOrder(language()));
}

QString PaperContext::setting(const QString& name) const
{
    return text(m_office.setting(name, m_day));
}

QString PaperContext::settingOr(const QString& name, const QString& otherwise) const
{
    const LocalizedText own = m_office.setting(name, m_day);
    if (const QString here = own.in(language()); !here.isEmpty())
        return here;
    return otherwise.isEmpty() ? text(own)
                               : otherwise; // The program's own word reads better than a foreign one.
}

QString PaperContext::nameOf(const RecordType& type, qint64 id) const
{
    const std::optional<NamedRow> row = id == 0 ? std::nullopt : ReferenceReader(m_database).row(type, id);
    if (!row)
        return {};
    const QString name = text(row->name);
    return name.isEmpty() ? row->key : name;
}

QString PaperContext::councilName() const
{
    return settingOr(u"council_full_name"_s, text(m_office.names));
}

QString PaperContext::provinceName() const
{
    return settingOr(u"province_full_name"_s, nameOf<Territory>(m_office.territory));
}

QString PaperContext::place() const
{
    return settingOr(u"place"_s, text(m_office.place));
}

QString PaperContext::currencyName(const QString& code) const
{
    if (code != "MAD"_L1)
        return code;
    return settingOr(u"currency_name"_s, m_words.at("currency.MAD"));
}

Signatory PaperContext::signatory(SignatoryRole role) const
{
    const OfficeSignatory* person = m_office.signatory(role, m_day);
    Signatory found;
    if (person)
        found = {text(person->name), text(person->capacity), text(person->delegationAct)};
    if (found.capacity.isEmpty())
        found.capacity = m_words.choice("signatory", kSignatoryRoles, qint64(role));
    found.capacity = Format::capitalised(found.capacity);
    return found;
}

QString PaperContext::counted(const char* noun, qint64 count, bool oblique) const
{
    return sijill::counted(language(), noun, count, oblique);
}

QString PaperContext::inSentence(const LocalizedText& text) const
{
    QString name = this->text(text);
    if (!name.isEmpty())
        name[0] = name[0].toLower();
    return name;
}

PaperWording PaperContext::wording(const QString& paper) const
{
    if (!m_tried.isEmpty())
        return {.text = m_tried};
    return wordingInForce(m_database, paper + u'.' + language());
}

ReportDocument PaperContext::document(const QString& title, const QString& reference) const
{
    ReportDocument document;
    document.language = language();
    document.title = title;
    document.reference = reference;
    document.pageLabel = m_words.at("page");
    document.letterhead.arabic = filledLines(m_office.letterhead.in(u"ar"_s));
    document.letterhead.french = filledLines(m_office.letterhead.in(u"fr"_s));
    if (document.letterhead.isEmpty()) {
        document.letterhead.arabic = filledLines(m_office.names.in(u"ar"_s));
        document.letterhead.french = filledLines(m_office.names.in(u"fr"_s));
    }
    document.created = QDateTime(m_today, QTime(0, 0), Qt::UTC);
    return document;
}

PaperValues& PaperValues::set(const char* name, const QString& text)
{
    m_data.insert(QLatin1StringView(name), text.isEmpty() ? QJsonValue(false) : QJsonValue(text));
    return *this;
}

PaperValues& PaperValues::flag(const char* name, bool value)
{
    m_data.insert(QLatin1StringView(name), value);
    return *this;
}

PaperValues& PaperValues::list(const char* name, const char* item, const QStringList& texts)
{
    QJsonArray items;
    for (const QString& text : texts)
        items.append(QJsonObject{{QLatin1StringView(item), text}});
    return list(name, items);
}

PaperValues& PaperValues::list(const char* name, const QJsonArray& objects)
{
    m_data.insert(QLatin1StringView(name), objects);
    return *this;
}

QStringList filledLines(const QString& text)
{
    QStringList lines;
    for (const QString& line : text.split(u'\n')) {
        if (const QString trimmed = line.trimmed(); !trimmed.isEmpty())
            lines << trimmed;
    }
    return lines;
}

} // namespace sijill
