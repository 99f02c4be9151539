#include "ui/figures/figures_page.h"

#include "core/base/format.h"
#include "ui/charts/chart_painter.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/picture_file.h"
#include "ui/charts/tile_map_view.h"
#include "ui/records/list_output.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QFileDialog>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>

namespace sijill {
namespace {

constexpr int kMostColumns = 12; // More groups than this are read as rows, not as columns side by side.

FormField* dayField(const char* key, const char* label, const FieldContext& context, QWidget* parent)
{
    return makeField(Field{.key = key, .label = label, .kind = FieldKind::Date}, context, parent);
}

QDate dayOf(const FormField* field)
{
    const Value value = field->value();
    return isBlank(value) ? QDate() : std::get<QDate>(value);
}

} // namespace

FiguresPage::FiguresPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new FiguresModel(this))
{
    setObjectName(u"figures"_s);
    m_problem = new NoticeStrip(this);
    m_problem->hide();
    m_definition = new TextLabel(TextRole::Label, &Tokens::text2, this);
    m_definition->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(m_problem);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(m_definition);
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(&workspace, &Workspace::editionChanged, this, [this] {
        m_from->setValue({});
        m_to->setValue({});
        reload();
    });
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        retranslate();
        reload();
    });
}

QWidget* FiguresPage::buildHead()
{
    auto* head = new QWidget(this);
    const FieldContext context = workspace().fieldContext();
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, head);
    m_dimension = new QComboBox(head);
    m_dimension->setObjectName(u"dimension"_s);
    m_measures = new QComboBox(head);
    m_measures->setObjectName(u"measure"_s);
    m_from = dayField("from", QT_TRANSLATE_NOOP("Field", "From"), context, head);
    m_to = dayField("to", QT_TRANSLATE_NOOP("Field", "To"), context, head);
    for (FormField* field : {m_from, m_to})
        field->setBare();
    m_compare = new FilterChip(QString(), Icon::Compare, head);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setCheckable(true);
    m_export = new Button(Button::Kind::Flat, QString(), Icon::Export, head);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, head);
    m_picture = new Button(Button::Kind::Flat, QString(), Icon::Download, head);
    connect(m_dimension, &QComboBox::activated, this, [this](int place) { showBy(Dimension(place)); });
    connect(m_measures, &QComboBox::activated, this, [this] {
        m_measure = m_measures->currentData().toString();
        showChart();
        showDefinition();
    });
    connect(m_compare, &FilterChip::clicked, this, [this] { reload(); });
    for (FormField* field : {m_from, m_to}) {
        connect(field, &FormField::edited, this, [this, field] {
            if (!field->typingProblem())
                reload();
        });
    }
    connect(m_export, &QPushButton::clicked, this, &FiguresPage::exportShown);
    connect(m_print, &QPushButton::clicked, this, &FiguresPage::print);
    connect(m_picture, &QPushButton::clicked, this, &FiguresPage::savePicture);
    auto* controls = new QWidget(head);
    auto* flow = new FlowLayout(controls); // On a small screen the controls take two lines.
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_dimension, m_from, m_to, m_compare, m_export, m_print, m_picture})
        flow->addWidget(widget);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, Qt::AlignTop);
    layout->addWidget(controls, 1);
    followLook(head, [this, layout] {
        layout->setSpacing(px(16));
        for (FormField* field : {m_from, m_to})
            field->setFixedWidth(px(126));
    });
    return head;
}

