#pragma once

#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/papers.h"
#include "core/storage/council_queries.h"

namespace sijill {

/// How papers of the council name its members, sittings and ballots, in the language of the paper. Reads
/// members and sessions; knows nothing of tables.
class CouncilWords {
public:
    explicit CouncilWords(const PaperContext& context)
        : m_context(context)
    {
    }

    /// "Mme Fatima El Idrissi", without and with the title that goes before.
    QString name(CouncilMemberId member) const;
    QString title(CouncilMemberId member) const;
    QString titled(CouncilMemberId member) const;
    QString capacity(const CouncilMember& member) const;
    QString capacity(CouncilMemberId member) const;
    /// «الثالثة», "troisième": of a sitting.
    QString ordinal(int rank) const;
    /// «المادة السادسة», "Article 6".
    QString article(int number) const;
    QString ballotMode(const AgendaItem& item) const;
    /// «بإجماع الأعضاء الحاضرين», "à la majorité absolue…": how it was carried. Empty unless it was.
    QString majority(const AgendaItem& item) const;
    /// What became of a point, whatever it is.
    QString outcome(const AgendaItem& item) const;
    QString longDay(QDate day) const;
    QString longDay(const QDateTime& moment) const { return longDayOf(m_context, moment); }
    QString weekday(const QDateTime& moment) const;

    void setSession(PaperValues& values, const Session& session) const;
    /// The hour, the place, who presided and who stood for the governor.
    void setSitting(PaperValues& values, const Sitting& sitting, int rank, const Session& session) const;
    /// Who signs what the council decided on that day: its secretary, then its president.
    Signatures signatures(QDate day) const;

private:
    Signatory signatory(QDate day, CouncilRole role, SignatoryRole office) const;
    void setPerson(PaperValues& values, const QString& tag, CouncilMemberId member) const;

    const PaperContext& m_context;
};

/// Agreements of a point with their carriers, jobs and money.
Table agreementLines(const PaperContext& context, const char* code, const std::vector<BlockLine>& lines,
    const QString& currency);

/// Gives each turn of a table inside a list its own rows: the k-th table of this code becomes the k-th of
/// `turns`.
void placeInTurn(ReportDocument& document, const std::vector<Table>& turns);

} // namespace sijill
