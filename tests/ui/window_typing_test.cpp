#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kTitle = u"اتفاقية تهيئة المسالك"_s;

void tab(int times = 1)
{
    for (int i = 0; i < times; ++i)
        press(Qt::Key_Tab);
}

/// A clerk who never touches the mouse.
class Typist {
public:
    Typist()
    {
        window.show(u"agreements"_s);
        press(Qt::Key_N, Qt::ControlModifier);
    }

    /// From the first field of the form to the amount.
    void typeFacts()
    {
        type(kTitle);
        tab();
        type(u"Convention d'essai"_s);
        tab();
        retype(u"AW2-2023/900"_s);
        tab(2);
        type(u"L-12/2024"_s);
        tab();
        type(u"1/3/24"_s);
        tab();
        type(u"31052024"_s);
        tab(4);
        tab(2); // The object stays empty.
        retype(u"12"_s);
        tab();
        retype(u"3786,43"_s);
        tab();
        retype(u"45437,16"_s);
    }

    void openTab(int number)
    {
        tabBackTo(u"formTabs"_s);
        press(Qt::Key_Home);
        for (int i = 0; i < number; ++i)
            press(Qt::Key_Right);
        tab();
    }

    /// The council stands in the first row already; the partner goes into the second.
    void typeParties()
    {
        openTab(1);
        press(Qt::Key_Down);
        tab();
        type(u"P-012"_s);
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        tab();
        type(u"سعيد"_s);
        tab();
    }

    void typeInstalments()
    {
        openTab(3);
        press(Qt::Key_Return);
        type(u"1"_s);
        tab(2);
        type(u"20000"_s);
        press(Qt::Key_Return);
        type(u"2"_s);
        tab(2);
        type(u"25437,16"_s);
        tab();
    }

    void save() const { press(Qt::Key_S, Qt::ControlModifier); }
    Record stored() const { return window.stored(recordType<Agreement>(), u"AW2-2023/900"_s); }
    Agreement agreement() const
    {
        const Record record = stored();
        REQUIRE_FALSE(record.isNull());
        return record.as<Agreement>();
    }

    TestWindow window;
};

} // namespace

TEST_CASE("Ctrl+N opens the form of a new record with the focus in its first field", "[ui][window][typing]")
{
    const Typist typist;
    const RecordForm* form = typist.window.visible<RecordForm>(u"recordForm"_s);
    CHECK(form->draft().id() == 0);
    CHECK(form->field(u"title"_s)->isAncestorOf(underTheKeys()));
}

