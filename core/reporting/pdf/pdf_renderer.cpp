#include "core/reporting/pdf/pdf_renderer.h"

#include "core/reporting/paper_file.h"
#include "core/reporting/pdf/paged_document.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace sijill {
namespace {

constexpr int kResolution = 1200;

/// The whole sheet: margins are the layout's business.
QPageLayout pageLayout(bool landscape)
{
    QPageLayout layout(
        QPageSize(QPageSize::A4), landscape ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

tl::unexpected<Error> paintFailure()
{
    return failure(
        ErrorCode::Storage, QCoreApplication::translate("PdfRenderer", "This paper could not be printed."));
}

/// The date of the paper instead of the moment of writing, digit for digit: the same paper gives the same
/// bytes.
void setCreationDate(QByteArray& pdf, const QDateTime& created)
{
    static const QByteArray kKey = "/CreationDate (D:";
    const qsizetype found = pdf.lastIndexOf(kKey);
    if (found < 0 || !created.isValid())
        return;
    const qsizetype begin = found + kKey.size();
    const qsizetype end = pdf.indexOf(')', begin);
    const QByteArray date = created.toUTC().toString(u"yyyyMMddHHmmss").toLatin1();
    const QByteArray written = date + (end - begin > date.size() + 1 ? "+00'00'" : "Z");
    if (written.size() == end - begin)
        pdf.replace(begin, written.size(), written);
}

} // namespace

Status PdfRenderer::write(const ReportDocument& document, const QString& path) const
{
    const Result<QByteArray> bytes = toBytes(document);
    if (!bytes)
        return tl::unexpected(bytes.error());
    return writePaperFile(path, *bytes);
}

Result<QByteArray> PdfRenderer::toBytes(const ReportDocument& document) const
{
    QBuffer buffer;
    buffer.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&buffer);
        writer.setTitle(document.title);
        writer.setCreator(u"Sijill"_s);
        writer.setResolution(kResolution);
        if (const Status painted = paint(document, writer); !painted)
            return tl::unexpected(painted.error());
    }
    QByteArray bytes = buffer.data();
    setCreationDate(bytes, document.created);
    return bytes;
}

Status PdfRenderer::paint(const ReportDocument& document, QPagedPaintDevice& device) const
{
    const PagedDocument pages(document, m_painter);
    device.setPageLayout(pageLayout(pages.isLandscape(0)));
    QPainter painter;
    if (!painter.begin(&device))
        return paintFailure();
    for (int page = 0; page < pages.pageCount(); ++page) {
        if (page > 0) {
            device.setPageLayout(pageLayout(pages.isLandscape(page)));
            if (!device.newPage())
                return paintFailure();
        }
        painter.save();
        painter.scale(device.logicalDpiX() / 25.4, device.logicalDpiY() / 25.4);
        pages.paintPage(painter, page);
        painter.restore();
    }
    if (!painter.end())
        return paintFailure();
    return {};
}

} // namespace sijill
