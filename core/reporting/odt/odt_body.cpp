#include "core/reporting/odt/odt_body.h"

#include "core/reporting/cell_text.h"
#include "core/reporting/odt/odt_pages.h"
#include "core/reporting/odt/odt_styles.h"
#include "core/reporting/pdf/figure_piece.h"
#include "core/reporting/pdf/qr_code.h"
#include "core/reporting/pdf/table_rows.h"
#include "core/reporting/pdf/text_pieces.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>

namespace sijill {
namespace {

constexpr double kChartMm = 170;
constexpr int kChartDpi = 300;
constexpr double kVisaMm = 100;
constexpr double kScanMm = 22; ///< With the quiet zone.
constexpr int kScanPixels = 8;

QByteArray pngBytes(const QImage& image)
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return buffer.data();
}

QByteArray chartPicture(const Figure& figure, double heightMm, const FigurePainter& painter)
{
    const QSizeF pixels = QSizeF(kChartMm, heightMm) * (kChartDpi / 25.4);
    QImage image(pixels.toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    image.setDotsPerMeterX(qRound(kChartDpi / 0.0254));
    image.setDotsPerMeterY(qRound(kChartDpi / 0.0254));
    QPainter canvas(&image);
    canvas.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.paint(canvas, QRectF(QPointF(), QSizeF(image.size())), withoutCaption(figure), 9);
    canvas.end();
    return pngBytes(image);
}

void writeCellStyle(OdfXml& xml, const QString& name, const QString& border)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-cell"_s}});
    xml.element("style:table-cell-properties"_L1, {{"fo:border"_L1, border}, {"fo:padding"_L1, u"1mm"_s}});
    xml.close();
}

void writeTableStyle(OdfXml& xml, const QString& name, double widthMm, const QString& mode)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table"_s}});
    xml.element("style:table-properties"_L1,
        {{"style:width"_L1, odfLength(widthMm * 100)}, {"table:align"_L1, u"center"_s},
            {"fo:margin-top"_L1, u"3mm"_s}, {"style:writing-mode"_L1, mode}});
    xml.close();
}

/// One of several columns of one width: without it a word processor divides by the words.
void writeColumnStyle(OdfXml& xml, const QString& name, double widthMm)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-column"_s}});
    xml.element("style:table-column-properties"_L1, {{"style:column-width"_L1, odfLength(widthMm * 100)}});
    xml.close();
}

void writeRowStyle(OdfXml& xml, const QString& name, double heightMm)
{
    xml.open("style:style"_L1, {{"style:name"_L1, name}, {"style:family"_L1, u"table-row"_s}});
    xml.element("style:table-row-properties"_L1,
        {{"style:min-row-height"_L1, odfLength(heightMm * 100)}, {"fo:keep-together"_L1, u"always"_s}});
    xml.close();
}

/// A paragraph of no height that begins a page.
void writeBreakStyle(OdfXml& xml, const QString& name, const QString& master)
{
    OdfXml::Attributes style = {{"style:name"_L1, name}, {"style:family"_L1, u"paragraph"_s},
        {"style:parent-style-name"_L1, u"Standard"_s}};
    if (!master.isEmpty())
        style.push_back({"style:master-page-name"_L1, master});
    xml.open("style:style"_L1, style);
    OdfXml::Attributes paragraph = {{"fo:line-height"_L1, u"1pt"_s}};
    if (master.isEmpty())
        paragraph.push_back({"fo:break-before"_L1, u"page"_s});
    xml.element("style:paragraph-properties"_L1, paragraph);
    xml.element("style:text-properties"_L1,
        {{"fo:font-size"_L1, u"1pt"_s}, {"style:font-size-complex"_L1, u"1pt"_s}});
    xml.close();
}

} // namespace

OdtBody::OdtBody(const ReportDocument& document, const FigurePainter* painter)
    : m_document(document)
    , m_painter(painter)
    , m_xml("office:document-content"_L1)
    , m_onCover(document.coverPage)
{
    for (size_t i = 0; i < document.blocks.size(); ++i) {
        const auto* table = std::get_if<Table>(&document.blocks[i]);
        if (!table || table->rows.empty() || table->columns.empty())
            continue;
        const QString name = u"Table"_s + QString::number(m_tables.size() + 1);
        m_tables.try_emplace(i, *table, name, document.language, isWideTable(*table));
    }
}

QByteArray OdtBody::write()
{
    writeFontFaces(m_xml);
    writeAutomaticStyles();
    m_xml.open("office:body"_L1);
    m_xml.open("office:text"_L1);
    writeEmpty(u"ToFirst"_s);
    for (m_index = 0; m_index < m_document.blocks.size(); ++m_index) {
        turnPage(m_index);
        std::visit(*this, m_document.blocks[m_index]);
    }
    if (m_document.seal)
        writeSeal();
    m_xml.close();
    m_xml.close();
    return m_xml.finish();
}

