#include "core/services/lists/lists.h"
#include "core/storage/list_reader.h"
#include "tests/exchange/demo_records.h"
#include "tests/support/sample_calls.h"

using namespace sijill;

namespace {

DocumentKind savedKind(TestOffice& office, const QString& code)
{
    DocumentKind kind;
    kind.code = code;
    kind.names = {{u"fr"_s, code}};
    return office.saved(kind);
}

/// Amounts of the list's column of costs by receipt.
std::map<QString, qint64> listedCosts(Database& database)
{
    const ListSource& source = *listSource(u"proposals"_s);
    const ListReader reader(database, source);
    std::map<QString, qint64> costs;
    const auto rows = database.read([&]() -> Result<std::vector<ListRow>> {
        return reader.rows({.edition = 0, .today = kDemoDay}, 0, 1000);
    });
    REQUIRE(rows);
    for (const ListRow& row : *rows) {
        for (std::size_t i = 0; i < source.columns.size(); ++i) {
            if (source.columns[i].name() == "cost"_L1)
                costs[textOf(row.values.front())] = integerOf(row.values[i]);
        }
    }
    return costs;
}

} // namespace

TEST_CASE("the cost in the list of files is what their jobs cost, to the centime", "[calls][lists]")
{
    ProposalService service(demo().books());
    const std::map<QString, qint64> listed = listedCosts(demo().database());
    int compared = 0;
    for (const Proposal& proposal : allOfDemo<Proposal>()) {
        const auto cost = service.costOf(proposal);
        INFO(proposal.receipt.toStdString());
        CHECK(listed.at(proposal.receipt) == (cost ? cost->amount.minor : 0));
        compared += cost ? 1 : 0;
    }
    CHECK(compared > 15);
}

TEST_CASE("the cost in the list follows each change of the parameters", "[calls][lists]")
{
    Counter counter;
    auto edition = *counter.office.records().find<Edition>(counter.call.edition);
    Parameter dearer = *edition.parameter(ParameterName::HourlyMinimumWage, edition.from);
    dearer.id = {};
    dearer.validFrom = QDate(2023, 8, 1);
    dearer.value += 111;
    edition.parameters.push_back(dearer);
    counter.office.saved(edition);
    const Proposal whole = counter.office.saved(counter.whole(counter.draft()));
    Proposal early = counter.whole(counter.draft());
    early.startsOn = QDate(2015, 2, 10); // Before every parameter: the first one holds.
    early = counter.office.saved(early);

    const std::map<QString, qint64> listed = listedCosts(counter.office.database());

    const ProposalService service(counter.office.books());
    for (const Proposal& proposal : {whole, early})
        CHECK(listed.at(proposal.receipt) == service.costOf(proposal)->amount.minor);
    CHECK(listed.at(whole.receipt) != listed.at(early.receipt));
}

TEST_CASE("the papers asked for follow the partner, and what was typed stays", "[calls]")
{
    Counter counter;
    const DocumentKind register_ = savedKind(counter.office, u"REG"_s);
    Call call = newCall(u"AP-2"_s, counter.call.edition, 40);
    call.documents = {{.id = {}, .documentKind = counter.paper.id, .partnerKind = {}},
        {.id = {}, .documentKind = register_.id, .partnerKind = PartnerKind::Cooperative}};
    call = counter.office.saved(call);
    Proposal draft;
    draft.call = call.id;
    draft.partner = counter.partner.id; // An association.
    const ProposalService service(counter.office.books());
    service.askPapers(draft);
    REQUIRE(draft.documents.size() == 1);
    draft.documents.front().receivedOn = QDate(2023, 3, 10);

    Partner cooperative = samplePartner(u"P-002"_s);
    cooperative.kind = PartnerKind::Cooperative;
    cooperative.commune = savedCommune(counter.office).id;
    cooperative.names = {{u"fr"_s, u"Coopérative des amandiers"_s}};
    cooperative.receiptNumber.clear();
    cooperative.ice.clear();
    cooperative.accounts = {};
    cooperative.phone.clear();
    draft.partner = counter.office.saved(cooperative).id;
    service.askPapers(draft);

    REQUIRE(draft.documents.size() == 2);
    CHECK(draft.documents[0].receivedOn == QDate(2023, 3, 10));
    draft.documents[1].remark = u"ancien"_s;
    draft.partner = counter.partner.id;
    service.askPapers(draft);
    CHECK(draft.documents.size() == 2); // Somebody has typed into it.
    draft.documents[1].remark.clear();
    service.askPapers(draft);
    CHECK(draft.documents.size() == 1);
}
