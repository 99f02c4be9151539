#include "ui/home/due_words.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace sijill {
namespace {

struct Sentence {
    const char* what;
    const char* soon; ///< Before the day; null: the same words.
    const char* past; ///< On the day and after.
    Tone pastTone;
};

constexpr Sentence kSentences[] = {
    {"document", QT_TRANSLATE_NOOP("Due", "%1 ends"), QT_TRANSLATE_NOOP("Due", "%1 has ended"),
        Tone::Refused},
    {"mandate", QT_TRANSLATE_NOOP("Due", "The mandate of %1 ends"),
        QT_TRANSLATE_NOOP("Due", "The mandate of %1 has ended"), Tone::Refused},
    {"instalment", nullptr, QT_TRANSLATE_NOOP("Due", "Instalment to release"), Tone::Warning},
    {"evidence_missing", nullptr, QT_TRANSLATE_NOOP("Due", "Evidence missing for an instalment"),
        Tone::Warning},
    {"instalment_soon", nullptr, QT_TRANSLATE_NOOP("Due", "Instalment coming up"), Tone::Neutral},
    {"unsigned", nullptr, QT_TRANSLATE_NOOP("Due", "Signatures awaited"), Tone::Info},
    {"past_end", nullptr, QT_TRANSLATE_NOOP("Due", "Agreement past its end"), Tone::Warning},
    {"late_to_open", nullptr, QT_TRANSLATE_NOOP("Due", "Worksite late to open"), Tone::Refused},
    {"late_to_finish", nullptr, QT_TRANSLATE_NOOP("Due", "Worksite late to finish"), Tone::Refused},
    {"corrective_action", nullptr, QT_TRANSLATE_NOOP("Due", "Corrective action overdue"), Tone::Warning},
    {"incident", nullptr, QT_TRANSLATE_NOOP("Due", "Incident not closed"), Tone::Warning},
    {"reviews", nullptr, QT_TRANSLATE_NOOP("Due", "Score sheets to submit"), Tone::Warning},
    {"recommendation", QT_TRANSLATE_NOOP("Due", "Recommendation due soon"),
        QT_TRANSLATE_NOOP("Due", "Recommendation overdue"), Tone::Warning},
    {"to_send", QT_TRANSLATE_NOOP("Due", "Deliberation to send to the governor"),
        QT_TRANSLATE_NOOP("Due", "Deliberation late to be sent"), Tone::Refused},
    {"visa", QT_TRANSLATE_NOOP("Due", "The visa is awaited"),
        QT_TRANSLATE_NOOP("Due", "Silence is now a visa"), Tone::Info},
    {"sitting", nullptr, QT_TRANSLATE_NOOP("Due", "Sitting of the council"), Tone::Info},
    {"data_protection", nullptr,
        QT_TRANSLATE_NOOP("Due", "Number of the data-protection authorisation missing"), Tone::Warning},
};

Icon iconOfDue(Tone tone)
{
    return tone == Tone::Refused ? Icon::Refused : tone == Tone::Warning ? Icon::Warning : Icon::Waiting;
}

} // namespace

QString daysWord(QDate due, QDate today)
{
    const auto days = int(today.daysTo(due));
    if (days == 0)
        return QCoreApplication::translate("Due", "today");
    return days > 0 ? QCoreApplication::translate("Due", "in %n day(s)", nullptr, days)
                    : QCoreApplication::translate("Due", "%n day(s) late", nullptr, -days);
}

DueWords wordsOf(const DueItem& item, QDate today)
{
    DueWords words;
    const bool isPast = item.dueOn <= today;
    const auto found = std::find_if(std::begin(kSentences), std::end(kSentences),
        [&](const Sentence& sentence) { return item.what == QLatin1StringView(sentence.what); });
    if (found == std::end(kSentences))
        return words;
    const QString sentence =
        QCoreApplication::translate("Due", isPast || !found->soon ? found->past : found->soon);
    const bool saysName = sentence.contains(u"%1"_s);
    words.sentence = saysName ? sentence.arg(item.name.text()) : sentence;
    words.tone = isPast                    ? found->pastTone
        : found->pastTone == Tone::Refused ? Tone::Warning
                                           : found->pastTone;
    const QString second = saysName ? item.ofWhom.text() : item.name.text();
    words.detail = second.isEmpty() ? Format::isolated(item.subject)
        : item.subject.isEmpty()    ? second
                                    : u"%1 · %2"_s.arg(Format::isolated(item.subject), second);
    words.when = daysWord(item.dueOn, today);
    words.icon = iconOfDue(words.tone);
    return words;
}

} // namespace sijill
