#include "core/reporting/xlsx/workbook.h"

#include "core/reporting/cell_text.h"

#include <QCoreApplication>
#include <QFile>

#include <xlsxwriter.h>

namespace sijill {
namespace {

constexpr size_t kLargeBook = 20'000;
constexpr qsizetype kLongestCell = 32'767;
constexpr qsizetype kLongestName = 31;
constexpr qsizetype kNarrowest = 9;
constexpr qsizetype kWidest = 60;
constexpr double kTextWidth = 110;

QByteArray numberFormat(const Cell& cell, const TableColumn& column)
{
    const auto decimals = [](int count) { return count > 0 ? "." + QByteArray(count, '0') : QByteArray(); };
    if (std::holds_alternative<Money>(cell))
        return "#,##0.00";
    if (std::holds_alternative<Percent>(cell))
        return "0" + decimals(percentDecimals(column)) + "%";
    if (std::holds_alternative<QDate>(cell))
        return "dd/mm/yyyy";
    if (std::holds_alternative<qint64>(cell))
        return "#,##0" + (column.kind == ColumnKind::Decimal ? decimals(column.scale) : QByteArray());
    return {};
}

double numberOf(const Cell& cell, const TableColumn& column)
{
    if (const auto* amount = std::get_if<Money>(&cell))
        return static_cast<double>(amount->minor) / 100;
    if (const auto* rate = std::get_if<Percent>(&cell))
        return static_cast<double>(rate->hundredths) / 10'000;
    double number = static_cast<double>(std::get<qint64>(cell));
    for (int i = 0; column.kind == ColumnKind::Decimal && i < column.scale; ++i)
        number /= 10;
    return number;
}

/// Characters of the widest cell, within reason.
double columnWidth(const Table& table, size_t index, const QString& language)
{
    const Format words(language, Format::Grouping::Paper);
    const TableColumn& column = table.columns[index];
    qsizetype widest = qMax(kNarrowest, qMin<qsizetype>(column.title.size(), 24));
    const auto grow = [&](const std::vector<Cell>& row) {
        if (index < row.size())
            widest = qMax(widest, Format::withoutMarks(cellText(row[index], column, words)).size());
    };
    for (const std::vector<Cell>& row : table.rows)
        grow(row);
    grow(table.totals);
    return static_cast<double>(qMin(widest, kWidest)) + 2;
}

size_t unixSeconds(const QDateTime& created)
{
    return static_cast<size_t>(
        (created.isValid() ? created : QDateTime::currentDateTimeUtc()).toSecsSinceEpoch());
}

} // namespace

Workbook::Workbook(const QString& title, const QString& language, const QDateTime& created, size_t rows)
    : m_language(language)
{
    QByteArray folder = QFile::encodeName(m_folder.path());
    lxw_workbook_options options = {};
    options.constant_memory = rows > kLargeBook ? LXW_TRUE : LXW_FALSE;
    options.tmpdir = folder.data();
    m_book = workbook_new_opt(QFile::encodeName(m_folder.filePath(u"book.xlsx"_s)).constData(), &options);
    QByteArray titleBytes = title.toUtf8();
    QByteArray program = "Sijill";
    lxw_doc_properties properties = {};
    properties.title = titleBytes.data();
    properties.author = program.data();
    properties.created = static_cast<time_t>(unixSeconds(created));
    note(workbook_set_properties(m_book, &properties));
}

Workbook::~Workbook()
{
    if (m_book)
        workbook_close(m_book);
}

void Workbook::note(int error)
{
    if (m_error == LXW_NO_ERROR)
        m_error = error;
}

lxw_format* Workbook::format(Look look, const QByteArray& number)
{
    lxw_format*& made = m_formats[{look, number}];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    format_set_font_name(made, "Noto Sans");
    format_set_font_size(made, 10);
    format_set_align(made, LXW_ALIGN_VERTICAL_TOP);
    if (!number.isEmpty())
        format_set_num_format(made, number.constData());
    if (look == Look::Head || look == Look::Totals || look == Look::Strong)
        format_set_bold(made);
    if (look == Look::Head) {
        format_set_bg_color(made, 0xe6e6e6);
        format_set_border(made, LXW_BORDER_THIN);
    }
    if (look == Look::Totals)
        format_set_top(made, LXW_BORDER_THIN);
    if (look == Look::Head || look == Look::Wrapped || look == Look::Strong)
        format_set_text_wrap(made);
    return made;
}

lxw_worksheet* Workbook::addSheet(const QString& wanted)
{
    const QString plain = sheetName(wanted);
    QString name = plain;
    for (int number = 2; m_names.contains(name.toCaseFolded()); ++number) {
        const QString suffix = u" (%1)"_s.arg(number);
        name = plain.left(kLongestName - suffix.size()) + suffix;
    }
    m_names.push_back(name.toCaseFolded());
    lxw_worksheet* sheet = workbook_add_worksheet(m_book, name.toUtf8().constData());
    if (sheet && Format::direction(m_language) == Qt::RightToLeft)
        worksheet_right_to_left(sheet);
    if (!sheet)
        note(LXW_ERROR_PARAMETER_VALIDATION);
    return sheet;
}

void Workbook::writeText(lxw_worksheet* sheet, quint32 row, quint16 column, QString text, lxw_format* look)
{
    text = Format::withoutMarks(std::move(text)).left(kLongestCell);
    text.removeIf([](QChar c) { return c.unicode() < 0x20 && c != u'\n' && c != u'\t'; });
    // A string whatever it begins with: "=1+1" is a text here, never a formula.
    note(worksheet_write_string(sheet, row, column, text.toUtf8().constData(), look));
}

void Workbook::addText(const QString& name, const std::vector<Run>& lines)
{
    lxw_worksheet* sheet = addSheet(name);
    if (!sheet)
        return;
    worksheet_set_column(sheet, 0, 0, kTextWidth, nullptr);
    quint32 row = 0;
    for (const Run& line : lines)
        writeText(sheet, row++, 0, line.text, format(line.bold ? Look::Strong : Look::Wrapped));
}

void Workbook::addTable(const Table& table)
{
    lxw_worksheet* sheet = addSheet(table.title.isEmpty() ? table.code : table.title);
    if (!sheet)
        return;
    for (size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<quint16>(i);
        worksheet_set_column(sheet, column, column, columnWidth(table, i, m_language), nullptr);
    }
    worksheet_freeze_panes(sheet, 1, 0);
    worksheet_repeat_rows(sheet, 0, 0);
    for (size_t i = 0; i < table.columns.size(); ++i)
        writeText(sheet, 0, static_cast<quint16>(i), table.columns[i].title, format(Look::Head));
    quint32 row = 1;
    if (table.rows.empty())
        writeText(sheet, row, 0, table.emptyText, format(Look::Plain));
    for (const std::vector<Cell>& cells : table.rows)
        writeRow(sheet, row++, cells, table, Look::Plain);
    if (!table.totals.empty())
        writeRow(sheet, row, table.totals, table, Look::Totals);
}

void Workbook::writeRow(
    lxw_worksheet* sheet, quint32 row, const std::vector<Cell>& cells, const Table& table, Look look)
{
    for (size_t i = 0; i < cells.size() && i < table.columns.size(); ++i)
        writeCell(sheet, row, static_cast<quint16>(i), cells[i], table.columns[i], look);
}

void Workbook::writeCell(
    lxw_worksheet* sheet, quint32 row, quint16 column, const Cell& cell, const TableColumn& shape, Look look)
{
    lxw_format* style = format(look, numberFormat(cell, shape));
    if (const auto* text = std::get_if<QString>(&cell))
        return writeText(sheet, row, column, *text, style);
    const auto* day = std::get_if<QDate>(&cell);
    if (std::holds_alternative<std::monostate>(cell) || (day && !day->isValid())) {
        note(worksheet_write_blank(sheet, row, column, style));
        return;
    }
    if (!day) {
        note(worksheet_write_number(sheet, row, column, numberOf(cell, shape), style));
        return;
    }
    lxw_datetime date = {};
    date.year = day->year();
    date.month = day->month();
    date.day = day->day();
    note(worksheet_write_datetime(sheet, row, column, &date, style));
}

Result<QByteArray> Workbook::finish()
{
    const int closed = workbook_close(std::exchange(m_book, nullptr));
    note(closed);
    QFile file(m_folder.filePath(u"book.xlsx"_s));
    if (m_error == LXW_NO_ERROR && file.open(QIODevice::ReadOnly))
        return file.readAll();
    const QString reason = m_error == LXW_NO_ERROR
        ? file.errorString()
        : QString::fromUtf8(lxw_strerror(static_cast<lxw_error>(m_error)));
    return failure(ErrorCode::Storage,
        QCoreApplication::translate("Workbook", "The spreadsheet could not be put together."), reason);
}

QString sheetName(const QString& wanted)
{
    QString name = Format::withoutMarks(wanted).simplified();
    name.removeIf([](QChar c) { return u"[]:*?/\\"_s.contains(c) || c.unicode() < 0x20; });
    name = name.left(kLongestName).trimmed();
    while (name.startsWith(u'\''))
        name.remove(0, 1);
    while (name.endsWith(u'\''))
        name.chop(1);
    return name.isEmpty() ? u"1"_s : name;
}

} // namespace sijill
