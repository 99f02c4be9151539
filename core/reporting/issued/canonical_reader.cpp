#include "core/reporting/issued/canonical_text.h"

#include <QCoreApplication>

namespace sijill {
namespace {

constexpr qint64 kMostItems = 1'000'000; ///< Of any list: a damaged count must not ask for all memory.

/// Reads the fields back in order. After a fault every further field is empty.
class CanonicalReader {
public:
    explicit CanonicalReader(const QByteArray& bytes)
        : m_bytes(bytes)
    {
    }

    bool isAtEnd() const { return m_at == m_bytes.size(); }
    bool failed() const { return m_failed; }
    void fail() { m_failed = true; }
    void head(const QByteArray& head)
    {
        m_failed = !m_bytes.startsWith(head);
        m_at = head.size();
    }

    QString text()
    {
        const qsizetype colon = m_failed ? -1 : m_bytes.indexOf(':', m_at);
        bool isNumber = false;
        const qsizetype size = colon < 0 ? 0 : m_bytes.mid(m_at, colon - m_at).toLongLong(&isNumber);
        if (!isNumber || size < 0 || size >= m_bytes.size() - colon - 1
            || m_bytes.at(colon + 1 + size) != '\n') {
            m_failed = true;
            return {};
        }
        m_at = colon + size + 2;
        return QString::fromUtf8(m_bytes.mid(colon + 1, size));
    }
    qint64 number()
    {
        bool isNumber = false;
        const qint64 number = text().toLongLong(&isNumber);
        m_failed |= !isNumber;
        return number;
    }
    /// How many items follow; 0 when that cannot be.
    qint64 count()
    {
        const qint64 count = number();
        m_failed |= count < 0 || count > kMostItems;
        return m_failed ? 0 : count;
    }
    QStringList texts()
    {
        QStringList list;
        for (qint64 left = count(); left > 0 && !m_failed; --left)
            list << text();
        return list;
    }

private:
    const QByteArray& m_bytes;
    qsizetype m_at = 0;
    bool m_failed = false;
};

Cell readCell(CanonicalReader& reader)
{
    const QString field = reader.text();
    const QString value = field.mid(1);
    switch (field.isEmpty() ? u'?' : field.front().unicode()) {
    case u't':
        return value;
    case u'i':
        return value.toLongLong();
    case u'm':
        return Money{value.toLongLong()};
    case u'p':
        return Percent{value.toLongLong()};
    case u'd':
        return QDate::fromString(value, Qt::ISODate);
    case u'-':
        return {};
    default:
        reader.fail();
        return {};
    }
}

std::vector<Cell> readRow(CanonicalReader& reader)
{
    std::vector<Cell> row;
    for (qint64 left = reader.count(); left > 0 && !reader.failed(); --left)
        row.push_back(readCell(reader));
    return row;
}

std::vector<double> readValues(CanonicalReader& reader)
{
    std::vector<double> values;
    for (qint64 left = reader.count(); left > 0 && !reader.failed(); --left)
        values.push_back(reader.text().toDouble());
    return values;
}

Table readTable(CanonicalReader& reader)
{
    Table table{.code = reader.text(), .title = {}, .columns = {}, .rows = {}, .totals = {}, .emptyText = {}};
    table.title = reader.text();
    for (qint64 left = reader.count(); left > 0 && !reader.failed(); --left) {
        TableColumn column{.title = reader.text()};
        column.kind = ColumnKind(reader.number());
        column.scale = int(reader.number());
        table.columns.push_back(column);
    }
    for (qint64 left = reader.count(); left > 0 && !reader.failed(); --left)
        table.rows.push_back(readRow(reader));
    table.totals = readRow(reader);
    table.emptyText = reader.text();
    return table;
}

Chart readChart(CanonicalReader& reader)
{
    Chart chart;
    Figure& figure = chart.figure;
    const QStringList names = reader.texts();
    figure.code = names.value(0);
    figure.title = names.value(1);
    figure.unit = names.value(2);
    figure.note = names.value(3);
    figure.targetName = names.value(4);
    figure.decimals = int(reader.number());
    figure.categories = reader.texts();
    for (qint64 left = reader.count(); left > 0 && !reader.failed(); --left) {
        FigureSeries series{.name = reader.text(), .values = {}};
        series.values = readValues(reader);
        figure.series.push_back(std::move(series));
    }
    figure.targets = readValues(reader);
    return chart;
}

Signatory readSignatory(CanonicalReader& reader)
{
    const QStringList words = reader.texts();
    return {words.value(0), words.value(1), words.value(2)};
}

Signatures readSignatures(CanonicalReader& reader)
{
    Signatures signatures;
    for (qint64 left = reader.count(); left > 0 && !reader.failed(); --left)
        signatures.signatories.push_back(readSignatory(reader));
    if (reader.number() == 1)
        signatures.alone = readSignatory(reader);
    return signatures;
}

Runs runsOf(const QString& text)
{
    return {Run{text, false}};
}

Block readBlock(CanonicalReader& reader)
{
    const QString kind = reader.text();
    if (kind == "title"_L1) {
        TitleBlock title;
        for (const QString& line : reader.texts())
            title.lines.push_back(runsOf(line));
        return title;
    }
    if (kind == "heading"_L1) {
        const int level = int(reader.number());
        return Heading{level, runsOf(reader.text())};
    }
    if (kind == "paragraph"_L1)
        return Paragraph{.runs = runsOf(reader.text())};
    if (kind == "item"_L1)
        return ListItem{runsOf(reader.text())};
    if (kind == "box"_L1)
        return Box{.lines = reader.texts()};
    if (kind == "table"_L1)
        return readTable(reader);
    if (kind == "chart"_L1)
        return readChart(reader);
    if (kind == "signatures"_L1)
        return readSignatures(reader);
    reader.fail();
    return PageBreak{};
}

} // namespace

Result<ReportDocument> documentFrom(const QByteArray& canonical)
{
    CanonicalReader reader(canonical);
    reader.head("sijill-paper-1\n");
    ReportDocument document;
    const QStringList names = reader.texts();
    document.language = names.value(0);
    document.title = names.value(1);
    document.reference = names.value(2);
    document.letterhead.arabic = reader.texts();
    document.letterhead.french = reader.texts();
    while (!reader.failed() && !reader.isAtEnd())
        document.blocks.push_back(readBlock(reader));
    if (reader.failed())
        return failure(ErrorCode::File,
            QCoreApplication::translate(
                "IssuedPapers", "What was frozen of this paper is damaged. Look for it in a backup."));
    return document;
}

} // namespace sijill
