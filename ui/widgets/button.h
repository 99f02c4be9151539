#pragma once

#include "ui/shell/icons.h"

#include <QKeySequence>
#include <QPushButton>

namespace sijill {

/// The buttons of the window: one filled per page, framed ones beside it, flat ones in heads, links in cards.
/// A shortcut set here is both bound and printed in a small frame inside the button.
class Button final : public QPushButton {
    Q_OBJECT

public:
    enum class Kind { Primary, Secondary, Flat, Link };

    explicit Button(Kind kind, QWidget* parent = nullptr);
    Button(Kind kind, const QString& text, Icon icon = Icon::None, QWidget* parent = nullptr);

    void setPicture(Icon icon);
    /// Stands after the text: "next" on the button that goes on.
    void setTrailingPicture(Icon icon);
    void setSmall(bool isSmall);
    /// Binds `keys` and prints them as a hint.
    void setKeys(const QKeySequence& keys);
    /// Whether the keys are shown on the button; they work either way.
    void setKeysShown(bool areShown);
    Kind kind() const { return m_kind; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    QFont labelFont() const;
    QString label() const; ///< Without the mnemonic's mark.
    QString keyHint() const { return m_keys.toString(QKeySequence::NativeText); }
    int padding() const;
    QColor textColor() const;
    void drawGround(QPainter& painter) const;

    Kind m_kind;
    Icon m_icon = Icon::None;
    Icon m_trailing = Icon::None;
    QKeySequence m_keys;
    bool m_areKeysShown = true;
    bool m_isSmall = false;
};

} // namespace sijill
