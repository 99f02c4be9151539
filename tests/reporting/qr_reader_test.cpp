#include "core/base/text.h"
#include "core/reporting/pdf/qr_code.h"
#include "core/reporting/pdf/qr_reader.h"
#include "tests/support/string_makers.h"

#include <QPainter>

#include <catch2/catch.hpp>

using namespace sijill;

namespace {

const auto kSaid = u"SIJILL ABCD-EFGH-JKLM 1f2e3d4c5b6a79880011223344556677 412"_s;

/// A scanned page at 200 dots an inch with the code at its foot, turned by `degrees`.
QImage scan(qreal degrees)
{
    QImage page(1654, 2339, QImage::Format_RGB32);
    page.fill(QColor(0xf4, 0xf1, 0xea)); // Paper is not white.
    QPainter painter(&page);
    for (int line = 0; line < 40; ++line)
        painter.fillRect(150, 200 + line * 45, 1300, 14, Qt::darkGray); // Rows of text.
    painter.drawImage(QRect(1350, 2120, 142, 142), QrCode(kSaid).image(4));
    painter.end();
    return page.transformed(QTransform().rotate(degrees), Qt::SmoothTransformation);
}

} // namespace

TEST_CASE("the QR code of a paper is read from a scan, upright or turned", "[papers]")
{
    const int degrees = GENERATE(0, 3, 90, 180, 270);
    INFO(degrees);
    CHECK(qrTextIn(scan(degrees)) == kSaid);
}

TEST_CASE("a large photograph is read as well", "[papers]")
{
    CHECK(qrTextIn(scan(0).scaledToWidth(4'000, Qt::SmoothTransformation)) == kSaid);
}

TEST_CASE("a picture without a code says nothing", "[papers]")
{
    QImage blank(400, 400, QImage::Format_RGB32);
    blank.fill(Qt::white);
    CHECK(qrTextIn(blank).isEmpty());
    CHECK(qrTextIn({}).isEmpty());
}
