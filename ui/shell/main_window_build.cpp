#include "core/base/format.h"
#include "ui/help/help_window.h"
#include "ui/settings/settings_page.h"
#include "ui/shell/idle_watch.h"
#include "ui/shell/login_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/navigation.h"
#include "ui/shell/page.h"
#include "ui/shell/page_list.h"
#include "ui/shell/search_box.h"
#include "ui/shell/start_screen.h"
#include "ui/shell/status_line.h"
#include "ui/shell/top_bar.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/page_stack.h"

#include <QBoxLayout>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>

namespace sijill {
namespace {

/// Gives its only child all its room and is never smaller than that child can be. Stands between it and a
/// scroll area, which would ask the layout of a child with wrapped words for the height it prefers.
class Ground final : public QWidget {
public:
    void hold(QWidget* child)
    {
        m_child = child;
        child->setParent(this);
    }
    QSize minimumSizeHint() const override { return m_child->minimumSizeHint(); }
    QSize sizeHint() const override { return minimumSizeHint(); }

protected:
    void resizeEvent(QResizeEvent*) override { m_child->setGeometry(rect()); }
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest)
            updateGeometry();
        return QWidget::event(event);
    }

private:
    QWidget* m_child = nullptr;
};

} // namespace

void MainWindow::build()
{
    setObjectName(u"mainWindow"_s);
    m_whole = new QStackedWidget(this);
    m_start = new StartScreen(m_theme, m_preferences, m_whole);
    auto* frame = new QWidget(m_whole);
    m_top = new TopBar(frame);
    m_navigation = new Navigation(frame);
    m_banner = new NoticeStrip(frame);
    m_banner->setObjectName(u"banner"_s);
    m_problem = new NoticeStrip(frame);
    m_problem->setObjectName(u"problem"_s);
    m_problem->hide();
    m_problemTimer = new QTimer(this);
    m_problemTimer->setSingleShot(true);
    connect(m_problemTimer, &QTimer::timeout, m_problem, &QWidget::hide);
    m_pages = new PageStack(frame);
    m_status = new StatusLine(frame);
    for (const PageEntry& entry : pageEntries()) {
        if (entry.startsGroup)
            m_navigation->addGap();
        m_navigation->addArea(QString::fromLatin1(entry.code), entry.title, entry.icon);
    }
    auto* middle = new QVBoxLayout;
    auto* strips = new QVBoxLayout;
    strips->addWidget(m_banner);
    strips->addWidget(m_problem);
    middle->addLayout(strips);
    middle->addWidget(m_pages, 1);
    auto* body = new QHBoxLayout;
    body->setSpacing(0);
    body->addWidget(m_navigation);
    body->addLayout(middle, 1);
    auto* layout = new QVBoxLayout(frame);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_top);
    layout->addLayout(body, 1);
    layout->addWidget(m_status);
    m_login = new LoginPage(m_whole);
    m_idle = new IdleWatch(this);
    for (QWidget* whole : std::initializer_list<QWidget*>{m_start, frame, m_login})
        m_whole->addWidget(whole);      // In the order of Whole.
    auto* area = new QScrollArea(this); // A small screen at a large zoom is scrolled over.
    area->setObjectName(u"wholeWindow"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidgetResizable(true);
    auto* ground = new Ground;
    ground->hold(m_whole);
    area->setWidget(ground);
    setCentralWidget(area);
    setMinimumSize(640, 480);
    connect(m_navigation, &Navigation::chosen, this, &MainWindow::showPage);
    connect(m_navigation, &Navigation::openChanged, this,
        [this](bool isOpen) { m_preferences.setNavigationOpen(isOpen); });
    connect(m_top, &TopBar::languageChosen, this, &MainWindow::setLanguage);
    connect(m_top, &TopBar::copyRequested, this, &MainWindow::copyTo);
    connect(m_top, &TopBar::helpRequested, this, &MainWindow::openHelp);
    connect(m_top, &TopBar::closeRequested, this, &MainWindow::closeFile, Qt::QueuedConnection);
    connect(
        m_start, &StartScreen::openRequested, this, [this](const QString& path) { openFile(path); },
        Qt::QueuedConnection);
    connect(m_start, &StartScreen::languageChosen, this, &MainWindow::setLanguage);
    connectUser();
    connect(m_status, &StatusLine::warningsRequested, this, [this] { showPage(u"home"_s); });
    connect(m_status, &StatusLine::backupRequested, this, [this] {
        showPage(u"settings"_s);
        if (auto* settings = qobject_cast<SettingsPage*>(page(u"settings"_s)))
            settings->showBackups();
    });
    followLook(this, [this, strips] {
        strips->setContentsMargins(px(16), px(8), px(16), 0);
        strips->setSpacing(px(6));
        retranslate();
    });
}

