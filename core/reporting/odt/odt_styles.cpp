#include "core/reporting/odt/odt_styles.h"

#include "core/base/format.h"
#include "core/reporting/odt/odt_pages.h"

namespace sijill {
namespace {

/// One named paragraph style.
struct ParagraphLook {
    QLatin1StringView name;
    double points = 11;
    bool bold = false;
    QLatin1StringView align = "start"_L1;
    double beforeMm = 0;
    double afterMm = 0;
    bool keepWithNext = false;
};

// papers/notes.md in numbers; the same as the PDF.
constexpr std::array kLooks = {
    ParagraphLook{"Body"_L1, 11, false, "justify"_L1, 2, 0, false},
    ParagraphLook{"Facts"_L1, 11, false, "start"_L1, 0.4, 0, false},
    ParagraphLook{"FactsGroup"_L1, 11, false, "start"_L1, 3.5, 0, false},
    ParagraphLook{"FactsPair"_L1, 11, false, "start"_L1, 3.5, 0, false},
    ParagraphLook{"ListItem"_L1, 11, false, "justify"_L1, 0.8, 0.8, false},
    ParagraphLook{"EndSide"_L1, 11, false, "end"_L1, 3.5, 0, false},
    ParagraphLook{"Centred"_L1, 11, false, "center"_L1, 2, 0, false},
    ParagraphLook{"Note"_L1, 9, false, "justify"_L1, 1.2, 2, false},
    ParagraphLook{"TitleFirst"_L1, 16, true, "center"_L1, 8, 0, true},
    ParagraphLook{"TitleNext"_L1, 13, true, "center"_L1, 0, 0, true},
    ParagraphLook{"CoverFirst"_L1, 20, true, "center"_L1, 0, 0, false},
    ParagraphLook{"CoverNext"_L1, 17, true, "center"_L1, 0, 0, false},
    ParagraphLook{"CoverFact"_L1, 12, false, "center"_L1, 2.5, 0, false},
    ParagraphLook{"Drop"_L1, 12, false, "center"_L1, 25, 0, false},
    ParagraphLook{"Heading2"_L1, 12, true, "start"_L1, 5, 1.2, true},
    ParagraphLook{"Heading3"_L1, 11, true, "start"_L1, 2.5, 1.2, true},
    ParagraphLook{"Caption"_L1, 10, true, "start"_L1, 3.5, 1.2, true},
    ParagraphLook{"Picture"_L1, 10, false, "center"_L1, 1, 1, false},
    ParagraphLook{"Scan"_L1, 10, false, "end"_L1, 4, 0, false},
    ParagraphLook{"AfterTable"_L1, 2, false, "start"_L1, 0, 1.5, false},
    ParagraphLook{"AfterTitle"_L1, 2, false, "start"_L1, 0, 2.5, true},
    ParagraphLook{"Capacity"_L1, 11, true, "center"_L1, 2, 0, false},
    ParagraphLook{"Signatory"_L1, 11, false, "center"_L1, 0, 0, false},
    ParagraphLook{"SignatureNote"_L1, 9, false, "center"_L1, 0, 0, false},
    ParagraphLook{"BoxText"_L1, 10, false, "center"_L1, 0, 0, false},
};

/// Word processors take "start" for the left whatever the direction: sides are said as they are.
QString sideOf(QLatin1StringView align, const QString& language)
{
    const bool arabic = Format::direction(language) == Qt::RightToLeft;
    if (align == "start"_L1)
        return arabic ? u"right"_s : u"left"_s;
    return align == "end"_L1 ? (arabic ? u"left"_s : u"right"_s) : QString(align);
}

OdfXml::Attributes textProperties(double points, bool bold)
{
    const QString size = odfPoints(points);
    const QString weight = bold ? u"bold"_s : u"normal"_s;
    return {{"fo:font-size"_L1, size}, {"style:font-size-complex"_L1, size}, {"fo:font-weight"_L1, weight},
        {"style:font-weight-complex"_L1, weight}};
}

/// Lines at a fixed distance: Noto Sans Arabic's own would spread a text of one page over two.
QString lineHeight(const ParagraphLook& look, const QString& language)
{
    if (look.name == "Picture"_L1 || look.name == "Scan"_L1 || look.name.startsWith("After"_L1))
        return u"100%"_s;
    return odfPoints(look.points * (Format::direction(language) == Qt::RightToLeft ? 1.56 : 1.38));
}

OdfXml::Attributes paragraphProperties(const ParagraphLook& look, const QString& language)
{
    OdfXml::Attributes properties = {{"fo:text-align"_L1, sideOf(look.align, language)},
        {"fo:margin-top"_L1, odfLength(look.beforeMm * 100)},
        {"fo:margin-bottom"_L1, odfLength(look.afterMm * 100)},
        {"fo:line-height"_L1, lineHeight(look, language)}, {"style:writing-mode"_L1, writingMode(language)},
        {"fo:orphans"_L1, u"2"_s}, {"fo:widows"_L1, u"2"_s}};
    if (look.name == "ListItem"_L1) { // "Left" is the reading side to a word processor.
        properties.push_back({"fo:margin-left"_L1, u"6mm"_s});
        properties.push_back({"fo:text-indent"_L1, u"-4.2mm"_s});
    }
    return properties;
}

void writeStyle(
    OdfXml& xml, const ParagraphLook& look, const QString& variant, const OdfXml::Attributes& paragraph)
{
    xml.open("style:style"_L1,
        {{"style:name"_L1, QString(look.name) + variant}, {"style:family"_L1, u"paragraph"_s},
            {"style:parent-style-name"_L1, u"Standard"_s}});
    xml.open("style:paragraph-properties"_L1, paragraph);
    if (look.name == "FactsPair"_L1) {
        xml.open("style:tab-stops"_L1);
        xml.element("style:tab-stop"_L1, {{"style:position"_L1, u"170mm"_s}, {"style:type"_L1, u"right"_s}});
        xml.close();
    }
    xml.close();
    xml.element("style:text-properties"_L1, textProperties(look.points, look.bold));
    xml.close();
}

/// The style, the same kept with the next paragraph, and for titles the same in a frame.
void writeLook(OdfXml& xml, const ParagraphLook& look, const QString& language)
{
    const OdfXml::Attribute keep = {"fo:keep-with-next"_L1, u"always"_s};
    OdfXml::Attributes paragraph = paragraphProperties(look, language);
    if (look.keepWithNext)
        paragraph.push_back(keep);
    writeStyle(xml, look, {}, paragraph);
    if (look.name.startsWith("Title"_L1) || look.name.startsWith("Cover"_L1)) {
        OdfXml::Attributes framed = paragraph;
        framed.push_back({"fo:border"_L1, u"0.75pt solid #000000"_s});
        framed.push_back({"fo:padding"_L1, u"3mm"_s});
        writeStyle(xml, look, u"_framed"_s, framed);
    }
    if (!look.keepWithNext)
        paragraph.push_back(keep);
    writeStyle(xml, look, u"_keep"_s, paragraph);
}

void writeDefaults(OdfXml& xml, const QString& language)
{
    const bool arabic = Format::direction(language) == Qt::RightToLeft;
    xml.open("style:default-style"_L1, {{"style:family"_L1, u"paragraph"_s}});
    xml.element("style:paragraph-properties"_L1, {{"style:writing-mode"_L1, writingMode(language)}});
    OdfXml::Attributes text = textProperties(11, false);
    for (const OdfXml::Attribute& attribute : OdfXml::Attributes{{"style:font-name"_L1, u"Noto Sans"_s},
             {"style:font-name-complex"_L1, u"Noto Sans Arabic"_s},
             {"fo:language"_L1, arabic ? u"fr"_s : language}, {"fo:country"_L1, u"MA"_s},
             {"style:language-complex"_L1, u"ar"_s}, {"style:country-complex"_L1, u"MA"_s}})
        text.push_back(attribute);
    xml.element("style:text-properties"_L1, text);
    xml.close();
    xml.element("style:style"_L1, {{"style:name"_L1, u"Standard"_s}, {"style:family"_L1, u"paragraph"_s}});
    xml.open("style:style"_L1, {{"style:name"_L1, u"Strong"_s}, {"style:family"_L1, u"text"_s}});
    xml.element("style:text-properties"_L1,
        {{"fo:font-weight"_L1, u"bold"_s}, {"style:font-weight-complex"_L1, u"bold"_s}});
    xml.close();
}

} // namespace

void writeFontFaces(OdfXml& xml)
{
    xml.open("office:font-face-decls"_L1);
    for (const QString& family : {u"Noto Sans"_s, u"Noto Sans Arabic"_s})
        xml.element("style:font-face"_L1,
            {{"style:name"_L1, family}, {"svg:font-family"_L1, u'\'' + family + u'\''}});
    xml.close();
}

QString writingMode(const QString& language)
{
    return Format::direction(language) == Qt::RightToLeft ? u"rl-tb"_s : u"lr-tb"_s;
}

QByteArray odtStyles(const ReportDocument& document, QSize emblem)
{
    OdfXml xml("office:document-styles"_L1);
    writeFontFaces(xml);
    xml.open("office:styles"_L1);
    writeDefaults(xml, document.language);
    for (const ParagraphLook& look : kLooks)
        writeLook(xml, look, document.language);
    xml.close();
    writePages(xml, document, emblem);
    return xml.finish();
}

} // namespace sijill
