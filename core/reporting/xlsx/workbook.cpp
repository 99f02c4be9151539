#include "core/reporting/xlsx/workbook.h"

#include "core/base/format.h"
#include "core/reporting/builders/paper_words.h"
#include "core/reporting/xlsx/chart_part.h"
#include "core/reporting/zip_package.h"

#include <algorithm>

namespace sijill {
namespace {

constexpr qsizetype kLongestName = 31;
const QString kOffice = u"http://schemas.openxmlformats.org/officeDocument/2006/relationships"_s;
const QString kPackage = u"http://schemas.openxmlformats.org/package/2006"_s;
const QString kDrawingType = u"application/vnd.openxmlformats-officedocument."_s;
const QString kType = u"application/vnd.openxmlformats-officedocument.spreadsheetml."_s;

void relation(XmlPart& xml, const QString& id, const QString& type, const QString& target)
{
    xml.element("Relationship"_L1, {{"Id"_L1, id}, {"Type"_L1, type}, {"Target"_L1, target}});
}

QByteArray rootRelationsXml()
{
    XmlPart xml("Relationships"_L1, {{"xmlns"_L1, kPackage + u"/relationships"_s}});
    relation(xml, u"rId1"_s, kOffice + u"/officeDocument"_s, u"xl/workbook.xml"_s);
    relation(xml, u"rId2"_s, kPackage + u"/relationships/metadata/core-properties"_s, u"docProps/core.xml"_s);
    return xml.finish();
}

QByteArray oneRelationXml(const QString& kind, const QString& target)
{
    XmlPart xml("Relationships"_L1, {{"xmlns"_L1, kPackage + u"/relationships"_s}});
    relation(xml, u"rId1"_s, kOffice + u'/' + kind, target);
    return xml.finish();
}

/// As many whole words as a name may hold.
QString wholeWords(const QString& name)
{
    if (name.size() <= kLongestName)
        return name;
    const qsizetype space = name.lastIndexOf(u' ', kLongestName);
    return name.left(space > 0 ? space : kLongestName);
}

} // namespace

Workbook::Workbook(
    const QString& title, const QString& language, const QDateTime& created, const QString& pageLabel)
    : m_title(title)
    , m_language(language)
    , m_created(created.isValid() ? created : QDateTime::currentDateTimeUtc())
    , m_styles(Format::direction(language) == Qt::RightToLeft)
    , m_writer(language, m_styles, m_strings)
{
    m_writer.setFoot(title, pageLabel);
}

QString Workbook::freeName(const QString& wanted) const
{
    const QString plain = sheetName(wanted);
    QString name = plain;
    const auto isTaken = [&](const Sheet& sheet) {
        return sheet.name.compare(name, Qt::CaseInsensitive) == 0;
    };
    for (int number = 2; std::any_of(m_sheets.begin(), m_sheets.end(), isTaken); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        name = plain.left(kLongestName - suffix.size()) + suffix;
    }
    return name;
}

void Workbook::addWords(const QString& name, const std::vector<Run>& lines)
{
    m_sheets.push_back({.name = freeName(name), .xml = m_writer.wordsSheet(lines)});
}

void Workbook::addTable(const Table& table, const QString& section)
{
    const QString title = table.title.isEmpty() ? section : table.title;
    const QString name = freeName(title.isEmpty() ? table.code : title);
    m_sheets.push_back({.name = name, .xml = m_writer.tableSheet(table), .repeatsHead = true});
}

void Workbook::addChart(const Figure& figure)
{
    const Table table = figureTable(figure, PaperWords(m_language).at("column.target_status"));
    const QString name = freeName(figure.title);
    m_sheets.push_back({.name = name,
        .xml = m_writer.tableSheet(table, true),
        .repeatsHead = true,
        .drawing = drawingXml(figure, table.columns.size()),
        .chart = chartXml(figure, table, name)});
}

QByteArray Workbook::workbookXml() const
{
    XmlPart xml("workbook"_L1,
        {{"xmlns"_L1, u"http://schemas.openxmlformats.org/spreadsheetml/2006/main"_s},
            {"xmlns:r"_L1, kOffice}});
    xml.open("bookViews"_L1);
    xml.element("workbookView"_L1);
    xml.close();
    xml.open("sheets"_L1);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const QString number = QString::number(i + 1);
        xml.element("sheet"_L1,
            {{"name"_L1, m_sheets[i].name}, {"sheetId"_L1, number}, {"r:id"_L1, u"rId"_s + number}});
    }
    xml.close();
    writePrintTitles(xml);
    return xml.finish();
}

/// The head of each list comes again on its printed pages. An empty element would be a fault.
void Workbook::writePrintTitles(XmlPart& xml) const
{
    if (std::none_of(m_sheets.begin(), m_sheets.end(), [](const Sheet& sheet) { return sheet.repeatsHead; }))
        return;
    xml.open("definedNames"_L1);
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        if (!m_sheets[i].repeatsHead)
            continue;
        const QString quoted = QString(m_sheets[i].name).replace(u'\'', u"''"_s);
        xml.element("definedName"_L1,
            {{"name"_L1, u"_xlnm.Print_Titles"_s}, {"localSheetId"_L1, QString::number(i)}},
            u"'%1'!$1:$1"_s.arg(quoted));
    }
    xml.close();
}

