#include "tests/reporting/printed_pages.h"

#include "core/base/format.h"
#include "core/reporting/pdf/paged_document.h"
#include "tests/reporting/sample_document.h"

#include <QDir>
#include <QPainter>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace sijill::sample {
namespace {

constexpr double kDotsPerMm = 60 / 25.4;
constexpr int kPixelTolerance = 48; // Of 255: a little hinting may differ between builds of FreeType.
constexpr double kShareTolerance = 0.002;

bool differs(QRgb a, QRgb b)
{
    return qAbs(qGray(a) - qGray(b)) > kPixelTolerance;
}

} // namespace

std::optional<QStringList> pagesOfPdf(const QByteArray& pdf)
{
    const QString tool = QStandardPaths::findExecutable(u"pdftotext"_s);
    if (tool.isEmpty())
        return std::nullopt;
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return std::nullopt;
    file.close();
    QProcess process;
    process.start(tool, {u"-layout"_s, u"-enc"_s, u"UTF-8"_s, file.fileName(), u"-"_s});
    if (!process.waitForFinished())
        return std::nullopt;
    QStringList pages;
    const QString output = QString::fromUtf8(process.readAllStandardOutput());
    for (const QString& page : output.split(u'\f')) {
        const QString folded = Format::withoutMarks(page).normalized(QString::NormalizationForm_KC);
        pages.push_back(folded.simplified());
    }
    return pages;
}

std::optional<QString> textOfPdf(const QByteArray& pdf)
{
    const auto pages = pagesOfPdf(pdf);
    return pages ? std::optional(pages->join(u' ')) : std::nullopt;
}

QString lettersOf(QString text)
{
    text.removeIf([](QChar c) { return !c.isLetterOrNumber(); });
    return text;
}

QImage pageImage(const ReportDocument& document, int page)
{
    const BarPainter bars;
    const PagedDocument pages(document, &bars);
    QImage image((pages.pageSizeMm(page) * kDotsPerMm).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kDotsPerMm, kDotsPerMm);
    pages.paintPage(painter, page);
    return image;
}

bool looksAccepted(const QImage& image, const QString& name)
{
    const QString path = QStringLiteral(SIJILL_TEST_GOLDEN "/%1.png").arg(name);
    if (qEnvironmentVariableIsSet("UPDATE_GOLDEN"))
        return QDir().mkpath(QStringLiteral(SIJILL_TEST_GOLDEN)) && image.save(path);
    const QImage golden = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (golden.size() != image.size())
        return false;
    qint64 wrong = 0;
    QImage difference(image.size(), QImage::Format_RGB32);
    difference.fill(Qt::white);
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (differs(image.pixel(x, y), golden.pixel(x, y))) {
                ++wrong;
                difference.setPixelColor(x, y, Qt::red);
            }
        }
    }
    const bool accepted = static_cast<double>(wrong) <= kShareTolerance * image.width() * image.height();
    if (!accepted)
        difference.save(QDir::temp().filePath(name + u".difference.png"_s));
    return accepted;
}

double darkness(const QImage& image)
{
    double sum = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            sum += 255 - qGray(image.pixel(x, y));
    }
    return sum;
}

double greenShare(const QImage& image, double from, double to)
{
    int green = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = static_cast<int>(from * image.width()); x < static_cast<int>(to * image.width()); ++x) {
            const QColor colour = image.pixelColor(x, y);
            green += colour.green() > colour.red() + 40 ? 1 : 0;
        }
    }
    return static_cast<double>(green) / (image.width() * image.height());
}

} // namespace sijill::sample
