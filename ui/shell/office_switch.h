#pragma once

#include "core/base/text.h"

#include <QAbstractButton>

namespace sijill {

/// The office and the edition one works in, in two lines; opens the menu of editions.
class OfficeSwitch final : public QAbstractButton {
    Q_OBJECT

public:
    explicit OfficeSwitch(QWidget* parent = nullptr);

    void setTexts(const QString& office, const QString& edition);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_office;
    QString m_edition;
};

} // namespace sijill
