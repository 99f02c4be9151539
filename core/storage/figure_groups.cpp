#include "core/storage/figure_groups.h"

#include "core/base/format.h"
#include "core/base/language.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/storage/query.h"

namespace sijill {
namespace {

/// Where groups that are records have their codes and names; no table: codes and numbers.
struct GroupTable {
    QString table;
    QString code;
    QString order;
};

GroupTable tableOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Commune:
        return {u"territory"_s, u"code"_s, u"code"_s};
    case Dimension::Sector:
        return {u"sector"_s, u"code"_s, u"position"_s};
    case Dimension::Partner:
        return {u"partner"_s, u"number"_s, u"number"_s};
    case Dimension::Component:
        return {u"component"_s, u"code"_s, u"position"_s};
    case Dimension::Marker:
        return {u"marker"_s, u"code"_s, u"position"_s};
    default:
        return {};
    }
}

/// Codes and months have no stored names: their words in each language of the program.
LocalizedText namesOf(Choices choices, qint64 value)
{
    LocalizedText names;
    const Choice* choice = findChoice(choices, value);
    for (const QString& language : kLanguages)
        names.set(
            language, choice ? translatedTo(language, "Choice", choice->label) : QString::number(value));
    return names;
}

LocalizedText monthNames(const QString& month)
{
    LocalizedText names;
    for (const QString& language : kLanguages)
        names.set(language, Format(language).monthYear(QDate::fromString(month, u"yyyy-MM"_s)));
    return names;
}

QString monthOf(qint64 number)
{
    return u"%1-%2"_s.arg(number / 100, 4, 10, QChar(u'0')).arg(number % 100, 2, 10, QChar(u'0'));
}

void nameGroup(FigureGroup& group, Dimension dimension)
{
    const QString number = QString::number(group.id);
    switch (dimension) {
    case Dimension::PartnerKind:
        group.key = choiceCode(kPartnerKinds, group.id);
        group.name = namesOf(kPartnerKinds, group.id);
        break;
    case Dimension::State:
        group.key = choiceCode(kWorksiteStates, group.id);
        group.name = namesOf(kWorksiteStates, group.id);
        break;
    case Dimension::Wave:
        group.key = number;
        group.name = LocalizedText{{u"ar"_s, number}, {u"fr"_s, number}, {u"en"_s, number}};
        break;
    case Dimension::Month:
        group.key = monthOf(group.id);
        group.name = monthNames(group.key);
        break;
    default:
        break;
    }
}

FigureGroup numberedGroup(Dimension dimension, qint64 number)
{
    FigureGroup group;
    group.id = number;
    nameGroup(group, dimension);
    return group;
}

} // namespace

std::vector<FigureGroup> groupsWith(Database& database, Dimension dimension, const std::vector<qint64>& ids)
{
    std::vector<FigureGroup> groups;
    const GroupTable from = tableOf(dimension);
    if (from.table.isEmpty()) {
        for (const qint64 id : ids)
            groups.push_back(numberedGroup(dimension, id));
        return groups;
    }
    QStringList numbers;
    for (const qint64 id : ids)
        numbers << QString::number(id);
    Query query(database,
        u"SELECT id, %1, names FROM %2 WHERE id IN (SELECT value FROM json_each(:ids)) ORDER BY %3, id"_s.arg(
            from.code, from.table, from.order));
    query.bind(":ids", u"[%1]"_s.arg(numbers.join(u',')));
    while (query.next()) {
        FigureGroup& group = groups.emplace_back();
        group.id = query.integer(0);
        group.key = query.text(1);
        LocalizedText::fromJson(query.text(2).toUtf8(), group.name);
    }
    return groups;
}

qint64 monthNumber(const QString& month)
{
    return QString(month).remove(u'-').toLongLong();
}

FigureGroup monthGroup(qint64 number)
{
    return numberedGroup(Dimension::Month, number);
}

} // namespace sijill
