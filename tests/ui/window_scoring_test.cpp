#include "tests/support/scoring_window.h"
#include "ui/review/scoring_cells.h"
#include "ui/review/scoring_file.h"
#include "ui/review/scoring_keys.h"
#include "ui/review/scoring_list.h"
#include "ui/review/scoring_total.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/line_edit.h"

#include <QKeyEvent>

using namespace sijill;
using namespace sijill::test;

namespace {

QString text(const ScoringWindow& scoring, const QString& name)
{
    return Format::withoutMarks(
        const_cast<ScoringWindow&>(scoring).window().visible<TextLabel>(name)->text());
}

QString problems(ScoringWindow& scoring)
{
    QStringList all;
    for (const NoticeStrip* strip : scoring.page().findChildren<NoticeStrip*>()) {
        if (strip->isVisible() && strip->objectName().startsWith(u"problem"_s))
            all << strip->message();
    }
    return all.join(u'\n');
}

} // namespace

TEST_CASE("a file is declared, marked by digits and N, and submitted by keys alone", "[window][scoring]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    room.assign(room.admit(u"Jardins"_s, 4, u"P-002"_s), room.hind);
    ScoringWindow scoring(room);
    scoring.page().findChild<ScoringList*>()->setFocus();
    press(Qt::Key_Return); // Into the file: the declaration comes first.
    press(Qt::Key_Return); // No interest.
    settle();
    REQUIRE(scoring.sheet(u"AP-1-001/HB"_s).declaredAt.isValid());
    CHECK(QApplication::focusWidget()->objectName() == u"marks1"_s);
    type(u"15"_s); // Two digits of a scale of 20 end by themselves.
    CHECK(QApplication::focusWidget()->objectName() == u"marks2"_s);
    type(u"4"_s);
    settle();
    const Review marked = scoring.sheet(u"AP-1-001/HB"_s);
    REQUIRE(marked.marks.size() == 2);
    CHECK(marked.marks[0].mark == 15);
    CHECK(marked.marks[1].mark == 4);
    CHECK(text(scoring, u"score"_s) == u"77.00"_s);
    CHECK(text(scoring, u"formula"_s) == u"100 × (60×15÷20 + 40×4÷5) ÷ 100"_s);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).state == ReviewState::Submitted);
    CHECK(text(scoring, u"progress"_s) == u"1 of 2 submitted"_s);
    press(Qt::Key_Return); // The next file asks for its own declaration.
    settle();
    CHECK(scoring.sheet(u"AP-1-002/HB"_s).declaredAt.isValid());
    press(Qt::Key_N);
    settle();
    CHECK(scoring.sheet(u"AP-1-002/HB"_s).marks.front().notApplicable);
}

TEST_CASE("submitting too early is refused in words and leads to the missing mark", "[window][scoring]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room);
    scoring.declareNone();
    type(u"15"_s);
    press(Qt::Key_Up);
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).state == ReviewState::Assigned);
    CHECK(problems(scoring).contains(u"not applicable"_s));
    CHECK(QApplication::focusWidget()->objectName() == u"marks2"_s);
    type(u"7"_s); // Above the scale of 5.
    settle();
    CHECK(problems(scoring).contains(u"from 0 to 5"_s));
    CHECK(QApplication::focusWidget()->objectName() == u"marks2"_s);
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).marks.size() == 1);
}

TEST_CASE("each mark is undone by itself, and a short pause ends a number", "[window][scoring]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room);
    scoring.declareNone();
    type(u"9"_s);
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).marks.empty());
    REQUIRE(waitFor([&] { return scoring.sheet(u"AP-1-001/HB"_s).marks.size() == 1; }));
    CHECK(QApplication::focusWidget()->objectName() == u"marks2"_s);
    type(u"3"_s);
    CHECK(scoring.window().lastVerbs(1) == QStringList{u"review.mark"_s});
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    const Review undone = scoring.sheet(u"AP-1-001/HB"_s);
    REQUIRE(undone.marks.size() == 1);
    CHECK(undone.marks.front().mark == 9);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).marks.empty());
}

