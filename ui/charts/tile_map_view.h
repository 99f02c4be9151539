#pragma once

#include "core/indicators/tile_map.h"
#include "ui/charts/places_view.h"

namespace sijill {

/// The tile map of a province: every tile says its name and number.
class TileMapView final : public PlacesView {
    Q_OBJECT

public:
    explicit TileMapView(QWidget* parent = nullptr);

    void setMap(const TileMap& map);
    const TileMap& map() const { return m_map; }
    /// Place of a tile in the widget.
    QRectF tileRect(int tile) const;
    QString describe(int tile) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    /// For pictures and print as well as the screen.
    void paintMap(QPainter& painter) const;

protected:
    int count() const override { return int(m_map.tiles.size()); }
    QPointF middleOf(int tile) const override { return tileRect(tile).center(); }
    int placeAt(const QPointF& position) const override;
    bool opens(int tile) const override;
    QString describeAll() const override;
    void paintEvent(QPaintEvent* event) override;

private:
    QString number(double value) const;
    void paintTile(QPainter& painter, int tile) const;
    void paintLegend(QPainter& painter) const;
    int legendHeight() const;

    TileMap m_map;
};

} // namespace sijill
