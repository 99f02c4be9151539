#include "ui/council/vote_tab.h"

#include "core/base/format.h"
#include "core/storage/council_queries.h"
#include "ui/council/vote_seats.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

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

VoteTab::VoteTab(Workspace& workspace, QWidget* parent, Detaching detaching)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_detaching(detaching)
{
    build();
    connect(m_close, &QPushButton::clicked, this, &VoteTab::close);
    connect(m_detach, &QPushButton::clicked, this, &VoteTab::detach);
    connect(m_defer, &QPushButton::clicked, this, [this] { ask(Ask::Defer); });
    connect(m_withdraw, &QPushButton::clicked, this, [this] { ask(Ask::Withdraw); });
    connect(m_annul, &QPushButton::clicked, this, [this] { ask(Ask::Annul); });
    for (FormField* count : m_counts)
        connect(count, &FormField::edited, this, &VoteTab::update);
    connect(m_castingVote, &FormField::edited, this, &VoteTab::update);
    connect(m_seats, &VoteSeats::changed, this, &VoteTab::countSeats);
    connect(m_recuse, &QPushButton::clicked, this, [this] {
        m_seats->setVisible(!m_seats->isVisible());
        update();
    });
    connect(m_mode, &SegmentedControl::chosen, this, [this] {
        m_seats->setByName(mode() == BallotMode::ByName);
        m_seats->setVisible(mode() == BallotMode::ByName || m_seats->count(Vote::Recused) > 0);
        countSeats();
    });
}

void VoteTab::setRecord(const Record& record)
{
    const auto& item = record.as<AgendaItem>();
    const SittingId open = openSitting(m_workspace.database(), item.session);
    const auto sitting = m_workspace.office().records().find<Sitting>(open);
    const int present = sitting ? sitting->presentAt(m_workspace.office().books().clock().nowUtc()) : 0;
    // What is being counted stays while something else of the session changes.
    const bool isSame = m_item.id == item.id && m_item.state == item.state && m_item.votes == item.votes
        && m_sitting == open && m_present == present;
    m_item = item;
    m_sitting = open;
    m_present = present;
    offerAgreements();
    if (!isSame) {
        m_motive->setValue({});
        m_ask = Ask::Nothing;
        m_mode->setValue(int(m_item.mode));
        m_seats->setRoom(sitting.value_or(Sitting()), m_item.votes);
        m_seats->setByName(m_item.mode == BallotMode::ByName);
        m_seats->setVisible(m_item.mode == BallotMode::ByName || m_seats->count(Vote::Recused) > 0);
        proposeAllInFavour();
    }
    update();
}

void VoteTab::offerAgreements()
{
    m_agreement->clear();
    if (!m_item.isBlock() || m_detaching == Detaching::Elsewhere)
        return;
    const auto lines = m_workspace.database().read(
        [&]() -> Result<std::vector<BlockLine>> { return blockLines(m_workspace.database(), m_item.id); });
    for (const BlockLine& line : lines.value_or(std::vector<BlockLine>()))
        m_agreement->addItem(
            u"%1 · %2"_s.arg(Format::isolated(line.number), line.partner.text()), line.agreement.value);
}

BallotMode VoteTab::mode() const
{
    return BallotMode(m_mode->value().toInt());
}

void VoteTab::proposeAllInFavour()
{
    for (FormField* count : m_counts)
        count->setValue(qint64(0));
    m_counts.front()->setValue(qint64(m_present - m_seats->count(Vote::Recused)));
    m_castingVote->setValue(false);
}

/// Whoever is recused does not count as in favour; by name the seats are the ballot.
void VoteTab::countSeats()
{
    proposeAllInFavour();
    update();
}

Ballot VoteTab::ballot() const
{
    return {.sitting = m_sitting,
        .mode = mode(),
        .base = m_item.base,
        .inFavour = numberOf(*m_counts[0]),
        .against = numberOf(*m_counts[1]),
        .abstained = numberOf(*m_counts[2]),
        .blank = numberOf(*m_counts[3]),
        .castingVote = m_castingVote->value() == Value(true),
        .votes = m_seats->votes(),
        .at = {}};
}

void VoteTab::update()
{
    const bool isListed = m_item.state == ItemState::Listed && !m_item.id.isNull();
    const bool mayVote = m_workspace.mayWrite(u"agenda_item"_s) && !m_workspace.isReadOnly();
    const bool isOpen = isListed && mayVote && !m_sitting.isNull() && m_item.kind != ItemKind::Report;
    const bool isByName = mode() == BallotMode::ByName;
    m_mode->setVisible(isOpen);
    m_recuse->setVisible(isOpen && !isByName);
    if (!isOpen)
        m_seats->hide();
    for (FormField* count : m_counts)
        count->setVisible(isOpen && !isByName);
    m_counts.back()->setVisible(isOpen && mode() == BallotMode::Secret);
    const bool isTie = numberOf(*m_counts[0]) == numberOf(*m_counts[1]) && numberOf(*m_counts[0]) > 0;
    m_castingVote->setVisible(isOpen && isTie && mode() != BallotMode::Secret);
    m_close->setVisible(isOpen);
    m_motive->setVisible(mayVote && m_ask != Ask::Nothing);
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
        m_result->setText({});
    m_result->setVisible(!m_result->text().isEmpty());
}

void VoteTab::showModes()
{
    const auto tip = [](BallotMode mode) { return choiceLabel(kBallotModes, int(mode)); };
    using enum BallotMode;
    m_mode->setSegments({{int(ShowOfHands), tr("By hands"), tip(ShowOfHands)},
        {int(ByName), tr("By name"), tip(ByName)}, {int(Secret), tr("Secret ballot"), tip(Secret)}});
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

void VoteTab::ask(Ask what)
{
    if (m_ask != what) {
        m_ask = what;
        m_motive->setValue({});
        m_motive->setLabel(what == Ask::Defer ? tr("Why it is deferred")
                : what == Ask::Withdraw       ? tr("Why it is withdrawn")
                                              : tr("Why the ballot is annulled"));
        m_motive->setHint(tr("Press the button again to carry it out."));
        update();
        return m_motive->setFocus();
    }
    if (what == Ask::Annul)
        annul();
    else
        putOff(what == Ask::Defer);
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
