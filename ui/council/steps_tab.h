#pragma once

#include "core/domain/deliberation.h"
#include "core/services/deliberation_service.h"
#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class TextLabel;

/// What has happened to a deliberation since the vote, and one line to record the next step.
class StepsTab final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    explicit StepsTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    qint64 count() const override;

private:
    DeliberationRequest request() const;
    void record();
    void retranslate();
    void showNeeds();

    Workspace& m_workspace;
    Deliberation m_deliberation;
    TextLabel* m_past;
    QComboBox* m_step;
    FormField* m_on;
    FormField* m_document;
    FormField* m_motive;
    NoticeStrip* m_notice;
    Button* m_record;
};

} // namespace sijill
