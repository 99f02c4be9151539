#pragma once

#include "core/base/localized_text.h"
#include "core/exchange/csv.h"

#include <QDate>
#include <QHash>

#include <vector>

namespace sijill::demo {

/// One line of a list that the demonstration is written from, read by column name. An unknown column is a
/// bug.
class Row {
public:
    Row(QStringList header, QStringList cells);

    QString text(const char* column) const;
    int number(const char* column) const { return text(column).toInt(); }
    bool flag(const char* column) const { return number(column) != 0; }
    QDate day(const char* column) const { return QDate::fromString(text(column), Qt::ISODate); }
    /// Words between bars.
    QStringList words(const char* column, QChar separator = u'|') const;
    /// "title_ar", "title_fr" and "title_en"; with an empty stem "ar", "fr" and "en". Missing languages are
    /// left out.
    LocalizedText localized(const QString& stem = {}) const;

private:
    qsizetype find(const QString& column) const;

    QStringList m_header;
    QStringList m_cells;
};

/// ":/reference/demo/NAME.csv" as it stands.
CsvTable table(const QString& name);
std::vector<Row> rows(const QString& name);

/// One text of texts.csv by its key; %1 and %2 are replaced by the texts given.
LocalizedText text(const QString& key);
LocalizedText filled(
    const LocalizedText& pattern, const LocalizedText& first, const LocalizedText& second = {});
/// A motive as the clerk types it, in Arabic (motives.csv).
QString motive(const QString& key);

/// What the first agreement of agreements_2023.csv that carries a worksite says in a column ("carrier",
/// "number"), by worksite.
QHash<QString, QString> carryingAgreements(const char* column, bool withDrafts = true);

} // namespace sijill::demo
