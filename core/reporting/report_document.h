#pragma once

#include "core/base/money.h"
#include "core/indicators/figure.h"

#include <QByteArray>
#include <QDate>
#include <QDateTime>

#include <variant>
#include <vector>

namespace sijill {

/// A stretch of text of one weight.
struct Run {
    QString text;
    bool bold = false;

    bool operator==(const Run&) const = default;
};
using Runs = std::vector<Run>;

/// Consecutive `#` lines: one centred block, the first line larger; framed for agreements and notices.
struct TitleBlock {
    std::vector<Runs> lines;
    bool framed = false;
};

/// `##` and `###`: kept with the next block.
struct Heading {
    int level = 2; ///< 2 or 3.
    Runs runs;
};

struct Paragraph {
    /// Facts: short lines of a cover or head, not justified. EndSide (`>`): against the end margin, on the
    /// line of the fact before it when both fit (a letter's reference and its place and date).
    enum class Role { Body, Facts, Centred, Note, EndSide };
    Runs runs;
    Role role = Role::Body;
    bool startsGroup = true; ///< After a blank line of the template; facts of one group stand close together.
};

struct ListItem {
    Runs runs;
};

enum class ColumnKind { Text, Integer, Decimal, Money, Percent, Date };

struct TableColumn {
    QString title;
    ColumnKind kind = ColumnKind::Text;
    double weight = 1; ///< Share of the width left after the numbers have what they need.
    int scale = 0;     ///< Decimals of a Decimal; of a Percent, where 0 means one.
};

/// A typed cell: spreadsheets get numbers and dates, papers their words. monostate prints an en dash.
using Cell = std::variant<std::monostate, QString, qint64, Money, Percent, QDate>;

struct Table {
    QString code;  ///< Name in the template: "worksites_by_commune"; sheet name in XLSX.
    QString title; ///< Caption above the table; may be empty.
    std::vector<TableColumn> columns;
    std::vector<std::vector<Cell>> rows;
    std::vector<Cell> totals; ///< Last row in bold, or empty.
    QString emptyText;        ///< Printed in one line when there is no row: "None".
};

struct Chart {
    Figure figure;
    double heightMm = 70;
};

struct Signatory {
    QString name;
    QString capacity;
    QString note; ///< Act of delegation, "lu et approuvé"; may be empty.
};

/// An empty framed space to be stamped, with the words at its top (visa of a deliberation).
struct Box {
    QStringList lines;
    double widthMm = 60;
    double heightMm = 40;
};

/// Two a row, never alone on a page; `alone` stands centred under them (visa of the governor).
struct Signatures {
    std::vector<Signatory> signatories;
    std::optional<Signatory> alone;
};

struct PageBreak {
    bool withLetterhead = false; ///< A letter of its own begins.
};

using Block =
    std::variant<TitleBlock, Heading, Paragraph, ListItem, Table, Chart, Box, Signatures, PageBreak>;

/// Office head of the first page: Arabic on the right, French on the left, in every language.
struct Letterhead {
    QStringList arabic;
    QStringList french;
    QByteArray logo; ///< PNG, JPEG or SVG; empty: an empty space of the emblem's size.

    bool isEmpty() const { return arabic.isEmpty() && french.isEmpty(); }
};

/// What stands at the foot of a paper that was issued: how anybody verifies it later.
struct PaperSeal {
    QString code;        ///< "ABCD-EFGH-JKLM".
    QString fingerprint; ///< All 64 digits; the foot shows the first sixteen.
    QString scanText;    ///< What the QR code says.
    QString words;       ///< Code and fingerprint in a line of the paper's language, where there is no foot.
};

/// What a paper means, before it is PDF, ODT, XLSX or HTML. Builders make it, renderers draw it, tests
/// compare it.
struct ReportDocument {
    QString language;  ///< "ar", "fr" or "en".
    QString title;     ///< Of the file: PDF information, window title.
    QString reference; ///< At the start side of each foot.
    QString pageLabel; ///< "page %1 / %2", translated by the builder.
    QString draftMark; ///< Diagonal word on each page ("PROJET"); empty for a paper that was issued.
    std::optional<PaperSeal> seal = {}; ///< Of a paper that was issued.
    Letterhead letterhead;
    int wordingVersion = 0; ///< Of the office's own template that gave the words; 0: shipped, or none.
    bool coverPage = false; ///< Title and facts alone on page 1.
    QDateTime created;      ///< Written into the files' properties; invalid: the moment of writing.
    std::vector<Block> blocks;

    /// Canonical plain text, one line a block or row: compared in tests, fingerprinted later.
    QString toText() const;
};

} // namespace sijill
