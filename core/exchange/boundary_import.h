#pragma once

#include "core/domain/boundary.h"
#include "core/exchange/boundary_match.h"
#include "core/services/register.h"

namespace sijill {

struct BoundaryOptions {
    QString property = {}; ///< Holds the code or the name; empty: found out.
    int tolerance = -1;    ///< Metres; below 0: what nobody sees on paper.
    QString name = {};     ///< Of the layer; empty: the file's.
    QString attribution = {};
    QString source = {};
    QString licence = {};
    bool dryRun = false;
};

/// What an import of boundaries did, or would do.
struct BoundaryReport {
    BoundaryLayer layer;
    QString property;
    std::vector<BoundaryMatch> matched;
    std::vector<LeftOutFeature> leftOut; ///< In the order of the file.
    qsizetype cornersBefore = 0;
    qsizetype cornersAfter = 0;
    int replaced = 0; ///< Territories that had a boundary before.
    bool applied = false;
    qint64 journalSequence = 0;
};

/// Brings boundaries from a file into the register: matches, simplifies, writes one layer as one verb with
/// one undo. A layer of the same name is replaced; territories leave other layers when they come in a new
/// one.
class BoundaryImport {
public:
    explicit BoundaryImport(Register& office)
        : m_register(office)
    {
    }

    /// Refused when no unit fits a territory. A dry run writes nothing.
    Result<BoundaryReport> run(const BoundaryFile& file, const BoundaryOptions& options);
    /// Into the bin; Undo brings it back. Refused when there is no layer of that name.
    Status remove(const QString& name);

private:
    Result<BoundaryReport> planned(const BoundaryFile& file, const BoundaryOptions& options) const;
    Result<JournalEntry> write(BoundaryReport& report) const;

    Register& m_register;
};

} // namespace sijill
