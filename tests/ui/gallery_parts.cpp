#include "core/base/text.h"
#include "tests/ui/gallery_pages.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QPainter>
#include <QRadioButton>

namespace sijill::test {
namespace {

/// Every picture in both sizes.
class IconSheet final : public QWidget {
public:
    QSize sizeHint() const override { return {px(40) * 24, px(30) * 4}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        int place = 0;
        for (const IconSource& source : iconSources()) {
            const QPoint at(place % 24 * px(50), place / 24 * px(32));
            paintIcon(
                painter, QRect(at, QSize(px(16), px(16))), source.icon, tokens().text2, layoutDirection());
            paintIcon(painter, QRect(at + QPoint(px(20), 0), QSize(px(22), px(22))), source.icon,
                tokens().accentText, layoutDirection());
            ++place;
        }
    }
};

QWidget* rowOf(const std::vector<QWidget*>& widgets)
{
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : widgets)
        layout->addWidget(widget);
    layout->addStretch();
    return row;
}

SegmentedControl* segments(const std::vector<QString>& words)
{
    auto* control = new SegmentedControl;
    std::vector<SegmentedControl::Segment> all;
    for (const QString& word : words)
        all.push_back({word, word, {}});
    control->setSegments(std::move(all));
    control->setAccessibleName(words.front());
    return control;
}

} // namespace

std::unique_ptr<QWidget> partsPage(const QString& language)
{
    const auto tr = [&](const char* ar, const char* fr, const char* en) { return say(language, ar, fr, en); };
    auto page = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(page.get());
    column->setContentsMargins(px(16), px(12), px(16), px(12));
    const QString save = tr("حفظ", "Enregistrer", "Save");
    auto* off = new Button(Button::Kind::Primary, save);
    off->setEnabled(false);
    auto* quiet = new Button(Button::Kind::Secondary, save);
    quiet->setEnabled(false);
    auto* keyed =
        new Button(Button::Kind::Secondary, tr("حفظ والتالي", "Enregistrer et suivant", "Save and next"));
    keyed->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    auto* onward = new Button(Button::Kind::Primary, tr("تجربة", "Essai à blanc", "Dry run"));
    onward->setTrailingPicture(Icon::Next);
    column->addWidget(rowOf({new Button(Button::Kind::Primary, save, Icon::Save), off,
        new Button(Button::Kind::Secondary, save, Icon::Save), quiet, keyed,
        new Button(Button::Kind::Flat, tr("تراجع", "Annuler", "Undo"), Icon::Undo),
        new Button(Button::Kind::Link, tr("عرض الكل", "Tout afficher", "Show all")), onward}));
    auto* box = new QCheckBox(tr("موافق", "D’accord", "Agreed"));
    box->setChecked(true);
    auto* radio = new QRadioButton(tr("نعم", "Oui", "Yes"));
    radio->setChecked(true);
    auto* combo = new QComboBox;
    combo->addItems({tr("اتفاقية شراكة", "Convention de partenariat", "Partnership"), save});
    combo->setAccessibleName(save);
    column->addWidget(rowOf({segments({u"ع"_s, u"Fr"_s, u"En"_s}),
        segments(
            {tr("فاتح", "Clair", "Light"), tr("داكن", "Sombre", "Dark"), tr("النظام", "Système", "System")}),
        box, radio, combo}));
    std::vector<QWidget*> states;
    const std::pair<Tone, QString> words[] = {{Tone::Good, tr("سارية", "En vigueur", "In force")},
        {Tone::Warning, tr("وثيقة ناقصة", "Pièce à fournir", "Paper missing")},
        {Tone::Refused, tr("مرفوض", "Refusé", "Refused")},
        {Tone::Info, tr("في انتظار التأشيرة", "Visa attendu", "Awaiting visa")},
        {Tone::Neutral, tr("مسودة", "Brouillon", "Draft")}};
    for (const auto& [tone, word] : words) {
        states.push_back(new StateChip({word, tone, Icon::None}));
        states.push_back(new StateLabel({word, tone, Icon::None}));
    }
    states.push_back(new RuleBadge(u"A4"_s));
    column->addWidget(rowOf(states));
    for (const Tone tone : {Tone::Warning, Tone::Refused, Tone::Info, Tone::Good}) {
        auto* strip = new NoticeStrip;
        strip->setMessage(tone,
            tr("الملف مفتوح للقراءة فقط: لا شيء مما تكتبه سيحفظ إلى أن يغلقه من فتحه.",
                "Le fichier est ouvert en lecture seule : rien de ce que vous écrivez ne sera enregistré.",
                "The file is open read-only: nothing you write will be kept."),
            tone == Tone::Refused ? u"S2"_s : QString());
        column->addWidget(strip);
    }
    auto* progress = new ProgressStrip;
    progress->setTask(tr("استيراد 30.000 سطر", "Import de 30 000 lignes", "Importing 30,000 lines"));
    progress->setProgress(43, 100);
    column->addWidget(progress);
    column->addWidget(new IconSheet);
    auto* card = new Card;
    auto* inside = new QVBoxLayout(card);
    inside->addWidget(new EmptyState(Icon::Agreements,
        tr("لا اتفاقية بعد. هنا تسجل التزامات كل طرف وأشطره.",
            "Aucune convention pour l’instant. Ici s’inscrivent les engagements de chaque partie et ses "
            "tranches.",
            "No agreement yet. Here is what each party commits to, and its instalments."),
        tr("اتفاقية جديدة", "Nouvelle convention", "New agreement")));
    column->addWidget(card, 1);
    return page;
}

} // namespace sijill::test
