#include "core/reporting/pdf/block_layout.h"

#include "core/reporting/cell_text.h"
#include "core/reporting/pdf/figure_piece.h"
#include "core/reporting/pdf/front_pieces.h"
#include "core/reporting/pdf/signature_pieces.h"
#include "core/reporting/pdf/table_rows.h"

namespace sijill {
namespace {

using paper::mm;

constexpr double kParagraphSpace = mm(2);
constexpr double kFactSpace = mm(0.4);
constexpr double kFactGroupSpace = mm(3.5);
constexpr double kHeadingSpace = mm(5);
constexpr double kUnderHeading = mm(1.2);
constexpr double kListSpace = mm(0.8);
constexpr double kTableSpace = mm(2.5);
constexpr double kUnderTable = mm(3.5);
constexpr double kAboveTitle = mm(8);
constexpr double kUnderTitle = mm(6);
constexpr double kCoverTitleDrop = mm(45);
constexpr double kCoverFactsDrop = mm(25);
constexpr double kCoverFactSpace = mm(2.5);
constexpr double kCoverFactPoints = 12;
constexpr size_t kShortText = 2;    // Lines.
constexpr size_t kShortSection = 8; // Lines that signatures take along to their page.

} // namespace

BlockLayout::BlockLayout(const ReportDocument& document, const FigurePainter* painter)
    : m_document(document)
    , m_painter(painter)
    , m_direction(Format::direction(document.language))
    , m_onCover(document.coverPage)
{
}

std::vector<FlowItem> BlockLayout::items()
{
    if (!m_document.letterhead.isEmpty())
        m_items.push_back({.piece = letterheadPiece(m_document.letterhead), .after = kTableSpace});
    for (m_index = 0; m_index < m_document.blocks.size(); ++m_index) {
        const Block& block = m_document.blocks[m_index];
        leaveCover(block);
        if (!std::holds_alternative<Paragraph>(block))
            m_lastFact = nullptr;
        m_landscape = isBeforeWideTable(m_index);
        std::visit(*this, block);
    }
    return std::move(m_items);
}

/// The cover holds the title and its facts; whatever comes next begins page 2.
void BlockLayout::leaveCover(const Block& block)
{
    const auto* paragraph = std::get_if<Paragraph>(&block);
    const bool stays = std::holds_alternative<TitleBlock>(block)
        || (paragraph && paragraph->role != Paragraph::Role::Body
            && paragraph->role != Paragraph::Role::Note);
    if (!m_onCover || stays)
        return;
    m_onCover = false;
    m_breakNext = true;
}

/// A heading goes with the table under it, onto a page on its side too.
bool BlockLayout::isBeforeWideTable(size_t index) const
{
    while (is<Heading>(index))
        ++index;
    const auto* table =
        index < m_document.blocks.size() ? std::get_if<Table>(&m_document.blocks[index]) : nullptr;
    return table && isWideTable(*table);
}

void BlockLayout::append(std::vector<FlowItem> items, double before, double after)
{
    if (items.empty())
        return;
    items.front().before = qMax(items.front().before, before);
    items.back().after = qMax(items.back().after, after);
    items.front().breakBefore = std::exchange(m_breakNext, false);
    m_items.insert(
        m_items.end(), std::make_move_iterator(items.begin()), std::make_move_iterator(items.end()));
}

void BlockLayout::operator()(const TitleBlock& title)
{
    if (m_onCover) {
        append({{.piece = spacePiece(kCoverTitleDrop)}});
        append({{.piece = titlePiece(title, m_direction, true)}});
        return;
    }
    append(
        {{.piece = titlePiece(title, m_direction, false), .keepWithNext = true}}, kAboveTitle, kUnderTitle);
}

void BlockLayout::operator()(const Heading& heading)
{
    m_section = m_items.size();
    const ParagraphStyle style{
        .text = {.points = heading.level == 2 ? 12.0 : paper::kBodyPoints, .bold = true},
        .before = heading.level == 2 ? kHeadingSpace : kTableSpace,
        .after = kUnderHeading,
        .keepWithNext = true,
        .landscape = m_landscape};
    append(paragraphItems(heading.runs, style, m_direction));
    if (m_section < m_items.size())
        m_headings.push_back({plainText(heading.runs), heading.level, m_items[m_section].piece});
}

ParagraphStyle BlockLayout::paragraphStyle(const Paragraph& paragraph) const
{
    ParagraphStyle style{.text = {.align = TextAlign::Justified}, .before = kParagraphSpace};
    switch (paragraph.role) {
    case Paragraph::Role::Body:
        break;
    case Paragraph::Role::Facts:
        style.text.align = m_onCover ? TextAlign::Centre : TextAlign::Start;
        style.text.points = m_onCover ? kCoverFactPoints : paper::kBodyPoints;
        style.before = paragraph.startsGroup ? kFactGroupSpace : m_onCover ? kCoverFactSpace : kFactSpace;
        break;
    case Paragraph::Role::Centred:
        style.text.align = TextAlign::Centre;
        break;
    case Paragraph::Role::Note:
        style.text.points = paper::kNotePoints;
        break;
    case Paragraph::Role::EndSide:
        style.text.align = TextAlign::End;
        style.before = kFactGroupSpace;
        break;
    }
    return style;
}

void BlockLayout::operator()(const Paragraph& paragraph)
{
    ParagraphStyle style = paragraphStyle(paragraph);
    style.keepWithNext = announcesNext(paragraph);
    if (m_onCover && !std::exchange(m_coverFacts, true))
        append({{.piece = spacePiece(kCoverFactsDrop)}});
    const bool atEnd = paragraph.role == Paragraph::Role::EndSide;
    if (!atEnd || !joinLastFact(paragraph, style.text)) {
        if (atEnd && !m_items.empty()) // Place and date over the signatures: with the last lines of the text.
            m_items.back().keepWithNext = true;
        std::vector<FlowItem> lines = paragraphItems(paragraph.runs, style, m_direction);
        lines.back().keepWithNext |= lines.size() <= kShortText && is<Table>(m_index + 1);
        append(std::move(lines));
    }
    m_lastFact = paragraph.role == Paragraph::Role::Facts && !m_onCover ? &paragraph : nullptr;
}

/// "The partner undertakes to:" never stands at the foot of a page with its list on the next.
bool BlockLayout::announcesNext(const Paragraph& paragraph) const
{
    const size_t next = m_index + 1;
    return (is<ListItem>(next) || is<Table>(next) || is<Heading>(next))
        && plainText(paragraph.runs).trimmed().endsWith(u':');
}

/// No page begins with the last line of a list or ends with its first.
bool BlockLayout::holdsListTogether() const
{
    const bool isFirst = m_index == 0 || !is<ListItem>(m_index - 1);
    return is<ListItem>(m_index + 1) && (isFirst || !is<ListItem>(m_index + 2));
}

bool BlockLayout::joinLastFact(const Paragraph& paragraph, const TextStyle& style)
{
    PiecePtr pair = m_lastFact ? pairPiece(m_lastFact->runs, paragraph.runs, style, m_direction) : nullptr;
    if (!pair)
        return false;
    m_items.back().piece = std::move(pair);
    return true;
}

void BlockLayout::operator()(const ListItem& item)
{
    const ParagraphStyle style{
        .text = {.align = TextAlign::Justified}, .before = kListSpace, .after = kListSpace};
    std::vector<FlowItem> lines = listItemItems(item.runs, style, m_direction);
    lines.back().keepWithNext = lines.size() <= kShortText && holdsListTogether();
    append(std::move(lines));
}

void BlockLayout::appendCaption(const QString& text)
{
    if (text.isEmpty())
        return;
    const ParagraphStyle style{.text = {.points = paper::kTablePoints, .bold = true},
        .before = kUnderTable,
        .after = kUnderHeading,
        .keepWithNext = true,
        .landscape = m_landscape};
    append(paragraphItems({{text, false}}, style, m_direction));
}

void BlockLayout::operator()(const Table& table)
{
    appendCaption(table.title);
    if (table.rows.empty() || table.columns.empty()) {
        append(paragraphItems({{table.emptyText, false}}, {.before = kUnderHeading}, m_direction), 0,
            kParagraphSpace);
        return;
    }
    append(tableItems(table, m_document.language, m_landscape), table.title.isEmpty() ? kTableSpace : 0,
        kUnderTable);
}

void BlockLayout::operator()(const Chart& chart)
{
    appendCaption(figureCaption(chart.figure));
    const bool hasNote = !chart.figure.note.isEmpty();
    if (m_painter) {
        append({{.piece = figurePiece(chart.figure, chart.heightMm, *m_painter), .keepWithNext = hasNote}},
            kTableSpace, kUnderTable);
    }
    if (hasNote) {
        append(paragraphItems({{chart.figure.note, false}},
                   {.text = {.points = paper::kNotePoints}, .before = kUnderHeading}, m_direction),
            0, kUnderTable);
    }
}

void BlockLayout::operator()(const Box& box)
{
    append({{.piece = boxPiece(box, m_direction)}}, kTableSpace, kUnderTable);
}

/// Nobody signs a page without text: a short section comes along whole, of a long one the last lines.
void BlockLayout::keepWithSignatures()
{
    const bool isShort = m_items.size() - m_section <= kShortSection;
    for (size_t i = isShort ? m_section : m_items.size() - 1; i < m_items.size(); ++i)
        m_items[i].keepWithNext = true;
}

void BlockLayout::operator()(const Signatures& signatures)
{
    if (!m_items.empty())
        keepWithSignatures();
    append(signatureItems(signatures, m_direction));
}

void BlockLayout::operator()(const PageBreak& end)
{
    m_breakNext = true;
    if (end.withLetterhead && !m_document.letterhead.isEmpty())
        append({{.piece = letterheadPiece(m_document.letterhead)}}, 0, kTableSpace);
}

} // namespace sijill
