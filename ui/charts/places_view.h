#pragma once

#include <QWidget>

namespace sijill {

/// A picture of places: they are pointed at, walked to with the arrows, read aloud and opened with a click or
/// Enter. Knows where they stand and what they are called, not how they are drawn. Not mirrored: west is on
/// the left in every language.
class PlacesView : public QWidget {
    Q_OBJECT

public:
    /// -1: none yet.
    int current() const { return m_current; }
    /// A place in words: its name and number.
    virtual QString describe(int place) const = 0;

Q_SIGNALS:
    void activated(int place);

protected:
    explicit PlacesView(QWidget* parent = nullptr);

    virtual int count() const = 0;
    virtual QPointF middleOf(int place) const = 0;
    virtual int placeAt(const QPointF& position) const = 0;
    /// Something lies behind it: the pointer is a hand.
    virtual bool opens(int place) const = 0;
    virtual QString tipOf(int place) const { return describe(place); }
    virtual QString describeAll() const = 0;
    virtual void open(int place) { Q_EMIT activated(place); }

    /// After other places were set: what is current and read aloud fits them.
    void placesChanged();
    int hovered() const { return m_hovered; }

    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void setCurrent(int place);
    void setHovered(int place);
    /// To the nearest place in that direction.
    void step(int right, int down);

    int m_current = -1;
    int m_hovered = -1;
};

} // namespace sijill
