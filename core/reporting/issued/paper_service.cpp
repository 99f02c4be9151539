#include "core/reporting/issued/paper_service.h"

#include "core/domain/agreement.h"
#include "core/domain/call.h"
#include "core/domain/paper_code.h"
#include "core/domain/proposal.h"
#include "core/domain/report.h"
#include "core/domain/selection_run.h"
#include "core/domain/state_verbs.h"
#include "core/reporting/issued/canonical_text.h"
#include "core/reporting/issued/paper_seal.h"
#include "core/services/reading_gate.h"
#include "core/services/rules/void_rules.h"
#include "core/services/verb_service.h"
#include "core/storage/journal_store.h"
#include "core/storage/paper_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>

namespace sijill {
namespace {

/// The record that a paper is about: the agreement, or the words written for a report.
std::optional<Record> recordBehind(Database& database, const PaperRequest& request, const Paper& paper)
{
    if (const RecordType* type = recordOfPaper(request.kind))
        return RecordStore(database).find(*type, request.recordId);
    return paper.texts ? RecordStore(database).find(recordType<Report>(), paper.texts) : std::nullopt;
}

/// The edition of the record, where it has one; of a file, its call's.
EditionId editionOf(Database& database, const std::optional<Record>& about)
{
    if (about && &about->type() == &recordType<Proposal>()) {
        const auto call = RecordStore(database).find<Call>(about->as<Proposal>().call);
        return call ? call->edition : EditionId();
    }
    const Field* edition = about ? about->type().find(u"edition") : nullptr;
    return edition ? EditionId{integerOf(edition->get(about->data()))} : EditionId();
}

Error changedMeanwhile()
{
    return {.code = ErrorCode::Conflict,
        .rule = u"I2"_s,
        .message = QCoreApplication::translate("IssuedPapers",
            "The records changed while you were looking: the paper would not say what you saw. Look at it "
            "again, then issue it.")};
}

} // namespace

PaperRequest requestOf(const IssuedPaper& paper)
{
    PaperRequest request{.kind = builtKind(paper.kind),
        .language = choiceCode(kPaperLanguages, int(paper.language)),
        .edition = paper.edition.value,
        .session = paper.session.value,
        .from = paper.from,
        .to = paper.to};
    if (recordOfPaper(request.kind))
        request.recordId = paper.aboutId;
    return request;
}

QString PaperService::freshCode() const
{
    const RecordStore records(m_register.database());
    QString code = paper_code::make();
    while (records.idByKey(recordType<IssuedPaper>(), code) != 0)
        code = paper_code::make();
    return code;
}

Result<IssuedPaper> PaperService::settled(const PaperRequest& request, const Paper& paper) const
{
    if (!paper.heldBack.isEmpty())
        return tl::unexpected(Error{.code = ErrorCode::Refused, .rule = u"I2"_s, .message = paper.heldBack});
    Database& database = m_register.database();
    const std::optional<Record> about = recordBehind(database, request, paper);
    if (const auto mistake = about ? voidProblem(*about, database) : std::nullopt)
        return refusal({*mistake});
    const PaperRequest& used = recordOfPaper(request.kind) ? request : paper.settled;
    IssuedPaper issued{.code = freshCode(),
        .title = paper.document.title,
        .reference = paper.document.reference,
        .kind = issuedKind(request.kind, about),
        .language = PaperLanguage(findChoice(kPaperLanguages, paper.document.language)->value),
        .edition = recordOfPaper(request.kind) ? editionOf(database, about) : EditionId{used.edition},
        .session = SessionId{used.session},
        .from = used.from,
        .to = used.to,
        .issuedOn = m_register.today(),
        .issuedAt = m_register.clock().nowUtc(),
        .issuedBy = m_register.actor(),
        .wording = paper.wording,
        .journalled = JournalStore(database).head().count};
    if (about) {
        issued.aboutKind = about->type().kindName();
        issued.aboutId = about->id();
        issued.aboutRevision = about->type().revision(Record(*about).data()).value;
    }
    return issued;
}

Result<IssuedPaper> PaperService::keep(IssuedPaper paper, const QByteArray& canonical, const QByteArray& pdf)
{
    paper.pdfDigest = fingerprintOf(pdf);
    std::vector<Change> changes{{{}, Record::of(paper)}};
    const Result<JournalEntry> done = m_register.commit(verbs::kIssuePaper, changes);
    if (!done)
        return tl::unexpected(done.error());
    IssuedPaper kept = changes.front().after.as<IssuedPaper>();
    PaperStore(m_register.database()).putContent(kept.id, {canonical, pdf});
    return kept;
}

Status PaperService::mayRead(const PaperRequest& request) const
{
    if (!traitOf(request.kind).tellsMarks)
        return {};
    Database& database = m_register.database();
    const auto about = database.read([&]() -> Result<std::optional<Record>> {
        return RecordStore(database).find(*recordOfPaper(request.kind), request.recordId);
    });
    if (!about || !*about)
        return {}; // The builder says what is missing.
    const ReadingGate gate(m_register);
    const Record& record = **about;
    const auto reason = &record.type() == &recordType<Call>() ? gate.reason(record.as<Call>().id)
        : &record.type() == &recordType<Selection>()          ? gate.reason(record.as<Selection>().call)
                                                              : gate.reason(record);
    if (!reason)
        return {};
    return tl::unexpected(
        Error{.code = ErrorCode::Forbidden, .rule = reason->rule, .message = reason->message});
}

Result<Paper> PaperService::build(const PaperRequest& request) const
{
    if (const Status readable = mayRead(request); !readable)
        return tl::unexpected(readable.error());
    return buildPaper(m_register.database(), m_register.today(), request);
}

Result<PaperIssue> PaperService::issue(const PaperRequest& request, const QString& seen, const Print& print)
{
    return m_register.database().transact([&]() -> Result<PaperIssue> {
        Result<Paper> paper = build(request);
        if (!paper)
            return tl::unexpected(paper.error());
        Result<IssuedPaper> issued = settled(request, *paper);
        if (!issued)
            return tl::unexpected(issued.error());
        const QByteArray canonical = canonicalText(paper->document);
        issued->fingerprint = fingerprintOf(canonical);
        if (!seen.isEmpty() && seen != issued->fingerprint)
            return tl::unexpected(changedMeanwhile());
        PaperIssue done{*issued, std::move(paper->document)};
        seal(done.document, done.paper, m_register.database());
        const Result<QByteArray> pdf = print(done.document);
        if (!pdf)
            return tl::unexpected(pdf.error());
        Result<IssuedPaper> kept = keep(*issued, canonical, *pdf);
        if (!kept)
            return tl::unexpected(kept.error());
        done.paper = *kept;
        return done;
    });
}

Result<IssuedPaper> PaperService::find(const QString& code) const
{
    const QString read = paper_code::parsed(code);
    if (read.isEmpty())
        return failure(ErrorCode::Invalid, sentenceOf({.verdict = PaperAnswer::Verdict::Mistyped}));
    return m_register.database().read([&]() -> Result<IssuedPaper> {
        const auto found = RecordStore(m_register.database()).findByKey(recordType<IssuedPaper>(), read);
        if (!found)
            return failure(
                ErrorCode::NotFound, sentenceOf({.verdict = PaperAnswer::Verdict::Unknown, .code = read}));
        return found->as<IssuedPaper>();
    });
}

std::optional<IssuedPaper> PaperService::saying(const QString& fingerprint) const
{
    const auto found = m_register.database().read([&]() -> Result<std::optional<IssuedPaper>> {
        const std::vector<IssuedPaperId> ids = PaperStore(m_register.database()).saying(fingerprint);
        return ids.empty() ? std::nullopt : RecordStore(m_register.database()).find<IssuedPaper>(ids.back());
    });
    return found ? *found : std::nullopt;
}

bool PaperService::hasIssued(PaperKind kind, qint64 record) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<bool> {
        const std::vector<IssuedPaperId> holding =
            PaperStore(database).about(recordOfPaper(kind)->kindName(), record);
        return std::any_of(holding.begin(), holding.end(), [&](IssuedPaperId id) {
            const auto paper = RecordStore(database).find<IssuedPaper>(id);
            return paper && builtKind(paper->kind) == kind;
        });
    });
    return found.value_or(false);
}

