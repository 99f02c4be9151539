#include "core/exchange/csv.h"

#include <QCoreApplication>
#include <QStringDecoder>

namespace sijill {
namespace {

tl::unexpected<Error> unreadable(const QString& message)
{
    return failure(ErrorCode::File, message);
}

int lineAt(const QByteArray& bytes, qsizetype offset)
{
    return int(QByteArrayView(bytes).first(offset).count('\n')) + 1;
}

/// First byte that is not UTF-8, or -1.
qsizetype firstBadByte(const QByteArray& bytes)
{
    if (bytes.isValidUtf8())
        return -1;
    qsizetype at = 0;
    for (const QByteArray& line : bytes.split('\n')) {
        QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless);
        const QString ignored = decoder.decode(line);
        if (decoder.hasError())
            return at;
        at += line.size() + 1;
    }
    return -1;
}

/// The separator that stands most often in the heading, outside quotes.
QChar separatorOf(const QString& text)
{
    int commas = 0;
    int semicolons = 0;
    int tabs = 0;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            quoted = !quoted;
        else if (c == u'\n' && !quoted)
            break;
        else if (!quoted)
            (c == u','          ? commas
                    : c == u';' ? semicolons
                                : tabs) += c == u',' || c == u';' || c == u'\t' ? 1 : 0;
    }
    if (tabs > commas && tabs > semicolons)
        return u'\t';
    return semicolons > commas ? u';' : u',';
}

/// Steps through the text once; quotes may hold separators, line ends and doubled quotes.
class Scanner {
public:
    Scanner(const QString& text, QChar separator)
        : m_text(text)
        , m_separator(separator)
    {
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    bool hasOpenQuote() const { return m_openQuote; }

    CsvRow row()
    {
        CsvRow row{.line = m_line, .cells = {}};
        row.cells.reserve(m_columns);
        QString cell;
        while (!atEnd()) {
            cell += plainText();
            if (atEnd())
                break;
            const QChar c = m_text.at(m_at++);
            if (c == u'"' && cell.isEmpty()) {
                cell += quotedText();
            } else if (c == m_separator) {
                row.cells << std::exchange(cell, QString());
            } else if (c == u'\n') {
                ++m_line;
                break;
            } else if (c != u'\r' || (!atEnd() && m_text.at(m_at) != u'\n')) {
                cell += c;
            }
        }
        row.cells << cell;
        m_columns = row.cells.size();
        return row;
    }

private:
    /// What comes before the next sign that may mean something.
    QStringView plainText()
    {
        const qsizetype from = m_at;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at);
            if (c == m_separator || c == u'"' || c == u'\n' || c == u'\r')
                break;
            ++m_at;
        }
        return QStringView(m_text).sliced(from, m_at - from);
    }

    QString quotedText()
    {
        QString text;
        while (!atEnd()) {
            const QChar c = m_text.at(m_at++);
            if (c == u'\n')
                ++m_line;
            if (c != u'"') {
                text += c;
            } else if (!atEnd() && m_text.at(m_at) == u'"') {
                text += u'"';
                ++m_at;
            } else {
                return text;
            }
        }
        m_openQuote = true;
        return text;
    }

    const QString& m_text;
    QChar m_separator;
    qsizetype m_at = 0;
    qsizetype m_columns = 0; ///< Of the row before.
    int m_line = 1;
    bool m_openQuote = false;
};

Status checkBytes(const QByteArray& bytes)
{
    if (bytes.trimmed().isEmpty())
        return unreadable(QCoreApplication::translate("Exchange", "The file is empty."));
    if (const qsizetype nul = bytes.indexOf('\0'); nul >= 0)
        return unreadable(QCoreApplication::translate(
            "Exchange", "Line %1 holds a NUL byte: this is not a text file. Save it as CSV in UTF-8.")
                              .arg(lineAt(bytes, nul)));
    if (const qsizetype bad = firstBadByte(bytes); bad >= 0)
        return unreadable(QCoreApplication::translate(
            "Exchange", "Line %1 is not in UTF-8. Save the file as CSV in UTF-8, then try again.")
                              .arg(lineAt(bytes, bad)));
    return {};
}

QString quotedIfNeeded(const QString& cell)
{
    static const auto kSpecial = [](QChar c) { return c == u',' || c == u'"' || c == u'\n' || c == u'\r'; };
    const bool edges = !cell.isEmpty() && (cell.front().isSpace() || cell.back().isSpace());
    if (!edges && std::none_of(cell.begin(), cell.end(), kSpecial))
        return cell;
    return u'"' + QString(cell).replace(u'"', u"\"\""_s) + u'"';
}

} // namespace

Result<CsvTable> readCsv(const QByteArray& bytes)
{
    if (const Status sane = checkBytes(bytes); !sane)
        return tl::unexpected(sane.error());
    QString text = QString::fromUtf8(bytes);
    if (text.startsWith(QChar(0xfeff)))
        text.remove(0, 1);
    Scanner scanner(text, separatorOf(text));
    CsvTable table;
    table.header = scanner.row().cells;
    for (QString& name : table.header)
        name = name.trimmed();
    if (table.header.size() > kMaxCsvColumns)
        return unreadable(
            QCoreApplication::translate("Exchange", "The file has %1 columns; %2 at most are read.")
                .arg(table.header.size())
                .arg(kMaxCsvColumns));
    while (!scanner.atEnd()) {
        CsvRow row = scanner.row();
        if (row.cells.size() == 1 && row.cells.front().isEmpty())
            continue; // An empty line says nothing.
        if (row.cells.size() > table.header.size())
            return unreadable(QCoreApplication::translate(
                "Exchange", "Line %1 has %2 cells, the heading has %3. Is a quotation mark missing?")
                                  .arg(row.line)
                                  .arg(row.cells.size())
                                  .arg(table.header.size()));
        if (std::ssize(table.rows) >= kMaxCsvRows)
            return unreadable(
                QCoreApplication::translate("Exchange", "The file has more than %1 lines. Cut it into parts.")
                    .arg(kMaxCsvRows));
        table.rows.push_back(std::move(row));
    }
    if (scanner.hasOpenQuote())
        return unreadable(
            QCoreApplication::translate("Exchange", "A quotation mark is opened and never closed."));
    return table;
}

QByteArray writeCsv(const QStringList& header, const std::vector<QStringList>& rows)
{
    QString text;
    const auto append = [&](const QStringList& cells) {
        QStringList quoted;
        for (const QString& cell : cells)
            quoted << quotedIfNeeded(cell);
        text += quoted.join(u',') + u'\n';
    };
    append(header);
    for (const QStringList& row : rows)
        append(row);
    return text.toUtf8();
}

} // namespace sijill
