#include "ui/council/session_panel.h"

#include "core/base/office_time.h"
#include "core/services/session_service.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"

#include <QBoxLayout>

namespace sijill {
namespace {

QDate dayIn(const FormField& field)
{
    const Value value = field.value();
    return isBlank(value) ? QDate() : std::get<QDate>(value);
}

LocalizedText nameOf(const FormField& field)
{
    const Value value = field.value();
    return isBlank(value) ? LocalizedText() : std::get<LocalizedText>(value);
}

std::vector<BlockLine> awaiting(SessionDesk& desk)
{
    Database& database = desk.workspace().database();
    return database.read([&]() -> Result<std::vector<BlockLine>> { return agreementsAwaitingItem(database); })
        .value_or(std::vector<BlockLine>());
}

} // namespace

SessionPanel::SessionPanel(SessionDesk& desk, QWidget* parent)
    : Card(parent)
    , m_desk(desk)
    , m_title(new TextLabel(TextRole::SectionTitle, &Tokens::text, this))
    , m_notice(new NoticeStrip(this))
    , m_confirm(new Button(Button::Kind::Primary, QString(), Icon::Done, this))
    , m_cancel(new Button(Button::Kind::Secondary, QString(), Icon::None, this))
{
    setObjectName(u"sessionPanel"_s);
    m_confirm->setObjectName(u"confirmSession"_s);
    m_notice->setObjectName(u"delays"_s);
    m_title->setWordWrap(true);
    m_on = add(recordType<Session>().at("convened_on"));
    m_channel = add(recordType<Convocation>().at("channel"));
    m_at = add(recordType<Sitting>().at("held_at"));
    m_rank = add(recordType<Sitting>().at("rank"));
    m_name = add(recordType<AgendaItem>().at("title"));
    m_kind = add(recordType<AgendaItem>().at("kind"));
    auto* line = new QHBoxLayout;
    for (FormField* field : {m_on, m_channel, m_at, m_rank})
        line->addWidget(field, 2);
    line->addWidget(m_name, 6);
    line->addWidget(m_kind, 2);
    line->addWidget(m_cancel, 0, Qt::AlignBottom);
    line->addWidget(m_confirm, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_title);
    layout->addLayout(line);
    layout->addWidget(m_notice);
    connect(m_on, &FormField::edited, this, &SessionPanel::showDelays);
    connect(m_confirm, &QPushButton::clicked, this, &SessionPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    hide();
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(px(12), px(10), px(12), px(12));
        layout->setSpacing(px(8));
        line->setSpacing(px(8));
        m_cancel->setText(tr("Not now"));
        if (!isHidden())
            retranslate();
    });
}

FormField* SessionPanel::add(const Field& field)
{
    FormField* made = makeField(field, m_desk.workspace().fieldContext(), this);
    made->setReadOnly(false); // What a verb writes is what this verb asks for.
    return made;
}

void SessionPanel::ask(Ask what)
{
    m_ask = what;
    m_on->setVisible(what == Ask::Convene);
    m_channel->setVisible(what == Ask::Convene);
    m_at->setVisible(what == Ask::Plan);
    m_rank->setVisible(what == Ask::Plan);
    m_name->setVisible(what == Ask::Agreements || what == Ask::Point);
    m_kind->setVisible(what == Ask::Point);
    setDefaults();
    retranslate();
    setVisible(true);
    (what == Ask::Convene ? m_on : what == Ask::Plan ? m_at : m_name)->setFocus();
}

void SessionPanel::setDefaults()
{
    const auto& session = *m_desk.session();
    const bool isAgain = m_desk.sitting() && m_desk.sitting()->state == SittingState::NoQuorum;
    const QDate day = std::max(session.opensOn, m_desk.workspace().today());
    m_on->setValue(m_desk.workspace().today());
    m_channel->setValue(qint64(DeliveryChannel::ByHand));
    m_at->setValue(instantAt(day, QTime(10, 0)));
    m_rank->setValue(qint64(isAgain ? m_desk.sitting()->rank + 1 : 1));
    m_name->setValue({});
    m_kind->setValue(qint64(ItemKind::Other));
    for (FormField* field : {m_on, m_channel, m_at, m_rank, m_name})
        field->setProblem({});
}

