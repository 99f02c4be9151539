#include "tests/bench/window_cases.h"

#include "app/composition.h"
#include "core/exchange/backup.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "core/services/record_service.h"
#include "core/storage/record_store.h"
#include "ui/charts/chart_painter.h"
#include "ui/figures/figures_page.h"
#include "ui/records/list_output.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/search_box.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_header.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

#include <QApplication>
#include <QDir>
#include <QTableView>
#include <QTest>

#include <numeric>

namespace sijill::bench {
namespace {

void settle()
{
    for (int round = 0; round < 3; ++round)
        QApplication::processEvents();
}

/// A copy in the background would be measured with everything else.
void pretendBackup(const QString& path)
{
    const QString folder = Backups(path).folder();
    QDir().mkpath(folder);
    QFile backup(QDir(folder).filePath(
        QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd'T'HHmmsszzz'Z'"_s) + u".sijill"_s));
    (void)backup.open(QIODevice::WriteOnly);
}

QString copied(const QString& file, const QString& path)
{
    for (const char* suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1StringView(suffix));
    QFile::copy(file, path);
    pretendBackup(path);
    return path;
}

RecordPage* registerOf(MainWindow& window, const QString& area, const QString& plural)
{
    auto* pages = qobject_cast<RecordPages*>(window.page(area));
    RecordPage* page = pages ? pages->page(plural) : nullptr;
    auto* tabs = pages ? pages->findChild<TabBar*>(u"areaTabs"_s) : nullptr;
    for (int tab = 0; page && tabs && tab < tabs->count() && !page->isVisible(); ++tab)
        tabs->setCurrentIndex(tab);
    return page;
}

/// One sitting at the window, step by step.
class Sitting {
public:
    Sitting(const QString& file, const QString& folder, Size size, Results& results)
        : m_path(copied(file, folder + u"/ours.sijill"_s))
        , m_twin(copied(file, folder + u"/twin.sijill"_s))
        , m_folder(folder)
        , m_page{size == Size::S    ? 100.0
                  : size == Size::L ? 300.0
                                    : 0.0,
              0}
        , m_paper{size == Size::S ? 2000.0 : 0.0, 0}
        , m_results(results)
        , m_composition(u"fr"_s)
    {
        window().show();
        settle();
    }

    void run()
    {
        const Took opened = timed([&] {
            window().openFile(m_path);
            settle();
        });
        m_results.add(u"open the file, Home on the screen"_s, opened, std::nullopt, {});
        m_trace = std::make_unique<Trace>(workspace().database().handle());
        openPages();
        useLists();
        saveRecords();
        makePapers();
        m_trace.reset();
    }

private:
    MainWindow& window() { return m_composition.window(); }
    Workspace& workspace() { return *window().workspace(); }

    void step(const QString& what, const Aim& aim, const std::function<void()>& work)
    {
        m_trace->take();
        const Took ours = timed([&] {
            work();
            settle();
        });
        const Statements statements = m_trace->take();
        const auto raw = statements.empty() ? std::nullopt : std::optional(m_twin.replay(statements));
        m_results.add(what, ours, raw, aim, std::ssize(statements));
    }

    void openPages()
    {
        for (const PageEntry& entry : pageEntries()) {
            const QString code = QString::fromLatin1(entry.code);
            if (code != "home"_L1)
                step(u"page %1, first time"_s.arg(code), m_page, [&] { window().showPage(code); });
        }
        step(u"page slots (a tab), first time"_s, m_page, [&] {
            window().showPage(u"worksites"_s);
            registerOf(window(), u"worksites"_s, u"slots"_s);
        });
        for (const char* code : {"home", "agreements", "worksites"})
            step(u"page %1, again"_s.arg(QLatin1StringView(code)), m_page,
                [&] { window().showPage(QString::fromLatin1(code)); });
        window().showPage(u"reports"_s);
        auto* figures = qobject_cast<ReportsPage*>(window().page(u"reports"_s))->figures();
        step(u"figures by commune"_s, m_page, [&] { figures->showBy(Dimension::Commune); });
        step(u"figures by partner"_s, m_page, [&] { figures->showBy(Dimension::Partner); });
    }

    void filter(const QString& area, const QString& plural, const QString& key, const QString& words)
    {
        window().showPage(area);
        RecordPage* page = registerOf(window(), area, plural);
        settle();
        const int column = static_cast<ListModel*>(page->table()->model())->columnOf(key);
        auto* header = page->table()->findChild<ListHeader*>();
        auto* edit = header->editor(column)->findChild<QLineEdit*>();
        for (qsizetype keys = 1; keys <= words.size(); ++keys)
            step(u"filter %1 per key"_s.arg(plural), m_page, [&] {
                edit->setText(words.left(keys));
                QTest::keyClick(edit, Qt::Key_Return);
            });
        page->table()->clearFilters();
        settle();
    }

    void useLists()
    {
        filter(u"agreements"_s, u"agreements"_s, u"title"_s, u"jar"_s);
        filter(u"worksites"_s, u"worksites"_s, u"title"_s, u"jar"_s);
        filter(u"worksites"_s, u"slots"_s, u"worksite_title"_s, u"jar"_s);
        RecordPage* jobs = registerOf(window(), u"worksites"_s, u"slots"_s);
        step(u"slots, sorted by another column"_s, m_page,
            [&] { jobs->table()->view()->sortByColumn(2, Qt::AscendingOrder); });
        step(u"slots, the last row"_s, m_page, [&] { jobs->table()->view()->scrollToBottom(); });
        auto* search = window().findChild<SearchBox*>();
        search->setFocus();
        for (const char letter : {'j', 'a', 'r', 'd'})
            step(u"search per key"_s, m_page, [&] { QTest::keyClick(search, letter); });
        search->clear();
    }

    void saveRecords()
    {
        window().showPage(u"worksites"_s);
        RecordPage* page = registerOf(window(), u"worksites"_s, u"worksites"_s);
        const RecordType& type = *page->ui().type;
        settle();
        const qint64 id = page->place().second;
        Record record = *workspace().office().records().find(type, id);
        for (int i = 0; i < 3; ++i) {
            page->edit();
            settle();
            page->form()->field(u"supervisor"_s)->setValue(u"Brahim %1"_s.arg(i));
            Q_EMIT page->form()->field(u"supervisor"_s)->edited();
            step(u"save in the form, every page open"_s, m_page, [&] { page->form()->save(); });
        }
        Database& database = workspace().database();
        const SystemClock clock;
        Register books(database, clock, u"nadia"_s);
        for (int i = 0; i < 5; ++i) {
            record = *workspace().office().records().find(type, id);
            record.setValue("supervisor", u"Moha %1"_s.arg(i));
            step(u"save of one record"_s, {}, [&] { (void)RecordService(books).save(record); });
        }
    }

    void makePapers()
    {
        const ChartPainter painter;
        const PaperRequest request{.kind = PaperKind::Session, .language = u"fr"_s};
        Database& database = workspace().database();
        step(u"session report, PDF"_s, m_paper, [&] {
            const auto paper = buildPaper(database, workspace().today(), request);
            (void)PdfRenderer(&painter).write(paper->document, m_folder + u"/report.pdf"_s);
        });
        step(u"session report, XLSX"_s, m_paper, [&] {
            const auto paper = buildPaper(database, workspace().today(), request);
            (void)XlsxRenderer().write(paper->document, m_folder + u"/report.xlsx"_s);
        });
        step(u"list of slots, XLSX"_s, {}, [&] {
            const ListModel model(workspace(), u"slots"_s);
            std::vector<int> columns(std::size_t(model.columnCount()));
            std::iota(columns.begin(), columns.end(), 0);
            (void)XlsxRenderer().writeTable(
                listTable(model, columns, u"slots"_s), u"fr"_s, m_folder + u"/slots.xlsx"_s);
        });
    }

    QString m_path;
    RawConnection m_twin;
    QString m_folder;
    Aim m_page;
    Aim m_paper;
    Results& m_results;
    Composition m_composition;
    std::unique_ptr<Trace> m_trace;
};

} // namespace

void measureWindow(const QString& file, const QString& folder, Size size, int rounds, Results& results)
{
    for (int round = 0; round < rounds; ++round)
        Sitting(file, folder, size, results).run();
}

void startUp(const QString& file)
{
    pretendBackup(file);
    static Composition composition(u"fr"_s);
    composition.window().show();
    composition.window().openFile(file);
    settle();
}

void walkThrough(const QString& file)
{
    pretendBackup(file);
    static Composition composition(u"fr"_s);
    MainWindow& window = composition.window();
    window.show();
    window.openFile(file);
    for (const PageEntry& entry : pageEntries()) {
        window.showPage(QString::fromLatin1(entry.code));
        settle();
    }
    window.showPage(u"worksites"_s);
    RecordPage* jobs = registerOf(window, u"worksites"_s, u"slots"_s);
    for (int row = 0; row < jobs->table()->model()->rowCount(); row += 1000) {
        jobs->table()->view()->scrollTo(jobs->table()->model()->index(row, 0));
        settle();
    }
}

} // namespace sijill::bench
