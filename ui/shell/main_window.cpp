#include "ui/shell/main_window.h"

#include "core/base/format.h"
#include "core/storage/figure_reader.h"
#include "ui/help/help_window.h"
#include "ui/records/record_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/background_backup.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page_list.h"
#include "ui/shell/start_screen.h"
#include "ui/shell/status_line.h"
#include "ui/shell/theme.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"

#include <QCloseEvent>
#include <QFileDialog>
#include <QStackedWidget>
#include <QTimer>

namespace sijill {
namespace {

constexpr int kRoomyWidth = 1000;        // Below it (a small screen, 200 %) the menu folds to its icons.
constexpr int kProblemShownFor = 12'000; ///< Milliseconds.

} // namespace

MainWindow::MainWindow(Theme& theme, LanguageSwitch& language, QWidget* parent)
    : QMainWindow(parent)
    , m_theme(theme)
    , m_language(language)
{
    build();
    addShortcuts();
    foldNavigation();
    resize(1366, 768);
    restoreGeometry(m_preferences.state(u"window"_s));
    auto* poll = new QTimer(this);
    connect(poll, &QTimer::timeout, this,
        [this] { m_workspace ? m_workspace->lookForForeignChanges() : void(); });
    poll->start(1000);
    retranslate();
}

MainWindow::~MainWindow()
{
    delete m_help;
    closeFile(); // Pages go before the workspace that they stand on.
}

bool MainWindow::openFile(const QString& path, QDate today)
{
    OpenOffice::Options options{
        .today = today, .signInLater = true, .passwordCost = m_passwordCost, .file = {}};
    options.file.beforeMigration = [](const QString& file) -> Status {
        const Result<BackupFile> taken = Backups(file).take(QDateTime::currentDateTimeUtc(), 2000);
        return taken ? Status() : tl::unexpected(taken.error());
    };
    Result<std::unique_ptr<OpenOffice>> opened = OpenOffice::open(path, options);
    if (!opened) {
        m_start->showProblem(opened.error());
        return false;
    }
    closeFile();
    m_preferences.addRecentFile(path, (*opened)->office().names);
    if ((*opened)->isSignedIn()) {
        work(std::move(*opened));
    } else {
        m_waiting = std::move(*opened);
        askWho();
    }
    return true;
}

void MainWindow::showOpenFile()
{
    m_language.use(m_language.current(), m_workspace->office().office().workingLanguages());
    connect(m_workspace.get(), &Workspace::recordRequested, this, &MainWindow::openRecord);
    connect(m_workspace.get(), &Workspace::listRequested, this, &MainWindow::openList);
    connect(m_workspace.get(), &Workspace::failed, this, &MainWindow::fail);
    connect(m_workspace.get(), &Workspace::recordsChanged, this, [this](const QSet<QString>& kinds) {
        if (kinds.isEmpty() || kinds.contains(u"office"_s))
            followOffice();
    });
    connect(m_workspace.get(), &Workspace::said, m_status, &StatusLine::say);
    connect(m_workspace.get(), &Workspace::saved, this,
        [this](const JournalEntry& entry) { m_status->setSaved(entry.recordedAt); });
    m_top->setWorkspace(m_workspace.get());
    showBanner();
    m_whole->setCurrentIndex(kPages);
    showPage(u"home"_s);
    followOffice();
    QTimer::singleShot(0, this, [this] { // After the first page is on the screen.
        countWarnings();
        startBackup();
    });
}

void MainWindow::closeFile()
{
    if (std::exchange(m_waiting, nullptr))
        m_whole->setCurrentIndex(kStart);
    if (!m_workspace)
        return;
    m_backup.reset();
    m_workspace->prepareToClose();
    m_top->setWorkspace(nullptr);
    for (const auto& [code, made] : m_made)
        delete made;
    m_made.clear();
    m_history.clear();
    m_workspace.reset();
    m_status->clear();
    m_idle->setMinutes(0);
    m_whole->setCurrentIndex(kStart);
    m_start->reload();
    retranslate();
}

Page* MainWindow::page(const QString& code)
{
    if (const auto found = m_made.find(code); found != m_made.end())
        return found->second;
    for (const PageEntry& entry : pageEntries()) {
        if (code != QLatin1StringView(entry.code))
            continue;
        Page* made = entry.make(*m_workspace, m_pages);
        m_pages->addPage(made);
        m_made[code] = made;
        connect(made, &Page::hintChanged, m_status, &StatusLine::setHint);
        if (auto* records = qobject_cast<RecordPages*>(made))
            connect(records, &RecordPages::paperRequested, this, &MainWindow::openPaper);
        return made;
    }
    return nullptr;
}

void MainWindow::showPage(const QString& code)
{
    Page* shown = m_workspace ? page(code) : nullptr;
    if (!shown)
        return;
    rememberPlace();
    shown->makeReady();
    m_pages->setCurrentWidget(shown);
    m_navigation->setCurrent(code);
    m_status->setHint({});
    shown->setFocus();
}

QString MainWindow::currentPage() const
{
    return m_navigation->current();
}

void MainWindow::rememberPlace()
{
    const auto current = m_made.find(currentPage());
    if (m_goingBack || current == m_made.end())
        return;
    const auto [kind, id] = current->second->place();
    m_history.push_back({currentPage(), kind, id});
}

void MainWindow::goBack()
{
    if (m_history.empty())
        return;
    const Place place = m_history.back();
    m_history.pop_back();
    m_goingBack = true;
    showPage(place.page);
    if (place.id != 0)
        page(place.page)->showRecord(place.kind, place.id);
    m_goingBack = false;
}

void MainWindow::openRecord(const QString& kind, qint64 id)
{
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        if (code == currentPage())
            rememberPlace();
        if (page(code)->showRecord(kind, id)) {
            showPage(code);
            return;
        }
    }
}

