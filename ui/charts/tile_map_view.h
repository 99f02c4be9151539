#pragma once

#include "core/indicators/tile_map.h"

#include <QWidget>

namespace sijill {

/// The tile map of a province: every tile says its name and number, is walked to with the arrows and opened
/// with a click or Enter. Not mirrored: west is on the left in every language.
class TileMapView final : public QWidget {
    Q_OBJECT

public:
    explicit TileMapView(QWidget* parent = nullptr);

    void setMap(const TileMap& map);
    const TileMap& map() const { return m_map; }
    /// Place of a tile in the widget.
    QRectF tileRect(int tile) const;
    int currentTile() const { return m_current; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// For pictures and print as well as the screen.
    void paintMap(QPainter& painter) const;

Q_SIGNALS:
    void activated(int tile);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    QString describe(int tile) const;
    QString number(double value) const;
    int tileAt(const QPointF& position) const;
    void setCurrent(int tile);
    void step(int rows, int columns);
    void paintTile(QPainter& painter, int tile) const;
    void paintLegend(QPainter& painter) const;
    int legendHeight() const;

    TileMap m_map;
    int m_current = -1;
};

} // namespace sijill
