#include "ui/shell/preferences.h"

#include "core/base/language.h"

#include <QFileInfo>
#include <QSettings>

namespace sijill {
namespace {

constexpr int kRecentFiles = 8;

} // namespace

QString Preferences::language() const
{
    const QString chosen = QSettings().value(u"language"_s).toString();
    return kLanguages.contains(chosen) ? chosen : LanguageSwitch::ofSystem();
}

void Preferences::setLanguage(const QString& language)
{
    QSettings().setValue(u"language"_s, language);
}

ThemeChoice Preferences::theme() const
{
    return ThemeChoice(qBound(0, QSettings().value(u"theme"_s, 0).toInt(), 2));
}

void Preferences::setTheme(ThemeChoice theme)
{
    QSettings().setValue(u"theme"_s, int(theme));
}

int Preferences::zoom() const
{
    return qBound(Theme::kMinZoom, QSettings().value(u"zoom"_s, 100).toInt(), Theme::kMaxZoom);
}

void Preferences::setZoom(int percent)
{
    QSettings().setValue(u"zoom"_s, percent);
}

bool Preferences::isNavigationOpen() const
{
    return QSettings().value(u"navigation"_s, true).toBool();
}

void Preferences::setNavigationOpen(bool isOpen)
{
    QSettings().setValue(u"navigation"_s, isOpen);
}

QStringList Preferences::recentFiles() const
{
    return QSettings().value(u"recent"_s).toStringList();
}

void Preferences::addRecentFile(const QString& path, const LocalizedText& title)
{
    QStringList files = recentFiles();
    const QString absolute = QFileInfo(path).absoluteFilePath();
    files.removeAll(absolute);
    files.prepend(absolute);
    QSettings settings;
    settings.setValue(u"recent"_s, files.mid(0, kRecentFiles));
    QVariantMap titles = settings.value(u"titles"_s).toMap();
    titles.insert(absolute, title.toJson());
    settings.setValue(u"titles"_s, titles);
}

QString Preferences::titleOf(const QString& path) const
{
    LocalizedText title;
    LocalizedText::fromJson(QSettings().value(u"titles"_s).toMap().value(path).toByteArray(), title);
    return title.isEmpty() ? QFileInfo(path).completeBaseName() : title.text();
}

void Preferences::forgetRecentFile(const QString& path)
{
    QStringList files = recentFiles();
    files.removeAll(path);
    QSettings().setValue(u"recent"_s, files);
}

QString Preferences::scanFolder() const
{
    return QSettings().value(u"scan_folder"_s).toString();
}

void Preferences::setScanFolder(const QString& folder)
{
    QSettings().setValue(u"scan_folder"_s, folder);
}

QByteArray Preferences::state(const QString& name) const
{
    return QSettings().value(u"state/"_s + name).toByteArray();
}

void Preferences::setState(const QString& name, const QByteArray& state)
{
    QSettings().setValue(u"state/"_s + name, state);
}

} // namespace sijill