QByteArray Workbook::relationsXml() const
{
    XmlPart xml("Relationships"_L1, {{"xmlns"_L1, kPackage + u"/relationships"_s}});
    for (size_t i = 1; i <= m_sheets.size(); ++i) {
        const QString number = QString::number(i);
        relation(xml, u"rId"_s + number, kOffice + u"/worksheet"_s, u"worksheets/sheet%1.xml"_s.arg(number));
    }
    relation(xml, u"rIdStyles"_s, kOffice + u"/styles"_s, u"styles.xml"_s);
    relation(xml, u"rIdStrings"_s, kOffice + u"/sharedStrings"_s, u"sharedStrings.xml"_s);
    return xml.finish();
}

QByteArray Workbook::typesXml() const
{
    XmlPart xml("Types"_L1, {{"xmlns"_L1, kPackage + u"/content-types"_s}});
    xml.element("Default"_L1,
        {{"Extension"_L1, u"rels"_s},
            {"ContentType"_L1, u"application/vnd.openxmlformats-package.relationships+xml"_s}});
    xml.element("Default"_L1, {{"Extension"_L1, u"xml"_s}, {"ContentType"_L1, u"application/xml"_s}});
    const auto part = [&xml](const QString& name, const QString& type) {
        xml.element("Override"_L1, {{"PartName"_L1, name}, {"ContentType"_L1, type}});
    };
    part(u"/xl/workbook.xml"_s, kType + u"sheet.main+xml"_s);
    part(u"/xl/styles.xml"_s, kType + u"styles+xml"_s);
    part(u"/xl/sharedStrings.xml"_s, kType + u"sharedStrings+xml"_s);
    part(u"/docProps/core.xml"_s, u"application/vnd.openxmlformats-package.core-properties+xml"_s);
    for (size_t i = 1; i <= m_sheets.size(); ++i) {
        part(u"/xl/worksheets/sheet%1.xml"_s.arg(i), kType + u"worksheet+xml"_s);
        if (m_sheets[i - 1].chart.isEmpty())
            continue;
        part(u"/xl/drawings/drawing%1.xml"_s.arg(i), kDrawingType + u"drawing+xml"_s);
        part(u"/xl/charts/chart%1.xml"_s.arg(i), kDrawingType + u"drawingml.chart+xml"_s);
    }
    return xml.finish();
}

QByteArray Workbook::propertiesXml() const
{
    XmlPart xml("cp:coreProperties"_L1,
        {{"xmlns:cp"_L1, kPackage + u"/metadata/core-properties"_s},
            {"xmlns:dc"_L1, u"http://purl.org/dc/elements/1.1/"_s},
            {"xmlns:dcterms"_L1, u"http://purl.org/dc/terms/"_s},
            {"xmlns:xsi"_L1, u"http://www.w3.org/2001/XMLSchema-instance"_s}});
    xml.element("dc:title"_L1, {}, m_title);
    xml.element("dc:creator"_L1, {}, u"Sijill"_s);
    xml.element("dcterms:created"_L1, {{"xsi:type"_L1, u"dcterms:W3CDTF"_s}},
        m_created.toUTC().toString(Qt::ISODate));
    return xml.finish();
}

Result<QByteArray> Workbook::finish()
{
    ZipPackage package(m_created);
    package.add(u"[Content_Types].xml"_s, typesXml());
    package.add(u"_rels/.rels"_s, rootRelationsXml());
    package.add(u"docProps/core.xml"_s, propertiesXml());
    package.add(u"xl/workbook.xml"_s, workbookXml());
    package.add(u"xl/_rels/workbook.xml.rels"_s, relationsXml());
    package.add(u"xl/styles.xml"_s, m_styles.xml());
    package.add(u"xl/sharedStrings.xml"_s, m_strings.xml());
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const Sheet& sheet = m_sheets[i];
        package.add(u"xl/worksheets/sheet%1.xml"_s.arg(i + 1), sheet.xml);
        if (sheet.chart.isEmpty())
            continue;
        package.add(u"xl/worksheets/_rels/sheet%1.xml.rels"_s.arg(i + 1),
            oneRelationXml(u"drawing"_s, u"../drawings/drawing%1.xml"_s.arg(i + 1)));
        package.add(u"xl/drawings/drawing%1.xml"_s.arg(i + 1), sheet.drawing);
        package.add(u"xl/drawings/_rels/drawing%1.xml.rels"_s.arg(i + 1),
            oneRelationXml(u"chart"_s, u"../charts/chart%1.xml"_s.arg(i + 1)));
        package.add(u"xl/charts/chart%1.xml"_s.arg(i + 1), sheet.chart);
    }
    return package.finish();
}

QString sheetName(const QString& wanted)
{
    QString name = Format::withoutMarks(wanted);
    for (const QChar refused : u"[]:*?/\\"_s)
        name.replace(refused, u' ');
    name = wholeWords(name.simplified());
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (!name.isEmpty() && u"' –-,،"_s.contains(name.back()))
        name.chop(1);
    return name.isEmpty() ? u"1"_s : name;
}

} // namespace sijill
