#define CATCH_CONFIG_RUNNER
#include <catch2/catch.hpp>

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>

/// One process for all cases: no display, C locale, one font, so that nothing depends on the machine.
int main(int argc, char* argv[])
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication application(argc, argv);
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication::setFont(QFont(QStringLiteral("Noto Sans"), 10));
    QLocale::setDefault(QLocale::c());
    return Catch::Session().run(argc, argv);
}
