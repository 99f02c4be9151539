#include "core/reporting/issued/canonical_text.h"

#include "core/base/format.h"
#include "core/reporting/cell_text.h"
#include "core/storage/journal_hash.h"

namespace sijill {
namespace {

const QByteArray kHead = "sijill-paper-1\n"; // Keeps these hashes apart from any other use of BLAKE2b.

QString cellField(const Cell& cell)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return u't' + *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return u'i' + QString::number(*number);
    if (const auto* amount = std::get_if<Money>(&cell))
        return u'm' + QString::number(amount->minor);
    if (const auto* rate = std::get_if<Percent>(&cell))
        return u'p' + QString::number(rate->hundredths);
    if (const auto* day = std::get_if<QDate>(&cell); day && day->isValid())
        return u'd' + day->toString(Qt::ISODate);
    return u"-"_s;
}

/// Writes fields one after the other: "12:twelve bytes".
class CanonicalWriter {
public:
    QByteArray bytes() const { return m_bytes; }

    void text(const QString& text)
    {
        const QByteArray utf8 = Format::withoutMarks(text).normalized(QString::NormalizationForm_C).toUtf8();
        m_bytes += QByteArray::number(utf8.size()) + ':' + utf8 + '\n';
    }
    void number(qint64 number) { text(QString::number(number)); }
    void texts(const QStringList& list)
    {
        number(list.size());
        for (const QString& line : list)
            text(line);
    }

    void operator()(const TitleBlock& title)
    {
        text(u"title"_s);
        QStringList lines;
        for (const Runs& line : title.lines)
            lines << plainText(line);
        texts(lines);
    }
    void operator()(const Heading& heading)
    {
        text(u"heading"_s);
        number(heading.level);
        text(plainText(heading.runs));
    }
    void operator()(const Paragraph& paragraph)
    {
        text(u"paragraph"_s);
        text(plainText(paragraph.runs));
    }
    void operator()(const ListItem& item)
    {
        text(u"item"_s);
        text(plainText(item.runs));
    }
    void operator()(const PageBreak&) { }
    void operator()(const Box& box)
    {
        text(u"box"_s);
        texts(box.lines);
    }
    void operator()(const Table& table);
    void operator()(const Chart& chart);
    void operator()(const Signatures& signatures);

private:
    void row(const std::vector<Cell>& cells)
    {
        number(qint64(cells.size()));
        for (const Cell& cell : cells)
            text(cellField(cell));
    }
    void values(const std::vector<double>& values, int decimals)
    {
        number(qint64(values.size()));
        for (const double value : values)
            text(QString::number(value, 'f', decimals));
    }
    void signatory(const Signatory& signatory)
    {
        texts({signatory.name, signatory.capacity, signatory.note});
    }

    QByteArray m_bytes = kHead;
};

void CanonicalWriter::operator()(const Table& table)
{
    text(u"table"_s);
    text(table.code);
    text(table.title);
    number(qint64(table.columns.size()));
    for (const TableColumn& column : table.columns) {
        text(column.title);
        number(int(column.kind));
        number(column.scale);
    }
    number(qint64(table.rows.size()));
    for (const std::vector<Cell>& cells : table.rows)
        row(cells);
    row(table.totals);
    text(table.emptyText);
}

void CanonicalWriter::operator()(const Chart& chart)
{
    const Figure& figure = chart.figure;
    text(u"chart"_s);
    texts({figure.code, figure.title, figure.unit, figure.note, figure.targetName});
    number(figure.decimals);
    texts(figure.categories);
    number(qint64(figure.series.size()));
    for (const FigureSeries& series : figure.series) {
        text(series.name);
        values(series.values, figure.decimals);
    }
    values(figure.targets, figure.decimals);
}

void CanonicalWriter::operator()(const Signatures& signatures)
{
    text(u"signatures"_s);
    number(qint64(signatures.signatories.size()));
    for (const Signatory& person : signatures.signatories)
        signatory(person);
    number(signatures.alone ? 1 : 0);
    if (signatures.alone)
        signatory(*signatures.alone);
}

} // namespace

QByteArray canonicalText(const ReportDocument& document)
{
    CanonicalWriter writer;
    writer.texts({document.language, document.title, document.reference});
    writer.texts(document.letterhead.arabic);
    writer.texts(document.letterhead.french);
    for (const Block& block : document.blocks)
        std::visit(writer, block);
    return writer.bytes();
}

QString fingerprintOf(const QByteArray& bytes)
{
    return QString::fromLatin1(blake2b(bytes).toHex()).toUpper();
}

} // namespace sijill
