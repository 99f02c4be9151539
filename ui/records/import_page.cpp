#include "ui/records/import_page.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/exchange/backup.h"
#include "core/exchange/export.h"
#include "core/exchange/import_reader.h"
#include "ui/records/column_matcher.h"
#include "ui/records/import_model.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/card.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/list_table.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QTableView>
#include <QTimer>

namespace sijill {
namespace {

constexpr std::size_t kRowsThatNeedABackup = 1000;

} // namespace

ImportPage::ImportPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_model(new ImportModel(this))
    , m_table(new ListTable(this))
    , m_matcherCard(new Card(this))
    , m_matcher(new ColumnMatcher(m_matcherCard))
    , m_problem(new NoticeStrip(this))
{
    setObjectName(u"importPage"_s);
    m_matcherTitle = new TextLabel(TextRole::SectionTitle, &Tokens::text, m_matcherCard);
    auto* matcherLayout = new QVBoxLayout(m_matcherCard);
    matcherLayout->addWidget(m_matcherTitle);
    matcherLayout->addWidget(m_matcher);
    m_table->setFiltersVisible(false);
    m_table->setModel(m_model);
    m_table->view()->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed);
    m_table->view()->setSelectionBehavior(QAbstractItemView::SelectItems);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(buildHead());
    layout->addWidget(m_problem);
    layout->addWidget(m_matcherCard);
    layout->addWidget(m_table, 1);
    layout->addWidget(buildFooter());
    m_problem->hide();
    m_matcherCard->hide();
    auto* pause = new QTimer(this);
    pause->setSingleShot(true);
    pause->setInterval(200);
    connect(pause, &QTimer::timeout, this, &ImportPage::dryRun);
    connect(m_model, &ImportModel::mended, pause, qOverload<>(&QTimer::start));
    connect(m_matcher, &ColumnMatcher::changed, this, [this] {
        m_model->setTable(ours());
        dryRun();
    });
    followLook(this, [this, layout, matcherLayout] {
        layout->setContentsMargins(px(16), px(8), px(16), px(12));
        layout->setSpacing(px(8));
        matcherLayout->setContentsMargins(px(12), px(10), px(12), px(12));
        m_matcherTitle->setText(tr("What the columns of the file are"));
        m_cancel->setText(tr("Cancel"));
        m_apply->setText(tr("Import"));
        nameButtons();
        if (m_plural.isEmpty())
            return;
        nameSource();
        if (isVisible())
            dryRun(); // Its sentences are of the language before.
    });
}

/// Words beside the pictures where there is room for them.
void ImportPage::nameButtons()
{
    const bool isRoomy = width() >= px(900);
    const std::pair<Button*, QString> names[] = {{m_choose, tr("Another file…")},
        {m_export, tr("Export the refused lines")}, {m_next, tr("Next problem")}};
    for (const auto& [button, name] : names) {
        button->setText(isRoomy ? name : QString());
        button->setKeysShown(isRoomy);
        button->setToolTip(name);
        button->setAccessibleName(name);
    }
    m_cancel->setKeysShown(isRoomy);
}

void ImportPage::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    nameButtons();
}

void ImportPage::nameSource()
{
    //: %1 is a kind of record in the plural: "Partners".
    m_title->setText(tr("Import: %1").arg(findKind(m_plural)->type->pluralTitle()));
    m_table->setTitle(m_title->text());
    if (m_isPasted)
        m_source = tr("pasted lines");
    m_file->setText(Format::isolated(m_source));
}

