#pragma once

#include "ui/shell/icons.h"

#include <QAbstractButton>

namespace sijill {

/// A way to begin: icon, title, one line that says what happens, and its key.
class StartTile final : public QAbstractButton {
    Q_OBJECT

public:
    StartTile(Icon icon, const QKeySequence& keys, QWidget* parent = nullptr);

    void setTexts(const QString& title, const QString& detail);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    QKeySequence m_keys;
    QString m_detail;
};

} // namespace sijill
