#include "core/reporting/pdf/paged_document.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "tests/reporting/printed_pages.h"
#include "tests/reporting/sample_document.h"
#include "tests/support/string_makers.h"

#include <QFile>
#include <QTemporaryDir>

#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#endif

using namespace sijill;

namespace {

const sample::BarPainter kBars;

QByteArray pdfOf(const ReportDocument& document)
{
    const Result<QByteArray> bytes = PdfRenderer(&kBars).toBytes(document);
    return bytes ? *bytes : QByteArray();
}

} // namespace

TEST_CASE("the same paper gives the same PDF twice, dated as it says", "[reporting]")
{
    const QByteArray pdf = pdfOf(sample::report(u"fr"_s));

    CHECK(pdf == pdfOf(sample::report(u"fr"_s)));
    CHECK(pdf.contains("/CreationDate (D:20240115090000"));
}

TEST_CASE("the sentences of an Arabic PDF can be searched", "[reporting][golden]")
{
    const auto text = sample::textOfPdf(pdfOf(sample::report(u"ar"_s)));
    if (!text) {
        WARN("pdftotext is not installed (poppler-utils)");
        return;
    }
    const QString letters = sample::lettersOf(*text);
    for (const QString& sentence : {u"تستخرج الأرقام من سجلات المجلس كما ضبطت في 30 شتنبر 2023."_s,
             u"أولا: الأهداف والمنجزات"_s, u"المجلس الإقليمي لخنيفرة"_s, u"صفحة 2 من 6"_s,
             u"وقد بلغ عدد الأوراش المبرمجة إلى غاية 30 شتنبر 2023 ما مجموعه 61 ورشا"_s}) {
        CAPTURE(sentence.toStdString());
        CHECK(letters.contains(sample::lettersOf(sentence)));
    }
    CHECK_FALSE(text->contains(QChar(0x0640))); // No tatweel: justification must not touch the words.
}

TEST_CASE("the sentences of a French PDF can be searched", "[reporting][golden]")
{
    const auto text = sample::textOfPdf(pdfOf(sample::report(u"fr"_s)));
    if (!text) {
        WARN("pdftotext is not installed (poppler-utils)");
        return;
    }
    CHECK(text->contains(
        u"Les emplois désignent les postes ouverts dans les chantiers démarrés ; les bénéficiaires sont"_s));
    CHECK(text->contains(u"page 2 / 6"_s));
    CHECK(text->contains(u"24 249 596,22 dirhams"_s));
    CHECK(text->contains(u"Néant"_s));
}

TEST_CASE("the head of a long table stands on each of its pages", "[reporting][golden]")
{
    const auto pages = sample::pagesOfPdf(pdfOf(sample::report(u"en"_s)));
    if (!pages) {
        WARN("pdftotext is not installed (poppler-utils)");
        return;
    }
    REQUIRE(pages->size() >= 4);
    CHECK((*pages)[1].contains(u"Commune Worksites Jobs opened"_s));
    CHECK((*pages)[2].contains(u"Commune Worksites Jobs opened"_s));
    CHECK((*pages)[2].contains(u"page 3 / 6"_s));
}

TEST_CASE("a draft is marked with a shape, not with words", "[reporting][golden]")
{
    ReportDocument draft = sample::report(u"fr"_s);
    draft.draftMark = u"PROJET"_s;

    const auto text = sample::textOfPdf(pdfOf(draft));

    CHECK((!text || !text->contains(u"PROJET"_s)));
    CHECK(sample::darkness(sample::pageImage(draft, 0))
        > sample::darkness(sample::pageImage(sample::report(u"fr"_s), 0)));
}

TEST_CASE("pages look as they were accepted", "[reporting][golden]")
{
    CHECK(sample::looksAccepted(sample::pageImage(sample::report(u"ar"_s), 0), u"session_report.ar-1"_s));
    CHECK(sample::looksAccepted(sample::pageImage(sample::report(u"ar"_s), 1), u"session_report.ar-2"_s));
    CHECK(sample::looksAccepted(sample::pageImage(sample::report(u"fr"_s), 1), u"session_report.fr-2"_s));
    CHECK(sample::looksAccepted(sample::pageImage(sample::report(u"en"_s), 3), u"session_report.en-4"_s));
}

TEST_CASE("in Arabic the first column of a table and its bars stand on the right", "[reporting][golden]")
{
    const QImage page = sample::pageImage(sample::report(u"ar"_s), 1);

    CHECK(sample::greenShare(page, 0.0, 0.25) > 0);
    CHECK(sample::greenShare(page, 0.75, 1.0) == 0);
}

TEST_CASE("a paper is not written into a folder that does not exist", "[reporting]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"missing/paper.pdf"_s);

    const Status written = PdfRenderer().write(sample::report(u"fr"_s), path);

    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Storage);
    CHECK_FALSE(QFile::exists(path));
}

#ifdef Q_OS_UNIX
TEST_CASE("a full disk leaves the paper that was there", "[reporting]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"paper.pdf"_s);
    QFile old(path);
    REQUIRE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    // A limit on the size of files fails a write half-way, as a full disk does.
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit tiny{.rlim_cur = 4096, .rlim_max = before.rlim_max};
    const auto handler = std::signal(SIGXFSZ, SIG_IGN);
    setrlimit(RLIMIT_FSIZE, &tiny);

    const Status written = PdfRenderer().write(sample::report(u"fr"_s), path);

    setrlimit(RLIMIT_FSIZE, &before);
    std::signal(SIGXFSZ, handler);
    REQUIRE_FALSE(written);
    CHECK(written.error().code == ErrorCode::Storage);
    REQUIRE(old.open(QIODevice::ReadOnly));
    CHECK(old.readAll() == "old");
    CHECK(QDir(folder.path()).entryList(QDir::Files).size() == 1);
}
#endif
