#include "core/reporting/office_templates.h"

#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/call_notice_builder.h"
#include "core/reporting/builders/deposit_receipt_builder.h"
#include "core/reporting/builders/deposit_register_builder.h"
#include "core/reporting/builders/paper_context.h"
#include "core/reporting/builders/proposal_letter_builder.h"
#include "core/reporting/builders/session_report_builder.h"
#include "core/reporting/template_names.h"
#include "core/services/undo_service.h"
#include "tests/reporting/built_papers.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

constexpr auto kPaper = WordedPaper::Agreement;
constexpr auto kFrench = PaperLanguage::French;

/// The office's French agreement with one more line at its end; fails the test on a refusal.
PaperTemplate savedWith(TestOffice& office, const QString& line)
{
    OfficeTemplates templates(office.books());
    PaperTemplate draft = templates.draft(kPaper, kFrench);
    draft.text += line + u'\n';
    const Result<PaperTemplate> saved = templates.save(draft);
    INFO((saved ? "" : saved.error().message.toStdString()));
    REQUIRE(saved);
    return *saved;
}

Result<Paper> frenchAgreement(TestOffice& office, const QString& wording = {})
{
    return buildPaper(office.database(), QDate(2024, 1, 15),
        {.kind = PaperKind::Agreement,
            .language = u"fr"_s,
            .recordId = savedAgreement(office).id.value,
            .wording = wording});
}

PaperNames namesOfAgreement(const QString& number)
{
    Database& database = demo().database();
    const auto names = database.read([&]() -> Result<PaperNames> {
        const auto record = RecordStore(database).findByKey(recordType<Agreement>(), number);
        REQUIRE(record);
        const PaperContext context(database, u"fr"_s, kDemoDay, kDemoDay);
        const AgreementFacts facts = readAgreementFacts(database, record->as<Agreement>());
        return namesOf(AgreementPaperBuilder(context, facts).parts());
    });
    REQUIRE(names);
    return *names;
}

PaperNames namesOfReport()
{
    Database& database = demo().database();
    const auto names = database.read([&]() -> Result<PaperNames> {
        const PaperContext context(database, u"fr"_s, kDemoDay, kDemoDay);
        SessionReportRequest asked;
        asked.edition = demoEdition(u"awrach-2-2023"_s).id;
        const auto facts = readSessionFacts(database, kDemoDay, asked);
        REQUIRE(facts);
        return namesOf(SessionReportBuilder(context, *facts).parts());
    });
    REQUIRE(names);
    return *names;
}

/// What the papers of calls know, of the record in the demonstration that has most of it.
PaperNames namesOfCallPaper(WordedPaper paper)
{
    const PaperKind kind = paperWorded(paper);
    const bool isLetter = kind == PaperKind::MissingDocuments;
    const QString key = recordOfPaper(kind) == &recordType<Call>() ? u"AP-2023/02"_s
        : isLetter                                                 ? u"AP-2023/02-004"_s
                                                                   : u"AP-2023/02-009"_s;
    Database& database = demo().database();
    const auto names = database.read([&]() -> Result<PaperNames> {
        const auto record = RecordStore(database).findByKey(*recordOfPaper(kind), key);
        REQUIRE(record);
        const PaperContext context(database, u"fr"_s, kDemoDay, kDemoDay);
        if (kind == PaperKind::CallNotice)
            return namesOf(CallNoticeBuilder(context, record->as<Call>()).parts());
        if (kind == PaperKind::DepositRegister)
            return namesOf(DepositRegisterBuilder(context, record->as<Call>()).parts());
        const ProposalFacts facts = readProposalFacts(database, record->as<Proposal>());
        if (kind == PaperKind::DepositReceipt)
            return namesOf(DepositReceiptBuilder(context, facts).parts());
        return namesOf(ProposalLetterBuilder(context, facts, kind).parts());
    });
    REQUIRE(names);
    return *names;
}

