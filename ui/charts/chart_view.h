#pragma once

#include "ui/charts/chart_geometry.h"

#include <QPixmap>
#include <QWidget>

#include <optional>

namespace sijill {

/// A figure on the screen: every bar can be pointed at, walked to with the arrows, read aloud and opened. The
/// page says what opens. Follows the theme; the card around it carries the title unless asked otherwise.
class ChartView final : public QWidget {
    Q_OBJECT

public:
    explicit ChartView(QWidget* parent = nullptr);

    void setFigure(const Figure& figure);
    const Figure& figure() const { return m_figure; }
    void setTitleShown(bool isShown);

    const std::vector<ChartMark>& marks() const;
    /// One mark in words: category, series, value and target.
    QString describe(const ChartMark& mark) const;
    int currentMark() const { return m_current; }
    void setCurrentMark(int mark);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// A bar was clicked, or Enter was pressed on it.
    void activated(int category);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void drawPicture(const QRect& asked);
    ChartStyle style() const;
    const ChartGeometry& geometryNow() const;
    int markAt(const QPointF& position) const;
    bool opens(int category) const;
    void forget();
    /// The mark `by` categories or series away, -1 when there is none.
    int neighbour(int byCategory, int bySeries) const;
    bool step(int key);

    Figure m_figure;
    bool m_isTitleShown = false;
    int m_current = -1;
    int m_hovered = -1;
    mutable std::optional<ChartGeometry> m_geometry; ///< Laid out for the size of the moment.
    QPixmap m_picture;                               ///< Building a QChart for each hover would be felt.
    QRect m_pictured;                                ///< The part of the widget that it shows.
};

} // namespace sijill
