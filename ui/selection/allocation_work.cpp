#include "ui/selection/allocation_work.h"

#include "ui/shell/background_work.h"

#include <QTimer>

#include <atomic>
#include <mutex>

namespace sijill {

/// What both threads see. The solver's side writes plain numbers alone: it must not allocate.
struct AllocationWork::Shared {
    std::atomic<bool> isCancelled = false;
    std::mutex lock;
    selection::AllocationProgress progress;
};

AllocationWork::AllocationWork(QObject* parent)
    : QObject(parent)
    , m_clock(new QTimer(this))
{
    m_clock->setInterval(100);
    connect(m_clock, &QTimer::timeout, this, &AllocationWork::tell);
}

AllocationWork::~AllocationWork()
{
    cancel();
}

void AllocationWork::start(selection::Scenario scenario, selection::AllocationOptions options)
{
    cancel();
    const auto shared = std::make_shared<Shared>();
    m_shared = shared;
    m_clock->start();
    inBackground(
        this,
        [scenario = std::move(scenario), options = std::move(options), shared]() mutable {
            options.progress = [&](const selection::AllocationProgress& progress) {
                const std::lock_guard hold(shared->lock);
                shared->progress = progress;
                return !shared->isCancelled;
            };
            return selection::allocate(scenario, options);
        },
        [this, shared](const Result<selection::Allocation>& allocation) {
            if (m_shared != shared)
                return; // Cancelled, or another one was started.
            m_shared.reset();
            m_clock->stop();
            m_found = allocation;
            Q_EMIT finished();
        });
}

void AllocationWork::cancel()
{
    if (!m_shared)
        return;
    m_shared->isCancelled = true;
    m_shared.reset();
    m_clock->stop();
}

void AllocationWork::tell()
{
    selection::AllocationProgress progress;
    {
        const std::lock_guard hold(m_shared->lock);
        progress = m_shared->progress;
    }
    Q_EMIT progressed(progress);
}

} // namespace sijill
