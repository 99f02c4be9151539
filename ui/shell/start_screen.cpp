#include "ui/shell/start_screen.h"

#include "core/base/format.h"
#include "core/exchange/backup.h"
#include "core/exchange/demo/demonstration.h"
#include "ui/shell/new_office_form.h"
#include "ui/shell/start_tile.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QStandardPaths>

namespace sijill {
namespace {

constexpr int kEdge = 42;
constexpr int kSmallEdge = 16; // On a small screen or at 200 %.

} // namespace

StartScreen::StartScreen(Theme& theme, Preferences& preferences, QWidget* parent)
    : QWidget(parent)
    , m_theme(theme)
    , m_preferences(preferences)
{
    setObjectName(u"start"_s);
    m_stack = new QStackedWidget(this);
    m_newOffice = new NewOfficeForm(m_stack);
    m_stack->addWidget(buildRecent());
    m_stack->addWidget(m_newOffice);
    m_side = buildSide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_side);
    layout->addWidget(m_stack, 1);
    connect(m_newOffice, &NewOfficeForm::made, this, [this](const QString& path) {
        m_stack->setCurrentIndex(0);
        Q_EMIT openRequested(path);
    });
    connect(m_newOffice, &NewOfficeForm::cancelled, this, [this] { m_stack->setCurrentIndex(0); });
    followLook(this, [this] {
        arrange();
        retranslate();
    });
}

void StartScreen::arrange()
{
    const bool isRoomy = width() >= px(1000);
    m_side->setFixedWidth(px(isRoomy ? 470 : 300));
    m_switches->setDirection(isRoomy ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_side->layout()->setContentsMargins(px(isRoomy ? kEdge : kSmallEdge), px(isRoomy ? 64 : 16),
        px(isRoomy ? kEdge : kSmallEdge), px(isRoomy ? 28 : 12));
    const int edge = px(isRoomy ? 56 : 16);
    m_stack->setContentsMargins(edge, px(isRoomy ? 64 : 16), edge, px(isRoomy ? 28 : 12));
    update();
}

void StartScreen::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QWidget* StartScreen::buildSide()
{
    auto* side = new QWidget(this);
    m_slogan = new TextLabel(TextRole::Body, &Tokens::text2, side);
    m_slogan->setWordWrap(true);
    const std::pair<Icon, QKeySequence> tiles[] = {{Icon::NewFile, QKeySequence::New},
        {Icon::OpenFile, QKeySequence::Open}, {Icon::Preview, {}}, {Icon::Restore, {}}};
    auto* layout = new QVBoxLayout(side);
    layout->addSpacing(0);
    layout->addWidget(m_slogan);
    for (const auto& [icon, keys] : tiles) {
        m_tiles.push_back(new StartTile(icon, keys, side));
        layout->addWidget(m_tiles.back());
    }
    connect(m_tiles[0], &StartTile::clicked, this, [this] {
        m_stack->setCurrentWidget(m_newOffice);
        m_newOffice->start();
    });
    connect(m_tiles[1], &StartTile::clicked, this, &StartScreen::chooseFile);
    connect(m_tiles[2], &StartTile::clicked, this, &StartScreen::openDemonstration);
    connect(m_tiles[3], &StartTile::clicked, this, &StartScreen::restoreBackup);
    layout->addStretch(1);
    m_language = new SegmentedControl(side);
    m_language->setObjectName(u"startLanguage"_s);
    m_look = new SegmentedControl(side);
    connect(m_language, &SegmentedControl::chosen, this,
        [this](const QVariant& language) { Q_EMIT languageChosen(language.toString()); });
    connect(m_look, &SegmentedControl::chosen, this, [this](const QVariant& choice) {
        m_theme.setChoice(ThemeChoice(choice.toInt()));
        m_preferences.setTheme(m_theme.choice());
    });
    auto* switches = new QHBoxLayout;
    m_switches = switches;
    switches->addWidget(m_language);
    switches->addWidget(m_look);
    switches->addStretch(1);
    layout->addLayout(switches);
    followLook(side, [layout, switches] {
        layout->setSpacing(px(8));
        layout->itemAt(0)->spacerItem()->changeSize(0, px(74));
        switches->setSpacing(px(8));
        layout->invalidate();
    });
    return side;
}

QWidget* StartScreen::buildRecent()
{
    auto* page = new QWidget(m_stack);
    m_recentTitle = new TextLabel(TextRole::PageTitle, &Tokens::text, page);
    m_problem = new NoticeStrip(page);
    m_problem->setObjectName(u"startProblem"_s);
    m_problem->hide();
    auto* card = new Card(page);
    m_recentCard = card;
    m_recentModel = new QStandardItemModel(this);
    m_recent = new DueList(card);
    m_recent->setObjectName(u"recent"_s);
    m_recent->setModel(m_recentModel);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_recent);
    m_continue = new Button(Button::Kind::Primary, QString(), Icon::None, page);
    m_continue->setObjectName(u"continue"_s);
    m_promise = new NoticeStrip(page);
    m_version = new TextLabel(TextRole::Caption, &Tokens::text2, page);
    connect(m_recent, &DueList::opened, this,
        [this](const QModelIndex& index) { Q_EMIT openRequested(index.data(Qt::UserRole + 50).toString()); });
    connect(m_continue, &QPushButton::clicked, this, &StartScreen::continueWithLast);
    auto* layout = new QVBoxLayout(page);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_problem);
    layout->addWidget(card);
    layout->addWidget(m_continue, 0, Qt::AlignLeading);
    layout->addWidget(m_promise);
    layout->addStretch(1);
    layout->addWidget(m_version, 0, Qt::AlignTrailing);
    followLook(page, [layout] {
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(px(14));
    });
    return page;
}

