#pragma once

#include "ui/shell/theme_tokens.h"

#include <QObject>

#include <functional>

class QPalette;
class QWidget;

namespace sijill {

enum class ThemeChoice { System = 0, Light = 1, Dark = 2 };

/// Dresses the application: style, palette, fonts, zoom and icons, light or dark, and follows the system when
/// asked to. High contrast of the system wins over any choice. Knows no page and keeps no setting: the shell
/// does.
class Theme final : public QObject {
    Q_OBJECT

public:
    static constexpr int kMinZoom = 80;
    static constexpr int kMaxZoom = 200;

    /// Needs a QApplication; dresses it with `choice` at once.
    explicit Theme(ThemeChoice choice = ThemeChoice::System, int zoom = 100, QObject* parent = nullptr);
    ~Theme() override;

    ThemeChoice choice() const { return m_choice; }
    void setChoice(ThemeChoice choice);
    int zoom() const { return m_zoom; }
    /// Clamped to kMinZoom…kMaxZoom.
    void setZoom(int percent);

    /// What following the system gives for its palette.
    static Tokens tokensFor(ThemeChoice choice, const QPalette& system);
    static bool isHighContrast(const QPalette& system);
    static QPalette paletteOf(const Tokens& tokens);

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// Colours, sizes or fonts are others now; every widget has been told already.
    void changed();

private:
    void apply();

    ThemeChoice m_choice;
    int m_zoom;
    bool m_applying = false;
};

/// Calls `adapt` at once and again whenever the look, the language or the direction changes, as long as
/// `widget` lives: the place for fonts, fixed sizes, margins and texts of widgets laid out in code.
void followLook(QWidget* widget, std::function<void()> adapt);

} // namespace sijill
