#pragma once

#include "ui/widgets/message_text.h"

#include <QAbstractButton>

namespace sijill {

/// One of two values of a field, to be chosen: a round mark and the value over as many lines as it needs. Its
/// owner sees to it that one of the two is checked. A value that leaves no choice shows no mark.
class PickCell final : public QAbstractButton {
    Q_OBJECT

public:
    explicit PickCell(QWidget* parent = nullptr);

    void setValue(const QString& value);
    /// False: both sides say the same, nothing is to be chosen.
    void setChoosable(bool isChoosable);
    bool isChoosable() const { return isCheckable(); }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int textRoom(int width) const;

    mutable MessageText m_text; ///< Breaks its lines anew for each width it is asked about.
};

} // namespace sijill
