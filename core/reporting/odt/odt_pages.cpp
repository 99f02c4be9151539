#include "core/reporting/odt/odt_pages.h"

#include "core/base/format.h"
#include "core/domain/issued_paper.h"
#include "core/reporting/odt/odt_styles.h"

namespace sijill {
namespace {

constexpr double kEmblemMm = 24;

void writeLayout(OdfXml& xml, const QString& name, bool side, const QString& language)
{
    xml.open("style:page-layout"_L1, {{"style:name"_L1, name}});
    xml.element("style:page-layout-properties"_L1,
        {{"fo:page-width"_L1, side ? u"297mm"_s : u"210mm"_s},
            {"fo:page-height"_L1, side ? u"210mm"_s : u"297mm"_s},
            {"style:print-orientation"_L1, side ? u"landscape"_s : u"portrait"_s},
            {"fo:margin-top"_L1, u"15mm"_s}, {"fo:margin-bottom"_L1, u"12mm"_s},
            {"fo:margin-left"_L1, u"20mm"_s}, {"fo:margin-right"_L1, u"20mm"_s},
            {"style:writing-mode"_L1, writingMode(language)}});
    xml.open("style:header-style"_L1);
    xml.element("style:header-footer-properties"_L1,
        {{"fo:min-height"_L1, u"5mm"_s}, {"fo:margin-bottom"_L1, u"2mm"_s}});
    xml.close();
    xml.open("style:footer-style"_L1);
    xml.element("style:header-footer-properties"_L1,
        {{"fo:min-height"_L1, u"13mm"_s}, {"fo:margin-top"_L1, u"6mm"_s}});
    xml.close();
    xml.close();
}

void writeStyle(OdfXml& xml, const QString& name, const QString& family, QLatin1StringView properties,
    const OdfXml::Attributes& attributes)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, family}});
    xml.element(properties, attributes);
    xml.close();
}

/// Paragraph styles of head and foot, each with its size and side.
void writeLine(OdfXml& xml, const QString& name, const OdfXml::Attributes& paragraph, double points,
    bool bold, const QString& colour = u"#000000"_s)
{
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    xml.open("style:style"_L1,
        {{"style:name"_L1, name}, {"style:family"_L1, u"paragraph"_s},
            {"style:parent-style-name"_L1, u"Standard"_s}});
    OdfXml::Attributes properties = paragraph;
    properties.push_back({"fo:line-height"_L1, odfPoints(points * 1.5)});
    xml.open("style:paragraph-properties"_L1, properties);
    if (name.startsWith("Foot"_L1)) {
        xml.open("style:tab-stops"_L1);
        const QString middle = name == "FootSide"_L1 ? u"128.5mm"_s : u"85mm"_s;
        xml.element("style:tab-stop"_L1, {{"style:position"_L1, middle}, {"style:type"_L1, u"center"_s}});
        xml.close();
    }
    xml.close();
    xml.element("style:text-properties"_L1,
        {{"fo:font-size"_L1, odfPoints(points)}, {"style:font-size-complex"_L1, odfPoints(points)},
            {"fo:font-weight"_L1, weight}, {"style:font-weight-complex"_L1, weight},
            {"fo:color"_L1, colour}});
    xml.close();
}

void writeHeadStyles(OdfXml& xml, bool arabicPaper)
{
    const OdfXml::Attributes centred = {{"fo:text-align"_L1, u"center"_s}};
    for (const bool arabic : {true, false}) {
        OdfXml::Attributes paragraph = centred;
        paragraph.push_back({"style:writing-mode"_L1, arabic ? u"rl-tb"_s : u"lr-tb"_s});
        const QString name = arabic ? u"HeadArabic"_s : u"HeadFrench"_s;
        writeLine(xml, name, paragraph, 10, false);
        writeLine(xml, name + u"Strong"_s, paragraph, 10, true);
    }
    writeLine(xml, u"DraftMark"_s, centred, 14, true, u"#a0a0a0"_s);
    const OdfXml::Attributes reading = {{"fo:text-align"_L1, arabicPaper ? u"right"_s : u"left"_s}};
    writeLine(xml, u"Foot"_s, reading, 8, false);
    writeLine(xml, u"FootSide"_s, reading, 8, false);
    writeLine(xml, u"Seal"_s, {{"fo:text-align"_L1, arabicPaper ? u"left"_s : u"right"_s}}, 8, false);
    // French on the left, Arabic on the right, whatever the language of the paper.
    writeStyle(xml, u"HeadTable"_s, u"table"_s, "style:table-properties"_L1,
        {{"style:width"_L1, u"170mm"_s}, {"table:align"_L1, u"margins"_s},
            {"style:writing-mode"_L1, u"lr-tb"_s}});
    writeStyle(xml, u"HeadTable.A"_s, u"table-column"_s, "style:table-column-properties"_L1,
        {{"style:column-width"_L1, u"70mm"_s}});
    writeStyle(xml, u"HeadTable.B"_s, u"table-column"_s, "style:table-column-properties"_L1,
        {{"style:column-width"_L1, u"30mm"_s}});
    writeStyle(xml, u"HeadTable.Row"_s, u"table-row"_s, "style:table-row-properties"_L1,
        {{"style:min-row-height"_L1, u"32mm"_s}});
    writeStyle(xml, u"HeadTable.Cell"_s, u"table-cell"_s, "style:table-cell-properties"_L1,
        {{"fo:border"_L1, u"none"_s}, {"fo:border-bottom"_L1, u"0.5pt solid #000000"_s},
            {"style:vertical-align"_L1, u"middle"_s}});
    writeStyle(xml, u"Emblem"_s, u"graphic"_s, "style:graphic-properties"_L1,
        {{"style:vertical-pos"_L1, u"middle"_s}, {"style:vertical-rel"_L1, u"text"_s}});
}

