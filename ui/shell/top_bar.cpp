#include "ui/shell/top_bar.h"

#include "core/base/format.h"
#include "core/storage/record_store.h"
#include "ui/shell/office_switch.h"
#include "ui/shell/search_box.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QShortcut>

namespace sijill {
namespace {

constexpr int kBarHeight = 48;
constexpr int kBrandWidth = 176;
constexpr int kMarkWidth = 40; // The mark without its word.
constexpr int kRoomyWidth = 1000;
constexpr int kRoomForUser = 1240; ///< Of the bar; the account's name stands in narrower ones nowhere.

} // namespace

TopBar::TopBar(QWidget* parent)
    : QWidget(parent)
    , m_office(new OfficeSwitch(this))
    , m_search(new SearchBox(this))
    , m_undo(new Button(Button::Kind::Flat, QString(), Icon::Undo, this))
    , m_redo(new Button(Button::Kind::Flat, QString(), Icon::Redo, this))
    , m_language(new SegmentedControl(this))
    , m_help(new Button(Button::Kind::Flat, QString(), Icon::Help, this))
    , m_user(new Button(Button::Kind::Flat, QString(), Icon::User, this))
{
    m_undo->setObjectName(u"undo"_s);
    m_redo->setObjectName(u"redo"_s);
    // Not the buttons' own shortcuts: those click a tenth of a second later, and a second one within it is
    // lost.
    connect(new QShortcut(QKeySequence::Undo, this), &QShortcut::activated, m_undo, &QPushButton::click);
    connect(new QShortcut(QKeySequence::Redo, this), &QShortcut::activated, m_redo, &QPushButton::click);
    m_language->setObjectName(u"language"_s);
    m_help->setObjectName(u"help"_s);
    m_user->setObjectName(u"user"_s);
    auto* layout = new QHBoxLayout(this);
    layout->addSpacing(0);
    layout->addWidget(m_office);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_undo);
    layout->addWidget(m_redo);
    layout->addWidget(m_language);
    layout->addWidget(m_help);
    layout->addWidget(m_user);
    connect(m_office, &OfficeSwitch::clicked, this, &TopBar::openOfficeMenu);
    connect(m_user, &QPushButton::clicked, this, &TopBar::openUserMenu);
    connect(m_undo, &QPushButton::clicked, this, [this] { m_workspace->undo(); });
    connect(m_redo, &QPushButton::clicked, this, [this] { m_workspace->redo(); });
    connect(m_help, &QPushButton::clicked, this, &TopBar::helpRequested);
    connect(m_language, &SegmentedControl::chosen, this,
        [this](const QVariant& language) { Q_EMIT languageChosen(language.toString()); });
    followLook(this, [this, layout] {
        setFixedHeight(px(kBarHeight));
        layout->setContentsMargins(px(12), 0, px(12), 0);
        layout->setSpacing(px(12));
        m_language->setSegments({{u"ar"_s, u"ع"_s, u"العربية"_s}, {u"fr"_s, u"Fr"_s, u"Français"_s},
            {u"en"_s, u"En"_s, u"English"_s}});
        m_language->setValue(Format::language());
        m_language->setAccessibleName(tr("Language"));
        m_help->setToolTip(tr("Help (F1)"));
        m_help->setAccessibleName(tr("Help (F1)"));
        refresh();
    });
}

void TopBar::setWorkspace(Workspace* workspace)
{
    m_workspace = workspace;
    m_search->setWorkspace(workspace);
    if (workspace) {
        connect(workspace, &Workspace::recordsChanged, this, &TopBar::refresh);
        connect(workspace, &Workspace::editionChanged, this, &TopBar::refresh);
    }
    refresh();
}

void TopBar::refresh()
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_office, m_search, m_undo, m_redo, m_user})
        widget->setVisible(m_workspace != nullptr);
    if (!m_workspace)
        return;
    const std::optional<Edition> edition = m_workspace->office().edition();
    m_office->setTexts(m_workspace->office().office().names.text(),
        edition ? Format::capitalised(edition->label.text()) : QString());
    showUser();
    showStack();
}

/// The name where there is room for it; only the picture elsewhere.
void TopBar::showUser()
{
    const std::optional<Account> account = m_workspace->office().account();
    const QString name = account ? account->name.text() : QString();
    const QString role = account ? choiceLabel(kAccountRoles, int(account->role)) : QString();
    const QFontMetrics metrics(textFont(TextRole::Body));
    m_user->setText(
        width() >= px(kRoomForUser) ? metrics.elidedText(name, Qt::ElideRight, px(150)) : QString());
    //: Who works: %1 the name, %2 the role.
    m_user->setToolTip(m_workspace->office().isLoginRequired() ? tr("%1 · %2").arg(name, role) : name);
    m_user->setAccessibleName(m_user->toolTip());
}

