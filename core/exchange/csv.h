#pragma once

#include "core/base/error.h"

#include <QByteArray>
#include <QStringList>

#include <vector>

namespace sijill {

/// More columns than any kind of ours has: a file beyond is not one of ours, and reading on would only cost
/// memory.
inline constexpr int kMaxCsvColumns = 100;
inline constexpr qsizetype kMaxCsvRows = 1'000'000;

struct CsvRow {
    int line = 0; ///< In the file, from 1: what a message names.
    QStringList cells;
};

struct CsvTable {
    QStringList header;
    std::vector<CsvRow> rows;
};

/// RFC 4180 with what offices really send: UTF-8 with or without a mark, comma, semicolon or tab, CR LF or
/// LF. Refuses other encodings, NUL bytes, more than kMaxCsvColumns columns and an empty file, naming the
/// line.
Result<CsvTable> readCsv(const QByteArray& bytes);

/// The exchange format: UTF-8 without a mark, commas, LF, every byte of the text kept (formula-like text
/// too).
QByteArray writeCsv(const QStringList& header, const std::vector<QStringList>& rows);

} // namespace sijill