void StartScreen::retranslate()
{
    m_slogan->setText(
        tr("The register of public-works programmes, from the call for projects to the quarterly report."));
    m_tiles[0]->setTexts(tr("Create a file"), tr("Four questions, then it is ready"));
    m_tiles[1]->setTexts(tr("Open a file…"), tr("A .sijill file on this computer or a USB stick"));
    m_tiles[2]->setTexts(
        tr("Look round the demonstration province"), tr("Khénifra: 61 worksites, invented people"));
    m_tiles[3]->setTexts(tr("Restore a backup"), tr("Choose a copy, verify it, open it at a new place"));
    m_language->setSegments(
        {{u"ar"_s, u"العربية"_s, {}}, {u"fr"_s, u"Français"_s, {}}, {u"en"_s, u"English"_s, {}}});
    m_language->setValue(Format::language());
    m_language->setAccessibleName(tr("Language"));
    m_look->setSegments({{int(ThemeChoice::Light), tr("Light"), {}}, {int(ThemeChoice::Dark), tr("Dark"), {}},
        {int(ThemeChoice::System), tr("System"), {}}});
    m_look->setValue(int(m_theme.choice()));
    m_look->setAccessibleName(tr("Appearance"));
    m_recentTitle->setText(tr("Recent files"));
    m_recent->setAccessibleName(tr("Recent files"));
    m_promise->setMessage(Tone::Info,
        tr("Your data stay in one file, on this computer. Nothing is sent over the Internet. Keep a copy on "
           "another medium."));
    m_version->setText(tr("Version %1").arg(Format::isolated(QStringLiteral(SIJILL_VERSION))));
    if (m_problemLanguage != Format::language())
        m_problem->hide(); // Its sentence is of the language before.
    reload();
}

