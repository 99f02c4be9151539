#include "core/domain/agreement.h"
#include "core/domain/worksite.h"
#include "tests/support/test_window.h"
#include "ui/records/record_pane.h"
#include "ui/records/verb_panel.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_table.h"

#include <QMenu>

using namespace sijill;
using namespace sijill::test;

namespace {

template <typename T>
T storedAs(const TestWindow& window, const QString& key)
{
    const Record record = window.stored(recordType<T>(), key);
    REQUIRE_FALSE(record.isNull());
    return record.as<T>();
}

/// The number or code of a record of the demonstration that a test is about.
template <typename T>
QString keyOf(const TestWindow& window, const QString& where)
{
    const qint64 id =
        window.number(u"SELECT id FROM %1 t WHERE %2 LIMIT 1"_s.arg(recordType<T>().kindName(), where));
    INFO(where.toStdString());
    REQUIRE(id > 0);
    return window.workspace().office().records().find(recordType<T>(), id)->key();
}

/// The menus beside the rows of a part; the n-th row that has one.
void chooseForRow(const TestWindow& window, const QString& verb, int row)
{
    QList<Button*> buttons;
    for (Button* button : window.window().findChildren<Button*>()) {
        const auto* menu = button->findChild<QMenu*>();
        const bool offers = menu && menu->findChild<QAction*>(verb);
        if (button->isVisible() && offers)
            buttons << button;
    }
    INFO(verb.toStdString());
    REQUIRE(buttons.size() > row);
    click(buttons[row]);
    choose(openMenu(), openMenu()->findChild<QAction*>(verb)->text());
}

void chooseMore(const TestWindow& window, const QString& title)
{
    click(window.visible<Button>(u"more"_s));
    choose(openMenu(), title);
}

NoticeStrip* refusalIn(const TestWindow& window)
{
    for (NoticeStrip* strip : window.visible<VerbPanel>(u"verbPanel"_s)->findChildren<NoticeStrip*>()) {
        if (strip->isVisible())
            return strip;
    }
    FAIL("the panel shows no refusal");
    return nullptr;
}

FormField* fieldOf(const TestWindow& window, const QString& name)
{
    return window.visible<VerbPanel>(u"verbPanel"_s)->findChild<FormField*>(name);
}

void confirm(const TestWindow& window)
{
    click(window.visible<Button>(u"confirmVerb"_s));
}

} // namespace

TEST_CASE("a party signs from its row, once it is confirmed", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = u"AW2-2023/007"_s;
    window.showRecord(u"agreements"_s, u"agreements"_s, key);
    const auto signedOnes = [&] {
        const Agreement agreement = storedAs<Agreement>(window, key);
        return std::count_if(agreement.parties.begin(), agreement.parties.end(),
            [](const AgreementParty& party) { return party.signedOn.isValid(); });
    };
    const auto before = signedOnes();
    chooseForRow(window, u"agreement.sign"_s, 0);
    CHECK(signedOnes() == before);
    confirm(window);
    CHECK(signedOnes() == before + 1);
    CHECK(window.lastVerbs(1) == QStringList{u"agreement.sign"_s});
}

TEST_CASE("a party that has signed is not offered to sign again", "[ui][window][verb]")
{
    TestWindow window;
    window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/007"_s);
    int offered = 0;
    for (const QMenu* menu : window.window().findChildren<QMenu*>())
        offered += menu->findChild<QAction*>(u"agreement.sign"_s) ? 1 : 0;
    CHECK(offered == 1); // Three of its four parties have signed.
}

TEST_CASE("an act says that it cannot be undone before it is done", "[ui][window][verb]")
{
    TestWindow window;
    window.showRecord(u"agreements"_s, u"agreements"_s, keyOf<Agreement>(window, u"state = 2"_s));
    chooseForRow(window, u"agreement.sign"_s, 0);
    const QList<TextLabel*> labels = window.visible<VerbPanel>(u"verbPanel"_s)->findChildren<TextLabel*>();
    CHECK(std::any_of(labels.begin(), labels.end(),
        [](const TextLabel* label) { return label->text().contains(u"cannot be undone"_s); }));
}

TEST_CASE("the pane shows the new state as soon as a verb is done", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Worksite>(window, u"state = 1"_s);
    const RecordPage& page = window.showRecord(u"worksites"_s, u"worksites"_s, key);
    click(window.visible<Button>(u"worksite.finish"_s));
    confirm(window);
    CHECK(page.pane()->record().as<Worksite>().state == WorksiteState::Finished);
    CHECK(window.visible<StateChip>({})->state().word
        == choiceLabel(kWorksiteStates, int(WorksiteState::Finished)));
}

