#include "ui/selection/allocation_view.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

namespace sijill {
namespace {

bool costsSomething(const selection::Price& price, const selection::AllocationValue& reached)
{
    return price.scoreChange != 0
        || (price.method == selection::PriceMethod::Resolved && price.value != reached);
}

} // namespace

AllocationView::AllocationView(SelectionDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_outcome(new NoticeStrip(this))
    , m_lines(new QWidget(this))
    , m_list(new QVBoxLayout(m_lines))
{
    setObjectName(u"allocationView"_s);
    m_list->setContentsMargins(0, 0, 0, 0);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_outcome);
    layout->addWidget(m_lines);
    layout->addStretch(1);
    followLook(this, [this, layout] {
        layout->setSpacing(px(8));
        m_list->setSpacing(px(6));
        renew();
    });
}

QString AllocationView::outcomeSentence(const selection::Allocation& allocation)
{
    switch (allocation.outcome) {
    case selection::Outcome::Optimal:
        return allocation.value.floorsMissed > 0
            ? tr("Not all floors can be met; as far as they can, no allocation is better.")
            : tr("Proven: no allocation is better.");
    case selection::Outcome::WithinGap:
    case selection::Outcome::OutOfTime:
        //: %1 is a percentage.
        return tr("The best found in the time given; the best possible is at most %1 better.")
            .arg(Format().percent({qRound64(allocation.gap * 10'000)}));
    case selection::Outcome::Impossible:
        return tr("No allocation keeps these constraints.");
    case selection::Outcome::NotFound:
        break;
    }
    return tr("No allocation was found in the time given.");
}

void AllocationView::addLine(const QString& text, TextRole role, TokenColor color)
{
    auto* label = new TextLabel(text, role, color, m_lines);
    label->setWordWrap(true);
    m_list->addWidget(label);
}

void AllocationView::addPrices(const selection::Allocation& allocation)
{
    if (allocation.prices.empty())
        return;
    addLine(tr("Price of the constraints"), TextRole::BodyBold);
    int free = 0;
    for (const selection::Price& price : allocation.prices) {
        if (!costsSomething(price, allocation.value)) {
            ++free;
            continue;
        }
        addLine(selection::priceSentence(price, allocation.value, m_desk.naming()), TextRole::Label);
    }
    if (free > 0)
        addLine(tr("%n constraint(s) cost nothing.", nullptr, free), TextRole::Label, &Tokens::text2);
}

void AllocationView::addConflicts(const selection::Allocation& allocation)
{
    QStringList alone;
    for (const selection::Conflict& conflict : allocation.conflicts) {
        if (conflict.constraints.size() == 1)
            alone << selection::constraintSentence(conflict.constraints.front(), m_desk.naming());
    }
    if (!alone.isEmpty())
        addLine(tr("Cannot be met at all:"), TextRole::BodyBold, &Tokens::warnText);
    for (const QString& sentence : alone)
        addLine(sentence, TextRole::Label);
    for (const selection::Conflict& conflict : allocation.conflicts) {
        if (conflict.constraints.size() == 1)
            continue;
        addLine(tr("These cannot hold together:"), TextRole::BodyBold, &Tokens::warnText);
        for (const selection::Constraint& constraint : conflict.constraints)
            addLine(selection::constraintSentence(constraint, m_desk.naming()), TextRole::Label);
    }
}

void AllocationView::renew()
{
    while (QLayoutItem* item = m_list->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const auto& allocation = m_desk.allocation();
    if (!m_desk.hasCall() || !allocation) {
        m_outcome->setMessage(
            Tone::Info, tr("Compute the fairest allocation to see what each constraint costs."));
        return;
    }
    const bool isGood = allocation->hasChoices() && allocation->conflicts.empty();
    m_outcome->setMessage(isGood ? Tone::Good : Tone::Warning, outcomeSentence(*allocation));
    addConflicts(*allocation);
    addPrices(*allocation);
}

} // namespace sijill
