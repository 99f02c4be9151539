#pragma once

#include "core/base/language.h"
#include "ui/shell/main_window.h"
#include "ui/shell/theme.h"

#include <memory>

namespace sijill {

/// The only place where the objects of the window are wired: look, language, window. Lives as long as the
/// application.
class Composition {
public:
    /// Needs a QApplication. Empty language: the one chosen last, or the system's.
    explicit Composition(const QString& language);

    MainWindow& window() { return *m_window; }

private:
    Preferences m_preferences;
    LanguageSwitch m_language;
    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace sijill
