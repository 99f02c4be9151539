#pragma once

#include "tests/bench/results.h"

namespace sijill::bench {

/// What a person waits for at the real window, drawn into memory: opening, pages, filters, a save, papers.
/// Each step is followed by the same statements through the C API on a twin of the file.
void measureWindow(const QString& file, const QString& folder, Size size, int rounds, Results& results);

/// Opens a file as a person does and looks at every page: what a process of its own needs memory for.
void walkThrough(const QString& file);
/// As far as the first page on the screen.
void startUp(const QString& file);

} // namespace sijill::bench
