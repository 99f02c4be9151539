#pragma once

#include "core/reporting/report_document.h"

#include <map>

namespace sijill {

/// A row of a table or a bar of a chart, as words.
struct PaperRow {
    QString name;  ///< Tells it apart from the others.
    QString shown; ///< The same for people: without the number of a second row of that name.
    QStringList cells;
};

/// A table or chart as rows with names, so that two makings of it can be compared row by row.
struct PaperRows {
    QString code = {};
    QString title = {};
    QStringList columns = {};
    std::vector<PaperRow> rows = {};
    qsizetype nameColumn = -1; ///< Rows are named by it; -1: by their place.

    const PaperRow* find(const QString& name) const;
    PaperRows namedLike(const PaperRows& other) const;
    /// Gives the rows their names after `nameColumn`.
    void nameRows();
};

/// The lines of a paper under each heading, and its tables and charts.
class PaperOutline {
public:
    explicit PaperOutline(const ReportDocument& document);

    /// Headings in reading order, those of `other` alone at the end.
    QStringList sectionsWith(const PaperOutline& other) const;
    QStringList lines(const QString& section) const { return m_lines.value(section); }
    const std::vector<PaperRows>& tables() const { return m_tables; }
    const PaperRows* table(const QString& code) const;

    void operator()(const TitleBlock& title);
    void operator()(const Heading& heading);
    void operator()(const Paragraph& paragraph);
    void operator()(const ListItem& item);
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Box& box);
    void operator()(const Signatures& signatures);
    void operator()(const PageBreak&) { }

private:
    void addLine(const QString& line);
    void addSignatory(const Signatory& signatory);

    QString m_language;
    QString m_section;
    QStringList m_sections;
    QHash<QString, QStringList> m_lines;
    std::vector<PaperRows> m_tables;
};

} // namespace sijill
