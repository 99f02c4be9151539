#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

std::optional<Severity> found(
    TestOffice& office, const Partner& partner, const QString& rule, const QString& field)
{
    return weightOf(office.records().problems(Record::of(partner)), rule, field);
}

DocumentKind statutes()
{
    DocumentKind kind;
    kind.code = u"statutes"_s;
    kind.names = {{u"fr"_s, u"Statuts"_s}};
    kind.requiredFor = u"association,cooperative"_s;
    return kind;
}

} // namespace

TEST_CASE("a partner in order has no problem", "[rules]")
{
    TestOffice office;
    CHECK(office.records().problems(Record::of(savedPartner(office))) == QList<Problem>());
}

TEST_CASE("O2: a mandate that ends soon or has ended warns at its row", "[rules]")
{
    TestOffice office;
    Partner partner = savedPartner(office);
    const QString path = u"officers/0/mandate_to"_s;
    for (const int days : {-400, 0, 60}) {
        partner.officers.front().mandateTo = office.clock.today().addDays(days);
        const auto problem = found(office, partner, u"O2"_s, path);
        INFO(days);
        REQUIRE(problem);
        CHECK(*problem == Severity::Warning);
    }
    partner.officers.front().mandateTo = office.clock.today().addDays(61);
    CHECK_FALSE(found(office, partner, u"O2"_s, path));
}

TEST_CASE("O2: a document that has ended warns at its row, and the partner can still be saved", "[rules]")
{
    TestOffice office;
    const DocumentKind kind = office.saved(statutes());
    Partner partner = savedPartner(office);
    PartnerDocument document;
    document.kind = kind.id;
    document.validUntil = QDate(2023, 12, 31);
    partner.documents.push_back(document);
    const auto problem = found(office, partner, u"O2"_s, u"documents/0/valid_until"_s);
    REQUIRE(problem);
    CHECK(*problem == Severity::Warning);
    CHECK(office.records().save(partner));
}

TEST_CASE("O2: a document that its kind of partner must hand in is missed", "[rules]")
{
    TestOffice office;
    const DocumentKind kind = office.saved(statutes());
    Partner partner = savedPartner(office);
    CHECK(found(office, partner, u"O2"_s, u"documents"_s) == Severity::Warning);
    partner.kind = PartnerKind::Commune;
    CHECK_FALSE(found(office, partner, u"O2"_s, u"documents"_s));
    partner.kind = PartnerKind::Cooperative;
    PartnerDocument document;
    document.kind = kind.id;
    partner.documents.push_back(document);
    CHECK_FALSE(found(office, partner, u"O2"_s, u"documents"_s));
}

TEST_CASE("O3: a suspended partner warns on its own page", "[rules]")
{
    TestOffice office;
    const Partner partner = savedPartner(office);
    CHECK_FALSE(found(office, partner, u"O3"_s, u"status"_s));
    const auto suspended = moved<Partner>(office, u"partner.suspend"_s, partner.id);
    CHECK(found(office, suspended, u"O3"_s, u"status"_s) == Severity::Warning);
}

TEST_CASE("an office without a data-protection authorisation is warned", "[rules]")
{
    TestOffice office;
    Office value;
    value.names = {{u"ar"_s, u"مجلس إقليم خنيفرة"_s}};
    value.number = TestOffice::kNumber;
    const auto weights = [&] {
        QList<Severity> found;
        for (const Problem& problem : office.records().problems(Record::of(value))) {
            if (problem.field == u"data_authorisation"_s)
                found << problem.severity;
        }
        return found;
    };
    CHECK(weights().contains(Severity::Warning));
    CHECK_FALSE(weights().contains(Severity::Refusal));
    value.dataAuthorisation = u"A-12/2023"_s;
    CHECK(weights().isEmpty());
}
