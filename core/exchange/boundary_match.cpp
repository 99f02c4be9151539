#include "core/exchange/boundary_match.h"

#include "core/base/folding.h"
#include "core/base/format.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

/// Codes are written with and without dots: 05.301.01.01, 053010101.
QString plainCode(const QString& code)
{
    QString plain;
    for (const QChar letter : code) {
        if (letter.isLetterOrNumber())
            plain += letter.toUpper();
    }
    return plain;
}

} // namespace

BoundaryMatcher::BoundaryMatcher(std::vector<Territory> all, const std::vector<TerritoryId>& under)
    : m_all(std::move(all))
{
    const auto add = [](QHash<QString, Places>& into, const QString& key, std::size_t place) {
        if (!key.isEmpty() && !into[key].contains(place))
            into[key] << place;
    };
    for (std::size_t i = 0; i < m_all.size(); ++i) {
        const Territory& territory = m_all[i];
        add(m_byCode, plainCode(territory.code), i);
        const QStringList spellings = territory.spellings.split(u'|', Qt::SkipEmptyParts);
        for (const QString& spelling : spellings)
            add(m_byCode, plainCode(spelling), i); // The national file keeps codes of other forms there.
        if (std::find(under.begin(), under.end(), territory.id) == under.end())
            continue;
        for (const QString& language : territory.names.languages())
            add(m_byName, matchKey(territory.names.in(language)), i);
        for (const QString& spelling : spellings)
            add(m_byName, matchKey(spelling), i);
    }
}

/// The property that holds codes of most units.
QString BoundaryMatcher::codeProperty(const BoundaryFile& file) const
{
    std::map<QString, int> fits;
    for (const BoundaryFeature& feature : file.features) {
        for (const auto& [key, value] : feature.properties) {
            if (m_byCode.contains(plainCode(value)))
                ++fits[key];
        }
    }
    const auto best = std::max_element(
        fits.begin(), fits.end(), [](const auto& a, const auto& b) { return a.second < b.second; });
    return best == fits.end() ? QString() : best->first;
}

/// Circles bear the name of their main commune: where just one commune has the name, it is meant.
BoundaryMatcher::Places BoundaryMatcher::byName(const QString& text) const
{
    const Places all = m_byName.value(matchKey(text));
    Places communes;
    std::copy_if(all.begin(), all.end(), std::back_inserter(communes),
        [this](std::size_t place) { return m_all[place].kind == TerritoryKind::Commune; });
    return communes.size() == 1 ? communes : all;
}

BoundaryMatcher::Places BoundaryMatcher::candidates(
    const BoundaryFeature& feature, const QString& property, const QString& codes, bool& isByCode) const
{
    const QString code = feature.property(property.isEmpty() ? codes : property);
    const Places coded = m_byCode.value(plainCode(code));
    isByCode = !code.isEmpty() && !coded.isEmpty();
    if (isByCode)
        return coded;
    if (!property.isEmpty())
        return byName(code);
    Places found;
    for (const auto& [key, value] : feature.properties) {
        for (const std::size_t place : byName(value)) {
            if (!found.contains(place))
                found << place;
        }
    }
    return found;
}

/// Two units that fit one territory: nobody can tell which is meant.
void BoundaryMatcher::leaveOutTwins(const BoundaryFile& file, BoundaryMatches& matches) const
{
    std::map<TerritoryId, int> counts;
    for (const BoundaryMatch& match : matches.matched)
        ++counts[match.territory];
    std::erase_if(matches.matched, [&](const BoundaryMatch& match) {
        if (counts[match.territory] < 2)
            return false;
        const BoundaryFeature& feature = file.features[match.feature];
        matches.leftOut.push_back({feature.number, feature.title(),
            //: %1 is the name of a territory.
            QCoreApplication::translate("Boundaries", "Other units of the file are %1 too.")
                .arg(match.name.text())});
        return true;
    });
}

BoundaryMatches BoundaryMatcher::match(const BoundaryFile& file, const QString& property) const
{
    BoundaryMatches matches{.property = property.isEmpty() ? codeProperty(file) : property,
        .tried = {},
        .matched = {},
        .leftOut = {}};
    for (std::size_t i = 0; i < file.features.size(); ++i) {
        const BoundaryFeature& feature = file.features[i];
        for (const auto& [key, value] : feature.properties) {
            if ((property.isEmpty() || key == property) && !matches.tried.contains(key))
                matches.tried << key;
        }
        bool isByCode = false;
        const Places fits = candidates(feature, property, matches.property, isByCode);
        if (fits.size() == 1) {
            const Territory& territory = m_all[fits.front()];
            matches.matched.push_back({i, territory.id, territory.names, isByCode});
            continue;
        }
        QStringList names;
        for (const std::size_t place : fits)
            names << Format::isolated(m_all[place].code);
        matches.leftOut.push_back({feature.number, feature.title(),
            fits.isEmpty() ? QCoreApplication::translate("Boundaries", "No territory has its code or name.")
                           //: %1 is a list of codes.
                           : QCoreApplication::translate("Boundaries", "Several territories fit it: %1.")
                                 .arg(Format().enumerated(names))});
    }
    leaveOutTwins(file, matches);
    return matches;
}

} // namespace sijill
