#pragma once

#include "ui/shell/icons.h"

#include <QLineEdit>

namespace sijill {

/// A line of typing that stands right in both directions: hints, units and empty cursors follow the window,
/// words follow what is typed, numbers keep to the right. Knows no field.
class LineEdit final : public QLineEdit {
    Q_OBJECT

public:
    enum class Stand {
        ByText,  ///< As the first letter says; the window's side while empty.
        Leading, ///< The window's side: dates.
        Right,   ///< Numbers.
        Left,    ///< Latin codes.
    };

    explicit LineEdit(Stand stand = Stand::ByText, QWidget* parent = nullptr);

    /// Quiet words while the line is empty. Not placeholderText: Qt puts that on the side of the keyboard.
    void setGhost(const QString& ghost);
    /// A quiet picture at the leading edge.
    void setPicture(Icon icon);
    /// A unit at the trailing edge: "MAD", "%".
    void setSuffix(const QString& suffix);
    /// Red waves under characters that are wrong; length 0 takes them away.
    void setWaves(qsizetype from, qsizetype length);
    /// 0 none, 1 warning, 2 refused: the colour of the frame.
    void setProblemLevel(int level);
    void setFlat(bool isFlat);
    /// 26 px instead of 32, in smaller type: over the columns of a list.
    void setSmall(bool isSmall);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void align();
    /// Keeps Arabic on the base line of Latin: Qt centres the taller font's line and lifts the letters.
    void level();
    void drawWaves(QPainter& painter) const;
    QRect contents() const;

    Stand m_stand;
    QString m_ghost;
    Icon m_picture = Icon::None;
    QString m_suffix;
    bool m_isSmall = false;
    qsizetype m_wavesFrom = 0;
    qsizetype m_wavesLength = 0;
};

} // namespace sijill
