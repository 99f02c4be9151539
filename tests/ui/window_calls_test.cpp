#include "core/base/office_time.h"
#include "core/domain/call.h"
#include "core/domain/proposal.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"

using namespace sijill;
using namespace sijill::test;

TEST_CASE("a file is received by keys alone: its receipt comes by itself", "[ui][window][calls]")
{
    TestWindow window;
    const QString received = u"SELECT COUNT(*) FROM proposal WHERE receipt LIKE 'AP-2023/02%'"_s;
    const qint64 before = window.number(received);
    window.show(u"calls"_s, u"proposals"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    auto* form = window.visible<RecordForm>(u"recordForm"_s);
    const QString receipt = textOf(form->field(u"receipt"_s)->value());
    CHECK(receipt == u"AP-2023/02-%1"_s.arg(before + 1, 3, 10, QChar(u'0')));
    form->field(u"partner"_s)->setFocus();
    type(u"P-012"_s);
    press(Qt::Key_Down);
    press(Qt::Key_Return);
    press(Qt::Key_S, Qt::ControlModifier);
    const Record stored = window.stored(recordType<Proposal>(), receipt);
    REQUIRE_FALSE(stored.isNull());
    CHECK(stored.as<Proposal>().documents.size() == 6);
    CHECK(window.lastVerbs(1) == QStringList{u"create"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(window.number(received) == before);
}

TEST_CASE("what a file asks for is counted and priced as it is typed", "[ui][window][calls]")
{
    TestWindow window;
    window.showRecord(u"calls"_s, u"proposals"_s, u"AP-2023/02-002"_s);
    press(Qt::Key_Return);
    auto* form = window.visible<RecordForm>(u"recordForm"_s);
    form->field(u"months"_s)->setFocus();
    retype(u"5"_s);
    const auto proposal = window.stored(recordType<Proposal>(), u"AP-2023/02-002"_s).as<Proposal>();
    CHECK(form->field(u"months"_s)->hint().contains(QString::number(proposal.slotCount())));
}

TEST_CASE("the late files of the demonstration are found by their pill", "[ui][window][calls]")
{
    TestWindow window;
    RecordPage& page = window.show(u"calls"_s, u"proposals"_s);
    const int all = page.table()->model()->rowCount();
    page.showList({u"proposals"_s, among("is_late", 1).toJson()});
    settle();
    CHECK(page.table()->model()->rowCount() == 2); // One of each call.
    CHECK(all > 15);
}

TEST_CASE("a call's hours are typed, and what nobody touched keeps its seconds", "[ui][window][calls]")
{
    TestWindow window;
    window.show(u"calls"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    auto* form = window.visible<RecordForm>(u"recordForm"_s);
    FormField* closes = form->field(u"closes_at"_s);
    closes->setFocus();
    type(u"10/2/24 15h"_s);
    CHECK_FALSE(closes->typingProblem());
    CHECK(std::get<QDateTime>(closes->value()) == instantAt(QDate(2024, 2, 10), QTime(15, 0)));
    retype(u"10/2/24"_s);
    REQUIRE(closes->typingProblem());
    CHECK(closes->typingProblem()->message.contains(u"hour"_s));
    const QDateTime exact(QDate(2024, 2, 10), QTime(15, 0, 42), Qt::UTC);
    closes->setValue(exact);
    CHECK(closes->value() == Value(exact));
}
