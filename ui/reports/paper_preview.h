#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/pdf/paged_document.h"

#include <QAbstractScrollArea>

#include <memory>

namespace sijill {

/// A paper as it will be printed, page under page, as wide as the pane allows. Paints only the pages on
/// screen.
class PaperPreview final : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit PaperPreview(const FigurePainter* painter, QWidget* parent = nullptr);

    void setDocument(const ReportDocument& document);
    /// Another state of the same paper: the place on show is kept.
    void refresh(const ReportDocument& document);
    void clear();
    int pageCount() const { return m_pages ? m_pages->pageCount() : 0; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void layOut();

    const FigurePainter* m_painter;
    std::unique_ptr<PagedDocument> m_pages;
    std::vector<QRectF> m_places; ///< Of the pages, before scrolling.
    double m_pixelsPerMm = 1;
};

} // namespace sijill
