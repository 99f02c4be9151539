#include "tests/support/image_compare.h"
#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/look.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("the shortcut of a button survives a change of its text", "[ui][widgets]")
{
    const Dressed dressed;
    QWidget window;
    auto* button = new Button(Button::Kind::Primary, &window);
    button->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    button->setText(u"Enregistrer"_s);
    layOut(window, QSize(300, 100));
    window.activateWindow();
    QApplication::setActiveWindow(&window);
    QSignalSpy clicked(button, &Button::clicked);
    QTest::keyClick(&window, Qt::Key_S, Qt::ControlModifier);
    CHECK(clicked.size() == 1);
}

TEST_CASE("a button is as wide as its text, picture and key", "[ui][widgets]")
{
    const Dressed dressed;
    Button button(Button::Kind::Secondary, u"Save"_s);
    const int bare = button.sizeHint().width();
    button.setPicture(Icon::Save);
    const int pictured = button.sizeHint().width();
    button.setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    CHECK(pictured == bare + 24);
    CHECK(button.sizeHint().width() > pictured + 50);
    CHECK(button.sizeHint().height() == 32);
}

TEST_CASE("the arrows of a segmented control follow the direction of reading", "[ui][widgets]")
{
    const Dressed dressed(u"ar"_s);
    SegmentedControl control;
    control.setSegments({{1, u"ع"_s, {}}, {2, u"Fr"_s, {}}, {3, u"En"_s, {}}});
    layOut(control, control.sizeHint());
    QSignalSpy chosen(&control, &SegmentedControl::chosen);
    QTest::keyClick(&control, Qt::Key_Left);
    CHECK(control.value() == 2);
    QTest::keyClick(&control, Qt::Key_Right);
    QTest::keyClick(&control, Qt::Key_Right); // Already at the end.
    CHECK(control.value() == 1);
    CHECK(chosen.size() == 2);
}

TEST_CASE("a click chooses the segment under it, on the right first in Arabic", "[ui][widgets]")
{
    const Dressed dressed(u"ar"_s);
    SegmentedControl control;
    control.setSegments({{1, u"ع"_s, {}}, {2, u"Fr"_s, {}}, {3, u"En"_s, {}}});
    layOut(control, control.sizeHint());
    QTest::mouseClick(&control, Qt::LeftButton, {}, QPoint(4, 10));
    CHECK(control.value() == 3);
}

TEST_CASE("chips that do not fit go to the next line, from the leading edge", "[ui][widgets]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        const Dressed dressed(language);
        QWidget strip;
        auto* flow = new FlowLayout(&strip);
        QList<FilterChip*> chips;
        for (int i = 0; i < 5; ++i) {
            chips << new FilterChip(u"Filtres enregistrés"_s);
            flow->addWidget(chips.last());
        }
        layOut(strip, QSize(400, flow->heightForWidth(400)));
        CHECK(chips[0]->y() == chips[1]->y());
        CHECK(chips[2]->y() > chips[1]->y());
        CHECK(chips[0]->x() == chips[2]->x());
        CHECK((chips[0]->x() > chips[1]->x()) == (language == "ar"_L1));
        CHECK(flow->heightForWidth(2000) < flow->heightForWidth(400));
    }
}

TEST_CASE("a chip is read aloud with its count", "[ui][widgets]")
{
    const Dressed dressed(u"fr"_s);
    FilterChip chip(u"Signées"_s);
    chip.setCount(1251);
    CHECK(chip.accessibleName() == u"Signées, 1\u202f251");
}

TEST_CASE("tabs do not move when another one becomes active", "[ui][widgets]")
{
    const Dressed dressed;
    TabBar tabs;
    for (const QString& title : {u"Facts"_s, u"Papers"_s, u"Journal"_s})
        tabs.addTab(title);
    tabs.setCount(1, 6);
    layOut(tabs, tabs.sizeHint());
    const QRect before = tabs.tabRect(2);
    tabs.setCurrentIndex(2);
    CHECK(tabs.tabRect(2) == before);
}

TEST_CASE("a tab grows for its count", "[ui][widgets]")
{
    const Dressed dressed;
    TabBar tabs;
    tabs.addTab(u"Papers"_s);
    tabs.addTab(u"Journal"_s);
    layOut(tabs, QSize(400, 40));
    const int before = tabs.tabRect(0).width();
    tabs.setCount(0, 128);
    CHECK(tabs.tabRect(0).width() > before);
}

TEST_CASE(
    "the bar of a key figure grows from the right in Arabic and turns saffron under target", "[ui][widgets]")
{
    const Dressed dressed(u"ar"_s);
    KpiCard card({.title = u"نسبة"_s, .value = u"3"_s, .share = 0.25, .tone = Tone::Warning});
    layOut(card, QSize(200, 104));
    card.clearFocus(); // Its ring has the accent's colour.
    const QRect bar = boundsOfColor(card.grab().toImage(), tokens().warnMark, 8);
    CHECK(bar.left() > 120);
    CHECK(countColor(card.grab().toImage(), tokens().accent, {}, 8) == 0);
}

TEST_CASE("Enter on what is due opens it", "[ui][widgets]")
{
    const Dressed dressed;
    QStandardItemModel model;
    model.appendRow(new QStandardItem(u"Muster"_s));
    DueList list;
    list.setModel(&model);
    layOut(list, QSize(300, 100));
    list.setCurrentIndex(model.index(0, 0));
    QSignalSpy opened(&list, &DueList::opened);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(opened.size() == 1);
}

TEST_CASE("progress never leaves its bar and can be stopped", "[ui][widgets]")
{
    const Dressed dressed;
    ProgressStrip strip;
    strip.setProgress(120, 100);
    CHECK(strip.share() == 1.0);
    strip.setProgress(3, 0);
    CHECK(strip.share() < 0);
    QSignalSpy cancelled(&strip, &ProgressStrip::cancelled);
    strip.findChild<Button*>()->click();
    CHECK(cancelled.size() == 1);
}

TEST_CASE("a notice grows with its sentence", "[ui][widgets]")
{
    const Dressed dressed;
    NoticeStrip strip;
    strip.setMessage(Tone::Warning, u"Tranche 2 due aujourd’hui : rapport financier manquant."_s, u"A4"_s);
    CHECK(strip.heightForWidth(200) > strip.heightForWidth(600));
}
