#include "ui/help/help_view.h"

#include "core/base/folding.h"
#include "ui/help/help_book.h"
#include "ui/help/help_page.h"
#include "ui/shell/theme_tokens.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace sijill {

HelpView::HelpView(QWidget* parent)
    : QTextBrowser(parent)
{
    setObjectName(u"helpView"_s);
    setFrameShape(QFrame::NoFrame);
    setOpenLinks(false);
    connect(this, &QTextBrowser::anchorClicked, this,
        [this](const QUrl& link) { Q_EMIT topicRequested(link.toString()); });
}

void HelpView::showTopic(const HelpBook& book, const QString& topic, const QString& words)
{
    const HelpChapter* chapter = book.chapter(topic);
    if (!chapter)
        return;
    fillHelp(*document(), *chapter, book.language());
    fit();
    setAccessibleName(chapter->title);
    verticalScrollBar()->setValue(0);
    mark(words);
    if (const QString section = topic.section(u'#', 1); !section.isEmpty())
        scrollToAnchor(section);
}

void HelpView::mark(const QString& words)
{
    static const QRegularExpression kWord(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const QStringList keys = searchWords(words);
    QList<ExtraSelection> marks;
    for (QTextBlock block = document()->begin(); !keys.isEmpty() && block.isValid(); block = block.next()) {
        for (auto it = kWord.globalMatch(block.text()); it.hasNext();) {
            const QRegularExpressionMatch word = it.next();
            const QString key = searchKey(word.captured());
            if (std::none_of(
                    keys.begin(), keys.end(), [&](const QString& part) { return key.contains(part); }))
                continue;
            ExtraSelection found;
            found.cursor = QTextCursor(document());
            found.cursor.setPosition(block.position() + int(word.capturedStart()));
            found.cursor.setPosition(block.position() + int(word.capturedEnd()), QTextCursor::KeepAnchor);
            found.format.setBackground(tokens().warnSoft);
            marks << found;
        }
    }
    setExtraSelections(marks);
}

void HelpView::printChapter()
{
    QPrinter printer(QPrinter::HighResolution);
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const std::unique_ptr<QTextDocument> paper(document()->clone());
    QTextCursor all(paper.get());
    all.select(QTextCursor::Document);
    QTextCharFormat ink;
    ink.setForeground(Qt::black);
    ink.clearBackground();
    all.mergeCharFormat(ink);
    paper->print(&printer);
}

void HelpView::fit()
{
    fitHelpPictures(*document(), viewport()->width() - px(48));
}

void HelpView::resizeEvent(QResizeEvent* event)
{
    QTextBrowser::resizeEvent(event);
    fit();
}

} // namespace sijill
