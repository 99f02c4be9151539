#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "core/reporting/issued/paper_service.h"
#include "tests/reporting/built_papers.h"
#include "tests/reporting/issuing_office.h"
#include "tests/support/sample_calls.h"

#include <QFile>
#include <QRegularExpression>

using namespace sijill;
using sample::demoPaper;
using sample::IssuingOffice;
using sample::textOf;

namespace {

const QString kCall = u"AP-2023/02"_s;
const QString kLate = u"AP-2023/02-019"_s;

Paper built(TestOffice& office, PaperKind kind, qint64 id, const QString& language = u"fr"_s)
{
    Result<Paper> paper = buildPaper(
        office.database(), QDate(2024, 1, 15), {.kind = kind, .language = language, .recordId = id});
    INFO((paper ? "" : paper.error().message.toStdString()));
    REQUIRE(paper);
    return *paper;
}

/// Words in Latin letters that are neither numbers of papers nor addresses of the net.
QStringList latinWords(const Paper& paper)
{
    static const QRegularExpression known(u"AP-[0-9/-]+|\\S+@\\S+|www\\S+|@(table|signatures).*"_s);
    static const QRegularExpression latin(u"[A-Za-zÀ-ÿ]{2,}"_s);
    QStringList found;
    const QStringList lines = textOf(paper).split(u'\n').mid(3); // The head of the paper is in both.
    for (QString line : lines) {
        auto match = latin.globalMatch(line.remove(known));
        while (match.hasNext())
            found << match.next().captured();
    }
    return found;
}

} // namespace

TEST_CASE("the notice names the envelope in figures and words, and what agrees with it", "[reporting][calls]")
{
    const QString arabic = textOf(demoPaper(PaperKind::CallNotice, u"ar"_s, kCall));
    CHECK(arabic.contains(u"**2 400 000,00 درهم** (مليونان وأربعمائة ألف درهم) و**600 شهر/شخص**"_s));
    CHECK(arabic.contains(u"عن 3 أشهر"_s));
    const QString french = textOf(demoPaper(PaperKind::CallNotice, u"fr"_s, kCall));
    CHECK(french.contains(u"**2 400 000,00 DH** (deux millions quatre cent mille dirhams)"_s));
    CHECK(french.contains(u"**600 mois-personnes**"_s));
    CHECK(french.contains(u"**le 10 janvier 2024 à 16:00**"_s));
    CHECK(french.contains(u"Lieu de dépôt : bureau d’ordre"_s)); // The call's own is typed in Arabic.
}

