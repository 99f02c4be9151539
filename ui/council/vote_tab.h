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
class SegmentedControl;
class TextLabel;
class VoteSeats;

/// The ballot of an agenda item: counted live against who is in the room, closed, put off or annulled. The
/// vote service says what would be decided; this knows no rule.
class VoteTab final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    /// Where `Detaching::Elsewhere`, the page around it takes agreements out of a block.
    enum class Detaching { Here, Elsewhere };

    explicit VoteTab(Workspace& workspace, QWidget* parent = nullptr, Detaching detaching = Detaching::Here);

    void setRecord(const Record& record) override;
    qint64 count() const override { return m_item.votesCast(); }

private:
    void build();
    Ballot ballot() const;
    BallotMode mode() const;
    void proposeAllInFavour();
    void countSeats();
    void offerAgreements();
    void showModes();
    void retranslate();
    void update();
    void close();
    void detach();
    /// What needs a motive: the first click asks for it, the second carries it out.
    enum class Ask { Nothing, Defer, Withdraw, Annul };
    void ask(Ask what);
    void putOff(bool isDeferred);
    void annul();
    void say(const Error& error);

    Workspace& m_workspace;
    Detaching m_detaching;
    AgendaItem m_item;
    SittingId m_sitting; ///< The one that is open.
    int m_present = 0;   ///< In the room now.
    SegmentedControl* m_mode;
    TextLabel* m_result;
    NoticeStrip* m_notice;
    std::vector<FormField*> m_counts; ///< For, against, abstained, blank.
    FormField* m_castingVote;
    Button* m_recuse; ///< Shows the seats.
    VoteSeats* m_seats;
    QComboBox* m_agreement;
    Ask m_ask = Ask::Nothing;
    FormField* m_motive;
    Button* m_close;
    Button* m_detach;
    Button* m_defer;
    Button* m_withdraw;
    Button* m_annul;
};

} // namespace sijill