void MainWindow::addShortcuts()
{
    // Of the pages alone: the start screen has a Ctrl+N of its own.
    const auto bind = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, m_pages), &QShortcut::activated, this, action);
    };
    const auto bindEverywhere = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    const auto current = [this] { return page(currentPage()); };
    bind(Qt::CTRL | Qt::Key_K, [this] { m_top->search()->setFocus(); });
    bind(Qt::CTRL | Qt::Key_L, [this] { lock(); });
    bind(Qt::ALT | Qt::Key_Left, [this] { goBack(); });
    bind(QKeySequence::New, [current] { current()->startNew(); });
    bind(Qt::CTRL | Qt::Key_D, [current] { current()->duplicate(); });
    bind(QKeySequence::Print, [current] { current()->print(); });
    bind(Qt::CTRL | Qt::Key_E, [current] { current()->exportShown(); });
    for (const QKeySequence& keys :
        {QKeySequence(QKeySequence::ZoomIn), QKeySequence(Qt::CTRL | Qt::Key_Equal)})
        bindEverywhere(keys, [this] { setZoom(m_theme.zoom() + 10); });
    bindEverywhere(QKeySequence::ZoomOut, [this] { setZoom(m_theme.zoom() - 10); });
    bindEverywhere(Qt::CTRL | Qt::Key_0, [this] { setZoom(100); });
    bindEverywhere(QKeySequence::HelpContents, [this] { openHelp(); });
    int number = 0;
    for (const PageEntry& entry : pageEntries()) // Alt+1 … Alt+9: the areas in their order.
        bind(QKeySequence(Qt::ALT | Qt::Key(Qt::Key_1 + number++)),
            [this, code = QString::fromLatin1(entry.code)] { showPage(code); });
}

HelpWindow* MainWindow::openHelp()
{
    if (!m_help) {
        m_help = new HelpWindow; // Of no parent: it would always stand in front of this window.
        m_help->setAttribute(Qt::WA_DeleteOnClose);
    }
    if (m_whole->currentIndex() == kLogin)
        m_help->open(u"accounts#login"_s);
    else
        m_help->open(m_workspace ? page(currentPage())->helpTopic() : u"first-steps"_s);
    m_help->show();
    m_help->raise();
    m_help->activateWindow();
    return m_help;
}

void MainWindow::showBanner()
{
    const QString notice = m_workspace ? m_workspace->office().file().notice() : QString();
    const bool hasDay = m_workspace && m_workspace->office().hasWorkingDay();
    m_banner->setVisible(!notice.isEmpty() || hasDay);
    if (!notice.isEmpty())
        m_banner->setMessage(Tone::Warning, notice);
    else if (hasDay)
        //: %1 is a date in words. The file lives on its own day.
        m_banner->setMessage(
            Tone::Info, tr("Demonstration — %1").arg(Format().longDate(m_workspace->today())));
}

void MainWindow::retranslate()
{
    const QString office = m_workspace ? m_workspace->office().office().names.text() : QString();
    //: Title of the window: %1 is the office's name.
    setWindowTitle(office.isEmpty() ? tr("Sijill") : tr("%1 — Sijill").arg(office));
    if (m_workspace)
        showBanner();
}

} // namespace sijill
