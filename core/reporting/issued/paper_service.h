#pragma once

#include "core/domain/issued_paper.h"
#include "core/reporting/builders/papers.h"
#include "core/services/register.h"

#include <functional>

namespace sijill {

struct PaperContent;

/// What somebody learns who shows a paper's code.
struct PaperAnswer {
    enum class Verdict {
        Genuine,
        Withdrawn,
        Altered,     ///< The code is ours; the fingerprint shown with it is not.
        Damaged,     ///< What this file keeps of it is not what was issued.
        OtherOffice, ///< Its QR code names another office.
        Unknown,
        Mistyped,
    };
    Verdict verdict = Verdict::Unknown;
    QString code = {}; ///< As printed; empty when it could not be read.
    std::optional<IssuedPaper> paper = {};
    int office = 0; ///< The other one's number.
};

/// A paper with its code and seal, ready for any renderer.
struct PaperIssue {
    IssuedPaper paper;
    ReportDocument document;
};

/// Papers that leave the house: issued under a code, kept to the byte, verified. The renderer is the
/// caller's. What changed since is PaperHistory's.
class PaperService {
public:
    using Print = std::function<Result<QByteArray>(const ReportDocument&)>;

    explicit PaperService(Register& office)
        : m_register(office)
    {
    }

    /// The paper as it is today, for whoever acts: refuses marks and scores that are withheld (C5, C6).
    Result<Paper> build(const PaperRequest& request) const;
    /// Whether whoever acts may read such a paper, or why not.
    Status mayRead(const PaperRequest& request) const;
    /// Builds the paper anew, gives it a code and keeps it with the PDF that `print` makes of it. Refuses
    /// when it no longer says what was looked at (`seen`, a fingerprint; empty: nothing was), and agreements
    /// that the council has not approved.
    Result<PaperIssue> issue(const PaperRequest& request, const QString& seen, const Print& print);
    /// The PDF of that day, byte for byte; never one that is not what was issued.
    Result<QByteArray> reprint(const QString& code) const;
    /// The paper as data, with its seal: for a spreadsheet.
    Result<ReportDocument> content(const QString& code) const;
    /// From a code in any typing, or from all that a QR code says.
    PaperAnswer verify(const QString& shown) const;
    /// Kept for ever, told as withdrawn from now on.
    Status withdraw(const QString& code, const QString& motive);

    /// By its code in any typing: NotFound, or Invalid when it is mistyped.
    Result<IssuedPaper> find(const QString& code) const;
    /// One that says exactly this and was not withdrawn.
    std::optional<IssuedPaper> saying(const QString& fingerprint) const;
    /// Whether a paper of this kind about this record holds, in whatever language.
    bool hasIssued(PaperKind kind, qint64 record) const;
    /// One of this record, kind and language that, made again as of its own day, still says the same: to be
    /// printed again instead of issuing another.
    std::optional<IssuedPaper> stillTrue(const PaperRequest& request) const;

private:
    Result<IssuedPaper> settled(const PaperRequest& request, const Paper& paper) const;
    Result<IssuedPaper> keep(IssuedPaper paper, const QByteArray& canonical, const QByteArray& pdf);
    QString freshCode() const;
    Result<PaperContent> contentOf(const IssuedPaper& paper) const;
    Result<PaperContent> readable(const IssuedPaper& paper) const;

    Register& m_register;
};

/// What a paper that was issued asks the builder for, to make it anew.
PaperRequest requestOf(const IssuedPaper& paper);

/// The answer as one sentence in the reader's language.
QString sentenceOf(const PaperAnswer& answer);

} // namespace sijill