void writeHeadColumn(OdfXml& xml, const QStringList& lines, const QString& style)
{
    xml.open("table:table-cell"_L1, {{"table:style-name"_L1, u"HeadTable.Cell"_s}});
    for (qsizetype i = 0; i < lines.size(); ++i) // State and council in bold, as in the PDF.
        xml.element(
            "text:p"_L1, {{"text:style-name"_L1, i == 0 || i == 3 ? style + u"Strong"_s : style}}, lines[i]);
    xml.close();
}

void writeLetterhead(OdfXml& xml, const Letterhead& letterhead, QSize emblem)
{
    xml.open("table:table"_L1, {{"table:name"_L1, u"Letterhead"_s}, {"table:style-name"_L1, u"HeadTable"_s}});
    for (const QString& column : {u"HeadTable.A"_s, u"HeadTable.B"_s, u"HeadTable.A"_s})
        xml.element("table:table-column"_L1, {{"table:style-name"_L1, column}});
    xml.open("table:table-row"_L1, {{"table:style-name"_L1, u"HeadTable.Row"_s}});
    writeHeadColumn(xml, letterhead.french, u"HeadFrench"_s);
    xml.open("table:table-cell"_L1, {{"table:style-name"_L1, u"HeadTable.Cell"_s}});
    xml.open("text:p"_L1, {{"text:style-name"_L1, u"Picture"_s}});
    if (!emblem.isEmpty()) {
        const QSizeF fitted = QSizeF(emblem).scaled(kEmblemMm, kEmblemMm, Qt::KeepAspectRatio);
        writeImage(xml, kEmblemPath, fitted.width(), fitted.height());
    }
    xml.close();
    xml.close();
    writeHeadColumn(xml, letterhead.arabic, u"HeadArabic"_s);
    xml.close();
    xml.close();
}

void writeFoot(OdfXml& xml, const ReportDocument& document, const QString& style)
{
    xml.open("style:footer"_L1);
    xml.open("text:p"_L1, {{"text:style-name"_L1, style}});
    xml.words(document.reference);
    xml.element("text:tab"_L1);
    const QString label = document.pageLabel.isEmpty() ? u"%1 / %2"_s : document.pageLabel;
    qsizetype at = 0;
    while (at < label.size()) {
        const QStringView rest = QStringView(label).mid(at);
        if (rest.startsWith("%1"_L1))
            xml.element("text:page-number"_L1, {{"text:select-page"_L1, u"current"_s}}, u"1"_s);
        else if (rest.startsWith("%2"_L1))
            xml.element("text:page-count"_L1, {}, u"1"_s);
        else
            xml.words(label.mid(at, 1));
        at += rest.startsWith("%1"_L1) || rest.startsWith("%2"_L1) ? 2 : 1;
    }
    xml.close();
    if (document.seal)
        xml.element("text:p"_L1, {{"text:style-name"_L1, u"Seal"_s}},
            Format::isolated(document.seal->code + u"  "_s + shortFingerprint(document.seal->fingerprint)));
    xml.close();
}

void writeMaster(OdfXml& xml, const ReportDocument& document, const QString& name, QSize emblem)
{
    const QString layout = name == "Side"_L1 ? u"OnItsSide"_s : u"Upright"_s;
    OdfXml::Attributes attributes = {{"style:name"_L1, name}, {"style:page-layout-name"_L1, layout}};
    if (name == "First"_L1)
        attributes.push_back({"style:next-style-name"_L1, u"Standard"_s});
    xml.open("style:master-page"_L1, attributes);
    xml.open("style:header"_L1);
    if (name == "First"_L1 && !document.letterhead.isEmpty())
        writeLetterhead(xml, document.letterhead, emblem);
    xml.element("text:p"_L1, {{"text:style-name"_L1, u"DraftMark"_s}}, document.draftMark);
    xml.close();
    writeFoot(xml, document, name == "Side"_L1 ? u"FootSide"_s : u"Foot"_s);
    xml.close();
}

} // namespace

void writeImage(OdfXml& xml, const QString& path, double widthMm, double heightMm)
{
    xml.open("draw:frame"_L1,
        {{"draw:style-name"_L1, u"Emblem"_s}, {"text:anchor-type"_L1, u"as-char"_s},
            {"svg:width"_L1, odfLength(widthMm * 100)}, {"svg:height"_L1, odfLength(heightMm * 100)}});
    xml.element("draw:image"_L1,
        {{"xlink:href"_L1, path}, {"xlink:type"_L1, u"simple"_s}, {"xlink:show"_L1, u"embed"_s},
            {"xlink:actuate"_L1, u"onLoad"_s}});
    xml.close();
}

void writePages(OdfXml& xml, const ReportDocument& document, QSize emblem)
{
    xml.open("office:automatic-styles"_L1);
    writeLayout(xml, u"Upright"_s, false, document.language);
    writeLayout(xml, u"OnItsSide"_s, true, document.language);
    writeHeadStyles(xml, writingMode(document.language) == "rl-tb"_L1);
    xml.close();
    xml.open("office:master-styles"_L1);
    for (const QString& name : {u"First"_s, u"Standard"_s, u"Side"_s})
        writeMaster(xml, document, name, emblem);
    xml.close();
}

} // namespace sijill