TEST_CASE("an agreement typed by keyboard alone is in the file with its facts", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    const Agreement agreement = typist.agreement();
    CHECK(agreement.title.in(u"ar"_s) == kTitle);
    CHECK(agreement.title.in(u"fr"_s) == u"Convention d'essai"_s);
    CHECK(agreement.reference == u"L-12/2024"_s);
    CHECK(agreement.from == QDate(2024, 3, 1));
    CHECK(agreement.to == QDate(2024, 5, 31));
    CHECK(agreement.personMonths == 12);
    CHECK(agreement.unitCost == Money{378'643});
    CHECK(agreement.amount == Money{4'543'716});
    CHECK(agreement.edition == typist.window.workspace().edition());
}

TEST_CASE("parties typed into the grid are saved in their order", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    typist.typeParties();
    typist.save();
    const Agreement agreement = typist.agreement();
    REQUIRE(agreement.parties.size() == 2);
    CHECK(agreement.parties[0].role == PartyRole::Council);
    CHECK(agreement.parties[1].partner.value == typist.window.stored(recordType<Partner>(), u"P-012"_s).id());
    CHECK(agreement.parties[1].representative.in(u"ar"_s) == u"سعيد"_s);
}

TEST_CASE("instalments typed row by row are saved", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    typist.typeInstalments();
    typist.save();
    const Agreement agreement = typist.agreement();
    REQUIRE(agreement.instalments.size() == 2);
    CHECK(agreement.instalments[1].number == 2);
    CHECK(agreement.instalmentTotal() == agreement.amount);
}

TEST_CASE("Tab takes the partner whose number was typed to its end", "[ui][window][typing]")
{
    Typist typist;
    typist.openTab(1);
    press(Qt::Key_Down);
    tab();
    type(u"P-012"_s);
    tab();
    type(u"x"_s);
    tab();
    const Record draft = typist.window.visible<RecordForm>(u"recordForm"_s)->draft();
    const AgreementParty party = draft.as<Agreement>().parties[1];
    CHECK(party.partner.value == typist.window.stored(recordType<Partner>(), u"P-012"_s).id());
    CHECK(party.representative.in(u"ar"_s) == u"x"_s);
}

TEST_CASE("Ctrl+S takes a reference whose number was typed to its end", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    typist.window.visible<RecordForm>(u"recordForm"_s)->field(u"framework"_s)->setFocus();
    type(u"AW2-2023/C1"_s);
    typist.save();
    CHECK(typist.agreement().framework.value
        == typist.window.stored(recordType<Agreement>(), u"AW2-2023/C1"_s).id());
}

TEST_CASE("a saved record is shown in the pane and is the row of the list", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    const RecordPage& page = typist.window.show(u"agreements"_s);
    CHECK_FALSE(page.form()->isVisible());
    CHECK(page.place().second == typist.stored().id());
    CHECK(page.table()->currentIndex().data().toString().contains(u"AW2-2023/900"_s));
}

TEST_CASE("Ctrl+Z takes a new record away", "[ui][window][typing][undo]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(typist.stored().isNull());
    CHECK(typist.window.lastVerbs(2) == QStringList{u"undo"_s, u"create"_s});
}

TEST_CASE("Redo brings a record back as it was", "[ui][window][typing][undo]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    const Agreement before = typist.agreement();
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier | Qt::ShiftModifier);
    CHECK(typist.agreement() == before);
    CHECK(typist.window.lastVerbs(3) == QStringList{u"redo"_s, u"undo"_s, u"create"_s});
}

TEST_CASE("Ctrl+Z pressed twice quickly undoes two verbs", "[ui][window][typing][undo]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    press(Qt::Key_Z, Qt::ControlModifier);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK(typist.window.lastVerbs(2) == QStringList{u"undo"_s, u"undo"_s});
}

TEST_CASE("the undo button names the verb it would undo and the record", "[ui][window][typing][undo]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    const auto* undo = typist.window.visible<Button>(u"undo"_s);
    CHECK(undo->text() == u"Undo: Creation"_s);
    CHECK(undo->toolTip().contains(u"AW2-2023/900"_s));
}

TEST_CASE("Ctrl+Z inside a field undoes typing, not the last saved verb", "[ui][window][typing][undo]")
{
    Typist typist;
    typist.typeFacts();
    typist.save();
    press(Qt::Key_N, Qt::ControlModifier);
    type(u"x"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    CHECK_FALSE(typist.stored().isNull());
}

TEST_CASE("Ctrl+Return saves and opens the next form with the next number", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    press(Qt::Key_Return, Qt::ControlModifier);
    const RecordForm* form = typist.window.visible<RecordForm>(u"recordForm"_s);
    CHECK_FALSE(typist.stored().isNull());
    CHECK(form->draft().id() == 0);
    CHECK(form->draft().key() == u"AW2-2023/901"_s);
}

TEST_CASE("Ctrl+D copies a record without its number, state and signatures", "[ui][window][typing]")
{
    TestWindow window;
    window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s);
    press(Qt::Key_D, Qt::ControlModifier);
    const Record copy = window.visible<RecordForm>(u"recordForm"_s)->draft();
    const Agreement original = window.stored(recordType<Agreement>(), u"AW2-2023/059"_s).as<Agreement>();
    CHECK(copy.id() == 0);
    CHECK(copy.key() != original.number);
    CHECK(copy.as<Agreement>().amount == original.amount);
    CHECK(copy.as<Agreement>().state == AgreementState::Draft);
    CHECK_FALSE(copy.as<Agreement>().isSignedByAll());
}

TEST_CASE("Escape leaves the form and nothing is stored", "[ui][window][typing]")
{
    Typist typist;
    typist.typeFacts();
    press(Qt::Key_Escape);
    CHECK(typist.stored().isNull());
    CHECK(typist.window.number(u"SELECT COUNT(*) FROM form_draft"_s) == 0);
}
