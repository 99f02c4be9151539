#include "ui/figures/figures_page.h"

#include "core/base/format.h"
#include "ui/figures/figure_picture.h"
#include "ui/figures/findings_view.h"
#include "ui/records/list_output.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/field_factory.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/list_table.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QSplitter>
#include <QTableView>

namespace sijill {
namespace {

FormField* dayField(const char* key, const char* label, const FieldContext& context, QWidget* parent)
{
    return makeField(Field{.key = key, .label = label, .kind = FieldKind::Date}, context, parent);
}

QDate dayOf(const FormField* field)
{
    const Value value = field->value();
    return isBlank(value) ? QDate() : std::get<QDate>(value);
}

} // namespace

FiguresPage::FiguresPage(Workspace& workspace, QWidget* parent)
    : Page(workspace, parent)
    , m_model(new FiguresModel(this))
{
    setObjectName(u"figures"_s);
    m_problem = new NoticeStrip(this);
    m_problem->hide();
    m_definition = new TextLabel(TextRole::Label, &Tokens::text2, this);
    m_definition->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    m_head = buildHead();
    layout->addWidget(m_head);
    layout->addWidget(m_problem);
    layout->addWidget(buildBody(), 1);
    layout->addWidget(m_definition);
    m_findings = new FindingsView(workspace, this);
    m_findings->hide();
    layout->addWidget(m_findings, 1);
    connect(m_findings, &FindingsView::closed, this, [this] { showFindings(false); });
    connect(&workspace, &Workspace::recordsChanged, this, [this] {
        m_isStale = true;
        if (isVisible())
            reload();
    });
    connect(&workspace, &Workspace::editionChanged, this, [this] {
        m_from->setValue({});
        m_to->setValue({});
        reload();
    });
    followLook(this, [this, layout] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        retranslate();
        reload();
    });
}

QWidget* FiguresPage::buildHead()
{
    auto* head = new QWidget(this);
    const FieldContext context = workspace().fieldContext();
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, head);
    m_dimension = new QComboBox(head);
    m_dimension->setObjectName(u"dimension"_s);
    m_from = dayField("from", QT_TRANSLATE_NOOP("Field", "From"), context, head);
    m_to = dayField("to", QT_TRANSLATE_NOOP("Field", "To"), context, head);
    for (FormField* field : {m_from, m_to})
        field->setBare();
    m_compare = new FilterChip(QString(), Icon::Compare, head);
    m_compare->setObjectName(u"compare"_s);
    m_compare->setCheckable(true);
    m_export = new Button(Button::Kind::Flat, QString(), Icon::Export, head);
    m_print = new Button(Button::Kind::Flat, QString(), Icon::Print, head);
    m_picture = new Button(Button::Kind::Flat, QString(), Icon::Download, head);
    connect(m_dimension, &QComboBox::activated, this, [this](int place) { showBy(Dimension(place)); });
    connect(m_compare, &FilterChip::clicked, this, [this] { reload(); });
    for (FormField* field : {m_from, m_to}) {
        connect(field, &FormField::edited, this, [this, field] {
            if (!field->typingProblem())
                reload();
        });
    }
    connect(m_export, &QPushButton::clicked, this, &FiguresPage::exportShown);
    connect(m_print, &QPushButton::clicked, this, &FiguresPage::print);
    connect(m_picture, &QPushButton::clicked, this, [this] { m_chart->save(m_picture->toolTip()); });
    m_doubts = new Button(Button::Kind::Link, QString(), Icon::Warning, head);
    m_doubts->setObjectName(u"doubts"_s);
    connect(m_doubts, &QPushButton::clicked, this, [this] { showFindings(true); });
    auto* controls = new QWidget(head);
    auto* flow = new FlowLayout(controls); // On a small screen the controls take two lines.
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* widget : std::initializer_list<QWidget*>{
             m_dimension, m_from, m_to, m_compare, m_export, m_print, m_picture, m_doubts})
        flow->addWidget(widget);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title, 0, Qt::AlignTop);
    layout->addWidget(controls, 1);
    followLook(head, [this, layout] {
        layout->setSpacing(px(16));
        for (FormField* field : {m_from, m_to})
            field->setFixedWidth(px(126));
    });
    return head;
}

