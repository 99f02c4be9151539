#include "core/exchange/demo/demo_table.h"

#include <QFile>

namespace sijill::demo {

Row::Row(QStringList header, QStringList cells)
    : m_header(std::move(header))
    , m_cells(std::move(cells))
{
}

qsizetype Row::find(const QString& column) const
{
    const qsizetype index = m_header.indexOf(column);
    return index < m_cells.size() ? index : -1;
}

QString Row::text(const char* column) const
{
    const qsizetype index = find(QString::fromLatin1(column));
    Q_ASSERT_X(index >= 0, "demo::Row", column);
    return m_cells.at(index);
}

QStringList Row::words(const char* column, QChar separator) const
{
    return text(column).split(separator, Qt::SkipEmptyParts);
}

LocalizedText Row::localized(const QString& stem) const
{
    LocalizedText all;
    for (const QString& language : {u"ar"_s, u"fr"_s, u"en"_s}) {
        const qsizetype index = find(stem.isEmpty() ? language : stem + u'_' + language);
        if (index >= 0)
            all.set(language, m_cells.at(index));
    }
    return all;
}

CsvTable table(const QString& name)
{
    QFile file(u":/reference/demo/"_s + name + u".csv"_s);
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "demo::table", qPrintable(name));
    const Result<CsvTable> read = readCsv(file.readAll());
    Q_ASSERT_X(read, "demo::table", qPrintable(name));
    return *read;
}

std::vector<Row> rows(const QString& name)
{
    const CsvTable read = table(name);
    std::vector<Row> all;
    for (const CsvRow& row : read.rows)
        all.emplace_back(read.header, row.cells);
    return all;
}

LocalizedText text(const QString& key)
{
    static const std::vector<Row> texts = rows(u"texts"_s);
    for (const Row& row : texts) {
        if (row.text("key") == key)
            return row.localized();
    }
    Q_ASSERT_X(false, "demo::text", qPrintable(key));
    return {};
}

LocalizedText filled(const LocalizedText& pattern, const LocalizedText& first, const LocalizedText& second)
{
    LocalizedText done;
    for (const QString& language : pattern.languages()) {
        QString words = pattern.in(language);
        words.replace(u"%1"_s, first.in(language));
        words.replace(u"%2"_s, second.in(language));
        done.set(language, words);
    }
    return done;
}

QString motive(const QString& key)
{
    static const std::vector<Row> motives = rows(u"motives"_s);
    for (const Row& row : motives) {
        if (row.text("key") == key)
            return row.text("ar");
    }
    Q_ASSERT_X(false, "demo::motive", qPrintable(key));
    return {};
}

QHash<QString, QString> carryingAgreements(const char* column, bool withDrafts)
{
    QHash<QString, QString> found;
    for (const Row& row : rows(u"agreements_2023"_s)) {
        if (!withDrafts && row.text("state") == "draft"_L1)
            continue;
        for (const QString& worksite : row.words("worksites")) {
            if (!found.contains(worksite))
                found.insert(worksite, row.text(column));
        }
    }
    return found;
}

} // namespace sijill::demo
