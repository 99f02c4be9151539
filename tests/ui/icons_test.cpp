#include "tests/support/image_compare.h"
#include "tests/support/string_makers.h"
#include "tests/ui/look.h"
#include "ui/shell/icons.h"

#include <QPainter>

using namespace sijill;
using namespace sijill::test;

namespace {

QImage pictured(Icon icon, int size, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    QImage image(size, size, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintIcon(painter, image.rect(), icon, QColor(Qt::red), direction);
    return image;
}

} // namespace

TEST_CASE("every picture of the product exists in both sizes, without a desktop", "[ui][icons]")
{
    const Dressed dressed;
    for (const IconSource& source : iconSources()) {
        for (const int size : {16, 22}) {
            CAPTURE(source.name, size);
            CHECK_FALSE(iconSvg(source.icon, size, Qt::red, Qt::white).isEmpty());
            CHECK(countColor(pictured(source.icon, size), Qt::white, {}, 8) < size * size - 10);
        }
        CHECK_FALSE(icon(source.icon).isNull());
    }
}

TEST_CASE("every name of the enumeration has a source", "[ui][icons]")
{
    for (int value = 1; value <= static_cast<int>(Icon::Bank); ++value) {
        CAPTURE(value);
        CHECK_FALSE(iconSvg(static_cast<Icon>(value), 16, Qt::red, Qt::white).isEmpty());
    }
}

TEST_CASE("a picture has only the colour it is asked for", "[ui][icons]")
{
    // Breeze gives this one green days.
    const QImage calendar = pictured(Icon::Musters, 22);
    CHECK(countColor(calendar, QColor(0x2e, 0xcc, 0x71), {}, 60) == 0);
    CHECK(countColor(calendar, Qt::red) > 20);
}

TEST_CASE("arrows turn round in Arabic and the play sign does not", "[ui][icons]")
{
    const auto turned = [](Icon icon) {
        return pictured(icon, 16, Qt::RightToLeft) == pictured(icon, 16).mirrored(true, false);
    };
    const auto same = [](Icon icon) { return pictured(icon, 16, Qt::RightToLeft) == pictured(icon, 16); };
    for (const Icon arrow : {Icon::Next, Icon::Previous, Icon::Undo, Icon::Redo, Icon::First, Icon::Last})
        CHECK(turned(arrow));
    for (const Icon still : {Icon::Running, Icon::Suspended, Icon::Done, Icon::Waiting})
        CHECK(same(still));
}

TEST_CASE("an icon of a button follows the theme", "[ui][icons]")
{
    Dressed dressed;
    const QIcon home = icon(Icon::Home, &Tokens::accent);
    CHECK(countColor(home.pixmap(22, 22).toImage(), Tokens::light().accent) > 10);
    dressed.theme().setChoice(ThemeChoice::Dark);
    CHECK(countColor(home.pixmap(22, 22).toImage(), Tokens::dark().accent) > 10);
}
