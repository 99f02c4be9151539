#include "ui/council/steps_tab.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>
#include <QComboBox>

namespace sijill {
namespace {

Field described(const char* key, const char* label, FieldKind kind)
{
    return {.key = key, .label = label, .kind = kind};
}

} // namespace

StepsTab::StepsTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_past(new TextLabel(TextRole::Body, &Tokens::text, this))
    , m_step(new QComboBox(this))
    , m_notice(new NoticeStrip(this))
    , m_record(new Button(Button::Kind::Primary, QString(), Icon::Done, this))
{
    const FieldContext context = workspace.fieldContext();
    m_on = makeField(described("on", QT_TRANSLATE_NOOP("Field", "On"), FieldKind::Date), context, this);
    m_document = makeField(
        described("document", QT_TRANSLATE_NOOP("Field", "Visa no."), FieldKind::Text), context, this);
    m_motive =
        makeField(described("motive", QT_TRANSLATE_NOOP("Field", "Motive"), FieldKind::Text), context, this);
    m_past->setWordWrap(true);
    m_step->setObjectName(u"step"_s);
    m_record->setObjectName(u"recordStep"_s);
    m_notice->hide();
    auto* line = new QHBoxLayout;
    line->addWidget(m_step, 2, Qt::AlignBottom);
    line->addWidget(m_on, 1);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_past);
    layout->addLayout(line);
    layout->addWidget(m_document);
    layout->addWidget(m_motive);
    layout->addWidget(m_notice);
    layout->addWidget(m_record, 0, Qt::AlignRight);
    layout->addStretch(1);
    connect(m_record, &QPushButton::clicked, this, &StepsTab::record);
    connect(m_step, &QComboBox::currentIndexChanged, this, &StepsTab::showNeeds);
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        layout->setSpacing(px(8));
        line->setSpacing(px(8));
        m_step->setAccessibleName(tr("Next step"));
        m_record->setText(tr("Record the step"));
        retranslate();
    });
}

void StepsTab::setRecord(const Record& record)
{
    m_deliberation = record.as<Deliberation>();
    m_on->setValue(m_workspace.today());
    m_document->setValue({});
    m_motive->setValue({});
    m_notice->hide();
    retranslate();
}

qint64 StepsTab::count() const
{
    return std::count_if(kDeliberationSteps.begin(), kDeliberationSteps.end(),
        [&](const Choice& step) { return m_deliberation.stepOn(DeliberationStep(step.value)).isValid(); });
}

void StepsTab::retranslate()
{
    QStringList lines;
    for (const Choice& step : kDeliberationSteps) {
        const QDate day = m_deliberation.stepOn(DeliberationStep(step.value));
        if (day.isValid())
            //: A step of a deliberation and its day.
            lines << tr("%1: %2").arg(choiceLabel(kDeliberationSteps, step.value), Format().longDate(day));
    }
    m_past->setText(lines.isEmpty() ? tr("Nothing was recorded since the vote.") : lines.join(u'\n'));
    m_step->clear();
    const bool mayRecord = m_workspace.mayWrite(u"deliberation"_s) && !m_workspace.isReadOnly();
    if (mayRecord && !m_deliberation.id.isNull()) {
        for (const DeliberationStep step :
            DeliberationService(m_workspace.office().books()).available(m_deliberation))
            m_step->addItem(choiceLabel(kDeliberationSteps, int(step)), int(step));
    }
    const bool isOpen = m_step->count() > 0;
    m_step->setVisible(isOpen);
    m_on->setVisible(isOpen);
    m_record->setVisible(isOpen);
    showNeeds();
}

void StepsTab::showNeeds()
{
    const auto step = DeliberationStep(m_step->currentData().toInt());
    const bool isOpen = m_step->count() > 0;
    m_document->setVisible(isOpen && step == DeliberationStep::GrantVisa);
    m_motive->setVisible(isOpen
        && (step == DeliberationStep::Oppose || step == DeliberationStep::RefuseVisa
            || step == DeliberationStep::Annul));
}

DeliberationRequest StepsTab::request() const
{
    const Value on = m_on->value();
    return {.step = DeliberationStep(m_step->currentData().toInt()),
        .on = isBlank(on) ? QDate() : std::get<QDate>(on),
        .document = textOf(m_document->value()),
        .motive = textOf(m_motive->value())};
}

void StepsTab::record()
{
    const Result<Deliberation> done =
        DeliberationService(m_workspace.office().books()).record(m_deliberation.id, request());
    m_notice->setVisible(!done);
    if (!done)
        m_notice->setMessage(Tone::Refused, done.error().message, done.error().rule);
}

} // namespace sijill
