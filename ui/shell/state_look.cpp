#include "ui/shell/state_look.h"

#include <QCoreApplication>

namespace sijill {
namespace {

struct Look {
    const char* code; ///< Of the choice.
    Tone tone;
    Icon icon;
};

// States are told apart by their codes: the same word means the same thing in every register.
constexpr Look kLooks[] = {
    {"draft", Tone::Neutral, Icon::Draft},
    {"on_agenda", Tone::Info, Icon::Waiting},
    {"approved", Tone::Info, Icon::Waiting},
    {"rejected", Tone::Refused, Icon::Refused},
    {"signed", Tone::Info, Icon::Signed},
    {"active", Tone::Good, Icon::Running},
    {"completed", Tone::Neutral, Icon::Done},
    {"terminated", Tone::Refused, Icon::Forbidden},
    {"cancelled", Tone::Neutral, Icon::Forbidden},
    {"planned", Tone::Neutral, Icon::Waiting},
    {"requested", Tone::Info, Icon::Waiting},
    {"released", Tone::Good, Icon::Paid},
    {"paid", Tone::Good, Icon::Paid},
    {"refused", Tone::Refused, Icon::Refused},
    {"open", Tone::Good, Icon::Running},
    {"suspended", Tone::Warning, Icon::Suspended},
    {"finished", Tone::Neutral, Icon::Done},
    {"closed", Tone::Neutral, Icon::Locked},
    {"debarred", Tone::Refused, Icon::Forbidden},
    {"issued", Tone::Good, Icon::Signed},
    {"withdrawn", Tone::Refused, Icon::Forbidden},
    {"received", Tone::Neutral, Icon::Waiting},
    {"incomplete", Tone::Warning, Icon::Warning},
    {"complete", Tone::Info, Icon::Done},
    {"admitted", Tone::Good, Icon::Done},
    {"inadmissible", Tone::Refused, Icon::Refused},
    {"under_review", Tone::Info, Icon::Running},
    {"ranked", Tone::Info, Icon::Done},
    {"selected", Tone::Good, Icon::Done},
    {"reserve", Tone::Info, Icon::Waiting},
    {"contracted", Tone::Good, Icon::Signed},
    {"decided", Tone::Good, Icon::Done},
    {"assigned", Tone::Info, Icon::Waiting},
    {"submitted", Tone::Good, Icon::Done},
    {"kept", Tone::Neutral, Icon::Draft},
    {"set_aside", Tone::Neutral, Icon::Forbidden},
    {"upheld", Tone::Good, Icon::Done},
    {"dismissed", Tone::Neutral, Icon::Refused},
    {"pending", Tone::Warning, Icon::Waiting},
    {"accepted", Tone::Good, Icon::Done},
    {"green", Tone::Good, Icon::Done},
    {"amber", Tone::Warning, Icon::Warning},
    {"red", Tone::Refused, Icon::Refused},
    {"instalment_due", Tone::Warning, Icon::Warning},
    {"due", Tone::Warning, Icon::Warning},
    {"due_soon", Tone::Neutral, Icon::Waiting},
    {"evidence_missing", Tone::Warning, Icon::Warning},
    {"unsigned", Tone::Info, Icon::Signed},
    {"past_end", Tone::Warning, Icon::Warning},
    {"late_to_open", Tone::Refused, Icon::Refused},
    {"late_to_finish", Tone::Refused, Icon::Refused},
    {"corrective_action", Tone::Warning, Icon::Warning},
    {"incident_open", Tone::Warning, Icon::Warning},
    {"adopted-unanimously", Tone::Good, Icon::Done},
    {"adopted-by-majority", Tone::Good, Icon::Done},
    {"deferred", Tone::Warning, Icon::Waiting},
    {"opposed", Tone::Refused, Icon::Refused},
    {"listed", Tone::Neutral, Icon::Waiting},
    {"transcribed", Tone::Info, Icon::Waiting},
    {"awaiting-opposition", Tone::Info, Icon::Waiting},
    {"awaiting-visa", Tone::Warning, Icon::Waiting},
    {"executory", Tone::Good, Icon::Done},
    {"visa-refused", Tone::Refused, Icon::Refused},
    {"annulled", Tone::Refused, Icon::Refused},
    {"preparing", Tone::Neutral, Icon::Waiting},
    {"convened", Tone::Info, Icon::Waiting},
    {"no-quorum", Tone::Refused, Icon::Refused},
    {"under-way", Tone::Info, Icon::Waiting},
    {"done", Tone::Good, Icon::Done},
    {"dropped", Tone::Neutral, Icon::Refused},
};

} // namespace

StateWord stateWord(const QString& column, Choices choices, qint64 value)
{
    StateWord word{.word = choiceLabel(choices, value)};
    if (column == "attention"_L1 && value == 0)
        return {};
    const QString code = choiceCode(choices, value);
    for (const Look& look : kLooks) {
        if (code == QLatin1StringView(look.code)) {
            word.tone = look.tone;
            word.icon = look.icon;
        }
    }
    return word;
}

StateWord sharpened(const StateWord& state, const StateWord& attention, qint64 attentionValue)
{
    return attentionValue == 0 ? state : attention;
}

StateWord voidWord()
{
    return {.word = QCoreApplication::translate("Voiding", "Entered by mistake"),
        .tone = Tone::Neutral,
        .icon = Icon::Forbidden};
}

bool isStateColumn(const QString& column)
{
    return column == "state"_L1 || column == "attention"_L1 || column == "standing"_L1
        || column == "status"_L1 || column == "worksite_state"_L1 || column == "verdict"_L1;
}

} // namespace sijill
