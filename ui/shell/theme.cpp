#include "ui/shell/theme.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme_style.h"

#include <QApplication>
#include <QEvent>
#include <QPalette>
#include <QPointer>
#include <QToolTip>
#include <QWidget>

#include <algorithm>

namespace sijill {
namespace {

/// Watches one widget and calls back when what it was laid out with has changed.
class LookFollower final : public QObject {
public:
    LookFollower(QWidget* widget, std::function<void()> adapt)
        : QObject(widget)
        , m_adapt(std::move(adapt))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        switch (event->type()) {
        case QEvent::StyleChange:
            adapt();
            break;
        case QEvent::LanguageChange:
        case QEvent::LayoutDirectionChange:
            adaptSoon();
            break;
        default:
            break;
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void adapt()
    {
        if (m_adapting)
            return;
        m_adapting = true;
        m_adapt();
        m_adapting = false;
    }

    /// Once for a language and its direction together, and not within Qt's walk over the windows that hear of
    /// a new direction: adapting deletes menus, which are windows.
    void adaptSoon()
    {
        if (std::exchange(m_isWaiting, true))
            return;
        QMetaObject::invokeMethod(
            this,
            [this] {
                m_isWaiting = false;
                adapt();
            },
            Qt::QueuedConnection);
    }

    std::function<void()> m_adapt;
    bool m_adapting = false; // Setting a font may come back as a style change.
    bool m_isWaiting = false;
};

void setAll(QPalette& palette, QPalette::ColorRole role, const QColor& color, const QColor& disabled)
{
    palette.setColor(QPalette::All, role, color);
    palette.setColor(QPalette::Disabled, role, disabled);
}

/// What the desktop would give us if we had set nothing.
QPalette systemPalette()
{
    QApplication::setPalette(QPalette());
    return QApplication::palette();
}

} // namespace

Theme::Theme(ThemeChoice choice, int zoom, QObject* parent)
    : QObject(parent)
    , m_choice(choice)
    , m_zoom(std::clamp(zoom, kMinZoom, kMaxZoom))
{
    useIconTheme();
    QApplication::setStyle(new ThemeStyle);
    apply();
    qApp->installEventFilter(this);
}

Theme::~Theme()
{
    if (qApp)
        qApp->removeEventFilter(this);
}

void Theme::setChoice(ThemeChoice choice)
{
    m_choice = choice;
    apply();
}

void Theme::setZoom(int percent)
{
    m_zoom = std::clamp(percent, kMinZoom, kMaxZoom);
    apply();
}

Tokens Theme::tokensFor(ThemeChoice choice, const QPalette& system)
{
    if (isHighContrast(system))
        return Tokens::fromSystem(system);
    const bool systemIsDark = system.color(QPalette::Window).lightness() < 128;
    return choice == ThemeChoice::Dark || (choice == ThemeChoice::System && systemIsDark) ? Tokens::dark()
                                                                                          : Tokens::light();
}

bool Theme::isHighContrast(const QPalette& system)
{
    // Qt 6.4 has no such question; ordinary desktops never put pure black beside pure white.
    const auto contrast = [&](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrastRatio(system.color(text), system.color(ground));
    };
    return contrast(QPalette::WindowText, QPalette::Window) > 20
        && contrast(QPalette::ButtonText, QPalette::Button) > 20;
}

QPalette Theme::paletteOf(const Tokens& t)
{
    QPalette palette;
    setAll(palette, QPalette::Window, t.window, t.window);
    setAll(palette, QPalette::WindowText, t.text, t.text3);
    setAll(palette, QPalette::Base, t.surface, t.window);
    setAll(palette, QPalette::AlternateBase, t.surfaceAlt, t.surfaceAlt);
    setAll(palette, QPalette::Text, t.text, t.text3);
    setAll(palette, QPalette::Button, t.surface, t.window);
    setAll(palette, QPalette::ButtonText, t.text, t.text3);
    setAll(palette, QPalette::BrightText, t.redText, t.text3);
    setAll(palette, QPalette::PlaceholderText, t.text3, t.text3);
    setAll(palette, QPalette::ToolTipBase, t.surface, t.surface);
    setAll(palette, QPalette::ToolTipText, t.text, t.text);
    setAll(palette, QPalette::Highlight, t.accentSoft, t.track);
    setAll(palette, QPalette::HighlightedText, t.text, t.text3);
    setAll(palette, QPalette::Link, t.accentText, t.text3);
    setAll(palette, QPalette::LinkVisited, t.accentText, t.text3);
    setAll(palette, QPalette::Light, t.surface, t.surface);
    setAll(palette, QPalette::Midlight, t.line2, t.line2);
    setAll(palette, QPalette::Mid, t.line, t.line);
    setAll(palette, QPalette::Dark, t.control, t.line);
    setAll(palette, QPalette::Shadow, t.control, t.line);
    return palette;
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ThemeChange && !m_applying)
        QMetaObject::invokeMethod(this, &Theme::apply, Qt::QueuedConnection);
    return QObject::eventFilter(watched, event);
}

void Theme::apply()
{
    m_applying = true;
    const QPalette system = systemPalette();
    detail::setLook(tokensFor(m_choice, system), m_zoom);
    const Tokens& t = tokens();
    const QPalette palette = t.isHighContrast ? system : paletteOf(t);
    QApplication::setPalette(palette);
    QPalette typing = palette;
    if (!t.isHighContrast)
        typing.setColor(
            QPalette::Highlight, t.accentBorder); // A selection inside a field must be seen on white.
    for (const char* editor : {"QLineEdit", "QTextEdit", "QPlainTextEdit"})
        QApplication::setPalette(typing, editor);
    QApplication::setFont(textFont(TextRole::Body));
    QToolTip::setPalette(QApplication::palette());
    QToolTip::setFont(textFont(TextRole::Caption));

    const QWidgetList all = QApplication::allWidgets();
    const QList<QPointer<QWidget>> widgets(all.begin(), all.end()); // Adapting may delete some of them.
    for (const QPointer<QWidget>& widget : widgets) {
        if (!widget)
            continue;
        QEvent event(QEvent::StyleChange);
        QApplication::sendEvent(widget, &event);
        widget->updateGeometry();
        widget->update();
    }
    m_applying = false;
    Q_EMIT changed();
}

void followLook(QWidget* widget, std::function<void()> adapt)
{
    adapt();
    new LookFollower(widget, std::move(adapt));
}

} // namespace sijill
