#pragma once

#include "core/domain/council.h"
#include "core/domain/sitting.h"
#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QWidget>

class QBoxLayout;
class QGridLayout;
class QLineEdit;

namespace sijill {

class Button;
class NoticeStrip;
class SeatButton;
class TextLabel;

/// The roll call of a sitting: a seat a member, clicked or called by initials, and the quorum as one
/// sentence.
class RollCallTab final : public QWidget, public RecordTab {
    Q_OBJECT

public:
    explicit RollCallTab(Workspace& workspace, QWidget* parent = nullptr);

    void setRecord(const Record& record) override;
    qint64 count() const override { return m_sitting.count(Presence::Present); }
    /// A button beside the counts, for the page around it.
    void addToFoot(QWidget* button);

private:
    struct Seat {
        CouncilMember member;
        SeatButton* button;
    };

    void placeSeats();
    void retranslate();
    void showQuorum();
    void mark(CouncilMemberId member, Presence presence);
    void cycle(CouncilMemberId member);
    void callTyped();
    void markEverybody();
    bool mayCall() const;

    Workspace& m_workspace;
    Sitting m_sitting;
    std::vector<Seat> m_seats;
    NoticeStrip* m_quorum;
    TextLabel* m_counts;
    QLineEdit* m_initials;
    Button* m_everybody;
    QGridLayout* m_grid;
    QBoxLayout* m_foot;
};

} // namespace sijill
