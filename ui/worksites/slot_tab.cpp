#include "ui/worksites/slot_tab.h"

#include "core/base/format.h"
#include "core/domain/cost.h"
#include "core/domain/worksite.h"
#include "core/services/slot_service.h"
#include "ui/records/list_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/labels.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QTableView>

namespace sijill {
namespace {

Field countField()
{
    return {.key = "count",
        .label = QT_TRANSLATE_NOOP("Field", "How many"),
        .kind = FieldKind::Integer,
        .flags = Required};
}

} // namespace

SlotTab::SlotTab(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_record(recordType<Worksite>())
    , m_model(new ListModel(workspace, u"slots"_s, this, ListModel::Filling::Later))
    , m_table(new ListTable(this))
{
    const RecordType& slot = recordType<Slot>();
    const FieldContext context = workspace.fieldContext();
    m_cost = new TextLabel(TextRole::Caption, &Tokens::text2, this);
    m_trade = makeField(slot.at("trade"), context, this);
    m_number = makeField(countField(), context, this);
    m_months = makeField(slot.at("months"), context, this);
    m_add = new Button(Button::Kind::Secondary, QString(), Icon::Add, this);
    m_add->setObjectName(u"addSlots"_s);
    m_problem = new NoticeStrip(this);
    m_problem->hide();
    m_table->setCompact(true);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    for (const char* key : {"worksite", "worksite_title", "commune", "worksite_state"})
        m_table->view()->hideColumn(m_model->columnOf(QString::fromLatin1(key)));
    auto* line = new QHBoxLayout;
    line->addWidget(m_trade, 4);
    line->addWidget(m_number, 1);
    line->addWidget(m_months, 1);
    line->addWidget(m_add, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_cost);
    layout->addLayout(line);
    layout->addWidget(m_problem);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_trade, m_number, m_months, m_add}) {
        widget->setEnabled(!workspace.isReadOnly());
        widget->setVisible(workspace.isReadOnly() || workspace.mayWrite(u"slot"_s));
    }
    connect(m_add, &QPushButton::clicked, this, &SlotTab::add);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        m_workspace.openRecord(u"slot"_s, index.data(kRecordIdRole).toLongLong());
    });
    followLook(this, [this, layout, line] {
        layout->setContentsMargins(px(16), px(12), px(16), px(12));
        layout->setSpacing(px(8));
        line->setSpacing(px(8));
        m_add->setText(tr("Add"));
        m_table->setTitle(recordType<Slot>().pluralTitle());
        updateCost();
    });
}

void SlotTab::setRecord(const Record& record)
{
    const bool same = m_record.id() == record.id();
    m_record = record;
    ListFilter filter;
    filter.columns[u"worksite_id"_s] = {.among = {record.id()}};
    if (record.isVoid()) // Its slots are void with it, and still to be seen.
        filter.columns.merge(onlyVoid().columns);
    m_model->setFilter(filter);
    m_model->reload();
    for (QWidget* widget : std::initializer_list<QWidget*>{m_trade, m_number, m_months, m_add})
        widget->setEnabled(!m_workspace.isReadOnly() && !record.isVoid());
    if (!same) {
        m_trade->setValue({});
        m_number->setValue({});
        m_months->setValue(qint64(record.as<Worksite>().months));
        m_problem->hide();
    }
    updateCost();
}

qint64 SlotTab::count() const
{
    return m_model->totals().count;
}

void SlotTab::updateCost()
{
    const std::optional<Edition> edition = m_workspace.office().edition();
    const auto& worksite = m_record.as<Worksite>();
    if (!edition || m_model->totals().count == 0) {
        m_cost->setText({});
        return;
    }
    const Format format;
    const Money one = slotCost(*edition, worksite.plannedFrom, worksite.months);
    const QString currency = m_workspace.fieldContext().currency;
    //: Rule P1: %1 what one slot costs, %2 how many, %3 the product, %4 the currency.
    m_cost->setText(tr("P1: %1 a slot × %2 = %3 %4")
                        .arg(format.money(one), format.integer(m_model->totals().count),
                            format.money(one * m_model->totals().count), currency));
}

void SlotTab::add()
{
    const SlotGroup group{.trade = TradeId{integerOf(m_trade->value())},
        .count = int(integerOf(m_number->value())),
        .months = int(integerOf(m_months->value())),
        .requirement = {}};
    const auto added = SlotService(m_workspace.office().books()).add(WorksiteId{m_record.id()}, group);
    m_problem->setVisible(!added);
    if (!added) {
        m_problem->setMessage(Tone::Refused, added.error().message, added.error().rule);
        return;
    }
    m_number->setValue({});
    m_trade->setValue({});
    m_trade->setFocus();
}

} // namespace sijill
