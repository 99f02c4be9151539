#pragma once

#include "core/reporting/builders/agreement_facts.h"
#include "core/reporting/builders/papers.h"

namespace sijill {

/// Makes the paper that the parties sign: a partnership agreement or a framework agreement, in words and
/// figures of the record as it was agreed, amendments apart. Knows neither files nor pages.
class AgreementPaperBuilder {
public:
    AgreementPaperBuilder(const PaperContext& context, const AgreementFacts& facts)
        : m_context(context)
        , m_facts(facts)
    {
    }

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    void setFront(PaperValues& values) const;
    void setPreamble(PaperValues& values) const;
    void setTerms(PaperValues& values) const;
    void setMoney(PaperValues& values) const;
    void setPayment(PaperValues& values) const;
    void setClosing(PaperValues& values) const;
    QString duration(bool oblique) const;
    QString sectors() const;

    const PaperContext& m_context;
    const AgreementFacts& m_facts;
};

/// The parties as the head of the agreement names them, one object each.
QJsonArray agreementParties(const PaperContext& context, const AgreementFacts& facts);
/// Blocks in the order of the signing: council, partner, service, commune, ministry; the governor's visa
/// alone.
Signatures agreementSignatures(const PaperContext& context, const AgreementFacts& facts);
/// Worksites, amounts, instalments and follow-up committee, by the names of the template.
std::map<QString, Table> agreementTables(const PaperContext& context, const AgreementFacts& facts);
/// Who pays wages and contributions, as papers name them.
QString wagePayerName(const PaperContext& context, const AgreementFacts& facts);
/// A Hijri date as it was typed, its month in the paper's language; empty if that cannot be read.
QString hijriText(const PaperContext& context, const QString& typed);

} // namespace sijill
