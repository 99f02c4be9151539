#include "core/reporting/builders/card_blocks.h"
#include "core/base/format.h"

namespace sijill {

CardBlocks::CardBlocks(const PaperContext& context, const QString& title, const QString& name)
    : m_context(context)
    , m_facts(TableMaker(context, {})
                  .make("facts", {{"fact", ColumnKind::Text, 1}, {"value", ColumnKind::Text, 2.4}}))
{
    m_blocks.emplace_back(TitleBlock{.lines = {{{title, false}}, {{name, false}}}, .framed = true});
}

void CardBlocks::fact(const char* key, const QString& value)
{
    add(key, Format::capitalised(value));
}

void CardBlocks::code(const char* key, const QString& value)
{
    add(key, m_context.code(value));
}

void CardBlocks::add(const char* key, const QString& value)
{
    if (!value.isEmpty())
        m_facts.rows.push_back({m_context.words().at(u"fact."_s + QLatin1StringView(key)), value});
}

void CardBlocks::endFacts()
{
    m_blocks.emplace_back(m_facts);
}

void CardBlocks::heading(const char* key)
{
    m_blocks.emplace_back(
        Heading{.level = 2, .runs = {{m_context.words().at(u"heading."_s + QLatin1StringView(key)), false}}});
}

void CardBlocks::paragraph(const QString& text)
{
    m_blocks.emplace_back(Paragraph{.runs = {{text, false}}});
}

QString daysText(const PaperContext& context, QDate from, QDate to)
{
    const Format& format = context.format();
    if (from.isValid() && to.isValid())
        return context.words().at("fact.days").arg(format.longDate(from), format.longDate(to));
    return from.isValid() ? context.words().at("fact.since").arg(format.longDate(from)) : QString();
}

} // namespace sijill
