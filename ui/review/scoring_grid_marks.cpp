#include "ui/review/scoring_grid.h"
#include "ui/widgets/form_field.h"

namespace sijill {

ReviewService ScoringGrid::service()
{
    return ReviewService(m_workspace.office().books());
}

void ScoringGrid::setMark(int criterion, std::optional<int> mark, bool isNotApplicable)
{
    changeMark(criterion, [&](ReviewMark& row) {
        row.mark = mark;
        row.notApplicable = isNotApplicable;
    });
}

void ScoringGrid::changeMark(int criterion, const std::function<void(ReviewMark&)>& edit)
{
    change([&](Review& review) {
        auto row = std::find_if(review.marks.begin(), review.marks.end(),
            [&](const ReviewMark& mark) { return mark.criterion == criterion; });
        if (row == review.marks.end()) {
            row = review.marks.insert(row, ReviewMark());
            row->criterion = criterion;
        }
        edit(*row);
        if (!row->isGiven() && row->remark.isEmpty())
            review.marks.erase(row);
    });
}

/// Each change is one entry of the journal, so that Undo takes back one mark.
void ScoringGrid::change(const std::function<void(Review&)>& edit)
{
    const DeskFile* shown = file();
    std::optional<Review> review =
        shown ? m_workspace.office().records().find<Review>(shown->sheet.id) : std::nullopt;
    if (!review)
        return;
    const Review before = *review;
    edit(*review);
    for (NoticeStrip* problem : m_problems)
        problem->hide();
    if (*review == before)
        return;
    if (const Result<Review> done = service().save(*review); !done)
        showProblems(done.error());
}

void ScoringGrid::keepComment()
{
    const DeskFile* shown = file();
    if (!shown || shown->isSubmitted() || m_shownSheet != shown->sheet.id || !shown->isOpen()
        || !m_workspace.mayWrite(u"review"_s))
        return;
    const QString typed = textOf(m_comment->value()).trimmed();
    if (typed != shown->sheet.remark)
        change([&](Review& review) { review.remark = typed; });
}

void ScoringGrid::showProblems(const Error& error)
{
    const QList<Problem> found = error.problems.isEmpty()
        ? QList<Problem>{{.rule = error.rule, .message = error.message, .field = error.field}}
        : error.problems;
    for (std::size_t i = 0; i < m_problems.size(); ++i) {
        const bool isShown = qsizetype(i) < found.size();
        m_problems[i]->setVisible(isShown);
        if (isShown)
            m_problems[i]->setMessage(Tone::Refused, found[qsizetype(i)].message, found[qsizetype(i)].rule);
    }
}

} // namespace sijill
