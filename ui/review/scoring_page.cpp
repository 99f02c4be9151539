#include "ui/review/scoring_page.h"

#include "core/base/format.h"
#include "core/storage/record_store.h"
#include "ui/review/scoring_assign.h"
#include "ui/review/scoring_declaration.h"
#include "ui/review/scoring_file.h"
#include "ui/review/scoring_grid.h"
#include "ui/review/scoring_list.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/pick_box.h"

#include <QStackedWidget>

namespace sijill {
namespace {

const auto kScoring = u"scoring"_s;

} // namespace

void ScoringPage::makeReady()
{
    if (m_isReady)
        return;
    m_isReady = true;
    reload();
}

void ScoringPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isReady && m_isStale)
        reload();
    // Once the window has gone there and cleared the hint of the page before.
    QMetaObject::invokeMethod(this, &ScoringPage::showHint, Qt::QueuedConnection);
}

void ScoringPage::showHint()
{
    if (isVisible())
        Q_EMIT hintChanged(tr("Digits mark, N not applicable, arrows move, Ctrl+Return submits and goes on"));
}

void ScoringPage::retranslate()
{
    m_title->setText(tr("Scoring"));
    m_call->setAccessibleName(tr("Call"));
    m_member->setAccessibleName(tr("Marks of which member"));
    m_member->setToolTip(m_member->accessibleName());
    m_assignButton->setText(tr("Assign files"));
    m_list->setAccessibleName(tr("Files of the member"));
    showHint();
    if (m_isReady)
        reload();
}

void ScoringPage::reload()
{
    if (!m_isReady)
        return;
    m_isStale = false;
    m_desk.reload();
    showChoices();
    m_list->showFiles(m_desk.files());
    if (!m_desk.find(m_shown)) {
        const ProposalId next = m_desk.nextToMark({});
        m_shown = next.isNull() && !m_desk.files().empty() ? m_desk.files().front().file().id : next;
    }
    m_list->choose(m_shown);
    m_file->showFile(m_shown);
    m_grid->showFile(m_shown);
    showEmpty();
    if (m_isAssigning)
        m_assign->showCall(m_desk.call());
}

void ScoringPage::showChoices()
{
    std::vector<PickBox::Option> calls;
    for (const Call& call : m_desk.calls())
        calls.push_back({call.id.value, u"%1 · %2"_s.arg(Format::isolated(call.number), call.title.text())});
    m_call->setOptions(calls);
    m_call->choose(m_desk.call().value);
    std::vector<PickBox::Option> members;
    for (const CommitteeMember& member : m_desk.members())
        members.push_back({member.id.value, member.name});
    m_member->setOptions(members);
    const CommitteeMember* member = m_desk.member();
    if (member)
        m_member->choose(member->id.value);
    const bool isOffice = !m_desk.isMemberFixed();
    m_call->setVisible(!calls.empty());
    m_member->setVisible(isOffice && !members.empty());
    m_fixed->setVisible(!isOffice && member);
    m_fixed->setText(member ? member->name : QString());
    m_assignButton->setVisible(isOffice && !members.empty() && !calls.empty());
    m_assignButton->setEnabled(workspace().mayWrite(u"committee_member"_s));
    m_progress->setVisible(!m_desk.files().empty());
    //: How far a member is: %1 sheets of %2 are submitted.
    m_progress->setText(
        tr("%1 of %2 submitted")
            .arg(Format().integer(m_desk.submitted()), Format().integer(qint64(m_desk.files().size()))));
}

ScoringPage::Void ScoringPage::emptiness() const
{
    return m_desk.calls().empty()  ? Void::NoCall
        : m_desk.members().empty() ? Void::NoCommittee
        : m_desk.files().empty()   ? Void::NoFile
                                   : Void::None;
}