void MainWindow::openList(const RecordSet& records)
{
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        if (page(code)->showList(records)) {
            showPage(code);
            return;
        }
    }
}

void MainWindow::openPaper(const QString& paper, qint64 id)
{
    showPage(u"reports"_s);
    if (auto* reports = qobject_cast<ReportsPage*>(page(u"reports"_s)))
        reports->showPaper(paper, id);
}

void MainWindow::fail(const Error& error)
{
    m_problem->setMessage(Tone::Refused, error.message, error.rule);
    m_problem->setToolTip(error.detail);
    m_problem->show();
    m_problemTimer->start(kProblemShownFor);
}

void MainWindow::copyTo()
{
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Copy to"), QString(), tr("Sijill file (*.sijill)"));
    if (target.isEmpty())
        return;
    if (const Status copied = Backups(m_workspace->database().path()).copyTo(target); !copied)
        return fail(copied.error());
    m_workspace->say(tr("Copied and verified: %1").arg(Format::isolated(target)));
}

void MainWindow::countWarnings()
{
    if (!m_workspace)
        return;
    const auto due = m_workspace->database().read([&]() -> Result<qint64> {
        return FigureReader(m_workspace->database()).dueCount(m_workspace->edition(), m_workspace->today());
    });
    m_status->setWarnings(int(due.value_or(0)));
}

void MainWindow::startBackup()
{
    if (!m_workspace || m_workspace->isReadOnly())
        return;
    const Backups backups(m_workspace->database().path());
    const std::vector<BackupFile> files = backups.all();
    m_status->setBackup(files.empty() ? QDateTime() : files.front().takenAt);
    if (!backups.isDue(QDateTime::currentDateTimeUtc()))
        return;
    m_backup = std::make_unique<BackgroundBackup>(
        m_workspace->database().path(), m_workspace->office().office().backupLimitMegabytes);
    connect(m_backup.get(), &BackgroundBackup::taken, m_status, &StatusLine::setBackup);
    connect(m_backup.get(), &BackgroundBackup::failed, this, &MainWindow::fail);
    m_backup->start();
}

void MainWindow::setLanguage(const QString& language)
{
    m_preferences.setLanguage(language);
    const QStringList own = m_workspace ? m_workspace->office().office().workingLanguages() : QStringList();
    const Format format(language);
    QGuiApplication::setLayoutDirection(format.direction());
    setLocale(format.locale());
    m_language.use(language, own);
    m_problem->hide(); // Said in the language before, like the two in the status line.
    m_status->say({});
    m_status->setHint({});
}

void MainWindow::setZoom(int percent)
{
    m_theme.setZoom(percent);
    foldNavigation();
    m_preferences.setZoom(m_theme.zoom());
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    foldNavigation();
}

void MainWindow::foldNavigation()
{
    m_navigation->setOpen(m_preferences.isNavigationOpen() && width() >= px(kRoomyWidth));
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_preferences.setState(u"window"_s, saveGeometry());
    if (m_help)
        m_help->close();
    closeFile();
    event->accept();
}

} // namespace sijill
