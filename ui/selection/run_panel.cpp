#include "ui/selection/run_panel.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"

#include <QGridLayout>

namespace sijill {
namespace {

Field described(const char* key, const char* label, FieldKind kind)
{
    return {.key = key, .label = label, .kind = kind};
}

} // namespace

RunPanel::RunPanel(Workspace& workspace, SelectionDesk& desk, QWidget* parent)
    : Card(parent)
    , m_workspace(workspace)
    , m_desk(desk)
    , m_title(new TextLabel(TextRole::SectionTitle, &Tokens::text, this))
    , m_notices(new QWidget(this))
    , m_confirm(new Button(Button::Kind::Primary, QString(), Icon::Done, this))
    , m_cancel(new Button(Button::Kind::Secondary, QString(), Icon::None, this))
{
    setObjectName(u"runPanel"_s);
    const FieldContext context = workspace.fieldContext();
    m_name =
        makeField(described("runName", QT_TRANSLATE_NOOP("Field", "Name"), FieldKind::Text), context, this);
    m_minutes =
        makeField(described("document", QT_TRANSLATE_NOOP("Field", "Number of the minutes"), FieldKind::Text),
            context, this);
    m_on = makeField(
        described("on", QT_TRANSLATE_NOOP("Field", "Takes effect on"), FieldKind::Date), context, this);
    m_minutes->setRequired(true);
    m_confirm->setObjectName(u"confirmRun"_s);
    auto* notices = new QVBoxLayout(m_notices);
    notices->setContentsMargins(0, 0, 0, 0);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 4);
    grid->addWidget(m_name, 1, 0);
    grid->addWidget(m_minutes, 1, 0);
    grid->addWidget(m_on, 1, 1);
    grid->addWidget(m_cancel, 1, 2, Qt::AlignBottom);
    grid->addWidget(m_confirm, 1, 3, Qt::AlignBottom);
    grid->addWidget(m_notices, 2, 0, 1, 4);
    grid->setColumnStretch(0, 3);
    grid->setColumnStretch(1, 2);
    connect(m_confirm, &QPushButton::clicked, this, &RunPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    followLook(this, [this, grid] {
        grid->setContentsMargins(px(12), px(12), px(12), px(12));
        grid->setSpacing(px(8));
        m_cancel->setText(tr("Not now"));
        if (!isHidden())
            retranslate();
    });
    hide();
}

void RunPanel::ask(Ask what)
{
    m_ask = what;
    m_name->setVisible(what == Ask::Keep);
    m_minutes->setVisible(what == Ask::Decide);
    m_on->setVisible(what == Ask::Decide);
    for (FormField* field : {m_name, m_minutes}) {
        field->setValue({});
        field->setProblem({});
    }
    m_on->setValue(m_workspace.today());
    retranslate();
    setVisible(true);
    (what == Ask::Keep ? m_name : m_minutes)->setFocus();
}

void RunPanel::retranslate()
{
    const int selected = m_desk.effects().proposals;
    const QString number = Format::isolated(m_desk.runNumber());
    m_title->setText(m_ask == Ask::Keep ? tr("Keep this run of %n selected proposal(s)", nullptr, selected)
            : m_desk.isRunKept()
            //: %1 is the number of a run.
            ? tr("Decide as run %1 says: %n proposal(s) are selected, the others are told why not", nullptr,
                selected)
                  .arg(number)
            //: %1 is the number that the run gets.
            : tr("This run is kept as %1 and decided: %n proposal(s) are selected, the others are told why "
                 "not",
                nullptr, selected)
                  .arg(number));
    m_confirm->setText(m_ask == Ask::Keep ? tr("Keep") : tr("Decide"));
    QList<Problem> standing;
    if (m_ask == Ask::Decide)
        standing = m_desk.obstacles(u"-"_s); // Minutes are not missed before they could be typed.
    showObstacles(standing);
}

void RunPanel::showObstacles(const QList<Problem>& problems)
{
    while (QLayoutItem* item = m_notices->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Problem& problem : problems) {
        auto* strip = new NoticeStrip(m_notices);
        strip->setMessage(Tone::Refused, problem.message, problem.rule);
        m_notices->layout()->addWidget(strip);
    }
    m_notices->setVisible(!problems.isEmpty());
}

void RunPanel::confirm()
{
    const bool wasKept = m_desk.isRunKept();
    const Result<Selection> done = m_ask == Ask::Keep
        ? m_desk.keep(textOf(m_name->value()))
        : m_desk.decide(
            textOf(m_minutes->value()), isBlank(m_on->value()) ? QDate() : std::get<QDate>(m_on->value()));
    if (!done) {
        QList<Problem> problems = done.error().problems;
        if (problems.isEmpty())
            return m_workspace.report(done.error());
        for (const Problem& problem : problems) {
            if (problem.field == "document"_L1) {
                m_minutes->setProblem(problem);
                m_minutes->setFocus();
            }
        }
        problems.removeIf([](const Problem& problem) { return problem.field == "document"_L1; });
        return showObstacles(problems);
    }
    hide();
    m_workspace.say((m_ask == Ask::Keep
            //: %1 is the number of a run.
            ? tr("Kept as run %1.")
            : wasKept ? tr("Decided as run %1 says; Undo takes the decision back.")
                      : tr("Kept as run %1 and decided; Undo takes back both."))
                        .arg(Format::isolated(done->number)));
    Q_EMIT this->done();
}

} // namespace sijill
