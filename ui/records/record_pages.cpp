#include "ui/records/record_pages.h"

#include "ui/records/import_page.h"
#include "ui/records/record_page.h"

namespace sijill {

RecordPages::RecordPages(const std::vector<RecordUi>& uis, Workspace& workspace, QWidget* parent,
    const std::vector<ExtraPage>& first, const std::vector<ExtraPage>& last)
    : TabbedPage(
        u"areaTabs"_s, [] { return tr("Registers of this area"); }, workspace, parent)
    , m_import(new ImportPage(workspace, this))
{
    for (const ExtraPage& extra : first)
        addTab(extra.make(workspace, this), extra.title);
    for (const RecordUi& ui : uis) {
        auto* page = new RecordPage(ui, workspace, this);
        m_pages.push_back(page);
        addTab(page, [type = ui.type] { return type->pluralTitle(); });
        connect(page, &RecordPage::paperRequested, this, &RecordPages::paperRequested);
        connect(
            page, &RecordPage::importRequested, this, [this](const QString& plural, const QString& pasted) {
                cover(m_import);
                m_import->start(plural, pasted);
            });
    }
    for (const ExtraPage& extra : last)
        addTab(extra.make(workspace, this), extra.title);
    addCover(m_import);
    connect(m_import, &ImportPage::closed, this, [this] { cover(nullptr); });
}

RecordPage* RecordPages::page(const QString& plural) const
{
    const auto found = std::find_if(
        m_pages.begin(), m_pages.end(), [&](const RecordPage* page) { return page->ui().list == plural; });
    return found == m_pages.end() ? nullptr : *found;
}

QString RecordPages::helpTopic() const
{
    return m_import->isVisible() ? u"import"_s : TabbedPage::helpTopic();
}

} // namespace sijill
