#include "core/domain/partner.h"
#include "core/reporting/issued/paper_service.h"
#include "core/reporting/pdf/qr_code.h"
#include "core/storage/record_store.h"
#include "tests/support/test_window.h"
#include "ui/records/record_pane.h"
#include "ui/reports/issued_papers_page.h"
#include "ui/reports/paper_changes_view.h"
#include "ui/reports/paper_desk.h"
#include "ui/reports/paper_verifier.h"
#include "ui/reports/reports_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

#include <QFileDialog>

#include <QSignalSpy>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The desk with the papers of one partner, and the clerk's way to freeze it.
class Issuing {
public:
    Issuing()
    {
        window.window().showPage(u"reports"_s);
        settle();
        reports = qobject_cast<ReportsPage*>(window.window().page(u"reports"_s));
        REQUIRE(reports);
    }

    IssuedPaper freezePartner()
    {
        const auto ids = window.database().read([&]() -> Result<std::vector<qint64>> {
            return RecordStore(window.database()).ids(recordType<Partner>());
        });
        REQUIRE(ids);
        partner = ids->front();
        reports->showPaper(u"partner"_s, partner);
        settle();
        click(window.visible<Button>(u"freeze"_s));
        click(window.visible<Button>(u"confirmFreeze"_s));
        settle();
        return newest();
    }
    IssuedPaper newest() const
    {
        const auto paper = window.database().read([&]() -> Result<IssuedPaper> {
            const RecordStore records(window.database());
            return records.find(recordType<IssuedPaper>(), records.ids(recordType<IssuedPaper>()).back())
                ->as<IssuedPaper>();
        });
        REQUIRE(paper);
        return *paper;
    }
    void showIssued()
    {
        click(window.visible<Button>(u"openIssued"_s));
        settle();
        REQUIRE(reports->issued()->isVisible());
    }

    TestWindow window;
    ReportsPage* reports = nullptr;
    qint64 partner = 0;
};

} // namespace

TEST_CASE("a paper is frozen after one question and shown among the issued ones", "[window][papers]")
{
    Issuing desk;
    CHECK(desk.window.number(u"SELECT COUNT(*) FROM issued_paper"_s) == 0);
    const IssuedPaper paper = desk.freezePartner();
    CHECK(paper.aboutId == desk.partner);
    CHECK(desk.window.lastVerbs(1) == QStringList{u"paper.issue"_s});
    desk.showIssued();
    CHECK(desk.reports->issued()->papers()->pane()->record().key() == paper.code);
}

TEST_CASE("not now issues nothing", "[window][papers]")
{
    Issuing desk;
    desk.reports->showPaper(u"quarter"_s, 0);
    settle();
    click(desk.window.visible<Button>(u"freeze"_s));
    desk.window.visible<Button>(u"confirmFreeze"_s);
    click(desk.window.visible<Button>(u"notNow"_s));
    CHECK(desk.window.number(u"SELECT COUNT(*) FROM issued_paper"_s) == 0);
    CHECK(desk.window.visible<Button>(u"freeze"_s)->isEnabled());
}

TEST_CASE(
    "an issued paper in its pane offers no edit, and its PDF is saved byte for byte", "[window][papers]")
{
    Issuing desk;
    const IssuedPaper paper = desk.freezePartner();
    desk.showIssued();
    auto* pane = desk.reports->issued()->papers()->pane();
    CHECK_FALSE(pane->findChild<Button*>(u"edit"_s)->isVisible());
    const QString path = desk.window.path(u"saved.pdf"_s);
    whenAsked<QFileDialog>([&](QFileDialog& dialog) {
        dialog.selectFile(path);
        static_cast<QDialog&>(dialog).accept();
    });
    click(desk.window.visible<Button>(u"savePdf"_s));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    const Result<QByteArray> stored =
        PaperService(desk.window.workspace().office().books()).reprint(paper.code);
    REQUIRE(stored);
    CHECK(file.readAll() == *stored);
}

TEST_CASE(
    "a picture of a paper is answered like its code, and one without a code says so", "[window][papers]")
{
    Issuing desk;
    const IssuedPaper paper = desk.freezePartner();
    desk.showIssued();
    auto* verifier = desk.reports->issued()->findChild<PaperVerifier*>();
    auto* answer = verifier->findChild<NoticeStrip*>(u"answer"_s);
    const QString scan = desk.window.path(u"scan.png"_s);
    REQUIRE(QrCode(paper.code).image(5).save(scan));
    verifier->readPicture(scan);
    REQUIRE(waitFor([&] { return answer->message().contains(paper.code); }));
    CHECK(answer->message().contains(u"Genuine"_s));
    QImage blank(200, 200, QImage::Format_RGB32);
    blank.fill(Qt::white);
    REQUIRE(blank.save(scan));
    verifier->readPicture(scan);
    CHECK(waitFor([&] { return answer->message().contains(u"No QR code"_s); }));
}

TEST_CASE("a code typed into the line is answered and its paper shown", "[window][papers]")
{
    Issuing desk;
    const IssuedPaper paper = desk.freezePartner();
    desk.showIssued();
    auto* line = desk.window.visible<QLineEdit>(u"shownCode"_s);
    auto* answer = desk.reports->issued()->findChild<NoticeStrip*>(u"answer"_s);
    line->setFocus();
    type(QString(paper.code).remove(u'-').toLower());
    press(Qt::Key_Return);
    CHECK(answer->message().contains(u"Genuine"_s));
    CHECK(answer->message().contains(paper.code));
    type(u"x"_s);
    CHECK_FALSE(answer->isVisible());
    press(Qt::Key_Return);
    CHECK(answer->message().contains(u"Mistyped"_s));
}

TEST_CASE("what changed since is listed with the record that opens", "[window][papers]")
{
    Issuing desk;
    desk.freezePartner();
    RecordService records = desk.window.workspace().office().records();
    Partner partner = *records.find<Partner>(PartnerId{desk.partner});
    partner.phone = u"0535 58 12 34"_s;
    REQUIRE(records.save(Record::of(partner)));
    desk.reports->showRecord(u"issued_paper"_s, desk.newest().id.value);
    settle();
    auto* changes = desk.reports->issued()->changes();
    QSignalSpy compared(changes, &PaperChangesView::compared);
    click(desk.window.visible<Button>(u"compare"_s));
    REQUIRE((compared.count() > 0 || compared.wait()));
    REQUIRE(changes->isVisible());
    REQUIRE(changes->table()->model()->rowCount() == 1);
    changes->table()->setCurrentIndex(changes->table()->model()->index(0, 0));
    press(Qt::Key_Return);
    settle();
    CHECK(desk.window.window().page(u"partners"_s)->isVisible());
}

TEST_CASE("whoever goes back does not wait for what changed since", "[window][papers]")
{
    Issuing desk;
    desk.freezePartner();
    desk.reports->showRecord(u"issued_paper"_s, desk.newest().id.value);
    settle();
    auto* changes = desk.reports->issued()->changes();
    QSignalSpy compared(changes, &PaperChangesView::compared);
    click(desk.window.visible<Button>(u"compare"_s));
    click(desk.window.visible<Button>(u"back"_s));
    settle();
    CHECK_FALSE(changes->isVisible());
    CHECK(compared.isEmpty());
}
