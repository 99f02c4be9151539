#pragma once

#include "core/domain/edition.h"
#include "core/domain/territory.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/papers.h"
#include "core/storage/report_reader.h"

#include <set>

namespace sijill {

/// Makes the sheet of a commune or of a larger unit: its dated figures, what each edition brought there
/// against its people and its unemployed, its worksites with the agreements that carry them.
class TerritorySheetBuilder {
public:
    TerritorySheetBuilder(const PaperContext& context, const Territory& territory);

    Paper build() const;

private:
    /// Counts of one edition in some communes.
    struct EditionSum {
        Edition edition;
        std::map<QString, qint64> values;
        std::vector<FigureGroup> communes; ///< Of the unit alone.
    };

    void addFacts(class CardBlocks& blocks) const;
    EditionSum sumOf(const Edition& edition, const std::set<qint64>& communes) const;
    std::vector<Edition> editions() const;
    Table byEdition(const std::vector<EditionSum>& sums) const;
    Figure figureOf(const char* code, FigureShape shape) const;
    Chart againstProvince(const std::vector<EditionSum>& sums) const;
    Chart byCommune(const EditionSum& sum) const;
    Table communes(const EditionSum& sum) const;
    std::set<qint64> worksiteIds() const;
    Table worksites() const;
    QString agreementsOf(WorksiteId worksite) const;
    QString unitName(const Territory& unit) const;
    QString share(std::optional<qint64> part, std::optional<qint64> whole) const;
    QString say(const QString& key) const { return m_context.words().at(key); }

    const PaperContext& m_context;
    const Territory& m_territory;
    TableMaker m_maker;
    std::set<qint64> m_communes; ///< Itself, or every commune under it.
};

} // namespace sijill
