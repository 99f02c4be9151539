#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/pdf/text_pieces.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// The first piece of a heading, to find its page once the pages are made.
struct HeadingPiece {
    QString text;
    int level = 2;
    PiecePtr piece;
};

/// Turns the blocks of a document into the stream of pieces: sizes, spaces, what stays with what. Knows no
/// pages.
class BlockLayout {
public:
    /// `painter` may be null: charts then keep their caption only.
    BlockLayout(const ReportDocument& document, const FigurePainter* painter);

    std::vector<FlowItem> items();
    /// In order; known after items().
    const std::vector<HeadingPiece>& headings() const { return m_headings; }

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
    void append(std::vector<FlowItem> items, double before = 0, double after = 0);
    void appendCaption(const QString& text);
    void leaveCover(const Block& block);
    bool isBeforeWideTable(size_t index) const;
    bool announcesNext(const Paragraph& paragraph) const;
    bool holdsListTogether() const;
    void keepWithSignatures();
    template <typename Kind>
    bool is(size_t index) const
    {
        return index < m_document.blocks.size() && std::holds_alternative<Kind>(m_document.blocks[index]);
    }
    bool joinLastFact(const Paragraph& paragraph, const TextStyle& style);
    ParagraphStyle paragraphStyle(const Paragraph& paragraph) const;

    const ReportDocument& m_document;
    const FigurePainter* m_painter;
    Qt::LayoutDirection m_direction;
    std::vector<FlowItem> m_items;
    std::vector<HeadingPiece> m_headings;
    const Paragraph* m_lastFact = nullptr; ///< When the last block was a fact: something may join its line.
    size_t m_index = 0;                    ///< Of the block that is being laid out.
    size_t m_section = 0;                  ///< Of the last heading among the pieces.
    bool m_onCover;
    bool m_coverFacts = false;
    bool m_breakNext = false;
    bool m_landscape = false;
};

} // namespace sijill
