#pragma once

#include "ui/shell/theme.h"

#include <QStringList>

namespace sijill {

/// What this computer's user chose: language, look, recent files, widths. Kept outside the office file; knows no page.
class Preferences {
public:
    QString language() const; ///< The system's until one is chosen.
    void setLanguage(const QString& language);
    ThemeChoice theme() const;
    void setTheme(ThemeChoice theme);
    int zoom() const;
    void setZoom(int percent);
    bool isNavigationOpen() const;
    void setNavigationOpen(bool isOpen);

    /// Newest first, without those that are not wanted any more; files that cannot be found stay, said so in words.
    QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void forgetRecentFile(const QString& path);

    QByteArray state(const QString& name) const; ///< Of the window or a list.
    void setState(const QString& name, const QByteArray& state);
};

} // namespace sijill
