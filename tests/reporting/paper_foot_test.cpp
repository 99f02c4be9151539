#include "core/domain/issued_paper.h"
#include "core/reporting/odt/odt_renderer.h"
#include "core/reporting/pdf/paged_document.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/pdf/qr_code.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "tests/reporting/archive.h"
#include "tests/reporting/built_papers.h"
#include "tests/reporting/printed_pages.h"

#include <QPainter>

using namespace sijill;

namespace {

ReportDocument sealed(const QString& language)
{
    ReportDocument paper = sample::demoPaper(PaperKind::Quarter, language).document;
    paper.draftMark.clear();
    const QString fingerprint = QString(u"0123456789ABCDEF"_s).repeated(4);
    paper.seal = PaperSeal{.code = u"ABCD-EFGH-JKLM"_s,
        .fingerprint = fingerprint,
        .scanText = u"SIJILL ABCD-EFGH-JKLM %1 7"_s.arg(fingerprint),
        .words = u"Code ABCD-EFGH-JKLM – empreinte "_s + fingerprint};
    return paper;
}

/// The last page, 20 pixels a millimetre across the QR code's corner.
QImage scanCorner(const PagedDocument& pages, bool onTheLeft)
{
    constexpr double kPixels = 20;
    const int page = pages.pageCount() - 1;
    const QSizeF sheet = pages.pageSizeMm(page);
    QImage image(int(18 * kPixels), int(18 * kPixels), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(kPixels, kPixels);
    painter.translate(onTheLeft ? -20 : -(sheet.width() - 38), -(sheet.height() - 23.5));
    pages.paintPage(painter, page);
    return image;
}

} // namespace

TEST_CASE("the QR code at the foot of the last page is the one of its words", "[papers]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        const ReportDocument paper = sealed(language);
        const QImage corner = scanCorner(PagedDocument(paper, nullptr), language == u"ar"_s);
        const QrCode code(paper.seal->scanText);
        REQUIRE(code.size() > 0);
        const double module = double(corner.width()) / code.size();
        int wrong = 0;
        for (int y = 0; y < code.size(); ++y) {
            for (int x = 0; x < code.size(); ++x) {
                const QColor middle = corner.pixelColor(int((x + 0.5) * module), int((y + 0.5) * module));
                wrong += (middle.lightness() < 128) != code.isDark(x, y) ? 1 : 0;
            }
        }
        INFO(language.toStdString());
        CHECK(wrong == 0);
    }
}

TEST_CASE("every page of an issued paper shows its code and fingerprint", "[papers]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const Result<QByteArray> pdf = PdfRenderer().toBytes(sealed(language));
        REQUIRE(pdf);
        const std::optional<QStringList> pages = sample::pagesOfPdf(*pdf);
        if (!pages)
            return;
        CHECK(pages->size() > 1);
        for (const QString& page : *pages) {
            if (page.isEmpty())
                continue; // What pdftotext writes after the last page.
            CHECK(page.contains(u"ABCD-EFGH-JKLM"_s));
            CHECK(page.contains(u"0123 4567 89AB CDEF"_s));
        }
    }
}

TEST_CASE("a paper that was not issued says that it is a draft and has no code", "[papers]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        for (const PaperKind kind : {PaperKind::Session, PaperKind::Quarter}) {
            const Paper paper = sample::demoPaper(kind, language);
            CHECK_FALSE(paper.document.draftMark.isEmpty());
            CHECK_FALSE(paper.document.seal);
        }
    }
}

TEST_CASE("a text of an issued paper has its code at the foot and the QR code as a picture", "[papers]")
{
    const ReportDocument paper = sealed(u"fr"_s);
    const Result<QByteArray> odt = OdtRenderer().toBytes(paper);
    REQUIRE(odt);
    CHECK(QImage::fromData(sample::entry(*odt, u"Pictures/seal.png"_s)).width() > 100);
    CHECK(sample::entry(*odt, u"styles.xml"_s).contains(paper.seal->code.toUtf8()));
    CHECK(sample::entry(*odt, u"content.xml"_s).contains("Pictures/seal.png"));
}

TEST_CASE("a spreadsheet of an issued paper ends with its code and whole fingerprint", "[papers]")
{
    const ReportDocument paper = sealed(u"fr"_s);
    const Result<QByteArray> xlsx = XlsxRenderer().toBytes(paper);
    REQUIRE(xlsx);
    CHECK(sample::entry(*xlsx, u"xl/sharedStrings.xml"_s).contains(paper.seal->words.toUtf8()));
}
