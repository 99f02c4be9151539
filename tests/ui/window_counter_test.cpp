#include "core/domain/call.h"
#include "core/domain/issued_paper.h"
#include "core/domain/partner.h"
#include "core/domain/proposal.h"
#include "core/reporting/issued/paper_service.h"
#include "core/storage/record_store.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_pane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/part_grid.h"

#include <QDesktopServices>
#include <QElapsedTimer>
#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kCall = u"AP-2023/02"_s;

/// Takes the PDFs that the window opens, as the desktop's viewer does.
class Viewer final : public QObject {
    Q_OBJECT

public:
    Viewer() { QDesktopServices::setUrlHandler(u"file"_s, this, "open"); }
    ~Viewer() override { QDesktopServices::unsetUrlHandler(u"file"_s); }
    Q_INVOKABLE void open(const QUrl& url) { opened << url.toLocalFile(); }

    QStringList opened;
};

/// Presses Tab until the editor of this field has the focus.
void tabTo(const QWidget* field)
{
    constexpr int kMostStops = 60;
    for (int stop = 0; stop < kMostStops; ++stop) {
        if (const QWidget* focus = QApplication::focusWidget(); focus && field->isAncestorOf(focus))
            return;
        press(Qt::Key_Tab);
    }
    FAIL("Tab does not reach " << field->objectName().toStdString());
}

/// A reference by part of its name: the first answer is taken.
void pick(const QString& typed)
{
    type(typed);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
}

RecordForm* newFile(const TestWindow& window)
{
    press(Qt::Key_N, Qt::ControlModifier);
    return window.visible<RecordForm>(u"recordForm"_s);
}

qint64 issuedReceipts(const TestWindow& window)
{
    return window.number(u"SELECT COUNT(*) FROM issued_paper WHERE kind = 8"_s);
}

} // namespace

TEST_CASE("one whole file is typed by keys alone, its receipt given at the end", "[ui][window][calls]")
{
    TestWindow window;
    Viewer viewer;
    window.show(u"calls"_s, u"proposals"_s);
    const qint64 before = issuedReceipts(window);
    RecordForm* form = newFile(window);
    const QString receipt = std::get<QString>(form->field(u"receipt"_s)->value());
    tabTo(form->field(u"partner"_s));
    pick(u"P-012"_s);
    tabTo(form->field(u"depositor"_s));
    type(u"Fatima Amhaouch"_s);
    tabTo(form->field(u"title"_s));
    type(u"تهيئة المسالك"_s);
    press(Qt::Key_Tab);
    type(u"Entretien des pistes"_s);
    tabTo(form->field(u"sector"_s));
    press(Qt::Key_Down);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    tabTo(form->field(u"commune"_s));
    pick(u"Aguelmous"_s);
    tabTo(form->field(u"starts_on"_s));
    type(u"1/3/24"_s);
    tabTo(form->field(u"months"_s));
    type(u"6"_s);
    tabTo(form->grid(u"requests"_s));
    press(Qt::Key_Return);
    pick(u"Man"_s); // A trade: manoeuvre, manual…
    press(Qt::Key_Tab);
    type(u"12"_s);
    press(Qt::Key_Tab);
    type(u"6"_s);
    press(Qt::Key_Tab);
    tabBackTo(u"formTabs"_s);
    press(Qt::Key_Right);
    PartGrid* papers = form->grid(u"documents"_s);
    REQUIRE(papers->isVisible());
    tabTo(papers);
    papers->view()->setCurrentIndex(papers->model()->index(0, 2));
    type(u"12"_s);
    press(Qt::Key_R, Qt::ControlModifier);

    const Record stored = window.stored(recordType<Proposal>(), receipt);
    REQUIRE_FALSE(stored.isNull());
    const auto& file = stored.as<Proposal>();
    CHECK(file.title.in(u"fr"_s) == u"Entretien des pistes"_s);
    CHECK(file.slotCount() == 12);
    CHECK(file.personMonths() == 72);
    CHECK_FALSE(file.commune.isNull());
    CHECK(file.documents.front().receivedOn == QDate(2024, 1, 12));
    CHECK(issuedReceipts(window) == before + 1);
    CHECK(viewer.opened.size() == 1);
}

TEST_CASE("a receipt given twice keeps its one code, and verify finds it", "[ui][window][calls]")
{
    TestWindow window;
    Viewer viewer;
    window.showRecord(u"calls"_s, u"proposals"_s, kCall + u"-002"_s);
    press(Qt::Key_R, Qt::ControlModifier);
    const qint64 once = issuedReceipts(window);
    CHECK(once > 0);
    press(Qt::Key_R, Qt::ControlModifier);
    CHECK(issuedReceipts(window) == once);
    REQUIRE(viewer.opened.size() == 2);
    CHECK(viewer.opened[0] == viewer.opened[1]);
    const QString code = QFileInfo(viewer.opened[0]).completeBaseName();
    CHECK(PaperService(window.workspace().office().books()).verify(code).verdict
        == PaperAnswer::Verdict::Genuine);
}

TEST_CASE("giving the receipt is the filled button until the file has one", "[ui][window][calls]")
{
    TestWindow window;
    Viewer viewer;
    qint64 file = 0;
    RecordStore(window.database()).forEach(recordType<Proposal>(), [&](const Record& record) {
        file = record.as<Proposal>().state == ProposalState::UnderReview ? record.id() : 0;
        return file == 0;
    });
    REQUIRE(file != 0);
    const auto kindNow = [&] { return window.visible<Button>(u"giveReceipt"_s)->kind(); };
    window.workspace().openRecord(u"proposal"_s, file);
    settle();
    CHECK(kindNow() == Button::Kind::Primary);
    press(Qt::Key_R, Qt::ControlModifier);
    settle();
    CHECK(kindNow() == Button::Kind::Secondary);
    window.showRecord(
        u"calls"_s, u"proposals"_s, u"AP-2023/01-001"_s); // Contracted, its receipt was on paper.
    CHECK(kindNow() == Button::Kind::Secondary);
}

