#pragma once

#include "tests/support/test_window.h"
#include "ui/council/session_page.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

namespace sijill::test {

/// The page of the session of January 2024: one sitting held, a second one planned, three points to vote.
struct SessionRoom {
    TestWindow window;
    SessionPage* page;

    explicit SessionRoom(const QString& language = u"fr"_s)
        : window(language)
    {
        window.window().showPage(u"council"_s);
        settle();
        page = window.visible<SessionPage>(u"sessionPage"_s);
        REQUIRE(page->desk().session()->code == u"2024-01"_s);
    }

    void push(const char* name) { click(window.visible<Button>(QString::fromLatin1(name))); }
    Sitting sitting() const { return *page->desk().sitting(); }
    AgendaItem item(const QString& number) const
    {
        return window.stored(recordType<AgendaItem>(), number).as<AgendaItem>();
    }
    FormField* count(const char* name) const { return window.visible<FormField>(QString::fromLatin1(name)); }
    void openSitting()
    {
        push("everybody");
        settle();
        push("openSitting");
        settle();
        REQUIRE(sitting().state == SittingState::Open);
    }
};

/// Agreements that were sent to the vote and stand in no point yet.
void submitAgreements(const TestWindow& window, int count);

} // namespace sijill::test
