#pragma once

#include "tests/support/committee_room.h"
#include "tests/support/test_window.h"
#include "ui/review/scoring_page.h"

namespace sijill::test {

/// What an office needs before a window or the command line opens it: itself and one account, that of the
/// member if there is one.
void furnish(CommitteeRoom& room, const std::optional<CommitteeMember>& acting);

/// The real window on the scoring page of a committee room: what tests of the review screen stand on. The
/// room is filled first; its file is copied when the window opens.
class ScoringWindow {
public:
    /// `acting`: the member who is signed in; nobody: the secretary of the committee.
    explicit ScoringWindow(CommitteeRoom& room, const QString& language = u"en"_s,
        const std::optional<CommitteeMember>& acting = {});

    TestWindow& window() { return *m_window; }
    ScoringPage& page() const { return *m_page; }
    const DeskFile& shown(const QString& receipt) const;
    Review sheet(const QString& number) const;
    void chooseMember(const CommitteeMember& member);
    /// Presses "no interest" and waits for the sheet.
    void declareNone();

private:
    std::unique_ptr<TestWindow> m_window;
    ScoringPage* m_page = nullptr;
};

} // namespace sijill::test
