#include "core/reporting/pdf/text_block.h"

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

Qt::Alignment alignmentOf(TextAlign align)
{
    switch (align) {
    case TextAlign::Centre:
        return Qt::AlignHCenter;
    case TextAlign::End:
        return Qt::AlignRight; // Mirrored by the text option in Arabic.
    case TextAlign::Right:
        return Qt::AlignRight | Qt::AlignAbsolute;
    case TextAlign::Start:
    case TextAlign::Justified:
        break;
    }
    return Qt::AlignLeft;
}

QString joined(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
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
    m_layout = std::make_unique<QTextLayout>(joined(runs), paperFont(style.points, style.bold));
    QTextOption option(alignmentOf(style.align));
    option.setTextDirection(direction);
    option.setUseDesignMetrics(true);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_layout->setTextOption(option);
    const QList<QTextLayout::FormatRange> bold = boldRanges(runs);
    breakLines(bold);
    if (style.align == TextAlign::Justified && lineCount() > 1)
        breakLines(bold + stretchedLines());
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

/// Wider spaces for each line but the last. Wider spaces never let another word in, so the breaks stay.
QList<QTextLayout::FormatRange> TextBlock::stretchedLines() const
{
    QList<QTextLayout::FormatRange> ranges;
    for (int i = 0; i + 1 < lineCount(); ++i) {
        const QTextLine line = m_layout->lineAt(i);
        const QString text = m_layout->text().mid(line.textStart(), line.textLength());
        const auto gaps = text.trimmed().count(u' ');
        const double missing = m_width - line.naturalTextWidth();
        // A hair less than the width: rounding must not push the last word out.
        const double share = gaps > 0 ? (missing - 1) / static_cast<double>(gaps) : 0;
        if (share <= 0 || share > kWidestGap * paper::pt(m_style.points))
            continue;
        QTextCharFormat format;
        format.setFontWordSpacing(share);
        ranges.push_back({line.textStart(), line.textLength(), format});
    }
    return ranges;
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
