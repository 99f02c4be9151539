#include "core/reporting/pdf/text_block.h"

#include "core/reporting/cell_text.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextOption>

namespace sijill {
namespace {

// "1.3" and "1.15" of papers/notes.md are multiples of single spacing, which is 1.2 times the size.
constexpr double kArabicLeading = 1.56;
constexpr double kLatinLeading = 1.38;
// Where letters sit in their line: the same for both fonts, so that a foreign word does not push lines apart.
constexpr double kAscent = 0.95;
constexpr double kDescent = 0.3;
// A line that would need wider gaps than this stays ragged.
constexpr double kWidestGap = 0.9;
// Qt breaks a line a little before it is full (bearings), so a stretched line gets this much more, in sizes;
// less than the narrowest word.
constexpr double kJustifySlack = 0.3;
constexpr int kBalanceSteps = 7;

/// QTextLayout alone mirrors nothing: the start side is the right in Arabic.
Qt::Alignment alignmentOf(TextAlign align, Qt::LayoutDirection direction)
{
    const bool fromRight = direction == Qt::RightToLeft;
    switch (align) {
    case TextAlign::Centre:
        return Qt::AlignHCenter;
    case TextAlign::End:
        return fromRight ? Qt::AlignLeft : Qt::AlignRight;
    case TextAlign::Right:
        return Qt::AlignRight;
    case TextAlign::Start:
    case TextAlign::Justified:
        break;
    }
    return fromRight ? Qt::AlignRight : Qt::AlignLeft;
}

QList<QTextLayout::FormatRange> boldRanges(const Runs& runs)
{
    QList<QTextLayout::FormatRange> ranges;
    int at = 0;
    for (const Run& run : runs) {
        const int length = static_cast<int>(run.text.size());
        if (run.bold) {
            QTextCharFormat format;
            format.setFontWeight(QFont::Bold);
            ranges.push_back({at, length, format});
        }
        at += length;
    }
    return ranges;
}

/// A range for each space, with no spacing of its own yet.
QList<QTextLayout::FormatRange> spaceRanges(const QString& text)
{
    QTextCharFormat format;
    format.setFontWordSpacing(0);
    QList<QTextLayout::FormatRange> ranges;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == u' ')
            ranges.push_back({static_cast<int>(i), 1, format});
    }
    return ranges;
}

/// Where the words of a line end, without the spaces before the break.
int lastLetterEnd(const QString& text, const QTextLine& line)
{
    int end = line.textStart() + line.textLength();
    while (end > line.textStart() && text[end - 1] == u' ')
        --end;
    return end;
}

} // namespace

QFont paperFont(double points, bool bold)
{
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPixelSize(qRound(paper::pt(points)));
    font.setHintingPreference(QFont::PreferNoHinting);
    font.setBold(bold);
    return font;
}

double textWidth(const QString& text, double points, bool bold)
{
    return QFontMetricsF(paperFont(points, bold)).horizontalAdvance(text);
}

TextBlock::TextBlock(const Runs& runs, const TextStyle& style, Qt::LayoutDirection direction, double width)
    : m_style(style)
    , m_width(width)
{
    const double automatic = direction == Qt::RightToLeft ? kArabicLeading : kLatinLeading;
    m_lineHeight = paper::pt(style.points) * (style.leading > 0 ? style.leading : automatic);
    m_layout =
        std::make_unique<QTextLayout>(withHeldSpaces(plainText(runs)), paperFont(style.points, style.bold));
    QTextOption option(alignmentOf(style.align, direction));
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const QList<QTextLayout::FormatRange> bold = boldRanges(runs);
    const bool justified = style.align == TextAlign::Justified;
    // Cut at the spaces in both passes: words are as wide in the second as they were in the first.
    breakLines(justified ? bold + spaceRanges(m_layout->text()) : bold);
    if (lineCount() < 2)
        return;
    if (bold.isEmpty() && fitsOneLine())
        keepOneLine(direction);
    else if (justified)
        stretchLines(bold, direction);
    else if (style.align == TextAlign::Centre)
        balanceLines(bold);
}

TextBlock::TextBlock(const QString& text, const TextStyle& style, Qt::LayoutDirection direction, double width)
    : TextBlock(Runs{{text, false}}, style, direction, width)
{
}

void TextBlock::breakLines(const QList<QTextLayout::FormatRange>& formats)
{
    m_layout->setFormats(formats);
    m_layout->beginLayout();
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine())
        line.setLineWidth(m_width);
    m_layout->endLayout();
}

