#pragma once

#include "ui/shell/page.h"

#include <functional>

namespace sijill {

class Navigation;

/// One area of the window: how it is called, and how its page is made the first time somebody goes there.
struct PageEntry {
    const char* code;
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Navigation", …).
    Icon icon;
    bool startsGroup; ///< A rule stands above it.
    std::function<Page*(Workspace& workspace, QWidget* parent)> make;
};

/// What is built is in the navigation; nothing else.
const std::vector<PageEntry>& pageEntries();

} // namespace sijill
