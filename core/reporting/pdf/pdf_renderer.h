#pragma once

#include "core/base/error.h"
#include "core/reporting/figure_painter.h"
#include "core/reporting/report_document.h"

class QPagedPaintDevice;

namespace sijill {

/// Prints a document as PDF, or on any paged device. Knows files and devices; the pages are PagedDocument's.
class PdfRenderer {
public:
    /// Null: charts keep their caption only. The painter must outlive the renderer.
    explicit PdfRenderer(const FigurePainter* painter = nullptr)
        : m_painter(painter)
    {
    }

    /// All or nothing: a failure leaves the file that was there.
    Status write(const ReportDocument& document, const QString& path) const;
    Result<QByteArray> toBytes(const ReportDocument& document) const;
    /// Also for a QPrinter; sets its pages to A4, upright or on their side.
    Status paint(const ReportDocument& document, QPagedPaintDevice& device) const;

private:
    const FigurePainter* m_painter;
};

} // namespace sijill
