#pragma once

#include "ui/shell/icons.h"

#include <QAbstractButton>
#include <QTabBar>
#include <QVariant>

#include <vector>

namespace sijill {

/// A filter of a list as a pill that can be pressed: word and how many records it would leave.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& word, Icon icon = Icon::None, QWidget* parent = nullptr);

    /// Below 0: no number.
    void setCount(qint64 count);
    /// Opens a menu instead of filtering: "saved filters".
    void setOpensMenu(bool opensMenu);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString countText() const;

    Icon m_icon;
    qint64 m_count = -1;
    bool m_opensMenu = false;
};

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

/// Tabs as words on a line, the active one underlined in the accent; counts stand quietly after the word.
class TabBar final : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

    /// Below 0: no number.
    void setCount(int tab, qint64 count);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }

private:
    QString countText(int tab) const;
};

} // namespace sijill
