#include "tests/support/string_makers.h"
#include "tests/ui/look.h"

#include <QFontMetricsF>
#include <QLabel>
#include <QSignalSpy>

using namespace sijill;
using namespace sijill::test;

namespace {

QPalette systemPalette(const QColor& ground, const QColor& text)
{
    QPalette palette;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    return palette;
}

} // namespace

TEST_CASE("text can be read on every ground it is used on", "[ui][theme]")
{
    for (const Tokens* t : {&Tokens::light(), &Tokens::dark()}) {
        CAPTURE(t->isDark);
        for (const QColor& ground : {t->window, t->surface, t->surfaceAlt, t->head, t->side, t->accentSoft}) {
            CHECK(contrastRatio(t->text, ground) >= 4.5);
            CHECK(contrastRatio(t->text2, ground) >= 4.5);
            CHECK(contrastRatio(t->text3, ground) >= 4.5);
        }
        for (const Tone tone : {Tone::Good, Tone::Warning, Tone::Refused, Tone::Info, Tone::Neutral}) {
            CHECK(contrastRatio(t->tone(tone).text, t->tone(tone).soft) >= 4.5);
            CHECK(contrastRatio(t->tone(tone).text, t->surface) >= 4.5);
        }
        CHECK(contrastRatio(t->onAccentFill, t->accentFill) >= 4.5);
    }
}

TEST_CASE("marks and borders of controls stand out from their ground", "[ui][theme]")
{
    for (const Tokens* t : {&Tokens::light(), &Tokens::dark()}) {
        for (const QColor& mark : {t->control, t->accent, t->warnMark, t->redMark})
            CHECK(contrastRatio(mark, t->surface) >= 3.0);
        CHECK(contrastRatio(t->accent, t->track) >= 3.0);
        CHECK(contrastRatio(t->warnMark, t->track) >= 3.0);
        for (const QColor& series : t->chart)
            CHECK(contrastRatio(series, t->surface) >= 3.0);
        for (std::size_t step = 0; step < t->ramp.size(); ++step)
            CHECK(contrastRatio(t->rampText[step], t->ramp[step]) >= 4.5);
    }
}

TEST_CASE("following the system is dark when the system is", "[ui][theme]")
{
    const QPalette dark = systemPalette(QColor(0x30, 0x30, 0x30), QColor(0xe0, 0xe0, 0xe0));
    CHECK(Theme::tokensFor(ThemeChoice::System, dark).isDark);
    CHECK_FALSE(Theme::tokensFor(ThemeChoice::Light, dark).isDark);
}

TEST_CASE("high contrast of the system wins over the user's choice", "[ui][theme]")
{
    const Tokens tokens = Theme::tokensFor(ThemeChoice::Light, systemPalette(Qt::black, Qt::white));
    CHECK(tokens.isHighContrast);
    CHECK(tokens.text == QColor(Qt::white));
    CHECK(tokens.surface == QColor(Qt::black));
}

TEST_CASE("an ordinary desktop is not taken for high contrast", "[ui][theme]")
{
    CHECK_FALSE(Theme::isHighContrast(systemPalette(QColor(0xf0, 0xf0, 0xf0), Qt::black)));
    CHECK_FALSE(Theme::isHighContrast(systemPalette(Qt::white, QColor(0x23, 0x26, 0x29))));
}

TEST_CASE("zoom scales distances and text alike", "[ui][theme]")
{
    Dressed dressed;
    const double points = textFont(TextRole::TableCell).pointSizeF();
    dressed.theme().setZoom(200);
    CHECK(px(32) == 64);
    CHECK(textFont(TextRole::TableCell).pointSizeF() == Approx(2 * points));
    CHECK(QApplication::font().pointSizeF() == Approx(21));
}

TEST_CASE("zoom stays between 80 and 200 percent", "[ui][theme]")
{
    Dressed dressed;
    dressed.theme().setZoom(500);
    CHECK(dressed.theme().zoom() == 200);
    dressed.theme().setZoom(10);
    CHECK(dressed.theme().zoom() == 80);
}

TEST_CASE("widgets adapt before the change is announced", "[ui][theme]")
{
    Dressed dressed;
    QWidget widget;
    int adapted = 0;
    followLook(&widget, [&] { ++adapted; });
    REQUIRE(adapted == 1);
    QSignalSpy changed(&dressed.theme(), &Theme::changed);
    int adaptedWhenAnnounced = 0;
    QObject::connect(&dressed.theme(), &Theme::changed, &widget, [&] { adaptedWhenAnnounced = adapted; });

    dressed.theme().setChoice(ThemeChoice::Dark);

    CHECK(changed.size() == 1);
    CHECK(adaptedWhenAnnounced == 2);
    CHECK(QApplication::palette().color(QPalette::Window) == Tokens::dark().window);
}

TEST_CASE("a line of each role holds Arabic letters with their marks", "[ui][theme]")
{
    const Dressed dressed(u"ar"_s);
    const QString tall = u"آلْإِقْلِيمُ يُجَهِّزُ لِلْمَشْرُوعِ"_s;
    for (const TextRole role :
        {TextRole::PageTitle, TextRole::PaneTitle, TextRole::SectionTitle, TextRole::KpiValue, TextRole::Body,
            TextRole::TableCell, TextRole::Label, TextRole::Caption, TextRole::Small}) {
        const QFontMetricsF metrics(textFont(role));
        CHECK(metrics.tightBoundingRect(tall).height() <= lineHeight(role) + 2);
    }
}
