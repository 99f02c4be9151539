#include "core/reporting/pdf/signature_pieces.h"

#include "core/reporting/pdf/text_block.h"

#include <QPainter>

namespace sijill {
namespace {

constexpr double kHeight = paper::mm(35);
constexpr double kTightHeight =
    paper::mm(28); // Of several rows: they move together, and less often to a new page.
constexpr double kLeastSpace = paper::mm(15); // Under long words the block grows rather than lose its space.
constexpr double kGap = paper::mm(6);
constexpr double kPadding = paper::mm(2);
constexpr double kVisaWidth = paper::mm(100);
constexpr double kRowSpace = paper::mm(4);
constexpr size_t kRowsTogether = 5; // More would leave no room for the paragraph they stand under.

void paintFrame(QPainter& painter, const QRectF& frame, double points)
{
    painter.save();
    painter.setPen(QPen(Qt::black, paper::pt(points)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(frame);
    painter.restore();
}

/// Capacity in bold, name, note, then room for the hand.
class SignatureBlock {
public:
    SignatureBlock(const Signatory& signatory, Qt::LayoutDirection direction, double width, double height)
        : m_width(width)
        , m_least(height)
    {
        add(signatory.capacity, {.points = paper::kBodyPoints, .bold = true, .align = TextAlign::Centre},
            direction);
        add(signatory.name, {.points = paper::kBodyPoints, .align = TextAlign::Centre}, direction);
        add(signatory.note, {.points = paper::kNotePoints, .align = TextAlign::Centre}, direction);
    }
    double width() const { return m_width; }
    double height() const { return qMax(m_least, leastHeight()); }
    double leastHeight() const
    {
        double words = 2 * kPadding;
        for (const TextBlock& block : m_blocks)
            words += block.height();
        return words + kLeastSpace;
    }
    void paint(QPainter& painter, QPointF topLeft) const
    {
        double y = kPadding;
        for (const TextBlock& block : m_blocks) {
            block.paint(painter, topLeft + QPointF(kPadding, y));
            y += block.height();
        }
    }

private:
    void add(QString text, const TextStyle& style, Qt::LayoutDirection direction)
    {
        if (!text.isEmpty())
            m_blocks.emplace_back(
                text.replace(u'\n', QChar::LineSeparator), style, direction, m_width - 2 * kPadding);
    }

    double m_width;
    double m_least;
    std::vector<TextBlock> m_blocks;
};

/// One row of signatures with their places.
class SignatureRow final : public Piece {
public:
    explicit SignatureRow(bool framed)
        : m_framed(framed)
    {
    }
    void add(SignatureBlock block, double left) { m_blocks.emplace_back(left, std::move(block)); }
    double height() const override
    {
        double height = 0;
        for (const auto& [left, block] : m_blocks)
            height = qMax(height, block.height());
        return height;
    }
    double leastHeight() const override
    {
        double height = 0;
        for (const auto& [left, block] : m_blocks)
            height = qMax(height, block.leastHeight());
        return height;
    }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        for (const auto& [left, block] : m_blocks) {
            const QPointF corner = topLeft + QPointF(left, 0);
            if (m_framed)
                paintFrame(painter, QRectF(corner, QSizeF(block.width(), height())), 0.5);
            block.paint(painter, corner);
        }
    }

private:
    bool m_framed;
    std::vector<std::pair<double, SignatureBlock>> m_blocks;
};

class BoxPiece final : public Piece {
public:
    BoxPiece(const Box& box, Qt::LayoutDirection direction)
        : m_size(paper::mm(box.widthMm), paper::mm(box.heightMm))
        , m_words(box.lines.join(QChar(QChar::LineSeparator)),
              {.points = paper::kTablePoints, .align = TextAlign::Centre}, direction,
              m_size.width() - 2 * kPadding)
    {
    }
    double height() const override { return qMax(m_size.height(), m_words.height() + 2 * kPadding); }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        const QPointF corner = topLeft + QPointF((bodyWidth(false) - m_size.width()) / 2, 0);
        paintFrame(painter, QRectF(corner, QSizeF(m_size.width(), height())), 0.75);
        m_words.paint(painter, corner + QPointF(kPadding, kPadding));
    }

private:
    QSizeF m_size;
    TextBlock m_words;
};

PiecePtr signatureRow(const std::vector<Signatory>& people, size_t first, size_t perRow, bool framed,
    Qt::LayoutDirection direction, double height)
{
    const double count = static_cast<double>(perRow);
    const double width = (bodyWidth(false) - kGap * (count - 1)) / count;
    auto row = std::make_shared<SignatureRow>(framed);
    for (size_t i = 0; i < perRow && first + i < people.size(); ++i) {
        // A letter has one signature, at the end side.
        const double place = static_cast<double>(people.size() == 1 ? 1 : i);
        const double fromStart = place * (width + kGap);
        const double left = direction == Qt::RightToLeft ? bodyWidth(false) - fromStart - width : fromStart;
        row->add(SignatureBlock(people[first + i], direction, width, height), left);
    }
    return row;
}

} // namespace

std::vector<FlowItem> signatureItems(const Signatures& signatures, Qt::LayoutDirection direction)
{
    const std::vector<Signatory>& people = signatures.signatories;
    const size_t perRow = people.size() == 3 ? 3 : 2;
    const bool framed = signatures.alone.has_value();
    const double height = people.size() > perRow || framed ? kTightHeight : kHeight;
    std::vector<FlowItem> items;
    for (size_t first = 0; first < people.size(); first += perRow) {
        items.push_back({.piece = signatureRow(people, first, perRow, framed, direction, height),
            .before = kRowSpace,
            .keepWithNext = true});
    }
    if (signatures.alone) {
        auto row = std::make_shared<SignatureRow>(true);
        row->add(SignatureBlock(*signatures.alone, direction, kVisaWidth, height),
            (bodyWidth(false) - kVisaWidth) / 2);
        items.push_back({.piece = std::move(row), .before = kRowSpace});
    }
    for (size_t i = items.size() > kRowsTogether ? 1 : 0; i < items.size(); ++i)
        items[i].keepWithNext = items.size() <= kRowsTogether && i + 1 < items.size();
    return items;
}

PiecePtr boxPiece(const Box& box, Qt::LayoutDirection direction)
{
    return std::make_shared<BoxPiece>(box, direction);
}

} // namespace sijill
