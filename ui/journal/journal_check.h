#pragma once

#include "core/storage/journal_store.h"
#include "core/storage/office_file.h"

#include <QThread>

namespace sijill {

/// Walks the whole chain on a thread of its own, over a snapshot: the window goes on. Ends early when it is
/// asked to. One run each.
class JournalCheck final : public QThread {
    Q_OBJECT

public:
    explicit JournalCheck(const OfficeFile& file);
    ~JournalCheck() override;

    /// After finished(): nothing when the chain holds, or when nobody waited for the end.
    const Result<std::optional<JournalBreak>>& found() const { return m_found; }
    bool wasStopped() const { return m_wasStopped; }

Q_SIGNALS:
    void progressed(qint64 done);

protected:
    void run() override;

private:
    const OfficeFile& m_file;
    Result<std::optional<JournalBreak>> m_found;
    bool m_wasStopped = false;
};

} // namespace sijill
