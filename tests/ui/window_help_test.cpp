#include "tests/support/test_window.h"
#include "ui/help/help_view.h"
#include "ui/help/help_window.h"
#include "ui/records/record_form.h"
#include "ui/records/record_pages.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/line_edit.h"

#include <QPointer>
#include <QTreeWidget>

using namespace sijill;
using namespace sijill::test;

namespace {

/// The help that F1 opened; null when there is none.
HelpWindow* openHelp()
{
    for (QWidget* window : QApplication::topLevelWidgets()) {
        auto* help = qobject_cast<HelpWindow*>(window);
        if (help && help->isVisible())
            return help;
    }
    return nullptr;
}

QString topicAfterF1(const TestWindow& window)
{
    window.window().activateWindow();
    settle();
    press(Qt::Key_F1);
    settle();
    HelpWindow* help = openHelp();
    REQUIRE(help);
    return help->topic();
}

} // namespace

TEST_CASE("F1 opens the help at the chapter of the page", "[ui][window][help]")
{
    const QHash<QString, QString> chapters{{u"home"_s, u"home"_s}, {u"agreements"_s, u"agreements"_s},
        {u"partners"_s, u"partners"_s}, {u"worksites"_s, u"worksites"_s},
        {u"territories"_s, u"territories"_s}, {u"reports"_s, u"figures"_s}, {u"journal"_s, u"journal"_s},
        {u"settings"_s, u"settings#office"_s}};
    TestWindow window;
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        if (!chapters.contains(code))
            continue;
        CAPTURE(code);
        window.window().showPage(code);
        CHECK(topicAfterF1(window) == chapters.value(code));
    }
}

TEST_CASE("F1 in a form opens the section about typing it", "[ui][window][help]")
{
    TestWindow window;
    RecordPage& agreements = window.show(u"agreements"_s);
    agreements.startNew();
    settle();
    CHECK(topicAfterF1(window) == u"agreements#form");
    agreements.form()->cancel();
}

TEST_CASE("F1 on the start screen opens the first steps", "[ui][window][help]")
{
    TestWindow window(u"fr"_s, {});
    CHECK(topicAfterF1(window) == u"first-steps");
}

TEST_CASE("every topic that a page or a form names exists in each language", "[ui][window][help]")
{
    TestWindow window;
    QStringList topics;
    for (const PageEntry& entry : pageEntries()) {
        Page* page = window.window().page(QString::fromLatin1(entry.code));
        topics << page->helpTopic();
        for (const Page* inner : page->findChildren<Page*>())
            topics << inner->helpTopic();
        for (const RecordPage* records : page->findChildren<RecordPage*>()) {
            const QString help = QString::fromLatin1(records->ui().help);
            topics << (help.contains(u'#') ? help : help + u"#form"_s);
        }
    }
    for (const QString& language : kLanguages) {
        const HelpBook book(language);
        for (const QString& topic : std::as_const(topics)) {
            CAPTURE(language, topic);
            CHECK(book.has(topic));
        }
    }
}

TEST_CASE("the help goes back and forward, and closes with the window", "[ui][window][help]")
{
    TestWindow window;
    const QPointer<HelpWindow> help = window.window().openHelp();
    help->open(u"agreements#signing"_s);
    help->open(u"rules"_s);
    help->open(u"no-such-chapter"_s);
    CHECK(help->topic() == u"first-steps");
    help->activateWindow();
    settle();
    press(Qt::Key_Left, Qt::AltModifier);
    press(Qt::Key_Left, Qt::AltModifier);
    CHECK(help->topic() == u"agreements#signing");
    press(Qt::Key_Right, Qt::AltModifier);
    CHECK(help->topic() == u"rules");
    window.window().close();
    settle();
    CHECK_FALSE(help);
}

TEST_CASE("the help lists what its search finds and goes there with Enter", "[ui][window][help]")
{
    TestWindow window(u"fr"_s);
    HelpWindow* help = window.window().openHelp();
    help->activateWindow();
    settle();
    auto* search = help->findChild<LineEdit*>(u"helpSearch"_s);
    search->setFocus();
    type(u"corbeille"_s);
    auto* contents = help->findChild<QTreeWidget*>(u"helpContents"_s);
    REQUIRE(contents->topLevelItemCount() > 0);
    press(Qt::Key_Return);
    CHECK(help->topic() == u"journal#bin");
    CHECK_FALSE(help->findChild<HelpView*>()->extraSelections().isEmpty());
    press(Qt::Key_Escape);
    CHECK(search->text().isEmpty());
    CHECK(contents->topLevelItemCount() == int(help->book().chapters().size()));
}

TEST_CASE(
    "an open help speaks the language chosen afterwards, at the same place", "[ui][window][help][language]")
{
    TestWindow window(u"en"_s);
    HelpWindow* help = window.window().openHelp();
    help->open(u"backups#restore"_s);
    window.window().setLanguage(u"ar"_s);
    settle();
    CHECK(help->topic() == u"backups#restore");
    CHECK(help->book().language() == u"ar");
    CHECK(help->findChild<HelpView*>()->toPlainText().contains(u"النسخ الاحتياطية"_s));
    CHECK(help->layoutDirection() == Qt::RightToLeft);
}