std::optional<IssuedPaper> PaperService::stillTrue(const PaperRequest& request) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<std::optional<IssuedPaper>> {
        const RecordType* type = recordOfPaper(request.kind);
        Q_ASSERT(type);
        for (const IssuedPaperId id : PaperStore(database).about(type->kindName(), request.recordId)) {
            const auto issued = RecordStore(database).find<IssuedPaper>(id);
            const PaperRequest then = requestOf(*issued);
            if (then.kind != request.kind || then.language != request.language)
                continue;
            const Result<Paper> again = buildPaper(database, issued->issuedOn, then);
            if (again && fingerprintOf(canonicalText(again->document)) == issued->fingerprint)
                return issued;
        }
        return std::nullopt;
    });
    return found ? *found : std::nullopt;
}

Result<PaperContent> PaperService::contentOf(const IssuedPaper& paper) const
{
    const auto content = m_register.database().read([&]() -> Result<std::optional<PaperContent>> {
        return PaperStore(m_register.database()).content(paper.id);
    });
    if (!content)
        return tl::unexpected(content.error());
    if (!*content || fingerprintOf((*content)->canonical) != paper.fingerprint
        || fingerprintOf((*content)->pdf) != paper.pdfDigest)
        return failure(
            ErrorCode::File, sentenceOf({.verdict = PaperAnswer::Verdict::Damaged, .code = paper.code}));
    return **content;
}

