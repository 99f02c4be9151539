#pragma once

#include "core/reporting/pdf/paper_units.h"
#include "core/reporting/report_document.h"

#include <QFont>
#include <QTextLayout>

#include <memory>

class QPainter;
class QPointF;

namespace sijill {

enum class TextAlign { Start, End, Centre, Justified, Right };

struct TextStyle {
    double points = paper::kBodyPoints;
    bool bold = false; ///< All of it, whatever the runs say.
    TextAlign align = TextAlign::Start;
    double leading =
        0; ///< Lines' distance in multiples of the size; 0: 1.3 or 1.15 single lines, by direction.
};

/// Noto Sans with Noto Sans Arabic for the Arabic letters: both leave a searchable text in a PDF.
QFont paperFont(double points, bool bold);

/// Width of one line of text, for column widths.
double textWidth(const QString& text, double points, bool bold);

/// One paragraph broken into lines of a width, with its own justification: Qt's stretches Arabic words with
/// tatweel, which no search finds again. Knows nothing of pages.
class TextBlock {
public:
    TextBlock(const Runs& runs, const TextStyle& style, Qt::LayoutDirection direction, double width);
    TextBlock(const QString& text, const TextStyle& style, Qt::LayoutDirection direction, double width);

    int lineCount() const { return m_layout->lineCount(); }
    double lineHeight() const { return m_lineHeight; }
    double height() const { return m_lineHeight * lineCount(); }
    double widestLine() const;

    void paint(QPainter& painter, QPointF topLeft) const;
    void paintLine(QPainter& painter, int line, QPointF topLeft) const;

private:
    void breakLines(const QList<QTextLayout::FormatRange>& formats);
    bool fitsOneLine() const;
    double widestWord() const;
    void keepOneLine(Qt::LayoutDirection direction);
    void balanceLines(const QList<QTextLayout::FormatRange>& formats);
    double spaceGrowth(int index) const;
    void stretchLines(const QList<QTextLayout::FormatRange>& bold, Qt::LayoutDirection direction);

    TextStyle m_style;
    double m_width;
    double m_lineHeight;
    std::unique_ptr<QTextLayout> m_layout;
};

} // namespace sijill
