#include "ui/settings/office_page.h"

#include "ui/records/record_form.h"
#include "ui/settings/edition_ui.h"
#include "ui/shell/theme.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>

namespace sijill {

OfficePage::OfficePage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_ui(officeUi())
{
    auto* card = new Card(this);
    m_form = new RecordForm(m_ui, workspace, card);
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(1, 1, 1, 1);
    cardLayout->addWidget(m_form);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(card);
    connect(m_form, &RecordForm::saved, this, &OfficePage::reload);
    connect(m_form, &RecordForm::cancelled, this, &OfficePage::reload);
    connect(&workspace, &Workspace::recordsChanged, this, [this](const QSet<QString>& kinds) {
        if (!m_form->isEdited() && (kinds.isEmpty() || kinds.contains(u"office"_s)))
            reload();
    });
    followLook(this, [layout] { layout->setContentsMargins(px(16), px(8), px(16), px(12)); });
    reload();
}

void OfficePage::reload()
{
    m_form->edit(Record::of(workspace().office().office()));
}

bool OfficePage::showRecord(const QString& kind, qint64 id)
{
    Q_UNUSED(id)
    return kind == "office"_L1;
}

bool OfficePage::hasUnsavedWork() const
{
    return m_form->isEdited();
}

} // namespace sijill
