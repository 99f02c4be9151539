#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

std::optional<Severity> found(TestOffice& office, const Agreement& agreement, const QString& field)
{
    return weightOf(office.records().problems(Record::of(agreement)), {}, field);
}

} // namespace

TEST_CASE("an agreement has two parties at least, and each but the council is a partner", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.parties.at(0).role = PartyRole::Ministry;
    CHECK(found(office, agreement, u"parties/0/partner"_s) == Severity::Blocking);
    agreement.parties.at(0).role = PartyRole::Council;
    CHECK_FALSE(found(office, agreement, u"parties/0/partner"_s));
    CHECK_FALSE(found(office, agreement, u"parties"_s));
    agreement.parties.pop_back();
    CHECK(found(office, agreement, u"parties"_s) == Severity::Blocking);
}

TEST_CASE("one partner is not party twice", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.parties.push_back(agreement.parties.at(1));
    agreement.parties.back().id = {};
    CHECK(found(office, agreement, u"parties/2/partner"_s) == Severity::Refusal);
    agreement.parties.back().partner = savedPartner(office, u"P-002"_s).id;
    CHECK_FALSE(found(office, agreement, u"parties/2/partner"_s));
}

TEST_CASE("one worksite is not carried twice, nor one of another edition", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.worksites.push_back(agreement.worksites.front());
    agreement.worksites.back().id = {};
    CHECK(found(office, agreement, u"worksites/1/worksite"_s) == Severity::Refusal);
    agreement.worksites.pop_back();
    Edition other = savedEdition(office);
    Edition copy = sampleEdition();
    copy.code = u"awrach-3-2024"_s;
    copy.programme = other.programme;
    agreement.edition = office.saved(copy).id;
    CHECK(found(office, agreement, u"worksites/0/worksite"_s) == Severity::Refusal);
    agreement.edition = other.id;
    CHECK_FALSE(found(office, agreement, u"worksites/0/worksite"_s));
}

TEST_CASE("component and budget line are those of the agreement's edition", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    Edition copy = sampleEdition();
    copy.code = u"awrach-3-2024"_s;
    copy.programme = savedEdition(office).programme;
    const Edition other = office.saved(copy);
    agreement.component = other.components.front().id;
    agreement.budgetLine = other.budgetLines.front().id;
    CHECK(found(office, agreement, u"component"_s) == Severity::Refusal);
    CHECK(found(office, agreement, u"budget_line"_s) == Severity::Refusal);
    agreement.component = savedEdition(office).components.front().id;
    agreement.budgetLine = savedEdition(office).budgetLines.front().id;
    CHECK_FALSE(found(office, agreement, u"component"_s));
    CHECK_FALSE(found(office, agreement, u"budget_line"_s));
}

TEST_CASE("an agreement does not stand under itself", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.framework = agreement.id;
    CHECK(found(office, agreement, u"framework"_s) == Severity::Refusal);
    agreement.framework = office.saved(agreementDraft(office, u"CADRE/001"_s)).id;
    CHECK_FALSE(found(office, agreement, u"framework"_s));
}

TEST_CASE("an agreement that starts outside its edition warns", "[rules]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    for (const QDate day : {QDate(2022, 12, 31), QDate(2024, 1, 1)}) {
        agreement.from = day;
        agreement.to = day.addDays(30);
        CHECK(found(office, agreement, u"starts_on"_s) == Severity::Warning);
    }
    agreement.from = QDate(2023, 1, 1);
    CHECK_FALSE(found(office, agreement, u"starts_on"_s));
}
