#include "core/reporting/odt/odt_table.h"

#include "core/reporting/cell_text.h"
#include "core/reporting/odt/odt_styles.h"
#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/pdf/table_rows.h"

namespace sijill {
namespace {

void writeStyle(OdfXml& xml, const QString& name, const QString& family, QLatin1StringView properties,
    const OdfXml::Attributes& attributes)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, family}});
    xml.element(properties, attributes);
    xml.close();
}

} // namespace

OdtTable::OdtTable(const Table& table, const QString& name, const QString& language, bool side)
    : m_name(name)
    , m_language(language)
    , m_width(bodyWidth(side))
    , m_grid(table, language, m_width)
    , m_isWhole(isKeptWhole(table, language, side))
{
}

void OdtTable::writeStyles(OdfXml& xml) const
{
    writeStyle(xml, m_name, u"table"_s, "style:table-properties"_L1,
        {{"style:width"_L1, odfLength(m_width)}, {"table:align"_L1, u"margins"_s},
            {"fo:margin-top"_L1, u"1.5mm"_s}, {"style:writing-mode"_L1, writingMode(m_language)},
            {"style:may-break-between-rows"_L1, m_isWhole ? u"false"_s : u"true"_s}});
    for (size_t i = 0; i < m_grid.columns().size(); ++i) {
        const TableGrid::Column& column = m_grid.columns()[i];
        const QString index = QString::number(i);
        writeStyle(xml, m_name + u".C"_s + index, u"table-column"_s, "style:table-column-properties"_L1,
            {{"style:column-width"_L1, odfLength(column.width)}});
        // Numbers end where they end in print: in a line under a centred head.
        const double aside = qMax(0.0, column.width - column.numberEdge - m_grid.padding() - paper::mm(0.5));
        const OdfXml::Attributes number = {{"fo:text-align"_L1, u"right"_s},
            {"fo:margin-right"_L1, odfLength(aside)}, {"style:writing-mode"_L1, u"lr-tb"_s}};
        writeTextStyle(xml, m_name + u".N"_s + index, number, false);
        writeTextStyle(xml, m_name + u".NB"_s + index, number, true);
    }
    writeCellStyles(xml);
    const OdfXml::Attribute mode = {"style:writing-mode"_L1, writingMode(m_language)};
    for (const bool bold : {false, true}) {
        const QString suffix = bold ? u"B"_s : QString();
        const QString start = m_grid.direction() == Qt::RightToLeft ? u"right"_s : u"left"_s;
        writeTextStyle(xml, m_name + u".Start"_s + suffix, {{"fo:text-align"_L1, start}, mode}, bold);
        writeTextStyle(xml, m_name + u".Centre"_s + suffix, {{"fo:text-align"_L1, u"center"_s}, mode}, bold);
    }
}

void OdtTable::writeCellStyles(OdfXml& xml) const
{
    writeStyle(xml, m_name + u".Row"_s, u"table-row"_s, "style:table-row-properties"_L1,
        {{"fo:keep-together"_L1, u"always"_s}});
    const std::initializer_list<std::pair<QString, QString>> grounds = {
        {u"Head"_s, u"#e6e6e6"_s}, {u"Body"_s, u"transparent"_s}, {u"Totals"_s, u"#f3f3f3"_s}};
    for (const auto& [kind, colour] : grounds) {
        // A little less than in print: a word processor takes the rules from the width.
        const QString side = odfLength(m_grid.padding() - paper::mm(0.5));
        writeStyle(xml, m_name + u'.' + kind, u"table-cell"_s, "style:table-cell-properties"_L1,
            {{"fo:border"_L1, u"0.5pt solid #3c3c3c"_s}, {"fo:background-color"_L1, colour},
                {"fo:padding-left"_L1, side}, {"fo:padding-right"_L1, side},
                {"fo:padding-top"_L1, u"0.6mm"_s}, {"fo:padding-bottom"_L1, u"0.6mm"_s},
                {"style:vertical-align"_L1, u"middle"_s}});
    }
}

void OdtTable::writeTextStyle(
    OdfXml& xml, const QString& name, const OdfXml::Attributes& paragraph, bool bold) const
{
    const QString size = odfPoints(m_grid.points());
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    OdfXml::Attributes properties = paragraph;
    properties.push_back({"fo:line-height"_L1, odfPoints(m_grid.points() * m_grid.leading())});
    xml.open("style:style"_L1,
        {{"style:name"_L1, name}, {"style:family"_L1, u"paragraph"_s},
            {"style:parent-style-name"_L1, u"Standard"_s}});
    xml.element("style:paragraph-properties"_L1, properties);
    xml.element("style:text-properties"_L1,
        {{"fo:font-size"_L1, size}, {"style:font-size-complex"_L1, size}, {"fo:font-weight"_L1, weight},
            {"style:font-weight-complex"_L1, weight}});
    xml.close();
}

void OdtTable::write(OdfXml& xml) const
{
    xml.open("table:table"_L1, {{"table:name"_L1, m_name}, {"table:style-name"_L1, m_name}});
    for (size_t i = 0; i < m_grid.columns().size(); ++i)
        xml.element(
            "table:table-column"_L1, {{"table:style-name"_L1, m_name + u".C"_s + QString::number(i)}});
    xml.open("table:table-header-rows"_L1);
    writeRow(xml, m_grid.head(), u"Head"_s);
    xml.close();
    for (const SetRow& row : m_grid.rows())
        writeRow(xml, row, u"Body"_s);
    if (!m_grid.totals().empty())
        writeRow(xml, m_grid.totals(), u"Totals"_s);
    xml.close();
}

void OdtTable::writeRow(OdfXml& xml, const SetRow& row, const QString& kind) const
{
    const bool bold = kind != "Body"_L1;
    xml.open("table:table-row"_L1, {{"table:style-name"_L1, m_name + u".Row"_s}});
    for (size_t i = 0; i < row.size(); ++i) {
        xml.open("table:table-cell"_L1,
            {{"table:style-name"_L1, m_name + u'.' + kind}, {"office:value-type"_L1, u"string"_s}});
        xml.open("text:p"_L1, {{"text:style-name"_L1, textStyle(row[i], i, bold)}});
        xml.words(withHeldSpaces(withOwnDirection(row[i].text, m_grid.direction())));
        xml.close();
        xml.close();
    }
    xml.close();
}

QString OdtTable::textStyle(const SetCell& cell, size_t column, bool bold) const
{
    const QString suffix = bold ? u"B"_s : QString();
    if (cell.align == TextAlign::Right)
        return m_name + u".N"_s + suffix + QString::number(column);
    return m_name + (cell.align == TextAlign::Centre ? u".Centre"_s : u".Start"_s) + suffix;
}

} // namespace sijill
