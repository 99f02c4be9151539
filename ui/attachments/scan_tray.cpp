#include "ui/attachments/scan_tray.h"

#include "core/base/format.h"
#include "ui/shell/background_work.h"
#include "ui/shell/preferences.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFileSystemWatcher>

namespace sijill {
namespace {

constexpr std::size_t kMostRead = 20;
constexpr std::size_t kMostShown = 6;

} // namespace

ScanTray::ScanTray(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_watcher(new QFileSystemWatcher(this))
    , m_title(new TextLabel(TextRole::LabelBold, &Tokens::text2, this))
    , m_choose(new Button(Button::Kind::Link, this))
    , m_layout(new QVBoxLayout(this))
{
    m_choose->setObjectName(u"chooseScanFolder"_s);
    m_choose->setSmall(true);
    m_title->setElided(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_choose);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(head);
    connect(m_choose, &QPushButton::clicked, this, &ScanTray::chooseFolder);
    connect(m_watcher, &QFileSystemWatcher::directoryChanged, this, &ScanTray::reload);
    if (const QString folder = Preferences().scanFolder(); !folder.isEmpty())
        m_watcher->addPath(folder);
    followLook(this, [this] { retranslate(); });
}

void ScanTray::setFolder(const QString& folder)
{
    if (const QStringList watched = m_watcher->directories(); !watched.isEmpty())
        m_watcher->removePaths(watched);
    Preferences().setScanFolder(folder);
    m_watcher->addPath(folder);
    reload();
}

void ScanTray::chooseFolder()
{
    const QString folder =
        QFileDialog::getExistingDirectory(this, tr("Folder of the scanner"), Preferences().scanFolder());
    if (!folder.isEmpty())
        setFolder(folder);
}

void ScanTray::reload()
{
    const QString folder = Preferences().scanFolder();
    const int request = ++m_request;
    if (folder.isEmpty())
        return retranslate();
    inBackground(
        this, [folder] { return scannedFiles(folder, kMostRead); },
        [this, request](std::vector<ScannedFile> files) {
            if (request != m_request)
                return;
            m_files = AttachmentService(m_workspace.office().books()).notAttached(std::move(files));
            retranslate();
            Q_EMIT reloaded();
        });
}

void ScanTray::retranslate()
{
    const QString folder = Preferences().scanFolder();
    m_choose->setText(folder.isEmpty() ? tr("Choose the scanner's folder…") : tr("Other folder…"));
    if (folder.isEmpty())
        m_title->setText({});
    else if (!QFileInfo(folder).isDir())
        m_title->setText(tr("The scanner's folder cannot be found: %1").arg(Format::isolated(folder)));
    else
        m_title->setText(tr("%n new file(s) of the scanner", nullptr, int(m_files.size())));
    m_title->setToolTip(QDir::toNativeSeparators(folder));
    showFiles();
}

void ScanTray::showFiles()
{
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    for (std::size_t i = 0; i < std::min(kMostShown, m_files.size()); ++i)
        column->addWidget(row(m_files[i]));
    m_layout->addWidget(m_rows);
}

QWidget* ScanTray::row(const ScannedFile& file)
{
    const Format format;
    auto* line = new QWidget(m_rows);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    const QString fileName = QFileInfo(file.path).fileName();
    auto* name = new Button(Button::Kind::Link, Format::isolated(fileName), Icon::None, line);
    name->setSmall(true);
    connect(name, &QPushButton::clicked, this, [this, file] { Q_EMIT previewRequested(file); });
    layout->addWidget(name);
    layout->addStretch(1);
    for (const QString& fact : {format.fileSize(file.size), format.dateTime(file.madeAt)})
        layout->addWidget(new TextLabel(fact, TextRole::Caption, &Tokens::text3, line));
    auto* attach = new Button(Button::Kind::Flat, QString(), Icon::Attach, line);
    attach->setObjectName(u"attachScan"_s);
    attach->setSmall(true);
    //: %1 is the name of a file.
    attach->setAccessibleName(tr("Attach %1").arg(fileName));
    attach->setToolTip(attach->accessibleName());
    connect(attach, &QPushButton::clicked, this, [this, path = file.path] { Q_EMIT chosen(path); });
    layout->addWidget(attach);
    return line;
}

} // namespace sijill
