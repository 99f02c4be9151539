#pragma once

#include "core/base/format.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// A cell in words, as every paper prints it; an en dash for an empty one. Numbers have narrow no-break
/// spaces.
QString cellText(const Cell& cell, const TableColumn& column, const Format& format);

/// True for columns whose cells line up on the decimal mark.
bool isNumeric(ColumnKind kind);

/// Decimals of a percentage in this column.
int percentDecimals(const TableColumn& column);

/// value × 10^-scale for machines: a point, no grouping.
QString plainNumber(qint64 value, int scale);

/// The runs one after the other, without weight.
QString plainText(const Runs& runs);

/// The text with no-break spaces where French sets a space before its signs and after "n°". As long as
/// before.
QString withHeldSpaces(QString text);

/// A text that runs against its paper, held together so that its full stop stands at its own end: a remark
/// typed in Arabic on a French card.
QString withOwnDirection(const QString& text, Qt::LayoutDirection paper);

/// Title of a chart with its unit: "Jobs by commune (jobs)".
QString figureCaption(const Figure& figure);

/// "page 2 / 5" in the document's words.
QString pageText(const QString& label, int page, int count);

} // namespace sijill
