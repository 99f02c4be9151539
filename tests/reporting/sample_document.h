#pragma once

#include "core/reporting/figure_painter.h"
#include "core/reporting/paper_template.h"

namespace sijill::sample {

/// A report with every kind of block, in "ar", "fr" or "en": cover, letterhead, tables over two pages, a wide
/// table on its side, an empty table, a chart, signatures and a visa.
ReportDocument report(const QString& language);

/// What the report's template is filled with; changed in place by the tests of the template.
PaperParts parts(const QString& language);

/// The report's template, from tests/fixtures/papers.
QString templateText(const QString& language);

/// Draws one bar a category, so that renderers can be tested without Qt Charts.
class BarPainter final : public FigurePainter {
public:
    void paint(QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const override;
};

} // namespace sijill::sample
