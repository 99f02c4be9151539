#pragma once

#include <QStackedWidget>

namespace sijill {

/// Pages on one another. Only the one in front says how small the stack may become: what a hidden page asks
/// for is of the time when it was last seen, and would make the window scroll for nothing.
class PageStack final : public QStackedWidget {
    Q_OBJECT

public:
    explicit PageStack(QWidget* parent = nullptr);

    void addPage(QWidget* page);

private:
    void giveRoom();
};

} // namespace sijill
