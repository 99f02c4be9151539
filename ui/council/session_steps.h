#pragma once

#include "core/services/session_timeline.h"

#include <QWidget>

namespace sijill {

/// The stages of a session as a line: what is done with its day, where the work is, what is late. Painted
/// from what it is told; knows no session.
class SessionSteps final : public QWidget {
    Q_OBJECT

public:
    explicit SessionSteps(QWidget* parent = nullptr);

    void setSteps(const std::vector<SessionStep>& steps);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawStep(QPainter& painter, const QRect& room, std::size_t index) const;

    std::vector<SessionStep> m_steps;
};

} // namespace sijill
