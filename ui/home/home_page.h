#pragma once

#include "core/indicators/figures.h"
#include "ui/shell/page.h"

class QGridLayout;
class QStandardItemModel;

namespace sijill {

class ChartView;
class TileMapView;
class DueList;
class KpiCard;
class SectionTitle;
class TextLabel;

/// Where the day begins: the edition's key figures against target, what is due, jobs by sector and commune,
/// the last changes. Every figure, bar and line opens its records.
class HomePage final : public Page {
    Q_OBJECT

public:
    explicit HomePage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"home"_s; }

    DueList* dueList() const { return m_due; }

private:
    void build();
    void refresh();
    void refreshIfShown();
    void showFigures(const Figures& figures);
    void showDue();
    void showChanges();
    void showCharts(const Figures& figures, const PeriodFigures& counted);
    void arrange();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    bool m_isStale = false; ///< Something changed while another page was on the screen.
    TextLabel* m_title;
    TextLabel* m_day;
    QGridLayout* m_kpiGrid;
    QGridLayout* m_body;
    std::vector<QWidget*> m_cards; ///< In the order of reading.
    std::vector<KpiCard*> m_kpis;
    std::vector<RecordSet> m_kpiRecords;
    SectionTitle* m_dueTitle;
    DueList* m_due;
    QStandardItemModel* m_dueModel;
    SectionTitle* m_changesTitle;
    DueList* m_changes;
    QStandardItemModel* m_changesModel;
    SectionTitle* m_sectorTitle;
    SectionTitle* m_communeTitle;
    ChartView* m_sectors;
    TileMapView* m_communes;
    SectionTitle* m_monthTitle;
    ChartView* m_months;
    SectionTitle* m_waveTitle;
    ChartView* m_waves;
};

} // namespace sijill
