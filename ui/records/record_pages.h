#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace sijill {

class ImportPage;
class RecordPage;
class TabBar;

/// The registers of one area under one another's tabs (worksites and their slots), and the import page that
/// any of them opens. The pages do the work; this only switches.
class RecordPages final : public Page {
    Q_OBJECT

public:
    RecordPages(const std::vector<RecordUi>& uis, Workspace& workspace, QWidget* parent = nullptr);

    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override;
    void startNew() override;
    void duplicate() override;
    void print() override;
    void exportShown() override;
    bool hasUnsavedWork() const override;
    QString helpTopic() const override;

    RecordPage* page(const QString& plural) const;

Q_SIGNALS:
    void paperRequested(const QString& paper, qint64 id);

private:
    RecordPage* current() const;
    void startImport(const QString& plural, const QString& pasted);
    void retranslate();

    TabBar* m_tabs;
    QStackedWidget* m_stack;
    std::vector<RecordPage*> m_pages;
    ImportPage* m_import;
};

} // namespace sijill
