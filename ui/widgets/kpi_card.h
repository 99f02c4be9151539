#pragma once

#include "ui/shell/theme_tokens.h"

#include <QAbstractButton>

#include <optional>

namespace sijill {

/// One key figure: what, how much, of how much, and one line that says what to think. Texts come formatted.
struct Kpi {
    QString title = {};
    QString value = {};
    QString target = {};             ///< "of 1,251", beside the value.
    double share = 0;                ///< Filled part of the bar, 0…1.
    std::optional<double> tick = {}; ///< Where the target stands on the bar, 0…1.
    Tone tone = Tone::Good;          ///< Warning draws the bar in saffron.
    QString remark = {};
};

/// A key figure as a card that opens its records.
class KpiCard final : public QAbstractButton {
    Q_OBJECT

public:
    explicit KpiCard(const Kpi& kpi = {}, QWidget* parent = nullptr);

    void setKpi(const Kpi& kpi);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void drawBar(QPainter& painter, const QRect& place) const;

    Kpi m_kpi;
};

} // namespace sijill
