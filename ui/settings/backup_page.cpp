#include "ui/settings/backup_page.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardItemModel>

namespace sijill {

BackupPage::BackupPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
    , m_hint(new TextLabel(TextRole::Body, &Tokens::text2, this))
    , m_take(new Button(Button::Kind::Primary, QString(), Icon::Backup, this))
    , m_verify(new Button(Button::Kind::Secondary, QString(), Icon::Shield, this))
    , m_restore(new Button(Button::Kind::Secondary, QString(), Icon::Restore, this))
{
    setObjectName(u"backups"_s);
    m_take->setObjectName(u"takeBackup"_s);
    m_hint->setElided(true);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    auto* empty = new EmptyState(Icon::Backup, QString(), QString(u' '));
    m_table->setEmptyState(empty);
    auto* head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    for (Button* button : {m_verify, m_restore, m_take})
        head->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_table, 1);
    connect(m_take, &QPushButton::clicked, this, &BackupPage::takeNow);
    connect(empty, &EmptyState::actionRequested, this, &BackupPage::takeNow);
    connect(m_verify, &QPushButton::clicked, this, &BackupPage::verifySelected);
    connect(m_restore, &QPushButton::clicked, this, &BackupPage::restoreSelected);
    followLook(this, [this, layout, head, empty] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        layout->setSpacing(px(8));
        head->setSpacing(px(8));
        m_take->setText(tr("Back up now"));
        m_verify->setText(tr("Verify"));
        m_restore->setText(tr("Restore to…"));
        empty->setTexts(tr("No backup yet."), tr("Back up now"));
        m_table->setTitle(QCoreApplication::translate("sijill::SettingsPage", "Backups"));
        reload();
    });
}

void BackupPage::reload()
{
    const Backups backups(workspace().database().path());
    m_files = backups.all();
    //: %1 is a folder.
    m_hint->setText(
        tr("Kept in %1: the 3 latest, one for each of 7 days and of 4 weeks. Keep one on another medium too.")
            .arg(Format::isolated(QDir::toNativeSeparators(backups.folder()))));
    m_hint->setToolTip(m_hint->text());
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Taken"), tr("Size"), tr("File")});
    m_model->setHeaderData(0, Qt::Horizontal, 150, kWidthRole);
    const Format format;
    for (const BackupFile& file : m_files) {
        QList<QStandardItem*> row{new QStandardItem(format.dateTime(file.takenAt)),
            new QStandardItem(format.fileSize(file.size)),
            new QStandardItem(Format::isolated(QFileInfo(file.path).fileName()))};
        for (QStandardItem* item : row)
            item->setEditable(false);
        m_model->appendRow(row);
    }
    m_verify->setEnabled(!m_files.empty());
    m_restore->setEnabled(!m_files.empty());
    if (!m_files.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

std::optional<BackupFile> BackupPage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_files.size()) ? std::optional(m_files[std::size_t(row)]) : std::nullopt;
}

void BackupPage::takeNow()
{
    const Result<BackupFile> taken =
        Backups(workspace().database().path())
            .take(QDateTime::currentDateTimeUtc(), workspace().office().office().backupLimitMegabytes);
    if (!taken)
        return workspace().report(taken.error());
    workspace().say(
        tr("Backed up and verified: %1").arg(Format::isolated(QFileInfo(taken->path).fileName())));
    reload();
}

void BackupPage::verifySelected()
{
    const auto file = selected();
    if (!file)
        return;
    if (const Status sound = Backups::verify(file->path); !sound)
        return workspace().report(sound.error());
    workspace().say(tr("This backup is sound."));
}

void BackupPage::restoreSelected()
{
    const auto file = selected();
    if (!file)
        return;
    const QString target =
        QFileDialog::getSaveFileName(this, tr("Restore to"), QString(), tr("Sijill file (*.sijill)"));
    if (target.isEmpty())
        return;
    if (const Status restored = Backups::restore(file->path, target); !restored)
        return workspace().report(restored.error());
    workspace().say(tr("Restored as %1").arg(Format::isolated(target)));
}

} // namespace sijill
