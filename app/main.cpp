#include "app/composition.h"
#include "app/help_pictures.h"
#include "app/tour.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace sijill {
namespace {

using TakePictures = Status (*)(MainWindow&, const QString&, const QString&, const QStringList&);

int takePictures(TakePictures take, Composition& composition, const QString& file, const QString& folder)
{
    const Status taken = take(composition.window(), file, folder, kLanguages);
    if (taken)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(taken.error().message));
    return 1;
}

int run(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sijill"_s);
    QApplication::setOrganizationName(u"sijill"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIJILL_VERSION));
    QGuiApplication::setDesktopFileName(u"org.sijill.Sijill"_s); // Its icon and name under Wayland.
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sijill: the register of public-works programmes"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"Office file to open (.sijill)"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window: ar, fr or en"_s, u"language"_s);
    const QCommandLineOption today(u"today"_s, u"Working day, 2024-01-15"_s, u"day"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Take a picture of every page into a folder, then leave"_s, u"folder"_s);
    const QCommandLineOption pictures(
        u"help-pictures"_s, u"Make the pictures of the help in a folder, then leave"_s, u"folder"_s);
    parser.addOptions({language, today, tour, pictures});
    parser.process(application);
    Composition composition(parser.value(language));
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(tour))
        return takePictures(takeTour, composition, file, parser.value(tour));
    if (parser.isSet(pictures))
        return takePictures(takeHelpPictures, composition, file, parser.value(pictures));
    composition.window().show();
    if (!file.isEmpty())
        composition.window().openFile(file, QDate::fromString(parser.value(today), Qt::ISODate));
    return QApplication::exec();
}

} // namespace
} // namespace sijill

int main(int argc, char* argv[])
{
    return sijill::run(argc, argv);
}
