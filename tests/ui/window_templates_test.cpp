#include "core/reporting/office_templates.h"
#include "tests/support/test_window.h"
#include "ui/reports/paper_preview.h"
#include "ui/reports/reports_page.h"
#include "ui/reports/template_compare.h"
#include "ui/reports/template_editor.h"
#include "ui/reports/template_page.h"
#include "ui/widgets/button.h"

#include <QTreeWidget>
#include <QTreeWidgetItemIterator>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The templates of the demonstration, on the screen, at one text.
class Templates {
public:
    explicit Templates(PaperLanguage language = PaperLanguage::French)
    {
        window.window().showPage(u"reports"_s);
        auto* reports = window.visible<ReportsPage>(u"reports"_s);
        window.visible<QTabBar>(u"reportTabs"_s)->setCurrentIndex(3);
        page = reports->templates();
        page->open(WordedPaper::Agreement, language);
        editor = window.visible<TemplateEditor>(u"templateText"_s);
    }

    void type(const QString& line) const
    {
        editor->moveCursor(QTextCursor::End);
        editor->insertPlainText(line);
        page->check();
    }
    Button* button(const char* name) const { return window.visible<Button>(QLatin1StringView(name)); }
    std::optional<PaperTemplate> own() const
    {
        return OfficeTemplates(window.workspace().office().books())
            .find(WordedPaper::Agreement, PaperLanguage::French);
    }

    TestWindow window;
    TemplatePage* page = nullptr;
    TemplateEditor* editor = nullptr;
};

} // namespace

TEST_CASE(
    "a text is worded, saved, undone and brought back to the shipped one in its tab", "[window][templates]")
{
    Templates on;
    CHECK_FALSE(on.button("saveTemplate")->isEnabled());
    on.type(u"Clause ajoutée pour {{place}}.\n"_s);
    CHECK(on.page->hasUnsavedWork());
    CHECK(on.window.visible<PaperPreview>(u"preview"_s)->pageCount() > 3);

    on.button("saveTemplate")->click();
    REQUIRE(on.own());
    CHECK(on.own()->text.endsWith(u"Clause ajoutée pour {{place}}.\n"_s));
    CHECK_FALSE(on.page->hasUnsavedWork());

    on.window.workspace().undo();
    CHECK_FALSE(on.own());
    on.window.workspace().redo();
    REQUIRE(on.own());
    on.button("resetTemplate")->click();
    CHECK_FALSE(on.own());
    CHECK(on.editor->toPlainText() == shippedWording(WordedPaper::Agreement, PaperLanguage::French));
}

TEST_CASE("a faulty text cannot be saved and the cursor goes to its line", "[window][templates]")
{
    Templates on;
    const int last = on.editor->blockCount();
    on.type(u"{{plcae}}"_s);

    CHECK_FALSE(on.button("saveTemplate")->isEnabled());
    CHECK(on.window.visible<NoticeStrip>(u"templateNotice"_s)->message().contains(u"place"_s));
    on.editor->moveCursor(QTextCursor::Start);
    on.button("goToFault")->click();
    CHECK(on.editor->textCursor().blockNumber() + 1 == last);
}

TEST_CASE("what is typed waits while another text is looked at", "[window][templates]")
{
    Templates on;
    on.type(u"À garder.\n"_s);

    on.page->open(WordedPaper::SessionReport, PaperLanguage::Arabic);
    CHECK(on.editor->layoutDirection() == Qt::RightToLeft);
    CHECK(on.editor->toPlainText() == shippedWording(WordedPaper::SessionReport, PaperLanguage::Arabic));
    on.page->open(WordedPaper::Agreement, PaperLanguage::French);

    CHECK(on.editor->toPlainText().endsWith(u"À garder.\n"_s));
    on.button("discardTemplate")->click();
    CHECK_FALSE(on.editor->toPlainText().contains(u"À garder."_s));
}

TEST_CASE("Enter on a name puts it at the cursor", "[window][templates]")
{
    Templates on;
    on.editor->moveCursor(QTextCursor::End);
    auto* names = on.window.visible<QTreeWidget>(u"nameTree"_s);
    for (QTreeWidgetItemIterator item(names); *item; ++item) {
        if ((*item)->data(0, Qt::UserRole).toString() == u"@table agreement_amounts"_s)
            names->setCurrentItem(*item);
    }
    names->setFocus();
    press(Qt::Key_Return);

    CHECK(on.editor->toPlainText().endsWith(u"\n@table agreement_amounts\n"_s));
}

TEST_CASE("the text stands beside the shipped one", "[window][templates]")
{
    Templates on;
    on.type(u"Une ligne.\n"_s);
    auto* compare = on.page->findChild<TemplateCompare*>(u"templateCompare"_s);

    compare->show(
        shippedWording(WordedPaper::Agreement, PaperLanguage::French), on.editor->toPlainText(), u"fr"_s);

    CHECK(compare->differences() == 1);
}
