#include "ui/council/vote_tab.h"

#include "core/base/format.h"
#include "core/storage/council_queries.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"

#include <QComboBox>

namespace sijill {
namespace {

/// The sitting of the session that is open now.
SittingId openSitting(Database& database, SessionId session)
{
    const auto found = database.read([&]() -> Result<SittingId> {
        for (const Sitting& sitting : sittingsOf(database, session)) {
            if (sitting.state == SittingState::Open)
                return sitting.id;
        }
        return SittingId();
    });
    return found.value_or(SittingId());
}

int numberOf(const FormField& field)
{
    return int(integerOf(field.value()));
}

} // namespace

VoteTab::VoteTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    build();
    connect(m_close, &QPushButton::clicked, this, &VoteTab::close);
    connect(m_detach, &QPushButton::clicked, this, &VoteTab::detach);
    connect(m_defer, &QPushButton::clicked, this, [this] { putOff(true); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { putOff(false); });
    connect(m_annul, &QPushButton::clicked, this, &VoteTab::annul);
    for (FormField* count : m_counts)
        connect(count, &FormField::edited, this, &VoteTab::update);
    connect(m_castingVote, &FormField::edited, this, &VoteTab::update);
}

void VoteTab::setRecord(const Record& record)
{
    const bool isSame =
        m_item.id == record.as<AgendaItem>().id && m_item.state == record.as<AgendaItem>().state;
    m_item = record.as<AgendaItem>();
    m_sitting = openSitting(m_workspace.database(), m_item.session);
    m_agreement->clear();
    if (m_item.isBlock()) {
        const auto lines = m_workspace.database().read([&]() -> Result<std::vector<BlockLine>> {
            return blockLines(m_workspace.database(), m_item.id);
        });
        for (const BlockLine& line : lines.value_or(std::vector<BlockLine>()))
            m_agreement->addItem(
                u"%1 · %2"_s.arg(Format::isolated(line.number), line.partner.text()), line.agreement.value);
    }
    if (!isSame) {
        m_motive->setValue({});
        proposeAllInFavour();
    }
    update();
}

void VoteTab::proposeAllInFavour()
{
    const auto sitting = m_workspace.office().records().find<Sitting>(m_sitting);
    const int present = sitting ? sitting->presentAt(m_workspace.office().books().clock().nowUtc()) : 0;
    const auto recused = std::count_if(m_item.votes.begin(), m_item.votes.end(),
        [](const MemberVote& vote) { return vote.vote == Vote::Recused; });
    for (FormField* count : m_counts)
        count->setValue(qint64(0));
    m_counts.front()->setValue(qint64(present - recused));
    m_castingVote->setValue(false);
}

Ballot VoteTab::ballot() const
{
    return {.sitting = m_sitting,
        .mode = m_item.mode,
        .base = m_item.base,
        .inFavour = numberOf(*m_counts[0]),
        .against = numberOf(*m_counts[1]),
        .abstained = numberOf(*m_counts[2]),
        .blank = numberOf(*m_counts[3]),
        .castingVote = m_castingVote->value() == Value(true),
        .votes = m_item.votes,
        .at = {}};
}

void VoteTab::update()
{
    const bool isListed = m_item.state == ItemState::Listed && !m_item.id.isNull();
    const bool mayVote = m_workspace.mayWrite(u"agenda_item"_s) && !m_workspace.isReadOnly();
    const bool isOpen = isListed && mayVote && !m_sitting.isNull() && m_item.kind != ItemKind::Report;
    for (FormField* count : m_counts)
        count->setVisible(isOpen && m_item.mode != BallotMode::ByName);
    const bool isTie = numberOf(*m_counts[0]) == numberOf(*m_counts[1]) && numberOf(*m_counts[0]) > 0;
    m_castingVote->setVisible(isOpen && isTie && m_item.mode != BallotMode::Secret);
    m_close->setVisible(isOpen);
    m_motive->setVisible(mayVote && (isListed || m_item.votedAt.isValid()));
    m_defer->setVisible(isListed && mayVote);
    m_withdraw->setVisible(isListed && mayVote);
    m_annul->setVisible(mayVote && m_item.votedAt.isValid());
    m_agreement->setVisible(isListed && mayVote && m_agreement->count() > 1);
    m_detach->setVisible(isListed && mayVote && m_agreement->count() > 1);
    retranslate();
    m_notice->setVisible(isOpen);
    if (!isOpen)
        return;
    const Result<BallotView> view = VoteService(m_workspace.office().books()).view(m_item.id, ballot());
    if (!view)
        return say(view.error());
    m_close->setEnabled(view->problems.isEmpty());
    if (!view->problems.isEmpty())
        return m_notice->setMessage(
            Tone::Refused, view->problems.front().message, view->problems.front().rule);
    m_notice->setMessage(Tone::Good,
        //: %1 is an outcome ("Adopted unanimously"), %2 the number of a deliberation.
        tr("The ballot is valid: %1. Deliberation %2 follows.")
            .arg(choiceLabel(kItemStates, int(view->outcome)), Format::isolated(view->deliberation)),
        u"S2"_s);
}

void VoteTab::retranslate()
{
    if (m_item.votedAt.isValid())
        m_result->setText(
            tr("%1. Present %2 of %3 in office; for %4, against %5, abstained %6, blank or void %7.")
                .arg(choiceLabel(kItemStates, int(m_item.state)))
                .arg(m_item.present)
                .arg(m_item.inOffice)
                .arg(m_item.inFavour)
                .arg(m_item.against)
                .arg(m_item.abstained)
                .arg(m_item.blank));
    else if (m_item.state != ItemState::Listed)
        m_result->setText(choiceLabel(kItemStates, int(m_item.state)));
    else if (m_item.kind == ItemKind::Report)
        m_result->setText(tr("A report is heard and not voted."));
    else if (m_sitting.isNull())
        m_result->setText(tr("No sitting of the session is open: open one to vote."));
    else
        m_result->setText(choiceLabel(kBallotModes, int(m_item.mode)));
}

void VoteTab::say(const Error& error)
{
    m_notice->setVisible(true);
    m_notice->setMessage(Tone::Refused, error.message, error.rule);
}

void VoteTab::close()
{
    if (const auto made = VoteService(m_workspace.office().books()).close(m_item.id, ballot()); !made)
        say(made.error());
    else
        m_workspace.say(tr("Deliberation %1 is in the register.").arg(Format::isolated(made->number)));
}

void VoteTab::detach()
{
    const AgreementId agreement{m_agreement->currentData().toLongLong()};
    if (const auto made = VoteService(m_workspace.office().books()).detach(m_item.id, agreement); !made)
        say(made.error());
    else
        m_workspace.openRecord(u"agenda_item"_s, made->id.value);
}

void VoteTab::putOff(bool isDeferred)
{
    VoteService service(m_workspace.office().books());
    const QString why = textOf(m_motive->value());
    const Result<AgendaItem> done =
        isDeferred ? service.defer(m_item.id, why) : service.withdraw(m_item.id, why);
    if (!done)
        say(done.error());
}

void VoteTab::annul()
{
    const auto done = VoteService(m_workspace.office().books()).annul(m_item.id, textOf(m_motive->value()));
    if (!done)
        say(done.error());
}

} // namespace sijill
