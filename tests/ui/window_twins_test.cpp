#include "core/domain/partner.h"
#include "tests/support/test_window.h"
#include "ui/partners/twin_comparison.h"
#include "ui/partners/twins_page.h"
#include "ui/records/record_form.h"
#include "ui/records/record_pane.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

#include <QAbstractItemModel>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kFirst = u"P-055"_s;
const QString kSecond = u"P-058"_s;

TwinsPage& twinsPage(const TestWindow& window)
{
    window.visible<TabBar>(u"areaTabs"_s)->setCurrentIndex(2);
    settle();
    return *window.visible<TwinsPage>(u"partner-twins"_s);
}

Partner storedPartner(const TestWindow& window, const QString& number)
{
    return window.stored(recordType<Partner>(), number).as<Partner>();
}

} // namespace

TEST_CASE("a pair is compared, merged with the keys, undone and told apart", "[window][twins]")
{
    TestWindow window;
    window.show(u"partners"_s);
    TwinsPage& page = twinsPage(window);
    REQUIRE(page.table()->model()->rowCount() == 1);
    auto* email = window.visible<PickCell>(u"names.second"_s);
    email->setFocus();
    press(Qt::Key_Space);
    CHECK(email->isChecked());
    CHECK_FALSE(window.visible<PickCell>(u"names.first"_s)->isChecked());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(window.lastVerbs(1) == QStringList{u"partner.merge"_s});
    const Partner kept = storedPartner(window, kFirst);
    CHECK(storedPartner(window, kSecond).mergedInto == kept.id);
    CHECK(kept.names.in(u"fr"_s) == u"Coop. Pépinières Ajdir"_s);
    CHECK(page.table()->model()->rowCount() == 0);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK_FALSE(storedPartner(window, kSecond).mergedInto);
    REQUIRE(page.table()->model()->rowCount() == 1);
    click(window.visible<Button>(u"tellApart"_s));
    settle();
    CHECK(page.table()->model()->rowCount() == 0);
    CHECK(window.lastVerbs(1) == QStringList{u"partner.tell_apart"_s});
}

TEST_CASE("a merged partner is found by the search, read, and parted again", "[window][twins]")
{
    TestWindow window;
    RecordPage& partners = window.showRecord(u"partners"_s, u"partners"_s, u"P-054"_s);
    const qint64 kept = storedPartner(window, u"P-054"_s).id.value;
    press(Qt::Key_K, Qt::ControlModifier);
    type(u"P-057"_s);
    press(Qt::Key_Return);
    settle();
    CHECK(partners.pane()->record().id() == kept);
    click(window.visible<Button>(u"twin"_s)); // What was merged into it.
    settle();
    CHECK(partners.pane()->record().key() == u"P-057"_s);
    click(window.visible<Button>(u"seeMerge"_s));
    settle();
    click(window.visible<Button>(u"takeBack"_s));
    settle();
    CHECK(window.lastVerbs(1) == QStringList{u"partner.split"_s});
    CHECK_FALSE(storedPartner(window, u"P-057"_s).mergedInto);
}

TEST_CASE("typing a second file of a partner warns with a link and keeps the draft", "[window][twins]")
{
    TestWindow window;
    RecordPage& partners = window.show(u"partners"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    const Partner known = storedPartner(window, u"P-010"_s);
    partners.form()->field(u"phone"_s)->setFocus();
    type(known.phone);
    REQUIRE(waitFor([&] {
        const auto links = partners.form()->findChildren<Button*>(u"twin"_s);
        return !links.isEmpty() && links.first()->isVisible();
    }));
    click(partners.form()->findChild<Button*>(u"twin"_s));
    settle();
    CHECK(partners.pane()->record().id() == known.id.value);
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    CHECK(partners.form()->field(u"phone"_s)->typedText() == known.phone);
}
