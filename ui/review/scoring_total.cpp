#include "ui/review/scoring_total.h"

#include "core/base/format.h"
#include "ui/review/scoring_words.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QBoxLayout>
#include <QPainter>

namespace sijill {
namespace {

/// How much of 100 the score is; grows from the leading edge.
class ScoreBar final : public QWidget {
public:
    using QWidget::QWidget;

    void setShare(double share)
    {
        m_share = share;
        update();
    }
    QSize sizeHint() const override { return {px(120), px(6)}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        drawPanel(painter, QRectF(rect()), tokens().track, {}, pxF(3));
        RowCursor row(rect(), layoutDirection());
        if (m_share > 0)
            drawPanel(painter, QRectF(row.take(int(width() * m_share))), tokens().accent, {}, pxF(3));
    }

private:
    double m_share = 0;
};

} // namespace

ScoringTotal::ScoringTotal(QWidget* parent)
    : QWidget(parent)
    , m_title(new TextLabel(TextRole::Label, &Tokens::text2, this))
    , m_score(new TextLabel(TextRole::KpiValue, &Tokens::text, this))
    , m_most(new TextLabel(TextRole::Label, &Tokens::text2, this))
    , m_bar(new ScoreBar(this))
    , m_formula(new TextLabel(TextRole::Caption, &Tokens::text2, this))
    , m_others(new TextLabel(TextRole::Caption, &Tokens::text2, this))
    , m_blind(new RuleBadge(u"C6"_s, &Tokens::text2, this))
{
    m_score->setObjectName(u"score"_s);
    m_others->setObjectName(u"othersLine"_s);
    m_formula->setObjectName(u"formula"_s);
    m_formula->setWordWrap(true);
    m_others->setWordWrap(true);
    m_bar->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    auto* head = new QHBoxLayout;
    head->addWidget(m_title);
    head->addStretch(1);
    head->addWidget(m_score);
    head->addWidget(m_most);
    auto* others = new QHBoxLayout;
    others->addWidget(m_others, 1);
    others->addWidget(m_blind);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    layout->addWidget(m_bar);
    layout->addWidget(m_formula);
    layout->addLayout(others);
    followLook(this, [layout, head, others] {
        layout->setContentsMargins(px(12), px(6), px(12), px(4));
        layout->setSpacing(px(4));
        head->setSpacing(px(6));
        others->setSpacing(px(6));
    });
}

QString ScoringTotal::formula() const
{
    return m_formula->text();
}

void ScoringTotal::showScore(
    const ScoringDesk& desk, const DeskFile& file, const std::vector<ReviewMark>& marks)
{
    const std::optional<qint64> shown = desk.scoreOf(marks).shown();
    m_title->setText(file.isSubmitted() ? tr("Score of the member") : tr("Score so far"));
    m_score->setText(scoreText(shown));
    //: After a score: of the most there is.
    m_most->setText(tr("of %1").arg(Format().integer(100)));
    static_cast<ScoreBar*>(m_bar)->setShare(double(shown.value_or(0)) / 10'000);
    const auto& criteria = desk.ranking().call.criteria;
    const auto given =
        std::count_if(marks.begin(), marks.end(), [](const ReviewMark& mark) { return mark.isGiven(); });
    const int missing = int(criteria.size()) - int(given);
    const QString formula = scoreFormula(desk.ranking().call, marks);
    m_formula->setText(missing == 0 ? formula
            : formula.isEmpty()
            ? tr("%n criterion(s) to mark", nullptr, missing)
            //: %1 is the formula of the score so far, %2 "2 criteria to mark".
            : tr("%1 · %2").arg(formula, tr("%n criterion(s) to mark", nullptr, missing)));
    m_blind->setVisible(file.ranked.isBlind);
    m_others->setText(file.ranked.isBlind
            ? tr("Marks of the others: after submitting")
            //: %1 is the score, %2 how many sheets it is made from.
            : tr("Score of the file: %1, from %2.")
                  .arg(scoreText(file.ranked.score.shown()),
                      tr("%n submitted sheet(s)", nullptr, file.ranked.submitted)));
}

void ScoringTotal::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
}

} // namespace sijill
