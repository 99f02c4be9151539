#pragma once

#include "core/indicators/figures.h"

namespace sijill {

/// How a measure by group can be drawn, the usual way first: bars or columns; bars cut into what was reached
/// and what is still to come of its whole; months and waves also as a line that adds up.
std::vector<FigureShape> shapesOf(const Figures& figures, const QString& key);
/// The measure of which this one is a part ("jobs_planned" of "jobs_opened"); empty: of none.
QString wholeOf(const QString& key);
/// As figureOf, in one of shapesOf.
Figure figureShaped(const Figures& figures, const QString& key, const QString& language, FigureShape shape);

} // namespace sijill
