#include "tests/support/string_makers.h"
#include "tests/support/widget_tree.h"
#include "tests/ui/gallery_pages.h"
#include "tests/ui/look.h"
#include "ui/widgets/list_table.h"

#include <QDir>

using namespace sijill;
using namespace sijill::test;

TEST_CASE("every part of the toolkit can be pictured in each language and appearance", "[gallery][ui]")
{
    const QString folder = qEnvironmentVariable("SIJILL_GALLERY");
    if (folder.isEmpty())
        return;
    REQUIRE(QDir().mkpath(folder));
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        for (const auto& [appearance, choice] :
            {std::pair(u"light"_s, ThemeChoice::Light), std::pair(u"dark"_s, ThemeChoice::Dark)}) {
            const Dressed dressed(language, choice);
            for (const GalleryPage& page : galleryPages()) {
                const std::unique_ptr<QWidget> widget = page.make(language);
                layOut(*widget, QSize(1366, 768));
                if (auto* table = find<ListTable>(*widget, u"table"_s))
                    table->setFocus();
                CHECK(widget->grab().save(u"%1/%2-%3-%4.png"_s.arg(folder, page.name, language, appearance)));
            }
        }
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
