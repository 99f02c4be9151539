#pragma once

#include "core/base/text.h"

#include <QColor>
#include <QFont>

#include <array>

class QPalette;

namespace sijill {

/// What a state means to the reader; never told by colour alone.
enum class Tone {
    Plain = 0,
    Good = 1,    ///< In force, open, paid.
    Warning = 2, ///< We must act.
    Refused = 3, ///< Blocked, expired, overdue.
    Info = 4,    ///< Somebody else must act.
    Neutral = 5, ///< Draft, planned, done.
};

struct ToneColors {
    QColor text; ///< Words and icon.
    QColor soft; ///< Fill of a chip or strip.
    QColor border;
    QColor mark; ///< Bars and rules.
};

/// The colours of one appearance of the window. Knows no widget.
struct Tokens {
    QColor window, surface, surfaceAlt, head, side;
    QColor line, line2, control, controlSoft;
    QColor text, text2, text3;
    QColor accent, accentText, accentFill, onAccentFill, accentSoft, accentBorder;
    QColor warnMark, warnText, warnSoft, warnBorder;
    QColor redMark, redText, redSoft, redBorder;
    QColor infoText, infoSoft, infoBorder;
    QColor neutral, neutralSoft;
    QColor track, weekend, holiday;
    std::array<QColor, 8> chart;
    std::array<QColor, 5> ramp, rampText; ///< Tile map, from few to many.
    bool isDark = false;
    bool isHighContrast = false; ///< Taken from the system's palette.

    ToneColors tone(Tone tone) const;

    static const Tokens& light();
    static const Tokens& dark();
    static Tokens fromSystem(const QPalette& palette);
};
using TokenColor = QColor Tokens::*;

/// Roles of text, with the sizes of the design.
enum class TextRole {
    PageTitle,
    PaneTitle,
    SectionTitle,
    KpiValue,
    Body,
    BodyBold,
    TableCell,
    CellBold,
    Label,
    LabelBold,
    Caption,
    Small,
    Badge
};

/// The look of the moment, ambient like QApplication::palette(): painted widgets ask while they paint. Set by
/// Theme.
const Tokens& tokens();
int zoomPercent();
/// `length` of the design at the zoom of the moment.
int px(int length);
double pxF(double length);
QFont textFont(TextRole role);
/// Height of a line of this role that holds Arabic and Latin letters alike.
int lineHeight(TextRole role);

namespace detail {
/// For Theme alone.
void setLook(const Tokens& tokens, int zoomPercent);
} // namespace detail

/// WCAG 2 contrast, 1…21.
double contrastRatio(const QColor& a, const QColor& b);

} // namespace sijill
