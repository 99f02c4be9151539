#pragma once

#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/services/proposal_service.h"
#include "core/services/verb_service.h"
#include "tests/support/sample_records.h"

namespace sijill {

inline const QDateTime kOpens(QDate(2023, 3, 1), QTime(8, 0), Qt::UTC);
inline const QDateTime kCloses(QDate(2023, 3, 31), QTime(15, 0), Qt::UTC);

/// Two criteria, of 60 and `secondWeight` percent.
Call newCall(const QString& number, EditionId edition, int secondWeight);

inline VerbRequest withMotive(const QString& motive)
{
    VerbRequest request;
    request.motive = motive;
    return request;
}

/// An open call with a required paper, and what hands files in.
class Counter {
public:
    explicit Counter(bool sealed = false)
    {
        const Edition edition = savedEdition(office);
        partner = savedPartner(office);
        paper.code = u"RIB"_s;
        paper.names = {{u"fr"_s, u"RIB"_s}};
        paper = office.saved(paper);
        trade.code = u"T-9"_s;
        trade.names = {{u"fr"_s, u"Ouvrier"_s}};
        trade = office.saved(trade);
        call = newCall(u"AP-1"_s, edition.id, 40);
        call.sealed = sealed;
        CallDocument asked;
        asked.documentKind = paper.id;
        call.documents.push_back(asked);
        call = office.saved(call);
        perform(u"call.open"_s, call.id.value, QDate(2023, 3, 1));
    }

    Status tryVerb(const QString& code, qint64 id, QDate on, const VerbRequest& more = {})
    {
        VerbRequest request = more;
        request.recordId = id;
        request.on = on;
        const Result<Record> done = office.verbs().perform(*findStateVerb(code), request);
        return done ? Status() : tl::unexpected(done.error());
    }
    void perform(const QString& code, qint64 id, QDate on, const VerbRequest& more = {})
    {
        const Status done = tryVerb(code, id, on, more);
        INFO((done ? "" : done.error().message.toStdString()));
        REQUIRE(done);
    }
    Proposal draft(const QDateTime& at = QDateTime(QDate(2023, 3, 10), QTime(9, 0), Qt::UTC))
    {
        Proposal proposal;
        proposal.call = call.id;
        proposal.partner = partner.id;
        ProposalService(office.books()).receive(proposal);
        proposal.receivedAt = at;
        return proposal;
    }
    /// With everything that admission asks for.
    Proposal whole(Proposal proposal)
    {
        const Worksite sample = savedWorksite(office);
        proposal.title = {{u"fr"_s, u"Nettoyage de l'oued"_s}};
        proposal.sector = sample.sector;
        proposal.commune = sample.commune;
        proposal.startsOn = QDate(2023, 6, 1);
        proposal.months = 6;
        SlotRequest request;
        request.trade = trade.id;
        request.count = 4;
        request.months = 6;
        proposal.requests = {request};
        for (ProposalDocument& row : proposal.documents)
            row.verdict = FileVerdict::InOrder;
        return proposal;
    }

    TestOffice office;
    Partner partner;
    DocumentKind paper;
    Trade trade;
    Call call;
};

} // namespace sijill
