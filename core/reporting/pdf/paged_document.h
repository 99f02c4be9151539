#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/pdf/page_flow.h"
#include "core/reporting/report_document.h"

#include <QSizeF>

namespace sijill {

/// A heading and the page, counted from 0, that it stands on.
struct HeadingPlace {
    QString text;
    int level = 2;
    int page = 0;
};

/// A paper laid out on A4 pages, ready to be painted on a PDF, a printer or a screen: the same breaks on
/// each. Knows no file. The painter of figures must outlive it.
class PagedDocument {
public:
    PagedDocument(const ReportDocument& document, const FigurePainter* painter);

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    bool isLandscape(int page) const { return m_pages[static_cast<size_t>(page)].landscape; }
    QSizeF pageSizeMm(int page) const;
    /// Lines, rows and other pieces on the page.
    size_t pieceCount(int page) const { return m_pages[static_cast<size_t>(page)].pieces.size(); }

    /// In order: the outline of a file of several papers.
    const std::vector<HeadingPlace>& headings() const { return m_headings; }

    /// Paints the page, counted from 0, in millimetres from the corner of the sheet: scale the painter to the
    /// device.
    void paintPage(QPainter& painter, int page) const;

private:
    void paintFoot(QPainter& painter, int page) const;
    void paintSeal(QPainter& painter, int page) const;
    void paintDraftMark(QPainter& painter, int page) const;

    QString m_language;
    QString m_reference;
    QString m_pageLabel;
    QString m_draftMark;
    std::optional<PaperSeal> m_seal;
    std::vector<HeadingPlace> m_headings; ///< Filled while the pages are made.
    std::vector<PaperPage> m_pages;
};

} // namespace sijill