void OdtBody::writeAutomaticStyles()
{
    const QString mode = writingMode(m_document.language);
    m_xml.open("office:automatic-styles"_L1);
    for (const auto& [index, table] : m_tables)
        table.writeStyles(m_xml);
    writeBreakStyle(m_xml, u"ToFirst"_s, u"First"_s);
    writeBreakStyle(m_xml, u"ToUpright"_s, u"Standard"_s);
    writeBreakStyle(m_xml, u"ToSide"_s, u"Side"_s);
    writeBreakStyle(m_xml, u"NewPage"_s, {});
    writeTableStyle(m_xml, u"Signatures"_s, kChartMm, mode);
    writeTableStyle(m_xml, u"Visa"_s, kVisaMm, mode);
    for (const int columns : {2, 3})
        writeColumnStyle(m_xml, u"Signatures.%1"_s.arg(columns), kChartMm / columns);
    writeRowStyle(m_xml, u"SignatureRow"_s, 35);
    writeCellStyle(m_xml, u"Open"_s, u"none"_s);
    writeCellStyle(m_xml, u"Framed"_s, u"0.5pt solid #000000"_s);
    for (size_t i = 0; i < m_document.blocks.size(); ++i) {
        if (const auto* box = std::get_if<Box>(&m_document.blocks[i])) {
            writeTableStyle(m_xml, u"Box"_s + QString::number(i), box->widthMm, mode);
            writeRowStyle(m_xml, u"BoxRow"_s + QString::number(i), box->heightMm);
        }
    }
    m_xml.close();
}

const Block* OdtBody::next() const
{
    return m_index + 1 < m_document.blocks.size() ? &m_document.blocks[m_index + 1] : nullptr;
}

/// A wide table and the headings over it.
bool OdtBody::isOnItsSide(size_t index) const
{
    const std::vector<Block>& blocks = m_document.blocks;
    while (index < blocks.size() && std::holds_alternative<Heading>(blocks[index]))
        ++index;
    const auto* table = index < blocks.size() ? std::get_if<Table>(&blocks[index]) : nullptr;
    return table && isWideTable(*table);
}

/// Leaves the cover, and turns the sheet.
void OdtBody::turnPage(size_t index)
{
    const Block& block = m_document.blocks[index];
    if (std::holds_alternative<PageBreak>(block))
        return;
    const auto* paragraph = std::get_if<Paragraph>(&block);
    const bool covers = std::holds_alternative<TitleBlock>(block)
        || (paragraph && paragraph->role != Paragraph::Role::Body
            && paragraph->role != Paragraph::Role::Note);
    const bool side = isOnItsSide(index);
    if (side != std::exchange(m_side, side)) {
        writeEmpty(side ? u"ToSide"_s : u"ToUpright"_s);
        m_onCover = false;
    }
    if (m_onCover && !covers) {
        m_onCover = false;
        writeEmpty(u"NewPage"_s);
    }
}

void OdtBody::writeRuns(const Runs& runs)
{
    for (const Run& run : runs) {
        if (run.bold)
            m_xml.element("text:span"_L1, {{"text:style-name"_L1, u"Strong"_s}}, withHeldSpaces(run.text));
        else
            m_xml.words(withHeldSpaces(run.text));
    }
}

/// What stands over the signatures stays with them, and what announces a list or a table with that.
bool OdtBody::staysWithNext(const Runs& runs) const
{
    const Block* following = runs.empty() ? nullptr : next();
    if (!following)
        return false;
    const auto* paragraph = std::get_if<Paragraph>(following);
    const bool closes = std::holds_alternative<Signatures>(*following)
        || (paragraph && paragraph->role == Paragraph::Role::EndSide && !m_onCover);
    return closes || plainText(runs).trimmed().endsWith(u':');
}

void OdtBody::writeParagraph(const QString& style, const Runs& runs)
{
    const bool keep = staysWithNext(runs);
    m_xml.open("text:p"_L1, {{"text:style-name"_L1, keep ? style + u"_keep"_s : style}});
    writeRuns(runs);
    m_xml.close();
}

void OdtBody::operator()(const TitleBlock& title)
{
    const QString frame = m_onCover || title.framed ? u"_framed"_s : QString();
    if (m_onCover)
        writeEmpty(u"Drop"_s);
    for (size_t i = 0; i < title.lines.size(); ++i) {
        const QString place = i == 0 ? u"First"_s : u"Next"_s;
        writeParagraph((m_onCover ? u"Cover"_s : u"Title"_s) + place + frame, title.lines[i]);
    }
    writeEmpty(m_onCover ? u"Drop"_s : u"AfterTitle"_s);
}

