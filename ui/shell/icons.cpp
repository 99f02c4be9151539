#include "ui/shell/icons.h"

#include "core/base/format.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QSvgRenderer>

#include <algorithm>

namespace sijill {
namespace {

constexpr IconSource kSources[] = {
    {Icon::Logo, "sijill", false},
    {Icon::LogoLatin, "sijill-latin", false},
    {Icon::Home, "go-home", false},
    {Icon::Calls, "mail-invitation", false},
    {Icon::Review, "view-pim-tasks", false},
    {Icon::Council, "view-institution", false},
    {Icon::Agreements, "document-edit-sign", false},
    {Icon::Partners, "view-pim-contacts", false},
    {Icon::Worksites, "tools", false},
    {Icon::People, "system-users", false},
    {Icon::Musters, "view-calendar-month", false},
    {Icon::Training, "view-certificate", false},
    {Icon::Consultations, "dialog-messages", false},
    {Icon::Recovery, "crosshairs", false},
    {Icon::Territories, "mark-location", false},
    {Icon::Reports, "office-chart-bar", false},
    {Icon::Journal, "view-history", false},
    {Icon::Settings, "configure", false},
    {Icon::Running, "media-playback-start", false},
    {Icon::Done, "checkmark", false},
    {Icon::Paid, "task-complete", false},
    {Icon::Signed, "document-sign", false},
    {Icon::Waiting, "clock", false},
    {Icon::Warning, "emblem-warning", false},
    {Icon::Suspended, "media-playback-pause", false},
    {Icon::Refused, "emblem-error", false},
    {Icon::Locked, "object-locked", false},
    {Icon::Unlocked, "object-unlocked", false},
    {Icon::Draft, "document-edit", false},
    {Icon::Information, "help-about", false},
    {Icon::ReadOnly, "object-locked", false},
    {Icon::Forbidden, "dialog-cancel", false},
    {Icon::Cancelled, "edit-delete-remove", false},
    {Icon::Help, "help-mark", true},
    {Icon::Shield, "security-high", false},
    {Icon::Add, "list-add", false},
    {Icon::Remove, "list-remove", false},
    {Icon::Delete, "edit-delete", false},
    {Icon::Edit, "document-edit", false},
    {Icon::Duplicate, "document-multiple", false},
    {Icon::Save, "document-save", false},
    {Icon::Print, "document-print", false},
    {Icon::Import, "document-import", true},
    {Icon::Export, "document-export", true},
    {Icon::Copy, "edit-copy", false},
    {Icon::Paste, "edit-paste", false},
    {Icon::Search, "edit-find", false},
    {Icon::Filter, "view-filter", false},
    {Icon::Clear, "edit-clear", true},
    {Icon::Close, "window-close", false},
    {Icon::Undo, "edit-undo", true},
    {Icon::Redo, "edit-redo", true},
    {Icon::Refresh, "view-refresh", false},
    {Icon::Restore, "edit-undo", true},
    {Icon::Backup, "backup", false},
    {Icon::NewFile, "document-new", false},
    {Icon::OpenFile, "document-open", false},
    {Icon::Attach, "mail-attachment", false},
    {Icon::Link, "link", false},
    {Icon::Open, "open-record", true},
    {Icon::Pin, "pin", false},
    {Icon::Merge, "merge", false},
    {Icon::Freeze, "lock", false},
    {Icon::Sign, "document-sign", false},
    {Icon::Preview, "view-visible", false},
    {Icon::Compare, "view-split-left-right", false},
    {Icon::Play, "media-playback-start", false},
    {Icon::Stop, "media-playback-stop", false},
    {Icon::Send, "mail-sent", true},
    {Icon::Download, "download", false},
    {Icon::Next, "go-next", true},
    {Icon::Previous, "go-previous", true},
    {Icon::First, "go-first", true},
    {Icon::Last, "go-last", true},
    {Icon::Up, "go-up", false},
    {Icon::Down, "go-down", false},
    {Icon::Menu, "application-menu", false},
    {Icon::More, "overflow-menu", false},
    {Icon::Columns, "view-list-details", true},
    {Icon::Sidebar, "sidebar-collapse", true},
    {Icon::Calendar, "view-calendar-day", false},
    {Icon::ZoomIn, "zoom-in", false},
    {Icon::ZoomOut, "zoom-out", false},
    {Icon::User, "user", false},
    {Icon::Users, "group", false},
    {Icon::AddUser, "contact-new", false},
    {Icon::Document, "document-preview", false},
    {Icon::Folder, "document-open-folder", false},
    {Icon::Money, "banknote", false},
    {Icon::Chart, "view-statistics", false},
    {Icon::Table, "view-list-text", true},
    {Icon::Language, "languages", false},
    {Icon::Appearance, "color-mode-black-white", false},
    {Icon::Keyboard, "input-keyboard", false},
    {Icon::Phone, "phone", false},
    {Icon::Tag, "tag", false},
    {Icon::Flag, "flag", false},
    {Icon::QrCode, "view-barcode-qr", false},
    {Icon::Drive, "drive-removable-media", false},
    {Icon::Star, "rating", false},
    {Icon::Time, "clock", false},
    {Icon::Bank, "taxes-finances", false},
};

const IconSource* sourceOf(Icon icon)
{
    const auto found = std::find_if(
        std::begin(kSources), std::end(kSources), [&](const IconSource& s) { return s.icon == icon; });
    return found == std::end(kSources) ? nullptr : &*found;
}

QStringList themeRoots()
{
    QStringList roots = QStandardPaths::locateAll(
        QStandardPaths::GenericDataLocation, u"icons"_s, QStandardPaths::LocateDirectory);
    roots << QCoreApplication::applicationDirPath() + "/../share/icons"_L1
          << QCoreApplication::applicationDirPath() + "/icons"_L1 << u"/usr/share/icons"_s;
    roots.removeDuplicates();
    return roots;
}

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// Our own drawing first, then Breeze; whole size only, because a 22 scaled to 16 is grey mush.
QByteArray loadSvg(const QString& name, int size)
{
    const QString sized = u"%1-%2.svg"_s.arg(name).arg(size);
    for (const QString& path : {u":/theme/icons/"_s + sized, u":/theme/icons/"_s + name + u".svg"_s}) {
        if (QByteArray svg = fileContent(path); !svg.isEmpty())
            return svg;
    }
    static const QStringList roots = themeRoots();
    static const QStringList folders{
        u"actions"_s, u"status"_s, u"emblems"_s, u"places"_s, u"devices"_s, u"preferences"_s};
    for (const QString& root : roots) {
        for (const QString& folder : folders) {
            const QString path = u"%1/breeze/%2/%3/%4.svg"_s.arg(root, folder).arg(size).arg(name);
            if (QByteArray svg = fileContent(path); !svg.isEmpty())
                return svg;
        }
    }
    return {};
}

const QByteArray& cachedSvg(Icon icon, int size)
{
    static QHash<std::pair<int, int>, QByteArray> cache;
    const std::pair key(static_cast<int>(icon), size);
    auto found = cache.find(key);
    if (found == cache.end()) {
        const IconSource* source = sourceOf(icon);
        found = cache.insert(key, source ? loadSvg(QString::fromLatin1(source->name), size) : QByteArray());
    }
    return *found;
}

bool isLogo(Icon icon)
{
    return icon == Icon::Logo || icon == Icon::LogoLatin;
}

/// Draws an Icon in a colour that is looked up at paint time, so that themes can change under existing
/// buttons.
class TintedIconEngine final : public QIconEngine {
public:
    TintedIconEngine(Icon icon, TokenColor color)
        : m_icon(icon)
        , m_color(color)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const Tokens& t = tokens();
        const int side = std::min(rect.width(), rect.height());
        QRect square(0, 0, side, side);
        square.moveCenter(rect.center());
        paintIcon(
            *painter, square, m_icon, mode == QIcon::Disabled ? t.text3 : t.*m_color, Format().direction());
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIconEngine(m_icon, m_color); }
    bool isNull() override { return cachedSvg(m_icon, 16).isEmpty(); }
    QSize actualSize(const QSize& size, QIcon::Mode, QIcon::State) override { return size; }

private:
    Icon m_icon;
    TokenColor m_color;
};

} // namespace