QWidget* FiguresPage::buildBody()
{
    m_table = new ListTable(this);
    m_table->setObjectName(u"figureTable"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto* card = new Card(this);
    m_chartCard = card;
    m_chartTitle = new SectionTitle(QString(), card);
    m_chart = new ChartView(card);
    auto* chartHead = new QHBoxLayout;
    m_asMap = new FilterChip(QString(), Icon::Territories, card);
    m_asMap->setObjectName(u"asMap"_s);
    m_tileMeasure = new QComboBox(card);
    m_tileMeasure->setObjectName(u"tileMeasure"_s);
    connect(m_asMap, &FilterChip::clicked, this, &FiguresPage::showChart);
    connect(m_tileMeasure, &QComboBox::activated, this, &FiguresPage::showChart);
    chartHead->addWidget(m_chartTitle, 1);
    chartHead->addWidget(m_asMap);
    auto* measures = new QHBoxLayout;
    measures->addWidget(m_measures, 1);
    measures->addWidget(m_tileMeasure, 1);
    auto* chartLayout = new QVBoxLayout(card);
    chartLayout->addLayout(chartHead);
    chartLayout->addLayout(measures);
    auto* area =
        new QScrollArea(card); // A province of fifty communes scrolls instead of stretching the window.
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // The chart takes the focus.
    area->setWidget(m_chart);
    area->viewport()->setAutoFillBackground(false);
    m_chart->setAutoFillBackground(false);
    m_map = new TileMapView(card);
    connect(m_map, &TileMapView::activated, this, [this](int tile) {
        const RecordSet& records = m_map->map().tiles[std::size_t(tile)].records;
        if (!records.kind.isEmpty())
            workspace().openList(records);
    });
    m_pictures = new QStackedWidget(card);
    m_pictures->addWidget(area);
    m_pictures->addWidget(m_map);
    chartLayout->addWidget(m_pictures, 1);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(card);
    m_splitter->setChildrenCollapsible(false);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        if (const RecordSet records = m_model->recordsAt(index); !records.kind.isEmpty())
            workspace().openList(records);
    });
    connect(m_table, &ListTable::currentChanged, this, &FiguresPage::showDefinition);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
        &FiguresPage::showDefinition);
    connect(m_chart, &ChartView::activated, this, [this](int category) {
        const auto place = std::size_t(category);
        if (place < m_chart->figure().records.size())
            workspace().openList(m_chart->figure().records[place]);
    });
    followLook(m_splitter, [this, chartLayout] {
        m_splitter->setHandleWidth(px(8));
        m_splitter->setSizes({px(690), px(430)});
        chartLayout->setContentsMargins(px(12), px(8), px(12), px(10));
        m_chartCard->setMinimumWidth(px(300));
    });
    return m_splitter;
}

void FiguresPage::retranslate()
{
    m_title->setText(tr("Figures"));
    m_dimension->clear();
    for (const Choice& choice : kDimensions)
        m_dimension->addItem(choiceLabel(kDimensions, choice.value));
    m_dimension->setCurrentIndex(int(m_by));
    m_dimension->setAccessibleName(tr("Breakdown"));
    m_measures->clear();
    for (const QString& key : FiguresModel::groupKeys())
        m_measures->addItem(figureTitle(key), key);
    m_measures->setCurrentIndex(int(FiguresModel::groupKeys().indexOf(m_measure)));
    m_measures->setAccessibleName(tr("Figure of the chart"));
    m_asMap->setText(tr("Map"));
    const int measure = std::max(0, m_tileMeasure->currentIndex());
    m_tileMeasure->clear();
    for (const Choice& choice : kTileMeasures)
        m_tileMeasure->addItem(choiceLabel(kTileMeasures, choice.value));
    m_tileMeasure->setCurrentIndex(measure);
    m_tileMeasure->setAccessibleName(tr("Measure of the map"));
    m_from->setLabel(tr("From"));
    m_to->setLabel(tr("To"));
    m_compare->setText(tr("Period before"));
    const std::pair<Button*, QString> names[] = {
        {m_export, tr("Export")}, {m_print, tr("Print")}, {m_picture, tr("Save the chart as a picture")}};
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_table->setTitle(tr("Figures"));
}

void FiguresPage::showBy(Dimension by)
{
    m_by = by;
    m_dimension->setCurrentIndex(int(by));
    reload();
}

