#include "app/composition.h"

#include "core/base/format.h"
#include "ui/shell/icons.h"

#include <QApplication>

namespace sijill {

Composition::Composition(const QString& language)
{
    const QString chosen = language.isEmpty() ? m_preferences.language() : language;
    QGuiApplication::setLayoutDirection(Format(chosen).direction());
    m_language.use(chosen);
    useIconTheme();
    m_theme = std::make_unique<Theme>(m_preferences.theme(), m_preferences.zoom());
    QApplication::setWindowIcon(icon(Icon::Logo, &Tokens::accentFill));
    m_window = std::make_unique<MainWindow>(*m_theme, m_language);
}

} // namespace sijill
