#include "app/help_pictures.h"

#include "app/camera.h"
#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/state_verbs.h"
#include "core/storage/record_store.h"
#include "ui/figures/figures_page.h"
#include "ui/records/import_page.h"
#include "ui/records/record_form.h"
#include "ui/records/record_page.h"
#include "ui/records/record_pages.h"
#include "ui/records/record_pane.h"
#include "ui/records/verb_panel.h"
#include "ui/reports/reports_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/workspace.h"
#include "ui/widgets/list_table.h"

#include <QCoreApplication>
#include <QTabBar>

namespace sijill {
namespace {

constexpr QSize kWindow(1280, 900);
constexpr int kWholePercent = 56;
constexpr QSize kPart(720, 470);
constexpr QSize kTallPart(720, 620);
constexpr QSize kStrip(720, 230);

/// The scenes of the help on one open window, in one language.
class Scenes {
public:
    Scenes(MainWindow& window, Camera& camera, const QString& language)
        : m_window(window)
        , m_camera(camera)
        , m_language(language)
    {
    }

    void whole(const QString& page, const QString& name)
    {
        m_window.showPage(page);
        m_camera.take(m_window, name, m_language, kWholePercent);
    }

    void lists()
    {
        RecordPage& agreements = show(u"agreements"_s);
        m_camera.take(m_window, u"list"_s, m_language, kWholePercent);
        ListTable* table = agreements.table();
        ColumnFilter filter;
        filter.text = u"2023/01"_s;
        table->setFilter(0, filter);
        m_camera.takeCorner(*table, u"filter"_s, m_language, kStrip);
        table->clearFilters();
        agreements.showList({u"agreements"_s, {}});
    }

    /// A partner whose RIB ends in a key that does not fit.
    void partnerForm()
    {
        RecordPage& partners = show(u"partners"_s);
        choose(partners, u"P-004"_s);
        Record wrong = partners.pane()->record();
        auto& accounts = wrong.as<Partner>().accounts;
        if (accounts.empty())
            return;
        accounts.front().rib.replace(22, 2, u"00"_s);
        partners.edit();
        partners.form()->edit(wrong);
        partners.form()->save();
        m_camera.takeCorner(*partners.form(), u"partner-form"_s, m_language, kPart);
        partners.form()->cancel();
    }

    void agreement()
    {
        RecordPage& agreements = show(u"agreements"_s);
        choose(agreements, u"AW2-2023/009"_s);
        m_camera.takeCorner(*agreements.pane(), u"agreement"_s, m_language, kTallPart);
        auto* panel = agreements.pane()->findChild<VerbPanel*>();
        for (const Instalment& row : agreements.pane()->record().as<Agreement>().instalments) {
            if (row.state == InstalmentState::Requested)
                panel->ask(*findStateVerb(u"instalment.release"), agreements.pane()->record(), row.id.value);
        }
        m_camera.takeCorner(*agreements.pane(), u"instalment"_s, m_language, kPart);
        panel->hide();
    }

    void slotsOfWorksite()
    {
        RecordPage& worksites = show(u"worksites"_s);
        auto* tabs = worksites.pane()->findChild<QTabBar*>();
        chooseTab(*tabs, QCoreApplication::translate("Form", "Slots"));
        m_camera.takeCorner(*worksites.pane(), u"slots"_s, m_language, kTallPart);
        tabs->setCurrentIndex(0);
    }

    void import()
    {
        RecordPage& partners = show(u"partners"_s);
        Q_EMIT partners.importRequested(u"partners"_s,
            u"number\tkind\tnames_ar\tnames_fr\tice\tphone\n"
            "P-901\tassociation\tجمعية الأرز للتنمية\tAssociation Cèdre\t001525713000089\t0535586001\n"
            "P-902\tassociation\tجمعية واد أم الربيع\tAssociation Oum Er-Rbia\t001525713000000\t0535586002\n"
            "P-903\tcooperativ\tتعاونية أجدير\tCoopérative Ajdir\t\t0535586003\n"
            "P-004\tassociation\tجمعية\tAssociation\t\t0535586004\n"_s);
        m_camera.take(m_window, u"import"_s, m_language, kWholePercent);
        Q_EMIT m_window.page(u"partners"_s)->findChild<ImportPage*>()->closed();
    }

