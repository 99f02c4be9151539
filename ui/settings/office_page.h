#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/page.h"

namespace sijill {

class RecordForm;

/// The office itself: one record, always open in its form.
class OfficePage final : public Page {
    Q_OBJECT

public:
    explicit OfficePage(Workspace& workspace, QWidget* parent = nullptr);
    QString helpTopic() const override { return u"settings#office"_s; }

    bool showRecord(const QString& kind, qint64 id) override;
    bool hasUnsavedWork() const override;

private:
    void reload();

    RecordUi m_ui;
    RecordForm* m_form;
};

} // namespace sijill
