#pragma once

#include "core/domain/record_type.h"

#include <functional>

namespace sijill {

/// The statements of one table, written once from its field descriptions: columns are named as fields are.
/// Parts have
/// `<owner>_id` and `position` instead of a revision.
struct RecordSql {
    QString select; ///< id, revision (or position), then the fields, WHERE id = :id, or the owner's rows in
                    ///< order.
    QString selectAll; ///< Records of their own, by id.
    QString insert;    ///< Parts: also the update, ON CONFLICT (id).
    QString update;    ///< Guarded by the revision; empty for parts.
    QString remove;
    QString like;    ///< Ids with the same identity, none of it blank; empty for parts.
    QString partIds; ///< Ids of the rows that an owner has; empty for records of their own.
};

/// `owner` is null for records of their own.
const RecordSql& recordSql(const RecordType& type, const RecordType* owner);
/// Ids of the records with the same identity, of which some fields are blank.
QString likeSql(const RecordType& type, const std::function<bool(const char* key)>& isBlank);

} // namespace sijill
