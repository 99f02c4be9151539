#pragma once

#include "ui/charts/map_geometry.h"
#include "ui/charts/places_view.h"

#include <optional>

namespace sijill {

/// A true map on the screen. Its places are the territories, then the symbols of its worksites where they are
/// shown.
class MapView final : public PlacesView {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    void setMap(AreaMap map);
    const AreaMap& map() const { return m_map; }
    void setPlacesShown(bool areShown);
    bool arePlacesShown() const { return m_showsPlaces; }
    const MapGeometry& geometryNow() const;
    QString describe(int place) const override;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    /// Worksites under one symbol: places of the map.
    void placesActivated(const std::vector<int>& places);

protected:
    int count() const override;
    QPointF middleOf(int place) const override;
    int placeAt(const QPointF& position) const override;
    bool opens(int place) const override;
    QString tipOf(int place) const override;
    QString describeAll() const override;
    void open(int place) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    ChartStyle style() const;
    void forget();
    int areas() const { return int(m_map.areas.size()); }
    /// The symbol that this place is; nothing for a territory.
    const MapMark* markOf(int place) const;
    QString countOf(const MapMark& mark) const;
    QPainterPath outlineOf(int place) const;

    AreaMap m_map;
    bool m_showsPlaces = false;
    mutable std::optional<MapGeometry> m_geometry; ///< Laid out for the size of the moment.
};

} // namespace sijill
