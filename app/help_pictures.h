#pragma once

#include "core/base/error.h"

namespace sijill {

class MainWindow;

/// Makes the pictures of the help (resources/help/pictures) in each language: whole windows at a little over
/// half their size, parts of them in their own. Needs the demonstration.
Status takeHelpPictures(
    MainWindow& window, const QString& file, const QString& folder, const QStringList& languages);

} // namespace sijill
