#pragma once

#include "ui/shell/icons.h"

#include <QAbstractButton>

namespace sijill {

/// A filter of a list as a pill that can be pressed: word and how many records it would leave.
class FilterChip final : public QAbstractButton {
    Q_OBJECT

public:
    explicit FilterChip(const QString& word, Icon icon = Icon::None, QWidget* parent = nullptr);

    /// Below 0: no number.
    void setCount(qint64 count);
    /// Opens a menu instead of filtering: "saved filters".
    void setOpensMenu(bool opensMenu);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString countText() const;

    Icon m_icon;
    qint64 m_count = -1;
    bool m_opensMenu = false;
};

} // namespace sijill
