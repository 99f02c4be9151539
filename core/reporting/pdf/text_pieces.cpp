#include "core/reporting/pdf/text_pieces.h"

#include <QPainter>

namespace sijill {
namespace {

constexpr double kIndent = paper::mm(6);
constexpr double kDashInset = paper::mm(1.8);
constexpr double kPairGap = paper::mm(10);

using BlockPtr = std::shared_ptr<const TextBlock>;

/// One line of a paragraph.
class LinePiece final : public Piece {
public:
    LinePiece(BlockPtr block, int line, double left, BlockPtr marker = nullptr)
        : m_block(std::move(block))
        , m_marker(std::move(marker))
        , m_line(line)
        , m_left(left)
    {
    }
    double height() const override { return m_block->lineHeight(); }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        if (m_marker)
            m_marker->paint(painter, topLeft + QPointF(kDashInset, 0));
        m_block->paintLine(painter, m_line, topLeft + QPointF(m_left, 0));
    }

private:
    BlockPtr m_block;
    BlockPtr m_marker;
    int m_line;
    double m_left;
};

/// Two blocks of one line beside each other.
class PairPiece final : public Piece {
public:
    PairPiece(BlockPtr start, BlockPtr end)
        : m_start(std::move(start))
        , m_end(std::move(end))
    {
    }
    double height() const override { return m_start->lineHeight(); }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        m_start->paint(painter, topLeft);
        m_end->paint(painter, topLeft);
    }

private:
    BlockPtr m_start;
    BlockPtr m_end;
};

bool staysWithNext(int line, int count, bool keepWithNext)
{
    if (line + 1 == count)
        return keepWithNext;
    return keepWithNext || line == 0 || line + 2 == count;
}

std::vector<FlowItem> lineItems(const BlockPtr& block, const ParagraphStyle& style, double left)
{
    std::vector<FlowItem> items;
    const int count = block->lineCount();
    items.reserve(static_cast<size_t>(count));
    for (int i = 0; i < count; ++i) {
        items.push_back({.piece = std::make_shared<LinePiece>(block, i, left),
            .before = i == 0 ? style.before : 0,
            .after = i + 1 == count ? style.after : 0,
            .keepWithNext = staysWithNext(i, count, style.keepWithNext),
            .landscape = style.landscape});
    }
    return items;
}

} // namespace

std::vector<FlowItem> paragraphItems(
    const Runs& runs, const ParagraphStyle& style, Qt::LayoutDirection direction)
{
    const auto block =
        std::make_shared<const TextBlock>(runs, style.text, direction, bodyWidth(style.landscape));
    return lineItems(block, style, 0);
}

std::vector<FlowItem> listItemItems(
    const Runs& runs, const ParagraphStyle& style, Qt::LayoutDirection direction)
{
    const double width = bodyWidth(style.landscape);
    const auto block = std::make_shared<const TextBlock>(runs, style.text, direction, width - kIndent);
    const double left = direction == Qt::RightToLeft ? 0 : kIndent;
    std::vector<FlowItem> items = lineItems(block, style, left);
    TextStyle dash = style.text;
    dash.align = TextAlign::Start;
    // Inset from the reading side, which is the right in Arabic.
    auto marker = std::make_shared<const TextBlock>(u"–"_s, dash, direction, width - 2 * kDashInset);
    items.front().piece = std::make_shared<LinePiece>(block, 0, left, std::move(marker));
    return items;
}

PiecePtr pairPiece(const Runs& start, const Runs& end, const TextStyle& style, Qt::LayoutDirection direction)
{
    const double width = bodyWidth(false);
    TextStyle atStart = style;
    atStart.align = TextAlign::Start;
    TextStyle atEnd = style;
    atEnd.align = TextAlign::End;
    auto first = std::make_shared<const TextBlock>(start, atStart, direction, width);
    auto second = std::make_shared<const TextBlock>(end, atEnd, direction, width);
    const bool fits = first->lineCount() == 1 && second->lineCount() == 1
        && first->widestLine() + second->widestLine() + kPairGap <= width;
    return fits ? std::make_shared<PairPiece>(std::move(first), std::move(second)) : nullptr;
}

} // namespace sijill
