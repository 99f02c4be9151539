#pragma once

#include "ui/council/packet_work.h"
#include "ui/council/session_desk.h"

#include <QWidget>

class QMenu;

namespace sijill {

class NoticeStrip;
class ProgressStrip;

/// Makes the file of the session on the desk: asks in which language and where to, shows how far it is with
/// the way out, and says in the end what is in it and what was left out.
class PacketStrip final : public QWidget {
    Q_OBJECT

public:
    explicit PacketStrip(SessionDesk& desk, QWidget* parent = nullptr);

    /// Languages and forms to choose from.
    void fill(QMenu& menu);
    /// Into a PDF, or a folder of ODT files.
    void make(const QString& language, const SessionPacket::Files& files);
    bool isRunning() const { return m_work->isRunning(); }

Q_SIGNALS:
    void runningChanged();

private:
    void askWhere(const QString& language, bool isPdf);
    void tell();

    SessionDesk& m_desk;
    PacketWork* m_work;
    ProgressStrip* m_progress;
    NoticeStrip* m_notice;
};

} // namespace sijill
