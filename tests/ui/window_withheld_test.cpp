#include "tests/support/console.h"
#include "tests/support/scoring_window.h"
#include "tests/support/window_texts.h"
#include "ui/records/list_model.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"
#include "ui/widgets/tab_bar.h"

#include <QMessageBox>

using namespace sijill;
using namespace sijill::test;

namespace {

const QString kRemark = u"Matériel loué"_s;

/// Hind has marked a file and remarked on it; Omar, who acts, has it still to mark.
struct Blind {
    Blind()
    {
        file = room.admit(u"Pistes"_s, 4);
        ReviewService service(room.office.books());
        Review draft = *service.declareNone(room.assign(file, room.hind).id);
        draft.remark = kRemark;
        for (int criterion = 1; criterion <= 2; ++criterion) {
            ReviewMark mark;
            mark.criterion = criterion;
            mark.mark = 3;
            mark.remark = kRemark;
            draft.marks.push_back(mark);
        }
        hinds = *service.submit(service.save(draft)->id);
        omars = room.assign(file, room.omar);
    }

    CommitteeRoom room;
    Proposal file;
    Review hinds;
    Review omars;
};

bool isShown(const QWidget& window, const QString& words)
{
    const QList<ShownText> texts = shownTexts(window);
    return std::any_of(
        texts.begin(), texts.end(), [&](const ShownText& shown) { return shown.text.contains(words); });
}

/// Cells of the states that the journal shows of its current entry.
QString states(TestWindow& window, int mode)
{
    auto* control = window.visible<SegmentedControl>(u"entryMode"_s);
    control->setValue(mode);
    Q_EMIT control->chosen(mode);
    settle();
    QString all;
    for (const ListTable* table : window.window().findChildren<ListTable*>(u"entryStates"_s)) {
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row) {
            for (int column = 0; column < table->model()->columnCount(); ++column)
                all += table->model()->index(row, column).data().toString() + u'|';
        }
    }
    return all;
}

/// Opens the journal on the entry that submitted or saved Hind's sheet, and reads it in every way.
QString readInJournal(TestWindow& window, const Review& sheet)
{
    window.window().showPage(u"journal"_s);
    settle();
    auto* list = window.visible<ListTable>(u"journalList"_s);
    const qint64 sequence = window.number(
        u"SELECT MAX(sequence) FROM journal_change WHERE kind = 'review' AND record_id = %1"_s.arg(
            sheet.id.value));
    QString all;
    for (int row = 0; row < list->model()->rowCount(); ++row) {
        if (list->model()->index(row, 0).data(Qt::DisplayRole).toString() != QString::number(sequence))
            continue;
        list->setCurrentIndex(list->model()->index(row, 0));
        settle();
        for (int mode = 0; mode < 3; ++mode)
            all += states(window, mode);
    }
    REQUIRE_FALSE(all.isEmpty());
    return all;
}

} // namespace

TEST_CASE("the journal shows a blind member no mark of others, and all once submitted", "[window][reading]")
{
    Blind blind;
    ScoringWindow scoring(blind.room, u"en"_s, blind.room.omar);
    TestWindow& window = scoring.window();
    CHECK_FALSE(readInJournal(window, blind.hinds).contains(kRemark));
    CHECK(isShown(window.window(), u"Marks of others are shown to you once"_s));

    ReviewService service(window.workspace().office().books());
    Review own = *service.declareNone(blind.omars.id);
    for (int criterion = 1; criterion <= 2; ++criterion) {
        ReviewMark mark;
        mark.criterion = criterion;
        mark.mark = 4;
        own.marks.push_back(mark);
    }
    REQUIRE(service.submit(service.save(own)->id));
    settle();
    CHECK(readInJournal(window, blind.hinds).contains(kRemark));
}

TEST_CASE("the pane of a sheet and its history tell a blind member no mark", "[window][reading]")
{
    Blind blind;
    ScoringWindow scoring(blind.room, u"en"_s, blind.room.omar);
    TestWindow& window = scoring.window();
    window.workspace().openRecord(u"review"_s, blind.hinds.id.value);
    settle();
    auto* tabs = window.visible<TabBar>(u"paneTabs"_s);
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        settle();
        CHECK_FALSE(isShown(window.window(), kRemark));
    }
    CHECK(isShown(window.window(), u"Marks of others are shown to you once"_s));
}

TEST_CASE("the history of a sheet tells the office every mark", "[window][reading]")
{
    Blind blind;
    ScoringWindow scoring(blind.room);
    TestWindow& window = scoring.window();
    window.workspace().openRecord(u"review"_s, blind.hinds.id.value);
    settle();
    auto* tabs = window.visible<TabBar>(u"paneTabs"_s);
    tabs->setCurrentIndex(tabs->count() - 1);
    settle();
    CHECK(isShown(window.window(), kRemark));
}

TEST_CASE("the form of a file with a declared interest does not open", "[window][reading]")
{
    Blind blind;
    REQUIRE(ReviewService(blind.room.office.books()).declareInterest(blind.omars.id, u"Trésorier"_s));
    blind.room.omar = blind.room.office.stored(blind.room.omar);
    ScoringWindow scoring(blind.room, u"en"_s, blind.room.omar);
    TestWindow& window = scoring.window();
    window.workspace().openRecord(u"proposal"_s, blind.file.id.value);
    settle();
    QString refusal;
    QObject::connect(&window.workspace(), &Workspace::failed, &window.window(),
        [&](const Error& error) { refusal = error.rule; });
    click(window.visible<Button>(u"edit"_s));
    settle();
    CHECK(refusal == u"C5"_s);
    CHECK(isShown(window.window(), u"You declared an interest here"_s));
}

TEST_CASE("the command line keeps the same doors shut", "[cli][reading]")
{
    Blind blind;
    furnish(blind.room, blind.room.omar);
    const QString file = blind.room.office.path();
    blind.room.office.close();
    const Console console;
    const auto call = [&](const QStringList& words) {
        return console.callBare(QStringList{u"--file"_s, file, u"--lang"_s, u"en"_s} + words);
    };
    const Answer shown = call({u"show"_s, u"reviews"_s, blind.hinds.number});
    CHECK(shown.exitCode == 0);
    CHECK_FALSE(shown.output.contains(kRemark));
    CHECK(shown.output.contains(u"! C6"_s));
    CHECK_FALSE(call({u"export"_s, u"review-marks"_s}).output.contains(kRemark));
    CHECK_FALSE(call({u"export"_s, u"reviews"_s}).output.contains(kRemark));
    const QString number = blind.room.call.number;
    CHECK(call({u"ranking"_s, u"--call"_s, number}).output.contains(u"after submitting"_s));
    CHECK(call({u"ranking"_s, u"--call"_s, number, u"--member"_s, u"HB"_s}).exitCode == 1);
    CHECK(call({u"report"_s, u"reviewer-sheet"_s, blind.hinds.number}).exitCode == 1);
    CHECK(call({u"report"_s, u"comparative-table"_s, number}).exitCode == 1);
}
