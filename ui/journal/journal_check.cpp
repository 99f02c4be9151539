#include "ui/journal/journal_check.h"

namespace sijill {

JournalCheck::JournalCheck(const OfficeFile& file)
    : m_file(file)
{
}

JournalCheck::~JournalCheck()
{
    requestInterruption();
    wait();
}

void JournalCheck::run()
{
    const auto reader = m_file.reader();
    if (!reader) {
        m_found = tl::unexpected(reader.error());
        return;
    }
    Database& database = **reader;
    m_found = database.read([&]() -> Result<std::optional<JournalBreak>> {
        return JournalStore(database).verify([this](qint64 done) {
            Q_EMIT progressed(done);
            m_wasStopped = isInterruptionRequested();
            return !m_wasStopped;
        });
    });
}

} // namespace sijill