bool TextBlock::fitsOneLine() const
{
    const bool isForced = m_layout->text().contains(QChar::LineSeparator);
    return !isForced && textWidth(m_layout->text(), m_style.points, m_style.bold) <= m_width;
}

/// Qt breaks a line a little before it is full; here a column was given just what its words need.
void TextBlock::keepOneLine(Qt::LayoutDirection direction)
{
    const double slack = paper::pt(m_style.points);
    const Qt::Alignment side = alignmentOf(m_style.align, direction);
    m_layout->beginLayout();
    QTextLine line = m_layout->createLine();
    line.setLineWidth(m_width + slack);
    line.setPosition(QPointF(side == Qt::AlignLeft ? 0 : side == Qt::AlignRight ? -slack : -slack / 2, 0));
    m_layout->endLayout();
}

double TextBlock::widestWord() const
{
    const QFontMetricsF metrics(paperFont(m_style.points, true));
    double widest = 0;
    QString text = m_layout->text();
    text.replace(QChar::LineSeparator, u' ');
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        widest = qMax(widest, metrics.horizontalAdvance(word));
    return widest;
}

/// Lines of about the same length, in the middle: no title ends with a lone word, and no word is cut.
void TextBlock::balanceLines(const QList<QTextLayout::FormatRange>& formats)
{
    const double whole = m_width;
    const int count = lineCount();
    double tooNarrow = qMin(whole, widestWord() + kJustifySlack * paper::pt(m_style.points));
    double enough = whole;
    for (int step = 0; step < kBalanceSteps; ++step) {
        m_width = (tooNarrow + enough) / 2;
        breakLines(formats);
        (lineCount() > count ? tooNarrow : enough) = m_width;
    }
    m_width = enough;
    breakLines(formats);
    for (int i = 0; i < lineCount(); ++i)
        m_layout->lineAt(i).setPosition(QPointF((whole - enough) / 2, 0));
    m_width = whole;
}

/// What each space of the line must grow by to fill the width; 0 for a line that stays ragged.
double TextBlock::spaceGrowth(int index) const
{
    if (index + 1 >= lineCount())
        return 0;
    const QTextLine line = m_layout->lineAt(index);
    const int end = lastLetterEnd(m_layout->text(), line);
    const auto gaps = QStringView(m_layout->text()).mid(line.textStart(), end - line.textStart()).count(u' ');
    const double growth = gaps > 0 ? (m_width - line.naturalTextWidth()) / static_cast<double>(gaps) : 0;
    return growth > kWidestGap * paper::pt(m_style.points) ? 0 : qMax(0.0, growth);
}

/// Breaks at the same places again with wider spaces. Each space has a range of its own, so that the narrow
/// ones inside numbers keep their width.
void TextBlock::stretchLines(const QList<QTextLayout::FormatRange>& bold, Qt::LayoutDirection direction)
{
    std::vector<double> growths(static_cast<size_t>(lineCount()));
    QList<QTextLayout::FormatRange> spaces = spaceRanges(m_layout->text());
    for (QTextLayout::FormatRange& space : spaces) {
        const int index = m_layout->lineForTextPosition(space.start).lineNumber();
        double& growth = growths[static_cast<size_t>(index)];
        growth = spaceGrowth(index);
        if (space.start < lastLetterEnd(m_layout->text(), m_layout->lineAt(index)))
            space.format.setFontWordSpacing(growth);
    }
    m_layout->setFormats(bold + spaces);
    m_layout->beginLayout();
    const double slack = kJustifySlack * paper::pt(m_style.points);
    size_t index = 0;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine(), ++index) {
        const double extra = index < growths.size() && growths[index] > 0 ? slack : 0;
        line.setLineWidth(m_width + extra);
        line.setPosition(QPointF(direction == Qt::RightToLeft ? -extra : 0, 0));
    }
    m_layout->endLayout();
}

double TextBlock::widestLine() const
{
    double widest = 0;
    for (int i = 0; i < lineCount(); ++i)
        widest = qMax(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest;
}

void TextBlock::paint(QPainter& painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i)
        paintLine(painter, i, topLeft + QPointF(0, i * m_lineHeight));
}

void TextBlock::paintLine(QPainter& painter, int line, QPointF topLeft) const
{
    const QTextLine textLine = m_layout->lineAt(line);
    const double size = paper::pt(m_style.points);
    const double baseline = (m_lineHeight - (kAscent + kDescent) * size) / 2 + kAscent * size;
    textLine.draw(&painter, topLeft + QPointF(0, baseline - textLine.ascent() - textLine.y()));
}

} // namespace sijill
