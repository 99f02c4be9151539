#include "ui/records/void_panel.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/labels.h"

#include <QBoxLayout>

#include <algorithm>

namespace sijill {
namespace {

constexpr std::size_t kWaysShown = 6;

Field motiveField()
{
    return {.key = "motive", .label = QT_TRANSLATE_NOOP("Field", "Motive"), .kind = FieldKind::Text};
}

} // namespace

VoidPanel::VoidPanel(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
{
    setObjectName(u"voidPanel"_s);
    m_title = new TextLabel(TextRole::SectionTitle, &Tokens::text, this);
    m_title->setWordWrap(true);
    m_what = new TextLabel(TextRole::Caption, &Tokens::text2, this);
    m_what->setWordWrap(true);
    m_motive = makeField(motiveField(), workspace.fieldContext(), this);
    m_motive->setRequired(true);
    m_notice = new NoticeStrip(this);
    m_ways = new QWidget(this);
    new FlowLayout(m_ways);
    m_confirm = new Button(Button::Kind::Primary, QString(), Icon::Done, this);
    m_confirm->setObjectName(u"confirmVoid"_s);
    m_cancel = new Button(Button::Kind::Secondary, QString(), Icon::None, this);
    connect(m_confirm, &QPushButton::clicked, this, &VoidPanel::confirm);
    connect(m_cancel, &QPushButton::clicked, this, &QWidget::hide);
    auto* buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_confirm);
    auto* layout = new QVBoxLayout(this);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_title, m_what, m_motive, m_notice, m_ways})
        layout->addWidget(widget);
    layout->addLayout(buttons);
    followLook(this, [this, layout, buttons] {
        layout->setContentsMargins(px(12), px(12), px(12), px(12));
        layout->setSpacing(px(8));
        buttons->setSpacing(px(8));
        m_cancel->setText(tr("Not now"));
        m_confirm->setText(tr("Entered by mistake"));
        if (m_type && !isHidden())
            retranslate();
    });
    hide();
}

void VoidPanel::ask(const RecordType& type, const std::vector<qint64>& ids, const QString& key)
{
    m_type = &type;
    m_ids = ids;
    m_key = key;
    m_motive->setValue({});
    m_motive->setProblem({});
    retranslate();
    setVisible(true);
    (m_motive->isVisibleTo(this) ? static_cast<QWidget*>(m_motive) : m_cancel)->setFocus();
}

void VoidPanel::retranslate()
{
    m_title->setText(m_ids.size() == 1
            //: %1 is the number of a record.
            ? tr("%1 was entered by mistake?").arg(Format::isolated(m_key))
            : tr("%n record(s) were entered by mistake?", nullptr, int(m_ids.size())));
    show(m_workspace.office().voids().outlook(*m_type, m_ids));
}

QString VoidPanel::consequences(const VoidOutlook& outlook) const
{
    QStringList sentences{tr("The number stays taken; lists, figures and reports leave it out.")};
    if (outlook.below > 0)
        sentences << tr("%n record(s) that belong to it go with it.", nullptr, int(outlook.below));
    if (!outlook.papers.isEmpty())
        //: %1 is a list of codes.
        sentences << tr("Papers that were issued about it stay as they are: %1.")
                         .arg(Format().enumerated(outlook.papers));
    return sentences.join(u' ');
}

void VoidPanel::show(const VoidOutlook& outlook)
{
    m_what->setText(consequences(outlook));
    m_notice->setVisible(!outlook.obstacles.isEmpty());
    if (!outlook.obstacles.isEmpty())
        m_notice->setMessage(
            Tone::Refused, outlook.obstacles.front().message, outlook.obstacles.front().rule);
    m_what->setVisible(outlook.obstacles.isEmpty());
    m_motive->setVisible(outlook.obstacles.isEmpty()); // Nothing is asked for that would be refused.
    m_confirm->setVisible(outlook.obstacles.isEmpty());
    showWays(outlook.reliants);
}

void VoidPanel::showWays(const std::vector<Reliant>& reliants)
{
    while (QLayoutItem* item = m_ways->layout()->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (std::size_t i = 0; i < std::min(kWaysShown, reliants.size()); ++i) {
        const RecordType* type = findRecordType(reliants[i].kind);
        //: A link to a record: %1 is its kind, %2 its number.
        const QString name = tr("%1 %2").arg(type->title(), Format::isolated(reliants[i].key));
        auto* way = new Button(Button::Kind::Link, name, Icon::None, m_ways);
        way->setObjectName(u"goTo"_s);
        way->setSmall(true);
        connect(way, &QPushButton::clicked, this,
            [this, there = reliants[i]] { m_workspace.openRecord(there.kind, there.id); });
        m_ways->layout()->addWidget(way);
    }
    m_ways->setVisible(!reliants.empty());
}

void VoidPanel::confirm()
{
    const auto done = m_workspace.office().voids().enterAsMistake(*m_type, m_ids, textOf(m_motive->value()));
    if (done) {
        hide();
        m_workspace.say(m_ids.size() == 1
                //: %1 is the number of a record.
                ? tr("%1 is marked as entered by mistake; Undo brings it back.").arg(Format::isolated(m_key))
                : tr("%n record(s) are marked as entered by mistake; Undo brings them back.", nullptr,
                    int(m_ids.size())));
        Q_EMIT this->done();
        return;
    }
    QList<Problem> problems = done.error().problems;
    if (problems.isEmpty())
        return m_workspace.report(done.error());
    const auto motive = std::find_if(problems.begin(), problems.end(),
        [](const Problem& problem) { return problem.field == "motive"_L1; });
    m_motive->setProblem(motive == problems.end() ? std::nullopt : std::optional(*motive));
    if (motive != problems.end())
        m_motive->setFocus();
    retranslate();
}

} // namespace sijill
