#include "ui/shell/page_list.h"

#include "ui/agreements/agreement_ui.h"
#include "ui/calls/call_ui.h"
#include "ui/council/council_ui.h"
#include "ui/council/session_page.h"
#include "ui/home/home_page.h"
#include "ui/journal/journal_page.h"
#include "ui/partners/partner_ui.h"
#include "ui/partners/twins_page.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/review/committee_ui.h"
#include "ui/review/scoring_page.h"
#include "ui/selection/selection_page.h"
#include "ui/settings/settings_page.h"
#include "ui/territories/territories_page.h"
#include "ui/worksites/worksite_ui.h"

namespace sijill {

const std::vector<PageEntry>& pageEntries()
{
    static const std::vector<PageEntry> entries{
        {"home", QT_TRANSLATE_NOOP("Navigation", "Home"), Icon::Home, false,
            [](Workspace& w, QWidget* p) -> Page* { return new HomePage(w, p); }},
        {"calls", QT_TRANSLATE_NOOP("Navigation", "Calls"), Icon::Calls, false,
            [](Workspace& w, QWidget* p) -> Page* {
                return new RecordPages({callUi(w), proposalUi(w), complaintUi()}, w, p);
            }},
        {"review", QT_TRANSLATE_NOOP("Navigation", "Review"), Icon::Review, false,
            [](Workspace& w, QWidget* p) -> Page* {
                return new RecordPages({selectionRunsUi(w), reviewSheetUi(), committeeMeetingUi(),
                                           committeeMemberUi(), committeeUi()},
                    w, p, {scoringTab(), selectionTab()});
            }},
        {"council", QT_TRANSLATE_NOOP("Navigation", "Council"), Icon::Council, false,
            [](Workspace& w, QWidget* p) -> Page* {
                return new RecordPages({sessionUi(), agendaItemUi(), sittingUi(), deliberationUi(),
                                           recommendationUi(), councilMemberUi(), standingCommitteeUi()},
                    w, p, {sessionTab()});
            }},
        {"agreements", QT_TRANSLATE_NOOP("Navigation", "Agreements"), Icon::Agreements, true,
            [](Workspace& w, QWidget* p) -> Page* { return new RecordPages({agreementUi()}, w, p); }},
        {"partners", QT_TRANSLATE_NOOP("Navigation", "Partners"), Icon::Partners, false,
            [](Workspace& w, QWidget* p) -> Page* {
                return new RecordPages({partnerUi(), documentKindUi()}, w, p, {}, {twinsTab()});
            }},
        {"worksites", QT_TRANSLATE_NOOP("Navigation", "Worksites"), Icon::Worksites, false,
            [](Workspace& w, QWidget* p) -> Page* {
                return new RecordPages({worksiteUi(), slotUi()}, w, p);
            }},
        {"territories", QT_TRANSLATE_NOOP("Navigation", "Territories"), Icon::Territories, true,
            [](Workspace& w, QWidget* p) -> Page* { return new TerritoriesPage(w, p); }},
        {"reports", QT_TRANSLATE_NOOP("Navigation", "Reports"), Icon::Reports, false,
            [](Workspace& w, QWidget* p) -> Page* { return new ReportsPage(w, p); }},
        {"journal", QT_TRANSLATE_NOOP("Navigation", "Journal"), Icon::Journal, false,
            [](Workspace& w, QWidget* p) -> Page* { return new JournalPage(w, p); }},
        {"settings", QT_TRANSLATE_NOOP("Navigation", "Settings"), Icon::Settings, false,
            [](Workspace& w, QWidget* p) -> Page* { return new SettingsPage(w, p); }},
    };
    return entries;
}

} // namespace sijill
