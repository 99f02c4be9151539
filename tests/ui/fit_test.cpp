#include "core/base/language.h"
#include "tests/exchange/demo_records.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

#include <QApplication>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>

using namespace sijill;

namespace {

constexpr QSize kSmallScreen(1366, 768);

/// The widest things that a window cannot make narrower, for the message of a failed case.
std::string widest(const QWidget& window)
{
    QStringList found;
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        const int needed = std::max(child->minimumSizeHint().width(), child->minimumWidth());
        if (needed > kSmallScreen.width() / 2 && child->isVisibleTo(&window))
            found << u"%1 %2 %3"_s
                         .arg(QLatin1StringView(child->metaObject()->className()), child->objectName())
                         .arg(needed);
    }
    return found.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("no page is scrolled sideways on a small screen at 200 % in each language", "[ui][window][slow]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.sijill"_s);
    REQUIRE(QFile::copy(demo().database().path(), path));
    Theme theme(ThemeChoice::Light, 200);
    LanguageSwitch language;
    {
        MainWindow window(theme, language);
        window.resize(kSmallScreen);
        window.show();
        // The window itself may be made smaller: what does not fit is scrolled over, so the area tells what
        // is missing.
        const auto* area = window.findChild<QScrollArea*>(u"wholeWindow"_s);
        REQUIRE(area);
        for (const QString& code : kLanguages) {
            window.setLanguage(code);
            QApplication::processEvents();
            CHECK(area->horizontalScrollBar()->maximum() == 0);
            REQUIRE(window.openFile(path));
            for (const PageEntry& entry : pageEntries()) {
                window.showPage(QString::fromLatin1(entry.code));
                QApplication::processEvents();
                INFO(code.toStdString() << " " << entry.code << "\n" << widest(window));
                CHECK(area->horizontalScrollBar()->maximum() == 0);
            }
            CHECK(window.size() == kSmallScreen);
            window.closeFile();
        }
    }
    theme.setZoom(100);
    language.use(u"en"_s, {});
}