QStringList sorted(const QSet<QString>& names)
{
    QStringList list = names.values();
    list.sort();
    return list;
}

} // namespace

TEST_CASE("every shipped text uses only names that the list beside the editor holds", "[templates]")
{
    for (const Choice& paper : kWordedPapers) {
        for (const Choice& language : kPaperLanguages) {
            INFO(paper.code << "." << language.code);
            CHECK(checkTemplate(shippedWording(WordedPaper(paper.value), PaperLanguage(language.value)),
                namesFor(WordedPaper(paper.value))));
        }
    }
}

TEST_CASE(
    "the list of names is what the builders know, each with a sentence in three languages", "[templates]")
{
    const PaperNames agreement = namesFor(WordedPaper::Agreement);
    const PaperNames report = namesFor(WordedPaper::SessionReport);
    const PaperNames builtReport = namesOfReport();

    CHECK(sorted(agreement.tags - namesOfAgreement(u"AW2-2023/017"_s).tags).join(u' ') == QString());
    CHECK(sorted(report.tags - builtReport.tags).join(u' ') == QString());
    CHECK(sorted(builtReport.tables) == sorted(report.tables));
    CHECK(sorted(builtReport.charts) == sorted(report.charts));
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        for (const TemplateName& name : templateNames(WordedPaper::Agreement, language))
            CHECK_FALSE(name.sentence.isEmpty());
    }
}

TEST_CASE("the names of the papers of calls are those that their builders know", "[templates][calls]")
{
    for (const WordedPaper paper : {WordedPaper::CallNotice, WordedPaper::DepositReceipt,
             WordedPaper::DepositRegister, WordedPaper::MissingDocuments, WordedPaper::Inadmissibility}) {
        const PaperNames listed = namesFor(paper);
        const PaperNames built = namesOfCallPaper(paper);
        CAPTURE(choiceCode(kWordedPapers, int(paper)).toStdString());
        QSet<QString> tags = listed.tags;
        for (const auto& [list, items] : listed.items)
            tags += items;
        CHECK(sorted(tags) == sorted(built.tags));
        CHECK(sorted(listed.tables) == sorted(built.tables));
    }
}

TEST_CASE("a slip in a name is answered with the name that was meant", "[templates]")
{
    const Status checked = checkTemplate(u"Fait à {{plcae}}\n@table agreement_amount\n"_s, namesFor(kPaper));

    REQUIRE_FALSE(checked);
    REQUIRE(checked.error().problems.size() == 2);
    CHECK(lineOf(checked.error().problems[0]) == 1);
    CHECK(checked.error().problems[0].message.contains(u"“place”"_s));
    CHECK(lineOf(checked.error().problems[1]) == 2);
    CHECK(checked.error().problems[1].message.contains(u"“agreement_amounts”"_s));
}

TEST_CASE("the name of a list's item is refused outside the list", "[templates]")
{
    CHECK(checkTemplate(u"{{#parties}}\n- {{party_name}}\n{{/parties}}\n"_s, namesFor(kPaper)));
    const Status checked = checkTemplate(u"{{^parties}}{{party_name}}{{/parties}}\n"_s, namesFor(kPaper));
    REQUIRE_FALSE(checked);
    CHECK(checked.error().message.contains(u"{{#parties}}"_s));
}

TEST_CASE("a paper has the office's words once it has its own, and remembers their version", "[templates]")
{
    TestOffice office;
    CHECK(frenchAgreement(office)->document.wordingVersion == 0);

    CHECK(savedWith(office, u"Fait pour {{place}} seule."_s).version == 1);
    CHECK(savedWith(office, u"Et pour elle."_s).version == 2);

    const Result<Paper> paper = frenchAgreement(office);
    REQUIRE(paper);
    CHECK(paper->document.wordingVersion == 2);
    CHECK(paper->document.toText().contains(u"Et pour elle."_s));
}

