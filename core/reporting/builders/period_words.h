#pragma once

#include "core/reporting/builders/paper_context.h"

namespace sijill {

/// A period as a title names it: "3e trimestre 2023", "Année 2023", "Période du 1er avril 2023 au 15 janvier
/// 2024".
QString periodTitle(const PaperContext& context, QDate from, QDate to);

/// The same inside a sentence: "au cours du 3e trimestre 2023", "du 1er avril 2023 au 15 janvier 2024".
QString duringPeriod(const PaperContext& context, QDate from, QDate to);

} // namespace sijill
