#pragma once

#include "core/domain/edition.h"
#include "core/storage/database.h"

namespace sijill {

/// What was found when a record was last inspected for the figures.
struct Inspected {
    QString kind; ///< Singular.
    qint64 recordId = 0;
    bool isLeftOut = false;
    int warnings = 0;
};

/// How many records of an edition figures leave out, and how many they count with a warning.
struct InspectedCounts {
    int leftOut = 0;
    int doubted = 0;
};

/// Which records figures leave out or count with a warning (I1); those in order have no row. Throws
/// StorageError.
class InspectionStore {
public:
    explicit InspectionStore(Database& database)
        : m_database(database)
    {
    }

    void write(const Inspected& found);
    void remove(const QString& kind, qint64 id);
    /// Worksites and agreements of the edition that hold, the left-out ones first.
    std::vector<Inspected> of(EditionId edition) const;
    InspectedCounts counts(EditionId edition) const;
    /// False in a file that an older program made, until markDone.
    bool isDone() const;
    void markDone(QDate day);

private:
    Database& m_database;
};

} // namespace sijill
