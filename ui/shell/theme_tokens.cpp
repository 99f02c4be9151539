#include "ui/shell/theme_tokens.h"

#include <QFontMetricsF>
#include <QPalette>

#include <algorithm>
#include <cmath>

namespace sijill {
namespace {

struct Look {
    Tokens tokens = Tokens::light();
    int zoomPercent = 100;
};

Look& look()
{
    static Look current;
    return current;
}

struct TypeSize {
    double points;
    bool isBold;
    int line; ///< Pixels at 96 dpi; enough for Arabic.
};

constexpr TypeSize typeSize(TextRole role)
{
    switch (role) {
    case TextRole::PageTitle:
        return {14, true, 28};
    case TextRole::PaneTitle:
        return {12.5, true, 26};
    case TextRole::SectionTitle:
        return {10.5, true, 22};
    case TextRole::KpiValue:
        return {17.5, true, 30};
    case TextRole::Body:
        return {10.5, false, 22};
    case TextRole::BodyBold:
        return {10.5, true, 22};
    case TextRole::TableCell:
        return {10, false, 20};
    case TextRole::CellBold:
        return {10, true, 20};
    case TextRole::Label:
        return {9.5, false, 19};
    case TextRole::LabelBold:
        return {9.5, true, 19};
    case TextRole::Caption:
        return {9, false, 18};
    case TextRole::Small:
        return {8.5, false, 16};
    case TextRole::Badge:
        return {8.25, false, 16};
    }
    Q_UNREACHABLE();
}

double linearized(double channel)
{
    return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * linearized(color.redF()) + 0.7152 * linearized(color.greenF())
        + 0.0722 * linearized(color.blueF());
}

QColor mixed(const QColor& a, const QColor& b, double share)
{
    const auto channel = [&](double from, double to) {
        return static_cast<float>(from + (to - from) * share);
    };
    return QColor::fromRgbF(
        channel(a.redF(), b.redF()), channel(a.greenF(), b.greenF()), channel(a.blueF(), b.blueF()));
}

} // namespace

ToneColors Tokens::tone(Tone tone) const
{
    switch (tone) {
    case Tone::Plain:
        return {text, surface, line, accent};
    case Tone::Good:
        return {accentText, accentSoft, accentBorder, accent};
    case Tone::Warning:
        return {warnText, warnSoft, warnBorder, warnMark};
    case Tone::Refused:
        return {redText, redSoft, redBorder, redMark};
    case Tone::Info:
        return {infoText, infoSoft, infoBorder, infoText};
    case Tone::Neutral:
        return {neutral, neutralSoft, controlSoft, neutral};
    }
    Q_UNREACHABLE();
}

const Tokens& Tokens::light()
{
    static const Tokens tokens{
        .window = 0xf3f5f3,
        .surface = 0xffffff,
        .surfaceAlt = 0xf8faf8,
        .head = 0xedf1ee,
        .side = 0xe9eeea,
        .line = 0xdce2de,
        .line2 = 0xe8ece9,
        .control = 0x84908a,
        .controlSoft = 0xb9c3bd,
        .text = 0x1b2420,
        .text2 = 0x4e5b54,
        .text3 = 0x5e6a63,
        .accent = 0x1f6f54,
        .accentText = 0x1a6149,
        .accentFill = 0x1f6f54,
        .onAccentFill = 0xffffff,
        .accentSoft = 0xe3f0ea,
        .accentBorder = 0xa9cfbf,
        .warnMark = 0xb8720f,
        .warnText = 0x8a5200,
        .warnSoft = 0xfcf2df,
        .warnBorder = 0xe6c48b,
        .redMark = 0xc0392b,
        .redText = 0xa8281f,
        .redSoft = 0xfbeae8,
        .redBorder = 0xe3ada7,
        .infoText = 0x2a5f9e,
        .infoSoft = 0xe8f0f9,
        .infoBorder = 0xafc8e6,
        .neutral = 0x4e5b54,
        .neutralSoft = 0xeef1ef,
        .track = 0xe3e9e5,
        .weekend = 0xeff2f0,
        .holiday = 0xfaf0dc,
        .chart = {0x1f6f54, 0xb8720f, 0x8578d7, 0x6b210b, 0x9a4887, 0x46989e, 0x999474, 0x003f4a},
        .ramp = {0xe3f0ea, 0xb8daca, 0x7db69d, 0x367f64, 0x1a5b45},
        .rampText = {0x1b2420, 0x1b2420, 0x1b2420, 0xffffff, 0xffffff},
    };
    return tokens;
}

const Tokens& Tokens::dark()
{
    static const Tokens tokens{
        .window = 0x141816,
        .surface = 0x1d2421,
        .surfaceAlt = 0x212925,
        .head = 0x262f2a,
        .side = 0x181d1b,
        .line = 0x35403a,
        .line2 = 0x2b342f,
        .control = 0x7e8c85,
        .controlSoft = 0x4a5750,
        .text = 0xe6ece8,
        .text2 = 0xb4c0b9,
        .text3 = 0x9ba8a1,
        .accent = 0x5fc29b,
        .accentText = 0x74cda9,
        .accentFill = 0x27795c,
        .onAccentFill = 0xffffff,
        .accentSoft = 0x213d32,
        .accentBorder = 0x3b6b57,
        .warnMark = 0xe5a84b,
        .warnText = 0xedb65e,
        .warnSoft = 0x3a2e18,
        .warnBorder = 0x6b5426,
        .redMark = 0xee7f66,
        .redText = 0xf29488,
        .redSoft = 0x402320,
        .redBorder = 0x7a413b,
        .infoText = 0x8fbdee,
        .infoSoft = 0x1f2f40,
        .infoBorder = 0x3c5672,
        .neutral = 0xb4c0b9,
        .neutralSoft = 0x2a332e,
        .track = 0x35403a,
        .weekend = 0x252d29,
        .holiday = 0x3a3019,
        .chart = {0x5fc29b, 0xe5a84b, 0xd08fe7, 0xc35d6d, 0xade5f9, 0x478c95, 0x768321, 0xa9b5bc},
        .ramp = {0x23352d, 0x2b5040, 0x347056, 0x55a986, 0x8fe0bd},
        .rampText = {0xe6ece8, 0xe6ece8, 0xe6ece8, 0x0e1512, 0x0e1512},
        .isDark = true,
    };
    return tokens;
}

Tokens Tokens::fromSystem(const QPalette& palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < 128;
    Tokens tokens = isDark ? dark() : light(); // Chart colours and ramp stay: they print their numbers.
    const QColor text = palette.color(QPalette::WindowText);
    const QColor base = palette.color(QPalette::Base);
    tokens.window = tokens.side = palette.color(QPalette::Window);
    tokens.surface = tokens.surfaceAlt = tokens.head = base;
    tokens.text = tokens.text2 = tokens.text3 = tokens.neutral = text;
    tokens.line = tokens.line2 = tokens.control = tokens.controlSoft = text;
    tokens.accent = tokens.accentText = text;
    tokens.accentFill = palette.color(QPalette::Highlight);
    tokens.onAccentFill = palette.color(QPalette::HighlightedText);
    tokens.warnMark = tokens.warnText = tokens.redMark = tokens.redText = tokens.infoText = text;
    tokens.accentSoft = mixed(base, text, 0.25); // What is selected must differ from what is not.
    tokens.warnSoft = tokens.redSoft = tokens.infoSoft = tokens.neutralSoft = base;
    tokens.accentBorder = tokens.warnBorder = tokens.redBorder = tokens.infoBorder = text;
    tokens.track = mixed(base, text, 0.3);
    tokens.weekend = tokens.holiday = mixed(base, text, 0.15);
    tokens.isHighContrast = true;
    return tokens;
}

const Tokens& tokens()
{
    return look().tokens;
}

int zoomPercent()
{
    return look().zoomPercent;
}

int px(int length)
{
    return static_cast<int>(std::lround(length * look().zoomPercent / 100.0));
}

double pxF(double length)
{
    return length * look().zoomPercent / 100.0;
}

QFont textFont(TextRole role)
{
    const TypeSize size = typeSize(role);
    // Noto Sans first, so that digits come from one font in both scripts and stay under each other.
    QFont font(QStringList{u"Noto Sans"_s, u"Noto Sans Arabic"_s});
    font.setPointSizeF(size.points * look().zoomPercent / 100.0);
    font.setBold(size.isBold);
    return font;
}

int lineHeight(TextRole role)
{
    // The Arabic font claims twice its letters' height; the design's lines are measured on the letters
    // themselves.
    return std::max(
        px(typeSize(role).line), static_cast<int>(std::ceil(QFontMetricsF(textFont(role)).height())));
}

void detail::setLook(const Tokens& tokens, int zoomPercent)
{
    look() = {tokens, zoomPercent};
}

double contrastRatio(const QColor& a, const QColor& b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return first > second ? first / second : second / first;
}

} // namespace sijill
