#include "ui/council/council_words.h"

#include "ui/shell/state_look.h"

#include <QCoreApplication>

namespace sijill {
namespace {

QString translated(const char* text)
{
    return QCoreApplication::translate("Council", text);
}

} // namespace

StateWord outcomeWord(const AgendaItem& item, bool isCurrent)
{
    if (item.state != ItemState::Listed)
        return stateWord(u"state"_s, kItemStates, int(item.state));
    if (item.kind == ItemKind::Report)
        return {
            translated(QT_TRANSLATE_NOOP("Council", "Heard, not voted")), Tone::Neutral, Icon::Information};
    if (isCurrent)
        return {translated(QT_TRANSLATE_NOOP("Council", "Under discussion")), Tone::Info, Icon::Play};
    return {translated(QT_TRANSLATE_NOOP("Council", "Not discussed yet")), Tone::Neutral, Icon::Time};
}

StateWord opinionWord(const AgendaItem& item)
{
    if (item.opinion == Opinion::None)
        return {};
    const QString word = translated(QT_TRANSLATE_NOOP("Council", "Committee's opinion: %1"))
                             .arg(choiceLabel(kOpinions, int(item.opinion)));
    return item.opinion == Opinion::Favourable ? StateWord{word, Tone::Good, Icon::Done}
        : item.opinion == Opinion::Reserved    ? StateWord{word, Tone::Warning, Icon::Warning}
                                               : StateWord{word, Tone::Refused, Icon::Refused};
}

} // namespace sijill
