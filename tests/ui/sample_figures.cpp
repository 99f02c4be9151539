#include "tests/ui/sample_figures.h"

#include "tests/ui/gallery_pages.h"

#include <limits>

namespace sijill::test {

Figure sectorFigure(const QString& language)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    return {.code = u"jobs_by_sector"_s,
        .title = tr("مناصب الشغل حسب القطاع", "Emplois par secteur", "Jobs by sector"),
        .unit = tr("منصب", "emplois", "jobs"),
        .language = language,
        .shape = FigureShape::Bars,
        .decimals = 0,
        .categories = {tr("التهيئة", "Aménagement", "Works"), tr("البيئة", "Environnement", "Environment"),
            tr("التأطير التربوي", "Soutien scolaire", "School support"),
            tr("الخدمات", "Services", "Services"), tr("الرعاية الاجتماعية", "Action sociale", "Social care"),
            tr("التنشيط الثقافي والرياضي", "Animation culturelle et sportive", "Culture and sport"),
            tr("رقمنة الأرشيف", "Numérisation des archives", "Archives"),
            tr("السياحة", "Tourisme", "Tourism")},
        .series = {{u""_s, {312, 268, 187, 141, 109, 96, 74, 64}}},
        .targets = {},
        .records = std::vector<RecordSet>(8, {u"worksites"_s, {}}),
        .note = {}};
}

Figure monthFigure(const QString& language)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    const double unknown = std::numeric_limits<double>::quiet_NaN();
    return {.code = u"person_months"_s,
        .title = tr("أشهر/أشخاص مستهلكة كل شهر", "Mois-personnes par mois", "Person-months by month"),
        .unit = tr("شهر/شخص", "mois-personnes", "person-months"),
        .language = language,
        .shape = FigureShape::Columns,
        .decimals = 0,
        .categories = {tr("ماي", "mai", "May"), tr("يونيو", "juin", "June"), tr("يوليوز", "juillet", "July"),
            tr("غشت", "août", "August"), tr("شتنبر", "septembre", "September"),
            tr("أكتوبر", "octobre", "October")},
        .series = {{u""_s, {742, 731, 1069, 1064, unknown, unknown}}},
        .targets = {744, 744, 1108, 1108, 1108, 1251},
        .records = {},
        .note = {}};
}

Figure waveFigure(const QString& language)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    return {.code = u"worksites_by_wave"_s,
        .title = tr(
            "الأوراش حسب المرحلة والحالة", "Chantiers par vague et par état", "Worksites by wave and state"),
        .unit = tr("ورش", "chantiers", "worksites"),
        .language = language,
        .shape = FigureShape::StackedBars,
        .decimals = 0,
        .categories = {tr("المرحلة 1", "Vague 1", "Wave 1"), tr("المرحلة 2", "Vague 2", "Wave 2"),
            tr("المرحلة 3", "Vague 3", "Wave 3")},
        .series = {{tr("مفتوح", "ouvert", "open"), {34, 17, 7}},
            {tr("متوقف", "arrêté", "suspended"), {1, 1, 0}}, {tr("منته", "achevé", "closed"), {1, 0, 0}}},
        .targets = {},
        .records = {},
        .note = {}};
}

} // namespace sijill::test
