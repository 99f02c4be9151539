#include "ui/reports/template_editor.h"

#include "core/base/format.h"
#include "ui/reports/template_highlighter.h"
#include "ui/shell/theme.h"

#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>

namespace sijill {
namespace {

/// The strip of line numbers; its editor paints it.
class LineNumbers final : public QWidget {
public:
    explicit LineNumbers(TemplateEditor* editor)
        : QWidget(editor)
        , m_editor(editor)
    {
    }

protected:
    void paintEvent(QPaintEvent* event) override { m_editor->paintNumbers(event); }

private:
    TemplateEditor* m_editor;
};

QString paragraphOf(const QString& markup, const QTextCursor& cursor)
{
    const QString before = cursor.block().text().left(cursor.positionInBlock());
    return (before.trimmed().isEmpty() ? QString() : u"\n"_s) + markup + u'\n';
}

} // namespace

TemplateEditor::TemplateEditor(QWidget* parent)
    : QPlainTextEdit(parent)
    , m_highlighter(new TemplateHighlighter(document()))
    , m_numbers(new LineNumbers(this))
{
    setObjectName(u"templateText"_s);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &TemplateEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int scrolled) {
        if (scrolled != 0)
            m_numbers->scroll(0, scrolled);
        else
            m_numbers->update(0, area.y(), m_numbers->width(), area.height());
    });
    followLook(this, [this] { adapt(); });
}

void TemplateEditor::adapt()
{
    setFont(textFont(TextRole::TableCell));
    document()->setDocumentMargin(px(8));
    m_highlighter->rehighlight();
    placeNumbers();
}

void TemplateEditor::show(const QString& text, const QString& language)
{
    const QSignalBlocker blocker(this);
    const Qt::LayoutDirection direction = Format::direction(language);
    if (direction == layoutDirection() && text == toPlainText())
        return setFaultyLines({}); // The cursor stays where it is.
    setLayoutDirection(direction);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    option.setAlignment(Qt::AlignLeading);
    document()->setDefaultTextOption(option);
    setPlainText(text);
    setFaultyLines({});
    placeNumbers();
}

void TemplateEditor::setFaultyLines(const QList<int>& lines)
{
    m_faulty = lines;
    QList<QTextEdit::ExtraSelection> selections;
    for (const int line : lines) {
        QTextEdit::ExtraSelection selection;
        selection.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selection.format.setUnderlineColor(tokens().redMark);
        selection.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        selection.cursor.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
        selections << selection;
    }
    setExtraSelections(selections);
    m_numbers->update();
}

void TemplateEditor::goToLine(int line)
{
    QTextCursor cursor(document()->findBlockByNumber(line - 1));
    cursor.movePosition(QTextCursor::EndOfBlock);
    setTextCursor(cursor);
    centerCursor();
    setFocus();
}

void TemplateEditor::insertMarkup(const QString& markup)
{
    if (isReadOnly())
        return;
    QTextCursor cursor = textCursor();
    const qsizetype middle = markup.indexOf(u'\n');
    if (middle >= 0) {
        const QString inside = cursor.selectedText();
        const QString begin = markup.left(middle);
        cursor.insertText(begin + inside + markup.mid(middle + 1));
        cursor.setPosition(cursor.position() - int(markup.size() - middle - 1));
    } else {
        cursor.insertText(markup.startsWith(u'@') ? paragraphOf(markup, cursor) : markup);
    }
    setTextCursor(cursor);
    setFocus();
}

int TemplateEditor::numbersWidth() const
{
    const QString widest(QString::number(std::max(100, blockCount())).size(), u'0');
    return QFontMetrics(textFont(TextRole::Small)).horizontalAdvance(widest) + px(14);
}

void TemplateEditor::placeNumbers()
{
    const bool fromRight = layoutDirection() == Qt::RightToLeft;
    const int width = numbersWidth();
    setViewportMargins(fromRight ? 0 : width, 0, fromRight ? width : 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(
        fromRight ? inside.right() - width + 1 : inside.left(), inside.top(), width, inside.height());
}

void TemplateEditor::paintNumbers(QPaintEvent* event)
{
    QPainter painter(m_numbers);
    painter.fillRect(event->rect(), tokens().surfaceAlt);
    painter.setFont(textFont(TextRole::Small));
    const Format format;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom())
            break;
        const int line = block.blockNumber() + 1;
        painter.setPen(m_faulty.contains(line) ? tokens().redText : tokens().text3);
        const QRectF place(
            0, area.top(), m_numbers->width() - px(6), QFontMetrics(font()).lineSpacing() + px(2));
        painter.drawText(place, int(Qt::AlignRight | Qt::AlignVCenter), format.integer(line));
    }
}

void TemplateEditor::resizeEvent(QResizeEvent* event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void TemplateEditor::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::LayoutDirectionChange)
        placeNumbers();
}

} // namespace sijill
