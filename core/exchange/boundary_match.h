#pragma once

#include "core/domain/territory.h"
#include "core/exchange/boundary_file.h"

namespace sijill {

/// A unit of the file and the territory that it is.
struct BoundaryMatch {
    std::size_t feature = 0; ///< Place in BoundaryFile::features.
    TerritoryId territory;
    LocalizedText name;
    bool isByCode = false;
};

struct BoundaryMatches {
    QString property; ///< That holds the code; empty when names alone were compared.
    QStringList tried;
    std::vector<BoundaryMatch> matched;
    std::vector<LeftOutFeature> leftOut;
};

/// Finds the territories that the units of a file are: by code anywhere in the division, else by folded name
/// among those under the office's territory, communes before larger units of the same name. What fits several
/// territories, or a territory that another unit fits too, is left out with its reason. Reads nothing.
class BoundaryMatcher {
public:
    /// `all` are the territories valid today, `under` those of them below the office's.
    BoundaryMatcher(std::vector<Territory> all, const std::vector<TerritoryId>& under);

    /// `property`: the one to compare, codes first, then names; empty: whichever fits.
    BoundaryMatches match(const BoundaryFile& file, const QString& property) const;

private:
    using Places = QList<std::size_t>; ///< In m_all.

    QString codeProperty(const BoundaryFile& file) const;
    Places byName(const QString& text) const;
    Places candidates(
        const BoundaryFeature& feature, const QString& property, const QString& codes, bool& isByCode) const;
    void leaveOutTwins(const BoundaryFile& file, BoundaryMatches& matches) const;

    std::vector<Territory> m_all;
    QHash<QString, Places> m_byCode;
    QHash<QString, Places> m_byName;
};

} // namespace sijill
