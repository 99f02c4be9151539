#include "tests/ui/gallery_pages.h"
#include "tests/ui/sample_figures.h"
#include "ui/charts/chart_view.h"
#include "ui/widgets/card.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace sijill::test {

std::unique_ptr<QWidget> chartsPage(const QString& language)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    Figure targets = sectorFigure(language);
    targets.shape = FigureShape::TargetBars;
    targets.targets = {300, 290, 190, 120, 130, 90, 74, 80};
    targets.note = tr("دون الأوراش الملغاة، إلى غاية 18/09/2023", "Sans les chantiers annulés, au 18/09/2023",
        "Without cancelled worksites, on 18/09/2023");
    Figure grouped = monthFigure(language);
    grouped.shape = FigureShape::GroupedColumns;
    grouped.targets.clear();
    grouped.series = {{tr("نساء", "Femmes", "Women"), {320, 310, 470, 465, 480, 520}},
        {tr("رجال", "Hommes", "Men"), {422, 421, 599, 599, 628, 731}}};
    Figure lines = grouped;
    lines.shape = FigureShape::Line;
    lines.title = tr("تطور المشاركة", "Évolution de la participation", "Participation over time");
    Figure many = waveFigure(language);
    many.series.push_back({tr("مبرمج", "prévu", "planned"), {2, 3, 1}});
    many.series.push_back({tr("ملغى", "annulé", "cancelled"), {1, 1, 2}});
    Figure empty = sectorFigure(language);
    empty.categories.clear();

    auto page = std::make_unique<QWidget>();
    auto* grid = new QGridLayout(page.get());
    grid->setSpacing(px(12));
    int place = 0;
    for (const Figure& figure : {targets, grouped, lines, many, monthFigure(language), empty}) {
        auto* card = new Card;
        auto* column = new QVBoxLayout(card);
        column->setContentsMargins(px(12), px(10), px(12), px(10));
        auto* view = new ChartView;
        view->setTitleShown(true);
        view->setFigure(figure);
        column->addWidget(view);
        grid->addWidget(card, place / 3, place % 3);
        ++place;
    }
    return page;
}

} // namespace sijill::test
