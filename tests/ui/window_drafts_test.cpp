#include "core/domain/agreement.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/part_grid.h"

#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kTyped = u"اتفاقية لم تحفظ"_s;

RecordForm* formOn(TestWindow& window, const QString& area)
{
    window.show(area);
    press(Qt::Key_N, Qt::ControlModifier);
    return window.visible<RecordForm>(u"recordForm"_s);
}

qint64 drafts(const TestWindow& window)
{
    return window.number(u"SELECT COUNT(*) FROM form_draft"_s);
}

/// The draft has reached the disk, as it does after a moment of rest.
void rest(const TestWindow& window)
{
    REQUIRE(waitFor([&] { return drafts(window) == 1; }));
}

QString arabicTitle(const RecordForm* form)
{
    return form->draft().as<Agreement>().title.in(u"ar"_s);
}

bool saysDraft(const RecordForm* form)
{
    for (const TextLabel* label : form->findChildren<TextLabel*>()) {
        if (label->isVisible() && label->text().startsWith(u"Draft of"_s))
            return true;
    }
    return false;
}

} // namespace

TEST_CASE("what was typed at the moment the window closes comes back in the form", "[ui][window][draft]")
{
    TestWindow window;
    formOn(window, u"agreements"_s);
    type(kTyped);
    window.restart();
    const RecordForm* form = formOn(window, u"agreements"_s);
    CHECK(arabicTitle(form) == kTyped);
    CHECK(saysDraft(form));
}

TEST_CASE("what was typed before a kill comes back in the form", "[ui][window][draft][slow]")
{
    TestWindow window;
    formOn(window, u"agreements"_s);
    type(kTyped);
    rest(window);
    window.killAndRestart();
    const RecordForm* form = formOn(window, u"agreements"_s);
    CHECK(arabicTitle(form) == kTyped);
    CHECK(saysDraft(form));
}

TEST_CASE("rows of a grid are part of the draft", "[ui][window][draft]")
{
    TestWindow window;
    RecordForm* form = formOn(window, u"agreements"_s);
    tabBackTo(u"formTabs"_s);
    for (int i = 0; i < 3; ++i)
        press(Qt::Key_Right);
    form->grid(u"instalments"_s)->view()->setFocus();
    press(Qt::Key_Return);
    type(u"7"_s);
    press(Qt::Key_Tab);
    window.restart();
    const Record draft = formOn(window, u"agreements"_s)->draft();
    REQUIRE(draft.as<Agreement>().instalments.size() == 1);
    CHECK(draft.as<Agreement>().instalments.front().number == 7);
}

TEST_CASE("the draft of an edited record comes back with that record only", "[ui][window][draft]")
{
    TestWindow window;
    window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s).edit();
    retype(kTyped);
    window.restart();
    window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/058"_s).edit();
    CHECK(arabicTitle(window.visible<RecordForm>(u"recordForm"_s)) != kTyped);
    press(Qt::Key_Escape);
    window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s).edit();
    CHECK(arabicTitle(window.visible<RecordForm>(u"recordForm"_s)) == kTyped);
}

TEST_CASE("a second Ctrl+N does not throw away what the first form holds", "[ui][window][draft]")
{
    TestWindow window;
    const RecordForm* form = formOn(window, u"agreements"_s);
    type(kTyped);
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(arabicTitle(form) == kTyped);
}

TEST_CASE("a figure that opens a list does not throw away what the form holds", "[ui][window][draft]")
{
    TestWindow window;
    const RecordForm* form = formOn(window, u"agreements"_s);
    type(kTyped);
    window.workspace().openList({u"agreements"_s, {}});
    settle();
    press(Qt::Key_N, Qt::ControlModifier);
    CHECK(arabicTitle(form) == kTyped);
}

TEST_CASE("typing on another page waits while one looks elsewhere", "[ui][window][draft]")
{
    TestWindow window;
    const RecordForm* form = formOn(window, u"agreements"_s);
    type(kTyped);
    press(Qt::Key_6, Qt::AltModifier);
    press(Qt::Key_5, Qt::AltModifier);
    CHECK(form->isVisible());
    CHECK(arabicTitle(form) == kTyped);
}

TEST_CASE("the office's own form keeps its draft too", "[ui][window][draft]")
{
    TestWindow window;
    window.window().showPage(u"settings"_s);
    auto* form = window.visible<RecordForm>(u"recordForm"_s);
    form->field(u"phone"_s)->setFocus();
    retype(u"0535000000"_s);
    window.restart();
    window.window().showPage(u"settings"_s);
    CHECK(window.visible<RecordForm>(u"recordForm"_s)->field(u"phone"_s)->value() == Value(u"0535000000"_s));
}

TEST_CASE("a saved form leaves no draft behind", "[ui][window][draft]")
{
    TestWindow window;
    formOn(window, u"agreements"_s);
    type(kTyped);
    window.restart();
    formOn(window, u"agreements"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(drafts(window) == 0);
    CHECK(arabicTitle(formOn(window, u"agreements"_s)).isEmpty());
}

TEST_CASE("a form that was only looked at leaves no draft behind", "[ui][window][draft]")
{
    TestWindow window;
    formOn(window, u"agreements"_s);
    window.restart();
    CHECK(drafts(window) == 0);
}

TEST_CASE("a draft brought back keeps what others saved meanwhile", "[ui][window][draft]")
{
    const QString number = u"AW2-2023/059"_s;
    TestWindow window;
    window.showRecord(u"agreements"_s, u"agreements"_s, number).edit();
    retype(kTyped);
    window.restart();
    Record others = window.stored(recordType<Agreement>(), number);
    others.as<Agreement>().reference = u"PK/412"_s;
    REQUIRE(window.workspace().office().records().save(others));
    window.showRecord(u"agreements"_s, u"agreements"_s, number).edit();
    press(Qt::Key_S, Qt::ControlModifier);
    const Record saved = window.stored(recordType<Agreement>(), number);
    CHECK(saved.as<Agreement>().reference == u"PK/412"_s);
    CHECK(saved.as<Agreement>().title.in(u"ar"_s) == kTyped);
}

TEST_CASE("a day that cannot be read is part of the draft", "[ui][window][draft]")
{
    TestWindow window;
    formOn(window, u"agreements"_s)->field(u"starts_on"_s)->setFocus();
    retype(u"31/02/2024"_s);
    window.restart();
    const FormField* field = formOn(window, u"agreements"_s)->field(u"starts_on"_s);
    CHECK(field->typedText() == u"31/02/2024"_s);
    CHECK(field->typingProblem());
}

TEST_CASE("a copy is not covered by the draft of a new record", "[ui][window][draft]")
{
    const QString number = u"AW2-2023/059"_s;
    TestWindow window;
    formOn(window, u"agreements"_s);
    type(kTyped);
    window.restart();
    window.showRecord(u"agreements"_s, u"agreements"_s, number).duplicate();
    CHECK(arabicTitle(window.visible<RecordForm>(u"recordForm"_s))
        == window.stored(recordType<Agreement>(), number).as<Agreement>().title.in(u"ar"_s));
}
