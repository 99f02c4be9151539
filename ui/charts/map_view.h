#pragma once

#include "ui/charts/map_geometry.h"

#include <QWidget>

#include <optional>

namespace sijill {

/// A true map on the screen: territories are pointed at, walked to with the arrows, read aloud and opened
/// with a click or Enter, as the tiles of the tile map are; worksites on it open with a click.
class MapView final : public QWidget {
    Q_OBJECT

public:
    explicit MapView(QWidget* parent = nullptr);

    void setMap(AreaMap map);
    const AreaMap& map() const { return m_map; }
    void setPlacesShown(bool areShown);
    bool arePlacesShown() const { return m_showsPlaces; }
    int currentArea() const { return m_current; }
    const MapGeometry& geometryNow() const;
    /// A territory in words: its name and number.
    QString describe(int area) const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void activated(int area);
    /// Worksites under one symbol: places of the map.
    void placesActivated(const std::vector<int>& places);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    ChartStyle style() const;
    void forget();
    void setCurrent(int area);
    /// To the nearest territory in that direction.
    void step(int right, int down);
    QString describeMark(int mark) const;
    bool opens(int area) const;

    AreaMap m_map;
    bool m_showsPlaces = false;
    int m_current = -1;
    int m_hovered = -1;
    mutable std::optional<MapGeometry> m_geometry; ///< Laid out for the size of the moment.
};

} // namespace sijill
