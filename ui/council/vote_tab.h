#pragma once

#include "core/domain/agenda_item.h"
#include "core/services/vote_service.h"
#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QComboBox;

namespace sijill {

class Button;
class FormField;
class NoticeStrip;
class TextLabel;

/// The ballot of an agenda item: counted live against who is in the room, closed, put off or annulled. The
/// vote service says what would be decided; this knows no rule.
class VoteTab final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    explicit VoteTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    qint64 count() const override { return m_item.votesCast(); }

private:
    void build();
    Ballot ballot() const;
    void proposeAllInFavour();
    void retranslate();
    void update();
    void close();
    void detach();
    void putOff(bool isDeferred);
    void annul();
    void say(const Error& error);

    Workspace& m_workspace;
    AgendaItem m_item;
    SittingId m_sitting; ///< The one that is open.
    TextLabel* m_result;
    NoticeStrip* m_notice;
    std::vector<FormField*> m_counts; ///< For, against, abstained, blank.
    FormField* m_castingVote;
    QComboBox* m_agreement;
    FormField* m_motive;
    Button* m_close;
    Button* m_detach;
    Button* m_defer;
    Button* m_withdraw;
    Button* m_annul;
};

} // namespace sijill
