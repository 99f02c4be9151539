#include "ui/reports/paper_trial.h"

namespace sijill {

PaperTrial::PaperTrial(const OfficeFile& file, const IssuedPaper& paper)
    : m_file(file)
    , m_paper(paper)
{
}

PaperTrial::~PaperTrial()
{
    requestInterruption();
    wait();
}

void PaperTrial::run()
{
    const auto copy = m_file.privateCopy();
    if (!copy) {
        m_found = tl::unexpected(copy.error());
        return;
    }
    m_found = PaperHistory(**copy, m_paper).changes([this](qint64 done, qint64 whole) {
        Q_EMIT progressed(done, whole);
        return !isInterruptionRequested();
    });
}

} // namespace sijill