QWidget* ImportPage::buildHead()
{
    auto* head = new QWidget(this);
    m_title = new TextLabel(TextRole::PageTitle, &Tokens::text, head);
    m_file = new TextLabel(TextRole::Body, &Tokens::text2, head);
    m_file->setElided(true);
    m_next = new Button(Button::Kind::Secondary, QString(), Icon::Down, head);
    m_next->setKeys(QKeySequence(Qt::Key_F8));
    connect(m_next, &QPushButton::clicked, this, &ImportPage::goToNextProblem);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_file, 1);
    for (const ImportModel::Show show :
        {ImportModel::Show::All, ImportModel::Show::Refused, ImportModel::Show::Ready}) {
        auto* chip =
            new FilterChip(QString(), show == ImportModel::Show::Refused ? Icon::Refused : Icon::None, head);
        connect(chip, &FilterChip::clicked, this, [this, show] {
            m_model->setShown(show);
            for (std::size_t i = 0; i < m_chips.size(); ++i)
                m_chips[i]->setChecked(int(i) == int(show));
        });
        m_chips.push_back(chip);
        layout->addWidget(chip);
    }
    layout->addWidget(m_next);
    return head;
}

QWidget* ImportPage::buildFooter()
{
    auto* footer = new QWidget(this);
    m_counts = new TextLabel(TextRole::BodyBold, &Tokens::text, footer);
    m_counts->setElided(true);
    m_choose = new Button(Button::Kind::Secondary, QString(), Icon::OpenFile, footer);
    m_export = new Button(Button::Kind::Secondary, QString(), Icon::Export, footer);
    m_cancel = new Button(Button::Kind::Secondary, QString(), Icon::None, footer);
    m_cancel->setKeys(QKeySequence(Qt::Key_Escape));
    m_apply = new Button(Button::Kind::Primary, QString(), Icon::Import, footer);
    m_apply->setObjectName(u"applyImport"_s);
    connect(m_choose, &QPushButton::clicked, this, &ImportPage::chooseFile);
    connect(m_export, &QPushButton::clicked, this, &ImportPage::exportRefused);
    connect(m_cancel, &QPushButton::clicked, this, &ImportPage::closed);
    connect(m_apply, &QPushButton::clicked, this, &ImportPage::apply);
    auto* layout = new QHBoxLayout(footer);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_counts, 1);
    for (Button* button : {m_choose, m_export, m_cancel, m_apply})
        layout->addWidget(button);
    return footer;
}

void ImportPage::start(const QString& plural, const QString& pasted)
{
    m_plural = plural;
    m_isPasted = !pasted.isEmpty();
    take({}, {});
    if (pasted.isEmpty())
        return chooseFile();
    const Result<CsvTable> table = readCsv(pasted.toUtf8());
    if (!table)
        return fail(table.error());
    take(*table, {});
}

void ImportPage::chooseFile()
{
    const QString path =
        QFileDialog::getOpenFileName(this, tr("Import a file"), {}, tr("CSV in UTF-8 (*.csv *.txt)"));
    if (path.isEmpty()) {
        if (m_theirs.rows.empty())
            Q_EMIT closed();
        return;
    }
    readFile(path);
}

void ImportPage::readFile(const QString& path)
{
    const Result<std::vector<ImportTable>> tables = readImportTables(m_plural, path);
    if (!tables)
        return fail(tables.error());
    m_isPasted = false;
    take(tables->front().table, QFileInfo(path).fileName());
}

void ImportPage::take(const CsvTable& table, const QString& source)
{
    m_theirs = table;
    m_source = source;
    nameSource();
    m_problem->hide();
    const KindEntry& entry = *findKind(m_plural);
    const bool isOurs = table.header.isEmpty() || ImportReader::accepts(entry, {m_plural, source, table});
    const bool isKnown = !isOurs && shippedMapping(m_plural, table.header);
    m_matcherCard->setVisible(!isOurs && !isKnown);
    if (!isOurs && !isKnown)
        m_matcher->setHeading(
            m_plural, table.header, templateHeader(entry, m_workspace.office().office().workingLanguages()));
    m_model->setTable(ours());
    dryRun();
}

