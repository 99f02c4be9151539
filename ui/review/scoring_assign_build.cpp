#include "ui/review/scoring_assign.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

#include <QBoxLayout>
#include <QStandardItemModel>

namespace sijill {
namespace {

constexpr int kMostEach = 5;

/// Margins and gaps of a card's column, through zoom.
void spaced(QWidget* card, QBoxLayout* column)
{
    followLook(card, [column] {
        column->setContentsMargins(px(16), px(12), px(16), px(12));
        column->setSpacing(px(8));
    });
}

} // namespace

ScoringAssign::ScoringAssign(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_title(new TextLabel(TextRole::SectionTitle, &Tokens::text, this))
    , m_close(new Button(Button::Kind::Secondary, QString(), Icon::Previous, this))
    , m_problem(new NoticeStrip(this))
{
    setObjectName(u"scoringAssign"_s);
    m_close->setObjectName(u"closeAssign"_s);
    m_problem->setObjectName(u"assignProblem"_s);
    m_problem->hide();
    connect(m_close, &QPushButton::clicked, this, &ScoringAssign::closed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_close);
    head->addWidget(m_title);
    head->addStretch(1);
    auto* cards = new QHBoxLayout;
    cards->addWidget(buildBalanced(), 1);
    cards->addWidget(buildByHand(), 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_problem);
    layout->addLayout(cards, 1);
    followLook(this, [this, layout, head, cards] {
        layout->setSpacing(px(8));
        head->setSpacing(px(12));
        cards->setSpacing(px(12));
        retranslate();
    });
}

Card* ScoringAssign::buildBalanced()
{
    auto* card = new Card(this);
    m_balancedTitle = new SectionTitle(QString(), card);
    m_committeeLabel = new TextLabel(TextRole::Label, &Tokens::text2, card);
    m_committee = new PickBox(card);
    m_committee->setObjectName(u"assignCommittee"_s);
    m_eachLabel = new TextLabel(TextRole::Label, &Tokens::text2, card);
    m_each = new SegmentedControl(card);
    m_each->setObjectName(u"assignEach"_s);
    std::vector<SegmentedControl::Segment> segments;
    for (int each = 1; each <= kMostEach; ++each)
        segments.push_back({each, QString::number(each), {}});
    m_each->setSegments(segments);
    m_each->setValue(3);
    m_previewModel = new QStandardItemModel(this);
    m_preview = new ListTable(card);
    m_preview->setObjectName(u"assignPreview"_s);
    m_preview->setFiltersVisible(false);
    m_preview->setModel(m_previewModel);
    m_short = new TextLabel(TextRole::Caption, &Tokens::warnText, card);
    m_short->setWordWrap(true);
    m_assignAll = new Button(Button::Kind::Primary, QString(), Icon::Users, card);
    m_assignAll->setObjectName(u"assignAll"_s);
    connect(m_committee, &PickBox::picked, this, &ScoringAssign::preview);
    connect(m_each, &SegmentedControl::chosen, this, &ScoringAssign::preview);
    connect(m_assignAll, &QPushButton::clicked, this, [this] { carryOut(m_plan); });
    auto* column = new QVBoxLayout(card);
    for (QWidget* widget :
        std::initializer_list<QWidget*>{m_balancedTitle, m_committeeLabel, m_committee, m_eachLabel})
        column->addWidget(widget);
    column->addWidget(m_each, 0, Qt::AlignLeading);
    column->addWidget(m_preview, 1);
    column->addWidget(m_short);
    column->addWidget(m_assignAll, 0, Qt::AlignLeading);
    spaced(card, column);
    return card;
}

Card* ScoringAssign::buildByHand()
{
    auto* card = new Card(this);
    m_handTitle = new SectionTitle(QString(), card);
    m_fileModel = new QStandardItemModel(this);
    m_fileTable = new ListTable(card);
    m_fileTable->setObjectName(u"assignFiles"_s);
    m_fileTable->setFiltersVisible(false);
    m_fileTable->setModel(m_fileModel);
    m_memberLabel = new TextLabel(TextRole::Label, &Tokens::text2, card);
    m_member = new PickBox(card);
    m_member->setObjectName(u"assignMember"_s);
    m_assignOne = new Button(Button::Kind::Secondary, QString(), Icon::AddUser, card);
    m_assignOne->setObjectName(u"assignOne"_s);
    connect(m_assignOne, &QPushButton::clicked, this, &ScoringAssign::assignByHand);
    auto* column = new QVBoxLayout(card);
    column->addWidget(m_handTitle);
    column->addWidget(m_fileTable, 1);
    column->addWidget(m_memberLabel);
    column->addWidget(m_member);
    column->addWidget(m_assignOne, 0, Qt::AlignLeading);
    spaced(card, column);
    return card;
}

} // namespace sijill
