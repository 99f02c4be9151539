#include "ui/selection/effects_card.h"

#include "ui/selection/run_comparison.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pick_box.h"

#include <QGridLayout>

namespace sijill {

EffectsCard::EffectsCard(SelectionDesk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_title(new TextLabel(TextRole::SectionTitle, &Tokens::text, this))
    , m_reference(new PickBox(this))
{
    m_reference->setObjectName(u"reference"_s);
    auto* grid = new QGridLayout(this);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addWidget(m_reference, 1);
    grid->addLayout(head, 0, 0, 1, 2);
    int place = 0;
    for (const Measured measured : kMeasured) {
        m_tiles.push_back(new EffectTile(this));
        m_tiles.back()->setObjectName(u"effect%1"_s.arg(int(measured)));
        grid->addWidget(m_tiles.back(), 1 + place / 2, place % 2);
        ++place;
    }
    connect(m_reference, &PickBox::picked, this,
        [this](const QVariant& value) { m_desk.compareWith(value.toLongLong()); });
    followLook(this, [this, grid, head] {
        head->setSpacing(px(16));
        grid->setContentsMargins(px(12), px(8), px(12), px(12));
        grid->setHorizontalSpacing(px(16));
        grid->setVerticalSpacing(px(8));
        m_title->setText(tr("Effects"));
        m_reference->setAccessibleName(tr("Compared with"));
        m_reference->setToolTip(tr("Compared with"));
        offerRuns();
        renew();
    });
}

void EffectsCard::offerRuns()
{
    std::vector<PickBox::Option> options{
        {SelectionDesk::kNothing, tr("no comparison")}, {SelectionDesk::kPlainLine, tr("the simple line")}};
    for (const Selection& run : m_desk.keptRuns())
        options.push_back({run.id.value, runName(run)});
    m_reference->setOptions(options);
    m_reference->choose(m_desk.referenceId());
}

void EffectsCard::renew()
{
    if (!m_desk.hasCall())
        return;
    m_reference->choose(m_desk.referenceId());
    std::size_t place = 0;
    for (const Measured measured : kMeasured)
        m_tiles[place++]->setEffect(effectOf(measured, m_desk));
}

} // namespace sijill
