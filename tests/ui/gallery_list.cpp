#include "core/base/format.h"
#include "tests/ui/gallery_pages.h"
#include "tests/ui/sample_table.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/tab_bar.h"

#include <QBoxLayout>
#include <QFormLayout>
#include <QSplitter>

namespace sijill::test {
namespace {

QWidget* headOf(const QString& language)
{
    auto* head = new QWidget;
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(
        new TextLabel(say(language, "الاتفاقيات", "Conventions", "Agreements"), TextRole::PageTitle));
    row->addWidget(
        new TextLabel(say(language, "61 من 61", "61 sur 61", "61 of 61"), TextRole::Body, &Tokens::text2));
    row->addStretch();
    row->addWidget(
        new Button(Button::Kind::Flat, say(language, "استيراد", "Importer", "Import"), Icon::Import));
    row->addWidget(
        new Button(Button::Kind::Flat, say(language, "تصدير", "Exporter", "Export"), Icon::Export));
    auto* columns = new Button(Button::Kind::Flat, QString(), Icon::Columns);
    columns->setAccessibleName(say(language, "الأعمدة", "Colonnes", "Columns"));
    row->addWidget(columns);
    row->addWidget(new Button(Button::Kind::Primary,
        say(language, "اتفاقية جديدة", "Nouvelle convention", "New agreement"), Icon::Add));
    return head;
}

QWidget* chipsOf(const QString& language)
{
    auto* strip = new QWidget;
    auto* flow = new FlowLayout(strip);
    const auto add = [&](const char* ar, const char* fr, const char* en, qint64 count, bool isChecked,
                         Icon icon = Icon::None) {
        auto* chip = new FilterChip(say(language, ar, fr, en), icon);
        chip->setCount(count);
        chip->setChecked(isChecked);
        flow->addWidget(chip);
    };
    add("الكل", "Toutes", "All", 61, true);
    add("تتطلب تدخلا", "À traiter", "To act on", 4, false, Icon::Warning);
    add("سارية", "En vigueur", "In force", 53, false);
    add("موقعة", "Signées", "Signed", 3, false);
    add("في انتظار التأشيرة", "Visa attendu", "Awaiting visa", 2, false);
    auto* saved =
        new FilterChip(say(language, "مصافي محفوظة", "Filtres enregistrés", "Saved filters"), Icon::Pin);
    saved->setOpensMenu(true);
    flow->addWidget(saved);
    return strip;
}

QWidget* pane(const QString& language)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    auto* card = new Card;
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    column->setSpacing(px(8));
    auto* top = new QHBoxLayout;
    top->addWidget(new TextLabel(Format::isolated(u"AW2-2023/017"_s), TextRole::Body, &Tokens::text2));
    top->addStretch();
    top->addWidget(new StateChip({tr("سارية", "En vigueur", "In force"), Tone::Good, Icon::Running}));
    column->addLayout(top);
    column->addWidget(
        new TextLabel(tr("الحدائق المدرسية بمدينة خنيفرة", "Jardins scolaires de la ville de Khénifra",
                          "School gardens of Khénifra"),
            TextRole::PaneTitle));
    auto* verbs = new QHBoxLayout;
    for (Button* button :
        {new Button(Button::Kind::Primary, tr("صرف شطر", "Débloquer", "Release"), Icon::Paid),
            new Button(Button::Kind::Secondary, tr("تعديل", "Modifier", "Edit"), Icon::Edit),
            new Button(Button::Kind::Secondary, tr("طباعة", "Imprimer", "Print"), Icon::Print)}) {
        button->setSmall(true);
        verbs->addWidget(button);
    }
    verbs->addStretch();
    column->addLayout(verbs);
    auto* tabs = new TabBar;
    const QString titles[] = {tr("المعطيات", "Fiche", "Facts"), tr("الأوراش", "Chantiers", "Worksites"),
        tr("الوثائق", "Pièces", "Papers"), tr("سجل العمليات", "Journal", "Journal")};
    for (int i = 0; i < 4; ++i) {
        tabs->addTab(titles[i]);
        if (i > 0)
            tabs->setCount(i, i * 6);
    }
    column->addWidget(tabs);
    auto* notice = new NoticeStrip;
    notice->setMessage(Tone::Warning,
        tr("الشطر 2 حان أجله اليوم: ينقصه التقرير المالي.",
            "Tranche 2 due aujourd’hui : rapport financier manquant.",
            "Instalment 2 is due today: its financial report is missing."),
        u"A4"_s);
    column->addWidget(notice);
    auto* facts = new QFormLayout;
    facts->addRow(new TextLabel(tr("المبلغ", "Montant", "Amount"), TextRole::TableCell, &Tokens::text2),
        new TextLabel(Format(language).decimal(56796450, 2), TextRole::CellBold));
    facts->addRow(new TextLabel(tr("المقرر", "Délibération", "Deliberation"), TextRole::TableCell, &Tokens::text2),
        new TextLabel(tr("عدد 27", "n° 27", "No. 27"), TextRole::TableCell, &Tokens::accentText));
    column->addLayout(facts);
    column->addWidget(new SectionTitle(tr("الأطراف المتعاقدة", "Parties contractantes", "Parties")));
    column->addWidget(new StateLabel(
        {tr("وقع في 28/04/2023", "Signé le 28/04/2023", "Signed on 28/04/2023"), Tone::Good, Icon::Done}));
    column->addStretch();
    return card;
}

} // namespace

std::unique_ptr<QWidget> listPage(const QString& language)
{
    auto page = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(px(16), px(10), px(16), px(14));
    column->setSpacing(px(10));
    column->addWidget(headOf(language));
    column->addWidget(chipsOf(language));
    auto* table = new ListTable;
    table->setModel(new SampleTable(language, 24, page.get()));
    table->view()->sortByColumn(0, Qt::AscendingOrder);
    table->setTotals(say(language, "المجموع: 61 اتفاقية", "Total : 61 conventions", "Total: 61 agreements"),
        {{SampleTable::Months, Format(language).integer(7506)},
            {SampleTable::Amount, Format(language).decimal(2'842'094'358, 2)}});
    table->setSelectionTotals(
        say(language, "المحدد: اتفاقية واحدة", "Sélection : 1 convention", "Selected: 1 agreement"));
    table->setTitle(say(language, "الاتفاقيات", "Conventions", "Agreements"));
    table->setCurrentIndex(table->model()->index(6, 0));
    table->setObjectName(u"table"_s);
    auto* splitter = new QSplitter;
    splitter->addWidget(table);
    splitter->addWidget(pane(language));
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({px(700), px(430)});
    column->addWidget(splitter, 1);
    return page;
}

} // namespace sijill::test
