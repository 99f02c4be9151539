#include "core/domain/partner_standing.h"

#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

const QDate kEnd(2024, 3, 1);

Partner withMandateUntil(QDate last)
{
    Partner partner = samplePartner();
    partner.officers.front().mandateTo = last;
    return partner;
}

Partner withDocumentUntil(QDate last)
{
    Partner partner = samplePartner();
    PartnerDocument document;
    document.kind = DocumentKindId{1};
    document.validUntil = last;
    partner.documents.push_back(document);
    return partner;
}

} // namespace

TEST_CASE("O2: amber sixty days before the end, red on the day", "[rules]")
{
    const auto partner = GENERATE(withMandateUntil(kEnd), withDocumentUntil(kEnd));
    CHECK(standingOf(partner, kEnd.addDays(-61)) == Standing::Green);
    CHECK(standingOf(partner, kEnd.addDays(-60)) == Standing::Amber);
    CHECK(standingOf(partner, kEnd.addDays(-1)) == Standing::Amber);
    CHECK(standingOf(partner, kEnd) == Standing::Red);
    CHECK(standingOf(partner, kEnd.addYears(3)) == Standing::Red);
}

TEST_CASE("O2: what has no end never ends", "[rules]")
{
    CHECK(standingOf(withMandateUntil({}), QDate(2099, 1, 1)) == Standing::Green);
    CHECK(standingOf(withDocumentUntil({}), QDate(2025, 6, 1)) == Standing::Green);
}

TEST_CASE("O2: a mandate that another of the same role follows does not count", "[rules]")
{
    Partner partner = withMandateUntil(kEnd);
    Officer next = partner.officers.front();
    next.mandateTo = kEnd.addYears(4);
    partner.officers.push_back(next);
    CHECK(standingOf(partner, kEnd) == Standing::Green);
    partner.officers.back().role = {{u"fr"_s, u"Trésorier"_s}};
    CHECK(standingOf(partner, kEnd) == Standing::Red);
}

TEST_CASE("O2: a document of which a later one is there does not count", "[rules]")
{
    Partner partner = withDocumentUntil(kEnd);
    PartnerDocument renewed = partner.documents.front();
    renewed.validUntil = kEnd.addYears(1);
    partner.documents.push_back(renewed);
    CHECK(standingOf(partner, kEnd) == Standing::Green);
    partner.documents.back().kind = DocumentKindId{2};
    CHECK(standingOf(partner, kEnd) == Standing::Red);
}

TEST_CASE("O2: what ends is listed by day, with its row", "[rules]")
{
    Partner partner = withDocumentUntil(kEnd.addDays(-5));
    partner.officers.front().mandateTo = kEnd;
    const std::vector<Expiry> expiries = expiriesOf(partner, kEnd.addDays(-2));
    REQUIRE(expiries.size() == 2);
    CHECK_FALSE(expiries.at(0).isMandate);
    CHECK(expiries.at(0).standing == Standing::Red);
    CHECK(expiries.at(1).isMandate);
    CHECK(expiries.at(1).on == kEnd);
    CHECK(expiries.at(1).standing == Standing::Amber);
}

TEST_CASE("a partner's account and signatory are those of the day", "[rules]")
{
    Partner partner = samplePartner();
    partner.accounts.front().validTo = QDate(2023, 6, 30);
    BankAccount later = partner.accounts.front();
    later.holder = u"new"_s;
    later.validFrom = QDate(2023, 7, 1);
    later.validTo = {};
    partner.accounts.push_back(later);
    CHECK_FALSE(partner.accountOn(QDate(2022, 1, 1)));
    CHECK(partner.accountOn(QDate(2023, 6, 30)) == &partner.accounts.at(0));
    CHECK(partner.accountOn(QDate(2023, 7, 1)) == &partner.accounts.at(1));

    Officer secretary = partner.officers.front();
    secretary.signs = false;
    partner.officers.insert(partner.officers.begin(), secretary);
    CHECK(partner.signatoryOn(QDate(2023, 1, 1)) == &partner.officers.at(1));
    CHECK_FALSE(partner.signatoryOn(QDate(2027, 1, 1)));
    partner.officers.pop_back();
    CHECK(partner.signatoryOn(QDate(2023, 1, 1)) == &partner.officers.at(0));
}
