#pragma once

#include <QFutureWatcher>
#include <QtConcurrentRun>

#include <type_traits>

namespace sijill {

/// Runs `work` on another thread and gives what it returned to `then` on this one. `work` must own all that
/// it uses: it goes on to its end when `owner` is gone, only nobody hears of it.
template <typename Work, typename Then>
void inBackground(QObject* owner, Work work, Then then)
{
    using Outcome = std::invoke_result_t<Work>;
    auto* watcher = new QFutureWatcher<Outcome>(owner);
    QObject::connect(watcher, &QFutureWatcherBase::finished, owner, [watcher, then = std::move(then)] {
        then(watcher->future().takeResult());
        watcher->deleteLater();
    });
    watcher->setFuture(QtConcurrent::run(std::move(work)));
}

} // namespace sijill
