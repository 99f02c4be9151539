#include "core/base/format.h"
#include "tests/ui/gallery_pages.h"
#include "tests/ui/sample_figures.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/due_list.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/list_roles.h"

#include <QBoxLayout>
#include <QGridLayout>
#include <QStandardItemModel>

namespace sijill::test {

QString say(const QString& language, const char* arabic, const char* french, const char* english)
{
    return QString::fromUtf8(language == "ar"_L1 ? arabic : language == "fr"_L1 ? french : english);
}

const std::vector<GalleryPage>& galleryPages()
{
    static const std::vector<GalleryPage> pages{{u"home"_s, homePage}, {u"list"_s, listPage},
        {u"form"_s, formPage}, {u"parts"_s, partsPage}, {u"charts"_s, chartsPage}};
    return pages;
}

namespace {

QWidget* kpiRow(const QString& language)
{
    const Format format(language);
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    const std::vector<Kpi> kpis{
        {tr("أوراش انطلقت", "Chantiers ouverts", "Worksites started"), format.integer(54),
            tr("من 61", "sur 61", "of 61"), 54 / 61.0, {}, Tone::Good,
            tr("7 مبرمجة في 2 أكتوبر", "7 prévus le 2 octobre", "7 planned for 2 October")},
        {tr("مناصب شغل مؤقتة", "Emplois temporaires", "Temporary jobs"), format.integer(1108),
            tr("من 1.251", "sur 1 251", "of 1,251"), 1108 / 1251.0, 953 / 1251.0, Tone::Good,
            tr("المعتمد 1.257، الحصة 953", "Proposé 1 257, quota 953", "Proposed 1,257, quota 953")},
        {tr("أشهر/أشخاص مستهلكة", "Mois-personnes", "Person-months used"), format.integer(3606),
            tr("من 7.506", "sur 7 506", "of 7,506"), 0.48, 0.49, Tone::Good,
            tr("المتوقع إلى نهاية غشت 3.700", "Prévu fin août : 3 700", "Expected by August: 3,700")},
        {tr("نسبة النساء", "Part des femmes", "Women"), format.percent({4360}, 1),
            tr("الهدف 40%", "objectif 40 %", "target 40%"), 0.436, 0.4, Tone::Good,
            tr("483 من 1.108 منصبا", "483 sur 1 108 emplois", "483 of 1,108 jobs")},
        {tr("أشخاص في وضعية إعاقة", "Situation de handicap", "With a disability"), format.percent({310}, 1),
            tr("الهدف 5%", "objectif 5 %", "target 5%"), 0.31, 0.5, Tone::Warning,
            tr("34 شخصا، ينقص 22", "34 personnes, il en manque 22", "34 people, 22 missing")},
        {tr("الغلاف المالي المؤدى", "Crédits payés", "Budget paid"), format.decimal(1365, 2),
            tr("من 28,42 مليون درهم", "sur 28,42 M DH", "of 28.42 M MAD"), 0.48, {}, Tone::Good,
            tr("6 أشطر قيد الصرف", "6 tranches en cours", "6 instalments under way")}};
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(px(12));
    for (const Kpi& kpi : kpis)
        layout->addWidget(new KpiCard(kpi));
    return row;
}

Card* cardWith(const QString& title, const QString& aside, QWidget* content)
{
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(12), px(8), px(12), px(8));
    auto* head = new SectionTitle(title);
    head->setAside(aside);
    column->addWidget(head);
    column->addWidget(content, 1);
    return card;
}

Card* dueCard(const QString& language, QWidget* parent)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    auto* model = new QStandardItemModel(parent);
    const auto add = [&](Tone tone, const QString& title, const QString& detail, const QString& when,
                         Icon icon = Icon::None) {
        auto* item = new QStandardItem(title);
        item->setData(static_cast<int>(tone), kToneRole);
        item->setData(detail, kDetailRole);
        item->setData(when, kTrailingRole);
        if (icon != Icon::None)
            item->setData(static_cast<int>(icon), kIconRole);
        model->appendRow(item);
    };
    add(Tone::Refused,
        tr("كشف حضور غشت لم يُقدَّم", "État de présence d’août non remis", "August muster not handed in"),
        tr("ورش «سواقي أكلموس»", "Chantier « Séguias d’Aguelmous »", "Worksite “Séguias d’Aguelmous”"),
        tr("متأخر 13 يوما", "13 jours de retard", "13 days late"));
    add(Tone::Warning,
        tr("الشطر الثاني ينتظر وثائق الإثبات", "La tranche 2 attend ses pièces",
            "Instalment 2 awaits its papers"),
        tr("اتفاقية ⁦AW2-2023/017⁩", "Convention AW2-2023/017", "Agreement AW2-2023/017"),
        tr("اليوم", "aujourd’hui", "today"));
    add(Tone::Warning, tr("انتداب مكتب ينتهي", "Le mandat d’un bureau expire", "A board’s mandate ends"),
        tr("تعاونية نسيج لهري", "Coopérative Tissage Lehri", "Cooperative Tissage Lehri"),
        tr("بعد 6 أيام", "dans 6 jours", "in 6 days"));
    add(Tone::Neutral, tr("7 مقترحات تنتظر التنقيط", "7 propositions à noter", "7 proposals to score"),
        tr("طلب عروض المشاريع 03", "Appel à projets 03", "Call for projects 03"),
        tr("بعد 12 يوما", "dans 12 jours", "in 12 days"), Icon::Waiting);
    auto* list = new DueList;
    list->setModel(model);
    list->setAccessibleName(tr("ما حان أجله", "À faire", "Due"));
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(1, px(6), 1, px(6));
    auto* head = new SectionTitle(tr("ما حان أجله", "À faire", "Due"));
    head->setContentsMargins(px(12), 0, px(8), 0);
    head->setCount(Format(language).integer(14));
    head->setLink(tr("عرض الكل", "Tout afficher", "Show all"));
    column->addWidget(head);
    column->addWidget(list);
    return card;
}

} // namespace

std::unique_ptr<QWidget> homePage(const QString& language)
{
    auto page = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(px(20), px(12), px(20), px(12));
    column->setSpacing(px(12));
    auto* head = new QHBoxLayout;
    head->addWidget(new TextLabel(say(language, "الرئيسية", "Accueil", "Home"), TextRole::PageTitle));
    head->addWidget(new TextLabel(
        say(language, "الاثنين 18 شتنبر 2023", "lundi 18 septembre 2023", "Monday 18 September 2023"),
        TextRole::Body, &Tokens::text2));
    head->addStretch();
    head->addWidget(
        new Button(Button::Kind::Secondary, say(language, "طباعة", "Imprimer", "Print"), Icon::Print));
    head->addWidget(new Button(Button::Kind::Primary,
        say(language, "التقرير الفصلي", "Rapport trimestriel", "Quarterly report"), Icon::Reports));
    column->addLayout(head);
    column->addWidget(kpiRow(language));
    auto* grid = new QGridLayout;
    grid->setSpacing(px(12));
    const Figure figures[] = {sectorFigure(language), monthFigure(language), waveFigure(language)};
    grid->addWidget(dueCard(language, page.get()), 0, 0);
    int place = 1;
    for (const Figure& figure : figures) {
        auto* view = new ChartView;
        view->setFigure(figure);
        grid->addWidget(
            cardWith(figure.title, say(language, "المجموع 1.251", "Total 1 251", "Total 1,251"), view),
            place / 2, place % 2);
        ++place;
    }
    column->addLayout(grid, 1);
    return page;
}

} // namespace sijill::test
