#pragma once

#include "core/base/localized_text.h"
#include "ui/shell/theme.h"

#include <QStringList>

namespace sijill {

/// What this computer's user chose: language, look, recent files, widths. Kept outside the office file; knows
/// no page.
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

    /// Newest first, without those that are not wanted any more; files that cannot be found stay, said so in
    /// words.
    QStringList recentFiles() const;
    /// `title` is the office's name, for the start screen.
    void addRecentFile(const QString& path, const LocalizedText& title);
    /// The office's name in the language of the moment; the file's name when it was never opened here.
    QString titleOf(const QString& path) const;
    void forgetRecentFile(const QString& path);

    QString scanFolder() const; ///< Where this computer's scanner leaves its files; empty: none.
    void setScanFolder(const QString& folder);

    QByteArray state(const QString& name) const; ///< Of the window or a list.
    void setState(const QString& name, const QByteArray& state);
};

} // namespace sijill