void TopBar::showStack()
{
    const auto words = [this](
                           const char* verb, const char* verbOf, const std::optional<JournalEntry>& entry) {
        //: Arguments are what would be undone ("Edit") and the record's number.
        return entry ? tr(verbOf).arg(entry->verbTitle(), Format::isolated(entry->subject)) : tr(verb);
    };
    const auto undo = m_workspace->office().undo().nextUndo();
    const auto redo = m_workspace->office().undo().nextRedo();
    m_undo->setToolTip(words(QT_TR_NOOP("Undo"), QT_TR_NOOP("Undo: %1 %2"), undo));
    m_redo->setToolTip(words(QT_TR_NOOP("Redo"), QT_TR_NOOP("Redo: %1 %2"), redo));
    const QFontMetrics metrics(textFont(TextRole::TableCell));
    m_undo->setText(
        metrics.elidedText(undo && width() >= px(1100) ? tr("Undo: %1").arg(undo->verbTitle()) : tr("Undo"),
            Qt::ElideRight, px(170)));
    m_redo->setText(isRoomy() ? tr("Redo") : QString());
    m_redo->setAccessibleName(m_redo->toolTip());
    if (!isRoomy())
        m_undo->setText({});
    m_undo->setAccessibleName(m_undo->toolTip());
    m_undo->setEnabled(undo.has_value() && !m_workspace->isReadOnly());
    m_redo->setEnabled(redo.has_value() && !m_workspace->isReadOnly());
}

void TopBar::openOfficeMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* editions = new QActionGroup(menu);
    const auto all = m_workspace->database().read([&]() -> Result<std::vector<Edition>> {
        std::vector<Edition> found;
        RecordStore(m_workspace->database()).forEachLive(recordType<Edition>(), [&](const Record& record) {
            found.push_back(record.as<Edition>());
            return true;
        });
        return found;
    });
    for (const Edition& edition : all ? *all : std::vector<Edition>()) {
        QAction* action = menu->addAction(Format::capitalised(edition.label.text()));
        action->setCheckable(true);
        action->setChecked(edition.id == m_workspace->edition());
        editions->addAction(action);
        connect(action, &QAction::triggered, this, [this, id = edition.id] { m_workspace->setEdition(id); });
    }
    menu->addSeparator();
    menu->addAction(icon(Icon::Copy), tr("Copy to…"), this, &TopBar::copyRequested);
    menu->addAction(icon(Icon::Close), tr("Close this file"), this, &TopBar::closeRequested);
    menu->popup(m_office->mapToGlobal(QPoint(0, m_office->height())));
}

void TopBar::openUserMenu()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    if (m_workspace->office().isLoginRequired()) {
        QAction* lock = menu->addAction(icon(Icon::Locked), tr("Lock now"), this, &TopBar::lockRequested);
        lock->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
        menu->addAction(icon(Icon::Edit), tr("Change my password…"), this, &TopBar::passwordRequested);
        menu->addAction(icon(Icon::Unlocked), tr("Sign out"), this, &TopBar::logOutRequested);
        menu->addSeparator();
    }
    menu->addAction(icon(Icon::Users), tr("Accounts and login"), this, &TopBar::accountsRequested);
    const int fromRight = layoutDirection() == Qt::LeftToRight ? menu->sizeHint().width() : m_user->width();
    menu->popup(m_user->mapToGlobal(QPoint(m_user->width() - fromRight, m_user->height())));
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    layout()->itemAt(0)->spacerItem()->changeSize(px(isRoomy() ? kBrandWidth : kMarkWidth), 0);
    layout()->invalidate();
    if (m_workspace) {
        showUser();
        showStack();
    }
}

bool TopBar::isRoomy() const
{
    return width() >= px(kRoomyWidth);
}

void TopBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.fillRect(rect(), tokens().surface);
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line);
    RowCursor cursor(rect(), layoutDirection());
    cursor.skip(px(12));
    const QRect mark = cursor.take(px(28));
    const bool arabic = Format::language() == "ar"_L1;
    paintIcon(painter, QRect(mark.left(), (height() - px(28)) / 2, px(28), px(28)),
        arabic ? Icon::Logo : Icon::LogoLatin, tokens().accentFill, Qt::LeftToRight);
    if (!isRoomy())
        return;
    cursor.skip(px(10));
    painter.setFont(textFont(TextRole::PageTitle));
    painter.setPen(tokens().text);
    drawLine(
        painter, cursor.take(px(120)), arabic ? u"سجل"_s : u"Sijill"_s, Place::Leading, layoutDirection());
}

} // namespace sijill
