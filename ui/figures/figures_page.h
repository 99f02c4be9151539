#pragma once

#include "ui/figures/figures_model.h"
#include "ui/shell/page.h"

class QComboBox;
class QStackedWidget;
class QSplitter;

namespace sijill {

class Button;
class ChartView;
class FilterChip;
class FormField;
class ListTable;
class TileMapView;
class NoticeStrip;
class SectionTitle;
class TextLabel;

/// All figures of the edition over a free period, whole or by group, the period before beside them; a table
/// and a chart of the same numbers. Every cell and bar opens its records; the figure's definition stands
/// under the table.
class FiguresPage final : public Page {
    Q_OBJECT

public:
    explicit FiguresPage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"figures"_s; }

    void showBy(Dimension by);
    void print() override;
    void exportShown() override;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildHead();
    QWidget* buildBody();
    void retranslate();
    void reload();
    void showChart();
    void showMap();
    void showDefinition();
    void savePicture();
    Table shownTable() const;
    Figure shownFigure() const;

    FiguresModel* m_model;
    bool m_isStale = true;
    Dimension m_by = Dimension::None;
    QString m_measure = u"jobs_opened"_s;
    std::optional<Comparison> m_before;
    TextLabel* m_title;
    QComboBox* m_dimension;
    QComboBox* m_measures;
    FormField* m_from;
    FormField* m_to;
    FilterChip* m_compare;
    Button* m_export;
    Button* m_print;
    Button* m_picture;
    NoticeStrip* m_problem;
    QSplitter* m_splitter;
    ListTable* m_table;
    QWidget* m_chartCard;
    SectionTitle* m_chartTitle;
    QStackedWidget* m_pictures; ///< The chart, the map.
    ChartView* m_chart;
    TileMapView* m_map;
    FilterChip* m_asMap;
    QComboBox* m_tileMeasure;
    TextLabel* m_definition;
};

} // namespace sijill
