#include "core/base/format.h"
#include "core/exchange/export.h"
#include "core/services/attachment_service.h"
#include "ui/records/record_tabs.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QMimeData>

namespace sijill {

AttachmentTab::AttachmentTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_layout(new QVBoxLayout(this))
{
    setAcceptDrops(workspace.mayWrite(u"attachment"_s));
    m_hint = new TextLabel(TextRole::Caption, &Tokens::text3, this);
    m_hint->setWordWrap(true);
    m_add = new Button(Button::Kind::Secondary, QString(), Icon::Attach, this);
    m_add->setObjectName(u"addAttachment"_s);
    m_add->setEnabled(!workspace.isReadOnly());
    m_add->setVisible(workspace.isReadOnly() || workspace.mayWrite(u"attachment"_s));
    connect(m_add, &QPushButton::clicked, this, &AttachmentTab::chooseFiles);
    auto* head = new QHBoxLayout;
    head->addWidget(m_hint, 1);
    head->addWidget(m_add);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->addLayout(head);
    m_layout->addStretch(1);
    followLook(this, [this] {
        m_hint->setText(tr("Drag files here: scans, photos, PDF; 20 MB each at most."));
        m_add->setText(tr("Attach…"));
        reload();
    });
}

void AttachmentTab::setRecord(const QString& kind, qint64 id)
{
    m_kind = kind;
    m_id = id;
    reload();
}

void AttachmentTab::reload()
{
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
    auto* name = new TextLabel(Format::isolated(attachment.name), TextRole::TableCell, &Tokens::text, line);
    name->setElided(true);
    layout->addWidget(name, 1);
    layout->addWidget(
        new TextLabel(format.fileSize(attachment.size), TextRole::Caption, &Tokens::text3, line));
    layout->addWidget(
        new TextLabel(format.shortDate(attachment.addedOn), TextRole::Caption, &Tokens::text3, line));
    auto* save = new Button(Button::Kind::Flat, QString(), Icon::Download, line);
    save->setSmall(true);
    //: %1 is the name of an attached file.
    save->setAccessibleName(tr("Save a copy of %1").arg(attachment.name));
    save->setToolTip(save->accessibleName());
    connect(save, &QPushButton::clicked, this, [this, attachment] { saveCopy(attachment); });
    auto* remove = new Button(Button::Kind::Flat, QString(), Icon::Delete, line);
    remove->setSmall(true);
    remove->setAccessibleName(tr("Move %1 to the bin").arg(attachment.name));
    remove->setToolTip(remove->accessibleName());
    remove->setEnabled(!m_workspace.isReadOnly());
    remove->setVisible(m_add->isVisibleTo(this));
    connect(remove, &QPushButton::clicked, this, [this, id = attachment.id] {
        if (const Status removed = AttachmentService(m_workspace.office().books()).remove(id); !removed)
            m_workspace.report(removed.error());
        reload();
    });
    layout->addWidget(save);
    layout->addWidget(remove);
    return line;
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