TEST_CASE("a text with a fault is refused with its line and not kept", "[templates]")
{
    TestOffice office;
    OfficeTemplates templates(office.books());
    PaperTemplate draft = templates.draft(kPaper, kFrench);
    const int lines = int(draft.text.count(u'\n'));
    draft.text += u"{{nothing_like_it_at_all}}\n"_s;

    const Result<PaperTemplate> saved = templates.save(draft);

    REQUIRE_FALSE(saved);
    CHECK(lineOf(saved.error().problems.front()) == lines + 1);
    CHECK_FALSE(templates.find(kPaper, kFrench));
    draft.text = u" \n"_s;
    CHECK_FALSE(templates.save(draft));
}

TEST_CASE("undo takes a text back, the bin gives it again", "[templates]")
{
    TestOffice office;
    OfficeTemplates templates(office.books());
    const PaperTemplate first = savedWith(office, u"Un."_s);
    savedWith(office, u"Deux."_s);

    REQUIRE(UndoService(office.books()).undo());
    CHECK(templates.find(kPaper, kFrench)->text == first.text);

    REQUIRE(templates.reset(kPaper, kFrench));
    CHECK_FALSE(templates.find(kPaper, kFrench));
    CHECK(templates.draft(kPaper, kFrench).text == shippedWording(kPaper, kFrench));
    REQUIRE(office.records().restore(u"paper_template"_s, first.id.value));
    CHECK(templates.find(kPaper, kFrench)->text == first.text);
}

TEST_CASE("versions go on counting after a return to the shipped text", "[templates]")
{
    TestOffice office;
    savedWith(office, u"Un."_s);
    savedWith(office, u"Deux."_s);
    REQUIRE(OfficeTemplates(office.books()).reset(kPaper, kFrench));

    CHECK(savedWith(office, u"Trois."_s).version == 3);
}

TEST_CASE("a text that somebody saved meanwhile is not written over", "[templates]")
{
    TestOffice office;
    OfficeTemplates templates(office.books());
    PaperTemplate mine = templates.draft(kPaper, kFrench);
    PaperTemplate late = savedWith(office, u"Autre."_s);
    mine.text += u"Mien.\n"_s;

    const Result<PaperTemplate> saved = templates.save(mine);
    REQUIRE_FALSE(saved);
    CHECK(saved.error().code == ErrorCode::Conflict);

    savedWith(office, u"Encore."_s);
    late.text += u"Tard.\n"_s;
    CHECK_FALSE(templates.save(late));
}

TEST_CASE("the shipped text saved unchanged stays shipped", "[templates]")
{
    TestOffice office;
    OfficeTemplates templates(office.books());

    const Result<PaperTemplate> saved = templates.save(templates.draft(kPaper, kFrench));

    REQUIRE(saved);
    CHECK(saved->id.value == 0);
    CHECK(office.rows(u"paper_template"_s) == 0);
}

TEST_CASE("the check of a file finds texts whose names no longer exist", "[templates]")
{
    TestOffice office;
    PaperTemplate old = OfficeTemplates(office.books()).draft(kPaper, kFrench);
    old.version = 1;
    old.text = u"# Convention\n{{name_of_an_older_program}}\n"_s;
    office.written(old);

    const auto findings = office.database().read(
        [&]() -> Result<std::vector<Finding>> { return templateFindings(office.database()); });

    REQUIRE(findings);
    REQUIRE(findings->size() == 1);
    CHECK(findings->front().key == u"agreement.fr"_s);
    CHECK(lineOf(findings->front().problem) == 2);
    CHECK_FALSE(frenchAgreement(office));
}

TEST_CASE("a text is tried on a paper before it is saved", "[templates]")
{
    TestOffice office;

    const Result<Paper> tried = frenchAgreement(office, u"# Essai {{agreement_number}}\n"_s);

    REQUIRE(tried);
    CHECK(tried->document.toText().contains(u"Essai"_s));
    CHECK(tried->document.wordingVersion == 0);
    CHECK(office.rows(u"paper_template"_s) == 0);
}
