#include "ui/settings/backup_page.h"

#include "core/base/format.h"
#include "ui/shell/background_work.h"
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
    , m_drill(new Button(Button::Kind::Secondary, QString(), Icon::Done, this))
    , m_progress(new ProgressStrip(this))
    , m_lastDrill(new NoticeStrip(this))
{
    setObjectName(u"backups"_s);
    m_take->setObjectName(u"takeBackup"_s);
    m_drill->setObjectName(u"drill"_s);
    m_lastDrill->setObjectName(u"lastDrill"_s);
    m_progress->setCancellable(false);
    m_progress->hide();
    m_hint->setElided(true);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    auto* empty = new EmptyState(Icon::Backup, QString(), QString(u' '));
    m_table->setEmptyState(empty);
    auto* head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    for (Button* button : {m_verify, m_drill, m_restore, m_take})
        head->addWidget(button);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_lastDrill);
    layout->addWidget(m_progress);
    layout->addWidget(m_table, 1);
    connect(m_drill, &QPushButton::clicked, this, &BackupPage::drillSelected);
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
        m_drill->setText(tr("Restore drill"));
        m_drill->setToolTip(tr(
            "Brings the chosen backup back beside the others, opens and checks it, then removes it again."));
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
    showLastDrill();
    setBusy(m_isBusy);
    if (!m_files.empty())
        m_table->setCurrentIndex(m_model->index(0, 0));
}

std::optional<BackupFile> BackupPage::selected() const
{
    const int row = m_table->currentIndex().row();
    return row >= 0 && row < int(m_files.size()) ? std::optional(m_files[std::size_t(row)]) : std::nullopt;
}

void BackupPage::showLastDrill()
{
    const std::optional<RestoreDrill> drill = Backups(workspace().database().path()).lastDrill();
    if (!drill)
        return m_lastDrill->setMessage(Tone::Warning,
            tr("No restore drill yet: whether these backups can be brought back was never tried out."));
    const Format format;
    m_lastDrill->setMessage(Tone::Good,
        //: %1 and %2 are days with their hours, %3 a time in seconds.
        tr("Restore drill of %1: the backup of %2 was brought back in %3 s with %n record(s), all as it was.",
            nullptr, int(drill->records))
            .arg(format.dateTime(drill->triedAt), format.dateTime(drill->takenAt),
                format.decimal((drill->milliseconds + 50) / 100, 1)));
}

void BackupPage::setBusy(bool isBusy)
{
    m_isBusy = isBusy;
    m_progress->setVisible(isBusy);
    m_take->setEnabled(!isBusy);
    for (Button* button : {m_verify, m_restore, m_drill})
        button->setEnabled(!isBusy && !m_files.empty());
}

template <typename Work, typename Done>
void BackupPage::run(const QString& task, Work work, Done done)
{
    m_progress->setTask(task);
    m_progress->setProgress(0, 0);
    setBusy(true);
    inBackground(this, std::move(work), [this, done = std::move(done)](auto outcome) {
        setBusy(false);
        if (!outcome)
            return workspace().report(outcome.error());
        done(outcome);
        reload();
    });
}

void BackupPage::takeNow()
{
    run(
        tr("Backing up"),
        [path = workspace().database().path(), limit = workspace().office().office().backupLimitMegabytes] {
            return Backups(path).take(QDateTime::currentDateTimeUtc(), limit);
        },
        [this](const Result<BackupFile>& taken) {
            workspace().say(
                tr("Backed up and verified: %1").arg(Format::isolated(QFileInfo(taken->path).fileName())));
        });
}

void BackupPage::verifySelected()
{
    if (const auto file = selected())
        run(
            tr("Verifying the backup"), [path = file->path] { return Backups::verify(path); },
            [this](const Status&) { workspace().say(tr("This backup is sound.")); });
}

void BackupPage::drillSelected()
{
    if (const auto file = selected())
        run(
            tr("Bringing the backup back"),
            [path = workspace().database().path(), backup = *file] {
                return Backups(path).drill(backup, QDateTime::currentDateTimeUtc());
            },
            [this](const Result<RestoreDrill>&) { workspace().say(tr("This backup can be brought back.")); });
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
    run(
        tr("Restoring"), [path = file->path, target] { return Backups::restore(path, target); },
        [this, target](
            const Status&) { workspace().say(tr("Restored as %1").arg(Format::isolated(target))); });
}

} // namespace sijill