void OdtBody::operator()(const Heading& heading)
{
    m_xml.open("text:h"_L1,
        {{"text:style-name"_L1, heading.level == 2 ? u"Heading2"_s : u"Heading3"_s},
            {"text:outline-level"_L1, QString::number(heading.level - 1)}});
    writeRuns(heading.runs);
    m_xml.close();
}

void OdtBody::operator()(const Paragraph& paragraph)
{
    switch (paragraph.role) {
    case Paragraph::Role::Body:
        return writeParagraph(u"Body"_s, paragraph.runs);
    case Paragraph::Role::Facts:
        return writeFact(paragraph);
    case Paragraph::Role::Centred:
        return writeParagraph(u"Centred"_s, paragraph.runs);
    case Paragraph::Role::Note:
        return writeParagraph(u"Note"_s, paragraph.runs);
    case Paragraph::Role::EndSide:
        return writeParagraph(u"EndSide"_s, paragraph.runs);
    }
}

/// What stands at the end side joins the line of its fact when both fit.
void OdtBody::writeFact(const Paragraph& fact)
{
    const auto* atEnd = next() ? std::get_if<Paragraph>(next()) : nullptr;
    const bool pairs = !m_onCover && atEnd && atEnd->role == Paragraph::Role::EndSide
        && pairPiece(fact.runs, atEnd->runs, {}, Format::direction(m_document.language)) != nullptr;
    if (!pairs) {
        const QString alone = fact.startsGroup ? u"FactsGroup"_s : u"Facts"_s;
        return writeParagraph(m_onCover ? u"CoverFact"_s : alone, fact.runs);
    }
    m_xml.open("text:p"_L1, {{"text:style-name"_L1, u"FactsPair"_s}});
    writeRuns(fact.runs);
    m_xml.element("text:tab"_L1);
    writeRuns(atEnd->runs);
    m_xml.close();
    ++m_index;
}

void OdtBody::operator()(const ListItem& item)
{
    m_xml.open(
        "text:p"_L1, {{"text:style-name"_L1, staysWithNext(item.runs) ? u"ListItem_keep"_s : u"ListItem"_s}});
    m_xml.words(u"–"_s);
    m_xml.element("text:tab"_L1);
    writeRuns(item.runs);
    m_xml.close();
}

void OdtBody::operator()(const Table& table)
{
    if (!table.title.isEmpty())
        m_xml.element("text:p"_L1, {{"text:style-name"_L1, u"Caption"_s}}, table.title);
    const auto found = m_tables.find(m_index);
    if (found == m_tables.end())
        return writeParagraph(u"Body"_s, {{table.emptyText, false}});
    found->second.write(m_xml);
    writeEmpty(u"AfterTable"_s);
}

/// A text that somebody may edit has no last page: the QR code stands after the last words.
void OdtBody::writeSeal()
{
    const QString path = u"Pictures/seal.png"_s;
    m_pictures[path] = pngBytes(QrCode(m_document.seal->scanText).image(kScanPixels));
    m_xml.open("text:p"_L1, {{"text:style-name"_L1, u"Scan"_s}});
    writeImage(m_xml, path, kScanMm, kScanMm);
    m_xml.close();
}

void OdtBody::operator()(const Chart& chart)
{
    m_xml.element("text:p"_L1, {{"text:style-name"_L1, u"Caption"_s}}, figureCaption(chart.figure));
    if (m_painter) {
        const QString path = u"Pictures/chart%1.png"_s.arg(m_pictures.size() + 1);
        m_pictures[path] = chartPicture(chart.figure, chart.heightMm, *m_painter);
        m_xml.open("text:p"_L1, {{"text:style-name"_L1, u"Picture"_s}});
        writeImage(m_xml, path, kChartMm, chart.heightMm);
        m_xml.close();
    }
    if (!chart.figure.note.isEmpty())
        writeParagraph(u"Note"_s, {{chart.figure.note, false}});
}

void OdtBody::operator()(const Box& box)
{
    const QString index = QString::number(m_index);
    m_xml.open(
        "table:table"_L1, {{"table:name"_L1, u"Box"_s + index}, {"table:style-name"_L1, u"Box"_s + index}});
    m_xml.element("table:table-column"_L1);
    m_xml.open("table:table-row"_L1, {{"table:style-name"_L1, u"BoxRow"_s + index}});
    m_xml.open("table:table-cell"_L1, {{"table:style-name"_L1, u"Framed"_s}});
    for (const QString& line : box.lines)
        m_xml.element("text:p"_L1, {{"text:style-name"_L1, u"BoxText"_s}}, line);
    m_xml.close();
    m_xml.close();
    m_xml.close();
    writeEmpty(u"AfterTable"_s);
}

/// A sheet that turns is a new page already.
void OdtBody::operator()(const PageBreak& end)
{
    if (end.withLetterhead)
        return writeEmpty(u"ToFirst"_s);
    if (isOnItsSide(m_index + 1) == m_side)
        writeEmpty(u"NewPage"_s);
}

} // namespace sijill
