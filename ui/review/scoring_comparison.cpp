#include "ui/review/scoring_comparison.h"

#include "core/base/format.h"
#include "ui/review/scoring_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/pick_box.h"

#include <QBoxLayout>
#include <QGridLayout>

namespace sijill {

ScoringComparison::ScoringComparison(Workspace& workspace, const ScoringDesk& desk, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_with(new TextLabel(TextRole::TableCell, &Tokens::text2, this))
    , m_pick(new PickBox(this))
    , m_none(new TextLabel(TextRole::TableCell, &Tokens::text2, this))
{
    setObjectName(u"scoringComparison"_s);
    m_pick->setObjectName(u"compareWith"_s);
    m_none->setWordWrap(true);
    connect(m_pick, &PickBox::picked, this, [this](const QVariant& value) {
        m_other = ProposalId{value.toLongLong()};
        rebuild();
    });
    auto* line = new QHBoxLayout;
    line->addWidget(m_with);
    line->addWidget(m_pick, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_none);
    layout->addStretch(1);
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(0, px(8), 0, px(8));
        layout->setSpacing(px(8));
        line->setSpacing(px(8));
        retranslate();
    });
}

void ScoringComparison::retranslate()
{
    m_with->setText(tr("Compare with"));
    m_pick->setAccessibleName(m_with->text());
    m_none->setText(tr("No other file is open yet: a file can be compared once the declaration is given."));
    showFile(m_proposal);
}

void ScoringComparison::showFile(ProposalId proposal)
{
    m_proposal = proposal;
    std::vector<PickBox::Option> options;
    for (const DeskFile& file : m_desk.files()) {
        if (file.isOpen() && file.file().id != proposal)
            options.push_back({file.file().id.value,
                u"%1 · %2"_s.arg(Format::isolated(file.file().receipt), file.file().title.text())});
    }
    m_pick->setOptions(options);
    m_pick->setVisible(!options.empty());
    m_with->setVisible(!options.empty());
    m_none->setVisible(options.empty());
    m_other = options.empty() ? ProposalId() : ProposalId{m_pick->currentData().toLongLong()};
    rebuild();
}

void ScoringComparison::rebuild()
{
    delete m_body;
    m_body = nullptr;
    const DeskFile* first = m_desk.find(m_proposal);
    const DeskFile* second = m_desk.find(m_other);
    if (!first || !second || !first->isOpen() || !second->isOpen())
        return;
    m_body = new QWidget;
    static_cast<QVBoxLayout*>(layout())->insertWidget(2, m_body);
    m_grid = new QGridLayout(m_body);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(px(12));
    m_grid->setVerticalSpacing(px(6));
    m_grid->setColumnStretch(1, 1);
    m_grid->setColumnStretch(2, 1);
    addLine(QString(), first->file().title.text(), second->file().title.text(), true);
    addFacts(*first, *second);
    addMarks(*first, *second);
}

void ScoringComparison::addLine(
    const QString& label, const QString& first, const QString& second, bool isHead)
{
    const int row = m_grid->rowCount();
    auto* title = new TextLabel(label, TextRole::TableCell, &Tokens::text2, m_body);
    title->setWordWrap(true);
    title->setFixedWidth(px(120));
    m_grid->addWidget(title, row, 0, Qt::AlignTop);
    int column = 0;
    for (const QString& text : {first, second}) {
        auto* cell = new TextLabel(text.isEmpty() ? u"–"_s : text,
            isHead || first != second ? TextRole::CellBold : TextRole::TableCell, &Tokens::text, m_body);
        cell->setWordWrap(true);
        //: Read aloud: %1 is a fact ("Commune"), %2 what it is.
        cell->setAccessibleName(tr("%1: %2").arg(label, cell->text()));
        m_grid->addWidget(cell, row, ++column, Qt::AlignTop);
    }
}

void ScoringComparison::addFacts(const DeskFile& first, const DeskFile& second)
{
    const JudgedFile& a = first.file();
    const JudgedFile& b = second.file();
    const Format format;
    const QString currency = u' ' + m_workspace.fieldContext().currency;
    addLine(tr("Receipt"), Format::isolated(a.receipt), Format::isolated(b.receipt));
    addLine(tr("Partner"), a.partnerNames.text(), b.partnerNames.text());
    addLine(tr("Commune"), a.communeNames.text(), b.communeNames.text());
    addLine(tr("Sector"), a.sectorNames.text(), b.sectorNames.text());
    addLine(tr("Starts on"), format.shortDate(a.startsOn), format.shortDate(b.startsOn));
    addLine(tr("Months"), format.integer(a.months), format.integer(b.months));
    addLine(tr("Jobs asked for"), format.integer(a.slotCount()), format.integer(b.slotCount()));
    addLine(tr("Person-months"), format.integer(a.personMonths()), format.integer(b.personMonths()));
    addLine(
        tr("Cost"), format.money(first.ranked.cost) + currency, format.money(second.ranked.cost) + currency);
}

QString ScoringComparison::markOf(const DeskFile& file, int criterion) const
{
    const QString own = markText(markFor(file.sheet.marks, criterion));
    const auto& results = file.ranked.score.criteria;
    if (!file.isSubmitted() || !file.ranked.showsScore() || std::size_t(criterion) > results.size()
        || file.ranked.submitted < 2)
        return own;
    const auto& mean = results[std::size_t(criterion) - 1].mean;
    //: A mark in the comparison: %1 the member's own, %2 the mean of all members.
    return mean ? tr("%1 (mean %2)").arg(own, Format().decimal(mean->rounded(2), 2)) : own;
}

void ScoringComparison::addMarks(const DeskFile& first, const DeskFile& second)
{
    const auto& criteria = m_desk.ranking().call.criteria;
    for (std::size_t i = 0; i < criteria.size(); ++i)
        //: Beside a criterion: %1 its name, %2 the best mark.
        addLine(tr("%1 (of %2)").arg(criteria[i].names.text(), Format().integer(criteria[i].scale)),
            markOf(first, int(i) + 1), markOf(second, int(i) + 1));
    addLine(tr("Score of the member"), scoreText(m_desk.scoreOf(first.sheet.marks).shown()),
        scoreText(m_desk.scoreOf(second.sheet.marks).shown()));
}

} // namespace sijill
