#include "app/tour.h"

#include "core/base/language.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>

namespace sijill {
namespace {

constexpr int kSettleMilliseconds = 250;

/// Lets layouts, timers and late answers finish before a picture is taken.
void settle()
{
    QElapsedTimer timer;
    timer.start();
    while (timer.elapsed() < kSettleMilliseconds)
        QApplication::processEvents(QEventLoop::AllEvents, 20);
}

class Camera {
public:
    Camera(MainWindow& window, const QString& folder)
        : m_window(window)
        , m_folder(folder)
    {
    }

    void take(const QString& name, const QString& language)
    {
        settle();
        const QString path = m_folder.filePath(u"%1-%2.png"_s.arg(name, language));
        m_failed = m_failed || !m_window.grab().save(path);
    }
    bool hasFailed() const { return m_failed; }

private:
    MainWindow& m_window;
    QDir m_folder;
    bool m_failed = false;
};

void visitPages(MainWindow& window, Camera& camera, const QString& language)
{
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        window.showPage(code);
        camera.take(code, language);
    }
}

/// The report as it will be printed, and the words of an agreement.
void visitPaper(MainWindow& window, Camera& camera, const QString& language)
{
    window.showPage(u"reports"_s);
    auto* reports = qobject_cast<ReportsPage*>(window.page(u"reports"_s));
    reports->showPaper(u"session"_s, 0);
    camera.take(u"paper"_s, language);
    reports->showTemplate(WordedPaper::Agreement, PaperLanguage(kLanguages.indexOf(language)));
    camera.take(u"templates"_s, language);
}

/// The form that a clerk types agreements in.
void visitForm(MainWindow& window, Camera& camera, const QString& language)
{
    window.showPage(u"agreements"_s);
    window.page(u"agreements"_s)->startNew();
    camera.take(u"agreement-form"_s, language);
    if (auto* pages = qobject_cast<RecordPages*>(window.page(u"agreements"_s)))
        pages->page(u"agreements"_s)->form()->cancel();
}

} // namespace

Status takeTour(MainWindow& window, const QString& file, const QString& folder, const QStringList& languages)
{
    QDir().mkpath(folder);
    window.resize(1366, 768);
    window.show();
    Camera camera(window, folder);
    for (const QString& language : languages) {
        window.setLanguage(language);
        window.closeFile();
        camera.take(u"start"_s, language);
        if (!window.openFile(file))
            return failure(ErrorCode::File, u"The file of the tour does not open."_s);
        visitPages(window, camera, language);
        visitPaper(window, camera, language);
        visitForm(window, camera, language);
    }
    window.closeFile();
    if (camera.hasFailed())
        return failure(ErrorCode::Storage, u"A picture could not be written."_s);
    return {};
}

} // namespace sijill