QWidget* FiguresPage::buildBody()
{
    m_table = new ListTable(this);
    m_table->setObjectName(u"figureTable"_s);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setSortingEnabled(false);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectItems);
    m_chart = new FigurePicture(workspace(), *m_model, this);
    connect(m_chart, &FigurePicture::measureChanged, this, &FiguresPage::showDefinition);
    m_splitter = new QSplitter(Qt::Horizontal, this);
    m_splitter->addWidget(m_table);
    m_splitter->addWidget(m_chart);
    m_splitter->setChildrenCollapsible(false);
    connect(m_table, &ListTable::activated, this, [this](const QModelIndex& index) {
        if (const RecordSet records = m_model->recordsAt(index); !records.kind.isEmpty())
            workspace().openList(records);
    });
    connect(m_table, &ListTable::currentChanged, this, &FiguresPage::showDefinition);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentColumnChanged, this,
        &FiguresPage::showDefinition);
    followLook(m_splitter, [this] {
        m_splitter->setHandleWidth(px(8));
        m_splitter->setSizes({px(690), px(430)});
    });
    return m_splitter;
}

void FiguresPage::retranslate()
{
    m_title->setText(tr("Figures"));
    m_dimension->clear();
    for (const Choice& choice : kDimensions)
        m_dimension->addItem(choiceLabel(kDimensions, choice.value));
    m_dimension->setCurrentIndex(int(m_by));
    m_dimension->setAccessibleName(tr("Breakdown"));
    m_from->setLabel(tr("From"));
    m_to->setLabel(tr("To"));
    m_compare->setText(tr("Period before"));
    const std::pair<Button*, QString> names[] = {
        {m_export, tr("Export")}, {m_print, tr("Print")}, {m_picture, tr("Save the chart as a picture")}};
    for (const auto& [button, name] : names) {
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_table->setTitle(tr("Figures"));
}

void FiguresPage::showBy(Dimension by)
{
    m_by = by;
    m_dimension->setCurrentIndex(int(by));
    reload();
}

void FiguresPage::reload()
{
    m_isStale = false;
    const Result<Figures> figures = computeFigures(
        workspace().database(), workspace().edition(), workspace().today(), dayOf(m_from), dayOf(m_to), m_by);
    m_problem->setVisible(!figures);
    if (!figures)
        return m_problem->setMessage(Tone::Refused, figures.error().message, figures.error().rule);
    for (const auto& [field, day] : {std::pair(m_from, figures->from), std::pair(m_to, figures->to)}) {
        if (!field->isAncestorOf(QApplication::focusWidget()))
            field->setValue(day);
    }
    m_before.reset();
    if (m_compare->isChecked()) {
        if (Result<std::optional<Comparison>> before = periodBefore(workspace().database(), *figures))
            m_before = std::move(*before);
    }
    m_model->setFigures(*figures, m_before);
    m_table->setCurrentIndex(m_model->index(0, 1));
    m_chart->draw(m_before);
    showDefinition();
    m_findings->reload();
    m_doubts->setText(m_findings->summary());
    m_doubts->setVisible(!m_findings->summary().isEmpty());
}

/// What is left out stands in the place of the figures, with the way back.
void FiguresPage::showFindings(bool areShown)
{
    for (QWidget* part : std::initializer_list<QWidget*>{m_head, m_splitter, m_definition})
        part->setVisible(!areShown);
    m_findings->setVisible(areShown);
    (areShown ? static_cast<QWidget*>(m_findings->list()) : m_table)->setFocus();
}

void FiguresPage::showDefinition()
{
    QString key = m_model->keyAt(m_table->currentIndex());
    if (key.isEmpty())
        key = m_chart->measure();
    //: %1 a figure, %2 the sentence that defines it.
    m_definition->setText(tr("%1: %2").arg(figureTitle(key), figureDefinition(key)));
}

Table FiguresPage::shownTable() const
{
    if (m_findings->isVisible())
        return m_findings->table();
    Table table = m_model->table();
    const Format format;
    //: Title of a printed table: %1 what it shows, %2 first day, %3 last day.
    table.title = tr("%1, from %2 to %3")
                      .arg(m_by == Dimension::None ? tr("Figures") : choiceLabel(kDimensions, int(m_by)),
                          format.shortDate(m_model->figures().from), format.shortDate(m_model->figures().to));
    return table;
}

void FiguresPage::print()
{
    printTable(this, shownTable(), workspace());
}

void FiguresPage::exportShown()
{
    exportTable(this, shownTable(), u"figures"_s, workspace());
}

void FiguresPage::showEvent(QShowEvent* event)
{
    Page::showEvent(event);
    if (m_isStale)
        reload();
}

} // namespace sijill
