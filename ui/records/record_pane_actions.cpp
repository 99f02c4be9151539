#include "ui/records/record_pane.h"
#include "ui/widgets/button.h"

#include <QBoxLayout>

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

} // namespace sijill