    void figures()
    {
        m_window.showPage(u"reports"_s);
        if (auto* reports = qobject_cast<ReportsPage*>(m_window.page(u"reports"_s)))
            reports->figures()->showBy(Dimension::Sector);
        m_camera.take(m_window, u"figures"_s, m_language, kWholePercent);
    }

    void paper()
    {
        m_window.showPage(u"reports"_s);
        if (auto* reports = qobject_cast<ReportsPage*>(m_window.page(u"reports"_s)))
            reports->showPaper(u"session"_s, 0);
        m_camera.take(m_window, u"paper"_s, m_language, kWholePercent);
    }

    void settings()
    {
        Page* settings = m_window.page(u"settings"_s);
        m_window.showPage(u"settings"_s);
        settings->showRecord(u"edition"_s, m_window.workspace()->edition().value);
        for (RecordPage* page : settings->findChildren<RecordPage*>()) {
            if (page->ui().list != "editions"_L1)
                continue;
            page->edit();
            chooseTab(*page->form()->findChild<QTabBar*>(),
                QCoreApplication::translate("Form", "Dated parameters"));
            m_camera.takeCorner(*page->form(), u"edition"_s, m_language, kPart);
            page->form()->cancel();
        }
        auto* tabs = settings->findChild<QTabBar*>(u"settingsTabs"_s);
        tabs->setCurrentIndex(tabs->count() - 1);
        m_camera.take(m_window, u"backups"_s, m_language, kWholePercent);
        tabs->setCurrentIndex(0);
    }

private:
    RecordPage& show(const QString& area)
    {
        m_window.showPage(area);
        return *qobject_cast<RecordPages*>(m_window.page(area))->page(area);
    }

    void choose(RecordPage& page, const QString& key)
    {
        Database& database = m_window.workspace()->database();
        const auto id = database.read(
            [&]() -> Result<qint64> { return RecordStore(database).idByKey(*page.ui().type, key); });
        page.showRecord(QString::fromLatin1(page.ui().type->kind), id.value_or(0));
    }

    static void chooseTab(QTabBar& tabs, const QString& title)
    {
        for (int i = 0; i < tabs.count(); ++i) {
            if (tabs.tabText(i) == title)
                tabs.setCurrentIndex(i);
        }
    }

    MainWindow& m_window;
    Camera& m_camera;
    QString m_language;
};

} // namespace

Status takeHelpPictures(
    MainWindow& window, const QString& file, const QString& folder, const QStringList& languages)
{
    Camera camera(folder);
    window.resize(kWindow);
    window.show();
    for (const QString& language : languages) { // Before a file was opened: no path of anybody is shown.
        window.setLanguage(language);
        camera.take(window, u"start"_s, language, kWholePercent);
    }
    for (const QString& language : languages) {
        window.setLanguage(language);
        window.closeFile();
        if (!window.openFile(file))
            return failure(ErrorCode::File, u"The file of the pictures does not open."_s);
        Scenes scenes(window, camera, language);
        scenes.whole(u"home"_s, u"home"_s);
        scenes.lists();
        scenes.partnerForm();
        scenes.agreement();
        scenes.slotsOfWorksite();
        scenes.import();
        scenes.figures();
        scenes.paper();
        scenes.whole(u"journal"_s, u"journal"_s);
        scenes.settings();
    }
    window.closeFile();
    if (camera.hasFailed())
        return failure(ErrorCode::Storage, u"A picture could not be written."_s);
    return {};
}

} // namespace sijill
