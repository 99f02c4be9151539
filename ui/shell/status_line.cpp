#include "ui/shell/status_line.h"

#include "core/base/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QTimer>

namespace sijill {
namespace {

constexpr int kSaidFor = 6000; ///< Milliseconds.

} // namespace

StatusLine::StatusLine(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"statusLine"_s);
    followLook(this, [this] { setFixedHeight(px(26)); });
    auto* minute = new QTimer(this); // The age of a backup grows while nobody works.
    connect(minute, &QTimer::timeout, this, qOverload<>(&QWidget::update));
    minute->start(60'000);
}

void StatusLine::setSaved(const QDateTime& at)
{
    m_saved = at;
    update();
}

void StatusLine::setBackup(const QDateTime& at)
{
    m_backup = at;
    update();
}

void StatusLine::setWarnings(int count)
{
    m_warnings = count;
    update();
}

void StatusLine::setHint(const QString& hint)
{
    m_hint = hint;
    setAccessibleName(hint);
    update();
}

void StatusLine::say(const QString& sentence)
{
    m_said = sentence;
    setAccessibleDescription(sentence);
    update();
    QTimer::singleShot(kSaidFor, this, [this, sentence] {
        if (m_said == sentence) {
            m_said.clear();
            update();
        }
    });
}

void StatusLine::clear()
{
    m_saved = {};
    m_backup = {};
    m_warnings = 0;
    m_hint.clear();
    m_said.clear();
    update();
}

QString StatusLine::backupText() const
{
    if (!m_backup.isValid())
        return tr("No backup yet");
    const qint64 hours = m_backup.secsTo(QDateTime::currentDateTimeUtc()) / 3600;
    if (hours < 1)
        return tr("Backup: less than an hour ago");
    if (hours < 48)
        return tr("Backup: %n hour(s) ago", nullptr, int(hours));
    return tr("Backup: %n day(s) ago", nullptr, int(hours / 24));
}

void StatusLine::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().side);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().line);
    painter.setFont(textFont(TextRole::Caption));
    RowCursor cursor(rect(), layoutDirection());
    const auto picture = [&](Icon icon, const QColor& color) {
        const QRect place = cursor.take(px(16));
        paintIcon(painter, QRect(place.left(), (height() - px(16)) / 2, px(16), px(16)), icon, color,
            layoutDirection());
        cursor.skip(px(6));
    };
    const auto words = [&](const QString& text, const QColor& color) {
        painter.setPen(color);
        const QRect place = cursor.take(textWidth(painter.font(), text) + px(2));
        drawLine(painter, place, text, Place::Leading, layoutDirection());
        cursor.skip(px(12));
        return place;
    };
    cursor.skip(px(12));
    if (m_saved.isValid()) {
        picture(Icon::Done, tokens().accentText);
        words(tr("Saved %1").arg(Format().time(m_saved)), tokens().accentText);
    }
    m_backupPlace = words(backupText(), tokens().text2);
    m_warningPlace = {};
    if (m_warnings > 0) {
        picture(Icon::Warning, tokens().warnText);
        m_warningPlace = words(tr("%n warning(s)", nullptr, m_warnings), tokens().warnText);
    }
    cursor.skipTrailing(px(12));
    painter.setPen(m_said.isEmpty() ? tokens().text2 : tokens().text);
    drawLine(painter, cursor.rest(), m_said.isEmpty() ? m_hint : m_said, Place::Trailing, layoutDirection());
}

void StatusLine::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_warningPlace.contains(event->pos()))
        Q_EMIT warningsRequested();
    else if (m_backupPlace.contains(event->pos()))
        Q_EMIT backupRequested();
}

} // namespace sijill