CsvTable ImportPage::ours() const
{
    if (m_matcherCard->isVisibleTo(this)) {
        const Result<CsvTable> mapped = m_matcher->mapping().apply(m_theirs);
        return mapped ? *mapped : CsvTable();
    }
    if (const auto shipped =
            m_theirs.header.isEmpty() ? std::nullopt : shippedMapping(m_plural, m_theirs.header);
        shipped && !ImportReader::accepts(*findKind(m_plural), {m_plural, m_source, m_theirs})) {
        const Result<CsvTable> mapped = shipped->apply(m_theirs);
        return mapped ? *mapped : m_theirs;
    }
    return m_theirs;
}

void ImportPage::dryRun()
{
    if (m_model->table().rows.empty())
        return showCounts({});
    const Result<ImportReport> report =
        Import(m_workspace.office().books()).run({{m_plural, m_source, m_model->table()}}, {.dryRun = true});
    if (!report)
        return fail(report.error());
    m_problem->hide();
    m_model->setReport(*report);
    showCounts(*report);
}

void ImportPage::showCounts(const ImportReport& report)
{
    const Format format;
    m_chips[0]->setText(tr("All lines"));
    m_chips[1]->setText(tr("Refused lines"));
    m_chips[2]->setText(tr("Ready"));
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        m_chips[i]->setCount(m_model->count(ImportModel::Show(int(i))));
    m_counts->setText(
        tr("%1 new, %2 changed, %3 unchanged, %4 refused")
            .arg(format.integer(report.count(RowFate::New)), format.integer(report.count(RowFate::Changed)),
                format.integer(report.count(RowFate::Unchanged)),
                format.integer(report.count(RowFate::Refused))));
    m_apply->setEnabled(report.changesSomething());
    m_export->setEnabled(report.count(RowFate::Refused) > 0);
    m_next->setEnabled(report.count(RowFate::Refused) > 0);
}

void ImportPage::apply()
{
    if (m_model->table().rows.size() > kRowsThatNeedABackup) {
        const int limit = m_workspace.office().office().backupLimitMegabytes;
        if (const auto taken =
                Backups(m_workspace.database().path()).take(QDateTime::currentDateTimeUtc(), limit);
            !taken)
            return fail(taken.error());
    }
    const Result<ImportReport> report =
        Import(m_workspace.office().books()).run({{m_plural, m_source, m_model->table()}}, {});
    if (!report)
        return fail(report.error());
    if (m_matcherCard->isVisibleTo(this))
        m_matcher->remember();
    m_workspace.say(tr("%n record(s) imported; one Undo takes all of them back.", nullptr,
        int(report->count(RowFate::New) + report->count(RowFate::Changed))));
    m_theirs = {};
    Q_EMIT closed();
}

void ImportPage::goToNextProblem()
{
    const int row = m_model->nextProblem(m_table->currentIndex().row());
    if (row < 0)
        return;
    for (int column = 1; column < m_model->columnCount() - 1; ++column) {
        if (m_model->index(row, column).data(kProblemRole).isValid())
            return m_table->view()->setCurrentIndex(m_model->index(row, column));
    }
    m_table->view()->setCurrentIndex(m_model->index(row, m_model->columnCount() - 1));
}

void ImportPage::exportRefused()
{
    const QString path =
        QFileDialog::getSaveFileName(this, tr("Export the refused lines"), m_plural + u"-refused.csv"_s);
    if (path.isEmpty())
        return;
    std::vector<QStringList> rows;
    m_model->setShown(ImportModel::Show::Refused);
    for (int row = 0; row < m_model->rowCount(); ++row) {
        QStringList cells;
        for (int column = 1; column < m_model->columnCount() - 1; ++column)
            cells << m_model->index(row, column).data(Qt::EditRole).toString();
        rows.push_back(cells);
    }
    if (const Status written = writeFile(path, writeCsv(m_model->table().header, rows)); !written)
        fail(written.error());
}

void ImportPage::fail(const Error& error)
{
    m_problem->setMessage(Tone::Refused, error.message, error.rule);
    m_problem->show();
    showCounts({});
}

} // namespace sijill
