#include "ui/figures/figure_picture.h"

#include "core/base/format.h"
#include "core/indicators/area_map.h"
#include "core/indicators/figure_shapes.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/map_view.h"
#include "ui/charts/picture_file.h"
#include "ui/charts/tile_map_view.h"
#include "ui/figures/figures_model.h"
#include "ui/shell/theme.h"
#include "ui/territories/boundary_dialog.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QPainter>
#include <QScrollArea>
#include <QStackedWidget>

namespace sijill {
namespace {

constexpr int kMostColumns = 12; // More groups than this are read as rows, not as columns side by side.
constexpr int kOffer = 3;        // Place in the stack.

void fill(QComboBox* box, Choices choices)
{
    const int chosen = std::max(0, box->currentIndex());
    box->clear();
    for (const Choice& choice : choices)
        box->addItem(choiceLabel(choices, choice.value));
    box->setCurrentIndex(chosen);
}

} // namespace

FigurePicture::FigurePicture(Workspace& workspace, const FiguresModel& model, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_model(model)
{
    m_title = new SectionTitle(QString(), this);
    m_view = new SegmentedControl(this);
    m_view->setObjectName(u"pictureView"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_view);
    m_pictures = new QStackedWidget(this);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addLayout(buildControls());
    layout->addWidget(m_pictures, 1);
    m_pictures->addWidget(buildChart());
    m_tiles = new TileMapView(this);
    m_pictures->addWidget(m_tiles);
    m_pictures->addWidget(buildMaps());
    m_offer = new EmptyState(Icon::Territories, QString(), QString(), this);
    m_offer->setObjectName(u"boundaryOffer"_s);
    m_pictures->addWidget(m_offer);
    connect(m_view, &SegmentedControl::chosen, this, &FigurePicture::showPicture);
    connect(m_tiles, &TileMapView::activated, this, [this](int tile) {
        const RecordSet& records = m_tiles->map().tiles[std::size_t(tile)].records;
        if (!records.kind.isEmpty())
            m_workspace.openList(records);
    });
    connect(m_offer, &EmptyState::actionRequested, this, [this] { importBoundaries(m_workspace, this); });
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(12), px(8), px(12), px(10));
        setMinimumWidth(px(300));
        retranslate();
    });
}

QLayout* FigurePicture::buildControls()
{
    m_measures = new QComboBox(this);
    m_measures->setObjectName(u"measure"_s);
    m_shapes = new QComboBox(this);
    m_shapes->setObjectName(u"figureShape"_s);
    m_tileMeasure = new QComboBox(this);
    m_tileMeasure->setObjectName(u"tileMeasure"_s);
    m_classes = new QComboBox(this);
    m_classes->setObjectName(u"classRule"_s);
    m_worksites = new FilterChip(QString(), Icon::Worksites, this);
    m_worksites->setObjectName(u"worksitesOnMap"_s);
    m_worksites->setCheckable(true);
    connect(m_measures, &QComboBox::activated, this, [this] {
        m_measure = m_measures->currentData().toString();
        showPicture();
        Q_EMIT measureChanged();
    });
    connect(m_shapes, &QComboBox::activated, this, [this] {
        m_shape = FigureShape(m_shapes->currentData().toInt());
        showPicture();
    });
    connect(m_tileMeasure, &QComboBox::activated, this, &FigurePicture::showPicture);
    connect(m_classes, &QComboBox::activated, this, &FigurePicture::showPicture);
    connect(
        m_worksites, &FilterChip::clicked, this, [this] { m_map->setPlacesShown(m_worksites->isChecked()); });
    auto* first = new QHBoxLayout;
    auto* second = new QHBoxLayout;
    for (QComboBox* box : {m_measures, m_shapes, m_tileMeasure, m_classes}) {
        box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        box->setMinimumContentsLength(10); // They share the line; the list itself is as wide as its words.
    }
    first->addWidget(m_measures, 1);
    first->addWidget(m_shapes, 1);
    first->addWidget(m_tileMeasure, 1);
    second->addWidget(m_classes, 1);
    second->addWidget(m_worksites);
    auto* both = new QVBoxLayout;
    both->addLayout(first);
    both->addLayout(second);
    return both;
}

