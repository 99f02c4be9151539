#include "ui/home/home_page.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/storage/journal_store.h"
#include "core/storage/record_store.h"
#include "ui/charts/chart_view.h"
#include "ui/charts/tile_map_view.h"
#include "ui/home/due_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/list_roles.h"

#include <QGridLayout>
#include <QScrollArea>
#include <QStandardItemModel>

namespace sijill {
namespace {

constexpr int kKpiCount = 6;
constexpr int kDueShown = 60;
constexpr int kChangesShown = 12;
constexpr int kRecordKindRole = Qt::UserRole + 60;

/// A card with a heading and one widget under it.
Card* cardWith(SectionTitle* title, QWidget* body, QWidget* parent)
{
    auto* card = new Card(parent);
    auto* layout = new QVBoxLayout(card);
    layout->addWidget(title);
    layout->addWidget(body, 1);
    followLook(card, [layout] {
        layout->setContentsMargins(px(12), px(8), px(12), px(10));
        layout->setSpacing(px(4));
    });
    return card;
}

} // namespace

HomePage::HomePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
{
    setObjectName(u"home"_s);
    build();
    connect(&workspace, &Workspace::recordsChanged, this, &HomePage::refreshIfShown);
    connect(&workspace, &Workspace::editionChanged, this, &HomePage::refreshIfShown);
    followLook(this, [this] { refreshIfShown(); });
}

void HomePage::refreshIfShown()
{
    m_isStale = !isVisible();
    if (!m_isStale)
        refresh();
}

void HomePage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (std::exchange(m_isStale, false))
        refresh();
}

void HomePage::build()
{
    auto* page = new QWidget;
    auto* layout = new QVBoxLayout(page);
    auto* head = new QHBoxLayout;
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, page);
    m_day = new TextLabel(TextRole::Body, &Tokens::text2, page);
    head->addWidget(m_title);
    head->addWidget(m_day);
    head->addStretch(1);
    layout->addLayout(head);
    m_kpiGrid = new QGridLayout;
    m_kpiRecords.resize(kKpiCount);
    for (int i = 0; i < kKpiCount; ++i) {
        auto* card = new KpiCard({}, page);
        connect(card, &KpiCard::clicked, this, [this, i] {
            if (!m_kpiRecords[std::size_t(i)].kind.isEmpty())
                this->workspace().openList(m_kpiRecords[std::size_t(i)]);
        });
        m_kpis.push_back(card);
    }
    layout->addLayout(m_kpiGrid);
    m_dueTitle = new SectionTitle(QString(), page);
    m_due = new DueList(page);
    m_due->setObjectName(u"dueList"_s);
    m_dueModel = new QStandardItemModel(this);
    m_due->setModel(m_dueModel);
    m_changesTitle = new SectionTitle(QString(), page);
    m_changes = new DueList(page);
    m_changesModel = new QStandardItemModel(this);
    m_changes->setModel(m_changesModel);
    for (DueList* list : {m_due, m_changes}) {
        connect(list, &DueList::opened, this, [this](const QModelIndex& index) {
            this->workspace().openRecord(
                index.data(kRecordKindRole).toString(), index.data(kRecordIdRole).toLongLong());
        });
    }
    m_sectorTitle = new SectionTitle(QString(), page);
    m_sectors = new ChartView(page);
    m_communeTitle = new SectionTitle(QString(), page);
    m_communes = new TileMapView(page);
    connect(m_communes, &TileMapView::activated, this, [this](int tile) {
        const RecordSet& records = m_communes->map().tiles[std::size_t(tile)].records;
        if (!records.kind.isEmpty())
            this->workspace().openList(records);
    });
    m_monthTitle = new SectionTitle(QString(), page);
    m_months = new ChartView(page);
    m_waveTitle = new SectionTitle(QString(), page);
    m_waves = new ChartView(page);
    for (ChartView* chart : {m_sectors, m_months, m_waves}) {
        connect(chart, &ChartView::activated, this, [this, chart](int category) {
            const auto place = std::size_t(category);
            if (place < chart->figure().records.size())
                this->workspace().openList(chart->figure().records[place]);
        });
    }
    m_body = new QGridLayout;
    for (const auto& [title, widget] : std::initializer_list<std::pair<SectionTitle*, QWidget*>>{
             {m_dueTitle, m_due}, {m_sectorTitle, m_sectors}, {m_communeTitle, m_communes},
             {m_changesTitle, m_changes}, {m_monthTitle, m_months}, {m_waveTitle, m_waves}})
        m_cards.push_back(cardWith(title, widget, page));
    layout->addLayout(m_body, 1);
    auto* area = new QScrollArea(this);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus); // What is in it takes the focus.
    area->setWidget(page);
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addWidget(area);
    followLook(page, [layout, head, this] {
        layout->setContentsMargins(px(20), px(8), px(20), px(12));
        layout->setSpacing(px(12));
        head->setSpacing(px(10));
        m_body->setSpacing(px(12));
        m_kpiGrid->setSpacing(px(12));
        arrange();
    });
}

