#pragma once

#include "ui/attachments/preview_picture.h"

#include <QWidget>

class QLabel;

namespace sijill {

class Button;
class TextLabel;

/// What a file looks like, page by page, without another program. Knows the bytes it was given, not where
/// they came from.
class FilePreview final : public QWidget {
    Q_OBJECT

public:
    explicit FilePreview(QWidget* parent = nullptr);

    void showFile(const QString& name, const QString& mediaType, const QByteArray& bytes, int page = 0);
    void clear();
    int page() const { return m_page; }
    int pages() const { return m_pages; }
    /// The picture on the screen; null while it is made or when there is none.
    QImage picture() const { return m_shown; }

Q_SIGNALS:
    void closed();
    void shown();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void turnTo(int page);
    void render();
    void take(const PreviewPicture& picture);
    void enlarge();
    void retranslate();

    QString m_name;
    QString m_mediaType;
    QByteArray m_bytes;
    int m_page = 0;
    int m_pages = 0;
    int m_request = 0; ///< Only the answer to the latest one is shown.
    int m_width = 0;   ///< That the picture was made for.
    QImage m_shown;
    TextLabel* m_title;
    TextLabel* m_count;
    TextLabel* m_problem;
    Button* m_back;
    Button* m_next;
    Button* m_enlarge;
    Button* m_close;
    QLabel* m_picture;
};

} // namespace sijill
