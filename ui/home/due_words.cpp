#include "ui/home/due_words.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace sijill {
namespace {

struct Sentence {
    const char* what;
    const char* soon; ///< Before the day.
    const char* past; ///< On the day and after.
    Tone pastTone;
};

constexpr Sentence kSentences[] = {
    {"document", QT_TRANSLATE_NOOP("Due", "%1 ends"), QT_TRANSLATE_NOOP("Due", "%1 has ended"), Tone::Refused},
    {"mandate", QT_TRANSLATE_NOOP("Due", "The mandate of %1 ends"), QT_TRANSLATE_NOOP("Due", "The mandate of %1 has ended"),
        Tone::Refused},
    {"instalment", QT_TRANSLATE_NOOP("Due", "Instalment to release: %1"), QT_TRANSLATE_NOOP("Due", "Instalment to release: %1"),
        Tone::Warning},
    {"evidence_missing", QT_TRANSLATE_NOOP("Due", "Instalment waiting for its evidence: %1"),
        QT_TRANSLATE_NOOP("Due", "Instalment waiting for its evidence: %1"), Tone::Warning},
    {"instalment_soon", QT_TRANSLATE_NOOP("Due", "Instalment coming up: %1"), QT_TRANSLATE_NOOP("Due", "Instalment coming up: %1"),
        Tone::Neutral},
    {"unsigned", QT_TRANSLATE_NOOP("Due", "Signatures awaited: %1"), QT_TRANSLATE_NOOP("Due", "Signatures awaited: %1"), Tone::Info},
    {"past_end", QT_TRANSLATE_NOOP("Due", "Agreement past its end: %1"), QT_TRANSLATE_NOOP("Due", "Agreement past its end: %1"),
        Tone::Warning},
    {"late_to_open", QT_TRANSLATE_NOOP("Due", "Worksite late to open: %1"), QT_TRANSLATE_NOOP("Due", "Worksite late to open: %1"),
        Tone::Refused},
    {"late_to_finish", QT_TRANSLATE_NOOP("Due", "Worksite late to finish: %1"),
        QT_TRANSLATE_NOOP("Due", "Worksite late to finish: %1"), Tone::Refused},
    {"corrective_action", QT_TRANSLATE_NOOP("Due", "Corrective action overdue: %1"),
        QT_TRANSLATE_NOOP("Due", "Corrective action overdue: %1"), Tone::Warning},
    {"incident", QT_TRANSLATE_NOOP("Due", "Incident not closed: %1"), QT_TRANSLATE_NOOP("Due", "Incident not closed: %1"),
        Tone::Warning},
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
    for (const Sentence& sentence : kSentences) {
        if (item.what != QLatin1StringView(sentence.what))
            continue;
        words.sentence = QCoreApplication::translate("Due", isPast ? sentence.past : sentence.soon).arg(item.name.text());
        words.tone = isPast ? sentence.pastTone : sentence.pastTone == Tone::Refused ? Tone::Warning : sentence.pastTone;
    }
    const QString whom = item.ofWhom.text();
    words.detail = whom.isEmpty() ? Format::isolated(item.subject)
                                  : u"%1 · %2"_s.arg(whom, Format::isolated(item.subject));
    words.when = daysWord(item.dueOn, today);
    words.icon = iconOfDue(words.tone);
    return words;
}

} // namespace sijill