void HomePage::arrange()
{
    const int columns = width() >= px(1100) ? kKpiCount : width() >= px(600) ? kKpiCount / 2 : kKpiCount / 3;
    for (int i = 0; i < kKpiCount; ++i) {
        m_kpiGrid->setColumnStretch(i, i < columns ? 1 : 0);
        m_kpiGrid->addWidget(m_kpis[std::size_t(i)], i / columns, i % columns);
    }
    const int across = width() >= px(1000) ? 3 : width() >= px(640) ? 2 : 1;
    for (int i = 0; i < std::ssize(m_cards); ++i)
        m_body->addWidget(m_cards[std::size_t(i)], i / across, i % across);
    for (int column = 0; column < 3; ++column)
        m_body->setColumnStretch(column, column >= across ? 0 : column == 1 ? 10 : 12);
    for (int row = 0; row < int(m_cards.size()); ++row)
        m_body->setRowStretch(row, across != 3 || row > 1 ? 0 : row == 0 ? 11 : 9);
    m_due->setMinimumWidth(px(260));
}

void HomePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    arrange();
}

void HomePage::refresh()
{
    const Format format;
    m_title->setText(tr("Home"));
    //: %1 is a weekday, %2 a date in words.
    m_day->setText(tr("%1 %2").arg(
        format.locale().dayName(workspace().today().dayOfWeek()), format.longDate(workspace().today())));
    (void)workspace().database().read([&]() -> Status {
        Database& database = workspace().database();
        if (const auto edition = RecordStore(database).find<Edition>(workspace().edition())) {
            const PeriodFigures counted(
                database, {edition->id, edition->from, defaultEnd(*edition, workspace().today())});
            const Figures figures = figuresOf(database, *edition, counted);
            showFigures(figures);
            showCharts(figures, counted);
        }
        return {};
    });
    showDue();
    showChanges();
}

void HomePage::showFigures(const Figures& figures)
{
    const Format format;
    const auto share = [](qint64 part, qint64 whole) {
        return whole > 0 ? std::min(1.0, double(part) / double(whole)) : 0.0;
    };
    const auto of = [&](qint64 target) { return tr("of %1").arg(format.integer(target)); };
    const auto value = [&](const char* key) { return figures.value(QLatin1StringView(key)); };
    const qint64 jobs = value("jobs_opened");
    const qint64 target = value("jobs_target");
    const qint64 allotted = value("jobs_allotted");
    const qint64 committed = value("budget_committed");
    const qint64 paid = value("budget_paid");
    const qint64 planned = value("worksites_planned");
    const auto millions = [&](qint64 minor) { return format.decimal(scaledHalfUp(minor, 1, 1'000'000), 2); };
    const std::vector<Kpi> kpis{
        {.title = figureTitle(u"worksites_opened"_s),
            .value = format.integer(value("worksites_opened")),
            .target = of(planned),
            .share = share(value("worksites_opened"), planned),
            .remark = tr("%n finished", nullptr, int(value("worksites_finished")))},
        {.title = figureTitle(u"jobs_opened"_s),
            .value = format.integer(jobs),
            .target = of(target),
            .share = share(jobs, target),
            .tick = target > 0 ? std::optional(share(allotted, target)) : std::nullopt,
            .tone = jobs >= allotted ? Tone::Good : Tone::Warning,
            //: Three dated figures of one edition that differ and stay apart.
            .remark = tr("Proposed %1, quota %2")
                          .arg(format.integer(value("jobs_target_proposed")), format.integer(allotted))},
        {.title = figureTitle(u"person_months"_s),
            .value = format.integer(value("person_months")),
            .target = of(value("person_months_target")),
            .share = share(value("person_months"), value("person_months_target")),
            .remark = tr("%1 of the target")
                          .arg(format.ratio(value("person_months"), value("person_months_target")))},
        {.title = figureTitle(u"communes_covered"_s),
            .value = format.integer(value("communes_covered")),
            .target = of(value("communes_total")),
            .share = share(value("communes_covered"), value("communes_total")),
            .tone = value("communes_covered") < value("communes_total") ? Tone::Warning : Tone::Good,
            .remark = value("communes_covered") < value("communes_total") ? tr("some have no worksite yet")
                                                                          : tr("all covered")},
        {.title = figureTitle(u"budget_committed"_s),
            .value = millions(committed),
            .target = tr("million %1").arg(workspace().fieldContext().currency),
            .share = committed > 0 ? 1.0 : 0.0,
            .remark = tr("Released: %1 million").arg(millions(value("budget_released")))},
        {.title = figureTitle(u"budget_paid"_s),
            .value = millions(paid),
            .target = tr("of %1 million").arg(millions(committed)),
            .share = share(paid, committed),
            .remark = tr("%1 of what is committed").arg(format.ratio(paid, committed))},
    };
    const char* keys[] = {"worksites_opened", "jobs_opened", "person_months", "worksites_planned",
        "budget_committed", "budget_paid"};
    for (std::size_t i = 0; i < m_kpis.size(); ++i) {
        m_kpis[i]->setKpi(kpis[i]);
        m_kpis[i]->setToolTip(
            figureDefinition(i == 3 ? u"communes_covered"_s : QString::fromLatin1(keys[i])));
        m_kpiRecords[i] = recordsBehind(QString::fromLatin1(keys[i]), Dimension::None, nullptr);
    }
}

