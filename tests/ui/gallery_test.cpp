#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/gallery_pages.h"
#include "tests/ui/look.h"
#include "tests/ui/sample_fields.h"
#include "tests/ui/sample_figures.h"
#include "ui/charts/chart_painter.h"
#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/list_table.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QCompleter>
#include <QDir>
#include <QMenu>
#include <QPainter>
#include <QPdfWriter>
#include <QTest>

using namespace sijill;
using namespace sijill::test;

namespace {

/// Where pictures go; empty when nobody wants to look.
QString galleryFolder()
{
    const QString folder = qEnvironmentVariable("SIJILL_GALLERY");
    if (!folder.isEmpty())
        QDir().mkpath(folder);
    return folder;
}

void takePicture(QWidget& widget, const QString& name)
{
    QApplication::processEvents();
    CHECK(widget.grab().save(galleryFolder() + u'/' + name + u".png"_s));
}

void takePages(const QString& language, const QString& look, int zoom)
{
    for (const GalleryPage& page : galleryPages()) {
        const std::unique_ptr<QWidget> widget = page.make(language);
        layOut(*widget, QSize(1366, 768) * (zoom > 100 ? 1.5 : 1));
        if (auto* table = find<ListTable>(*widget, u"table"_s))
            table->setFocus();
        takePicture(*widget, page.name + u'-' + language + u'-' + look);
    }
}

} // namespace

TEST_CASE("every part of the toolkit can be pictured in each language and appearance", "[gallery][ui]")
{
    if (galleryFolder().isEmpty())
        return;
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const std::tuple<QString, ThemeChoice, int> looks[] = {{u"light"_s, ThemeChoice::Light, 100},
            {u"dark"_s, ThemeChoice::Dark, 100}, {u"large"_s, ThemeChoice::Light, 200}};
        for (const auto& [name, choice, zoom] : looks) {
            const Dressed dressed(language, choice, zoom);
            takePages(language, name, zoom);
        }
    }
}

TEST_CASE("the pages can be pictured in high contrast", "[gallery][ui]")
{
    if (galleryFolder().isEmpty())
        return;
    const Dressed dressed(u"fr"_s);
    QPalette system;
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        system.setColor(role, Qt::black);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        system.setColor(role, Qt::white);
    system.setColor(QPalette::Highlight, Qt::yellow);
    system.setColor(QPalette::HighlightedText, Qt::black);
    QApplication::setPalette(system);
    detail::setLook(Tokens::fromSystem(system), 100);
    takePages(u"fr"_s, u"contrast"_s, 100);
}

TEST_CASE("what pops up can be pictured", "[gallery][ui]")
{
    if (galleryFolder().isEmpty())
        return;
    for (const QString& language : {u"ar"_s, u"fr"_s}) {
        const Dressed dressed(language);
        QWidget page;
        layOut(page, QSize(400, 300));
        auto* calendar = new CalendarPopup(QDate(2023, 9, 18), &page);
        calendar->openUnder(&page);
        takePicture(*calendar, u"calendar-"_s + language);
        calendar->close();

        FormField* partner = makeField(kPartner, sampleContext(), &page);
        layOut(*partner, QSize(400, 80));
        partner->focusProxy()->setFocus();
        QTest::keyClicks(partner->focusProxy(), u"e"_s);
        takePicture(*partner->findChild<QCompleter*>()->popup(), u"partners-"_s + language);

        FormField* kind = makeField(kKind, sampleContext(), &page);
        layOut(*kind, QSize(300, 80));
        kind->findChild<QComboBox*>()->showPopup();
        takePicture(*kind->findChild<QComboBox*>()->view()->window(), u"kinds-"_s + language);

        const std::unique_ptr<QWidget> list = listPage(language);
        layOut(*list, QSize(1200, 600));
        QMenu* menu = find<ListTable>(*list, u"table"_s)->columnMenu();
        menu->popup(QPoint());
        takePicture(*menu, u"columns-"_s + language);
        menu->close();
    }
}

TEST_CASE("charts can be printed", "[gallery][ui]")
{
    if (galleryFolder().isEmpty())
        return;
    const Dressed dressed;
    QPdfWriter writer(galleryFolder() + u"/charts.pdf"_s);
    writer.setPageSize(QPageSize(QPageSize::A4));
    QPainter painter(&writer);
    const double width = writer.width();
    double top = 0;
    for (const Figure& figure : {sectorFigure(u"ar"_s), monthFigure(u"ar"_s), waveFigure(u"fr"_s)}) {
        ChartPainter().paint(painter, QRectF(0, top, width, width * 0.42), figure, 9);
        top += width * 0.45;
    }
}

TEST_CASE("no text is cut in any language, also at twice the size", "[gallery][ui]")
{
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        for (const int zoom : {100, 200}) {
            const Dressed dressed(language, ThemeChoice::Light, zoom);
            for (const GalleryPage& page : galleryPages()) {
                CAPTURE(language, zoom, page.name);
                const std::unique_ptr<QWidget> widget = page.make(language);
                layOut(*widget, QSize(1366, 768) * zoom / 100);
                CHECK(clippedWidgets(*widget) == QStringList());
                CHECK(namelessWidgets(*widget) == QStringList());
            }
        }
    }
}
