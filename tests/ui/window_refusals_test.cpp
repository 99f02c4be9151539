#include "core/base/language.h"
#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "tests/support/sample_records.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/form_field_parts.h"
#include "ui/widgets/part_grid.h"

#include <QTableView>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kWrongRib = u"011519000001205000534922"_s; ///< The sample's with another key.
const QString kWrongIce = u"001525713000099"_s;

/// What stands under a field or grid: the sentence, as a screen reader has it too.
QString saidAt(const QWidget* field)
{
    REQUIRE(field);
    for (const FieldFooter* footer : field->findChildren<FieldFooter*>()) {
        if (footer->isVisible())
            return footer->accessibleName();
    }
    return {};
}

/// The program's own sentence in French, so that a window that speaks English is found out.
QString inFrench(const char* sentence)
{
    const QString french = translatedTo(u"fr"_s, "Rules", sentence);
    REQUIRE(french != QString::fromUtf8(sentence));
    return french;
}

/// A form in a French window, filled in as far as it must be.
class Draft {
public:
    explicit Draft(const QString& area)
    {
        window.show(area);
        press(Qt::Key_N, Qt::ControlModifier);
        form = window.visible<RecordForm>(u"recordForm"_s);
        records = window.number(u"SELECT COUNT(*) FROM journal_entry"_s);
    }

    void typeInto(const QString& field, const QString& text) const
    {
        form->field(field)->setFocus();
        retype(text);
    }
    void typeCell(const QString& part, int tab, const QString& text) const
    {
        tabBackTo(u"formTabs"_s);
        press(Qt::Key_Home);
        for (int i = 0; i < tab; ++i)
            press(Qt::Key_Right);
        form->grid(part)->view()->setFocus();
        press(Qt::Key_Return);
        type(text);
        press(Qt::Key_Tab);
    }
    void save() const { press(Qt::Key_S, Qt::ControlModifier); }
    bool isNothingStored() const { return window.number(u"SELECT COUNT(*) FROM journal_entry"_s) == records; }

    TestWindow window{u"fr"_s};
    RecordForm* form = nullptr;
    qint64 records = 0;
};

Draft newPartner()
{
    return Draft(u"partners"_s);
}

} // namespace

TEST_CASE("a wrong RIB key is refused in its cell, in the window's language, with its rule",
    "[ui][window][refusal]")
{
    const Draft draft = newPartner();
    draft.typeInto(u"names"_s, u"جمعية"_s);
    draft.typeCell(u"accounts"_s, 2, kWrongRib);
    draft.save();
    const PartGrid* grid = draft.form->grid(u"accounts"_s);
    const QString sentence = inFrench("The key %1 does not fit the rest of the RIB. Compare it with the "
                                      "bank's certificate and correct it.");
    CHECK(saidAt(grid) == sentence.arg(22));
    CHECK(grid->typingProblem()->rule == u"O1"_s);
    CHECK(draft.isNothingStored());
}

TEST_CASE("the focus goes to the cell whose RIB is refused, on its tab", "[ui][window][refusal]")
{
    const Draft draft = newPartner();
    draft.typeInto(u"names"_s, u"جمعية"_s);
    draft.typeCell(u"accounts"_s, 2, kWrongRib);
    tabBackTo(u"formTabs"_s);
    press(Qt::Key_Home);
    draft.save();
    QTableView* view = draft.form->grid(u"accounts"_s)->view();
    CHECK(view->isVisible());
    CHECK(view->hasFocus());
    CHECK(view->currentIndex() == view->model()->index(0, 0));
}

TEST_CASE("a wrong RIB stays in its cell to be mended", "[ui][window][refusal]")
{
    const Draft draft = newPartner();
    draft.typeInto(u"names"_s, u"جمعية"_s);
    draft.typeCell(u"accounts"_s, 2, kWrongRib);
    draft.save();
    press(Qt::Key_F2);
    press(Qt::Key_End);
    press(Qt::Key_Backspace);
    type(u"1"_s);
    press(Qt::Key_Tab);
    draft.save();
    CHECK_FALSE(draft.isNothingStored());
}

TEST_CASE("a wrong ICE key is told at its field and keeps nobody from saving", "[ui][window][refusal]")
{
    const Draft draft = newPartner();
    draft.typeInto(u"names"_s, u"جمعية"_s);
    draft.typeInto(u"ice"_s, kWrongIce);
    press(Qt::Key_Tab);
    CHECK(saidAt(draft.form->field(u"ice"_s))
        == inFrench("This ICE does not fit its own key: 15 digits are expected."));
    draft.save();
    CHECK_FALSE(draft.isNothingStored());
}