TEST_CASE("a comment and a remark on a criterion are kept as they are left", "[window][scoring]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room);
    scoring.declareNone();
    FormField* comment = scoring.window().visible<FormField>(u"remark"_s);
    comment->setFocus();
    type(u"Plan clair"_s);
    scoring.window().visible<QWidget>(u"marks1"_s)->setFocus();
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).remark == u"Plan clair"_s);
    press(Qt::Key_Z, Qt::ControlModifier);
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).remark.isEmpty());
    CHECK(textOf(comment->value()).isEmpty());
    click(scoring.page().findChild<QWidget*>(u"criterion2"_s)->findChild<Button*>());
    type(u"Trop court"_s);
    press(Qt::Key_Return);
    settle();
    const Review sheet = scoring.sheet(u"AP-1-001/HB"_s);
    REQUIRE(sheet.marks.size() == 1);
    CHECK(sheet.marks.front().criterion == 2);
    CHECK(sheet.marks.front().remark == u"Trop court"_s);
    CHECK_FALSE(sheet.marks.front().isGiven());
}

TEST_CASE("the top row of an AZERTY keyboard counts as digits without Shift", "[scoring]")
{
    const auto digit = [](const QString& text, Qt::KeyboardModifiers with = Qt::NoModifier) {
        return digitOf(QKeyEvent(QEvent::KeyPress, 0, with, text));
    };
    const QString row = u"à&é\"'(-è_ç"_s;
    for (int i = 0; i < 10; ++i)
        CHECK(digit(row.mid(i, 1)) == i);
    CHECK(digit(u"٧"_s) == 7);
    CHECK_FALSE(digit(u"&"_s, Qt::ShiftModifier)); // Of a QWERTY keyboard.
    CHECK_FALSE(digit(u"-"_s, Qt::KeypadModifier));
    CHECK_FALSE(digit(u"5"_s, Qt::ControlModifier));
    for (const QString& letter : {u"n"_s, u"N"_s, u"ن"_s, u"ى"_s})
        CHECK(isNotApplicableKey(QKeyEvent(QEvent::KeyPress, 0, Qt::NoModifier, letter)));
}

TEST_CASE("nothing of a file shows before the declaration, and an interest withholds it", "[window][scoring]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room);
    CHECK_FALSE(scoring.page().findChild<QWidget*>(u"fileTabs"_s)->isVisible());
    CHECK_FALSE(scoring.page().findChild<QWidget*>(u"submit"_s)->isVisible());
    click(scoring.window().visible<Button>(u"declareInterest"_s));
    click(scoring.window().visible<Button>(u"confirmInterest"_s));
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).state == ReviewState::Assigned); // Without its nature: refused.
    scoring.window().visible<LineEdit>(u"nature"_s)->setFocus();
    type(u"Tresorier"_s);
    press(Qt::Key_Return);
    settle();
    CHECK(scoring.sheet(u"AP-1-001/HB"_s).state == ReviewState::Withdrawn);
    CHECK(scoring.shown(u"AP-1-001"_s).stage == SheetStage::Withheld);
    CHECK(QApplication::focusWidget() == scoring.page().findChild<ScoringList*>());
    CHECK_FALSE(scoring.page().findChild<QWidget*>(u"fileTabs"_s)->isVisible());
    CHECK(scoring.window().lastVerbs(1) == QStringList{u"review.declare"_s});
}

TEST_CASE("the marks of others appear with mean and spread after submitting, not before", "[window][scoring]")
{
    CommitteeRoom room;
    const Proposal file = room.admit(u"Pistes"_s, 4);
    room.mark(file, room.omar, 5, 4);
    room.assign(file, room.hind);
    ScoringWindow scoring(room);
    scoring.chooseMember(room.hind);
    scoring.declareNone();
    type(u"204"_s);
    settle();
    CHECK(text(scoring, u"othersLine"_s).contains(u"after submitting"_s));
    const auto othersShown = [&] {
        for (const TextLabel* label : scoring.page().findChildren<TextLabel*>()) {
            if (label->isVisible() && label->text().contains(u"OA"_s))
                return label->text();
        }
        return QString();
    };
    CHECK(othersShown().isEmpty());
    press(Qt::Key_Return, Qt::ControlModifier);
    settle();
    CHECK(othersShown().contains(u"12.50"_s));
    CHECK(othersShown().contains(u"far apart"_s)); // 15 of 20.
    CHECK(text(scoring, u"othersLine"_s).contains(u"69.50"_s));
    CHECK(scoring.window().visible<Button>(u"reopen"_s)->isEnabled());
}
