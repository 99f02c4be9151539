#include "core/storage/figure_reader.h"

#include "core/storage/query.h"

namespace sijill {
namespace {

constexpr Choice kDimensionTable[] = {
    {int(Dimension::None), "none", QT_TRANSLATE_NOOP("Choice", "No breakdown")},
    {int(Dimension::Commune), "commune", QT_TRANSLATE_NOOP("Choice", "By commune")},
    {int(Dimension::Sector), "sector", QT_TRANSLATE_NOOP("Choice", "By sector")},
    {int(Dimension::Partner), "partner", QT_TRANSLATE_NOOP("Choice", "By partner")},
    {int(Dimension::PartnerKind), "partner_kind", QT_TRANSLATE_NOOP("Choice", "By kind of partner")},
    {int(Dimension::Component), "component", QT_TRANSLATE_NOOP("Choice", "By component")},
    {int(Dimension::Marker), "marker", QT_TRANSLATE_NOOP("Choice", "By priority marker")},
    {int(Dimension::Wave), "wave", QT_TRANSLATE_NOOP("Choice", "By wave")},
    {int(Dimension::Month), "month", QT_TRANSLATE_NOOP("Choice", "By month")},
    {int(Dimension::State), "state", QT_TRANSLATE_NOOP("Choice", "By state")},
};

void bindPeriod(Query& query, const FigurePeriod& period)
{
    query.bind(":edition", period.edition.value).bind(":from", period.from).bind(":to", period.to);
}

} // namespace

const Choices kDimensions = kDimensionTable;

qint64 FigureReader::communesTotal(QDate day) const
{
    Query query(m_database, sqlResource(u"indicators/communes_total"_s));
    query.bind(":to", day);
    return query.next() ? query.integer(0) : 0;
}

std::map<int, qint64> FigureReader::agreementsByState(const FigurePeriod& period) const
{
    Query query(m_database, sqlResource(u"indicators/agreements_by_state"_s));
    bindPeriod(query, period);
    std::map<int, qint64> counts;
    while (query.next())
        counts[int(query.integer(0))] = query.integer(1);
    return counts;
}

std::map<int, qint64> FigureReader::partnersByKind(EditionId edition) const
{
    Query query(m_database, sqlResource(u"indicators/partners_by_kind"_s));
    query.bind(":edition", edition.value);
    std::map<int, qint64> counts;
    while (query.next())
        counts[int(query.integer(0))] = query.integer(1);
    return counts;
}

qint64 FigureReader::dueCount(EditionId edition, QDate today) const
{
    Query query(m_database, u"SELECT COUNT(*) FROM (%1)"_s.arg(sqlResource(u"indicators/due_items"_s)));
    query.bind(":edition", edition.value).bind(":today", today);
    return query.next() ? query.integer(0) : 0;
}

std::vector<DueItem> FigureReader::dueItems(EditionId edition, QDate today) const
{
    Query query(m_database,
        u"SELECT what, kind, record_id, subject, name, of_whom, due_on FROM (%1) ORDER BY due_on, what, record_id"_s
            .arg(sqlResource(u"indicators/due_items"_s)));
    query.bind(":edition", edition.value).bind(":today", today);
    std::vector<DueItem> items;
    while (query.next()) {
        DueItem item{.what = query.text(0),
            .kind = query.text(1),
            .recordId = query.integer(2),
            .subject = query.text(3),
            .name = {},
            .ofWhom = {},
            .dueOn = query.day(6)};
        LocalizedText::fromJson(query.text(4).toUtf8(), item.name);
        LocalizedText::fromJson(query.text(5).toUtf8(), item.ofWhom);
        items.push_back(std::move(item));
    }
    return items;
}

} // namespace sijill
