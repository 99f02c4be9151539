#pragma once

#include "core/reporting/packet/session_packet.h"

#include <QObject>

#include <atomic>
#include <memory>

namespace sijill {

/// Makes the file of a session on another thread: the window goes on meanwhile. Nobody hears of one that was
/// cancelled, and it leaves nothing behind.
class PacketWork final : public QObject {
    Q_OBJECT

public:
    explicit PacketWork(QObject* parent = nullptr);
    ~PacketWork() override;

    void start(const PacketOffice& office, const PacketRequest& request, const SessionPacket::Files& files);
    void cancel();
    /// After finished().
    const Result<PacketOutcome>& outcome() const { return m_outcome; }
    bool isRunning() const { return m_isCancelled != nullptr; }

Q_SIGNALS:
    void progressed(int done, int total, const QString& title);
    void finished();

private:
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of the run under way; null: none.
    Result<PacketOutcome> m_outcome;
};

} // namespace sijill