void ScoringPage::showEmpty()
{
    const bool mayAssign = m_assignButton->isVisibleTo(this) && m_assignButton->isEnabled();
    switch (emptiness()) {
    case Void::NoCall:
        m_empty->setTexts(
            tr("Here the members of a committee mark the files of a call. No file is admitted yet."),
            tr("Go to the files"));
        break;
    case Void::NoCommittee:
        m_empty->setTexts(
            tr("The files are admitted. Now enter the committee and the members who give marks."),
            tr("Go to the committees"));
        break;
    case Void::NoFile:
        m_empty->setTexts(m_desk.isMemberFixed() ? tr("No file of this call is assigned to you.")
                                                 : tr("No file of this call is assigned to this member."),
            mayAssign ? tr("Assign files") : QString());
        break;
    case Void::None:
        break;
    }
    m_stack->setCurrentWidget(!m_beyondGate.isNull() ? m_gateCard
            : m_isAssigning                          ? static_cast<QWidget*>(m_assign)
            : emptiness() == Void::None              ? m_work
                                                     : m_empty);
}

void ScoringPage::actOnEmpty()
{
    switch (emptiness()) {
    case Void::NoCall:
        return workspace().openList({u"proposals"_s, {}});
    case Void::NoCommittee:
        return workspace().openList({u"committees"_s, {}});
    default:
        return assign(true);
    }
}

void ScoringPage::showFile(ProposalId proposal)
{
    m_shown = proposal;
    m_list->choose(proposal);
    m_file->showFile(proposal);
    m_grid->showFile(proposal);
}

/// To the next file that is not submitted; where none is left, the page says so.
void ScoringPage::goOn()
{
    const ProposalId next = m_desk.nextToMark(m_shown);
    if (next.isNull()) {
        m_list->setFocus();
        return workspace().say(tr("Nothing is left to mark for this member."));
    }
    showFile(next);
    m_grid->takeFocus();
}

void ScoringPage::openReceipt(const QString& receipt)
{
    if (const DeskFile* file = m_desk.findReceipt(receipt))
        return showFile(file->file().id);
    const auto found = workspace().database().read([&]() -> Result<std::optional<Record>> {
        return RecordStore(workspace().database()).findByKey(recordType<Proposal>(), receipt);
    });
    if (!found || !*found)
        return;
    m_beyondGate = (*found)->as<Proposal>().id;
    const bool isAnswered = workspace().office().reading().reason(**found).has_value();
    if (!m_desk.isMemberFixed() || isAnswered)
        return leaveGate(true);
    m_stack->setCurrentWidget(m_gateCard);
    m_gate->askBefore(m_desk.member()->name, receipt);
}

void ScoringPage::declareInterest(const QString& nature)
{
    const Status done = ReviewService(workspace().office().books())
                            .declareInterest(m_desk.member()->id, m_beyondGate, nature);
    if (!done)
        return m_gate->showProblem(done.error());
    leaveGate(false);
    workspace().say(
        tr("The interest is declared: the file stays closed to you until the selection is decided."));
}

void ScoringPage::leaveGate(bool opensFile)
{
    const ProposalId proposal = std::exchange(m_beyondGate, {});
    showEmpty();
    if (opensFile)
        return workspace().openRecord(u"proposal"_s, proposal.value);
    m_grid->takeFocus();
}

void ScoringPage::assign(bool isShown)
{
    m_isAssigning = isShown;
    if (isShown)
        m_assign->showCall(m_desk.call());
    showEmpty();
}

bool ScoringPage::showRecord(const QString& kind, qint64 id)
{
    if (kind != kScoring)
        return false;
    makeReady();
    m_isAssigning = false;
    m_desk.chooseCall(CallId{id});
    reload();
    return true;
}

bool ScoringPage::showList(const RecordSet& records)
{
    if (records.kind != kScoring)
        return false;
    makeReady();
    return true;
}

QString ScoringPage::helpTopic() const
{
    return m_isAssigning ? u"review#assign"_s : u"review"_s;
}

ExtraPage scoringTab()
{
    return {[](Workspace& workspace, QWidget* parent) -> Page* { return new ScoringPage(workspace, parent); },
        [] { return ScoringPage::tr("Scoring"); }};
}

} // namespace sijill
