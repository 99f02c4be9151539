#pragma once

#include "core/domain/issued_paper.h"
#include "ui/records/record_ui.h"
#include "ui/shell/page.h"

class QStackedWidget;

namespace sijill {

class PaperChangesView;
class PaperVerifier;
class RecordPage;

/// Papers that were issued: the register with the stored PDFs, what changed since, and the line that verifies
/// a code.
class IssuedPapersPage final : public Page {
    Q_OBJECT

public:
    explicit IssuedPapersPage(Workspace& workspace, QWidget* parent = nullptr);

    RecordPage* papers() const { return m_papers; }
    PaperVerifier* verifier() const { return m_verifier; }
    PaperChangesView* changes() const { return m_changes; }
    bool showRecord(const QString& kind, qint64 id) override;
    bool showList(const RecordSet& records) override;
    std::pair<QString, qint64> place() const override;
    QString helpTopic() const override { return u"reports#issued"_s; }
    void print() override;
    void exportShown() override;

private:
    RecordUi describedUi();
    void showAbout(const IssuedPaper& paper);
    void compare(const IssuedPaper& paper);

    QStackedWidget* m_stack;
    PaperVerifier* m_verifier;
    RecordPage* m_papers;
    PaperChangesView* m_changes;
};

} // namespace sijill