TEST_CASE("the criteria of a notice come to 100 and its papers name their bodies", "[reporting][calls]")
{
    const Table criteria =
        sample::tableOf(demoPaper(PaperKind::CallNotice, u"fr"_s, kCall), u"call_criteria"_s);
    CHECK(criteria.rows.size() == 5);
    CHECK(criteria.totals.back() == Cell(Percent{100'00}));

    Counter counter;
    Call call = counter.office.stored(counter.call);
    for (const PartnerKind kind : {PartnerKind::Association, PartnerKind::Cooperative}) {
        DocumentKind paper;
        paper.code = u"K%1"_s.arg(int(kind));
        paper.names = {{u"fr"_s, paper.code}};
        const DocumentKindId id = counter.office.saved(paper).id;
        call.documents.push_back({.id = {}, .documentKind = id, .partnerKind = kind});
        if (kind == PartnerKind::Cooperative)
            call.documents.push_back({.id = {}, .documentKind = id, .partnerKind = PartnerKind::Association});
    }
    call = counter.office.saved(call);
    const Table papers =
        sample::tableOf(built(counter.office, PaperKind::CallNotice, call.id.value), u"call_documents"_s);
    REQUIRE(papers.rows.size() == 3);
    CHECK(papers.rows[0][1] == Cell(u"Tous les organismes"_s));
    CHECK(papers.rows[1][1] == Cell(u"Associations"_s));
    CHECK(papers.rows[2][1] == Cell(u"Coopératives et Associations"_s));
}

TEST_CASE("the notice of a draft call is not issued, that of an open one is", "[reporting][calls]")
{
    Counter counter;
    CHECK(built(counter.office, PaperKind::CallNotice, counter.call.id.value).heldBack.isEmpty());
    const Call draft = counter.office.saved(newCall(u"AP-2"_s, counter.call.edition, 40));
    CHECK_FALSE(built(counter.office, PaperKind::CallNotice, draft.id.value).heldBack.isEmpty());
}

TEST_CASE("a receipt counts what is asked for and says that the file is late", "[reporting][calls]")
{
    const std::vector<Proposal> all = allOfDemo<Proposal>();
    const auto found = std::find_if(
        all.begin(), all.end(), [](const Proposal& proposal) { return proposal.receipt == kLate; });
    REQUIRE(found != all.end());
    const Proposal& file = *found;
    const QString french = textOf(demoPaper(PaperKind::DepositReceipt, u"fr"_s, kLate));
    CHECK(french.contains(u"# Récépissé de dépôt n° AP-2023/02-019"_s));
    CHECK(french.contains(
        u"%1 emplois, soit %2 mois-personnes"_s.arg(file.slotCount()).arg(file.personMonths())));
    CHECK(french.contains(u"**Dossier tardif**"_s));
    const QString arabic = textOf(demoPaper(PaperKind::DepositReceipt, u"ar"_s, kLate));
    CHECK(arabic.contains(u"11 يناير 2024 على الساعة 09:20"_s));
    CHECK(arabic.contains(u"**ملف متأخر**"_s));
    CHECK_FALSE(
        textOf(demoPaper(PaperKind::DepositReceipt, u"fr"_s, u"AP-2023/02-002"_s)).contains(u"tardif"_s));
}

TEST_CASE("a receipt lists what was received and what is missing", "[reporting][calls]")
{
    Counter counter;
    const Proposal without = counter.office.saved(counter.draft());
    const Paper paper = built(counter.office, PaperKind::DepositReceipt, without.id.value);
    CHECK(sample::tableOf(paper, u"documents_received"_s).rows.front()[1] == Cell(u"Manquante"_s));
    CHECK(textOf(paper).contains(u"manque au dossier : 1 pièce."_s));
    CHECK(textOf(built(counter.office, PaperKind::DepositReceipt, without.id.value, u"ar"_s))
              .contains(u"وثيقة واحدة"_s));

    Proposal with = counter.draft();
    with.documents.front().receivedOn = QDate(2023, 3, 10);
    with = counter.office.saved(with);
    const Paper whole = built(counter.office, PaperKind::DepositReceipt, with.id.value);
    CHECK(sample::tableOf(whole, u"documents_received"_s).rows.front()[1] == Cell(u"Reçue"_s));
    CHECK_FALSE(textOf(whole).contains(u"manque"_s));
}

TEST_CASE("the receipt of a sealed envelope is no inventory of it", "[reporting][calls]")
{
    Counter counter(true);
    const Proposal envelope = counter.office.saved(counter.draft());
    const QString text = textOf(built(counter.office, PaperKind::DepositReceipt, envelope.id.value));
    CHECK(text.contains(u"sous pli fermé"_s));
    CHECK_FALSE(text.contains(u"@table"_s));
}

TEST_CASE("an issued receipt is verified by its code", "[reporting][calls]")
{
    IssuingOffice office;
    const PaperIssue issued = office.issue(office.request(PaperKind::DepositReceipt, kLate));
    CHECK(issued.paper.kind == IssuedPaperKind::DepositReceipt);
    CHECK_FALSE(issued.paper.edition.isNull()); // Its call's.
    CHECK(office.papers().verify(issued.document.seal->scanText).verdict == PaperAnswer::Verdict::Genuine);
    CHECK(requestOf(issued.paper).kind == PaperKind::DepositReceipt);
    CHECK(office.changesOf(issued.paper).cells.empty());
}

TEST_CASE(
    "a receipt that still says the same is printed again, one of other facts is not", "[reporting][calls]")
{
    IssuingOffice office;
    const PaperRequest request = office.request(PaperKind::DepositReceipt, kLate);
    CHECK_FALSE(office.papers().stillTrue(request));
    const IssuedPaper issued = office.issue(request).paper;
    CHECK(office.papers().stillTrue(request)->code == issued.code);
    CHECK_FALSE(office.papers().stillTrue(office.request(PaperKind::DepositReceipt, kLate, u"ar"_s)));
    Proposal file = office.record<Proposal>(kLate);
    file.depositor = u"Autre personne"_s;
    office.save(file);
    CHECK_FALSE(office.papers().stillTrue(request));
}

TEST_CASE("the accepted words of a receipt", "[reporting][calls][golden]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        CAPTURE(language.toStdString());
        QFile golden(QStringLiteral(SIJILL_TEST_GOLDEN "/deposit_receipt.%1.txt").arg(language));
        const QString text = textOf(demoPaper(PaperKind::DepositReceipt, language, kLate));
        if (qEnvironmentVariableIsSet("UPDATE_GOLDEN") && golden.open(QIODevice::WriteOnly))
            golden.write(text.toUtf8());
        golden.close();
        REQUIRE(golden.open(QIODevice::ReadOnly));
        CHECK(QString::fromUtf8(golden.readAll()) == text);
    }
}

TEST_CASE("the register of deposits has every receipt in its order", "[reporting][calls]")
{
    const Paper paper = demoPaper(PaperKind::DepositRegister, u"ar"_s, kCall);
    const Table receipts = sample::tableOf(paper, u"deposit_receipts"_s);
    REQUIRE(receipts.rows.size() == 19);
    CHECK(std::get<QString>(receipts.rows.front()[5]).contains(u"سحب"_s));
    CHECK(std::get<QString>(receipts.rows.back()[5]) == u"متأخر"_s);
    CHECK(textOf(paper).contains(u"حصر هذا السجل في 19 وصلا"_s));
    CHECK(sample::tableOf(paper, u"deposit_counts"_s).totals.back() == Cell(qint64(19)));
    CHECK(textOf(demoPaper(PaperKind::DepositRegister, u"fr"_s, kCall)).contains(u"19 récépissés, du n°"_s));
}

TEST_CASE("a receipt entered by mistake keeps its line with its motive", "[reporting][calls]")
{
    Counter counter;
    Proposal mistaken = counter.office.saved(counter.draft());
    mistaken.voided = {.on = QDate(2023, 3, 12), .by = u"nadia"_s, .motive = u"saisi deux fois"_s};
    counter.office.written(mistaken);
    counter.office.saved(counter.draft());
    const Paper paper = built(counter.office, PaperKind::DepositRegister, counter.call.id.value);
    const Table receipts = sample::tableOf(paper, u"deposit_receipts"_s);
    REQUIRE(receipts.rows.size() == 2);
    CHECK(std::get<QString>(receipts.rows[0][5]).contains(u"saisi deux fois"_s));
    CHECK(sample::tableOf(paper, u"deposits_by_state"_s).totals.back() == Cell(qint64(1)));
    CHECK(textOf(paper).contains(u"2 récépissés, du n° AP-1-001 au n° AP-1-002, sans lacune"_s));
}

TEST_CASE("the register of a sealed call shows nothing but receipts until it is closed", "[reporting][calls]")
{
    Counter counter(true);
    counter.office.saved(counter.draft());
    const Paper sealed = built(counter.office, PaperKind::DepositRegister, counter.call.id.value);
    CHECK(sample::tableOf(sealed, u"deposit_receipts"_s).columns.size() == 4);
    CHECK_FALSE(textOf(sealed).contains(counter.partner.names.in(u"fr"_s)));
    counter.perform(u"call.close"_s, counter.call.id.value, QDate(2023, 3, 31));
    const Paper closed = built(counter.office, PaperKind::DepositRegister, counter.call.id.value);
    CHECK(textOf(closed).contains(counter.partner.names.in(u"fr"_s)));
}

TEST_CASE("Arabic papers of a call have no word in Latin letters", "[reporting][calls]")
{
    for (const PaperKind kind : {PaperKind::CallNotice, PaperKind::DepositRegister})
        CHECK(latinWords(demoPaper(kind, u"ar"_s, kCall)) == QStringList());
    CHECK(latinWords(demoPaper(PaperKind::DepositReceipt, u"ar"_s, kLate)) == QStringList());
    CHECK(latinWords(demoPaper(PaperKind::Inadmissibility, u"ar"_s, kLate)) == QStringList());
    CHECK(latinWords(demoPaper(PaperKind::MissingDocuments, u"ar"_s, u"AP-2023/02-004"_s)) == QStringList());
}
