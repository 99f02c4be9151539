#pragma once

#include "core/base/text.h"

#include <QWidget>

#include <optional>

namespace sijill {

/// One effect of a selection. Texts come formatted.
struct Effect {
    QString title = {};
    QString difference = {}; ///< With what it is compared; empty for none.
    QString value = {};
    QString of = {}; ///< "of 84".
    double share = 0;
    std::optional<double> tick = {}; ///< Where a floor stands on the bar, 0…1.
    bool isOver = false;             ///< More than there is: in saffron.
};

/// Shows an effect: title and difference, value, bar.
class EffectTile final : public QWidget {
    Q_OBJECT

public:
    explicit EffectTile(QWidget* parent = nullptr);

    void setEffect(const Effect& effect);
    const Effect& effect() const { return m_effect; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawBar(QPainter& painter, const QRect& place) const;

    Effect m_effect;
};

} // namespace sijill
