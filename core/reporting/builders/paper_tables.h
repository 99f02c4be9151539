#pragma once

#include "core/reporting/builders/paper_context.h"

namespace sijill {

/// Starts the tables of papers: heads in the paper's language under "column.KEY", the line of an empty table.
class TableMaker {
public:
    /// `currency` stands in the heads of columns of money.
    TableMaker(const PaperContext& context, const QString& currency)
        : m_context(context)
        , m_currency(context.currencyName(currency))
    {
    }

    struct Head {
        const char* key; ///< "column.KEY" in the words.
        ColumnKind kind = ColumnKind::Text;
        double weight = 1;
    };
    Table make(const char* code, std::initializer_list<Head> heads) const;
    /// The same under a caption, "table.CODE" in the words.
    Table captioned(const char* code, std::initializer_list<Head> heads) const;
    Cell total() const { return m_context.words().at("total"); }

private:
    const PaperContext& m_context;
    QString m_currency;
};

/// A text as a cell, an en dash when there is none.
inline Cell cellOf(const QString& text)
{
    return text.isEmpty() ? Cell() : Cell(text);
}

inline Cell cellOf(QDate day)
{
    return day.isValid() ? Cell(day) : Cell();
}

/// part ÷ whole in tenths of a percent, empty when the whole is nothing.
Cell rateCell(qint64 part, qint64 whole);

} // namespace sijill
