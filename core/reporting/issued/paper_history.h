#pragma once

#include "core/domain/issued_paper.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/issued/paper_comparison.h"
#include "core/storage/paper_store.h"

#include <functional>
#include <map>
#include <set>

namespace sijill {

/// A record that moved a cell of an issued paper.
struct PaperCause {
    QString kind; ///< Singular.
    qint64 id = 0;
    QString label; ///< "AW2-2023/017", as it is called now or was called last.
    bool exists = true;
    qint64 entry = 0; ///< The journal's last word about it.
};

/// One cell that would print otherwise today, with the records that make the difference.
struct PaperChange {
    PaperDifference cell;
    std::vector<PaperCause> causes; ///< Empty: no record; the wording of the paper changed.
    bool isTogether = false;        ///< None of them alone: they do it together.
};

struct PaperChanges {
    std::vector<PaperChange> cells;
    bool isWordingChanged = false; ///< The text or words of the paper are others now.
    qint64 changedRecords = 0;     ///< Since the paper was issued, whether it shows them or not.
};

/// Explains what an issued paper would say otherwise if it were made of today's records on its own day (I2).
/// A record is behind a cell when the cell turns as soon as that record alone is put back as it was: that is
/// tried out. So it holds for every cell and every line of any paper, without a rule for each. Makes the
/// paper some dozens of times: work for a thread of its own.
class PaperHistory {
public:
    /// `copy` is written in: OfficeFile::privateCopy, never the office's file.
    PaperHistory(Database& copy, const IssuedPaper& paper)
        : m_database(copy)
        , m_paper(paper)
    {
    }

    /// How many of the changed places are explained by now; false stops.
    using Progress = std::function<bool(qint64 done, qint64 whole)>;
    /// Error{Cancelled} when `goOn` said so.
    Result<PaperChanges> changes(const Progress& goOn = {});

private:
    using Keys = std::set<QString>;
    using Records = std::vector<const ChangedRecord*>;

    Result<Paper> built() const;
    Status readChangedRecords();
    Keys explain(const Records& records);
    bool mayGoOn();
    std::optional<Keys> turnedBy(const Records& records);
    void putBack(const ChangedRecord& record);
    void blame(const Keys& keys, const Records& records);
    PaperCause causeOf(const ChangedRecord& record) const;

    Database& m_database;
    IssuedPaper m_paper;
    ReportDocument m_now;
    std::vector<ChangedRecord> m_changed;
    Keys m_open; ///< Cells to be explained.
    std::map<QString, Records> m_causes;
    std::set<QString> m_together;
    int m_trials = 0;
    Progress m_goOn;
    bool m_isStopped = false;
};

} // namespace sijill
