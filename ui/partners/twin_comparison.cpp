#include "ui/partners/twin_comparison.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "ui/partners/twin_words.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"

#include <QButtonGroup>
#include <QGridLayout>

namespace sijill {

void TwinComparison::showPair(const TwinPair& pair, Stage stage)
{
    const bool isSame = m_pair.first.id == pair.first.id && m_pair.second.id == pair.second.id
        && m_stage == stage && m_first.id;
    m_pair = pair;
    m_stage = stage;
    load();
    if (!isSame)
        keepBest();
    retranslate();
}

void TwinComparison::load()
{
    const RecordService records = m_workspace.office().records();
    m_first = records.find<Partner>(m_pair.first.id).value_or(Partner());
    m_second = records.find<Partner>(m_pair.second.id).value_or(Partner());
}

/// The file that more records rely on stays, else the older one.
void TwinComparison::keepBest()
{
    m_keptIsFirst = true;
    if (m_stage == Stage::Possible) {
        const MergeService merges = m_workspace.office().merges();
        const auto weight = [&](const Partner& partner) {
            qint64 count = 0;
            for (const Reliance& reliance : merges.reliances(partner))
                count += reliance.count;
            return count;
        };
        m_keptIsFirst = weight(m_first) >= weight(m_second);
    }
    m_taken.clear();
    for (const MergeField& line : m_workspace.office().merges().proposal(kept(), merged())) {
        if (line.takesMerged)
            m_taken.insert(line.field->name());
    }
}

MergeRequest TwinComparison::request() const
{
    return {.kept = kept().id,
        .merged = merged().id,
        .taken = m_taken,
        .keptRevision = kept().revision,
        .mergedRevision = merged().revision};
}

void TwinComparison::rebuildRows()
{
    delete m_rows;
    m_rows = new QWidget;
    m_rowHolder->insertWidget(0, m_rows);
    auto* grid = new QGridLayout(m_rows);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(px(8));
    grid->setVerticalSpacing(px(4));
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    int column = 0;
    for (const TwinSide& side : {m_pair.first, m_pair.second}) {
        auto* head = new TextLabel(sideWords(side), TextRole::CellBold, &Tokens::text, m_rows);
        head->setWordWrap(true);
        grid->addWidget(head, row, ++column);
    }
    ++row;
    for (const MergeField& line : mergeFields(m_first, m_second, false)) {
        if (!isBlank(line.kept) || !isBlank(line.merged))
            addField(*grid, row++, line);
    }
    addCounts(*grid, row);
}

void TwinComparison::addField(QGridLayout& grid, int row, const MergeField& line)
{
    const FieldContext context = m_workspace.fieldContext();
    auto* label = new TextLabel(line.field->title(), line.differs ? TextRole::CellBold : TextRole::TableCell,
        line.differs ? &Tokens::warnText : &Tokens::text2, m_rows);
    label->setWordWrap(true);
    label->setFixedWidth(px(112));
    grid.addWidget(label, row, 0, Qt::AlignVCenter);
    auto* group = new QButtonGroup(m_rows);
    const QString key = line.field->name();
    const bool isChoice = line.differs && m_stage == Stage::Possible;
    int column = 0;
    for (const Value& value : {line.kept, line.merged}) {
        const bool isFirst = ++column == 1;
        auto* cell = new PickCell(m_rows);
        const QString shown = displayText(*line.field, value, context);
        cell->setValue(shown.isEmpty() ? u"—"_s : shown);
        cell->setChoosable(isChoice);
        cell->setObjectName(u"%1.%2"_s.arg(key, isFirst ? u"first"_s : u"second"_s));
        //: Read aloud: %1 is a field ("Phone"), %2 a value, %3 the number of a partner.
        cell->setAccessibleName(tr("%1: %2, of %3")
                                    .arg(line.field->title(), cell->text(),
                                        isFirst ? m_pair.first.number : m_pair.second.number));
        if (isChoice) {
            group->addButton(cell);
            cell->setChecked(isFirst == (m_keptIsFirst != m_taken.contains(key)));
            connect(cell, &QAbstractButton::clicked, this, [this, key, isFirst] {
                if (isFirst == m_keptIsFirst)
                    m_taken.remove(key);
                else
                    m_taken.insert(key);
            });
        }
        grid.addWidget(cell, row, column);
    }
}

/// What relies on each: it says which file has been worked with.
void TwinComparison::addCounts(QGridLayout& grid, int& row)
{
    const MergeService merges = m_workspace.office().merges();
    std::map<QString, std::pair<qint64, qint64>> counts;
    for (const Reliance& reliance : merges.reliances(m_first))
        counts[reliance.kind].first = reliance.count;
    for (const Reliance& reliance : merges.reliances(m_second))
        counts[reliance.kind].second = reliance.count;
    for (const auto& [kind, count] : counts) {
        const RecordType* type = findRecordType(kind);
        if (!type || kind.startsWith(u"partner"))
            continue;
        grid.addWidget(
            new TextLabel(type->pluralTitle(), TextRole::TableCell, &Tokens::text2, m_rows), row, 0);
        int column = 0;
        for (const qint64 number : {count.first, count.second}) {
            auto* shown = new TextLabel(Format().integer(number), TextRole::TableCell, &Tokens::text, m_rows);
            shown->setContentsMargins(px(8), px(4), px(8), px(4));
            grid.addWidget(shown, row, ++column);
        }
        ++row;
    }
}

void TwinComparison::showObstacles()
{
    m_obstacle->hide();
    m_merge->setEnabled(!m_workspace.isReadOnly());
    if (m_stage != Stage::Possible)
        return;
    const QList<Problem> problems = m_workspace.office().merges().obstacles(request());
    m_obstacle->setVisible(!problems.isEmpty());
    if (problems.isEmpty())
        return;
    m_obstacle->setMessage(Tone::Refused, problems.front().message, problems.front().rule);
    m_merge->setEnabled(false);
}

void TwinComparison::finish(const Status& done, const QString& sentence)
{
    if (!done)
        return m_workspace.report(done.error());
    m_workspace.say(sentence);
    Q_EMIT decided();
}

void TwinComparison::merge()
{
    const Result<Partner> done = m_workspace.office().merges().merge(request());
    finish(done ? Status() : tl::unexpected(done.error()),
        //: %1 and %2 are numbers of partners.
        tr("%1 is now part of %2. Undo takes it back.")
            .arg(Format::isolated(merged().number), Format::isolated(kept().number)));
}

void TwinComparison::tellApart()
{
    finish(m_workspace.office().merges().tellApart(m_first.id, m_second.id),
        //: %1 and %2 are numbers of partners.
        tr("%1 and %2 are not the same: they are not shown together again.")
            .arg(Format::isolated(m_first.number), Format::isolated(m_second.number)));
}

void TwinComparison::takeBack()
{
    if (m_stage == Stage::ToldApart)
        return finish(m_workspace.office().merges().reconsider(m_pair.decision),
            tr("The decision is taken back: the two are compared again."));
    const Result<SplitOutcome> done = m_workspace.office().merges().split(m_first.id);
    finish(done ? Status() : tl::unexpected(done.error()),
        !done || done->stayed.isEmpty()
            ? tr("%1 stands on its own again.").arg(Format::isolated(m_first.number))
            //: %1 is the number of a partner, %2 a list of records.
            : tr("%1 stands on its own again. Changed since, and left as it is: %2.")
                  .arg(Format::isolated(m_first.number), Format().enumerated(done->stayed)));
}

} // namespace sijill
