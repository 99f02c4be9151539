#pragma once

#include <Qt>

namespace sijill {

// Roles of cells that ListTable, DueList and their delegates read from any model.
inline constexpr int kSortRole = Qt::UserRole + 1; ///< Raw value for proxies: centimes, dates, folded names.
inline constexpr int kToneRole = Qt::UserRole + 2; ///< int(Tone) of the word.
inline constexpr int kIconRole =
    Qt::UserRole + 3; ///< int(Icon) before the word; the tone's own when only a tone is given.
inline constexpr int kRecordIdRole = Qt::UserRole + 4; ///< qint64.
inline constexpr int kEmphasisRole = Qt::UserRole + 5; ///< true: bold (the record's number).
inline constexpr int kProblemRole =
    Qt::UserRole + 6; ///< What is wrong with this cell; tints it and is its tooltip.
inline constexpr int kWarningRole = Qt::UserRole + 7;  ///< The same, milder.
inline constexpr int kDetailRole = Qt::UserRole + 8;   ///< Second line of an item of DueList.
inline constexpr int kTrailingRole = Qt::UserRole + 9; ///< Word at the trailing edge of an item of DueList.
inline constexpr int kLinkRole = Qt::UserRole + 10;    ///< true: in the colour of links.
inline constexpr int kStruckRole = Qt::UserRole + 11;  ///< true: struck through and paler, it counts nowhere.

// Roles of headerData(Qt::Horizontal) that tell ListTable what a column is.
inline constexpr int kColumnKeyRole = Qt::UserRole + 20; ///< Stable name, for saved widths and filters.
inline constexpr int kFieldKindRole = Qt::UserRole + 21; ///< int(FieldKind): alignment and kind of filter.
inline constexpr int kScaleRole = Qt::UserRole + 22;     ///< Decimals of a Decimal column.
inline constexpr int kChoicesRole =
    Qt::UserRole + 23; ///< QVariantMap-like list of {value, word} pairs of a Choice column.
inline constexpr int kWidthRole = Qt::UserRole + 24;      ///< Wished width in design pixels.
inline constexpr int kUnfilteredRole = Qt::UserRole + 25; ///< true: no filter widget over this column.
inline constexpr int kHiddenRole = Qt::UserRole + 26;     ///< true: off until chosen in the column menu.
inline constexpr int kTodayRole = Qt::UserRole + 27; ///< The working day, for half-typed days of a filter.

} // namespace sijill
