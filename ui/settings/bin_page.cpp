#include "ui/settings/bin_page.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>

namespace sijill {

BinPage::BinPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
    , m_hint(new TextLabel(TextRole::Body, &Tokens::text2, this))
    , m_restore(new Button(Button::Kind::Primary, QString(), Icon::Restore, this))
{
    setObjectName(u"bin"_s);
    m_restore->setObjectName(u"restore"_s);
    m_hint->setElided(true);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    auto* empty = new EmptyState(Icon::Delete, QString());
    m_table->setEmptyState(empty);
    auto* head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_restore);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_restore, &QPushButton::clicked, this, &BinPage::restoreSelected);
    connect(m_table, &ListTable::activated, this, &BinPage::restoreSelected);
    connect(&workspace, &Workspace::recordsChanged, this, &BinPage::reload);
    followLook(this, [this, layout, empty] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        layout->setSpacing(px(8));
        m_hint->setText(tr("Deleted records stay here, whole, until they are brought back."));
        m_hint->setToolTip(m_hint->text());
        m_restore->setText(tr("Bring back"));
        empty->setTexts(tr("The bin is empty."), {});
        m_table->setTitle(QCoreApplication::translate("sijill::SettingsPage", "Bin"));
        reload();
    });
}

void BinPage::reload()
{
    const auto entries = workspace().database().read(
        [&]() -> Result<std::vector<BinEntry>> { return BinStore(workspace().database()).all(); });
    m_entries = entries ? *entries : std::vector<BinEntry>();
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Record"), tr("Name"), tr("Kind"), tr("Deleted on"), tr("By")});
    const Format format;
    for (const BinEntry& entry : m_entries) {
        const RecordType* type = findRecordType(entry.kind);
        LocalizedText name;
        LocalizedText::fromJson(entry.name.toUtf8(), name);
        QList<QStandardItem*> row;
        for (const QString& text :
            {Format::isolated(entry.subject), name.text(), type ? type->title() : entry.kind,
                format.shortDate(entry.deletedOn), workspace().office().nameOfActor(entry.actor)}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
        }
        m_model->appendRow(row);
    }
    m_restore->setEnabled(!m_entries.empty() && !workspace().isReadOnly());
    if (!m_entries.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

void BinPage::restoreSelected()
{
    const int row = m_table->currentIndex().row();
    if (row < 0 || row >= int(m_entries.size()))
        return;
    const BinEntry entry = m_entries[std::size_t(row)];
    const Status restored = workspace().office().records().restore(entry.kind, entry.recordId);
    if (!restored)
        return workspace().report(restored.error());
    workspace().say(tr("%1 is back.").arg(Format::isolated(entry.subject)));
}

} // namespace sijill
