#pragma once

#include <QPointF>

#include <memory>
#include <vector>

class QPainter;

namespace sijill {

/// Something with a height that a page shows whole: a line of text, a row of a table, a chart.
class Piece {
public:
    virtual ~Piece() = default;
    virtual double height() const = 0;
    /// What it can do with at the end of a paper that would else begin another page.
    virtual double leastHeight() const { return height(); }
    virtual void paint(QPainter& painter, QPointF topLeft) const = 0;
};
using PiecePtr = std::shared_ptr<const Piece>;

/// A piece in the stream of a paper, with what the breaking of pages must know of it.
struct FlowItem {
    PiecePtr piece;
    double before = 0; ///< Space above; the larger of it and the space after the piece above counts.
    double after = 0;
    bool keepWithNext = false;
    bool breakBefore = false;
    bool landscape = false;
    PiecePtr repeatedHead = {}; ///< Set again at the top when a page begins with this piece.
};

struct PlacedPiece {
    PiecePtr piece;
    QPointF at;
};

struct PaperPage {
    bool landscape = false;
    std::vector<PlacedPiece> pieces;
};

/// Width between the margins, and height between the head and the foot.
double bodyWidth(bool landscape);
double bodyHeight(bool landscape);

/// Puts the pieces on pages, in order; at least one page. Pieces kept with the next move together.
std::vector<PaperPage> paginate(const std::vector<FlowItem>& items);
/// The same of a letter: one that runs over its page by a little is set with less space between its lines of
/// thought, so that nobody signs a second page.
std::vector<PaperPage> paginateLetter(const std::vector<FlowItem>& items);

} // namespace sijill
