#pragma once

#include "core/domain/catalogue.h"
#include "core/domain/record.h"
#include "core/storage/record_store.h"

namespace sijill {

/// One column of the exchange format: a key of the owner, or one field, or one language of a localized field.
struct ExchangeColumn {
    QString name;                      ///< "agreement", "amount", "title_ar".
    const RecordType* owner = nullptr; ///< Set for the columns that name the owner of a part.
    const Field* field = nullptr;
    QString language; ///< Of a localized field.
};

/// Columns of a kind in the order of the template: owners first, then fields. `languages` of localized
/// fields.
std::vector<ExchangeColumn> exchangeColumns(const KindEntry& entry, const QStringList& languages);
QStringList columnNames(const std::vector<ExchangeColumn>& columns);

/// Languages of every template and export: those of the program, then others that the office works in.
QStringList exchangeLanguages(const QStringList& workingLanguages);

/// Keys of the records that references point to, each asked once.
class ReferenceKeys {
public:
    explicit ReferenceKeys(const RecordStore& records)
        : m_records(records)
    {
    }
    /// "05.301.01.01" for the id of a territory; empty if it is gone. `kind` may be a part's.
    QString keyOf(const QString& kind, qint64 id);

private:
    const RecordStore& m_records;
    QHash<std::pair<QString, qint64>, QString> m_known;
};

/// One cell as it stands in a file: codes, ISO dates, dots, keys of references.
QString exchangeText(const ExchangeColumn& column, const Value& value, ReferenceKeys& references);

} // namespace sijill
