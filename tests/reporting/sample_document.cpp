#include "tests/reporting/sample_document.h"

#include "tests/reporting/sample_tables.h"

#include <QFile>
#include <QJsonArray>
#include <QPainter>

namespace sijill::sample {
namespace {

/// The text in the language asked for.
QString say(const QString& language, const QString& arabic, const QString& french, const QString& english)
{
    return language == "ar"_L1 ? arabic : language == "fr"_L1 ? french : english;
}

QJsonObject values(const QString& l)
{
    const auto conclusion = [&l](const QString& a, const QString& f, const QString& e) {
        return QJsonObject{{u"conclusion_text"_s, say(l, a, f, e)}};
    };
    return {
        {u"programme_name"_s, say(l, u"برنامج أوراش 2"_s, u"programme Awrach 2"_s, u"Awrach 2 programme"_s)},
        {u"edition_label"_s, say(l, u"دورة 2023"_s, u"Édition 2023"_s, u"2023 edition"_s)},
        {u"period_label"_s,
            say(l, u"الفصل الثالث من سنة 2023"_s, u"3e trimestre 2023"_s, u"third quarter of 2023"_s)},
        {u"council_full_name"_s,
            say(l, u"المجلس الإقليمي لخنيفرة"_s, u"Conseil provincial de Khénifra"_s,
                u"Provincial Council of Khénifra"_s)},
        {u"session_name"_s,
            say(l, u"الدورة العادية لشهر يناير 2024"_s, u"session ordinaire de janvier 2024"_s,
                u"ordinary session of January 2024"_s)},
        {u"situation_date"_s, say(l, u"30 شتنبر 2023"_s, u"30 septembre 2023"_s, u"30 September 2023"_s)},
        {u"reference"_s, u"RT-2023-T3"_s},
        {u"province_full_name"_s,
            say(l, u"إقليم خنيفرة"_s, u"province de Khénifra"_s, u"province of Khénifra"_s)},
        {u"worksites_counted"_s, say(l, u"61 ورشا"_s, u"61 chantiers"_s, u"61 worksites"_s)},
        {u"agreements_counted"_s, say(l, u"46 اتفاقية"_s, u"46 conventions"_s, u"46 agreements"_s)},
        {u"budget_committed"_s, Format(l, Format::Grouping::Paper).money({2'424'959'622})},
        {u"currency_name"_s, say(l, u"درهم"_s, u"dirhams"_s, u"dirhams"_s)},
        {u"people_employed"_s, Format(l, Format::Grouping::Paper).integer(1137)},
        {u"has_late_items"_s, true},
        {u"conclusions"_s,
            QJsonArray{
                conclusion(u"انطلق 55 ورشا من أصل 61؛ وتستوجب الأوراش الستة المتبقية حسما قبل متم أكتوبر."_s,
                    u"55 chantiers sur 61 ont démarré ; les six autres doivent être tranchés avant fin octobre."_s,
                    u"55 of 61 worksites have started; the other six must be settled before the end of October."_s),
                conclusion(u"تقترب حصة النساء من الهدف (40%)، مع تفاوت بين المجالات."_s,
                    u"La part des femmes approche de l'objectif (40 %), avec des écarts selon les secteurs."_s,
                    u"The share of women is close to the target (40%), with gaps between sectors."_s)}},
        {u"place"_s, say(l, u"خنيفرة"_s, u"Khénifra"_s, u"Khénifra"_s)},
        {u"date_long"_s, say(l, u"9 أكتوبر 2023"_s, u"9 octobre 2023"_s, u"9 October 2023"_s)},
        {u"governor_title"_s,
            say(l, u"عامل إقليم خنيفرة"_s, u"gouverneur de la province de Khénifra"_s,
                u"Governor of the province of Khénifra"_s)},
    };
}

Signatures signatures(const QString& l)
{
    return {.signatories = {{say(l, u"نعيمة مزيان"_s, u"Naïma Meziane"_s, u"Naïma Meziane"_s),
                                say(l, u"المقررة"_s, u"La rapporteure"_s, u"Rapporteur"_s), {}},
                {say(l, u"رشيد بنموسى"_s, u"Rachid Benmoussa"_s, u"Rachid Benmoussa"_s),
                    say(l, u"المدير العام للمصالح"_s, u"Le directeur général des services"_s,
                        u"Director general of services"_s),
                    {}},
                {say(l, u"إدريس أوحمو"_s, u"Driss Ouhammou"_s, u"Driss Ouhammou"_s),
                    say(l, u"رئيس المجلس"_s, u"Le président du conseil"_s, u"President of the council"_s),
                    say(l, u"قرار التفويض رقم 12/2023"_s, u"Arrêté de délégation n° 12/2023"_s,
                        u"Act of delegation no. 12/2023"_s)}},
        .alone = {}};
}

Letterhead letterhead()
{
    return {.arabic = {u"المملكة المغربية"_s, u"وزارة الداخلية"_s, u"عمالة إقليم خنيفرة"_s,
                u"المجلس الإقليمي لخنيفرة"_s, u"المديرية العامة للمصالح"_s},
        .french = {u"Royaume du Maroc"_s, u"Ministère de l'Intérieur"_s, u"Province de Khénifra"_s,
            u"Conseil provincial de Khénifra"_s, u"Direction générale des services"_s},
        .logo = {}};
}

} // namespace

PaperParts parts(const QString& l)
{
    PaperParts parts;
    parts.data = values(l);
    for (const Table& table : {targets(l), communes(l), lateItems(l), noAgreements(l), followUp(l)})
        parts.tables.emplace(table.code, table);
    parts.charts.emplace(u"jobs_by_sector"_s, jobsBySector(l));
    parts.boxes.emplace(u"visa_space"_s,
        Box{.lines = {say(l, u"مؤشر عليه / تأشيرة ضمنية / مرفوض"_s, u"Visé / visa tacite / refusé"_s,
                          u"Granted / tacit / refused"_s),
                say(l, u"بتاريخ: ....................."_s, u"le : ....................."_s,
                    u"on: ....................."_s)}});
    parts.signatures = signatures(l);
    return parts;
}

QString templateText(const QString& language)
{
    QFile file(QStringLiteral(SIJILL_TEST_FIXTURES "/papers/session_report.%1.txt").arg(language));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

ReportDocument report(const QString& l)
{
    const Result<PaperText> text = renderTemplate(templateText(l), parts(l));
    ReportDocument document;
    document.language = l;
    document.title =
        say(l, u"تقرير حول حصيلة برنامج أوراش 2"_s, u"Rapport sur le bilan du programme Awrach 2"_s,
            u"Report on the results of the Awrach 2 programme"_s);
    document.reference = say(l, u"تقرير الفصل الثالث 2023 – برنامج أوراش 2"_s,
        u"Rapport du 3e trimestre 2023 – programme Awrach 2"_s,
        u"Third quarter of 2023 – Awrach 2 programme"_s);
    document.pageLabel = say(l, u"صفحة %1 من %2"_s, u"page %1 / %2"_s, u"page %1 / %2"_s);
    document.letterhead = letterhead();
    document.coverPage = true;
    document.created = QDateTime(QDate(2024, 1, 15), QTime(9, 0), Qt::UTC);
    if (text)
        document.blocks = text->blocks;
    return document;
}

void BarPainter::paint(QPainter& painter, const QRectF& area, const Figure& figure, double pointSize) const
{
    const auto count = figure.categories.size();
    const double step = area.height() / static_cast<double>(qMax<qsizetype>(1, count));
    const bool fromRight = figure.language == "ar"_L1;
    QFont font;
    font.setFamilies({u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPointSizeF(pointSize);
    painter.setFont(font);
    const double labels = area.width() * 0.25;
    for (qsizetype i = 0; i < count; ++i) {
        const double value = figure.series.front().values[static_cast<size_t>(i)];
        const double length = (area.width() - labels) * value / 400;
        const double top = area.top() + static_cast<double>(i) * step;
        const double left = fromRight ? area.right() - labels - length : area.left() + labels;
        painter.fillRect(QRectF(left, top + step * 0.15, length, step * 0.7), QColor(32, 110, 82));
        const QRectF label(fromRight ? area.right() - labels : area.left(), top, labels * 0.95, step);
        painter.drawText(
            label, Qt::AlignVCenter | (fromRight ? Qt::AlignRight : Qt::AlignLeft), figure.categories[i]);
    }
}

} // namespace sijill::sample
