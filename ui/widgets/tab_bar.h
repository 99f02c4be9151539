#pragma once

#include "core/base/text.h"

#include <QTabBar>

namespace sijill {

/// Tabs as words on a line, the active one underlined in the accent; counts stand quietly after the word.
class TabBar final : public QTabBar {
    Q_OBJECT

public:
    explicit TabBar(QWidget* parent = nullptr);

    /// Below 0: no number.
    void setCount(int tab, qint64 count);
    /// What the bar stands on, for the ground of its scroll buttons; the window's unless set.
    void setGround(QPalette::ColorRole ground);

protected:
    void paintEvent(QPaintEvent* event) override;
    QSize tabSizeHint(int tab) const override;
    QSize minimumTabSizeHint(int tab) const override { return tabSizeHint(tab); }

private:
    QString countText(int tab) const;

    QPalette::ColorRole m_ground = QPalette::Window;
};

} // namespace sijill
