#pragma once

#include "core/domain/proposal.h"
#include "core/reporting/builders/call_values.h"
#include "core/reporting/builders/papers.h"
#include "core/reporting/paper_template.h"

namespace sijill {

/// Makes the register of the receipts that were given under a call, in their order and without a gap: those
/// entered by mistake and withdrawn keep their line. Before a sealed call is closed, nothing but receipts
/// (C3): neither partner nor state.
class DepositRegisterBuilder {
public:
    DepositRegisterBuilder(const PaperContext& context, const Call& call);

    PaperParts parts() const;
    Result<Paper> build() const;

private:
    Table receipts() const;
    Table counts() const;
    Table states() const;
    QString remarkOf(const Proposal& proposal) const;

    const PaperContext& m_context;
    const Call& m_call;
    Edition m_edition;
    std::vector<Proposal> m_files; ///< In the order of their receipts.
};

} // namespace sijill