void HomePage::showDue()
{
    const auto items = workspace().database().read([&]() -> Result<std::vector<DueItem>> {
        return FigureReader(workspace().database()).dueItems(workspace().edition(), workspace().today());
    });
    m_dueModel->clear();
    std::vector<std::pair<DueWords, DueItem>> lines;
    for (const DueItem& item : items ? *items : std::vector<DueItem>())
        lines.emplace_back(wordsOf(item, workspace().today()), item);
    const auto weight = [](Tone tone) { return tone == Tone::Refused ? 0 : tone == Tone::Warning ? 1 : 2; };
    std::stable_sort(lines.begin(), lines.end(),
        [&](const auto& a, const auto& b) { return weight(a.first.tone) < weight(b.first.tone); });
    for (std::size_t i = 0; i < std::min<std::size_t>(lines.size(), kDueShown); ++i) {
        const auto& [words, item] = lines[i];
        auto* row = new QStandardItem(words.sentence);
        row->setEditable(false);
        row->setData(words.detail, kDetailRole);
        row->setData(words.when, kTrailingRole);
        row->setData(int(words.tone), kToneRole);
        row->setData(int(words.icon), kIconRole);
        row->setData(item.recordId, kRecordIdRole);
        row->setData(item.kind, kRecordKindRole);
        m_dueModel->appendRow(row);
    }
    m_dueTitle->setTitle(tr("What is due"));
    m_due->setAccessibleName(tr("What is due"));
    m_dueTitle->setCount(lines.empty() ? QString() : Format().integer(qint64(lines.size())));
}

void HomePage::showChanges()
{
    const auto entries = workspace().database().read([&]() -> Result<std::vector<JournalEntry>> {
        return JournalStore(workspace().database()).latest(kChangesShown);
    });
    m_changesModel->clear();
    const Format format;
    for (const JournalEntry& entry : entries ? *entries : std::vector<JournalEntry>()) {
        QString kind;
        qint64 id = 0;
        (void)workspace().database().read([&]() -> Status {
            JournalStore(workspace().database())
                .forEachChange(entry.sequence, false, [&](const JournalChange& change) {
                    kind = change.kind;
                    id = change.recordId;
                    return false;
                });
            return {};
        });
        const RecordType* type = findRecordType(kind);
        auto* row = new QStandardItem(entry.verbTitle());
        row->setEditable(false);
        //: Second line of a change: %1 kind of record, %2 its number, %3 who.
        row->setData(tr("%1 %2 · %3")
                         .arg(type ? type->title() : QString(), Format::isolated(entry.subject),
                             workspace().office().nameOfActor(entry.actor)),
            kDetailRole);
        row->setData(format.dateTime(entry.recordedAt), kTrailingRole);
        row->setData(id, kRecordIdRole);
        row->setData(kind, kRecordKindRole);
        m_changesModel->appendRow(row);
    }
    m_changesTitle->setTitle(tr("Last changes"));
    m_changes->setAccessibleName(tr("Last changes"));
}

void HomePage::showCharts(const Figures& figures, const PeriodFigures& counted)
{
    const auto broken = [&](Dimension by) {
        Figures parts = figures;
        parts.by = by;
        parts.rows = counted.worksites(by);
        return parts;
    };
    const QString jobs = u"jobs_planned"_s;
    const QString worksites = u"worksites_planned"_s;
    const Format format;
    const auto titled = [&](SectionTitle* title, const QString& words, const QString& key) {
        title->setTitle(words);
        title->setAside(tr("Total %1").arg(format.integer(figures.value(key))));
    };
    m_sectors->setFigure(figureOf(broken(Dimension::Sector), jobs, Format::language()));
    titled(m_sectorTitle, tr("Jobs planned by sector"), jobs);
    if (const auto map =
            communeTiles(workspace().database(), broken(Dimension::Commune), jobs, TileMeasure::Absolute))
        m_communes->setMap(*map);
    m_communeTitle->setTitle(tr("Jobs planned by commune"));
    m_communeTitle->setAside(tr("%1 of %2")
                                 .arg(format.integer(figures.value(u"communes_covered"_s)),
                                     format.integer(figures.value(u"communes_total"_s))));
    m_months->setFigure(figureOf(broken(Dimension::Month), u"jobs_opened"_s, Format::language()));
    titled(m_monthTitle, tr("Jobs opened by month"), u"jobs_opened"_s);
    m_waves->setFigure(figureOf(broken(Dimension::State), worksites, Format::language()));
    titled(m_waveTitle, tr("Worksites by state"), worksites);
}

} // namespace sijill
