#include "core/reporting/xlsx/chart_part.h"

#include "core/base/format.h"
#include "core/reporting/xlsx/sheet_writer.h"

namespace sijill {
namespace {

constexpr QLatin1StringView kChart = "http://schemas.openxmlformats.org/drawingml/2006/chart"_L1;
constexpr QLatin1StringView kMain = "http://schemas.openxmlformats.org/drawingml/2006/main"_L1;
constexpr QLatin1StringView kOffice =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"_L1;
constexpr QLatin1StringView kDrawing =
    "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing"_L1;

/// Of the papers: told apart in grey too.
constexpr const char* kColors[] = {"1F6F54", "E0B973", "8578D7", "6B210B"};
constexpr qsizetype kFewBars = 40;  // Above that, numbers on the bars would stand on each other.
constexpr QChar kFromRight(0x200f); // Some programs set every title from the left.
constexpr int kCategoryAxis = 1;
constexpr int kValueAxis = 2;

/// Writes one chart; knows which way its axes run.
class ChartWriter {
public:
    ChartWriter(const Figure& figure, const Table& table, const QString& sheet)
        : m_figure(figure)
        , m_table(table)
        , m_sheet(u"'%1'"_s.arg(QString(sheet).replace(u'\'', u"''"_s)))
        , m_xml("c:chartSpace"_L1, {{"xmlns:c"_L1, kChart}, {"xmlns:a"_L1, kMain}, {"xmlns:r"_L1, kOffice}})
        , m_fromRight(Format::direction(figure.language) == Qt::RightToLeft)
        , m_isLying(figure.shape == FigureShape::Bars || figure.shape == FigureShape::StackedBars
              || figure.shape == FigureShape::TargetBars || figure.shape == FigureShape::Tiles)
    {
    }

    QByteArray write();

private:
    void value(QLatin1StringView name, const QString& content) { m_xml.element(name, {{"val"_L1, content}}); }
    void writeTitle();
    void writeBars();
    void writeLine();
    void writeSeries(size_t column, int order);
    void writeShape(size_t column, int order);
    void writeLabels(bool areShown, bool areOnDark);
    void writeReference(QLatin1StringView role, size_t column, size_t firstRow, size_t lastRow, bool isWords);
    void writeAxis(bool isCategories);
    void writeWords(int size, bool isBold);
    size_t rows() const { return m_table.rows.size(); }
    bool isTarget(size_t column) const { return column > m_figure.series.size(); }
    size_t columns() const { return m_table.columns.size(); }