std::span<const IconSource> iconSources()
{
    return kSources;
}

void useIconTheme()
{
    QStringList paths = QIcon::themeSearchPaths() + themeRoots();
    paths.removeDuplicates();
    QIcon::setThemeSearchPaths(paths);
    QIcon::setThemeName(u"breeze"_s);
}

QIcon icon(Icon icon, TokenColor color)
{
    return icon == Icon::None ? QIcon() : QIcon(new TintedIconEngine(icon, color));
}

QByteArray iconSvg(Icon icon, int size, const QColor& color, const QColor& knockout)
{
    QString svg = QString::fromUtf8(cachedSvg(icon, size));
    if (isLogo(icon))
        return svg.toUtf8();
    // Every colour becomes the tint (Breeze has stray greens and reds), except white, which is cut out of
    // emblems.
    static const QRegularExpression hex(u"(?<=[:\" ])#([0-9a-fA-F]{6}|[0-9a-fA-F]{3})\\b"_s);
    QString tinted;
    qsizetype last = 0;
    for (auto it = hex.globalMatch(svg); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const bool isWhite = QColor(match.captured(0)) == QColor(Qt::white);
        tinted += QStringView(svg).mid(last, match.capturedStart() - last);
        tinted += (isWhite ? knockout : color).name();
        last = match.capturedEnd();
    }
    tinted += QStringView(svg).mid(last);
    return tinted.toUtf8();
}

void paintIcon(
    QPainter& painter, const QRect& rect, Icon icon, const QColor& color, Qt::LayoutDirection direction)
{
    const IconSource* source = sourceOf(icon);
    if (!source || rect.isEmpty())
        return;
    const double ratio = painter.device()->devicePixelRatio();
    const QSize size(qRound(rect.width() * ratio), qRound(rect.height() * ratio));
    const bool isFlipped = source->isMirrored && direction == Qt::RightToLeft;
    const QColor knockout = tokens().isHighContrast || tokens().isDark ? tokens().surface : QColor(Qt::white);
    const QString key = u"sijill-%1-%2-%3-%4-%5"_s.arg(static_cast<int>(icon))
                            .arg(size.width())
                            .arg(color.rgba())
                            .arg(knockout.rgba())
                            .arg(isFlipped);
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        QSvgRenderer renderer(iconSvg(icon, rect.width() < 20 ? 16 : 22, color, knockout));
        QImage image(size, QImage::Format_ARGB32_Premultiplied);
        image.fill(Qt::transparent);
        QPainter canvas(&image);
        renderer.render(&canvas);
        canvas.end();
        pixmap = QPixmap::fromImage(isFlipped ? image.mirrored(true, false) : image);
        QPixmapCache::insert(key, pixmap);
    }
    painter.drawPixmap(rect, pixmap);
}

Icon iconOf(Tone tone)
{
    switch (tone) {
    case Tone::Plain:
        return Icon::None;
    case Tone::Good:
        return Icon::Running;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Refused:
        return Icon::Refused;
    case Tone::Info:
        return Icon::Waiting;
    case Tone::Neutral:
        return Icon::Draft;
    }
    Q_UNREACHABLE();
}

} // namespace sijill
