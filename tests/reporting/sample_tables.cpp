#include "tests/reporting/sample_tables.h"

namespace sijill::sample {
namespace {

QString say(const QString& language, const QString& arabic, const QString& french, const QString& english)
{
    return language == "ar"_L1 ? arabic : language == "fr"_L1 ? french : english;
}

TableColumn column(const QString& title, ColumnKind kind = ColumnKind::Text)
{
    return {.title = title, .kind = kind};
}

} // namespace

Table targets(const QString& l)
{
    const auto row = [&](const QString& name, qint64 done, qint64 target, qint64 rate) {
        return std::vector<Cell>{name, done, target, Percent{rate}};
    };
    return {.code = u"target_vs_realised"_s,
        .title = {},
        .columns = {column(say(l, u"المؤشر"_s, u"Indicateur"_s, u"Indicator"_s)),
            column(say(l, u"المنجز"_s, u"Réalisé"_s, u"Done"_s), ColumnKind::Integer),
            column(
                say(l, u"الهدف المعتمد"_s, u"Objectif adopté"_s, u"Adopted target"_s), ColumnKind::Integer),
            column(say(l, u"نسبة الإنجاز"_s, u"Taux"_s, u"Rate"_s), ColumnKind::Percent)},
        .rows = {row(say(l, u"الأوراش المفتوحة"_s, u"Chantiers ouverts"_s, u"Worksites opened"_s), 55, 61,
                     9016),
            row(say(l, u"مناصب الشغل المفتوحة"_s, u"Emplois ouverts"_s, u"Jobs opened"_s), 1106, 1251, 8841),
            row(say(l, u"شهر/شخص المستهلك"_s, u"Mois-personnes consommés"_s, u"Person-months used"_s), 2835,
                6354, 4462),
            {say(l, u"حصة النساء"_s, u"Part des femmes"_s, u"Share of women"_s), Percent{3950}, Percent{4000},
                {}}},
        .totals = {},
        .emptyText = say(l, u"لا شيء"_s, u"Néant"_s, u"None"_s)};
}

Table communes(const QString& l)
{
    const QStringList arabic = {
        u"خنيفرة"_s, u"مريرت"_s, u"آيت إسحاق"_s, u"القباب"_s, u"سيدي يحيى أوساعد"_s, u"أكلموس"_s};
    const QStringList latin = {
        u"Khénifra"_s, u"M'rirt"_s, u"Aït Ishaq"_s, u"El Kbab"_s, u"Sidi Yahya Ou Saad"_s, u"Aguelmous"_s};
    Table table{.code = u"worksites_by_commune"_s,
        .title = say(l, u"الأوراش والمناصب والمبالغ حسب الجماعة"_s,
            u"Chantiers, emplois et montants par commune"_s, u"Worksites, jobs and amounts by commune"_s),
        .columns = {column(say(l, u"الجماعة"_s, u"Commune"_s, u"Commune"_s)),
            column(say(l, u"الأوراش"_s, u"Chantiers"_s, u"Worksites"_s), ColumnKind::Integer),
            column(
                say(l, u"المناصب المفتوحة"_s, u"Emplois ouverts"_s, u"Jobs opened"_s), ColumnKind::Integer),
            column(say(l, u"نسبة النساء"_s, u"Part des femmes"_s, u"Share of women"_s), ColumnKind::Percent),
            column(say(l, u"المبلغ (درهم)"_s, u"Montant (DH)"_s, u"Amount (MAD)"_s), ColumnKind::Money)},
        .rows = {},
        .totals = {say(l, u"المجموع"_s, u"Total"_s, u"Total"_s), qint64(168), qint64(6528), Percent{3950},
            Money{4'866'720'000}},
        .emptyText = say(l, u"لا شيء"_s, u"Néant"_s, u"None"_s)};
    for (qint64 i = 0; i < 48; ++i) {
        const QString name = (l == "ar"_L1 ? arabic : latin)[i % 6] + u' ' + QString::number(i + 1);
        table.rows.push_back(
            {name, qint64(i % 6 + 1), i * 23 % 271, Percent{2500 + i * 37}, Money{(i - 3) * 4'317'350}});
    }
    return table;
}

Table lateItems(const QString& l)
{
    const auto row = [&](const QString& subject, const QString& code, QDate due, const QString& action) {
        return std::vector<Cell>{subject, code, due, action};
    };
    return {.code = u"late_items"_s,
        .title = {},
        .columns = {column(say(l, u"الموضوع"_s, u"Objet"_s, u"Subject"_s)),
            column(say(l, u"المرجع"_s, u"Référence"_s, u"Reference"_s)),
            column(say(l, u"الأجل"_s, u"Échéance"_s, u"Due"_s), ColumnKind::Date),
            column(say(l, u"الإجراء المقترح"_s, u"Mesure proposée"_s, u"Proposed step"_s))},
        .rows =
            {row(say(l, u"توقف ورش «الدعم المدرسي ومحاربة الهدر» بجماعة خنيفرة"_s,
                     u"Arrêt du chantier « Soutien scolaire et lutte contre l'abandon », commune de Khénifra"_s,
                     u"Halt of the worksite “School support”, commune of Khénifra"_s),
                 u"OR2-KHN-009"_s, QDate(2023, 9, 18),
                 say(l, u"إنذار كتابي وأجل 15 يوما، ثم اللجوء إلى لائحة الانتظار"_s,
                     u"Mise en demeure, délai de 15 jours, puis recours à la liste d'attente"_s,
                     u"Written notice, 15 days, then the reserve list"_s)),
                row(say(l, u"لوائح الحضور لشهر غشت غير المودعة"_s, u"États de présence d'août non déposés"_s,
                        u"Musters of August not handed in"_s),
                    u"M-2023-08"_s, QDate(2023, 9, 10),
                    say(l, u"تعليق الشطر الثاني"_s, u"Suspension de la deuxième tranche"_s,
                        u"Second instalment on hold"_s))},
        .totals = {},
        .emptyText = {}};
}

Table noAgreements(const QString& l)
{
    return {.code = u"agreements_pending"_s,
        .title = {},
        .columns = {column(say(l, u"الاتفاقية"_s, u"Convention"_s, u"Agreement"_s))},
        .rows = {},
        .totals = {},
        .emptyText = say(l, u"لا شيء"_s, u"Néant"_s, u"None"_s)};
}

Table followUp(const QString& l)
{
    Table table{.code = u"follow_up"_s,
        .title = {},
        .columns = {column(say(l, u"رمز الورش"_s, u"Code"_s, u"Code"_s)),
            column(say(l, u"الجمعية أو التعاونية"_s, u"Association ou coopérative"_s, u"Partner"_s))},
        .rows = {},
        .totals = {},
        .emptyText = {}};
    for (int month = 1; month <= 10; ++month)
        table.columns.push_back(column(Format(l).locale().monthName(month), ColumnKind::Integer));
    for (qint64 i = 0; i < 6; ++i) {
        table.rows.push_back({u"OR2-KHN-%1"_s.arg(i + 1, 3, 10, QChar(u'0')),
            say(l, u"جمعية تيفاوين للتنمية القروية"_s, u"Association Tifaouine pour le développement rural"_s,
                u"Tifaouine association for rural development"_s)});
        for (qint64 month = 1; month <= 10; ++month)
            table.rows.back().push_back(month * (i + 3) * 7 % 29);
    }
    return table;
}

Chart jobsBySector(const QString& l)
{
    Figure figure;
    figure.code = u"jobs_by_sector"_s;
    figure.title = say(
        l, u"المناصب المفتوحة حسب القطاعات"_s, u"Emplois ouverts par secteur"_s, u"Jobs opened by sector"_s);
    figure.unit = say(l, u"منصب"_s, u"emplois"_s, u"jobs"_s);
    figure.language = l;
    figure.categories = {say(l, u"البيئة"_s, u"Environnement"_s, u"Environment"_s),
        say(l, u"التهيئة"_s, u"Aménagement"_s, u"Works"_s),
        say(l, u"الخدمات"_s, u"Services"_s, u"Services"_s),
        say(l, u"السياحة"_s, u"Tourisme"_s, u"Tourism"_s)};
    figure.series = {{.name = figure.unit, .values = {279, 364, 90, 59}}};
    figure.note = say(l, u"الوضعية إلى غاية 30 شتنبر 2023، دون السجلات المستبعدة."_s,
        u"Situation au 30 septembre 2023, sans les enregistrements exclus."_s,
        u"Position as at 30 September 2023, without excluded records."_s);
    return {.figure = figure, .heightMm = 45};
}

} // namespace sijill::sample
