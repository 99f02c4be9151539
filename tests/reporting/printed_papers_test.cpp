#include "core/reporting/pdf/paged_document.h"
#include "tests/reporting/built_papers.h"
#include "tests/reporting/printed_pages.h"
#include "ui/charts/chart_painter.h"

#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>

using namespace sijill;
using sample::demoPaper;

namespace {

/// What a tool of poppler-utils says of a PDF; nothing when it is not installed.
std::optional<QString> askPoppler(const QString& tool, const QStringList& arguments, const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(tool);
    if (program.isEmpty()) {
        WARN(tool.toStdString() << " is not installed (poppler-utils)");
        return std::nullopt;
    }
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"paper.pdf"_s));
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(pdf);
    file.close();
    QProcess process;
    process.start(
        program, arguments + QStringList{file.fileName(), u"-"_s}.mid(0, tool == "pdftotext"_L1 ? 2 : 1));
    REQUIRE(process.waitForFinished());
    return QString::fromUtf8(process.readAllStandardOutput());
}

/// Left side of the first word that begins so, in points.
double leftOf(const QString& word, const QString& boxes)
{
    const QRegularExpression box(u"xMin=\"([0-9.]+)\"[^>]*>%1"_s.arg(QRegularExpression::escape(word)));
    const QRegularExpressionMatch found = box.match(boxes);
    CAPTURE(word.toStdString());
    REQUIRE(found.hasMatch());
    return found.captured(1).toDouble();
}

/// Pages of the printed paper as letters and digits only.
QStringList lettersOfPages(const QByteArray& pdf)
{
    const std::optional<QStringList> pages = sample::pagesOfPdf(pdf);
    if (!pages)
        WARN("pdftotext is not installed (poppler-utils)");
    QStringList letters;
    for (const QString& page : pages.value_or(QStringList()))
        letters << sample::lettersOf(page);
    return letters;
}

/// Ink of the colour of bars between two parts of the page's width.
double barsBetween(const Paper& paper, int page, double from, double to)
{
    const ChartPainter charts;
    const PagedDocument pages(paper.document, &charts);
    QImage image((pages.pageSizeMm(page) * 3).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    painter.scale(3, 3);
    pages.paintPage(painter, page);
    painter.end();
    return sample::greenShare(image, from, to);
}

} // namespace

TEST_CASE(
    "the sentences of a printed session report are found by a search in each language", "[reporting][golden]")
{
    const std::map<QString, QStringList> sentences = {
        {u"ar"_s,
            {u"بلغ عدد الأوراش المبرمجة 61 ورشا"_s, u"مقابل هدف محدد في 1251 منصبا"_s,
                u"سابعا: العمليات المتأخرة"_s, u"الملحق 2: لائحة الأوراش"_s}},
        {u"fr"_s,
            {u"la programmation comprend 61 chantiers"_s, u"VII. Opérations en retard"_s,
                u"Annexe 2 : Liste des chantiers"_s}},
        {u"en"_s,
            {u"the plan comprises 61 worksites"_s, u"7. Late items"_s, u"Annex 2: List of worksites"_s}}};
    for (const auto& [language, wanted] : sentences) {
        const QString letters =
            lettersOfPages(sample::printed(demoPaper(PaperKind::Session, language))).join(QString());
        if (letters.isEmpty())
            return;
        for (const QString& sentence : wanted) {
            CAPTURE(sentence.toStdString());
            CHECK(letters.contains(sample::lettersOf(sentence)));
        }
    }
}

TEST_CASE("each page of a printed report says which it is of how many", "[reporting][golden]")
{
    for (const auto& [language, label] :
        std::map<QString, QString>{{u"ar"_s, u"صفحة%1من%2"_s}, {u"fr"_s, u"page%1%2"_s}}) {
        QStringList pages = lettersOfPages(sample::printed(demoPaper(PaperKind::Quarter, language)));
        if (pages.isEmpty())
            return;
        pages.removeLast(); // What follows the last form feed.
        CHECK(pages.size() > 10);
        for (qsizetype i = 0; i < pages.size(); ++i) {
            CAPTURE(language.toStdString(), i);
            CHECK(pages[i].contains(label.arg(i + 1).arg(pages.size())));
        }
    }
}

TEST_CASE("the charts of a printed report are drawn, not pictures", "[reporting]")
{
    const QByteArray pdf = sample::printed(demoPaper(PaperKind::Session, u"ar"_s));

    const std::optional<QString> images = askPoppler(u"pdfimages"_s, {u"-list"_s}, pdf);

    if (images)
        CHECK(images->trimmed().split(u'\n').size() == 2); // The head of the list and its rule.
}

TEST_CASE("bars start on the right in Arabic and on the left in French", "[reporting]")
{
    // Page 2 of both has one chart: three long bars of different lengths, which meet where they start.
    const auto startsOnTheRight = [](const QString& language) {
        const Paper paper = demoPaper(PaperKind::Session, language);
        const double left = barsBetween(paper, 1, 0.15, 0.3);
        const double right = barsBetween(paper, 1, 0.7, 0.85);
        CHECK(left + right > 0);
        return right > left;
    };
    CHECK(startsOnTheRight(u"ar"_s));
    CHECK_FALSE(startsOnTheRight(u"fr"_s));
}

TEST_CASE("columns are printed from the right in Arabic and from the left in French", "[reporting]")
{
    // Row of the first table on page 2: day of the target, its value, what was done.
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        CAPTURE(language.toStdString());
        const QByteArray pdf = sample::printed(demoPaper(PaperKind::Session, language));
        const std::optional<QString> words =
            askPoppler(u"pdftotext"_s, {u"-bbox"_s, u"-f"_s, u"2"_s, u"-l"_s, u"2"_s}, pdf);
        if (!words)
            return;
        const double day = leftOf(u"26/05/2023"_s, *words);
        const double target = leftOf(u"953"_s, *words);
        const double rate = leftOf(u"109,2"_s, *words);
        const bool fromRight = language == "ar"_L1;
        CHECK((fromRight ? rate < target : target < rate));
        CHECK((fromRight ? target < day : day < target));
    }
}
