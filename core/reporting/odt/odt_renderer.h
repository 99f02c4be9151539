#pragma once

#include "core/base/error.h"
#include "core/reporting/figure_painter.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// Writes a document as OpenDocument text, for a clerk who must change words before signing. The layout
/// follows the PDF; page breaks are the word processor's.
class OdtRenderer {
public:
    /// Null: charts keep their caption only. The painter must outlive the renderer.
    explicit OdtRenderer(const FigurePainter* painter = nullptr)
        : m_painter(painter)
    {
    }

    /// All or nothing: a failure leaves the file that was there.
    Status write(const ReportDocument& document, const QString& path) const;
    Result<QByteArray> toBytes(const ReportDocument& document) const;

private:
    const FigurePainter* m_painter;
};

} // namespace sijill
