#pragma once

namespace sijill {

class ChartView;

/// Lets screen readers walk through the bars of every ChartView. Done once for the process.
void installChartAccessibility();
/// Reads the mark aloud that the arrows have reached.
void announceMark(ChartView* view, int mark);

} // namespace sijill
