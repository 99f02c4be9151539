#include "ui/records/list_output.h"

#include "core/base/format.h"
#include "core/reporting/paper_file.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "core/reporting/table_csv.h"
#include "core/reporting/xlsx/xlsx_renderer.h"
#include "ui/shell/state_look.h"

#include <QFileDialog>
#include <QPrintPreviewDialog>
#include <QPrinter>

namespace sijill {
namespace {

ColumnKind columnKind(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
        return ColumnKind::Integer;
    case FieldKind::Decimal:
        return ColumnKind::Decimal;
    case FieldKind::Money:
        return ColumnKind::Money;
    case FieldKind::Percent:
        return ColumnKind::Percent;
    case FieldKind::Date:
        return ColumnKind::Date;
    default:
        return ColumnKind::Text;
    }
}

Cell cellOf(const ListModel& model, const ListColumn& column, const ListRow& row)
{
    const Value& value = row.values[model.placeOf(column)];
    if (isBlank(value))
        return {};
    switch (column.kind) {
    case FieldKind::Integer:
    case FieldKind::Decimal:
        return integerOf(value);
    case FieldKind::Money:
        return Money{integerOf(value)};
    case FieldKind::Percent:
        return Percent{integerOf(value)};
    case FieldKind::Date:
        return std::get<QDate>(value);
    default:
        return Format::withoutMarks(model.text(column, row));
    }
}

Cell totalOf(const ListModel& model, const ListColumn& column)
{
    const auto sum = model.totals().sums.find(column.name());
    if (sum == model.totals().sums.end())
        return QString();
    return column.kind == FieldKind::Money ? Cell(Money{sum->second}) : Cell(sum->second);
}

} // namespace

Table listTable(const ListModel& model, const std::vector<int>& columns, const QString& title)
{
    Table table{
        .code = model.plural(), .title = title, .columns = {}, .rows = {}, .totals = {}, .emptyText = {}};
    for (const int index : columns) {
        const ListColumn& column = model.columnAt(index);
        table.columns.push_back(
            {column.title(), columnKind(column.kind), double(column.width) / 100, column.scale});
    }
    for (const ListRow& row : model.allRows()) {
        std::vector<Cell> cells;
        for (const int index : columns)
            cells.push_back(cellOf(model, model.columnAt(index), row));
        table.rows.push_back(std::move(cells));
    }
    if (!model.totals().sums.empty()) {
        for (const int index : columns)
            table.totals.push_back(totalOf(model, model.columnAt(index)));
        if (std::holds_alternative<QString>(table.totals.front()))
            table.totals.front() = QCoreApplication::translate("ListOutput", "Total");
    }
    table.emptyText = QCoreApplication::translate("ListOutput", "None");
    return table;
}

ReportDocument listPaper(const Table& table, Workspace& workspace, const QString& chosenBy)
{
    const Office office = workspace.office().office();
    const std::optional<Edition> edition = workspace.office().edition();
    ReportDocument paper;
    paper.language = Format::language();
    paper.title = table.title;
    paper.reference = edition ? edition->label.text() : QString();
    //: Foot of a printed page: %1 this page, %2 the last.
    paper.pageLabel = QCoreApplication::translate("ListOutput", "page %1 / %2");
    paper.letterhead.arabic = office.letterhead.in(u"ar"_s).split(u'\n', Qt::SkipEmptyParts);
    paper.letterhead.french = office.letterhead.in(u"fr"_s).split(u'\n', Qt::SkipEmptyParts);
    TitleBlock title;
    title.lines.push_back({Run{table.title, true}});
    if (edition)
        title.lines.push_back({Run{edition->label.text(), false}});
    paper.blocks.push_back(title);
    Paragraph day{.runs = {}, .role = Paragraph::Role::Facts};
    //: %1 is a date.
    day.runs.push_back(
        {QCoreApplication::translate("ListOutput", "As at %1").arg(Format().longDate(workspace.today())),
            false});
    paper.blocks.push_back(day);
    if (!chosenBy.isEmpty())
        paper.blocks.push_back(
            Paragraph{.runs = {{chosenBy, false}}, .role = Paragraph::Role::Facts, .startsGroup = false});
    Table untitled = table;
    untitled.title.clear();
    paper.blocks.push_back(untitled);
    return paper;
}

void exportTable(QWidget* window, const Table& table, const QString& name, Workspace& workspace)
{
    const QString xlsx = QCoreApplication::translate("ListOutput", "Spreadsheet (*.xlsx)");
    const QString csv = QCoreApplication::translate("ListOutput", "CSV for spreadsheets (*.csv)");
    QString chosen;
    const QString path = QFileDialog::getSaveFileName(window,
        QCoreApplication::translate("ListOutput", "Export what is shown"), name + u".xlsx"_s,
        xlsx + u";;"_s + csv, &chosen);
    if (path.isEmpty())
        return;
    const Status written = path.endsWith(".csv"_L1, Qt::CaseInsensitive)
        ? writePaperFile(path, tableToCsv(table))
        : XlsxRenderer().writeTable(table, Format::language(), path);
    if (!written)
        return workspace.report(written.error());
    workspace.say(QCoreApplication::translate("ListOutput", "Exported: %1").arg(Format::isolated(path)));
}

void printTable(QWidget* window, const Table& table, Workspace& workspace, const QString& chosenBy)
{
    const ReportDocument paper = listPaper(table, workspace, chosenBy);
    QPrinter printer(QPrinter::HighResolution);
    QPrintPreviewDialog preview(&printer, window);
    preview.setWindowTitle(table.title);
    QObject::connect(&preview, &QPrintPreviewDialog::paintRequested, &preview, [&](QPrinter* device) {
        if (const Status printed = PdfRenderer().paint(paper, *device); !printed)
            workspace.report(printed.error());
    });
    preview.exec();
}

} // namespace sijill
