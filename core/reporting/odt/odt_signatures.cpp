#include "core/reporting/odt/odt_body.h"

namespace sijill {

/// The same rows as in print: two a row, three together, a single one at the end side.
void OdtBody::operator()(const Signatures& signatures)
{
    const std::vector<Signatory>& people = signatures.signatories;
    const size_t perRow = people.size() == 3 ? 3 : 2;
    const QString cell = signatures.alone ? u"Framed"_s : u"Open"_s;
    if (!people.empty()) {
        m_xml.open(
            "table:table"_L1, {{"table:name"_L1, u"Signatures"_s}, {"table:style-name"_L1, u"Signatures"_s}});
        m_xml.element("table:table-column"_L1,
            {{"table:style-name"_L1, u"Signatures.%1"_s.arg(perRow)},
                {"table:number-columns-repeated"_L1, QString::number(perRow)}});
        for (size_t first = 0; first < people.size(); first += perRow)
            writeSignatureRow(people, first, perRow, cell);
        m_xml.close();
    }
    if (signatures.alone) {
        writeEmpty(u"AfterTable_keep"_s);
        m_xml.open("table:table"_L1, {{"table:name"_L1, u"Visa"_s}, {"table:style-name"_L1, u"Visa"_s}});
        m_xml.element("table:table-column"_L1);
        writeSignatureRow({*signatures.alone}, 0, 1, cell);
        m_xml.close();
    }
    writeEmpty(u"AfterTable"_s);
}

void OdtBody::writeSignatureRow(
    const std::vector<Signatory>& people, size_t first, size_t perRow, const QString& cell)
{
    m_xml.open("table:table-row"_L1, {{"table:style-name"_L1, u"SignatureRow"_s}});
    const bool atEnd = people.size() == 1 && perRow > 1;
    if (atEnd)
        writeSignatory({}, u"Open"_s);
    for (size_t i = first; i < first + perRow - (atEnd ? 1 : 0); ++i)
        writeSignatory(i < people.size() ? people[i] : Signatory(), i < people.size() ? cell : u"Open"_s);
    m_xml.close();
}

void OdtBody::writeSignatory(const Signatory& signatory, const QString& cellStyle)
{
    m_xml.open("table:table-cell"_L1, {{"table:style-name"_L1, cellStyle}});
    m_xml.element("text:p"_L1, {{"text:style-name"_L1, u"Capacity"_s}}, signatory.capacity);
    m_xml.element("text:p"_L1, {{"text:style-name"_L1, u"Signatory"_s}}, signatory.name);
    for (const QString& line : signatory.note.split(u'\n', Qt::SkipEmptyParts))
        m_xml.element("text:p"_L1, {{"text:style-name"_L1, u"SignatureNote"_s}}, line);
    m_xml.close();
}

} // namespace sijill
