#include "ui/reports/template_compare.h"

#include "core/base/format.h"
#include "core/reporting/template_diff.h"
#include "ui/shell/theme.h"

#include <QScrollBar>
#include <QTextBlock>

namespace sijill {

TemplateCompare::TemplateCompare(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setObjectName(u"templateCompare"_s);
    setReadOnly(true);
    setFrameShape(QFrame::NoFrame);
    setTabChangesFocus(true);
    followLook(this, [this] {
        setFont(textFont(TextRole::TableCell));
        document()->setDocumentMargin(px(10));
        setAccessibleName(tr("The text beside the shipped one"));
    });
}

void TemplateCompare::show(const QString& shipped, const QString& own, const QString& language)
{
    const Qt::LayoutDirection direction = Format::direction(language);
    setLayoutDirection(direction);
    QTextOption option = document()->defaultTextOption();
    option.setTextDirection(direction);
    document()->setDefaultTextOption(option);
    const std::vector<DiffLine> lines = lineDiff(shipped, own);
    const int place = verticalScrollBar()->value();
    clear();
    m_differences = 0;
    QTextCursor cursor(document());
    cursor.beginEditBlock();
    for (const DiffLine& line : lines) {
        const bool isBoth = line.side == DiffLine::Side::Both;
        const bool isBefore = line.side == DiffLine::Side::Before;
        QTextBlockFormat block;
        QTextCharFormat words;
        words.setForeground(isBoth ? tokens().text2 : isBefore ? tokens().redText : tokens().accentText);
        words.setFontStrikeOut(isBefore);
        if (!isBoth)
            block.setBackground(isBefore ? tokens().redSoft : tokens().accentSoft);
        m_differences += isBoth ? 0 : 1;
        if (&line != &lines.front())
            cursor.insertBlock();
        cursor.setBlockFormat(block);
        cursor.insertText((isBoth ? u"   "_s : isBefore ? u"−  "_s : u"+  "_s) + line.text, words);
    }
    cursor.endEditBlock();
    verticalScrollBar()->setValue(place);
}

} // namespace sijill
