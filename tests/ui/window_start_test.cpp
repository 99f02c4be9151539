#include "core/domain/office.h"
#include "tests/support/test_window.h"
#include "ui/shell/new_office_form.h"
#include "ui/shell/start_tile.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"

#include <QFileDialog>

using namespace sijill;
using namespace sijill::test;

namespace {

FormField* question(const TestWindow& window, const QString& name)
{
    auto* field = window.visible<NewOfficeForm>(u"newOffice"_s)->findChild<FormField*>(name);
    REQUIRE(field);
    return field;
}

/// The form of four questions, opened by its key.
TestWindow& asked(TestWindow& window)
{
    QTest::keyClick(&window.window(), Qt::Key_N, Qt::ControlModifier);
    REQUIRE(waitFor([&] { return window.window().findChild<NewOfficeForm*>()->isVisible(); }));
    return window;
}

void createAs(const TestWindow& window, const QString& name)
{
    whenAsked<QFileDialog>([path = window.path(name)](QFileDialog& dialog) {
        dialog.selectFile(path);
        static_cast<QDialog&>(dialog).accept();
    });
    click(window.visible<Button>(u"create"_s));
}

} // namespace

TEST_CASE("four answers make a file, and it opens", "[ui][window][start]")
{
    TestWindow window(u"en"_s, QString());
    asked(window);
    question(window, u"names"_s)->setFocus();
    type(u"مجلس إقليم ميدلت"_s);
    createAs(window, u"midelt.sijill"_s);
    REQUIRE(window.window().workspace());
    CHECK(window.workspace().office().office().names.in(u"ar"_s) == u"مجلس إقليم ميدلت"_s);
    CHECK(window.database().path() == window.path(u"midelt.sijill"_s));
}

TEST_CASE("an office without a name is asked for it, and no file is made", "[ui][window][start]")
{
    TestWindow window(u"en"_s, QString());
    asked(window);
    click(window.visible<Button>(u"create"_s));
    CHECK(question(window, u"names"_s)->problem());
    CHECK(question(window, u"names"_s)->isAncestorOf(underTheKeys()));
}

TEST_CASE("a new office is not written over a file that exists", "[ui][window][start]")
{
    TestWindow window(u"en"_s, QString());
    QFile letter(window.path(u"letter.sijill"_s));
    REQUIRE(letter.open(QIODevice::WriteOnly));
    letter.write("Dear colleague");
    letter.close();
    asked(window);
    question(window, u"names"_s)->setFocus();
    type(u"مجلس"_s);
    whenAsked<QFileDialog>([&](QFileDialog& dialog) {
        whenAsked<QMessageBox>([](QMessageBox& sure) { sure.button(QMessageBox::Yes)->click(); });
        dialog.selectFile(window.path(u"letter.sijill"_s));
        static_cast<QDialog&>(dialog).accept();
    });
    click(window.visible<Button>(u"create"_s));
    CHECK_FALSE(window.window().workspace());
    CHECK(letter.size() == 14);
}

TEST_CASE("every page of a new office opens, empty as it is", "[ui][window][start]")
{
    TestWindow window(u"ar"_s, QString());
    asked(window);
    question(window, u"names"_s)->setFocus();
    type(u"مجلس إقليم ميدلت"_s);
    createAs(window, u"midelt.sijill"_s);
    for (const char* page : {"agreements", "partners", "worksites"}) {
        const RecordPage& shown = window.show(QString::fromLatin1(page));
        CHECK(shown.table()->model()->rowCount() == 0);
        press(Qt::Key_N, Qt::ControlModifier);
        CHECK(window.visible(u"recordForm"_s));
        press(Qt::Key_Escape);
    }
}
