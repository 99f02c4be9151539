#pragma once

#include "core/base/localized_text.h"
#include "core/domain/ids.h"
#include "core/storage/database.h"

#include <QDate>

namespace sijill {

/// A record (or a part others point at) offered for a reference.
struct ReferenceHit {
    qint64 id = 0;
    QString key;
    LocalizedText name;
};

/// What is typed into a reference: kind of the target, name of the field that points, words so far.
struct ReferenceQuery {
    QString kind;  ///< Singular.
    QString field; ///< "commune" narrows territories to the communes under the office's own.
    QString typed;
    QDate today;       ///< Communes are those valid on it.
    EditionId edition; ///< Worksites, agreements, components and budget lines are those of one edition.
};

/// The first few records that answer; without words, those that are chosen most likely. Throws nothing.
QList<ReferenceHit> findReferences(Database& database, const ReferenceQuery& query, int limit = 30);
/// Key and name of one record or part; empty if it is gone.
ReferenceHit resolveReference(Database& database, const QString& kind, qint64 id);

} // namespace sijill
