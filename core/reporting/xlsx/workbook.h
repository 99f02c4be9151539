#pragma once

#include "core/base/error.h"
#include "core/reporting/report_document.h"

#include <QTemporaryDir>

#include <map>
#include <tuple>

struct lxw_format;
struct lxw_workbook;
struct lxw_worksheet;

namespace sijill {

/// A spreadsheet being made in a temporary folder: sheets with legal and unique names, typed cells. The only
/// place that knows libxlsxwriter.
class Workbook {
public:
    /// `rows` of all sheets together: a large book is written row by row and never held in memory.
    Workbook(const QString& title, const QString& language, const QDateTime& created, size_t rows);
    ~Workbook();
    Workbook(const Workbook&) = delete;
    Workbook& operator=(const Workbook&) = delete;

    /// One line a row in the first column, in bold when `strong`.
    void addText(const QString& sheetName, const std::vector<Run>& lines);
    void addTable(const Table& table);

    /// Closes the book and reads it; to be called once.
    Result<QByteArray> finish();

private:
    enum class Look { Plain, Head, Totals, Wrapped, Strong };

    lxw_worksheet* addSheet(const QString& wanted);
    lxw_format* format(Look look, const QByteArray& numberFormat = {});
    void writeCell(lxw_worksheet* sheet, quint32 row, quint16 column, const Cell& cell,
        const TableColumn& shape, Look look);
    void writeText(lxw_worksheet* sheet, quint32 row, quint16 column, QString text, lxw_format* look);
    void writeRow(
        lxw_worksheet* sheet, quint32 row, const std::vector<Cell>& cells, const Table& table, Look look);
    void note(int error);

    QTemporaryDir m_folder;
    QString m_language;
    lxw_workbook* m_book = nullptr;
    std::map<std::pair<Look, QByteArray>, lxw_format*> m_formats;
    QStringList m_names; ///< Folded, to keep sheets apart.
    int m_error = 0;     ///< The first one.
};

/// A legal sheet name from any text: at most 31 characters, without the signs spreadsheets refuse.
QString sheetName(const QString& wanted);

} // namespace sijill
