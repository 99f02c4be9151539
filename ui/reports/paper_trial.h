#pragma once

#include "core/reporting/issued/paper_history.h"
#include "core/storage/office_file.h"

#include <QThread>

namespace sijill {

/// Tries out what changed since a paper was issued, on a private copy and a thread of its own: the window
/// goes on, and so does everybody's typing. Ends early when it is asked to. One run each.
class PaperTrial final : public QThread {
    Q_OBJECT

public:
    PaperTrial(const OfficeFile& file, const IssuedPaper& paper);
    ~PaperTrial() override;

    /// After finished(). Error{Cancelled} when nobody waited for the end.
    Result<PaperChanges>& found() { return m_found; }

Q_SIGNALS:
    void progressed(qint64 done, qint64 whole);

protected:
    void run() override;

private:
    const OfficeFile& m_file;
    const IssuedPaper m_paper;
    Result<PaperChanges> m_found;
};

} // namespace sijill