QWidget* FigurePicture::buildChart()
{
    m_chart = new ChartView(this);
    connect(m_chart, &ChartView::activated, this, [this](int category) {
        const auto place = std::size_t(category);
        if (place < m_chart->figure().records.size())
            m_workspace.openList(m_chart->figure().records[place]);
    });
    auto* area =
        new QScrollArea(this); // A province of fifty communes scrolls instead of stretching the window.
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // The chart takes the focus.
    area->setWidget(m_chart);
    area->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    return area;
}

QWidget* FigurePicture::buildMaps()
{
    m_map = new MapView(this);
    m_map->setObjectName(u"trueMap"_s);
    connect(m_map, &MapView::activated, this, [this](int area) {
        const RecordSet& records = m_map->map().areas[std::size_t(area)].records;
        if (!records.kind.isEmpty())
            m_workspace.openList(records);
    });
    connect(m_map, &MapView::placesActivated, this, [this](const std::vector<int>& places) {
        if (places.size() == 1)
            m_workspace.openRecord(u"worksite"_s, m_map->map().places[std::size_t(places.front())].worksite);
        else
            m_workspace.openList(recordsAt(m_map->map(), places));
    });
    return m_map;
}

void FigurePicture::retranslate()
{
    const QVariant view = m_view->value();
    m_view->setSegments({{int(View::Chart), tr("Chart"), {}},
        {int(View::Tiles), tr("Tiles"), tr("Schematic: one tile a commune, placed like the map.")},
        {int(View::Map), tr("Map"), tr("A true map on imported boundaries")}});
    m_view->setValue(view.isValid() ? view : QVariant(int(View::Chart)));
    m_view->setAccessibleName(tr("Kind of picture"));
    m_measures->clear();
    for (const QString& key : FiguresModel::groupKeys())
        m_measures->addItem(figureTitle(key), key);
    m_measures->setCurrentIndex(int(FiguresModel::groupKeys().indexOf(m_measure)));
    m_measures->setAccessibleName(tr("Figure of the chart"));
    m_shapes->setAccessibleName(tr("Shape of the chart"));
    fill(m_tileMeasure, kTileMeasures);
    m_tileMeasure->setAccessibleName(tr("Measure of the map"));
    fill(m_classes, kClassRules);
    m_classes->setAccessibleName(tr("Classes of the map"));
    m_worksites->setText(tr("Worksites"));
    m_worksites->setToolTip(tr("Shows the worksites that have coordinates"));
    m_tiles->setToolTip(tr("Schematic: one tile a commune, placed like the map."));
    m_offer->setTexts(
        tr("A true map needs the boundaries of the communes. Import them once from a GeoJSON file; "
           "until then the tiles show the same figures."),
        m_workspace.isReadOnly() ? QString() : tr("Import boundaries…"));
}

FigurePicture::View FigurePicture::view() const
{
    return isByCommune() ? View(m_view->value().toInt()) : View::Chart;
}

void FigurePicture::setView(View view)
{
    m_view->setValue(int(view));
    showPicture();
}

bool FigurePicture::isByCommune() const
{
    return m_model.figures().by == Dimension::Commune;
}

void FigurePicture::draw(const std::optional<Comparison>& before)
{
    m_before = before;
    showPicture();
}

void FigurePicture::showPicture()
{
    const Dimension by = m_model.figures().by;
    const bool isWhole = by == Dimension::None;
    const View shown = view();
    m_view->setVisible(isByCommune());
    m_measures->setVisible(!isWhole);
    offerShapes();
    m_shapes->setVisible(!isWhole && shown == View::Chart && m_shapes->count() > 1);
    m_tileMeasure->setVisible(shown != View::Chart);
    m_chart->setFigure(isWhole ? m_model.reached() : shownFigure());
    m_title->setTitle(isWhole ? m_chart->figure().title : choiceLabel(kDimensions, int(by)));
    m_pictures->setCurrentIndex(int(shown));
    if (shown == View::Tiles)
        showTiles();
    if (shown == View::Map)
        showMap();
    const bool isMap = m_pictures->currentWidget() == m_map;
    m_classes->setVisible(isMap);
    m_worksites->setVisible(isMap);
}

