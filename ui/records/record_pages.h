#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/tabbed_page.h"

namespace sijill {

class ImportPage;
class RecordPage;

/// A page under its own tab beside the registers of an area.
struct ExtraPage {
    std::function<Page*(Workspace& workspace, QWidget* parent)> make = {};
    std::function<QString()> title = {};
};

/// The registers of one area (worksites and their slots), and the import page that any of them opens. The
/// pages do the work; this only switches.
class RecordPages final : public TabbedPage {
    Q_OBJECT

public:
    /// `first` stand before the registers, `last` after them.
    RecordPages(const std::vector<RecordUi>& uis, Workspace& workspace, QWidget* parent = nullptr,
        const std::vector<ExtraPage>& first = {}, const std::vector<ExtraPage>& last = {});

    QString helpTopic() const override;
    RecordPage* page(const QString& plural) const;

Q_SIGNALS:
    void paperRequested(const QString& paper, qint64 id);

private:
    std::vector<RecordPage*> m_pages;
    ImportPage* m_import;
};

} // namespace sijill
