#pragma once

#include "ui/council/session_desk.h"
#include "ui/shell/theme_tokens.h"

#include <QWidget>

class QPainter;

namespace sijill {

/// What the room sees on a second screen: the point under discussion, the quorum, and the result once the
/// ballot is closed. Large letters, nothing to click; Escape closes it.
class RoomScreen final : public QWidget {
    Q_OBJECT

public:
    explicit RoomScreen(const SessionDesk& desk, QWidget* parent);

    void renew();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int drawText(QPainter& painter, int y, const QString& text, int size, const QColor& color) const;
    QString quorumSentence() const;
    QString resultSentence() const;

    const SessionDesk& m_desk;
};

} // namespace sijill
