#pragma once

#include "core/domain/edition.h"
#include "core/domain/journal.h"
#include "core/services/checks.h"

namespace sijill {

/// What is wrong with a record of the edition, and what that means for the figures.
struct FigureFinding {
    Finding finding;
    bool isLeftOut = false; ///< Else it is counted all the same.
};

/// I1: which worksites and agreements figures leave out because a rule blocks them, and which they count with
/// a warning. Written together with the record, in its transaction, so that figures only read. A draft of an
/// agreement is work to do and counts as one.
class Inspection {
public:
    Inspection(Database& database, QDate today)
        : m_database(database)
        , m_today(today)
    {
    }

    /// After these changes were written. A changed edition or territory has its worksites inspected anew.
    void follow(const std::vector<Change>& changes) const;
    void inspect(const Record& record) const;
    /// Once for a file that an older program made; nothing where that was done.
    void catchUp() const;
    /// In the language of now; the left-out ones first, one line a problem. Call inside Database::read.
    std::vector<FigureFinding> findings(EditionId edition) const;

private:
    template <typename T>
    void inspectWhere(bool (*isMeant)(const T& record, qint64 id), qint64 id) const;

    Database& m_database;
    QDate m_today;
};

} // namespace sijill
