#include "core/base/language.h"
#include "tests/exchange/demo_records.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

#include <QApplication>
#include <QTemporaryDir>

using namespace sijill;

namespace {

constexpr int kSmallScreen = 1366;

/// The widest things that a window cannot make narrower, for the message of a failed case.
std::string widest(const QWidget& window)
{
    QStringList found;
    for (const QWidget* child : window.findChildren<QWidget*>()) {
        const int needed = std::max(child->minimumSizeHint().width(), child->minimumWidth());
        if (needed > kSmallScreen / 2 && child->isVisibleTo(&window))
            found << u"%1 %2 %3"_s
                         .arg(QLatin1StringView(child->metaObject()->className()), child->objectName())
                         .arg(needed);
    }
    return found.join(u'\n').toStdString();
}

} // namespace

TEST_CASE("the window fits a small screen at 200 % in each language", "[ui][window][slow]")
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"demo.sijill"_s);
    REQUIRE(QFile::copy(demo().database().path(), path));
    Theme theme(ThemeChoice::Light, 200);
    LanguageSwitch language;
    {
        MainWindow window(theme, language);
        window.show();
        for (const QString& code : kLanguages) {
            window.setLanguage(code);
            CHECK(window.minimumSizeHint().width() <= kSmallScreen);
            REQUIRE(window.openFile(path));
            for (const PageEntry& entry : pageEntries()) {
                window.showPage(QString::fromLatin1(entry.code));
                QApplication::processEvents();
                INFO(code.toStdString() << " " << entry.code << "\n" << widest(window));
                CHECK(window.minimumSizeHint().width() <= kSmallScreen);
            }
            window.closeFile();
        }
    }
    theme.setZoom(100);
    language.use(u"en"_s, {});
}
