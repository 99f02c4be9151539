#pragma once

#include "core/domain/record_type.h"

#include <span>

namespace sijill {

/// Every kind of record the program knows, in an order in which each comes after those it refers to.
std::span<const RecordType* const> recordTypes();

/// A kind as the command line, the search and the journal name it: a record of its own, or a part of one.
struct KindEntry {
    const RecordType* type = nullptr;
    const RecordType* owner = nullptr; ///< Null for records of their own.
    const Part* part = nullptr;
    const KindEntry* outer =
        nullptr; ///< The owner's own entry when the owner is a part itself (instalment states).

    explicit operator bool() const { return type != nullptr; }
    bool isPart() const { return owner != nullptr; }
};

/// Records and parts, parents first.
const std::vector<KindEntry>& kindEntries();
/// By the plural of the command line ("bank-accounts"); null if unknown.
const KindEntry* findKind(QStringView plural);
/// By the singular ("bank_account"); null if unknown.
const KindEntry* findKindBySingular(QStringView kind);
/// What a reference points to; null for a field that is none.
const KindEntry* findTarget(const Field& field);
const RecordType* findRecordType(QStringView kind);

} // namespace sijill
