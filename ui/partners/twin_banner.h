#pragma once

#include "core/domain/partner.h"
#include "ui/records/record_ui.h"

#include <QWidget>

class QVBoxLayout;

namespace sijill {

/// Over a partner, in its pane or while it is typed: whom it may be the same as (O4), what it was merged
/// into, what was merged into it, each with the way there. Only warns.
class TwinBanner final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    /// `leave` is called before another record is opened: a form keeps what was typed.
    TwinBanner(Workspace& workspace, std::function<void()> leave, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    qint64 count() const override { return m_count; }

private:
    void rebuild();
    void addNotice(Tone tone, const QString& sentence);
    void addLinks(const std::vector<struct TwinSide>& sides);
    void addButton(const char* name, const QString& text, std::function<void()> run);

    Workspace& m_workspace;
    std::function<void()> m_leave;
    Partner m_partner;
    qint64 m_count = 0;
    QWidget* m_body = nullptr;
    QVBoxLayout* m_layout;
};

} // namespace sijill
