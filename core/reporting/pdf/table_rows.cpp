#include "core/reporting/pdf/table_rows.h"

#include "core/reporting/cell_text.h"

#include <QPainter>

namespace sijill {
namespace {

constexpr size_t kWideColumns = 9;
constexpr size_t kRowsTogether = 2;           // At each end of a table: a single row looks torn off.
constexpr double kWholeTable = paper::mm(80); // A smaller one is not cut.
constexpr double kRowPadding = paper::mm(0.9);
const QColor kHeadGrey(230, 230, 230); // 10 % black.
const QColor kTotalsGrey(243, 243, 243);
const QColor kGridGrey(60, 60, 60);

enum class RowKind { Head, Body, Totals };

/// One row between its rules, or a part of its lines when a page could not hold it.
class RowPiece final : public Piece {
public:
    RowPiece(std::shared_ptr<const TableGrid> grid, SetRow cells, RowKind kind);

    double height() const override { return (m_lastLine - m_firstLine) * lineHeight() + 2 * kRowPadding; }
    void paint(QPainter& painter, QPointF topLeft) const override;

    /// This row in parts of at most `limit` each.
    std::vector<std::shared_ptr<RowPiece>> split(double limit) const;

private:
    double lineHeight() const { return paper::pt(m_grid->points()) * m_grid->leading(); }
    TextBlock cellBlock(size_t index) const;
    void paintCell(QPainter& painter, size_t index, const QRectF& area) const;

    std::shared_ptr<const TableGrid> m_grid;
    SetRow m_cells;
    RowKind m_kind;
    int m_firstLine = 0;
    int m_lastLine = 1;
};

RowPiece::RowPiece(std::shared_ptr<const TableGrid> grid, SetRow cells, RowKind kind)
    : m_grid(std::move(grid))
    , m_cells(std::move(cells))
    , m_kind(kind)
{
    for (size_t i = 0; i < m_cells.size(); ++i) {
        // Most cells are one line; only the others are worth a layout now.
        const double room = m_grid->columns()[i].width - 2 * m_grid->padding();
        if (textWidth(m_cells[i].text, m_grid->points(), m_kind != RowKind::Body) > room
            || m_cells[i].text.contains(u'\n'))
            m_lastLine = qMax(m_lastLine, cellBlock(i).lineCount());
    }
}

TextBlock RowPiece::cellBlock(size_t index) const
{
    const TableGrid::Column& column = m_grid->columns()[index];
    const SetCell& cell = m_cells[index];
    const bool number = cell.align == TextAlign::Right;
    QString text = withOwnDirection(cell.text, m_grid->direction());
    text.replace(u'\n', QChar::LineSeparator);
    const TextStyle style{.points = m_grid->points(),
        .bold = m_kind != RowKind::Body,
        .align = cell.align,
        .leading = m_grid->leading()};
    return TextBlock(text, style, m_grid->direction(),
        number ? column.numberEdge - m_grid->padding() + 2 : column.width - 2 * m_grid->padding());
}

void RowPiece::paint(QPainter& painter, QPointF topLeft) const
{
    const double rowHeight = height();
    for (size_t i = 0; i < m_cells.size(); ++i) {
        const TableGrid::Column& column = m_grid->columns()[i];
        const QRectF area(topLeft.x() + column.left, topLeft.y(), column.width, rowHeight);
        if (m_kind != RowKind::Body)
            painter.fillRect(area, m_kind == RowKind::Head ? kHeadGrey : kTotalsGrey);
        paintCell(painter, i, area);
        painter.save();
        painter.setPen(QPen(kGridGrey, paper::pt(0.5)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(area);
        painter.restore();
    }
}

void RowPiece::paintCell(QPainter& painter, size_t index, const QRectF& area) const
{
    const TextBlock block = cellBlock(index);
    const int last = qMin(m_lastLine, block.lineCount());
    const double used = qMax(0, last - m_firstLine) * lineHeight();
    QPointF at = area.topLeft() + QPointF(m_grid->padding(), (area.height() - used) / 2);
    for (int line = m_firstLine; line < last; ++line, at.ry() += lineHeight())
        block.paintLine(painter, line, at);
}

std::vector<std::shared_ptr<RowPiece>> RowPiece::split(double limit) const
{
    const int fitting = qMax(1, static_cast<int>((limit - 2 * kRowPadding) / lineHeight()));
    std::vector<std::shared_ptr<RowPiece>> parts;
    for (int line = m_firstLine; line < m_lastLine; line += fitting) {
        auto part = std::make_shared<RowPiece>(*this);
        part->m_firstLine = line;
        part->m_lastLine = qMin(m_lastLine, line + fitting);
        parts.push_back(std::move(part));
    }
    return parts;
}

bool isLow(const std::vector<FlowItem>& rows)
{
    double height = 0;
    for (const FlowItem& row : rows)
        height += row.piece->height();
    return height <= kWholeTable;
}

/// Head and first rows stand together, and the last rows with their totals; a small table stands whole.
void keepRowsTogether(std::vector<FlowItem>& items, size_t totals)
{
    const bool isWhole = isLow(items);
    const size_t last = items.size() - 1;
    const size_t lastRows = kRowsTogether + totals;
    for (size_t i = 0; i < last; ++i)
        items[i].keepWithNext = isWhole || i < kRowsTogether || i + lastRows > last;
}

} // namespace

bool isWideTable(const Table& table)
{
    return table.columns.size() > kWideColumns && !table.rows.empty();
}

bool isKeptWhole(const Table& table, const QString& language, bool landscape)
{
    return isLow(tableItems(table, language, landscape));
}

std::vector<FlowItem> tableItems(const Table& table, const QString& language, bool landscape)
{
    const auto grid = std::make_shared<const TableGrid>(table, language, bodyWidth(landscape));
    const PiecePtr head = std::make_shared<RowPiece>(grid, grid->head(), RowKind::Head);
    std::vector<FlowItem> items;
    items.push_back({.piece = head, .landscape = landscape});
    const double limit = bodyHeight(landscape) - head->height();
    const auto add = [&](const RowPiece& row) {
        for (std::shared_ptr<RowPiece>& part : row.split(limit))
            items.push_back({.piece = std::move(part), .landscape = landscape, .repeatedHead = head});
    };
    for (const SetRow& row : grid->rows())
        add(RowPiece(grid, row, RowKind::Body));
    if (!grid->totals().empty())
        add(RowPiece(grid, grid->totals(), RowKind::Totals));
    keepRowsTogether(items, grid->totals().empty() ? 0 : 1);
    return items;
}

} // namespace sijill
