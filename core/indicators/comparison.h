#pragma once

#include "core/indicators/figures.h"
#include "core/storage/record_store.h"

namespace sijill {

/// Figures to hold others against, and what they are called: "Awrach 1, 2022" or "01/04/2023 – 30/06/2023".
struct Comparison {
    Figures figures;
    QString name;
};

/// The programme's latest edition that began before this one. Call inside Database::read.
std::optional<Edition> editionBefore(const RecordStore& records, const Edition& edition);

/// The period before, as long and within the edition; for a period that begins with the edition, the
/// programme's edition before it, whole. Nothing when there is neither.
Result<std::optional<Comparison>> periodBefore(Database& database, const Figures& figures);

} // namespace sijill
