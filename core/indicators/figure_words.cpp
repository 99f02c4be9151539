#include "core/indicators/figures.h"

#include <QCoreApplication>

namespace sijill {
namespace {

struct FigureWords {
    const char* key;
    const char* title;
    const char* definition;
};

/// domain.md §11, said for the person who reads the number.
constexpr FigureWords kWords[] = {
    {"worksites_planned", QT_TRANSLATE_NOOP("Figures", "Worksites planned"),
        QT_TRANSLATE_NOOP(
            "Figures", "Worksites of the edition that are not cancelled on the last day of the period.")},
    {"worksites_opened", QT_TRANSLATE_NOOP("Figures", "Worksites opened"),
        QT_TRANSLATE_NOOP(
            "Figures", "Worksites whose first opening took effect by the last day of the period.")},
    {"worksites_finished", QT_TRANSLATE_NOOP("Figures", "Worksites finished"),
        QT_TRANSLATE_NOOP("Figures", "Worksites that are finished or closed on the last day of the period.")},
    {"worksites_opened_in_period", QT_TRANSLATE_NOOP("Figures", "Worksites opened in the period"),
        QT_TRANSLATE_NOOP("Figures", "Worksites whose first opening took effect within the period.")},
    {"jobs_planned", QT_TRANSLATE_NOOP("Figures", "Jobs planned"),
        QT_TRANSLATE_NOOP("Figures", "Job slots of the planned worksites.")},
    {"jobs_opened", QT_TRANSLATE_NOOP("Figures", "Jobs opened"),
        QT_TRANSLATE_NOOP(
            "Figures", "Job slots whose worksite has opened by the last day, less slots withdrawn by then.")},
    {"jobs_opened_in_period", QT_TRANSLATE_NOOP("Figures", "Jobs opened in the period"),
        QT_TRANSLATE_NOOP(
            "Figures", "Job slots whose worksite opened within the period, less slots withdrawn.")},
    {"jobs_target", QT_TRANSLATE_NOOP("Figures", "Jobs targeted"),
        QT_TRANSLATE_NOOP(
            "Figures", "Latest target of the highest status: adopted before proposed before allotted.")},
    {"jobs_target_adopted", QT_TRANSLATE_NOOP("Figures", "Jobs adopted"),
        QT_TRANSLATE_NOOP("Figures", "Latest number of jobs that the council adopted.")},
    {"jobs_target_proposed", QT_TRANSLATE_NOOP("Figures", "Jobs proposed"),
        QT_TRANSLATE_NOOP("Figures", "Latest number of jobs that the provincial committee proposed.")},
    {"jobs_allotted", QT_TRANSLATE_NOOP("Figures", "Jobs allotted"),
        QT_TRANSLATE_NOOP("Figures", "Latest quota of jobs allotted to the province.")},
    {"person_months", QT_TRANSLATE_NOOP("Figures", "Person-months"),
        QT_TRANSLATE_NOOP("Figures", "Months of the job slots of the planned worksites.")},
    {"person_months_target", QT_TRANSLATE_NOOP("Figures", "Person-months targeted"),
        QT_TRANSLATE_NOOP("Figures", "Latest target of person-months of the highest status.")},
    {"communes_covered", QT_TRANSLATE_NOOP("Figures", "Communes covered"),
        QT_TRANSLATE_NOOP(
            "Figures", "Communes with a planned worksite, beside the number of communes of the province.")},
    {"communes_total", QT_TRANSLATE_NOOP("Figures", "Communes of the province"),
        QT_TRANSLATE_NOOP("Figures", "Communes valid on the last day under the office's territory.")},
    {"agreements", QT_TRANSLATE_NOOP("Figures", "Agreements"),
        QT_TRANSLATE_NOOP("Figures", "Agreements of the edition, of every kind and state.")},
    {"partners", QT_TRANSLATE_NOOP("Figures", "Partners"),
        QT_TRANSLATE_NOOP("Figures", "Partners that carry an agreement of the edition, each counted once.")},
    {"budget_committed", QT_TRANSLATE_NOOP("Figures", "Committed"),
        QT_TRANSLATE_NOOP("Figures",
            "Current amounts, amendments in force included, of partnership agreements signed, in force, "
            "completed or "
            "terminated on the last day. Framework agreements are never added.")},
    {"budget_released", QT_TRANSLATE_NOOP("Figures", "Released"),
        QT_TRANSLATE_NOOP("Figures", "Instalments released within the period, less what was recovered.")},
    {"budget_paid", QT_TRANSLATE_NOOP("Figures", "Paid"),
        QT_TRANSLATE_NOOP("Figures", "Instalments paid within the period, less what was recovered.")},
    {"budget_target", QT_TRANSLATE_NOOP("Figures", "Budget targeted"),
        QT_TRANSLATE_NOOP("Figures", "Latest budget target of the highest status.")},
};

const FigureWords* find(const QString& key)
{
    for (const FigureWords& words : kWords) {
        if (key == QLatin1StringView(words.key))
            return &words;
    }
    return nullptr;
}

} // namespace

QString figureTitle(const QString& key)
{
    const FigureWords* words = find(key);
    return words ? QCoreApplication::translate("Figures", words->title) : key;
}

QString figureDefinition(const QString& key)
{
    const FigureWords* words = find(key);
    return words ? QCoreApplication::translate("Figures", words->definition) : QString();
}

const QStringList& figureKeys()
{
    static const QStringList keys = [] {
        QStringList all;
        for (const FigureWords& words : kWords)
            all << QString::fromLatin1(words.key);
        return all;
    }();
    return keys;
}

bool isMoney(const QString& key)
{
    return key.startsWith("budget_"_L1);
}

} // namespace sijill
