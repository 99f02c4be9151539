#pragma once

#include "core/domain/record.h"
#include "tests/support/test_office.h"

namespace sijill {

/// Ids by kind of records that lie in the file: what references may point to.
using ReferenceTargets = QHash<QString, qint64>;

/// A record in which no field and no part is blank, written from its description alone: a kind that is added
/// later is tested without a word. Two seeds differ in every field that can differ.
Record filledRecord(const RecordType& type, int seed, const ReferenceTargets& targets);
/// As filledRecord, over what is there: ids and number of rows stay.
void refill(const RecordType& type, void* data, int seed, const ReferenceTargets& targets);

/// One filled record of every kind, stored; the ids of all of them and of their parts.
ReferenceTargets storeOneOfEach(TestOffice& office, int seed);

/// Keys of the fields and parts that are blank: "accounts/0/holder".
QStringList blankFields(const RecordType& type, const void* data, const QString& prefix = {});

} // namespace sijill
