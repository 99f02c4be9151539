#pragma once

#include "core/indicators/comparison.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/card.h"

#include <functional>

class QComboBox;
class QPainter;
class QStackedWidget;

namespace sijill {

class ChartView;
class FilterChip;
class FiguresModel;
class MapView;
class SegmentedControl;
class TileMapView;

/// The figures of a page as a picture: a chart, and by commune a tile map or, once boundaries were imported,
/// a true map with the worksites on it. Every bar, tile and territory opens its records.
class FigurePicture final : public Card {
    Q_OBJECT

public:
    enum class View { Chart = 0, Tiles = 1, Map = 2 };

    FigurePicture(Workspace& workspace, const FiguresModel& model, QWidget* parent = nullptr);

    /// Draws what the model holds now, beside the period before if there is one.
    void draw(const std::optional<Comparison>& before);
    const QString& measure() const { return m_measure; }
    View view() const;
    void setView(View view);
    /// Asks for a file: PNG at print resolution, SVG or PDF.
    void save(const QString& title);

Q_SIGNALS:
    void measureChanged();

private:
    QLayout* buildControls();
    QWidget* buildChart();
    QWidget* buildMaps();
    void retranslate();
    void showPicture();
    void showTiles();
    void showMap();
    bool isByCommune() const;
    Figure shownFigure() const;
    /// Offers the shapes that this figure has; the one chosen last stays where it can.
    void offerShapes();
    /// What is shown, for a sheet of this size.
    void paint(QPainter& painter, const QRectF& area) const;

    Workspace& m_workspace;
    const FiguresModel& m_model;
    std::optional<Comparison> m_before;
    FigureShape m_shape = FigureShape::Bars;
    QString m_measure = u"jobs_opened"_s;
    SectionTitle* m_title;
    SegmentedControl* m_view;
    QComboBox* m_measures;
    QComboBox* m_shapes;
    QComboBox* m_tileMeasure;
    QComboBox* m_classes;
    FilterChip* m_worksites;
    QStackedWidget* m_pictures; ///< The chart, the tiles, the map, the offer to import boundaries.
    ChartView* m_chart;
    TileMapView* m_tiles;
    MapView* m_map;
    EmptyState* m_offer;
};

} // namespace sijill
