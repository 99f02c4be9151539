#include "ui/review/scoring_grid.h"

#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/state_verbs.h"
#include "ui/records/verb_panel.h"
#include "ui/review/scoring_changes.h"
#include "ui/review/scoring_declaration.h"
#include "ui/review/scoring_row.h"
#include "ui/review/scoring_total.h"
#include "ui/review/scoring_words.h"
#include "ui/widgets/button.h"
#include "ui/widgets/form_field.h"

#include <QApplication>
#include <QBoxLayout>
#include <QScrollArea>

namespace sijill {

void ScoringGrid::retranslate()
{
    m_submit->setText(tr("Submit"));
    m_submit->setToolTip(tr("Submit this sheet and go to the next file (Ctrl+Return)"));
    m_next->setText(tr("Next"));
    m_reopen->setText(tr("Reopen…"));
    m_withdraw->setText(tr("Withdraw…"));
    m_withdraw->setToolTip(tr("Take this file from this member"));
    m_change->setText(tr("Change"));
    m_withheld->setText(
        tr("An interest in this file was declared: it is neither read nor marked, and its score is withheld "
           "until the selection is decided."));
    m_shownLanguage.clear();
    showFile(m_proposal);
}

void ScoringGrid::showFile(ProposalId proposal)
{
    if (m_proposal != proposal) {
        keepComment();
        m_isChanging = false;
        m_verbPanel->hide();
    }
    m_proposal = proposal;
    const DeskFile* shown = file();
    setVisible(shown != nullptr);
    if (!shown)
        return;
    if (m_shownSheet != shown->sheet.id) {
        for (NoticeStrip* problem : m_problems)
            problem->hide();
    }
    const bool isAsked =
        shown->stage != SheetStage::Withheld && (!shown->sheet.declaredAt.isValid() || m_isChanging);
    const bool wasAsked = m_declaration->isVisibleTo(this);
    m_withheld->setVisible(shown->stage == SheetStage::Withheld);
    m_declaration->setVisible(isAsked);
    m_sheet->setVisible(shown->isOpen() && !isAsked);
    if (isAsked && (!wasAsked || m_shownSheet != shown->sheet.id) && m_desk.member())
        m_declaration->ask(m_desk.member()->name, m_isChanging);
    if (m_sheet->isVisibleTo(this))
        showSheet(*shown);
    m_shownSheet = shown->sheet.id;
}

void ScoringGrid::showSheet(const DeskFile& file)
{
    if (m_shownSheet != file.sheet.id || m_shownLanguage != Format::language()
        || m_rows.size() != m_desk.ranking().call.criteria.size())
        rebuildRows();
    showDeclared(file);
    showStale(file);
    showRows(file);
    m_total->showScore(m_desk, file, file.sheet.marks);
    showVerbs(file);
}

void ScoringGrid::rebuildRows()
{
    qDeleteAll(m_rows);
    m_rows.clear();
    m_shownLanguage = Format::language();
    const auto& criteria = m_desk.ranking().call.criteria;
    QSet<int> scales;
    for (std::size_t i = 0; i < criteria.size(); ++i) {
        scales << criteria[i].scale;
        auto* row = new ScoringRow(criteria[i], int(i) + 1);
        m_rowHolder->insertWidget(int(i), row);
        m_rows.push_back(row);
        connectRow(*row, int(i) + 1);
    }
    m_title->setTitle(tr("Score sheet"));
    //: Beside the head of a score sheet: %1 is the best mark of every criterion.
    m_title->setAside(
        scales.size() == 1 ? tr("Scale from 0 to %1").arg(Format().integer(*scales.begin())) : QString());
    orderTabs();
}

/// As the eye goes: rows are made anew after all that stands under them.
void ScoringGrid::orderTabs()
{
    QWidget* before = m_change;
    for (ScoringRow* row : m_rows)
        before = row->tabFrom(before);
}

void ScoringGrid::connectRow(ScoringRow& row, int criterion)
{
    connect(row.cells(), &ScoringCells::given, this,
        [this, criterion](
            std::optional<int> mark, bool isNotApplicable) { setMark(criterion, mark, isNotApplicable); });
    connect(
        row.cells(), &ScoringCells::moved, this, [this, criterion](int by) { focusRow(criterion - 1 + by); });
    connect(row.cells(), &ScoringCells::focused, this, [this, &row] { m_area->ensureWidgetVisible(&row); });
    connect(&row, &ScoringRow::remarkTyped, this, [this, criterion](const QString& remark) {
        changeMark(criterion, [&](ReviewMark& mark) { mark.remark = remark; });
    });
}

/// The last row is followed by none: the comment is a Tab away, and Ctrl+Z still takes back the last mark.
void ScoringGrid::focusRow(int row)
{
    if (!m_rows.empty())
        m_rows[std::size_t(std::clamp(row, 0, int(m_rows.size()) - 1))]->cells()->setFocus();
}

void ScoringGrid::showDeclared(const DeskFile& file)
{
    m_declared->setState(
        //: Over a score sheet, in little room: %1 is a day.
        {tr("No interest, declared on %1").arg(Format().shortDate(officeDay(file.sheet.declaredAt))),
            Tone::Good, Icon::Done});
    m_change->setVisible(!file.isSubmitted() && !m_workspace.isReadOnly());
}

void ScoringGrid::showStale(const DeskFile& file)
{
    const bool isStale = file.stage == SheetStage::Stale;
    m_stale->setVisible(isStale);
    m_changes->setVisible(isStale);
    if (!isStale)
        return;
    m_stale->setMessage(Tone::Warning,
        //: %1 and %2 are versions of a file.
        tr("The file changed after this sheet: version %1 was read, it is now version %2.")
            .arg(file.sheet.version)
            .arg(file.file().version),
        u"C10"_s);
    const QStringList lines = changesSince(m_workspace, file.file().id, file.sheet.version);
    m_changes->setText(lines.join(u'\n'));
    m_changes->setVisible(!lines.isEmpty());
}

std::optional<OthersMarks> ScoringGrid::othersOf(const DeskFile& file, int criterion) const
{
    const auto& results = file.ranked.score.criteria;
    if (!file.ranked.showsScore() || !file.isSubmitted() || std::size_t(criterion) > results.size())
        return std::nullopt;
    QStringList words;
    for (const ReviewSheet& sheet : m_desk.ranking().sheets) {
        if (sheet.proposal != file.file().id || sheet.state != ReviewState::Submitted
            || sheet.id == file.sheet.id)
            continue;
        //: The mark of another member: %1 the member's code, %2 the mark.
        words << tr("%1: %2").arg(
            Format::isolated(sheet.memberCode), markText(markFor(sheet.marks, criterion)));
    }
    if (words.isEmpty())
        return std::nullopt;
    return OthersMarks{Format().enumerated(words), results[std::size_t(criterion) - 1]};
}

void ScoringGrid::showRows(const DeskFile& file)
{
    const bool isLocked = file.isSubmitted() || !m_workspace.mayWrite(u"review"_s);
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const int criterion = int(i) + 1;
        m_rows[i]->setMark(markFor(file.sheet.marks, criterion), isLocked);
        m_rows[i]->setOthers(othersOf(file, criterion));
    }
    const bool isTyping =
        m_shownSheet == file.sheet.id && m_comment->isAncestorOf(QApplication::focusWidget());
    if (!isTyping)
        m_comment->setValue(file.sheet.remark);
    m_comment->setReadOnly(isLocked);
}

