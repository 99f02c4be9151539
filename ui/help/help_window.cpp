#include "ui/help/help_window.h"

#include "core/base/format.h"
#include "ui/help/help_view.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QShortcut>
#include <QSplitter>
#include <QTreeWidget>

namespace sijill {
namespace {

constexpr int kTopicRole = Qt::UserRole;
constexpr int kContentsWidth = 250;

QTreeWidgetItem* makeItem(const QString& text, const QString& topic)
{
    auto* item = new QTreeWidgetItem({text});
    item->setData(0, kTopicRole, topic);
    item->setToolTip(0, text);
    return item;
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_book(Format::language())
    , m_contents(new QTreeWidget(this))
    , m_view(new HelpView(this))
{
    setObjectName(u"helpWindow"_s);
    m_contents->setObjectName(u"helpContents"_s);
    m_contents->header()->hide();
    m_contents->setFrameShape(QFrame::NoFrame);
    auto* halves = new QSplitter(this);
    halves->addWidget(m_contents);
    halves->addWidget(m_view);
    halves->setStretchFactor(1, 1);
    halves->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(buildHead());
    layout->addWidget(halves, 1);
    connect(m_contents, &QTreeWidget::itemClicked, this, &HelpWindow::follow);
    connect(m_contents, &QTreeWidget::itemActivated, this, &HelpWindow::follow);
    connect(m_view, &HelpView::topicRequested, this, &HelpWindow::open);
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::look);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { follow(m_contents->topLevelItem(0)); });
    bindKeys();
    resize(px(1060), px(740));
    followLook(this, [this, halves] {
        halves->setHandleWidth(px(1));
        halves->setSizes({px(kContentsWidth), std::max(px(300), width() - px(kContentsWidth))});
        m_contents->setFont(textFont(TextRole::TableCell));
        m_contents->setIndentation(px(16));
        retranslate();
    });
}

QWidget* HelpWindow::buildHead()
{
    auto* head = new QWidget(this);
    m_back = new Button(Button::Kind::Flat, QString(), Icon::Previous, head);
    m_back->setObjectName(u"helpBack"_s);
    m_forward = new Button(Button::Kind::Flat, QString(), Icon::Next, head);
    m_forward->setObjectName(u"helpForward"_s);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, head);
    m_print->setObjectName(u"helpPrint"_s);
    m_search = new LineEdit(LineEdit::Stand::ByText, head);
    m_search->setObjectName(u"helpSearch"_s);
    m_search->setPicture(Icon::Search);
    connect(m_back, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_forward, &QPushButton::clicked, this, [this] { step(1); });
    connect(m_print, &QPushButton::clicked, m_view, &HelpView::printChapter);
    auto* layout = new QHBoxLayout(head);
    layout->addWidget(m_back);
    layout->addWidget(m_forward);
    layout->addWidget(m_search, 1);
    layout->addWidget(m_print);
    followLook(head, [layout] {
        layout->setContentsMargins(px(12), px(8), px(12), px(8));
        layout->setSpacing(px(8));
    });
    return head;
}

void HelpWindow::bindKeys()
{
    const auto bind = [this](const QKeySequence& keys, auto action) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, action);
    };
    bind(Qt::ALT | Qt::Key_Left, [this] { step(-1); });
    bind(Qt::ALT | Qt::Key_Right, [this] { step(1); });
    bind(QKeySequence::Find, [this] { m_search->setFocus(); });
    bind(QKeySequence::Print, [this] { m_view->printChapter(); });
    bind(Qt::Key_Escape, [this] {
        if (m_search->text().isEmpty())
            close();
        else
            m_search->clear();
    });
}

void HelpWindow::retranslate()
{
    //: Title of the window with the help.
    setWindowTitle(tr("Help — Sijill"));
    for (const auto& [button, words] : {std::pair{m_back, tr("Back")}, std::pair{m_forward, tr("Forward")},
             std::pair{m_print, tr("Print")}}) {
        button->setToolTip(words);
        button->setAccessibleName(words);
    }
    m_search->setGhost(tr("Search the help"));
    m_search->setAccessibleName(tr("Search the help"));
    m_contents->setAccessibleName(tr("Contents"));
    if (m_book.language() != Format::language())
        m_book = HelpBook(Format::language());
    look();
    if (!m_history.empty())
        showPlace();
}

void HelpWindow::fillContents()
{
    for (const HelpChapter& chapter : m_book.chapters()) {
        QTreeWidgetItem* item = makeItem(chapter.title, chapter.code);
        m_contents->addTopLevelItem(item);
        for (const HelpSection& section : chapter.sections) {
            if (!section.anchor.isEmpty())
                item->addChild(makeItem(section.title, chapter.code + u'#' + section.anchor));
        }
        item->setExpanded(chapter.code == topic().section(u'#', 0, 0));
    }
}

/// The contents, or what the words in the search field find.
void HelpWindow::look()
{
    m_contents->clear();
    if (m_search->text().trimmed().isEmpty())
        return fillContents();
    const std::vector<HelpHit> hits = m_book.search(m_search->text());
    for (const HelpHit& hit : hits) {
        //: A place in the help: %1 is a chapter, %2 a section of it.
        const QString place =
            hit.section.isEmpty() ? hit.chapter : tr("%1: %2").arg(hit.chapter, hit.section);
        m_contents->addTopLevelItem(makeItem(place, hit.topic));
    }
    if (hits.empty()) {
        QTreeWidgetItem* nothing = makeItem(tr("Nothing found: try fewer words."), {});
        nothing->setFlags(Qt::NoItemFlags);
        m_contents->addTopLevelItem(nothing);
    }
}

void HelpWindow::follow(QTreeWidgetItem* item)
{
    const QString topic = item ? item->data(0, kTopicRole).toString() : QString();
    if (!topic.isEmpty())
        open(topic);
}

void HelpWindow::open(const QString& topic)
{
    const QString known =
        m_book.has(topic) || m_book.chapters().empty() ? topic : m_book.chapters().front().code;
    if (known != this->topic()) {
        m_history.resize(m_history.empty() ? 0 : m_place + 1);
        m_history.push_back(known);
        m_place = m_history.size() - 1;
    }
    showPlace();
}

void HelpWindow::step(int by)
{
    const std::size_t place = m_place + std::size_t(by); // Below 0 it wraps round and is too large.
    if (place >= m_history.size())
        return;
    m_place = place;
    showPlace();
}

void HelpWindow::showPlace()
{
    m_view->showTopic(m_book, topic(), m_search->text());
    m_back->setEnabled(m_place > 0);
    m_forward->setEnabled(m_place + 1 < m_history.size());
    if (!m_search->text().trimmed().isEmpty())
        return;
    for (int i = 0; i < m_contents->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_contents->topLevelItem(i);
        if (item->data(0, kTopicRole).toString() != topic().section(u'#', 0, 0))
            continue;
        item->setExpanded(true);
        m_contents->setCurrentItem(item);
    }
}

} // namespace sijill