/// The content for eyes: verify reads it for everybody, and shows none of it.
Result<PaperContent> PaperService::readable(const IssuedPaper& paper) const
{
    if (const Status may = mayRead(requestOf(paper)); !may)
        return tl::unexpected(may.error());
    return contentOf(paper);
}

Result<QByteArray> PaperService::reprint(const QString& code) const
{
    return find(code)
        .and_then([&](const IssuedPaper& paper) { return readable(paper); })
        .map([](const PaperContent& content) { return content.pdf; });
}

Result<ReportDocument> PaperService::content(const QString& code) const
{
    const Result<IssuedPaper> paper = find(code);
    if (!paper)
        return tl::unexpected(paper.error());
    const Result<PaperContent> content = readable(*paper);
    if (!content)
        return tl::unexpected(content.error());
    Result<ReportDocument> document = documentFrom(content->canonical);
    if (document) {
        document->created = paper->issuedAt;
        seal(*document, *paper, m_register.database());
    }
    return document;
}

PaperAnswer PaperService::verify(const QString& shown) const
{
    using Verdict = PaperAnswer::Verdict;
    const ShownSeal read = sealShown(shown);
    PaperAnswer answer{.verdict = Verdict::Mistyped, .code = read.code, .office = read.office};
    if (read.code.isEmpty())
        return answer;
    const Result<IssuedPaper> paper = find(read.code);
    if (!paper) {
        const bool isOurs = read.office == 0 || read.office == officeNumber(m_register.database());
        answer.verdict = isOurs ? Verdict::Unknown : Verdict::OtherOffice;
        return answer;
    }
    answer.paper = *paper;
    if (!contentOf(*paper))
        answer.verdict = Verdict::Damaged;
    else if (!paper->fingerprint.startsWith(read.fingerprint))
        answer.verdict = Verdict::Altered;
    else
        answer.verdict = paper->state == IssuedPaperState::Withdrawn ? Verdict::Withdrawn : Verdict::Genuine;
    return answer;
}

Status PaperService::withdraw(const QString& code, const QString& motive)
{
    const Result<IssuedPaper> paper = find(code);
    if (!paper)
        return tl::unexpected(paper.error());
    VerbRequest request;
    request.recordId = paper->id.value;
    request.motive = motive;
    const Result<Record> done = VerbService(m_register).perform(*findStateVerb(u"paper.withdraw"), request);
    return done ? Status() : tl::unexpected(done.error());
}

} // namespace sijill
