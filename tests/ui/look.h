#pragma once

#include "core/base/format.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QStyleFactory>

namespace sijill::test {

/// Dresses the application in a language and an appearance for one case, and undoes it.
class Dressed {
public:
    explicit Dressed(
        const QString& language = u"en"_s, ThemeChoice choice = ThemeChoice::Light, int zoom = 100)
        : m_languageBefore(Format::language())
        , m_fontBefore(QApplication::font())
    {
        Format::setLanguage(language);
        QApplication::setLayoutDirection(Format::direction(language));
        m_theme.emplace(choice, zoom);
    }
    Dressed(const Dressed&) = delete;
    Dressed& operator=(const Dressed&) = delete;

    ~Dressed()
    {
        m_theme->setZoom(100);
        m_theme->setChoice(ThemeChoice::Light);
        m_theme.reset();
        Format::setLanguage(m_languageBefore);
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setStyle(QStyleFactory::create(u"Fusion"_s));
        QApplication::setPalette(QPalette());
        QApplication::setFont(m_fontBefore);
    }

    Theme& theme() { return *m_theme; }

private:
    QString m_languageBefore;
    QFont m_fontBefore;
    std::optional<Theme> m_theme;
};

} // namespace sijill::test
