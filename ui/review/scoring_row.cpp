#include "ui/review/scoring_row.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"
#include "ui/widgets/button.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/line_edit.h"

#include <QBoxLayout>
#include <QPainter>

namespace sijill {

ScoringRow::ScoringRow(const Criterion& criterion, int number, QWidget* parent)
    : QWidget(parent)
    , m_number(number)
    , m_cells(new ScoringCells(criterion.scale, this))
    , m_more(new Button(Button::Kind::Flat, QString(), Icon::Edit, this))
    , m_edit(new LineEdit(LineEdit::Stand::ByText, this))
    , m_others(new TextLabel(TextRole::Caption, &Tokens::text2, this))
    , m_spread(new RuleBadge(u"C8"_s, &Tokens::warnText, this))
{
    setObjectName(u"criterion%1"_s.arg(number));
    build(criterion);
    connect(m_more, &QPushButton::clicked, this, [this] {
        showRemark(true);
        m_edit->setFocus();
    });
    connect(m_edit, &QLineEdit::editingFinished, this, [this] {
        if (m_edit->text().trimmed() != m_remark)
            Q_EMIT remarkTyped(m_edit->text().trimmed());
    });
    connect(m_cells, &ScoringCells::focused, this, qOverload<>(&QWidget::update));
}

QWidget* ScoringRow::tabFrom(QWidget* before)
{
    for (QWidget* next : std::initializer_list<QWidget*>{m_cells, m_more, m_edit}) {
        setTabOrder(before, next);
        before = next;
    }
    return before;
}

void ScoringRow::build(const Criterion& criterion)
{
    const QString name = criterion.names.text();
    m_cells->setObjectName(u"marks%1"_s.arg(m_number));
    m_edit->setObjectName(u"remark%1"_s.arg(m_number));
    auto* title = new TextLabel(name, TextRole::CellBold, &Tokens::text, this);
    title->setWordWrap(true);
    const Percent weight = criterion.weight;
    //: Of a criterion in a score sheet.
    auto* weighs =
        new TextLabel(tr("Weight %1")
                          .arg(weight.hundredths % 100 == 0 ? Format().integer(weight.hundredths / 100)
                                                            : Format().decimal(weight.hundredths, 2)),
            TextRole::Caption, &Tokens::text2, this);
    //: Read aloud: %1 is a criterion, %2 "Weight 30".
    m_cells->setAccessibleName(tr("%1, %2").arg(name, weighs->text()));
    m_more->setSmall(true);
    m_more->setToolTip(tr("Remark on this criterion"));
    //: Read aloud: %1 is a criterion.
    m_more->setAccessibleName(tr("Remark on “%1”").arg(name));
    m_edit->setGhost(tr("Remark on this criterion"));
    m_edit->setAccessibleName(m_more->accessibleName());
    m_edit->setSmall(true);
    auto* head = new QHBoxLayout;
    head->addWidget(title, 1);
    head->addWidget(weighs);
    head->addWidget(m_more);
    auto* layout = new QVBoxLayout(this);
    layout->addLayout(head);
    if (const QString help = criterion.help.text(); !help.isEmpty()) {
        auto* quiet = new TextLabel(help, TextRole::Caption, &Tokens::text3, this);
        quiet->setWordWrap(true);
        layout->addWidget(quiet);
    }
    layout->addWidget(m_cells);
    layout->addWidget(m_edit);
    auto* others = new QHBoxLayout;
    others->addWidget(m_others, 1);
    others->addWidget(m_spread);
    layout->addLayout(others);
    m_others->setWordWrap(true);
    m_edit->hide();
    setOthers({});
    followLook(this, [layout, head, others] {
        layout->setContentsMargins(px(12), px(6), px(12), px(8));
        layout->setSpacing(px(3));
        head->setSpacing(px(6));
        others->setSpacing(px(6));
    });
}

void ScoringRow::showRemark(bool isShown)
{
    m_edit->setVisible(isShown);
    m_more->setVisible(!isShown);
}

void ScoringRow::setMark(const ReviewMark* mark, bool isLocked)
{
    m_isGiven = mark && mark->isGiven();
    m_remark = mark ? mark->remark : QString();
    m_cells->setMark(mark ? mark->mark : std::nullopt, mark && mark->notApplicable);
    m_cells->setLocked(isLocked);
    if (!m_edit->hasFocus()) {
        m_edit->setText(m_remark);
        showRemark(!m_remark.isEmpty());
    }
    m_edit->setReadOnly(isLocked);
    m_more->setEnabled(!isLocked);
}

void ScoringRow::setOthers(const std::optional<OthersMarks>& others)
{
    m_others->setVisible(others.has_value());
    m_spread->setVisible(others && others->result.isSpreadFlagged);
    if (!others)
        return;
    const QString mean = others->result.mean ? Format().decimal(others->result.mean->rounded(2), 2) : u"–"_s;
    m_others->setColor(others->result.isSpreadFlagged ? &Tokens::warnText : &Tokens::text2);
    m_others->setText(others->result.isSpreadFlagged
            //: Under a criterion: %1 the mean of all marks, %2 the marks of the others.
            ? tr("Mean %1 · %2 · far apart, to be discussed").arg(mean, others->words)
            //: Under a criterion: %1 the mean of all marks, %2 the marks of the others.
            : tr("Mean %1 · %2").arg(mean, others->words));
}

void ScoringRow::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    if (m_cells->hasFocus()) {
        painter.fillRect(rect(), tokens().surfaceAlt);
        painter.fillRect(leadingBar(rect(), layoutDirection()), tokens().accent);
    }
    painter.fillRect(QRect(0, height() - 1, width(), 1), tokens().line2);
}

} // namespace sijill
