#include "core/base/format.h"
#include "tests/ui/gallery_pages.h"
#include "tests/ui/sample_fields.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/part_grid.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace sijill::test {
namespace {

/// Fields with the labels of the page's language: the sample's own are English.
struct FormMaker {
    QString language;
    FieldContext context;
    QGridLayout* grid;

    FormField* add(const Field& field, const char* ar, const char* fr, const char* en, int row, int column,
        int span, const Value& value = {}) const
    {
        FormField* made = makeField(field, context);
        made->setLabel(say(language, ar, fr, en));
        made->setValue(value);
        grid->addWidget(made, row, column, 1, span);
        return made;
    }
};

QWidget* footer(const QString& language)
{
    auto* bar = new QWidget;
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(new StateLabel({say(language, "خانة واحدة تمنع الحفظ", "1 champ empêche l’enregistrement",
                                       "1 field prevents saving"),
        Tone::Refused}));
    row->addStretch();
    auto* cancel = new Button(Button::Kind::Secondary, say(language, "إلغاء", "Annuler", "Cancel"));
    cancel->setKeys(QKeySequence(Qt::Key_Escape));
    row->addWidget(cancel);
    auto* save = new Button(Button::Kind::Primary, say(language, "حفظ", "Enregistrer", "Save"));
    save->setKeys(QKeySequence(Qt::CTRL | Qt::Key_S));
    row->addWidget(save);
    return bar;
}

PartGrid* instalments(const QString& language, const FieldContext& context)
{
    static const Field fields[] = {kTitle, kKind, kFrom, kAmount, kDone};
    auto* grid = new PartGrid(u"instalments"_s, fields, context);
    grid->setTitle(say(language, "الأشطر", "Tranches", "Instalments"));
    grid->setRows({{1,
                       {LocalizedText{{u"ar"_s, u"عند التوقيع"_s}, {u"fr"_s, u"À la signature"_s}}, qint64(0),
                           QDate(2023, 4, 28), qint64(22718580), true}},
        {2,
            {LocalizedText{{u"ar"_s, u"تبرير 80%"_s}, {u"fr"_s, u"80 % justifiés"_s}}, qint64(1),
                QDate(2023, 9, 18), qint64(22718580), false}},
        {3, {}}});
    grid->model()->setData(grid->model()->index(2, 3), u"31/02/2023"_s);
    return grid;
}

} // namespace

std::unique_ptr<QWidget> formPage(const QString& language)
{
    auto page = std::make_unique<QWidget>();
    auto* outer = new QVBoxLayout(page.get());
    outer->setContentsMargins(px(40), px(12), px(40), px(12));
    auto* card = new Card;
    outer->addWidget(card);
    auto* column = new QVBoxLayout(card);
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    FieldContext context = sampleContext();
    context.currency = say(language, "درهم", "DH", "MAD");
    auto* grid = new QGridLayout;
    grid->setHorizontalSpacing(px(12));
    grid->setVerticalSpacing(px(8));
    for (int i = 0; i < 4; ++i)
        grid->setColumnStretch(i, 1);
    const FormMaker maker{language, context, grid};
    maker.add(kTitle, "عنوان الاتفاقية", "Intitulé de la convention", "Title of the agreement", 0, 0, 4,
        LocalizedText{{u"ar"_s, u"تهيئة ينابيع ومسالك جماعة كروشن"_s},
            {u"fr"_s, u"Sources et pistes de Kerrouchen"_s}});
    maker.add(kKind, "النوع", "Nature", "Kind", 1, 0, 1, qint64(0));
    maker.add(kFrom, "من", "Du", "From", 1, 1, 1, QDate(2023, 10, 2));
    maker.add(kRate, "النسبة", "Taux", "Rate", 1, 2, 1, qint64(2109));
    maker.add(kMonths, "أشهر/أشخاص", "Mois-personnes", "Person-months", 1, 3, 1);
    maker.add(kPartner, "الشريك", "Partenaire", "Partner", 2, 0, 2, qint64(1));
    maker.add(kPlace, "المكان", "Lieu", "Place", 2, 2, 2);
    FormField* rib = maker.add(kRib, "رقم التعريف البنكي (24 رقما)", "RIB (24 chiffres)",
        "Bank account (24 digits)", 3, 0, 2, u"225330001983450061204735"_s);
    rib->setProblem(Problem{u"O1"_s, Severity::Refusal,
        say(language, "المفتاح 35 لا يوافق بقية الرقم. راجعه على شهادة التعريف البنكي ثم صححه هنا.",
            "La clé 35 ne correspond pas au reste du numéro. Vérifiez-la sur l’attestation bancaire, puis "
            "corrigez-la ici.",
            "The key 35 does not fit the rest of the number. Check it on the bank certificate, then mend it "
            "here."),
        u"rib"_s});
    maker.add(kIce, "التعريف الموحد", "ICE", "ICE", 3, 2, 2, u"001529370000042"_s)
        ->setHint(say(language, "15 رقما", "15 chiffres", "15 digits"));
    FormField* cost = maker.add(kAmount, "المبلغ", "Montant", "Amount", 4, 0, 1, qint64(36349728));
    cost->setReadOnly(true);
    cost->setHint(u"96 × 3.786,43"_s, u"P1"_s);
    maker.add(kRemark, "ملاحظة", "Remarque", "Remark", 4, 1, 2);
    maker.add(kDone, "وقع الشريك", "Le partenaire a signé", "The partner has signed", 4, 3, 1, true);
    column->addLayout(grid);
    column->addWidget(new SectionTitle(say(language, "الأشطر", "Tranches", "Instalments")));
    column->addWidget(instalments(language, context));
    column->addStretch();
    column->addWidget(footer(language));
    return page;
}

} // namespace sijill::test
