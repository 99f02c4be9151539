#include "core/base/format.h"
#include "core/domain/agreement.h"
#include "core/domain/state_verbs.h"
#include "tests/support/test_window.h"
#include "tests/support/widget_tree.h"
#include "ui/records/record_pane.h"
#include "ui/records/verb_panel.h"
#include "ui/shell/page_list.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/form_field_parts.h"
#include "ui/widgets/labels.h"

#include <QScrollArea>
#include <QScrollBar>

using namespace sijill;
using namespace sijill::test;

namespace {

constexpr int kLeastRoom = 48; ///< For the first words of what is cut short.

/// Visible widgets whose text is wider or higher than the room they were given; those that show their first
/// words and tell the rest in their tip are left out.
QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    const auto note = [&](const QWidget* widget, const QString& text, int needed, int room) {
        const bool isTold = !widget->toolTip().isEmpty() && room >= kLeastRoom;
        if (needed > room && !isTold)
            cut << u"%1 “%2” needs %3 of %4"_s.arg(called(widget), text.left(40)).arg(needed).arg(room);
    };
    for (const auto* label : window.findChildren<TextLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty())
            continue;
        if (label->wordWrap())
            note(label, label->text(), label->heightForWidth(label->width()), label->height());
        else {
            note(label, label->text(), label->sizeHint().width(), label->width());
            if (label->height() < label->sizeHint().height())
                cut << called(label) + u" is too low: "_s + label->text();
        }
    }
    for (const auto* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        note(button, button->text(), button->sizeHint().width(), button->width());
        if (button->height() < button->sizeHint().height())
            cut << called(button) + u" is too low: "_s + button->text();
    }
    for (const auto* label : window.findChildren<FieldLabel*>()) {
        if (label->isVisible())
            note(label, label->text(), textWidth(textFont(TextRole::Label), label->text()), label->width());
    }
    return cut;
}

void checkRoom(TestWindow& window, const char* view)
{
    CAPTURE(view, window.theme().zoom());
    waitFor([&] { return cutTexts(window.window()).isEmpty(); },
        1000); // Layouts that ask each other for heights.
    CHECK(cutTexts(window.window()) == QStringList());
    if (qEnvironmentVariableIsSet("SIJILL_LOOK")) // A folder for pictures of what was checked.
        window.window().grab().save(
            u"%1/%2-%3-%4.png"_s
                .arg(qEnvironmentVariable("SIJILL_LOOK"), QLatin1StringView(view), Format::language())
                .arg(window.theme().zoom()));
}

/// Home, the reports, the agreements with their pane and their form, in one look.
void checkViews(const char* language, ThemeChoice theme, int zoom)
{
    TestWindow window(QString::fromLatin1(language));
    window.theme().setChoice(theme);
    window.window().setZoom(zoom);
    settle();
    checkRoom(window, "home");
    window.window().showPage(u"reports"_s);
    settle();
    checkRoom(window, "reports");
    window.show(u"agreements"_s);
    checkRoom(window, "agreements");
    press(Qt::Key_N, Qt::ControlModifier);
    checkRoom(window, "form");
}

} // namespace

TEST_CASE("no text is cut in Arabic", "[ui][window][room]")
{
    checkViews("ar", ThemeChoice::Light, 100);
}

TEST_CASE("no text is cut in French", "[ui][window][room]")
{
    checkViews("fr", ThemeChoice::Light, 100);
}

TEST_CASE("no text is cut in English", "[ui][window][room]")
{
    checkViews("en", ThemeChoice::Light, 100);
}

TEST_CASE("no text is cut at 200 percent on dark ground in Arabic", "[ui][window][room]")
{
    checkViews("ar", ThemeChoice::Dark, 200);
}

TEST_CASE("no text is cut at 200 percent on dark ground in French", "[ui][window][room]")
{
    checkViews("fr", ThemeChoice::Dark, 200);
}

TEST_CASE("no text is cut at 200 percent on dark ground in English", "[ui][window][room]")
{
    checkViews("en", ThemeChoice::Dark, 200);
}

TEST_CASE("a form keeps its room when the language changes", "[ui][window][room]")
{
    TestWindow window(u"ar"_s);
    window.show(u"agreements"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    window.window().setLanguage(u"fr"_s);
    settle();
    checkRoom(window, "turned-form");
}

TEST_CASE("the facts of a pane are all there after a change of language", "[ui][window][room]")
{
    TestWindow window(u"ar"_s);
    window.show(u"agreements"_s);
    window.window().setLanguage(u"fr"_s);
    settle();
    checkRoom(window, "turned-pane");
}

TEST_CASE("a window at 200 percent stays within a small screen", "[ui][window][room]")
{
    TestWindow window(u"fr"_s);
    for (const PageEntry& entry : pageEntries())
        window.window().showPage(QString::fromLatin1(entry.code));
    window.window().setZoom(200);
    settle();
    const auto* area = window.visible<QScrollArea>(u"wholeWindow"_s);
    CHECK(area->horizontalScrollBar()->maximum() == 0);
    CHECK(window.window().size() == QSize(1366, 768));
}

TEST_CASE("a window of 1280 pixels shows every page whole at 100 percent", "[ui][window][room]")
{
    TestWindow window(u"fr"_s);
    window.window().resize(1280, 720);
    for (const PageEntry& entry : pageEntries()) {
        window.window().showPage(QString::fromLatin1(entry.code));
        settle();
        CAPTURE(entry.code);
        const auto* area = window.visible<QScrollArea>(u"wholeWindow"_s);
        CHECK(area->horizontalScrollBar()->maximum() == 0);
        CHECK(area->verticalScrollBar()->maximum() == 0);
    }
}

TEST_CASE("what an action asked for on one page does not make the others scroll", "[ui][window][room]")
{
    TestWindow window(u"fr"_s);
    window.window().resize(1280, 900);
    RecordPage& agreements = window.showRecord(u"agreements"_s, u"agreements"_s, u"AW2-2023/009"_s);
    const Record agreement = agreements.pane()->record();
    auto* panel = agreements.pane()->findChild<VerbPanel*>();
    const auto& instalments = agreement.as<Agreement>().instalments;
    panel->ask(*findStateVerb(u"instalment.release"), agreement, instalments.front().id.value);
    settle();
    panel->hide();
    window.show(u"worksites"_s);
    Q_EMIT window.show(u"partners"_s).importRequested(u"partners"_s, u"number\tkind\nP-901\tassociation\n"_s);
    settle();
    const auto* area = window.visible<QScrollArea>(u"wholeWindow"_s);
    CHECK(area->verticalScrollBar()->maximum() == 0);
    CHECK(area->horizontalScrollBar()->maximum() == 0);
}
