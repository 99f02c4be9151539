#include "core/reporting/xlsx/sheet_writer.h"

#include "core/reporting/cell_text.h"

namespace sijill {
namespace {

constexpr qsizetype kLongestCell = 32'767;
constexpr qsizetype kNarrowest = 9;
constexpr qsizetype kWidest = 60;
constexpr qsizetype kWidestHead = 24;
constexpr qsizetype kWordsWidth = 90;
constexpr double kLinePoints = 16;
constexpr size_t kUprightColumns = 6;

QString numberFormat(const Cell& cell, const TableColumn& column)
{
    const auto decimals = [](int count) { return count > 0 ? u'.' + QString(count, u'0') : QString(); };
    if (std::holds_alternative<Money>(cell))
        return u"#,##0.00"_s;
    if (std::holds_alternative<Percent>(cell))
        return u'0' + decimals(percentDecimals(column)) + u'%';
    if (std::holds_alternative<QDate>(cell))
        return u"dd/mm/yyyy"_s;
    return u"#,##0"_s + (column.kind == ColumnKind::Decimal ? decimals(column.scale) : QString());
}

/// Characters of the widest cell, within reason.
double columnWidth(const Table& table, size_t index, const QString& language)
{
    const Format format(language, Format::Grouping::Paper);
    const TableColumn& column = table.columns[index];
    qsizetype widest = qMax(kNarrowest, qMin(column.title.size(), kWidestHead));
    const auto grow = [&](const std::vector<Cell>& row) {
        if (index < row.size())
            widest = qMax(widest, Format::withoutMarks(cellText(row[index], column, format)).size());
    };
    for (const std::vector<Cell>& row : table.rows)
        grow(row);
    grow(table.totals);
    return static_cast<double>(qMin(widest, kWidest)) + 2;
}

} // namespace

QString columnLetters(size_t column)
{
    QString letters;
    for (size_t rest = column + 1; rest > 0; rest = (rest - 1) / 26)
        letters.prepend(QChar(u'A' + static_cast<char16_t>((rest - 1) % 26)));
    return letters;
}

QString plainNumberOf(const Cell& cell, const TableColumn& column)
{
    if (const auto* amount = std::get_if<Money>(&cell))
        return plainNumber(amount->minor, 2);
    if (const auto* rate = std::get_if<Percent>(&cell))
        return plainNumber(rate->hundredths, 4);
    if (const auto* number = std::get_if<qint64>(&cell))
        return plainNumber(*number, column.kind == ColumnKind::Decimal ? column.scale : 0);
    if (const auto* day = std::get_if<QDate>(&cell); day && day->isValid())
        return QString::number(QDate(1899, 12, 30).daysTo(*day));
    return {};
}

qsizetype SharedStrings::indexOf(const QString& text)
{
    const auto found = m_indexes.constFind(text);
    if (found != m_indexes.constEnd())
        return *found;
    m_indexes.insert(text, m_texts.size());
    m_texts.push_back(text);
    return m_texts.size() - 1;
}

QByteArray SharedStrings::xml() const
{
    XmlPart xml("sst"_L1,
        {{"xmlns"_L1, u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s},
            {"uniqueCount"_L1, QString::number(m_texts.size())}});
    for (const QString& text : m_texts) {
        xml.open("si"_L1);
        xml.element("t"_L1, {{"xml:space"_L1, u"preserve"_s}}, text);
        xml.close();
    }
    return xml.finish();
}

SheetWriter::SheetWriter(const QString& language, SheetStyles& styles, SharedStrings& strings)
    : m_language(language)
    , m_styles(styles)
    , m_strings(strings)
{
}

void SheetWriter::setFoot(const QString& title, const QString& pageLabel)
{
    const auto plain = [](QString words) { return Format::withoutMarks(words.replace(u'&', u"&&"_s)); };
    const QString pages = plain(pageLabel).arg(u"&P"_s, u"&N"_s);
    const bool fromRight = Format::direction(m_language) == Qt::RightToLeft;
    // The sides are those of the sheet of paper, whatever the sheet's direction.
    const QString mark = fromRight ? QString(QChar(0x200f)) : QString();
    const QString start = mark + plain(title) + mark;
    const QString finish = mark + pages + mark;
    m_foot = fromRight ? u"&L%1&R%2"_s.arg(finish, start) : u"&L%1&R%2"_s.arg(start, finish);
}

void SheetWriter::begin(XmlPart& xml, const Shape& shape) const
{
    xml.open("sheetPr"_L1);
    xml.element("pageSetUpPr"_L1, {{"fitToPage"_L1, u"1"_s}});
    xml.close();
    xml.open("sheetViews"_L1);
    XmlPart::Attributes view = {{"workbookViewId"_L1, u"0"_s}};
    if (Format::direction(m_language) == Qt::RightToLeft)
        view.push_back({"rightToLeft"_L1, u"1"_s});
    xml.open("sheetView"_L1, view);
    if (shape.frozenHead) {
        xml.element("pane"_L1,
            {{"ySplit"_L1, u"1"_s}, {"topLeftCell"_L1, u"A2"_s}, {"activePane"_L1, u"bottomLeft"_s},
                {"state"_L1, u"frozen"_s}});
    }
    xml.close();
    xml.close();
    if (!shape.widths.empty())
        xml.open("cols"_L1);
    for (size_t i = 0; i < shape.widths.size(); ++i) {
        const QString number = QString::number(i + 1);
        xml.element("col"_L1,
            {{"min"_L1, number}, {"max"_L1, number}, {"width"_L1, QString::number(shape.widths[i])},
                {"customWidth"_L1, u"1"_s}});
    }
    if (!shape.widths.empty())
        xml.close();
    xml.open("sheetData"_L1);
}

QByteArray SheetWriter::end(XmlPart& xml, const Shape& shape) const
{
    xml.close();
    xml.element("pageSetup"_L1,
        {{"paperSize"_L1, u"9"_s}, {"fitToHeight"_L1, shape.hasDrawing ? u"1"_s : u"0"_s},
            {"orientation"_L1, shape.landscape ? u"landscape"_s : u"portrait"_s}});
    xml.open("headerFooter"_L1);
    xml.element("oddFooter"_L1, {}, m_foot);
    xml.close();
    if (shape.hasDrawing)
        xml.element("drawing"_L1, {{"r:id"_L1, u"rId1"_s}});
    return xml.finish();
}

void SheetWriter::openRow(XmlPart& xml, double height)
{
    XmlPart::Attributes attributes = {{"r"_L1, QString::number(++m_row)}};
    if (height > 0) {
        attributes.push_back({"ht"_L1, QString::number(height)});
        attributes.push_back({"customHeight"_L1, u"1"_s});
    }
    xml.open("row"_L1, attributes);
}

void SheetWriter::writeText(XmlPart& xml, size_t column, QString text, CellLook look)
{
    text = Format::withoutMarks(std::move(text)).left(kLongestCell);
    xml.open("c"_L1,
        {{"r"_L1, columnLetters(column) + QString::number(m_row)},
            {"s"_L1, QString::number(m_styles.indexOf(look))}, {"t"_L1, u"s"_s}});
    xml.element("v"_L1, {}, QString::number(m_strings.indexOf(text)));
    xml.close();
}

void SheetWriter::writeCell(
    XmlPart& xml, size_t column, const Cell& cell, const TableColumn& shape, CellLook look)
{
    if (const auto* text = std::get_if<QString>(&cell)) {
        const bool wraps = look == CellLook::Plain && (text->size() > kWidest || text->contains(u'\n'));
        return writeText(xml, column, *text, wraps ? CellLook::Wrapped : look);
    }
    const QString format =
        std::holds_alternative<std::monostate>(cell) ? QString() : numberFormat(cell, shape);
    xml.open("c"_L1,
        {{"r"_L1, columnLetters(column) + QString::number(m_row)},
            {"s"_L1, QString::number(m_styles.indexOf(look, format))}});
    if (const QString number = plainNumberOf(cell, shape); !number.isEmpty())
        xml.element("v"_L1, {}, number);
    xml.close();
}

void SheetWriter::writeRow(XmlPart& xml, const std::vector<Cell>& cells, const Table& table, CellLook look)
{
    openRow(xml);
    for (size_t i = 0; i < cells.size() && i < table.columns.size(); ++i)
        writeCell(xml, i, cells[i], table.columns[i], look);
    xml.close();
}

QByteArray SheetWriter::wordsSheet(const std::vector<Run>& lines)
{
    const Shape shape = {.widths = {static_cast<double>(kWordsWidth)}};
    XmlPart xml(
        "worksheet"_L1, {{"xmlns"_L1, u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s}});
    m_row = 0;
    begin(xml, shape);
    for (const Run& line : lines) {
        // Not every program fits the height of a row to words that wrap.
        const qsizetype wrapped = line.text.size() / kWordsWidth + 1;
        openRow(xml, kLinePoints * static_cast<double>(wrapped));
        writeText(xml, 0, line.text, line.bold ? CellLook::Strong : CellLook::Wrapped);
        xml.close();
    }
    return end(xml, shape);
}

QByteArray SheetWriter::tableSheet(const Table& table, bool hasDrawing)
{
    Shape shape{.widths = {},
        .frozenHead = true,
        .landscape = hasDrawing || table.columns.size() > kUprightColumns,
        .hasDrawing = hasDrawing};
    for (size_t i = 0; i < table.columns.size(); ++i)
        shape.widths.push_back(columnWidth(table, i, m_language));
    XmlPart xml("worksheet"_L1,
        {{"xmlns"_L1, u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s},
            {"xmlns:r"_L1, u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s}});
    m_row = 0;
    begin(xml, shape);
    openRow(xml);
    for (size_t i = 0; i < table.columns.size(); ++i)
        writeText(xml, i, table.columns[i].title, CellLook::Head);
    xml.close();
    if (table.rows.empty())
        writeRow(xml, {table.emptyText}, table, CellLook::Plain);
    for (const std::vector<Cell>& row : table.rows)
        writeRow(xml, row, table, CellLook::Plain);
    if (!table.totals.empty())
        writeRow(xml, table.totals, table, CellLook::Totals);
    return end(xml, shape);
}

} // namespace sijill