TEST_CASE("a phone that looks incomplete in a grid is kept and saved", "[ui][window][refusal]")
{
    const Draft draft = newPartner();
    draft.typeInto(u"names"_s, u"جمعية"_s);
    const QString number = draft.form->draft().key();
    draft.typeCell(u"officers"_s, 1, u"سعيد"_s);
    PartGrid* grid = draft.form->grid(u"officers"_s);
    grid->view()->setCurrentIndex(grid->model()->index(0, grid->model()->columnCount() - 1));
    type(u"0612"_s);
    press(Qt::Key_Tab);
    draft.save();
    const Record stored = draft.window.stored(recordType<Partner>(), number);
    REQUIRE_FALSE(stored.isNull());
    CHECK(stored.as<Partner>().officers.front().phone == u"0612"_s);
}

TEST_CASE("dates the wrong way round are refused at the later one", "[ui][window][refusal]")
{
    const Draft draft(u"agreements"_s);
    draft.typeInto(u"title"_s, u"اتفاقية"_s);
    draft.typeInto(u"starts_on"_s, u"31/5/2024"_s);
    draft.typeInto(u"ends_on"_s, u"1/3/2024"_s);
    draft.save();
    const FormField* end = draft.form->field(u"ends_on"_s);
    CHECK(saidAt(end)
        == inFrench("“%1” comes after “%2”: the dates are the wrong way round.")
               .arg(draft.form->field(u"starts_on"_s)->field().title(), end->field().title()));
    CHECK(end->isAncestorOf(underTheKeys()));
    CHECK(draft.isNothingStored());
}

TEST_CASE("a number that is taken is refused at its field", "[ui][window][refusal]")
{
    const Draft draft(u"agreements"_s);
    draft.typeInto(u"title"_s, u"اتفاقية"_s);
    draft.typeInto(u"number"_s, u"AW2-2023/001"_s);
    draft.save();
    const FormField* number = draft.form->field(u"number"_s);
    CHECK(saidAt(number)
        == inFrench("“%1” %2 is already taken by another record.")
               .arg(number->field().title(), u"AW2-2023/001"_s));
    CHECK(number->isAncestorOf(underTheKeys()));
    CHECK(draft.isNothingStored());
}

TEST_CASE("a refused save loses nothing that was typed", "[ui][window][refusal]")
{
    const Draft draft(u"agreements"_s);
    draft.typeInto(u"title"_s, u"اتفاقية"_s);
    draft.typeInto(u"reference"_s, u"L-12"_s);
    draft.typeInto(u"number"_s, u"AW2-2023/001"_s);
    const Record before = draft.form->draft();
    draft.save();
    CHECK(draft.form->draft() == before);
    CHECK(before.as<Agreement>().reference == u"L-12"_s);
}

TEST_CASE("a missing title is refused at the title, whatever tab is open", "[ui][window][refusal]")
{
    const Draft draft(u"agreements"_s);
    tabBackTo(u"formTabs"_s);
    press(Qt::Key_Right);
    draft.save();
    const FormField* title = draft.form->field(u"title"_s);
    CHECK(saidAt(title) == inFrench("“%1” is missing.").arg(title->field().title()));
    CHECK(title->isAncestorOf(underTheKeys()));
}

TEST_CASE(
    "instalments of a running agreement that do not sum are refused at their grid", "[ui][window][refusal]")
{
    TestWindow window(u"fr"_s);
    RecordPage& page = window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/059"_s);
    const Record before = window.stored(recordType<Agreement>(), u"AW2-2023/059"_s);
    page.edit();
    PartGrid* grid = page.form()->grid(u"instalments"_s);
    grid->model()->setData(grid->model()->index(0, 2), u"1"_s);
    press(Qt::Key_S, Qt::ControlModifier);
    CHECK(saidAt(grid).startsWith(
        inFrench("The instalments sum to %1, but %2 are to be paid by instalments: %3 apart.")
            .section(u'%', 0, 0)));
    CHECK(grid->view()->hasFocus());
    CHECK(window.stored(recordType<Agreement>(), u"AW2-2023/059"_s) == before);
}

TEST_CASE("the link under a refused form leads back to the first problem", "[ui][window][refusal]")
{
    const Draft draft(u"agreements"_s);
    draft.typeInto(u"title"_s, u"اتفاقية"_s);
    draft.typeInto(u"number"_s, u"AW2-2023/001"_s);
    draft.save();
    draft.form->field(u"reference"_s)->setFocus();
    click(draft.window.visible<Button>(u"problems"_s));
    CHECK(draft.form->field(u"number"_s)->isAncestorOf(underTheKeys()));
}

TEST_CASE("a problem goes away as soon as it is mended", "[ui][window][refusal]")
{
    const Draft draft(u"agreements"_s);
    draft.typeInto(u"title"_s, u"اتفاقية"_s);
    draft.typeInto(u"number"_s, u"AW2-2023/001"_s);
    draft.save();
    draft.typeInto(u"number"_s, u"AW2-2023/900"_s);
    const auto* link = draft.window.visible<Button>(u"problems"_s);
    CHECK(waitFor([&] { return !link->isVisible(); }));
    CHECK(saidAt(draft.form->field(u"number"_s)).isEmpty());
}
