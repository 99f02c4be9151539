#include "ui/help/help_page.h"

#include "core/base/format.h"
#include "ui/help/help_book.h"
#include "ui/shell/theme_tokens.h"

#include <QImage>
#include <QRegularExpression>
#include <QTextBlock>
#include <QTextDocument>
#include <QTextTable>
#include <QUrl>

#include <algorithm>

namespace sijill {
namespace {

bool isRightToLeft(const QString& language)
{
    return Format::direction(language) == Qt::RightToLeft;
}

/// Qt's tables have their first column on the left in every language.
QString turnedRow(const QString& row)
{
    QStringList cells = row.split(u'|').mid(1);
    cells.removeLast();
    std::reverse(cells.begin(), cells.end());
    return u'|' + cells.join(u'|') + u'|';
}

/// What Qt's reader of Markdown shall see: no anchors; in French, signs that stay with their word; in Arabic,
/// keys and codes isolated and tables turned.
QString sourceOf(const HelpChapter& chapter, const QString& language)
{
    static const QRegularExpression kAnchor(u"\\s*\\{#[a-z0-9-]+\\}"_s);
    static const QRegularExpression kCode(u"(`[^`]+`)"_s);
    QStringList lines = QString(chapter.text).remove(kAnchor).split(u'\n');
    if (language == "fr"_L1) {
        static const QRegularExpression kSign(u" (?=[;:?!»](?:\\s|$))|(?<=«) "_s);
        for (QString& line : lines)
            line.replace(kSign, u"\u00A0"_s);
    }
    if (isRightToLeft(language)) {
        for (QString& line : lines) {
            line.replace(kCode, u"\u2066\\1\u2069"_s);
            if (line.startsWith(u'|'))
                line = turnedRow(line);
        }
    }
    return lines.join(u'\n');
}

void dressHeading(QTextCursor& cursor, int level)
{
    QTextCharFormat letters;
    letters.setFont(textFont(level == 1 ? TextRole::PageTitle : TextRole::PaneTitle));
    letters.setForeground(level == 1 ? tokens().text : tokens().accentText);
    cursor.select(QTextCursor::BlockUnderCursor);
    cursor.mergeCharFormat(letters);
}

void dressBlocks(QTextDocument& document, const HelpChapter& chapter, Qt::LayoutDirection direction)
{
    std::size_t section = 1; // The first one is the chapter's own beginning.
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        QTextCursor cursor(block);
        const int level = block.blockFormat().headingLevel();
        const bool isInTable = cursor.currentTable() != nullptr;
        QTextBlockFormat format;
        format.setLayoutDirection(direction);
        format.setAlignment(Qt::AlignLeading);
        // Lines of Arabic letters are high by themselves, and a picture is its line's height.
        const bool isTall =
            direction == Qt::RightToLeft || block.text().contains(QChar::ObjectReplacementCharacter);
        format.setLineHeight(isTall ? 100 : 120, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(level == 2 ? px(18) : 0);
        format.setBottomMargin(isInTable ? 0 : px(block.textList() ? 3 : 8));
        cursor.mergeBlockFormat(format);
        if (level == 0)
            continue;
        dressHeading(cursor, level);
        if (level == 1 || section >= chapter.sections.size())
            continue;
        QTextCharFormat anchor;
        anchor.setAnchor(true);
        anchor.setAnchorNames({chapter.sections[section++].anchor});
        cursor.mergeCharFormat(anchor);
    }
}

template <typename Change>
void forEachFragment(QTextDocument& document, Change change)
{
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        std::vector<QTextFragment> fragments;
        for (auto it = block.begin(); !it.atEnd(); ++it)
            fragments.push_back(it.fragment());
        for (const QTextFragment& fragment : fragments) {
            QTextCursor cursor(&document);
            cursor.setPosition(fragment.position());
            cursor.setPosition(fragment.position() + fragment.length(), QTextCursor::KeepAnchor);
            change(cursor, fragment.charFormat());
        }
    }
}

void dressWords(QTextDocument& document, const QString& language)
{
    forEachFragment(document, [&](QTextCursor& cursor, const QTextCharFormat& format) {
        QTextCharFormat change;
        if (format.isImageFormat()) {
            QTextImageFormat picture = format.toImageFormat();
            picture.setName(u"qrc:/help/pictures/%1-%2.png"_s.arg(picture.name(), language));
            return cursor.setCharFormat(picture);
        }
        if (format.fontFixedPitch()) { // A key or a code: as on the keys of the window's own buttons.
            change.setFontFamilies(document.defaultFont().families());
            change.setFontFixedPitch(false);
            change.setBackground(tokens().neutralSoft);
        } else if (format.isAnchor() && !format.anchorHref().isEmpty()) {
            change.setForeground(tokens().accentText);
        }
        cursor.mergeCharFormat(change);
    });
}

/// Percentages of the width, from the first column on: short words first, sentences after.
QList<int> columnShares(int columns)
{
    switch (columns) {
    case 2:
        return {30, 70};
    case 3:
        return {14, 40, 46};
    default:
        return QList<int>(columns, 100 / std::max(1, columns));
    }
}

void dressTable(QTextTable& table, bool isTurned)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(tokens().line);
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellPadding(px(6));
    format.setCellSpacing(0);
    format.setTopMargin(px(4));
    format.setBottomMargin(px(12));
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    QList<QTextLength> widths;
    for (const int share : columnShares(table.columns()))
        widths << QTextLength(QTextLength::PercentageLength, share);
    if (isTurned)
        std::reverse(widths.begin(), widths.end());
    format.setColumnWidthConstraints(widths);
    table.setFormat(format);
    for (int column = 0; column < table.columns(); ++column) {
        QTextTableCellFormat head = table.cellAt(0, column).format().toTableCellFormat();
        head.setBackground(tokens().head);
        table.cellAt(0, column).setFormat(head);
    }
}

} // namespace

void fillHelp(QTextDocument& document, const HelpChapter& chapter, const QString& language)
{
    document.setDefaultFont(textFont(TextRole::Body));
    document.setIndentWidth(px(22));
    document.setMarkdown(sourceOf(chapter, language), QTextDocument::MarkdownDialectGitHub);
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(Format::direction(language));
    document.setDefaultTextOption(option);
    dressBlocks(document, chapter, Format::direction(language));
    dressWords(document, language);
    for (QTextFrame* frame : document.rootFrame()->childFrames()) {
        if (auto* table = qobject_cast<QTextTable*>(frame))
            dressTable(*table, isRightToLeft(language));
    }
    QTextFrameFormat page = document.rootFrame()->frameFormat();
    page.setLeftMargin(px(24));
    page.setRightMargin(px(24));
    page.setTopMargin(px(16));
    page.setBottomMargin(px(24));
    document.rootFrame()->setFrameFormat(page);
}

void fitHelpPictures(QTextDocument& document, int room)
{
    forEachFragment(document, [&](QTextCursor& cursor, const QTextCharFormat& format) {
        if (!format.isImageFormat())
            return;
        QTextImageFormat picture = format.toImageFormat();
        const QImage image(picture.name().mid(3)); // "qrc:/help/…" is ":/help/…" to a file.
        if (image.isNull()) // Named by its chapter alone yet: the document is still being filled.
            return;
        const int width = std::min(px(image.width()), room);
        document.addResource(QTextDocument::ImageResource, QUrl(picture.name()),
            image.scaledToWidth(
                width, Qt::SmoothTransformation)); // The document itself would scale it roughly.
        picture.setWidth(width);
        cursor.setCharFormat(picture);
    });
}

} // namespace sijill
