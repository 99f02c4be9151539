#include "app/tour.h"

#include "app/camera.h"
#include "core/base/language.h"
#include "ui/figures/figure_picture.h"
#include "ui/figures/figures_page.h"
#include "ui/partners/twins_page.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pages.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/page_list.h"

namespace sijill {
namespace {

void visitPages(MainWindow& window, Camera& camera, const QString& language)
{
    for (const PageEntry& entry : pageEntries()) {
        const QString code = QString::fromLatin1(entry.code);
        window.showPage(code);
        camera.take(window, code, language);
    }
}

/// The report as it will be printed, and the words of an agreement.
void visitPaper(MainWindow& window, Camera& camera, const QString& language)
{
    window.showPage(u"reports"_s);
    auto* reports = qobject_cast<ReportsPage*>(window.page(u"reports"_s));
    if (!reports)
        return;
    reports->showPaper(u"session"_s, 0);
    camera.take(window, u"paper"_s, language);
    reports->showTemplate(WordedPaper::Agreement, PaperLanguage(kLanguages.indexOf(language)));
    camera.take(window, u"templates"_s, language);
}

/// A figure by commune on the ground, or the offer to import boundaries.
void visitMap(MainWindow& window, Camera& camera, const QString& language)
{
    window.showPage(u"reports"_s);
    auto* reports = qobject_cast<ReportsPage*>(window.page(u"reports"_s));
    if (!reports)
        return;
    reports->figures()->showBy(Dimension::Commune);
    reports->figures()->picture()->setView(FigurePicture::View::Map);
    camera.take(window, u"map"_s, language);
}

/// The form that a clerk types agreements in.
void visitForm(MainWindow& window, Camera& camera, const QString& language)
{
    window.showPage(u"agreements"_s);
    window.page(u"agreements"_s)->startNew();
    camera.take(window, u"agreement-form"_s, language);
    if (auto* pages = qobject_cast<RecordPages*>(window.page(u"agreements"_s)))
        pages->page(u"agreements"_s)->form()->cancel();
}

/// A pair of possible duplicates side by side, and a partner that was merged into another.
void visitTwins(MainWindow& window, Camera& camera, const QString& language)
{
    window.showPage(u"partners"_s);
    auto* pages = window.page(u"partners"_s);
    pages->showList(twinsOf({}, TwinsPage::Stage::Possible));
    camera.take(window, u"twins"_s, language);
    const std::vector<TwinPair> merged = window.workspace()->office().merges().merged(1);
    if (merged.empty())
        return;
    pages->showRecord(u"partner"_s, merged.front().first.id.value);
    camera.take(window, u"merged-partner"_s, language);
    pages->showRecord(u"partner"_s, merged.front().second.id.value);
}

} // namespace

Status takeTour(MainWindow& window, const QString& file, const QString& folder, const QStringList& languages)
{
    window.resize(1366, 768);
    window.show();
    Camera camera(folder);
    for (const QString& language : languages) {
        window.setLanguage(language);
        window.closeFile();
        camera.take(window, u"start"_s, language);
        if (!window.openFile(file))
            return failure(ErrorCode::File, u"The file of the tour does not open."_s);
        visitPages(window, camera, language);
        visitMap(window, camera, language);
        visitPaper(window, camera, language);
        visitForm(window, camera, language);
        visitTwins(window, camera, language);
    }
    window.closeFile();
    if (camera.hasFailed())
        return failure(ErrorCode::Storage, u"A picture could not be written."_s);
    return {};
}

} // namespace sijill