TEST_CASE("a partner who comes for the first time is made from the name that is typed", "[ui][window][calls]")
{
    TestWindow window;
    window.show(u"calls"_s, u"proposals"_s);
    const qint64 before = window.number(u"SELECT COUNT(*) FROM partner"_s);
    RecordForm* form = newFile(window);
    tabTo(form->field(u"partner"_s));
    pick(u"Cooperative Zaytouna Oulmes"_s);
    const qint64 made = integerOf(form->field(u"partner"_s)->value());
    REQUIRE(made != 0);
    const auto partner = window.workspace().office().records().find<Partner>(PartnerId{made});
    REQUIRE(partner);
    CHECK(partner->kind == PartnerKind::Cooperative);
    CHECK(partner->names.in(u"fr"_s) == u"Cooperative Zaytouna Oulmes"_s);
    CHECK(window.number(u"SELECT COUNT(*) FROM partner"_s) == before + 1);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(window.lastVerbs(2) == QStringList{u"create"_s, u"create"_s});
}

TEST_CASE("the papers asked for follow the partner while a new file is typed", "[ui][window][calls]")
{
    TestWindow window;
    Call call = window.stored(recordType<Call>(), kCall).as<Call>();
    call.documents.front().partnerKind = PartnerKind::Cooperative;
    REQUIRE(window.workspace().office().records().save(call));
    window.show(u"calls"_s, u"proposals"_s);
    RecordForm* form = newFile(window);
    tabTo(form->field(u"partner"_s));
    pick(u"P-012"_s);
    const std::size_t asked = form->grid(u"documents"_s)->rows().size();
    CHECK((asked == 5 || asked == 6));
    retype(u"Cooperative Tigrigra"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    CHECK(form->grid(u"documents"_s)->rows().size() == 6);
}

TEST_CASE(
    "last year's call is copied without its days, as a draft with the next number", "[ui][window][calls]")
{
    TestWindow window;
    window.showRecord(u"calls"_s, u"calls"_s, kCall);
    press(Qt::Key_D, Qt::ControlModifier);
    auto* form = window.visible<RecordForm>(u"recordForm"_s);
    CHECK(isBlank(form->field(u"opens_at"_s)->value()));
    CHECK(isBlank(form->field(u"closes_at"_s)->value()));
    press(Qt::Key_S, Qt::ControlModifier);
    const auto copy = window.stored(recordType<Call>(), u"AP-2023/03"_s).as<Call>();
    const auto model = window.stored(recordType<Call>(), kCall).as<Call>();
    CHECK(copy.state == CallState::Draft);
    CHECK(copy.changes.empty());
    CHECK(copy.criteria.size() == model.criteria.size());
    CHECK(copy.documents.size() == model.documents.size());
    CHECK(copy.edition == window.workspace().edition());
}

TEST_CASE("the pane of a file offers the letters that there is something to say in", "[ui][window][calls]")
{
    TestWindow window;
    const auto offers = [&](const QString& file, const QString& words) {
        window.showRecord(u"calls"_s, u"proposals"_s, file);
        const auto buttons = window.visible<RecordPane>(u"recordPane"_s)->findChildren<Button*>();
        return std::any_of(buttons.begin(), buttons.end(),
            [&](const Button* button) { return button->isVisible() && button->accessibleName() == words; });
    };
    CHECK(offers(kCall + u"-004"_s, u"Write for the missing documents"_s));
    CHECK_FALSE(offers(kCall + u"-002"_s, u"Write for the missing documents"_s));
    CHECK(offers(kCall + u"-009"_s, u"Write the letter of inadmissibility"_s));
    CHECK_FALSE(offers(kCall + u"-004"_s, u"Write the letter of inadmissibility"_s));
}

TEST_CASE("a second call takes the rejected files of the first over, and Undo gives them back",
    "[ui][window][calls]")
{
    TestWindow window;
    Call second = window.stored(recordType<Call>(), kCall).as<Call>();
    const CallId first = second.id;
    Call next;
    next.number = u"AP-2024/01"_s;
    next.edition = second.edition;
    next.title = second.title;
    next.follows = first;
    next.opensAt = QDateTime(QDate(2024, 1, 10), QTime(8, 0), Qt::UTC);
    next.closesAt = QDateTime(QDate(2024, 2, 10), QTime(8, 0), Qt::UTC);
    next.criteria = second.criteria;
    for (Criterion& row : next.criteria)
        row.id = {};
    const Result<Call> saved = window.workspace().office().records().save(next);
    REQUIRE(saved);
    VerbRequest request;
    request.recordId = saved->id.value;
    request.on = QDate(2024, 1, 10);
    REQUIRE(window.workspace().office().verbs().perform(*findStateVerb(u"call.open"), request));
    window.showRecord(u"calls"_s, u"calls"_s, u"AP-2024/01"_s);
    const qint64 before = window.number(u"SELECT COUNT(*) FROM proposal"_s);

    click(window.visible<Button>(u"takeOver"_s));

    CHECK(window.number(u"SELECT COUNT(*) FROM proposal"_s) == before + 2);
    CHECK(window.lastVerbs(1) == QStringList{u"take_over"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.number(u"SELECT COUNT(*) FROM proposal"_s) == before);
}

#include "window_counter_test.moc"
