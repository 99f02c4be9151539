#include "core/reporting/pdf/page_flow.h"

#include "core/reporting/pdf/paper_units.h"

#include <QtGlobal>

namespace sijill {
namespace {

/// Fills pages from top to bottom.
class PageFiller {
public:
    explicit PageFiller(const std::vector<FlowItem>& items, bool isTight = false)
        : m_items(items)
        , m_isTight(isTight)
    {
    }

    std::vector<PaperPage> fill();

private:
    double space(const FlowItem& item) const { return m_y > 0 ? qMax(item.before, m_after) : 0; }
    double room() const { return bodyHeight(m_pages.back().landscape) - m_y; }
    double heightOf(const FlowItem& item) const
    {
        return m_isTight && &item == &m_items.back() ? item.piece->leastHeight() : item.piece->height();
    }
    double groupHeight(size_t first) const;
    bool needsNewPage(size_t index) const;
    void startPage(const FlowItem& item);
    void place(const FlowItem& item);

    const std::vector<FlowItem>& m_items;
    bool m_isTight;
    std::vector<PaperPage> m_pages;
    double m_y = 0;
    double m_after = 0;
};

std::vector<PaperPage> PageFiller::fill()
{
    m_pages.push_back({.landscape = !m_items.empty() && m_items.front().landscape, .pieces = {}});
    for (size_t i = 0; i < m_items.size(); ++i) {
        if (needsNewPage(i))
            startPage(m_items[i]);
        place(m_items[i]);
    }
    return std::move(m_pages);
}

/// Height of this piece and of all that must follow it on the same page.
double PageFiller::groupHeight(size_t first) const
{
    double height = space(m_items[first]) + heightOf(m_items[first]);
    for (size_t i = first; m_items[i].keepWithNext && i + 1 < m_items.size() && !m_items[i + 1].breakBefore;
         ++i)
        height += qMax(m_items[i].after, m_items[i + 1].before) + heightOf(m_items[i + 1]);
    return height;
}

bool PageFiller::needsNewPage(size_t index) const
{
    const FlowItem& item = m_items[index];
    if (m_y <= 0)
        return item.landscape != m_pages.back().landscape;
    if (item.breakBefore || item.landscape != m_pages.back().landscape)
        return true;
    const double group = groupHeight(index);
    const bool fitsNowhere = group > bodyHeight(item.landscape);
    return (fitsNowhere ? space(item) + heightOf(item) : group) > room();
}

void PageFiller::startPage(const FlowItem& item)
{
    if (m_y > 0)
        m_pages.emplace_back();
    m_pages.back().landscape = item.landscape;
    m_y = 0;
    m_after = 0;
    if (!item.repeatedHead)
        return;
    m_pages.back().pieces.push_back({item.repeatedHead, {paper::kMargin, paper::kMargin}});
    m_y = item.repeatedHead->height();
}

void PageFiller::place(const FlowItem& item)
{
    m_y += space(item);
    m_pages.back().pieces.push_back({item.piece, {paper::kMargin, paper::kMargin + m_y}});
    m_y += item.piece->height();
    m_after = item.after;
}

} // namespace

double bodyWidth(bool landscape)
{
    return (landscape ? paper::kLongSide : paper::kShortSide) - 2 * paper::kMargin;
}

double bodyHeight(bool landscape)
{
    return (landscape ? paper::kShortSide : paper::kLongSide) - paper::kMargin - paper::kFootMargin;
}

std::vector<PaperPage> paginate(const std::vector<FlowItem>& items)
{
    return PageFiller(items).fill();
}

std::vector<PaperPage> paginateLetter(const std::vector<FlowItem>& items)
{
    std::vector<PaperPage> pages = paginate(items);
    for (const double share : {1.0, 0.7, 0.4}) {
        if (pages.size() != 2)
            break;
        std::vector<FlowItem> tighter = items;
        for (FlowItem& item : tighter) {
            item.before *= share;
            item.after *= share;
        }
        std::vector<PaperPage> tried = PageFiller(tighter, true).fill();
        if (tried.size() == 1)
            pages = std::move(tried);
    }
    return pages;
}

} // namespace sijill
