#include "tests/support/scoring_window.h"
#include "ui/review/scoring_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

using namespace sijill;
using namespace sijill::test;

namespace {

QString nameOf(const QWidget* widget)
{
    return widget->objectName().isEmpty() ? QString::fromLatin1(widget->metaObject()->className())
                                          : widget->objectName();
}

/// The widgets that Tab comes by, from the list of files once round the window.
QList<QWidget*> tabbedThrough(ScoringWindow& scoring, Qt::Key key = Qt::Key_Tab)
{
    scoring.page().findChild<ScoringList*>()->setFocus();
    QList<QWidget*> visited;
    for (int step = 0; step < 200; ++step) {
        QWidget* now = QApplication::focusWidget();
        REQUIRE(now);
        if (!visited.isEmpty() && now == visited.front())
            return visited;
        visited << now;
        press(key, key == Qt::Key_Backtab ? Qt::ShiftModifier : Qt::NoModifier);
    }
    FAIL("Tab never comes back to the list");
    return visited;
}

/// Controls of the page that a person works with, by what they are called.
QStringList controlsOf(const ScoringPage& page)
{
    QStringList names;
    for (const QWidget* widget : page.findChildren<QWidget*>()) {
        const bool isControl = qobject_cast<const Button*>(widget) || !widget->objectName().isEmpty();
        if (isControl && widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus)
            && !widget->focusProxy())
            names << nameOf(widget);
    }
    return names;
}

/// An editor goes by the name of its field.
QStringList namesOf(const QList<QWidget*>& widgets)
{
    QStringList names;
    for (const QWidget* widget : widgets) {
        const QWidget* named = widget;
        while (named->objectName().isEmpty() && qobject_cast<const FormField*>(named->parentWidget()))
            named = named->parentWidget();
        names << nameOf(named);
    }
    return names;
}

} // namespace

TEST_CASE("Tab reaches every control of the scoring page, and Shift+Tab the same backwards",
    "[window][scoring][keyboard]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    room.assign(room.admit(u"Jardins"_s, 4, u"P-002"_s), room.hind);
    ScoringWindow scoring(room);
    scoring.declareNone();
    const QList<QWidget*> forwards = tabbedThrough(scoring);
    const QStringList reached = namesOf(forwards);
    INFO(reached.join(u' ').toStdString());
    for (const QString& control : controlsOf(scoring.page())) {
        INFO(control.toStdString());
        CHECK(reached.contains(control));
    }
    QList<QWidget*> backwards = tabbedThrough(scoring, Qt::Key_Backtab);
    std::reverse(backwards.begin() + 1, backwards.end());
    CHECK(namesOf(backwards) == reached);
}

TEST_CASE("Tab goes from the marks to the comment, the verbs and no way back between",
    "[window][scoring][keyboard]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    ScoringWindow scoring(room);
    scoring.declareNone();
    const QStringList reached = namesOf(tabbedThrough(scoring));
    INFO(reached.join(u' ').toStdString());
    qsizetype last = -1;
    for (const auto& name : {u"scoringCall"_s, u"scoringMember"_s})
        CHECK(reached.contains(name));
    for (const auto& name :
        {u"scoringList"_s, u"fileTabs"_s, u"marks1"_s, u"marks2"_s, u"remark"_s, u"submit"_s, u"next"_s}) {
        INFO(name.toStdString());
        CHECK(reached.indexOf(name) > last);
        last = reached.indexOf(name);
    }
}

TEST_CASE("two files are marked and submitted without a mouse", "[window][scoring][keyboard]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Pistes"_s, 4), room.hind);
    room.assign(room.admit(u"Jardins"_s, 4, u"P-002"_s), room.hind);
    ScoringWindow scoring(room);
    scoring.page().findChild<ScoringList*>()->setFocus();
    press(Qt::Key_Down); // To the second file …
    press(Qt::Key_Up);   // … and back to the first.
    for (const QString& receipt : {u"AP-1-001"_s, u"AP-1-002"_s}) {
        if (QApplication::focusWidget()->objectName() != u"declareNone"_s)
            press(Qt::Key_Return);
        press(Qt::Key_Return);
        settle();
        CHECK(QApplication::focusWidget()->objectName() == u"marks1"_s);
        type(u"15"_s);
        press(Qt::Key_Up); // Back into the first row: the mark is given anew.
        type(u"12"_s);
        type(u"4"_s);
        tabBackTo(u"marks1"_s);
        press(Qt::Key_Tab);
        press(Qt::Key_Return, Qt::ControlModifier);
        settle();
        const Review sheet = scoring.sheet(receipt + u"/HB"_s);
        CHECK(sheet.state == ReviewState::Submitted);
        CHECK(sheet.marks.front().mark == 12);
    }
}

TEST_CASE("a similar file that the member does not mark opens after the declaration alone",
    "[window][scoring][reading]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Entretien des pistes rurales"_s, 4), room.omar);
    const Proposal similar = room.admit(u"Entretien des pistes rurales"_s, 4, u"P-002"_s);
    ScoringWindow scoring(room, u"en"_s, room.omar);
    scoring.declareNone();
    qint64 opened = 0;
    QObject::connect(&scoring.window().workspace(), &Workspace::recordRequested, &scoring.page(),
        [&](const QString& kind, qint64 id) { opened = kind == u"proposal"_s ? id : 0; });
    click(scoring.window().visible<Button>(u"overlap"_s));
    settle();
    CHECK(opened == 0);
    CHECK(QApplication::focusWidget()->objectName() == u"declareNone"_s);
    press(Qt::Key_Escape); // Not now.
    settle();
    CHECK(opened == 0);
    click(scoring.window().visible<Button>(u"overlap"_s));
    settle();
    press(Qt::Key_Return);
    settle();
    CHECK(opened == similar.id.value);
}

TEST_CASE(
    "an interest declared before a similar file opens is kept and withholds it", "[window][scoring][reading]")
{
    CommitteeRoom room;
    room.assign(room.admit(u"Entretien des pistes rurales"_s, 4), room.omar);
    const Proposal similar = room.admit(u"Entretien des pistes rurales"_s, 4, u"P-002"_s);
    ScoringWindow scoring(room, u"en"_s, room.omar);
    scoring.declareNone();
    click(scoring.window().visible<Button>(u"overlap"_s));
    settle();
    click(scoring.window().visible<Button>(u"declareInterest"_s));
    press(Qt::Key_Return); // Without saying which: refused.
    CHECK(scoring.window().number(u"SELECT COUNT(*) FROM interest_declaration"_s) == 0);
    type(u"Tresorier"_s);
    press(Qt::Key_Return);
    settle();
    CHECK(scoring.window().number(
              u"SELECT COUNT(*) FROM interest_declaration WHERE proposal = %1"_s.arg(similar.id.value))
        == 1);
    OpenOffice& office = scoring.window().workspace().office();
    CHECK(office.reading().reason(Record::of(*office.records().find<Proposal>(similar.id))));
}
