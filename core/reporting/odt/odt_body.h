#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/odt/odt_table.h"

#include <map>

namespace sijill {

/// content.xml of a document, and the pictures it shows.
class OdtBody {
public:
    OdtBody(const ReportDocument& document, const FigurePainter* painter);

    QByteArray write();
    /// PNG by path in the package; filled by write().
    const std::map<QString, QByteArray>& pictures() const { return m_pictures; }

    void operator()(const TitleBlock& title);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const ListItem& item);
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Box& box);
    void operator()(const Signatures& signatures);
    void operator()(const PageBreak& end);

private:
    void writeAutomaticStyles();
    bool isOnItsSide(size_t index) const;
    void turnPage(size_t index);
    void writeSeal();
    bool staysWithNext(const Runs& runs) const;
    void writeParagraph(const QString& style, const Runs& runs);
    void writeRuns(const Runs& runs);
    void writeFact(const Paragraph& fact);
    void writeEmpty(const QString& style) { writeParagraph(style, {}); }
    void writeSignatory(const Signatory& signatory, const QString& cellStyle);
    void writeSignatureRow(
        const std::vector<Signatory>& people, size_t first, size_t perRow, const QString& cell);
    const Block* next() const;

    const ReportDocument& m_document;
    const FigurePainter* m_painter;
    OdfXml m_xml;
    std::map<size_t, OdtTable> m_tables; ///< By index of the block.
    std::map<QString, QByteArray> m_pictures;
    size_t m_index = 0;
    bool m_onCover;
    bool m_side = false;
};

} // namespace sijill
