#include "core/base/format.h"
#include "core/domain/state_verbs.h"
#include "ui/records/record_pane.h"
#include "ui/records/verb_panel.h"
#include "ui/records/void_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/tab_bar.h"

#include <QApplication>
#include <QBoxLayout>
#include <QMenu>

namespace sijill {

void RecordPane::addOwnActions(QHBoxLayout& layout)
{
    for (const RecordAction& action : m_ui.actions) {
        if (action.isOffered && !action.isOffered(m_record))
            continue;
        const bool isMain =
            &action == &m_ui.actions.front() && !m_nextVerb && (!action.isNext || action.isNext(m_record));
        auto* button = new Button(isMain ? Button::Kind::Primary : Button::Kind::Secondary,
            isMain ? action.shown() : QString(), action.icon, m_actions);
        button->setObjectName(QString::fromLatin1(action.code));
        button->setToolTip(action.tip());
        button->setAccessibleName(action.shown());
        if (!action.keys.isEmpty())
            button->setKeys(action.keys);
        button->setKeysShown(false); // The tip tells them: words come first.
        connect(
            button, &QPushButton::clicked, this, [this, run = action.run] { runAction(run); },
            Qt::QueuedConnection); // What it changes makes the buttons anew.
        layout.addWidget(button);
    }
}

void RecordPane::runAction(const std::function<void(const Record&)>& run)
{
    run(Record(m_record));
    rebuildActions();                 // It may not be what comes next any more.
    if (!QApplication::focusWidget()) // The button that had it is gone.
        m_tabs->setFocus();
}

/// Pictures beside the next verb and beside each other, words where there is room; the menu names each.
void RecordPane::addPapers(QHBoxLayout& layout)
{
    std::vector<RecordPaper> offered = offeredPapers();
    std::erase_if(offered, [](const RecordPaper& paper) { return paper.isInMenuAlone; });
    const bool hasWords = !m_nextVerb && m_ui.actions.empty() && offered.size() == 1;
    for (const RecordPaper& paper : offered) {
        auto* print =
            new Button(Button::Kind::Secondary, hasWords ? tr("Print") : QString(), paper.icon, m_actions);
        print->setObjectName(paper.code);
        print->setToolTip(QCoreApplication::translate("Form", paper.title));
        print->setAccessibleName(print->toolTip());
        connect(
            print, &QPushButton::clicked, this, [this, code = paper.code] { Q_EMIT paperRequested(code); });
        layout.addWidget(print);
    }
}

std::vector<RecordPaper> RecordPane::offeredPapers() const
{
    std::vector<RecordPaper> offered;
    if (m_record.isVoid())
        return offered; // It would be taken for one that holds.
    for (const RecordPaper& paper : m_ui.papers) {
        if (!m_ui.offersPaper || m_ui.offersPaper(m_record, paper.code))
            offered.push_back(paper);
    }
    return offered;
}

QString RecordAction::shown() const
{
    return QCoreApplication::translate("Form", title);
}

QString RecordAction::tip() const
{
    return keys.isEmpty() ? shown() : u"%1 (%2)"_s.arg(shown(), keys.toString(QKeySequence::NativeText));
}

void RecordPane::showNotice()
{
    std::optional<PaneNotice> notice;
    if (const Voiding* voiding = m_record.voiding(); voiding && voiding->isSet())
        notice = PaneNotice{Tone::Info,
            //: %1 is a day, %2 a person, %3 the motive.
            tr("Entered by mistake, said on %1 by %2: %3")
                .arg(Format().shortDate(voiding->on), m_workspace.office().nameOfActor(voiding->by),
                    u"\u2068%1\u2069"_s.arg(voiding->motive)), // In whatever language it was typed.
            {}};
    else if (m_withheld)
        notice = PaneNotice{Tone::Info, m_withheld->message, m_withheld->rule};
    else if (m_ui.notice && m_record.id())
        notice = m_ui.notice(m_record, m_workspace);
    m_notice->setVisible(notice.has_value());
    if (notice)
        m_notice->setMessage(notice->tone, notice->message, notice->rule);
}

bool RecordPane::mayVoid() const
{
    return m_ui.type->isVoidable() && m_record.id() != 0 && m_workspace.mayWrite(m_ui.type->kindName());
}

void RecordPane::addTakeBack(QHBoxLayout& layout)
{
    if (!m_record.isVoid() || !mayVoid())
        return;
    auto* back = new Button(Button::Kind::Secondary, tr("It was no mistake"), Icon::Undo, m_actions);
    back->setObjectName(u"takeBack"_s);
    connect(back, &QPushButton::clicked, this, &RecordPane::voidRequested);
    layout.addWidget(back);
}

void RecordPane::askVoid(const std::vector<qint64>& ids)
{
    m_verbPanel->hide();
    m_voidPanel->ask(*m_ui.type, ids, m_record.key());
}

void RecordPane::takeBack(const std::vector<qint64>& ids)
{
    const auto done = m_workspace.office().voids().takeBack(*m_ui.type, ids);
    if (!done)
        return m_workspace.report(done.error());
    m_workspace.say(ids.size() == 1
            //: %1 is the number of a record.
            ? tr("%1 counts again.").arg(Format::isolated(done->front().key()))
            : tr("%n record(s) count again.", nullptr, int(ids.size())));
}

void RecordPane::openMore()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const bool writable = !m_workspace.isReadOnly();
    if (writable) {
        for (const StateVerb* verb : m_workspace.office().verbs().available(m_record)) {
            if (verb == m_nextVerb)
                continue;
            QAction* action = menu->addAction(verb->verb.title());
            connect(action, &QAction::triggered, this, [this, verb] { askVerb(*verb); });
        }
        menu->addSeparator();
    }
    for (const RecordPaper& paper : offeredPapers())
        menu->addAction(icon(paper.icon), QCoreApplication::translate("Form", paper.title), this,
            [this, code = paper.code] { Q_EMIT paperRequested(code); });
    if (mayVoid()) {
        const bool isVoid = m_record.isVoid();
        QAction* mistake = menu->addAction(icon(isVoid ? Icon::Undo : Icon::Forbidden),
            isVoid ? tr("It was no mistake") : tr("Entered by mistake…"), this, &RecordPane::voidRequested);
        mistake->setObjectName(u"void"_s);
        mistake->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Delete));
        menu->addSeparator();
    }
    if (m_ui.isTyped()
        && (!writable || m_workspace.mayWrite(m_ui.type->kindName()))) { // Else only the role's verbs.
        QAction* duplicate =
            menu->addAction(icon(Icon::Duplicate), tr("Duplicate"), this, &RecordPane::duplicateRequested);
        duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
        duplicate->setEnabled(writable && m_ui.newTitle);
        QAction* remove =
            menu->addAction(icon(Icon::Delete), tr("Move to the bin"), this, &RecordPane::deleteRequested);
        remove->setEnabled(writable && !m_record.isVoid());
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace sijill
