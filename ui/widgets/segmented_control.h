#pragma once

#include "core/base/text.h"

#include <QVariant>
#include <QWidget>

#include <vector>

namespace sijill {

/// Two to five words of which one is chosen: language, theme, period. Arrow keys move the choice.
class SegmentedControl final : public QWidget {
    Q_OBJECT

public:
    struct Segment {
        QVariant value;
        QString text;
        QString tooltip;
    };

    explicit SegmentedControl(QWidget* parent = nullptr);

    void setSegments(std::vector<Segment> segments);
    /// Says nothing: only the user's choice is announced.
    void setValue(const QVariant& value);
    QVariant value() const;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

Q_SIGNALS:
    void chosen(const QVariant& value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QRect segmentRect(int index) const;
    int indexAt(const QPoint& position) const;
    void choose(int index);
    void drawSegment(QPainter& painter, int index) const;
    int count() const { return static_cast<int>(m_segments.size()); }

    std::vector<Segment> m_segments;
    int m_current = 0;
};

} // namespace sijill