void StartScreen::reload()
{
    m_recentModel->clear();
    const Format format;
    const QStringList files = m_preferences.recentFiles();
    for (const QString& path : files) {
        const QFileInfo info(path);
        auto* item = new QStandardItem(m_preferences.titleOf(path));
        item->setEditable(false);
        item->setData(path, Qt::UserRole + 50);
        item->setData(Format::isolated(QDir::toNativeSeparators(path)), kDetailRole);
        const std::vector<BackupFile> backups = Backups(path).all();
        const bool isThere = info.exists();
        item->setData(!isThere    ? tr("Not found: is the medium plugged in?")
                : backups.empty() ? tr("No backup yet")
                                  : tr("Backed up %1").arg(format.dateTime(backups.front().takenAt)),
            kTrailingRole);
        const Tone tone = !isThere ? Tone::Refused : backups.empty() ? Tone::Warning : Tone::Good;
        item->setData(int(tone), kToneRole);
        item->setData(int(isThere ? Icon::Council : Icon::Forbidden), kIconRole);
        m_recentModel->appendRow(item);
    }
    m_recent->setFixedHeight(px(2) + px(44) * std::max(1, std::min(7, int(files.size()))));
    for (QWidget* widget : std::initializer_list<QWidget*>{m_recentTitle, m_recentCard, m_continue})
        widget->setVisible(!files.isEmpty());
    if (!files.isEmpty())
        m_continue->setText(tr("Continue: %1").arg(m_preferences.titleOf(files.front())));
}

void StartScreen::showProblem(const Error& error)
{
    m_problemLanguage = Format::language();
    m_stack->setCurrentIndex(0);
    m_problem->setMessage(Tone::Refused, error.message, error.rule);
    m_problem->show();
}

void StartScreen::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Open a file"), {}, tr("Sijill file (*.sijill)"));
    if (!path.isEmpty())
        Q_EMIT openRequested(path);
}

void StartScreen::openDemonstration()
{
    const QDir folder(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation));
    folder.mkpath(u"."_s);
    const QString path = folder.filePath(u"khenifra.sijill"_s);
    if (!QFileInfo::exists(path)) {
        QGuiApplication::setOverrideCursor(Qt::WaitCursor);
        const Status built = buildDemonstration(u"khenifra"_s, path);
        QGuiApplication::restoreOverrideCursor();
        if (!built)
            return showProblem(built.error());
    }
    Q_EMIT openRequested(path);
}

void StartScreen::restoreBackup()
{
    const QString backup =
        QFileDialog::getOpenFileName(this, tr("Choose a backup"), {}, tr("Sijill file (*.sijill)"));
    if (backup.isEmpty())
        return;
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Restore to"), {}, tr("Sijill file (*.sijill)"));
    if (target.isEmpty())
        return;
    if (const Status restored = Backups::restore(backup, target); !restored)
        return showProblem(restored.error());
    Q_EMIT openRequested(target);
}

void StartScreen::continueWithLast()
{
    const QStringList files = m_preferences.recentFiles();
    if (!files.isEmpty())
        Q_EMIT openRequested(files.front());
}

void StartScreen::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && m_stack->currentIndex() == 0)
        continueWithLast();
    else
        QWidget::keyPressEvent(event);
}

void StartScreen::hideEvent(QHideEvent* event)
{
    if (!event->spontaneous()) // A file is open: what was wrong with another one is past.
        m_problem->hide();
    QWidget::hideEvent(event);
}

void StartScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens().window);
    painter.fillRect(m_side->geometry(), tokens().side);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    const bool isRoomy = width() >= px(1000);
    const int edge = px(isRoomy ? kEdge : kSmallEdge);
    const int mark = px(56);
    const QRect logo(rtl ? width() - edge - mark : edge, px(isRoomy ? 64 : 16), mark, mark);
    paintIcon(painter, logo, Icon::Logo, tokens().accentFill, Qt::LeftToRight);
    painter.setPen(tokens().text);
    painter.setFont(textFont(TextRole::KpiValue));
    const QRect words(
        rtl ? px(0) : logo.right() + px(16), logo.top(), rtl ? logo.left() - px(16) : px(300), px(32));
    drawLine(painter, words, rtl ? u"سجل"_s : u"Sijill"_s, Place::Leading, layoutDirection());
    painter.setFont(textFont(TextRole::Body));
    painter.setPen(tokens().text2);
    drawLine(painter, words.translated(0, px(30)), rtl ? u"Sijill"_s : u"سجل"_s, Place::Leading,
        layoutDirection());
}

} // namespace sijill