void FigurePicture::showTiles()
{
    const auto measure = TileMeasure(std::max(0, m_tileMeasure->currentIndex()));
    if (const Result<TileMap> map =
            communeTiles(m_workspace.database(), m_model.figures(), m_measure, measure))
        m_tiles->setMap(*map);
}

void FigurePicture::showMap()
{
    const auto measure = TileMeasure(std::max(0, m_tileMeasure->currentIndex()));
    const auto rule = ClassRule(std::max(0, m_classes->currentIndex()));
    Result<AreaMap> map = communeAreas(m_workspace.database(), m_model.figures(), m_measure, measure, rule);
    if (!map || map->areas.empty())
        return m_pictures->setCurrentIndex(kOffer);
    m_worksites->setCount(qint64(map->places.size()));
    m_worksites->setEnabled(!map->places.empty());
    m_map->setPlacesShown(m_worksites->isChecked());
    m_map->setMap(std::move(*map));
}

void FigurePicture::offerShapes()
{
    const auto title = [](FigureShape shape) {
        switch (shape) {
        case FigureShape::StackedBars:
            return tr("With what is to come");
        case FigureShape::Line:
            return tr("Added up");
        case FigureShape::Columns:
            return tr("Columns");
        default:
            return tr("Bars");
        }
    };
    m_shapes->clear();
    for (const FigureShape shape : shapesOf(m_model.figures(), m_measure))
        m_shapes->addItem(title(shape), int(shape));
    m_shapes->setCurrentIndex(std::max(0, m_shapes->findData(int(m_shape))));
}

Figure FigurePicture::shownFigure() const
{
    const auto shape = FigureShape(m_shapes->currentData().toInt());
    Figure figure = figureShaped(m_model.figures(), m_measure, Format::language(), shape);
    const bool isPlain = shape == FigureShape::Bars || shape == FigureShape::Columns;
    if (!m_before || !isPlain || figure.categories.size() > kMostColumns)
        return figure;
    // The same groups of the period before, in the order of now; a group that was not there counts nothing.
    FigureSeries before{m_before->name, {}};
    const Figure other = figureOf(m_before->figures, m_measure, Format::language());
    for (const QString& category : figure.categories) {
        const auto place = other.categories.indexOf(category);
        before.values.push_back(place < 0 ? 0.0 : other.series.front().values[std::size_t(place)]);
    }
    figure.series.push_back(std::move(before));
    figure.shape = FigureShape::GroupedColumns;
    return figure;
}

void FigurePicture::paint(QPainter& painter, const QRectF& area) const
{
    if (m_pictures->currentWidget() == m_map) {
        const ChartStyle style{.tokens = Tokens::light(),
            .pointSize = 9,
            .device = painter.device(),
            .showsTitle = true,
            .grouping = Format::Grouping::Paper};
        const AreaMap& map = m_map->map();
        paintMap(painter, map, layOutMap(map, area, style, m_map->arePlacesShown()), style);
    } else if (m_pictures->currentWidget() == m_tiles) {
        painter.translate(area.topLeft());
        painter.scale(area.width() / m_tiles->width(), area.width() / m_tiles->width());
        m_tiles->paintMap(painter);
    } else {
        ChartPainter().paint(painter, area, m_chart->figure(), 11);
    }
}

void FigurePicture::save(const QString& title)
{
    const bool isMap = m_pictures->currentWidget() == m_map;
    const QString name = isMap ? m_map->map().code : m_chart->figure().code;
    const QString path = QFileDialog::getSaveFileName(this, title, name + u".png"_s,
        isMap ? tr("Pictures (*.png *.svg *.pdf)") : tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    const auto draw = [this](QPainter& painter, const QRectF& area) { paint(painter, area); };
    const bool isWritten = isMap ? writePrintPicture(path, QSizeF(170, 180), draw)
                                 : writePicture(path, QSize(900, 560),
                                     [&](QPainter& painter) { draw(painter, QRectF(0, 0, 900, 560)); });
    if (!isWritten)
        return m_workspace.report(
            {.code = ErrorCode::File, .message = tr("The picture could not be written to %1.").arg(path)});
    m_workspace.say(tr("Written: %1").arg(Format::isolated(path)));
}

} // namespace sijill
