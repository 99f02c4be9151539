#pragma once

#include "core/reporting/report_document.h"

#include <QImage>

#include <optional>

namespace sijill::sample {

/// What poppler's pdftotext reads: words in logical order, presentation forms folded (NFKC), spaces
/// simplified. Nothing when pdftotext is not installed.
std::optional<QString> textOfPdf(const QByteArray& pdf);
std::optional<QStringList> pagesOfPdf(const QByteArray& pdf);

/// Only its letters and digits: pdftotext puts the spaces and stops beside a number of an Arabic line on its
/// other side.
QString lettersOf(QString text);

/// The page as the preview paints it, 60 dots an inch.
QImage pageImage(const ReportDocument& document, int page);

/// Compares with tests/golden/`name`.png, pixel by pixel with a tolerance; writes the difference into the
/// system's temporary folder.
/// UPDATE_GOLDEN=1 accepts the image.
bool looksAccepted(const QImage& image, const QString& name);

/// Sum of ink, and share of the bars' green between two parts of the width.
double darkness(const QImage& image);
double greenShare(const QImage& image, double from, double to);

} // namespace sijill::sample
