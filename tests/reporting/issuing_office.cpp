#include "tests/reporting/issuing_office.h"

#include "core/reporting/pdf/pdf_renderer.h"
#include "tests/exchange/demo_records.h"
#include "tests/support/test_office.h"

namespace sijill::sample {
namespace {

/// Written once a run and closed: to be copied, not opened.
QString demonstration()
{
    static const QTemporaryDir folder{temporaryFolder()};
    static const QString path = [] {
        const QString written = folder.filePath(u"khenifra.sijill"_s);
        buildDemo(written);
        return written;
    }();
    return path;
}

} // namespace

IssuingOffice::IssuingOffice()
    : m_folder(temporaryFolder())
{
    REQUIRE(QFile::copy(demonstration(), path(u"khenifra.sijill"_s)));
    Result<std::unique_ptr<OpenOffice>> opened = OpenOffice::open(path(u"khenifra.sijill"_s), {});
    REQUIRE(opened);
    m_office = std::move(*opened);
}

Record IssuingOffice::find(const RecordType& type, const QString& key)
{
    Database& database = m_office->database();
    const auto found = database.read(
        [&]() -> Result<std::optional<Record>> { return RecordStore(database).findByKey(type, key); });
    INFO(key.toStdString());
    REQUIRE(found);
    REQUIRE(*found);
    return **found;
}

QString IssuingOffice::firstKey(const RecordType& type)
{
    Database& database = m_office->database();
    const auto found = database.read([&]() -> Result<QString> {
        const RecordStore records(database);
        return records.keyOf(type, records.ids(type).front());
    });
    REQUIRE(found);
    return *found;
}

PaperRequest IssuingOffice::request(PaperKind kind, const QString& key, const QString& language)
{
    PaperRequest request{.kind = kind, .language = language};
    if (const RecordType* type = recordOfPaper(kind))
        request.recordId = find(*type, key).id();
    return request;
}

Result<PaperIssue> IssuingOffice::tryIssue(const PaperRequest& request, const QString& seen)
{
    return papers().issue(
        request, seen, [](const ReportDocument& paper) { return PdfRenderer().toBytes(paper); });
}

PaperIssue IssuingOffice::issue(const PaperRequest& request)
{
    Result<PaperIssue> issued = tryIssue(request);
    INFO((issued ? "" : issued.error().message.toStdString()));
    REQUIRE(issued);
    return *issued;
}

PaperChanges IssuingOffice::changesOf(const IssuedPaper& paper)
{
    const Result<std::unique_ptr<Database>> copy = m_office->file().privateCopy();
    REQUIRE(copy);
    Result<PaperChanges> changes = PaperHistory(**copy, paper).changes();
    INFO((changes ? "" : changes.error().message.toStdString()));
    REQUIRE(changes);
    return *changes;
}

} // namespace sijill::sample