    const Figure& m_figure;
    const Table& m_table;
    QString m_sheet;
    XmlPart m_xml;
    bool m_fromRight;
    bool m_isLying;
};

QByteArray ChartWriter::write()
{
    value("c:roundedCorners"_L1, u"0"_s);
    m_xml.open("c:chart"_L1);
    writeTitle();
    value("c:autoTitleDeleted"_L1, u"0"_s);
    m_xml.open("c:plotArea"_L1);
    m_xml.element("c:layout"_L1);
    m_figure.shape == FigureShape::Line ? writeLine() : writeBars();
    writeAxis(true);
    writeAxis(false);
    m_xml.close();
    if (columns() > 2) {
        m_xml.open("c:legend"_L1);
        value("c:legendPos"_L1, u"b"_s);
        value("c:overlay"_L1, u"0"_s);
        m_xml.close();
    }
    value("c:plotVisOnly"_L1, u"1"_s);
    value("c:dispBlanksAs"_L1, u"gap"_s);
    m_xml.close();
    return m_xml.finish();
}

void ChartWriter::writeWords(int size, bool isBold)
{
    m_xml.element("a:bodyPr"_L1);
    m_xml.open("a:p"_L1);
    m_xml.open("a:pPr"_L1, {{"rtl"_L1, m_fromRight ? u"1"_s : u"0"_s}});
    m_xml.element(
        "a:defRPr"_L1, {{"sz"_L1, QString::number(size * 100)}, {"b"_L1, isBold ? u"1"_s : u"0"_s}});
    m_xml.close();
}

void ChartWriter::writeTitle()
{
    QString title = Format::withoutMarks(m_figure.title);
    if (!m_figure.unit.isEmpty())
        title += u" ("_s + Format::withoutMarks(m_figure.unit) + u')';
    m_xml.open("c:title"_L1);
    m_xml.open("c:tx"_L1);
    m_xml.open("c:rich"_L1);
    writeWords(12, true);
    m_xml.open("a:r"_L1);
    m_xml.element("a:rPr"_L1, {{"lang"_L1, m_figure.language}, {"sz"_L1, u"1200"_s}, {"b"_L1, u"1"_s}});
    m_xml.element("a:t"_L1, {}, m_fromRight ? kFromRight + title + kFromRight : title);
    for (int open = 0; open < 4; ++open)
        m_xml.close(); // a:r, a:p, c:rich, c:tx
    value("c:overlay"_L1, u"0"_s);
    m_xml.close();
}

void ChartWriter::writeBars()
{
    const bool isStacked = m_figure.shape == FigureShape::StackedBars;
    const bool isOver = isStacked || !m_figure.targets.empty();
    m_xml.open("c:barChart"_L1);
    value("c:barDir"_L1, m_isLying ? u"bar"_s : u"col"_s);
    value("c:grouping"_L1, isStacked ? u"stacked"_s : u"clustered"_s);
    value("c:varyColors"_L1, u"0"_s);
    int order = 0;
    for (size_t column = columns(); column-- > 1;) { // The target is drawn first, behind the bars.
        if (isTarget(column))
            writeSeries(column, order++);
    }
    for (size_t column = 1; column <= m_figure.series.size(); ++column)
        writeSeries(column, order++);
    value("c:gapWidth"_L1, u"60"_s);
    if (isOver)
        value("c:overlap"_L1, u"100"_s);
    value("c:axId"_L1, QString::number(kCategoryAxis));
    value("c:axId"_L1, QString::number(kValueAxis));
    m_xml.close();
}

void ChartWriter::writeLine()
{
    m_xml.open("c:lineChart"_L1);
    value("c:grouping"_L1, u"standard"_s);
    value("c:varyColors"_L1, u"0"_s);
    for (size_t column = 1; column < columns(); ++column)
        writeSeries(column, int(column) - 1);
    value("c:marker"_L1, u"1"_s);
    value("c:axId"_L1, QString::number(kCategoryAxis));
    value("c:axId"_L1, QString::number(kValueAxis));
    m_xml.close();
}

void ChartWriter::writeSeries(size_t column, int order)
{
    m_xml.open("c:ser"_L1);
    value("c:idx"_L1, QString::number(order));
    value("c:order"_L1, QString::number(order));
    writeReference("c:tx"_L1, column, 1, 1, true);
    writeShape(column, order);
    if (m_figure.shape != FigureShape::Line)
        value("c:invertIfNegative"_L1, u"0"_s);
    writeLabels(!isTarget(column) && rows() * m_figure.series.size() <= size_t(kFewBars),
        m_figure.shape == FigureShape::StackedBars && column == 1);
    writeReference("c:cat"_L1, 0, 2, rows() + 1, true);
    writeReference("c:val"_L1, column, 2, rows() + 1, false);
    m_xml.close();
}

/// A target is an empty frame in dashes; a line has no fill.
void ChartWriter::writeShape(size_t column, int)
{
    const auto fill = [this](const QString& color) {
        m_xml.open("a:solidFill"_L1);
        value("a:srgbClr"_L1, color);
        m_xml.close();
    };
    const QString color = QString::fromLatin1(kColors[(column - 1) % std::size(kColors)]);
    m_xml.open("c:spPr"_L1);
    if (isTarget(column)) {
        m_xml.element("a:noFill"_L1);
        m_xml.open("a:ln"_L1, {{"w"_L1, u"15875"_s}});
        fill(u"6B210B"_s);
        value("a:prstDash"_L1, u"dash"_s);
        m_xml.close();
    } else if (m_figure.shape == FigureShape::Line) {
        m_xml.open("a:ln"_L1, {{"w"_L1, u"28575"_s}});
        fill(color);
        m_xml.close();
    } else {
        fill(color);
    }
    m_xml.close();
}

/// Numbers that stand inside a dark bar are white.
void ChartWriter::writeLabels(bool areShown, bool areOnDark)
{
    m_xml.open("c:dLbls"_L1);
    const QString decimals = m_figure.decimals > 0 ? u'.' + QString(m_figure.decimals, u'0') : QString();
    m_xml.element("c:numFmt"_L1, {{"formatCode"_L1, u"#,##0"_s + decimals}, {"sourceLinked"_L1, u"0"_s}});
    if (areOnDark) {
        m_xml.open("c:txPr"_L1);
        m_xml.element("a:bodyPr"_L1);
        m_xml.open("a:p"_L1);
        m_xml.open("a:pPr"_L1);
        m_xml.open("a:defRPr"_L1);
        m_xml.open("a:solidFill"_L1);
        value("a:srgbClr"_L1, u"FFFFFF"_s);
        for (int open = 0; open < 5; ++open)
            m_xml.close(); // a:solidFill, a:defRPr, a:pPr, a:p, c:txPr
    }
    for (const QLatin1StringView part : {"c:showLegendKey"_L1, "c:showVal"_L1, "c:showCatName"_L1,
             "c:showSerName"_L1, "c:showPercent"_L1, "c:showBubbleSize"_L1})
        value(part, areShown && part == "c:showVal"_L1 ? u"1"_s : u"0"_s);
    m_xml.close();
}

/// The cells, and what stands in them for readers that do not look there.
void ChartWriter::writeReference(
    QLatin1StringView role, size_t column, size_t firstRow, size_t lastRow, bool isWords)
{
    const QString letter = columnLetters(column);
    const QString cells = firstRow == lastRow
        ? u"%1!$%2$%3"_s.arg(m_sheet, letter).arg(firstRow)
        : u"%1!$%2$%3:$%2$%4"_s.arg(m_sheet, letter).arg(firstRow).arg(lastRow);
    m_xml.open(role);
    m_xml.open(isWords ? "c:strRef"_L1 : "c:numRef"_L1);
    m_xml.element("c:f"_L1, {}, cells);
    m_xml.open(isWords ? "c:strCache"_L1 : "c:numCache"_L1);
    value("c:ptCount"_L1, QString::number(lastRow - firstRow + 1));
    for (size_t row = firstRow; row <= lastRow; ++row) {
        const Cell cell = row == 1 ? Cell(m_table.columns[column].title) : m_table.rows[row - 2][column];
        const auto* words = std::get_if<QString>(&cell);
        m_xml.open("c:pt"_L1, {{"idx"_L1, QString::number(row - firstRow)}});
        m_xml.element("c:v"_L1, {},
            words ? Format::withoutMarks(*words) : plainNumberOf(cell, m_table.columns[column]));
        m_xml.close();
    }
    for (int open = 0; open < 3; ++open)
        m_xml.close();
}

/// Bars that lie begin above; in Arabic, standing ones begin on the right and lying ones grow from there.
void ChartWriter::writeAxis(bool isCategories)
{
    const bool isReversed = isCategories ? m_isLying || m_fromRight : m_isLying && m_fromRight;
    const bool isUpright = isCategories == m_isLying;
    m_xml.open(isCategories ? "c:catAx"_L1 : "c:valAx"_L1);
    value("c:axId"_L1, QString::number(isCategories ? kCategoryAxis : kValueAxis));
    m_xml.open("c:scaling"_L1);
    value("c:orientation"_L1, isReversed ? u"maxMin"_s : u"minMax"_s);
    if (!isCategories)
        value("c:min"_L1, u"0"_s);
    m_xml.close();
    value("c:delete"_L1, u"0"_s);
    value("c:axPos"_L1, isUpright ? (m_fromRight ? u"r"_s : u"l"_s) : u"b"_s);
    if (!isCategories)
        m_xml.element("c:majorGridlines"_L1);
    m_xml.element("c:numFmt"_L1, {{"formatCode"_L1, u"#,##0"_s}, {"sourceLinked"_L1, u"0"_s}});
    value("c:majorTickMark"_L1, u"none"_s);
    value("c:minorTickMark"_L1, u"none"_s);
    value("c:tickLblPos"_L1, u"nextTo"_s);
    m_xml.open("c:txPr"_L1);
    writeWords(9, false);
    m_xml.element("a:endParaRPr"_L1, {{"lang"_L1, m_figure.language}});
    m_xml.close();
    m_xml.close();
    value("c:crossAx"_L1, QString::number(isCategories ? kValueAxis : kCategoryAxis));
    // The values of lying bars stand under the last category, not over the first.
    value("c:crosses"_L1, !isCategories && m_isLying ? u"max"_s : u"autoZero"_s);
    m_xml.close();
}

void place(XmlPart& xml, QLatin1StringView corner, size_t column, size_t row)
{
    xml.open(corner);
    xml.element("xdr:col"_L1, {}, QString::number(column));
    xml.element("xdr:colOff"_L1, {}, u"0"_s);
    xml.element("xdr:row"_L1, {}, QString::number(row));
    xml.element("xdr:rowOff"_L1, {}, u"0"_s);
    xml.close();
}

} // namespace

QByteArray chartXml(const Figure& figure, const Table& table, const QString& sheet)
{
    return ChartWriter(figure, table, sheet).write();
}

QByteArray drawingXml(const Figure& figure, size_t columns)
{
    constexpr size_t kChartColumns = 9;
    constexpr size_t kLeastRows = 18;
    const bool isTall = figure.shape != FigureShape::Columns && figure.shape != FigureShape::GroupedColumns;
    const size_t rows = std::max(kLeastRows, isTall ? size_t(figure.categories.size()) * 5 / 4 + 8 : 0);
    XmlPart xml("xdr:wsDr"_L1, {{"xmlns:xdr"_L1, kDrawing}, {"xmlns:a"_L1, kMain}});
    xml.open("xdr:twoCellAnchor"_L1);
    place(xml, "xdr:from"_L1, columns + 1, 1);
    place(xml, "xdr:to"_L1, columns + 1 + kChartColumns, 1 + rows);
    xml.open("xdr:graphicFrame"_L1, {{"macro"_L1, QString()}});
    xml.open("xdr:nvGraphicFramePr"_L1);
    xml.element("xdr:cNvPr"_L1,
        {{"id"_L1, u"2"_s}, {"name"_L1, figure.code}, {"descr"_L1, Format::withoutMarks(figure.title)}});
    xml.element("xdr:cNvGraphicFramePr"_L1);
    xml.close();
    xml.open("xdr:xfrm"_L1);
    xml.element("a:off"_L1, {{"x"_L1, u"0"_s}, {"y"_L1, u"0"_s}});
    xml.element("a:ext"_L1, {{"cx"_L1, u"0"_s}, {"cy"_L1, u"0"_s}});
    xml.close();
    xml.open("a:graphic"_L1);
    xml.open("a:graphicData"_L1, {{"uri"_L1, kChart}});
    xml.element("c:chart"_L1, {{"xmlns:c"_L1, kChart}, {"xmlns:r"_L1, kOffice}, {"r:id"_L1, u"rId1"_s}});
    for (int open = 0; open < 3; ++open)
        xml.close(); // a:graphicData, a:graphic, xdr:graphicFrame
    xml.element("xdr:clientData"_L1);
    return xml.finish();
}

} // namespace sijill
