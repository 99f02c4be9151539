#pragma once

#include "core/reporting/builders/paper_tables.h"

namespace sijill {

/// Lays out the card of one record: a framed title, a table of facts, headings with a table each. Papers that
/// no office words anew, so no template stands behind them.
class CardBlocks {
public:
    CardBlocks(const PaperContext& context, const QString& title, const QString& name);

    /// A line of the facts table, with a capital at its head; nothing for an empty value.
    void fact(const char* key, const QString& value);
    /// The same for a number or an address, in one piece and as it was typed.
    void code(const char* key, const QString& value);
    void endFacts();
    void heading(const char* key);
    void paragraph(const QString& text);
    void add(Table table) { m_blocks.emplace_back(std::move(table)); }
    void add(Chart chart) { m_blocks.emplace_back(std::move(chart)); }
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    void add(const char* key, const QString& value);

    const PaperContext& m_context;
    std::vector<Block> m_blocks;
    Table m_facts;
};

/// «من 1 أبريل إلى …», "du … au …", or what is known of it.
QString daysText(const PaperContext& context, QDate from, QDate to);

} // namespace sijill
