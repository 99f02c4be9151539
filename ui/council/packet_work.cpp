#include "ui/council/packet_work.h"

#include "ui/charts/window_thread_painter.h"
#include "ui/shell/background_work.h"

#include <QPointer>

namespace sijill {

PacketWork::PacketWork(QObject* parent)
    : QObject(parent)
{
}

PacketWork::~PacketWork()
{
    cancel();
}

void PacketWork::start(
    const PacketOffice& office, const PacketRequest& request, const SessionPacket::Files& files)
{
    cancel();
    const auto isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_isCancelled = isCancelled;
    const QPointer<PacketWork> self(this);
    inBackground(
        this,
        [=] {
            const WindowThreadPainter painter;
            return writePacketOf(
                office, request, files, &painter, [&](int done, int total, const QString& title) {
                    if (!*isCancelled)
                        QMetaObject::invokeMethod(qApp, [=] {
                            if (self && self->m_isCancelled == isCancelled)
                                Q_EMIT self->progressed(done, total, title);
                        });
                    return !*isCancelled;
                });
        },
        [this, isCancelled](const Result<PacketOutcome>& outcome) {
            if (m_isCancelled != isCancelled)
                return; // Cancelled, or another one was started.
            m_isCancelled.reset();
            m_outcome = outcome;
            Q_EMIT finished();
        });
}

void PacketWork::cancel()
{
    if (!m_isCancelled)
        return;
    *m_isCancelled = true;
    m_isCancelled.reset();
}

} // namespace sijill