void SessionPanel::retranslate()
{
    m_notice->hide();
    switch (m_ask) {
    case Ask::Convene: {
        const int members =
            m_desk.workspace()
                .database()
                .read([&]() -> Result<int> {
                    return countCouncilMembersOn(m_desk.workspace().database(), m_desk.session()->opensOn);
                })
                .value_or(0);
        m_title->setText(tr("Convene %n member(s) in office", nullptr, members));
        m_confirm->setText(tr("Convene"));
        return showDelays();
    }
    case Ask::Plan:
        m_title->setText(tr("Plan a sitting: the roll has every member in office"));
        m_confirm->setText(tr("Plan"));
        return;
    case Ask::Point:
        m_title->setText(tr("A point at the end of the agenda: its rapporteur and texts follow in its form"));
        m_confirm->setText(tr("Put on the agenda"));
        return;
    case Ask::Agreements: {
        const int agreements = int(awaiting(m_desk).size());
        m_title->setText(tr("%n agreement(s) await the vote and come on the agenda as one point; any of them "
                            "can be detached.",
            nullptr, agreements));
        m_confirm->setText(tr("Put on the agenda"));
        m_confirm->setEnabled(agreements > 0);
        return;
    }
    }
}

/// As the session would stand if the letters left on that day.
void SessionPanel::showDelays()
{
    m_confirm->setEnabled(true);
    Session convened = *m_desk.session();
    convened.convenedOn = dayIn(*m_on);
    for (const Problem& problem : m_desk.workspace().office().records().problems(Record::of(convened))) {
        if (problem.rule != "S1"_L1 || problem.field != "convened_on"_L1)
            continue;
        m_notice->setMessage(Tone::Warning, problem.message, problem.rule);
        m_notice->show();
        return;
    }
    m_notice->setMessage(Tone::Good, tr("The delay of the convocation is kept."), u"S1"_s);
    m_notice->show();
}

Status SessionPanel::carryOut()
{
    SessionService service(m_desk.workspace().office().books());
    const SessionId session = m_desk.session()->id;
    if (m_ask == Ask::Convene) {
        const auto done =
            service.convene(session, dayIn(*m_on), DeliveryChannel(integerOf(m_channel->value())));
        return done ? Status() : tl::unexpected(done.error());
    }
    if (m_ask == Ask::Plan) {
        const Value at = m_at->value();
        const auto done = service.planSitting(
            session, isBlank(at) ? QDateTime() : std::get<QDateTime>(at), int(integerOf(m_rank->value())));
        return done ? Status() : tl::unexpected(done.error());
    }
    if (m_ask == Ask::Point) {
        const auto done = service.addPoint(session, nameOf(*m_name), ItemKind(integerOf(m_kind->value())));
        return done ? Status() : tl::unexpected(done.error());
    }
    std::vector<AgreementId> agreements;
    for (const BlockLine& line : awaiting(m_desk))
        agreements.push_back(line.agreement);
    const auto done = service.addBlock(session, nameOf(*m_name), agreements);
    return done ? Status() : tl::unexpected(done.error());
}

void SessionPanel::confirm()
{
    if (const Status done = carryOut(); !done) {
        const Error& error = done.error();
        m_notice->setMessage(Tone::Refused, error.message, error.rule);
        m_notice->show();
        for (const Problem& problem : error.problems) {
            for (FormField* field : {m_on, m_at, m_rank, m_name}) {
                if (problem.field == field->field().name())
                    field->setProblem(problem);
            }
        }
        return;
    }
    hide();
    tell();
}

void SessionPanel::tell()
{
    switch (m_ask) {
    case Ask::Convene:
        return m_desk.workspace().say(
            tr("The members are convened; their letters can be printed with the session file."));
    case Ask::Plan:
        return m_desk.workspace().say(tr("The sitting is planned."));
    case Ask::Point:
        return m_desk.workspace().say(tr("The point is on the agenda."));
    case Ask::Agreements:
        return m_desk.workspace().say(tr("The agreements are on the agenda as one point."));
    }
}

} // namespace sijill
