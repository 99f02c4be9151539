#include "core/domain/state_verbs.h"
#include "ui/records/record_pane.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>
#include <QMenu>

namespace sijill {

void RecordPane::addOwnActions(QHBoxLayout& layout)
{
    for (const RecordAction& action : m_ui.actions) {
        const bool isFirst = &action == &m_ui.actions.front();
        const QString title = QCoreApplication::translate("Form", action.title);
        auto* button = new Button(isFirst ? Button::Kind::Primary : Button::Kind::Secondary,
            isFirst ? title : QString(), action.icon, m_actions);
        button->setObjectName(QString::fromLatin1(action.code));
        button->setToolTip(title);
        button->setAccessibleName(title);
        connect(button, &QPushButton::clicked, this, [this, run = action.run] { run(m_record); });
        layout.addWidget(button);
    }
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
    if (m_ui.isTyped()
        && (!writable || m_workspace.mayWrite(m_ui.type->kindName()))) { // Else only the role's verbs.
        QAction* duplicate =
            menu->addAction(icon(Icon::Duplicate), tr("Duplicate"), this, &RecordPane::duplicateRequested);
        duplicate->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_D));
        duplicate->setEnabled(writable && m_ui.newTitle);
        QAction* remove =
            menu->addAction(icon(Icon::Delete), tr("Move to the bin"), this, &RecordPane::deleteRequested);
        remove->setEnabled(writable);
    }
    menu->popup(m_more->mapToGlobal(QPoint(0, m_more->height())));
}

} // namespace sijill