void ScoringGrid::showVerbs(const DeskFile& file)
{
    const bool isOffice = !m_desk.isMemberFixed() && m_workspace.mayWrite(u"review"_s);
    m_submit->setVisible(!file.isSubmitted());
    m_submit->setEnabled(m_workspace.mayWrite(u"review"_s));
    m_reopen->setVisible(file.isSubmitted() && isOffice);
    m_withdraw->setVisible(isOffice);
}

int ScoringGrid::firstMissing() const
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [](const ScoringRow* row) { return !row->isGiven(); });
    return int(found - m_rows.begin());
}

void ScoringGrid::takeFocus()
{
    if (m_declaration->isVisible())
        return m_declaration->setFocus();
    if (!m_sheet->isVisible() || m_rows.empty())
        return;
    focusRow(firstMissing() < int(m_rows.size()) ? firstMissing() : 0);
}

void ScoringGrid::submit()
{
    const DeskFile* shown = file();
    if (!shown || shown->stage == SheetStage::Withheld || shown->isSubmitted())
        return Q_EMIT nextWanted();
    if (!shown->isOpen())
        return takeFocus(); // The declaration stands before all else.
    if (QWidget* typing = focusWidget())
        typing->clearFocus(); // What is half typed is saved as it is left.
    keepComment();
    const Result<Review> done = service().submit(file()->sheet.id);
    if (done)
        return Q_EMIT submitted();
    showProblems(done.error());
    takeFocus();
}

void ScoringGrid::askVerb(const char* code)
{
    const DeskFile* shown = file();
    const std::optional<Record> record = shown
        ? m_workspace.office().records().find(recordType<Review>(), shown->sheet.id.value)
        : std::nullopt;
    if (record)
        m_verbPanel->ask(*findStateVerb(QString::fromLatin1(code)), *record, 0);
}

} // namespace sijill
