#include "tests/support/sample_records.h"

#include "core/domain/state_verbs.h"

namespace sijill {
namespace {

LocalizedText named(const QString& ar, const QString& fr)
{
    return {{u"ar"_s, ar}, {u"fr"_s, fr}};
}

template <typename T>
T savedOnce(TestOffice& office, const T& draft)
{
    const QString key = Record::of(draft).key();
    const auto found = office.database().read([&]() -> Result<std::optional<Record>> {
        return RecordStore(office.database()).findByKey(recordType<T>(), key);
    });
    REQUIRE(found);
    return *found ? (*found)->template as<T>() : office.saved(draft);
}

Parameter parameter(ParameterName name, QDate from, qint64 hundredths)
{
    Parameter row;
    row.name = name;
    row.validFrom = from;
    row.value = hundredths;
    return row;
}

Contribution contribution(const QString& code, qint64 employer, qint64 employee, bool capped)
{
    Contribution row;
    row.code = code;
    row.names = named(code, code);
    row.employerRate = {employer};
    row.employeeRate = {employee};
    if (capped)
        row.ceiling = Money{6'000'00};
    return row;
}

Target target(TargetMeasure measure, TargetStatus status, qint64 count, QDate day)
{
    Target row;
    row.measure = measure;
    row.status = status;
    row.value = count * 100;
    row.decidedOn = day;
    return row;
}

Instalment instalment(int number, qint64 percent, qint64 minor)
{
    Instalment row;
    row.number = number;
    row.share = Percent{percent * 100};
    row.amount = {minor};
    row.evidence = named(u"محضر"_s, u"Procès-verbal"_s);
    return row;
}

template <typename T>
T listed(const QString& code, const LocalizedText& names)
{
    T row;
    row.code = code;
    row.names = names;
    return row;
}

void addSlots(TestOffice& office, WorksiteId worksite)
{
    Slot slot;
    slot.worksite = worksite;
    slot.trade = savedOnce(office, listed<Trade>(u"9313"_s, named(u"عامل"_s, u"Manœuvre"_s))).id;
    slot.months = 3;
    for (slot.number = 1; slot.number <= 4; ++slot.number)
        office.saved(slot);
}

VerbRequest on(int month, int day)
{
    VerbRequest request;
    request.on = QDate(2023, month, day);
    return request;
}

} // namespace

Territory sampleProvince()
{
    Territory province;
    province.code = u"05.301."_s;
    province.kind = TerritoryKind::Province;
    province.names = named(u"إقليم خنيفرة"_s, u"Province de Khénifra"_s);
    return province;
}

Territory sampleCommune()
{
    Territory commune;
    commune.code = u"05.301.01.01"_s;
    commune.names = named(u"أكلموس"_s, u"Aguelmous"_s);
    commune.setting = Setting::Rural;
    return commune;
}

Programme sampleProgramme()
{
    Programme programme;
    programme.code = u"awrach"_s;
    programme.names = named(u"أوراش"_s, u"Awrach"_s);
    return programme;
}

Edition sampleEdition()
{
    Edition edition;
    edition.code = u"awrach-2-2023"_s;
    edition.label = named(u"أوراش 2"_s, u"Awrach 2"_s);
    edition.from = QDate(2023, 1, 1);
    edition.to = QDate(2023, 12, 31);
    const QDate start(2022, 9, 1);
    edition.parameters = {parameter(ParameterName::HourlyMinimumWage, start, 15'55),
        parameter(ParameterName::HourlyMinimumWage, QDate(2023, 9, 1), 16'29),
        parameter(ParameterName::HoursPerMonth, start, 191'00),
        parameter(ParameterName::DaysPerMonth, start, 26'00),
        parameter(ParameterName::SupervisionFee, start, 190'00),
        parameter(ParameterName::MinimumMonthsPerWorksite, start, 3'00),
        parameter(ParameterName::JustificationShare, start, 70'00)};
    edition.contributions = {contribution(u"short-term"_s, 105, 52, true),
        contribution(u"long-term"_s, 793, 396, true), contribution(u"family"_s, 640, 0, false),
        contribution(u"health"_s, 411, 226, false), contribution(u"training"_s, 160, 0, false)};
    edition.targets = {
        target(TargetMeasure::Jobs, TargetStatus::Adopted, 1'251, QDate(2023, 2, 1)),
        target(TargetMeasure::PersonMonths, TargetStatus::Adopted, 3'468, QDate(2023, 2, 1)),
    };
    edition.components.push_back({{}, u"temporary"_s, named(u"أوراش مؤقتة"_s, u"Chantiers temporaires"_s)});
    edition.budgetLines.push_back(
        {{}, u"10-20"_s, named(u"أوراش"_s, u"Awrach"_s), {}, 2023, Money{14'424'580'44}});
    return edition;
}

Partner samplePartner(const QString& number)
{
    Partner partner;
    partner.number = number;
    partner.names = named(u"جمعية الأمل "_s + number, u"Association El Amal "_s + number);
    Officer president;
    president.name = named(u"فاطمة الزهراء"_s, u"Fatima Zahra"_s);
    president.role = named(u"الرئيسة"_s, u"Présidente"_s);
    president.signs = true;
    president.mandateFrom = QDate(2022, 3, 1);
    president.mandateTo = QDate(2026, 3, 1);
    partner.officers.push_back(president);
    partner.accounts.push_back({{}, kRib, u"El Amal"_s, QDate(2022, 3, 1), {}});
    return partner;
}

Worksite sampleWorksite(const QString& code)
{
    Worksite worksite;
    worksite.code = code;
    worksite.title = named(u"تنقية السواقي"_s, u"Curage des séguias"_s);
    worksite.months = 3;
    worksite.plannedFrom = QDate(2023, 5, 1);
    worksite.plannedTo = QDate(2023, 7, 31);
    return worksite;
}

Agreement sampleAgreement(const QString& number)
{
    Agreement agreement;
    agreement.number = number;
    agreement.title = named(u"اتفاقية شراكة"_s, u"Convention de partenariat"_s);
    agreement.from = QDate(2023, 4, 1);
    agreement.to = QDate(2023, 12, 31);
    agreement.personMonths = 12;
    agreement.unitCost = {3'786'43};
    agreement.amount = {45'437'16};
    agreement.instalments = {instalment(1, 60, 27'262'30), instalment(2, 40, 18'174'86)};
    return agreement;
}

Territory savedCommune(TestOffice& office)
{
    Territory commune = sampleCommune();
    commune.parent = savedOnce(office, sampleProvince()).id;
    return savedOnce(office, commune);
}

Edition savedEdition(TestOffice& office)
{
    Edition edition = sampleEdition();
    edition.programme = savedOnce(office, sampleProgramme()).id;
    return savedOnce(office, edition);
}

Partner savedPartner(TestOffice& office, const QString& number)
{
    Partner partner = samplePartner(number);
    partner.commune = savedCommune(office).id;
    return savedOnce(office, partner);
}

Worksite savedWorksite(TestOffice& office, const QString& code)
{
    Worksite worksite = sampleWorksite(code);
    worksite.edition = savedEdition(office).id;
    worksite.employer = savedPartner(office).id;
    worksite.commune = savedCommune(office).id;
    worksite.sector = savedOnce(office, listed<Sector>(u"water"_s, named(u"ماء"_s, u"Eau"_s))).id;
    worksite = savedOnce(office, worksite);
    if (office.rows(u"slot WHERE worksite = %1"_s.arg(worksite.id.value)) == 0)
        addSlots(office, worksite.id);
    return worksite;
}

Agreement agreementDraft(TestOffice& office, const QString& number)
{
    Agreement agreement = sampleAgreement(number);
    agreement.edition = savedEdition(office).id;
    AgreementParty council;
    council.role = PartyRole::Council;
    AgreementParty carrier;
    carrier.partner = savedPartner(office).id;
    agreement.parties = {council, carrier};
    agreement.worksites.push_back({{}, savedWorksite(office).id, 12});
    return agreement;
}

Agreement savedAgreement(TestOffice& office, const QString& number)
{
    return savedOnce(office, agreementDraft(office, number));
}

Agreement agreementOnAgenda(TestOffice& office)
{
    return moved<Agreement>(office, u"agreement.put_on_agenda"_s, savedAgreement(office).id, on(2, 20));
}

Agreement approvedAgreement(TestOffice& office)
{
    return moved<Agreement>(office, u"agreement.approve"_s, agreementOnAgenda(office).id, on(3, 5));
}

Agreement signedAgreement(TestOffice& office)
{
    Agreement agreement = approvedAgreement(office);
    VerbRequest council = on(3, 20);
    council.partId = agreement.parties.at(0).id.value;
    moved<Agreement>(office, u"agreement.sign"_s, agreement.id, council);
    VerbRequest carrier = on(3, 25);
    carrier.partId = agreement.parties.at(1).id.value;
    return moved<Agreement>(office, u"agreement.sign"_s, agreement.id, carrier);
}

Agreement activeAgreement(TestOffice& office)
{
    Agreement agreement = signedAgreement(office);
    agreement.executoryOn = QDate(2023, 3, 30);
    agreement = office.saved(agreement);
    return moved<Agreement>(office, u"agreement.activate"_s, agreement.id, on(4, 1));
}

Result<Record> attempt(TestOffice& office, const QString& verb, const VerbRequest& request)
{
    const StateVerb* known = findStateVerb(verb);
    REQUIRE(known);
    VerbRequest complete = request;
    if ((known->needs & NeedsMotive) && complete.motive.isNull())
        complete.motive = u"motive"_s;
    if ((known->needs & NeedsDocument) && complete.document.isNull())
        complete.document = u"12/2023"_s;
    return office.verbs().perform(*known, complete);
}

} // namespace sijill
