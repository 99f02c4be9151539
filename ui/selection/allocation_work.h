#pragma once

#include "core/selection/allocate.h"

#include <QObject>

#include <memory>

class QTimer;

namespace sijill {

/// Computes a fairest allocation on another thread: the window goes on meanwhile. It takes its scenario along
/// and reads no file; nobody hears of an answer that was cancelled.
class AllocationWork final : public QObject {
    Q_OBJECT

public:
    explicit AllocationWork(QObject* parent = nullptr);
    ~AllocationWork() override;

    void start(selection::Scenario scenario, selection::AllocationOptions options);
    void cancel();
    bool isRunning() const { return m_shared != nullptr; }
    /// After finished().
    const Result<selection::Allocation>& found() const { return m_found; }

Q_SIGNALS:
    void progressed(const sijill::selection::AllocationProgress& progress);
    void finished();

private:
    struct Shared;

    void tell();

    std::shared_ptr<Shared> m_shared; ///< Of the run under way; null: none.
    Result<selection::Allocation> m_found;
    QTimer* m_clock;
};

} // namespace sijill