void FiguresPage::reload()
{
    m_isStale = false;
    const Result<Figures> figures = computeFigures(
        workspace().database(), workspace().edition(), workspace().today(), dayOf(m_from), dayOf(m_to), m_by);
    m_problem->setVisible(!figures);
    if (!figures)
        return m_problem->setMessage(Tone::Refused, figures.error().message, figures.error().rule);
    for (const auto& [field, day] : {std::pair(m_from, figures->from), std::pair(m_to, figures->to)}) {
        if (!field->isAncestorOf(QApplication::focusWidget()))
            field->setValue(day);
    }
    m_before.reset();
    if (m_compare->isChecked()) {
        if (Result<std::optional<Comparison>> before = periodBefore(workspace().database(), *figures))
            m_before = std::move(*before);
    }
    m_model->setFigures(*figures, m_before);
    m_table->setCurrentIndex(m_model->index(0, 1));
    showChart();
    showDefinition();
}

Figure FiguresPage::shownFigure() const
{
    Figure figure = figureOf(m_model->figures(), m_measure, Format::language());
    if (!m_before || figure.categories.size() > kMostColumns)
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

void FiguresPage::showChart()
{
    const bool isWhole = m_by == Dimension::None;
    m_asMap->setVisible(m_by == Dimension::Commune);
    const bool isMap = m_by == Dimension::Commune && m_asMap->isChecked();
    m_measures->setVisible(!isWhole);
    m_tileMeasure->setVisible(isMap);
    m_pictures->setCurrentIndex(isMap ? 1 : 0);
    m_chart->setFigure(isWhole ? m_model->reached() : shownFigure());
    m_chartTitle->setTitle(isWhole ? m_chart->figure().title : choiceLabel(kDimensions, int(m_by)));
    if (isMap)
        showMap();
}

void FiguresPage::showMap()
{
    const auto measure = TileMeasure(std::max(0, m_tileMeasure->currentIndex()));
    if (const Result<TileMap> map =
            communeTiles(workspace().database(), m_model->figures(), m_measure, measure))
        m_map->setMap(*map);
    m_map->setToolTip(tr("Schematic: one tile a commune, placed like the map."));
}

void FiguresPage::showDefinition()
{
    QString key = m_model->keyAt(m_table->currentIndex());
    if (key.isEmpty())
        key = m_measure;
    //: %1 a figure, %2 the sentence that defines it.
    m_definition->setText(tr("%1: %2").arg(figureTitle(key), figureDefinition(key)));
}

Table FiguresPage::shownTable() const
{
    Table table = m_model->table();
    const Format format;
    //: Title of a printed table: %1 what it shows, %2 first day, %3 last day.
    table.title = tr("%1, from %2 to %3")
                      .arg(m_by == Dimension::None ? tr("Figures") : choiceLabel(kDimensions, int(m_by)),
                          format.shortDate(m_model->figures().from), format.shortDate(m_model->figures().to));
    return table;
}

void FiguresPage::print()
{
    printTable(this, shownTable(), workspace());
}

void FiguresPage::exportShown()
{
    exportTable(this, shownTable(), u"figures"_s, workspace());
}

void FiguresPage::savePicture()
{
    const QString path = QFileDialog::getSaveFileName(
        this, m_picture->toolTip(), m_chart->figure().code + u".png"_s, tr("Pictures (*.png *.svg)"));
    if (path.isEmpty())
        return;
    const QRectF area(0, 0, 900, 560);
    const auto paint = [&](QPainter& painter) {
        if (m_pictures->currentIndex() == 1)
            m_map->paintMap(painter);
        else
            ChartPainter().paint(painter, area, m_chart->figure(), 11);
    };
    if (!writePicture(path, area.size().toSize(), paint))
        return workspace().report(
            {.code = ErrorCode::File, .message = tr("The picture could not be written to %1.").arg(path)});
    workspace().say(tr("Written: %1").arg(Format::isolated(path)));
}

void FiguresPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

} // namespace sijill
