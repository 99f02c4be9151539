#include "ui/records/verb_panel.h"

#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"

#include <QGridLayout>
#include <QPainter>

namespace sijill {
namespace {

Field described(const char* key, const char* label, FieldKind kind)
{
    return {.key = key, .label = label, .kind = kind};
}

bool mayOverride(const QList<Problem>& problems)
{
    return std::any_of(problems.begin(), problems.end(),
        [](const Problem& problem) { return mayBeOverridden(problem.rule); });
}

} // namespace

VerbPanel::VerbPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"verbPanel"_s);
    const FieldContext context = workspace.fieldContext();
    m_title = new TextLabel(TextRole::SectionTitle, &Tokens::text, this);
    m_title->setWordWrap(true); // That an act has no undo is never cut off.
    m_on = makeField(
        described("on", QT_TRANSLATE_NOOP("Field", "Takes effect on"), FieldKind::Date), context, this);
    m_document =
        makeField(described("document", QT_TRANSLATE_NOOP("Field", "Number of the paper"), FieldKind::Text),
            context, this);
    m_motive =
        makeField(described("motive", QT_TRANSLATE_NOOP("Field", "Motive"), FieldKind::Text), context, this);
    m_override = makeField(
        described("override", QT_TRANSLATE_NOOP("Field", "Override, with its motive"), FieldKind::Text),
        context, this);
    m_notice = new NoticeStrip(this);
    m_confirm = new Button(Button::Kind::Primary, QString(), Icon::Done, this);
    m_confirm->setObjectName(u"confirmVerb"_s);
    m_cancel = new Button(Button::Kind::Secondary, QString(), Icon::None, this);
    connect(m_confirm, &QPushButton::clicked, this, &VerbPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_title, 0, 0, 1, 2);
    grid->addWidget(m_on, 1, 0);
    grid->addWidget(m_document, 1, 1);
    grid->addWidget(m_motive, 2, 0, 1, 2);
    grid->addWidget(m_notice, 3, 0, 1, 2);
    grid->addWidget(m_override, 4, 0, 1, 2);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    grid->addLayout(buttons, 5, 0, 1, 2);
    followLook(this, [this, grid, buttons] {
        grid->setContentsMargins(px(12), px(12), px(12), px(12));
        grid->setSpacing(px(8));
        buttons->setSpacing(px(8));
        m_cancel->setText(tr("Not now"));
        if (m_verb && !isHidden())
            retranslate();
    });
    hide();
}

void VerbPanel::ask(const StateVerb& verb, const Record& record, qint64 partId)
{
    m_verb = &verb;
    m_record = record;
    m_partId = partId;
    m_isRefused = false;
    m_on->setValue(m_workspace.today());
    for (FormField* field : {m_document, m_motive, m_override}) {
        field->setValue({});
        field->setProblem({});
    }
    m_document->setVisible((verb.needs & NeedsDocument) != 0);
    m_document->setRequired(true);
    m_motive->setVisible((verb.needs & NeedsMotive) != 0);
    m_motive->setRequired(true);
    retranslate();
    setVisible(true);
    m_on->setFocus();
}

void VerbPanel::retranslate()
{
    const QString verb = m_verb->verb.title();
    m_title->setText(m_verb->verb.sort == VerbSort::Act
            //: Shown once before an act: a signature, a payment. %1 is the verb.
            ? tr("%1 — this cannot be undone, only annulled with a motive").arg(verb)
            : verb);
    m_confirm->setText(verb);
    QList<Problem> standing = m_workspace.office().verbs().obstacles(*m_verb, m_record, request());
    if (m_isRefused)
        return distribute(standing);
    standing.removeIf([](const Problem& problem) { // What is simply not typed yet is no obstacle.
        return problem.field == "motive"_L1 || problem.field == "document"_L1;
    });
    show(standing);
}

VerbRequest VerbPanel::request() const
{
    const Value on = m_on->value();
    return {.recordId = m_record.id(),
        .partId = m_partId,
        .on = isBlank(on) ? QDate() : std::get<QDate>(on),
        .motive = textOf(m_motive->value()),
        .document = textOf(m_document->value()),
        .place = m_workspace.office().office().place,
        .overrideMotive = textOf(m_override->value())};
}

void VerbPanel::show(const QList<Problem>& problems)
{
    m_notice->setVisible(!problems.isEmpty());
    m_override->setVisible(mayOverride(problems));
    if (!problems.isEmpty())
        m_notice->setMessage(Tone::Refused, problems.front().message, problems.front().rule);
}

void VerbPanel::confirm()
{
    const Result<Record> done = m_workspace.office().verbs().perform(*m_verb, request());
    if (done) {
        hide();
        Q_EMIT this->done(*done);
        return;
    }
    if (done.error().problems.isEmpty())
        return m_workspace.report(done.error());
    m_isRefused = true;
    distribute(done.error().problems);
}

void VerbPanel::distribute(QList<Problem> standing)
{
    for (FormField* field : {m_on, m_document, m_motive}) {
        const auto own = std::find_if(standing.begin(), standing.end(),
            [&](const Problem& problem) { return problem.field == field->field().name(); });
        field->setProblem(own == standing.end() ? std::nullopt : std::optional(*own));
        if (own != standing.end())
            standing.erase(own);
    }
    show(standing);
}

} // namespace sijill
