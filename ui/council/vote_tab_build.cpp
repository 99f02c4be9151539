#include "ui/council/vote_tab.h"

#include "ui/council/vote_seats.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QComboBox>

namespace sijill {
namespace {

Field described(const char* key, const char* label, FieldKind kind)
{
    return {.key = key, .label = label, .kind = kind};
}

Button* named(const char* name, Button* button)
{
    button->setObjectName(QString::fromLatin1(name));
    return button;
}

} // namespace

void VoteTab::build()
{
    const FieldContext context = m_workspace.fieldContext();
    m_result = new TextLabel(TextRole::BodyBold, &Tokens::text, this);
    m_result->setWordWrap(true);
    m_mode = new SegmentedControl(this);
    m_mode->setObjectName(u"ballotMode"_s);
    m_notice = new NoticeStrip(this);
    for (const auto& [key, label] : {std::pair("in_favour", QT_TRANSLATE_NOOP("Field", "For")),
             std::pair("against", QT_TRANSLATE_NOOP("Field", "Against")),
             std::pair("abstained", QT_TRANSLATE_NOOP("Field", "Abstained")),
             std::pair("blank", QT_TRANSLATE_NOOP("Field", "Blank or void"))})
        m_counts.push_back(makeField(described(key, label, FieldKind::Integer), context, this));
    m_castingVote = makeField(
        described("casting_vote", QT_TRANSLATE_NOOP("Field", "Casting vote in favour"), FieldKind::Boolean),
        context, this);
    m_recuse = named("recuse", new Button(Button::Kind::Secondary, QString(), Icon::Forbidden, this));
    m_seats = new VoteSeats(m_workspace, this);
    m_seats->hide();
    m_agreement = new QComboBox(this);
    m_agreement->setObjectName(u"detached"_s);
    m_agreement->setMinimumContentsLength(12);
    m_agreement->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_motive =
        makeField(described("motive", QT_TRANSLATE_NOOP("Field", "Motive"), FieldKind::Text), context, this);
    m_close = named("closeBallot", new Button(Button::Kind::Primary, QString(), Icon::Done, this));
    m_close->setKeys(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_close->setKeysShown(false); // The status line says them.
    m_detach = named("detach", new Button(Button::Kind::Secondary, QString(), Icon::None, this));
    m_defer = named("defer", new Button(Button::Kind::Secondary, QString(), Icon::None, this));
    m_withdraw = named("withdraw", new Button(Button::Kind::Secondary, QString(), Icon::None, this));
    m_annul = named("annulBallot", new Button(Button::Kind::Secondary, QString(), Icon::None, this));
    auto* counts = new QGridLayout;
    for (FormField* count : m_counts) // Narrow: three digits are enough for any council.
        count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    constexpr int kInRow = 3; // Blank papers, of secret ballots alone, stand in a second row.
    for (int i = 0; i < int(m_counts.size()); ++i)
        counts->addWidget(m_counts[std::size_t(i)], i / kInRow, i % kInRow);
    auto* modes = new QHBoxLayout;
    modes->addWidget(m_mode);
    modes->addStretch(1);
    modes->addWidget(m_recuse);
    auto* block = new QHBoxLayout;
    block->addWidget(m_agreement, 1);
    block->addWidget(m_detach);
    auto* putOff = new QHBoxLayout;
    constexpr int kWhole = 100; // What the others leave; nothing while it is hidden.
    putOff->addWidget(m_close, kWhole);
    for (Button* button : {m_defer, m_withdraw, m_annul})
        putOff->addWidget(button);
    putOff->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_result);
    layout->addLayout(modes);
    layout->addLayout(counts);
    layout->addWidget(m_seats);
    layout->addWidget(m_castingVote);
    layout->addWidget(m_notice);
    layout->addWidget(m_motive);
    layout->addLayout(putOff);
    layout->addLayout(block);
    layout->addStretch(1);
    followLook(this, [this, layout, counts, modes, block, putOff] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        counts->setSpacing(px(8));
        for (QHBoxLayout* line : {modes, block, putOff})
            line->setSpacing(px(8));
        m_close->setText(tr("Close the ballot"));
        m_recuse->setToolTip(tr("Recuse a member whom an interest keeps out"));
        m_recuse->setAccessibleName(m_recuse->toolTip());
        m_mode->setAccessibleName(tr("How the ballot is held"));
        showModes();
        m_detach->setText(tr("Detach from the block"));
        m_defer->setText(tr("Defer"));
        m_withdraw->setText(tr("Withdraw"));
        m_annul->setText(tr("Annul the ballot"));
        m_agreement->setAccessibleName(tr("Agreement to detach"));
        update();
    });
}

} // namespace sijill
