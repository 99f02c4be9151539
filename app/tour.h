#pragma once

#include "core/base/error.h"

namespace sijill {

class MainWindow;

/// Walks through the window as a visitor would and takes a picture of every page in each language: what `run`
/// leaves behind where there is no display, and where the README's pictures come from.
Status takeTour(MainWindow& window, const QString& file, const QString& folder, const QStringList& languages);

} // namespace sijill
