#include "core/reporting/pdf/paged_document.h"

#include "core/domain/issued_paper.h"
#include "core/reporting/cell_text.h"
#include "core/reporting/pdf/block_layout.h"
#include "core/reporting/pdf/paper_units.h"
#include "core/reporting/pdf/qr_code.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

using paper::mm;

constexpr double kFootTop = mm(16); // From the edge of the sheet.
constexpr double kFootSide =
    mm(62); // What the reference may take; the same is kept free for the fingerprint.
constexpr double kFootCentre = mm(30);
constexpr double kScanSide = mm(18);
constexpr double kScanQuiet = mm(2);
constexpr double kScanTop = mm(23.5); // Under the body, and clear of what no printer reaches.
constexpr double kDraftShare = 0.55;  // Of the diagonal.
constexpr double kDraftMostPoints = 110;
const QColor kDraftGrey(234, 234, 234);

QSizeF sheet(bool landscape)
{
    return landscape ? QSizeF(paper::kLongSide, paper::kShortSide)
                     : QSizeF(paper::kShortSide, paper::kLongSide);
}

/// One person signs it, at its end.
bool isLetter(const ReportDocument& document)
{
    const auto* signatures =
        document.blocks.empty() ? nullptr : std::get_if<Signatures>(&document.blocks.back());
    return signatures && signatures->signatories.size() == 1 && !signatures->alone;
}

bool stands(const PaperPage& page, const PiecePtr& piece)
{
    return std::any_of(page.pieces.begin(), page.pieces.end(),
        [&](const PlacedPiece& placed) { return placed.piece == piece; });
}

std::vector<PaperPage> pagesOf(
    const ReportDocument& document, const FigurePainter* painter, std::vector<HeadingPlace>& headings)
{
    BlockLayout layout(document, painter);
    const std::vector<FlowItem> items = layout.items();
    std::vector<PaperPage> pages = isLetter(document) ? paginateLetter(items) : paginate(items);
    std::size_t page = 0;
    for (const HeadingPiece& heading : layout.headings()) {
        std::size_t found = page;
        while (found < pages.size() && !stands(pages[found], heading.piece))
            ++found;
        page = found < pages.size() ? found : page;
        headings.push_back({heading.text, heading.level, int(page)});
    }
    return pages;
}

} // namespace

PagedDocument::PagedDocument(const ReportDocument& document, const FigurePainter* painter)
    : m_language(document.language)
    , m_reference(document.reference)
    , m_pageLabel(document.pageLabel)
    , m_draftMark(document.draftMark)
    , m_seal(document.seal)
    , m_pages(pagesOf(document, painter, m_headings))
{
}

QSizeF PagedDocument::pageSizeMm(int page) const
{
    return sheet(isLandscape(page)) / mm(1);
}

void PagedDocument::paintPage(QPainter& painter, int page) const
{
    painter.save();
    painter.scale(1 / mm(1), 1 / mm(1));
    painter.setRenderHints(
        QPainter::Antialiasing | QPainter::TextAntialiasing | QPainter::SmoothPixmapTransform);
    painter.setPen(Qt::black);
    paintDraftMark(painter, page);
    for (const PlacedPiece& placed : m_pages[static_cast<size_t>(page)].pieces)
        placed.piece->paint(painter, placed.at);
    paintFoot(painter, page);
    painter.restore();
}

void PagedDocument::paintFoot(QPainter& painter, int page) const
{
    const QSizeF size = sheet(isLandscape(page));
    const Qt::LayoutDirection direction = Format::direction(m_language);
    const double top = size.height() - kFootTop;
    const TextBlock reference(m_reference, {.points = paper::kFootPoints}, direction, kFootSide);
    const double start =
        direction == Qt::RightToLeft ? size.width() - paper::kMargin - kFootSide : paper::kMargin;
    reference.paint(painter, QPointF(start, top));
    const TextBlock number(pageText(m_pageLabel, page + 1, pageCount()),
        {.points = paper::kFootPoints, .align = TextAlign::Centre}, direction, kFootCentre);
    number.paint(painter, QPointF((size.width() - kFootCentre) / 2, top));
    if (m_seal)
        paintSeal(painter, page);
}

/// Code and fingerprint at the end side of every page, the QR code outside them on the last one.
void PagedDocument::paintSeal(QPainter& painter, int page) const
{
    const QSizeF size = sheet(isLandscape(page));
    const bool fromRight = Format::direction(m_language) == Qt::RightToLeft;
    const bool isLast = page + 1 == pageCount();
    const double taken = isLast ? kScanSide + kScanQuiet : 0;
    const double width = kFootSide - taken;
    const double left = fromRight ? paper::kMargin + taken : size.width() - paper::kMargin - taken - width;
    double top = size.height() - kFootTop;
    for (const QString& line : {m_seal->code, shortFingerprint(m_seal->fingerprint)}) {
        // Latin words on the left of an Arabic page: against the margin or the QR code.
        const TextBlock block(Format::isolated(line), {.points = paper::kFootPoints, .align = TextAlign::End},
            fromRight ? Qt::RightToLeft : Qt::LeftToRight, width);
        block.paint(painter, QPointF(left, top));
        top += block.height();
    }
    if (!isLast)
        return;
    const double side = fromRight ? paper::kMargin : size.width() - paper::kMargin - kScanSide;
    QrCode(m_seal->scanText).paint(painter, {side, size.height() - kScanTop, kScanSide, kScanSide});
}

/// A word across the sheet, under everything else, as a shape: a search of the text does not meet it on each
/// page.
void PagedDocument::paintDraftMark(QPainter& painter, int page) const
{
    if (m_draftMark.isEmpty())
        return;
    const QSizeF size = sheet(isLandscape(page));
    const double diagonal = std::hypot(size.width(), size.height());
    const double atTen = textWidth(m_draftMark, 10, true);
    const double points = qMin(kDraftMostPoints, 10 * kDraftShare * diagonal / qMax(1.0, atTen));
    QPainterPath word;
    word.addText(QPointF(0, 0), paperFont(points, true), m_draftMark);
    painter.save();
    painter.translate(size.width() / 2, size.height() / 2);
    painter.rotate(-std::atan2(size.height(), size.width()) * 180 / M_PI);
    painter.translate(-word.boundingRect().center());
    painter.fillPath(word, kDraftGrey);
    painter.restore();
}

} // namespace sijill
