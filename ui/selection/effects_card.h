#pragma once

#include "ui/selection/effect_words.h"
#include "ui/widgets/card.h"

namespace sijill {

class PickBox;

/// What the selection on show brings: proposals, jobs, money, months, communes, shares; each beside another
/// run if one is chosen.
class EffectsCard final : public Card {
    Q_OBJECT

public:
    explicit EffectsCard(SelectionDesk& desk, QWidget* parent = nullptr);

    /// Kept runs are offered for comparison.
    void offerRuns();
    void renew();

private:
    SelectionDesk& m_desk;
    TextLabel* m_title;
    PickBox* m_reference;
    std::vector<EffectTile*> m_tiles;
};

} // namespace sijill
