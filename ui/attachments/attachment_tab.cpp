#include "ui/attachments/attachment_tab.h"

#include "core/base/format.h"
#include "core/exchange/export.h"
#include "core/services/attachment_service.h"
#include "ui/attachments/file_preview.h"
#include "ui/attachments/scan_tray.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QMimeData>

namespace sijill {

AttachmentTab::AttachmentTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
{
    m_hint = new TextLabel(TextRole::Caption, &Tokens::text3, this);
    m_hint->setWordWrap(true);
    m_add = new Button(Button::Kind::Secondary, QString(), Icon::Attach, this);
    m_add->setObjectName(u"addAttachment"_s);
    m_scans = new ScanTray(workspace, this);
    m_preview = new FilePreview(this);
    m_preview->hide();
    auto* head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_add);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(head);
    m_layout->addWidget(m_scans);
    m_layout->addWidget(m_preview);
    m_layout->addStretch(1);
    connectParts();
    followLook(this, [this] {
        m_layout->setSpacing(px(8));
        m_hint->setText(tr("Drag files here: scans, photos, PDF; 20 MB each at most."));
        m_add->setText(tr("Attach…"));
        reload();
    });
}

void AttachmentTab::connectParts()
{
    connect(m_add, &QPushButton::clicked, this, &AttachmentTab::chooseFiles);
    connect(m_scans, &ScanTray::chosen, this, [this](const QString& path) {
        addFiles({path});
        m_scans->reload();
    });
    connect(m_scans, &ScanTray::previewRequested, this, &AttachmentTab::lookAtScan);
    connect(m_preview, &FilePreview::closed, m_preview, &FilePreview::clear);
}

bool AttachmentTab::mayWrite() const
{
    return m_workspace.mayWrite(u"attachment"_s);
}

void AttachmentTab::setRecord(const QString& kind, qint64 id)
{
    m_kind = kind;
    m_id = id;
    m_preview->clear();
    reload();
}

void AttachmentTab::showEvent(QShowEvent*)
{
    m_scans->reload();
}

void AttachmentTab::reload()
{
    setAcceptDrops(mayWrite());
    m_add->setVisible(mayWrite());
    m_hint->setVisible(mayWrite());
    m_scans->setVisible(mayWrite());
    m_attachments = AttachmentService(m_workspace.office().books()).of(m_kind, m_id);
    delete m_rows;
    m_rows = new QWidget(this);
    auto* column = new QVBoxLayout(m_rows);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(px(2));
    for (const Attachment& attachment : m_attachments)
        column->addWidget(row(attachment));
    m_layout->insertWidget(1, m_rows);
    Q_EMIT countChanged();
}

QWidget* AttachmentTab::row(const Attachment& attachment)
{
    const Format format;
    auto* line = new QWidget(m_rows);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* name = new Button(Button::Kind::Link, Format::isolated(attachment.name), Icon::None, line);
    name->setObjectName(u"showAttachment"_s);
    name->setSmall(true);
    name->setToolTip(tr("Show"));
    connect(name, &QPushButton::clicked, this, [this, attachment] { look(attachment); });
    layout->addWidget(name);
    layout->addStretch(1);
    for (const QString& fact : {format.fileSize(attachment.size), format.shortDate(attachment.addedOn)})
        layout->addWidget(new TextLabel(fact, TextRole::Caption, &Tokens::text3, line));
    const auto addButton = [&](Icon icon, const QString& words) {
        auto* button = new Button(Button::Kind::Flat, QString(), icon, line);
        button->setSmall(true);
        button->setAccessibleName(words);
        button->setToolTip(words);
        layout->addWidget(button);
        return button;
    };
    //: %1 is the name of an attached file.
    Button* save = addButton(Icon::Download, tr("Save a copy of %1").arg(attachment.name));
    connect(save, &QPushButton::clicked, this, [this, attachment] { saveCopy(attachment); });
    if (!mayWrite())
        return line;
    Button* remove = addButton(Icon::Delete, tr("Move %1 to the bin").arg(attachment.name));
    connect(remove, &QPushButton::clicked, this, [this, id = attachment.id] {
        if (const Status removed = AttachmentService(m_workspace.office().books()).remove(id); !removed)
            m_workspace.report(removed.error());
        m_preview->clear();
        reload();
        m_scans->reload();
    });
    return line;
}

void AttachmentTab::look(const Attachment& attachment)
{
    const Result<QByteArray> bytes = AttachmentService(m_workspace.office().books()).content(attachment);
    if (!bytes)
        return m_workspace.report(bytes.error());
    m_preview->showFile(attachment.name, attachment.mediaType, *bytes);
}

void AttachmentTab::lookAtScan(const ScannedFile& scan)
{
    QFile file(scan.path);
    if (!file.open(QIODevice::ReadOnly))
        return m_scans->reload(); // Gone meanwhile: so is its line.
    m_preview->showFile(QFileInfo(file).fileName(), scan.mediaType, file.readAll());
}

void AttachmentTab::chooseFiles()
{
    addFiles(QFileDialog::getOpenFileNames(this, tr("Attach files")));
}

void AttachmentTab::addFiles(const QStringList& paths)
{
    for (const QString& path : paths) {
        const Result<Attachment> added =
            AttachmentService(m_workspace.office().books()).add(m_kind, m_id, path);
        if (!added) {
            m_workspace.report(added.error());
            break;
        }
    }
    reload();
}

void AttachmentTab::saveCopy(const Attachment& attachment)
{
    const Result<QByteArray> bytes = AttachmentService(m_workspace.office().books()).content(attachment);
    if (!bytes)
        return m_workspace.report(bytes.error());
    const QString target = QFileDialog::getSaveFileName(this, tr("Save a copy"), attachment.name);
    if (target.isEmpty())
        return;
    if (const Status written = writeFile(target, *bytes); !written)
        m_workspace.report(written.error());
}

void AttachmentTab::dragEnterEvent(QDragEnterEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void AttachmentTab::dropEvent(QDropEvent* event)
{
    QStringList paths;
    for (const QUrl& url : event->mimeData()->urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    addFiles(paths);
}

} // namespace sijill
