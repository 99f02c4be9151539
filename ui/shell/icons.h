#pragma once

#include "ui/shell/theme_tokens.h"

#include <QIcon>
#include <QRect>

#include <span>

class QPainter;

namespace sijill {

/// Every picture of the product. A test asserts that each can be drawn in both sizes.
enum class Icon {
    None,
    Logo,
    LogoLatin,
    // Areas
    Home,
    Calls,
    Review,
    Council,
    Agreements,
    Partners,
    Worksites,
    People,
    Musters,
    Training,
    Consultations,
    Recovery,
    Territories,
    Reports,
    Journal,
    Settings,
    // States
    Running,
    Done,
    Paid,
    Signed,
    Waiting,
    Warning,
    Suspended,
    Refused,
    Locked,
    Unlocked,
    Draft,
    Information,
    ReadOnly,
    Forbidden,
    Cancelled,
    Help,
    Shield,
    // Verbs
    Add,
    Remove,
    Delete,
    Edit,
    Duplicate,
    Save,
    Print,
    Import,
    Export,
    Copy,
    Paste,
    Search,
    Filter,
    Clear,
    Close,
    Undo,
    Redo,
    Refresh,
    Restore,
    Backup,
    NewFile,
    OpenFile,
    Attach,
    Link,
    Open,
    Pin,
    Merge,
    Freeze,
    Sign,
    Preview,
    Compare,
    Play,
    Stop,
    Send,
    Download,
    // Direction and structure
    Next,
    Previous,
    First,
    Last,
    Up,
    Down,
    Menu,
    More,
    Columns,
    Sidebar,
    Calendar,
    ZoomIn,
    ZoomOut,
    // Things
    User,
    Users,
    AddUser,
    Document,
    Folder,
    Money,
    Chart,
    Table,
    Language,
    Appearance,
    Keyboard,
    Phone,
    Tag,
    Flag,
    QrCode,
    Drive,
    Star,
    Time,
    Bank,
};

struct IconSource {
    Icon icon;
    const char* name; ///< File without its ending, in our resources or in Breeze.
    bool isMirrored;  ///< Points somewhere, so that it turns round in Arabic.
};
std::span<const IconSource> iconSources();

/// Points Qt's own icons at Breeze, wherever the system keeps it: also without a desktop (offscreen).
void useIconTheme();

/// Drawn at paint time in the colour of the moment and in `Format`'s direction; disabled ones in text3.
QIcon icon(Icon icon, TokenColor color = &Tokens::text2);
/// For painted widgets; square, in any size.
void paintIcon(
    QPainter& painter, const QRect& rect, Icon icon, const QColor& color, Qt::LayoutDirection direction);

/// The picture as SVG text in one colour; empty when no file has it. `size` is 16 or 22.
QByteArray iconSvg(Icon icon, int size, const QColor& color, const QColor& knockout);

/// The picture of a state when the caller has nothing sharper.
Icon iconOf(Tone tone);

} // namespace sijill