TEST_CASE("an instalment without its evidence is not released, and A4 says why", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Agreement>(window,
        u"state = 5 AND EXISTS (SELECT 1 FROM instalment i WHERE i.agreement_id = t.id AND i.state = 1 AND "
        u"i.evidence IS "
        "NOT NULL AND i.evidence_received_on IS NULL)"_s);
    window.showRecord(u"agreements"_s, u"agreements"_s, key);
    chooseForRow(window, u"instalment.release"_s, 0);
    CHECK(refusalIn(window)->message().contains(u"its evidence has not been received"_s));
    fieldOf(window, u"document"_s)->setFocus();
    type(u"OP-77"_s);
    confirm(window);
    CHECK(refusalIn(window)->accessibleDescription() == u"A4"_s);
    CHECK(window.number(u"SELECT COUNT(*) FROM instalment WHERE order_number = 'OP-77'"_s) == 0);
}

TEST_CASE("a worksite whose days are too short does not open, and W6 says why", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Worksite>(window, u"state = 0 AND planned_from IS NOT NULL AND months > 1"_s);
    Worksite worksite = storedAs<Worksite>(window, key);
    worksite.plannedTo = worksite.plannedFrom.addDays(10);
    REQUIRE(window.workspace().office().records().save(worksite));
    window.showRecord(u"worksites"_s, u"worksites"_s, key);
    click(window.visible<Button>(u"worksite.open"_s));
    confirm(window);
    CHECK(refusalIn(window)->accessibleDescription() == u"W6"_s);
    CHECK(storedAs<Worksite>(window, key).state == WorksiteState::Planned);
}

TEST_CASE("a worksite is suspended for a motive only", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Worksite>(window, u"state = 1"_s);
    window.showRecord(u"worksites"_s, u"worksites"_s, key);
    chooseMore(window, u"Suspend the worksite"_s);
    confirm(window);
    REQUIRE(fieldOf(window, u"motive"_s)->problem());
    CHECK(storedAs<Worksite>(window, key).state == WorksiteState::Open);
}

TEST_CASE("a suspension keeps the motive that was typed", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Worksite>(window, u"state = 1"_s);
    window.showRecord(u"worksites"_s, u"worksites"_s, key);
    chooseMore(window, u"Suspend the worksite"_s);
    fieldOf(window, u"motive"_s)->setFocus();
    type(u"ثلوج"_s);
    confirm(window);
    const Worksite worksite = storedAs<Worksite>(window, key);
    CHECK(worksite.state == WorksiteState::Suspended);
    CHECK(worksite.changes.back().motive == u"ثلوج"_s);
}

TEST_CASE("what a verb needs is asked for in the panel and nothing else", "[ui][window][verb]")
{
    TestWindow window;
    window.showRecord(u"worksites"_s, u"worksites"_s, keyOf<Worksite>(window, u"state = 1"_s));
    click(window.visible<Button>(u"worksite.finish"_s));
    CHECK_FALSE(fieldOf(window, u"motive"_s)->isVisible());
    CHECK_FALSE(fieldOf(window, u"document"_s)->isVisible());
    CHECK(fieldOf(window, u"on"_s)->value() == Value(QDate(2024, 1, 15)));
}

TEST_CASE("a panel that is turned down changes nothing", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Worksite>(window, u"state = 1"_s);
    window.showRecord(u"worksites"_s, u"worksites"_s, key);
    click(window.visible<Button>(u"worksite.finish"_s));
    auto* panel = window.visible<VerbPanel>(u"verbPanel"_s);
    for (Button* button : panel->findChildren<Button*>()) {
        if (button->objectName() != u"confirmVerb"_s)
            click(button);
    }
    CHECK_FALSE(panel->isVisible());
    CHECK(storedAs<Worksite>(window, key).state == WorksiteState::Open);
}

TEST_CASE("another record closes the panel of the one before", "[ui][window][verb]")
{
    TestWindow window;
    RecordPage& page =
        window.showRecord(u"worksites"_s, u"worksites"_s, keyOf<Worksite>(window, u"state = 1"_s));
    click(window.visible<Button>(u"worksite.finish"_s));
    const auto* panel = window.visible<VerbPanel>(u"verbPanel"_s);
    page.table()->setFocus();
    press(Qt::Key_Down);
    CHECK_FALSE(panel->isVisible());
}

TEST_CASE("a worksite with agreements cannot be deleted, and the window says who relies on it",
    "[ui][window][verb]")
{
    TestWindow window;
    const QString key = keyOf<Worksite>(window, u"state = 1"_s);
    window.showRecord(u"worksites"_s, u"worksites"_s, key);
    chooseMore(window, u"Move to the bin"_s);
    CHECK(window.visible<NoticeStrip>(u"problem"_s)->message().contains(u"other records rely on it"_s));
    CHECK_FALSE(window.stored(recordType<Worksite>(), key).isNull());
}

TEST_CASE("a draft agreement goes to the bin and comes back by Undo", "[ui][window][verb]")
{
    TestWindow window;
    const QString key = window.savedDraft().number;
    window.showRecord(u"agreements"_s, u"agreements"_s, key);
    chooseMore(window, u"Move to the bin"_s);
    CHECK(window.stored(recordType<Agreement>(), key).isNull());
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(window.stored(recordType<Agreement>(), key).isNull());
}
