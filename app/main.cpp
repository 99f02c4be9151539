#include "app/composition.h"
#include "app/tour.h"

#include <QApplication>
#include <QCommandLineParser>

#include <cstdio>

namespace sijill {
namespace {

int runTour(Composition& composition, const QString& file, const QString& folder)
{
    const Status toured = takeTour(composition.window(), file, folder, kLanguages);
    if (toured)
        return 0;
    std::fprintf(stderr, "%s\n", qPrintable(toured.error().message));
    return 1;
}

int run(int argc, char* argv[])
{
    QApplication application(argc, argv);
    QApplication::setApplicationName(u"sijill"_s);
    QApplication::setOrganizationName(u"sijill"_s);
    QApplication::setApplicationVersion(QStringLiteral(SIJILL_VERSION));
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Sijill: the register of public-works programmes"_s);
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(u"file"_s, u"Office file to open (.sijill)"_s);
    const QCommandLineOption language(u"lang"_s, u"Language of the window: ar, fr or en"_s, u"language"_s);
    const QCommandLineOption today(u"today"_s, u"Working day, 2024-01-15"_s, u"day"_s);
    const QCommandLineOption tour(
        u"tour"_s, u"Take a picture of every page into a folder, then leave"_s, u"folder"_s);
    parser.addOptions({language, today, tour});
    parser.process(application);
    Composition composition(parser.value(language));
    const QString file = parser.positionalArguments().value(0);
    if (parser.isSet(tour))
        return runTour(composition, file, parser.value(tour));
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
