#include "core/reporting/packet/packet_maker.h"

#include "core/base/format.h"
#include "core/reporting/issued/paper_seal.h"
#include "core/reporting/odt/odt_renderer.h"
#include "core/reporting/pdf/paged_document.h"
#include "core/reporting/pdf/pdf_renderer.h"

#include <QRegularExpression>

namespace sijill {
namespace {

constexpr int kSection = 2;

/// "deliberation-27-2023-fr.odt": what every file system takes.
QString fileName(const PacketPart& part, int place)
{
    static const QRegularExpression unsafe(u"[^A-Za-z0-9._-]+"_s);
    QString key = part.key;
    key.replace(unsafe, u"-"_s);
    return u"%1-%2-%3-%4.odt"_s.arg(place, 2, 10, QChar(u'0')).arg(part.code, key, part.request.language);
}

/// Sections of a paper, with what stands under each.
std::vector<Bookmark> sectionsOf(const ReportDocument& document, const FigurePainter* painter, int firstPage)
{
    std::vector<Bookmark> marks;
    const PagedDocument laidOut(document, painter);
    for (const HeadingPlace& heading : laidOut.headings()) {
        const Bookmark mark{Format::withoutMarks(heading.text), firstPage + heading.page};
        const bool isUnder = heading.level > kSection && !marks.empty();
        (isUnder ? marks.back().inner : marks).push_back(mark);
    }
    return marks;
}

bool isMissing(ErrorCode code)
{
    return code == ErrorCode::Refused || code == ErrorCode::Invalid || code == ErrorCode::NotFound
        || code == ErrorCode::Forbidden;
}

} // namespace

PacketMaker::PacketMaker(
    Register& office, const FigurePainter* painter, const SessionPacket::Files& files, bool issues)
    : m_register(office)
    , m_painter(painter)
    , m_files(files)
    , m_issues(issues)
    , m_papers(office)
{
}

Result<QByteArray> PacketMaker::print(const ReportDocument& document) const
{
    return PdfRenderer(m_painter).toBytes(document);
}

Result<PacketMaker::Made> PacketMaker::again(const PacketPart& part, const IssuedPaper& paper)
{
    const Result<QByteArray> pdf = m_papers.reprint(paper.code);
    Result<Paper> then = buildPaper(m_register.database(), paper.issuedOn, part.request);
    if (!pdf || !then)
        return tl::unexpected(!pdf ? pdf.error() : then.error());
    seal(then->document, paper, m_register.database());
    return Made{std::move(then->document), *pdf, paper.code, {}};
}

Result<PacketMaker::Made> PacketMaker::issued(const PacketPart& part)
{
    QByteArray printed;
    Result<PaperIssue> issue =
        m_papers.issue(part.request, {}, [&](const ReportDocument& document) -> Result<QByteArray> {
            const Result<QByteArray> pdf = print(document);
            printed = pdf.value_or(QByteArray());
            return pdf;
        });
    if (!issue)
        return tl::unexpected(issue.error());
    return Made{std::move(issue->document), printed, issue->paper.code, {}};
}

Result<PacketMaker::Made> PacketMaker::draft(Paper paper) const
{
    const Result<QByteArray> pdf = print(paper.document);
    if (!pdf)
        return tl::unexpected(pdf.error());
    return Made{std::move(paper.document), *pdf, {}, paper.heldBack};
}

Result<PacketMaker::Made> PacketMaker::made(const PacketPart& part)
{
    const bool isWhole = part.request.member == 0; // A part of a paper has no code of its own.
    if (const auto kept = isWhole ? m_papers.stillTrue(part.request) : std::nullopt)
        return again(part, *kept);
    Result<Paper> paper = m_papers.build(part.request);
    if (!paper)
        return tl::unexpected(paper.error());
    if (m_issues && isWhole && paper->heldBack.isEmpty())
        return issued(part);
    return draft(std::move(*paper));
}

Status PacketMaker::add(const PacketPart& part)
{
    const Result<Made> paper = made(part);
    if (paper)
        return keep(part, *paper);
    if (!isMissing(paper.error().code))
        return tl::unexpected(paper.error());
    m_outcome.leftOut.push_back({part.code, part.key, paper.error().message});
    return {};
}

Status PacketMaker::keep(const PacketPart& part, const Made& made)
{
    PacketPaper told{.code = part.code,
        .title = Format::withoutMarks(made.document.title),
        .issued = made.code,
        .heldBack = made.heldBack,
        .firstPage = m_binder.pageCount() + 1,
        .pages = 0,
        .file = {}};
    if (const Status bound = m_binder.add(made.pdf); !bound)
        return bound;
    told.pages = m_binder.pageCount() + 1 - told.firstPage;
    mark(part, made, told.firstPage - 1);
    if (!m_files.odtFolder.isEmpty()) {
        const Result<QByteArray> text = OdtRenderer(m_painter).toBytes(made.document);
        if (!text)
            return tl::unexpected(text.error());
        told.file = fileName(part, int(m_outcome.papers.size()) + 1);
        m_texts.emplace_back(told.file, *text);
    }
    m_outcome.papers.push_back(told);
    m_outcome.pages = m_binder.pageCount();
    return {};
}

void PacketMaker::mark(const PacketPart& part, const Made& made, int firstPage)
{
    Bookmark mark{Format::withoutMarks(made.document.title), firstPage};
    if (part.group.isEmpty()) {
        mark.inner = sectionsOf(made.document, m_painter, firstPage);
        m_outline.push_back(std::move(mark));
    } else {
        if (m_outline.empty() || m_group != part.group)
            m_outline.push_back({part.group, firstPage});
        m_outline.back().inner.push_back(std::move(mark));
    }
    m_group = part.group;
}

Result<QByteArray> PacketMaker::pdf(const QString& title, const QString& language)
{
    return m_binder.bind(title, language, m_outline);
}

} // namespace sijill
