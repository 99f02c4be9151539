#pragma once

#include "core/base/error.h"
#include "core/domain/catalogue.h"
#include "core/services/reading_gate.h"
#include "core/storage/database.h"

#include <QStringList>

#include <vector>

namespace sijill {

/// A kind as rows of text in the exchange format: what an import reads back without loss.
struct ExchangeTable {
    QString kind; ///< Plural.
    QStringList header;
    std::vector<QStringList> rows;
};

/// All records (or parts) of a kind, in the order of their keys, so that two exports of the same content are
/// the same bytes. `edition` 0: of all editions. Only what `reader` may read; null: everything, for archives.
Result<ExchangeTable> exportKind(
    Database& database, const KindEntry& entry, qint64 edition = 0, const ReadingGate* reader = nullptr);

/// Every kind as one CSV file a table into `folder`, which is made. Each file appears whole or not at all.
Status exportFolder(Database& database, const QString& folder, const ReadingGate* reader = nullptr);

/// Writes bytes through a temporary file and a rename; Error{Storage} leaves what was there.
Status writeFile(const QString& path, const QByteArray& bytes);

/// The heading that an import of this kind accepts.
QStringList templateHeader(const KindEntry& entry, const QStringList& workingLanguages);

} // namespace sijill
