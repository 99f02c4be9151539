#include "core/reporting/xlsx/sheet_styles.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr int kFirstFormat = 164; // Numbers below are the spreadsheet's own.

bool isBold(CellLook look)
{
    return look == CellLook::Head || look == CellLook::Totals || look == CellLook::Strong;
}

QString borderOf(CellLook look)
{
    return look == CellLook::Head ? u"1"_s : look == CellLook::Totals ? u"2"_s : u"0"_s;
}

QString formatId(size_t index, const QString& code)
{
    return code.isEmpty() ? u"0"_s : QString::number(kFirstFormat + static_cast<int>(index));
}

void writeFonts(XmlPart& xml)
{
    xml.open("fonts"_L1, {{"count"_L1, u"2"_s}});
    for (const bool bold : {false, true}) {
        xml.open("font"_L1);
        if (bold)
            xml.element("b"_L1);
        xml.element("sz"_L1, {{"val"_L1, u"10"_s}});
        xml.element("name"_L1, {{"val"_L1, u"Noto Sans"_s}});
        xml.close();
    }
    xml.close();
}

void writeFills(XmlPart& xml)
{
    xml.open("fills"_L1, {{"count"_L1, u"3"_s}}); // The first two are fixed by the format.
    for (const QString& pattern : {u"none"_s, u"gray125"_s}) {
        xml.open("fill"_L1);
        xml.element("patternFill"_L1, {{"patternType"_L1, pattern}});
        xml.close();
    }
    xml.open("fill"_L1);
    xml.open("patternFill"_L1, {{"patternType"_L1, u"solid"_s}});
    xml.element("fgColor"_L1, {{"rgb"_L1, u"FFE6E6E6"_s}});
    xml.close();
    xml.close();
    xml.close();
}

/// None, all round, above.
void writeBorders(XmlPart& xml)
{
    xml.open("borders"_L1, {{"count"_L1, u"3"_s}});
    for (int border = 0; border < 3; ++border) {
        xml.open("border"_L1);
        for (const QLatin1StringView side : {"left"_L1, "right"_L1, "top"_L1, "bottom"_L1, "diagonal"_L1}) {
            const bool drawn = (border == 1 && side != "diagonal"_L1) || (border == 2 && side == "top"_L1);
            xml.element(side, drawn ? XmlPart::Attributes{{"style"_L1, u"thin"_s}} : XmlPart::Attributes{});
        }
        xml.close();
    }
    xml.close();
}

} // namespace

int SheetStyles::indexOf(CellLook look, const QString& numberFormat)
{
    const auto [found, fresh] =
        m_indexes.try_emplace({look, numberFormat}, static_cast<int>(m_keys.size()) + 1);
    if (fresh)
        m_keys.push_back(found->first);
    return found->second;
}

/// Only looks with a number format of their own; an empty list would be a fault.
void SheetStyles::writeFormats(XmlPart& xml) const
{
    if (std::all_of(m_keys.begin(), m_keys.end(), [](const Key& key) { return key.second.isEmpty(); }))
        return;
    xml.open("numFmts"_L1);
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const QString& code = m_keys[i].second;
        if (!code.isEmpty())
            xml.element("numFmt"_L1, {{"numFmtId"_L1, formatId(i, code)}, {"formatCode"_L1, code}});
    }
    xml.close();
}

void SheetStyles::writeCellFormats(XmlPart& xml) const
{
    xml.open("cellXfs"_L1, {{"count"_L1, QString::number(m_keys.size() + 1)}});
    xml.element("xf"_L1, {{"xfId"_L1, u"0"_s}});
    for (size_t i = 0; i < m_keys.size(); ++i) {
        const auto& [look, code] = m_keys[i];
        xml.open("xf"_L1,
            {{"numFmtId"_L1, formatId(i, code)}, {"fontId"_L1, isBold(look) ? u"1"_s : u"0"_s},
                {"fillId"_L1, look == CellLook::Head ? u"2"_s : u"0"_s}, {"borderId"_L1, borderOf(look)},
                {"xfId"_L1, u"0"_s}, {"applyNumberFormat"_L1, u"1"_s}, {"applyFont"_L1, u"1"_s},
                {"applyFill"_L1, u"1"_s}, {"applyBorder"_L1, u"1"_s}, {"applyAlignment"_L1, u"1"_s}});
        XmlPart::Attributes alignment = {{"vertical"_L1, u"top"_s}};
        if (look != CellLook::Plain && look != CellLook::Totals)
            alignment.push_back({"wrapText"_L1, u"1"_s});
        if (m_fromRight && code.isEmpty())
            alignment.push_back({"readingOrder"_L1, u"2"_s});
        xml.element("alignment"_L1, alignment);
        xml.close();
    }
    xml.close();
}

QByteArray SheetStyles::xml() const
{
    XmlPart xml(
        "styleSheet"_L1, {{"xmlns"_L1, u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s}});
    writeFormats(xml);
    writeFonts(xml);
    writeFills(xml);
    writeBorders(xml);
    xml.open("cellStyleXfs"_L1, {{"count"_L1, u"1"_s}});
    xml.element("xf"_L1);
    xml.close();
    writeCellFormats(xml);
    xml.open("cellStyles"_L1, {{"count"_L1, u"1"_s}});
    xml.element("cellStyle"_L1, {{"name"_L1, u"Normal"_s}, {"xfId"_L1, u"0"_s}, {"builtinId"_L1, u"0"_s}});
    xml.close();
    return xml.finish();
}

} // namespace sijill
