#include "tests/reporting/built_papers.h"

#include "core/reporting/pdf/pdf_renderer.h"
#include "ui/charts/chart_painter.h"

namespace sijill::sample {
namespace {

qint64 demoRecord(const RecordType& type, const QString& key)
{
    Database& database = demo().database();
    const auto found =
        database.read([&]() -> Result<qint64> { return RecordStore(database).idByKey(type, key); });
    REQUIRE(found);
    REQUIRE(*found != 0);
    return *found;
}

} // namespace

Paper demoPaper(PaperKind kind, const QString& language, const QString& key)
{
    PaperRequest request{.kind = kind, .language = language};
    if (const RecordType* type = recordOfPaper(kind))
        request.recordId = demoRecord(*type, key);
    Result<Paper> paper = buildPaper(demo().database(), kDemoDay, request);
    INFO((paper ? "" : paper.error().message.toStdString()));
    REQUIRE(paper);
    return *paper;
}

QString textOf(const Paper& paper)
{
    QString text = paper.document.toText();
    for (const char16_t space : {u'\u00a0', u'\u202f'})
        text.replace(QChar(space), u' ');
    return text;
}

QByteArray printed(const Paper& paper)
{
    const ChartPainter charts;
    const Result<QByteArray> pdf = PdfRenderer(&charts).toBytes(paper.document);
    REQUIRE(pdf);
    return *pdf;
}

Table tableOf(const Paper& paper, const QString& code)
{
    for (const Table& table : blocksOf<Table>(paper)) {
        if (table.code == code)
            return table;
    }
    FAIL("no table " << code.toStdString());
    return {};
}

} // namespace sijill::sample
