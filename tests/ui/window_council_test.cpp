#include "core/domain/session.h"
#include "tests/support/test_window.h"
#include "ui/records/record_form.h"

using namespace sijill;
using namespace sijill::test;

TEST_CASE("the council's area has a register for each of its records", "[window][council]")
{
    TestWindow window;
    for (const QString& plural : {u"sessions"_s, u"agenda-items"_s, u"deliberations"_s, u"recommendations"_s,
             u"council-members"_s, u"standing-committees"_s, u"sittings"_s}) {
        INFO(plural.toStdString());
        CHECK(window.show(u"council"_s, plural).isVisible());
    }
}

TEST_CASE("a session is entered in the council's area, a deliberation is not", "[window][council]")
{
    TestWindow window;
    RecordPage& deliberations = window.show(u"council"_s, u"deliberations"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    CHECK_FALSE((deliberations.form() && deliberations.form()->isVisible()));
    RecordPage& sessions = window.show(u"council"_s, u"sessions"_s);
    press(Qt::Key_N, Qt::ControlModifier);
    settle();
    REQUIRE(sessions.form());
    CHECK(sessions.form()->isVisible());
}
