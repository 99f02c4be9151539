#pragma once

#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/session_facts.h"

namespace sijill {

/// The tables of a session report by the names the template calls them.
class SessionTables {
public:
    SessionTables(const PaperContext& context, const SessionFacts& facts)
        : m_context(context)
        , m_facts(facts)
        , m_maker(context, facts.edition.currency)
    {
    }

    std::map<QString, Table> all() const;

private:
    Table targetsAndResults() const;
    Table agreementsByState() const;
    Table agreementsByParty() const;
    Table agreementsPending() const;
    Table worksitesBy(const char* code, const char* head, const std::vector<FigureGroup>& groups) const;
    Table jobsByMonth() const;
    Table moneySummary() const;
    Table moneyByMonth() const;
    Table instalments() const;
    Table lateItems() const;
    Table leftOut() const;
    Table comparedPeriods() const;
    Table comparedEditions() const;
    Table annexAgreements() const;
    Table annexWorksites() const;

    void addComparison(Table& table, const QString& key, const Figures& before, const Figures& now) const;
    QString say(const char* key) const { return m_context.words().at(key); }

    const PaperContext& m_context;
    const SessionFacts& m_facts;
    TableMaker m_maker;
};

/// What was realised of a measure, to be held against its targets.
qint64 realised(const SessionFacts& facts, TargetMeasure measure);
/// Person-months of the agreements signed by all.
qint64 coveredPersonMonths(const SessionFacts& facts);

/// Measures that the file can count today, in the order of the report.
inline constexpr TargetMeasure kCountedMeasures[] = {
    TargetMeasure::Jobs, TargetMeasure::Worksites, TargetMeasure::PersonMonths, TargetMeasure::Budget};

} // namespace sijill
