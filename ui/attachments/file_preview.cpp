#include "ui/attachments/file_preview.h"

#include "core/base/format.h"
#include "ui/shell/background_work.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>

#include <cstdlib>

namespace sijill {

FilePreview::FilePreview(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::LabelBold, &Tokens::text, this))
    , m_count(new TextLabel(TextRole::Caption, &Tokens::text2, this))
    , m_problem(new TextLabel(TextRole::TableCell, &Tokens::text2, this))
    , m_picture(new QLabel(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_title->setElided(true);
    m_problem->setWordWrap(true);
    m_picture->setSizePolicy(
        QSizePolicy::Ignored, QSizePolicy::Preferred); // It follows the room, not the reverse.
    m_picture->setAlignment(Qt::AlignHCenter | Qt::AlignTop);
    m_back = new Button(Button::Kind::Flat, QString(), Icon::Previous, this);
    m_next = new Button(Button::Kind::Flat, QString(), Icon::Next, this);
    m_enlarge = new Button(Button::Kind::Flat, QString(), Icon::ZoomIn, this);
    m_close = new Button(Button::Kind::Flat, QString(), Icon::Close, this);
    m_enlarge->setObjectName(u"enlarge"_s);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title, 1);
    head->addWidget(m_back);
    head->addWidget(m_count);
    for (Button* button : {m_next, m_enlarge, m_close})
        head->addWidget(button);
    for (Button* button : {m_back, m_next, m_enlarge, m_close})
        button->setSmall(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addWidget(m_picture, 1);
    connect(m_back, &QPushButton::clicked, this, [this] { turnTo(m_page - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { turnTo(m_page + 1); });
    connect(m_enlarge, &QPushButton::clicked, this, &FilePreview::enlarge);
    connect(m_close, &QPushButton::clicked, this, &FilePreview::closed);
    followLook(this, [this] { retranslate(); });
}

void FilePreview::retranslate()
{
    const auto name = [](Button* button, const QString& words) {
        button->setAccessibleName(words);
        button->setToolTip(words);
    };
    name(m_back, tr("Page before"));
    name(m_next, tr("Next page"));
    name(m_enlarge, tr("Enlarge"));
    name(m_close, tr("Close the preview"));
    if (!m_name.isEmpty())
        render();
}

void FilePreview::showFile(const QString& name, const QString& mediaType, const QByteArray& bytes, int page)
{
    m_name = name;
    m_mediaType = mediaType;
    m_bytes = bytes;
    m_page = page;
    m_pages = 0;
    m_title->setText(Format::isolated(name));
    setAccessibleName(name);
    show();
    render();
}

void FilePreview::clear()
{
    ++m_request;
    m_name.clear();
    m_bytes.clear();
    m_shown = {};
    m_picture->clear();
    hide();
}

void FilePreview::turnTo(int page)
{
    if (page < 0 || page >= m_pages)
        return;
    m_page = page;
    render();
}

void FilePreview::render()
{
    m_width = width();
    const int request = ++m_request;
    const int dots = std::max(1, int(m_width * devicePixelRatioF()));
    inBackground(
        this,
        [bytes = m_bytes, type = m_mediaType, page = m_page, dots] {
            return previewPicture(bytes, type, page, dots);
        },
        [this, request](const PreviewPicture& picture) {
            if (request == m_request)
                take(picture);
        });
}

void FilePreview::take(const PreviewPicture& picture)
{
    m_pages = picture.pages;
    m_shown = picture.image;
    const bool canBeSeen = !m_shown.isNull();
    if (picture.isLocked)
        m_problem->setText(tr("This PDF asks for a password. Save a copy and open it with its own program."));
    else if (!canBeSeen)
        m_problem->setText(
            tr("This file cannot be shown here. Save a copy and open it with its own program."));
    m_problem->setVisible(!canBeSeen);
    QPixmap pixmap = QPixmap::fromImage(m_shown);
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(pixmap);
    m_picture->setVisible(canBeSeen);
    //: A page of a file: %1 its number, %2 how many there are.
    const QString count = tr("%1 of %2").arg(m_page + 1).arg(m_pages);
    m_count->setText(count);
    m_picture->setAccessibleName(m_name + u", "_s + count);
    for (QWidget* part : std::initializer_list<QWidget*>{m_back, m_count, m_next})
        part->setVisible(m_pages > 1);
    m_back->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pages);
    m_enlarge->setVisible(canBeSeen && !window()->property("enlarged").toBool());
    Q_EMIT shown();
}

/// In a window of its own that may stay open beside the form: what is on the paper is typed from it.
void FilePreview::enlarge()
{
    auto* large = new QDialog(window());
    large->setAttribute(Qt::WA_DeleteOnClose);
    large->setProperty("enlarged", true);
    large->setWindowTitle(m_name);
    large->resize(px(860), px(640));
    auto* scroll = new QScrollArea(large);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    auto* preview = new FilePreview(scroll);
    scroll->setWidget(preview);
    auto* layout = new QVBoxLayout(large);
    layout->addWidget(scroll);
    connect(preview, &FilePreview::closed, large, &QDialog::close);
    large->show();
    preview->showFile(m_name, m_mediaType, m_bytes, m_page);
    preview->setFocus();
}

void FilePreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        turnTo(m_page + 1);
    else if (event->key() == Qt::Key_PageUp)
        turnTo(m_page - 1);
    else
        QWidget::keyPressEvent(event);
}

void FilePreview::resizeEvent(QResizeEvent*)
{
    if (!m_name.isEmpty() && std::abs(width() - m_width) > px(24))
        render();
}

} // namespace sijill
