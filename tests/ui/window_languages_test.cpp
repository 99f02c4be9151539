#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "tests/support/test_window.h"
#include "tests/support/window_texts.h"
#include "ui/records/record_form.h"
#include "ui/records/record_pane.h"
#include "ui/shell/page_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_bar.h"

#include <QClipboard>

using namespace sijill;
using namespace sijill::test;

namespace {

const QStringList kAreas{u"agreements"_s, u"partners"_s, u"worksites"_s};
const QString kOpenWorksite = u"CH2-041"_s;

/// What stands in Latin letters in a window that speaks Arabic, with the place where it stands.
QStringList foreignIn(const TestWindow& window)
{
    QStringList found;
    for (const ShownText& shown : shownTexts(window.window())) {
        for (const QString& word : foreignWords(shown.text))
            found << word + u" ("_s + shown.where + u": "_s + shown.text.left(60) + u')';
    }
    found.removeDuplicates();
    return found;
}

void speak(TestWindow& window, const QString& language)
{
    window.window().setLanguage(language);
    settle();
}

/// Checks what is on the screen, on each tab of the bar of this name.
void checkArabic(const TestWindow& window, const QString& tabsName = {})
{
    auto* tabs = tabsName.isEmpty() ? nullptr : window.visible<TabBar>(tabsName);
    for (int tab = 0; tab < (tabs ? tabs->count() : 1); ++tab) {
        if (tabs)
            tabs->setCurrentIndex(tab);
        settle();
        CAPTURE(tab);
        CHECK(foreignIn(window) == QStringList());
    }
}

RecordForm* newAgreement(TestWindow& window)
{
    window.show(u"agreements"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    return window.visible<RecordForm>(u"recordForm"_s);
}

} // namespace

TEST_CASE("no page and no tab keeps an English word in an Arabic window", "[ui][window][language][slow]")
{
    TestWindow window;
    for (const PageEntry& entry : pageEntries())
        window.window().showPage(QString::fromLatin1(entry.code));
    speak(window, u"ar"_s);
    const QMap<QString, QString> tabs{{u"council"_s, u"areaTabs"_s}, {u"partners"_s, u"areaTabs"_s},
        {u"worksites"_s, u"areaTabs"_s}, {u"reports"_s, u"reportTabs"_s}, {u"settings"_s, u"settingsTabs"_s}};
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        CAPTURE(code);
        window.window().showPage(code);
        settle();
        checkArabic(window, tabs.value(code));
    }
}

TEST_CASE("no tab of a pane keeps an English word in an Arabic window", "[ui][window][language]")
{
    TestWindow window;
    for (const QString& area : kAreas)
        window.show(area);
    speak(window, u"ar"_s);
    for (const QString& area : kAreas) {
        CAPTURE(area);
        window.show(area);
        checkArabic(window, u"paneTabs"_s);
    }
}

TEST_CASE("no tab of a form keeps an English word in an Arabic window", "[ui][window][language]")
{
    TestWindow window;
    for (const QString& area : kAreas)
        window.show(area).startNew();
    speak(window, u"ar"_s);
    for (const QString& area : kAreas) {
        CAPTURE(area);
        window.show(area);
        checkArabic(window, u"formTabs"_s);
    }
}

TEST_CASE("the start screen keeps no English word in an Arabic window", "[ui][window][language]")
{
    TestWindow window;
    window.window().closeFile();
    settle();
    speak(window, u"ar"_s);
    checkArabic(window);
}

TEST_CASE("a refused form says its problems in the language chosen afterwards", "[ui][window][language]")
{
    TestWindow window;
    newAgreement(window);
    press(Qt::Key_S, Qt::ControlModifier);
    speak(window, u"ar"_s);
    checkArabic(window);
    REQUIRE(window.visible<Button>(u"problems"_s));
}

TEST_CASE("an open verb panel speaks the language chosen afterwards", "[ui][window][language]")
{
    TestWindow window;
    window.showRecord(u"worksites"_s, u"worksites"_s, kOpenWorksite);
    click(window.visible<Button>(u"worksite.finish"_s));
    speak(window, u"ar"_s);
    checkArabic(window);
    CHECK(window.visible(u"verbPanel"_s));
}

TEST_CASE("an open import speaks the language chosen afterwards", "[ui][window][language]")
{
    TestWindow window;
    window.show(u"agreements"_s).table()->setFocus();
    QApplication::clipboard()->setText(u"title_ar\tends_on\nاتفاقية\t31/02\nاتفاقية\t"_s);
    press(Qt::Key_V, Qt::ControlModifier);
    REQUIRE(window.visible(u"importPage"_s));
    speak(window, u"ar"_s);
    checkArabic(window);
}

TEST_CASE("a recovered draft says so in the language chosen afterwards", "[ui][window][language]")
{
    TestWindow window;
    newAgreement(window);
    type(u"اتفاقية"_s);
    window.restart();
    newAgreement(window);
    speak(window, u"ar"_s);
    checkArabic(window);
}

TEST_CASE("the window turns round with its language", "[ui][window][language]")
{
    TestWindow window;
    const auto* home = window.visible(u"home"_s);
    const auto* navigation = window.visible(u"navigation"_s);
    CHECK(navigation->x() < home->mapTo(&window.window(), QPoint()).x());
    speak(window, u"ar"_s);
    CHECK(window.window().layoutDirection() == Qt::RightToLeft);
    CHECK(navigation->mapTo(&window.window(), QPoint()).x() > home->mapTo(&window.window(), QPoint()).x());
}

TEST_CASE("the switch in the top bar changes the language", "[ui][window][language]")
{
    const TestWindow window;
    auto* languages = window.visible<SegmentedControl>(u"language"_s);
    QTest::mouseClick(languages, Qt::LeftButton, {}, QPoint(8, languages->height() / 2));
    settle();
    CHECK(Format::language() == u"ar"_s);
    CHECK(languages->value() == u"ar"_s);
    CHECK(window.window().windowTitle().contains(u"خنيفرة"_s));
}

TEST_CASE("ten changes of language lose nothing that is typed or shown", "[ui][window][language][slow]")
{
    TestWindow window;
    const RecordPage& worksites = window.showRecord(u"worksites"_s, u"worksites"_s, kOpenWorksite);
    auto* tabs = window.visible<TabBar>(u"paneTabs"_s);
    tabs->setCurrentIndex(2);
    RecordForm* form = newAgreement(window);
    type(u"اتفاقية"_s);
    form->field(u"amount"_s)->setFocus();
    retype(u"45437,16"_s);
    form->field(u"starts_on"_s)->setFocus();
    retype(u"31/02"_s); // No such day: it stays as it was typed.
    form->field(u"reference"_s)->setFocus();
    const Record before = form->draft();
    const qint64 shown = worksites.place().second;
    for (int turn = 0; turn < 10; ++turn)
        speak(window, kLanguages[turn % kLanguages.size()]);
    CHECK(form->draft() == before);
    CHECK(form->field(u"starts_on"_s)->typingProblem());
    CHECK(form->isEdited());
    CHECK(worksites.place().second == shown);
    CHECK(tabs->currentIndex() == 2);
}

TEST_CASE("filters typed over a list survive a change of language", "[ui][window][language]")
{
    TestWindow window;
    RecordPage& page = window.show(u"agreements"_s);
    page.table()->setFilter(0, {.text = u"04"_s});
    speak(window, u"ar"_s);
    CHECK(page.table()->model()->rowCount() == 11);
    CHECK(page.table()->filters().value(0).text == u"04"_s);
}
