#include "ui/figures/findings_view.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/reporting/report_document.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QStandardItemModel>

namespace sijill {
namespace {

constexpr int kWidths[] = {150, 110, 640, 70};

} // namespace

FindingsView::FindingsView(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new QStandardItemModel(this))
    , m_table(new ListTable(this))
    , m_back(new Button(Button::Kind::Secondary, QString(), Icon::Previous, this))
    , m_title(new TextLabel(TextRole::PageTitle, &Tokens::text, this))
    , m_summary(new NoticeStrip(this))
{
    setObjectName(u"findings"_s);
    m_back->setObjectName(u"backToFigures"_s);
    m_title->setElided(true);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    auto* head = new QHBoxLayout;
    head->addWidget(m_back);
    head->addWidget(m_title, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addLayout(head);
    layout->addWidget(m_summary);
    layout->addWidget(m_table, 1);
    connect(m_back, &QPushButton::clicked, this, &FindingsView::closed);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        const Finding& finding = m_findings[std::size_t(index.row())].finding;
        m_workspace.openRecord(finding.kind, finding.recordId);
    });
    followLook(this, [this, layout, head] {
        layout->setSpacing(px(8));
        head->setSpacing(px(10));
        retranslate();
    });
}

void FindingsView::reload()
{
    const auto counts = m_workspace.database().read([&]() -> Result<InspectedCounts> {
        return InspectionStore(m_workspace.database()).counts(m_workspace.edition());
    });
    m_counts = counts.value_or(InspectedCounts());
    m_isStale = true;
    if (isVisible())
        readFindings();
}

void FindingsView::readFindings()
{
    m_isStale = false;
    const auto found = m_workspace.database().read([&]() -> Result<std::vector<FigureFinding>> {
        return Inspection(m_workspace.database(), m_workspace.today()).findings(m_workspace.edition());
    });
    m_findings = found.value_or(std::vector<FigureFinding>());
    retranslate();
}

void FindingsView::showEvent(QShowEvent* event)
{
    if (m_isStale)
        readFindings();
    QWidget::showEvent(event);
}

QString FindingsView::summary() const
{
    QStringList parts;
    if (const int count = m_counts.leftOut)
        //: Of records that a rule blocks: the figures do not count them.
        parts << tr("%n left out", nullptr, count);
    if (const int count = m_counts.doubted)
        //: Of records that the figures count although something about them is doubtful.
        parts << tr("%n counted with a warning", nullptr, count);
    return parts.join(u" · "_s);
}

void FindingsView::retranslate()
{
    m_back->setText(tr("Back to the figures"));
    m_title->setText(tr("What the figures leave out or doubt"));
    m_table->setTitle(m_title->text());
    m_summary->setMessage(Tone::Warning,
        tr("A record that a rule blocks is not counted until it is mended; one that is only warned of is "
           "counted."),
        u"I1"_s);
    fill();
}

void FindingsView::fill()
{
    m_model->clear();
    m_model->setHorizontalHeaderLabels({tr("Record"), tr("In the figures"), tr("What is wrong"), tr("Rule")});
    for (int column = 0; column < m_model->columnCount(); ++column)
        m_model->setHeaderData(column, Qt::Horizontal, kWidths[column], kWidthRole);
    for (const FigureFinding& found : m_findings) {
        const RecordType* type = findRecordType(found.finding.kind);
        QList<QStandardItem*> row;
        for (const QString& text : {u"%1 %2"_s.arg(type->title(), Format::isolated(found.finding.key)),
                 found.isLeftOut ? tr("Left out") : tr("Counted"), found.finding.problem.message,
                 found.finding.problem.rule}) {
            row << new QStandardItem(text);
            row.back()->setEditable(false);
            row.back()->setToolTip(text);
        }
        m_model->appendRow(row);
    }
}

Table FindingsView::table() const
{
    Table table{.code = u"findings"_s,
        .title = m_title->text(),
        .columns = {},
        .rows = {},
        .totals = {},
        .emptyText = {}};
    for (int column = 0; column < m_model->columnCount(); ++column)
        table.columns.push_back({.title = m_model->headerData(column, Qt::Horizontal).toString()});
    for (int row = 0; row < m_model->rowCount(); ++row) {
        std::vector<Cell> cells;
        for (int column = 0; column < m_model->columnCount(); ++column)
            cells.emplace_back(m_model->index(row, column).data().toString());
        table.rows.push_back(std::move(cells));
    }
    return table;
}

} // namespace sijill
