#include "ui/council/session_steps.h"

#include "core/base/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QPainter>

namespace sijill {
namespace {

QString nameOf(SessionStage stage)
{
    switch (stage) {
    case SessionStage::Prepare:
        return SessionSteps::tr("Preparation");
    case SessionStage::Convene:
        return SessionSteps::tr("Convocation");
    case SessionStage::Sit:
        return SessionSteps::tr("Sitting");
    case SessionStage::Transcribe:
        return SessionSteps::tr("Transcription");
    case SessionStage::Visa:
        return SessionSteps::tr("Visa");
    }
    return {};
}

QString dayOf(const SessionStep& step)
{
    const Format format;
    if (step.isDone)
        return step.on.isValid() ? format.shortDate(step.on) : SessionSteps::tr("Done");
    if (!step.due.isValid())
        return {};
    if (step.isLate)
        //: Under a stage of a session: its last day has gone.
        return SessionSteps::tr("Late since %1").arg(format.shortDate(step.due));
    return step.stage == SessionStage::Sit ? format.shortDate(step.due)
                                           //: Under a stage of a session: %1 is its last day.
                                           : SessionSteps::tr("Before %1").arg(format.shortDate(step.due));
}

/// Word, and icon for who cannot tell the colours.
struct StepLook {
    Icon icon; ///< None: the number of the stage.
    QColor fill, border, ink, words;
};

StepLook lookOf(const SessionStep& step)
{
    const Tokens& t = tokens();
    if (step.isLate)
        return {Icon::Warning, t.warnSoft, t.warnBorder, t.warnText, t.warnText};
    if (step.isCurrent)
        return {Icon::None, t.accentFill, t.accentFill, t.onAccentFill, t.accentText};
    if (step.isDone)
        return {Icon::Done, t.accentSoft, t.accentBorder, t.accentText, t.text};
    return {Icon::None, t.surface, t.control, t.text2, t.text2};
}

} // namespace

SessionSteps::SessionSteps(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(u"sessionSteps"_s);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    followLook(this, [this] {
        updateGeometry();
        setSteps(m_steps);
    });
}

void SessionSteps::setSteps(const std::vector<SessionStep>& steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const SessionStep& step : m_steps) {
        const QString day = dayOf(step);
        //: Read aloud: a stage of a session and its day.
        spoken << (day.isEmpty() ? nameOf(step.stage) : tr("%1: %2").arg(nameOf(step.stage), day));
    }
    setAccessibleName(Format().enumerated(spoken));
    update();
}

QSize SessionSteps::sizeHint() const
{
    return {px(560), lineHeight(TextRole::BodyBold) + lineHeight(TextRole::Caption) + px(12)};
}

void SessionSteps::drawStep(QPainter& painter, const QRect& room, std::size_t index) const
{
    const SessionStep& step = m_steps[index];
    const StepLook look = lookOf(step);
    const Qt::LayoutDirection direction = layoutDirection();
    RowCursor row(room, direction);
    row.skip(px(10));
    const int size = px(26);
    QRect dot(0, 0, size, size);
    dot.moveCenter(row.take(size).center());
    drawPanel(painter, dot, look.fill, look.border, size / 2.0);
    if (look.icon == Icon::None) {
        painter.setFont(textFont(TextRole::LabelBold));
        painter.setPen(look.ink);
        painter.drawText(dot, Qt::AlignCenter, QString::number(int(step.stage) + 1));
    } else {
        QRect picture(0, 0, px(14), px(14));
        picture.moveCenter(dot.center());
        paintIcon(painter, picture, look.icon, look.ink, direction);
    }
    row.skip(px(8));
    const QFont name = textFont(step.isCurrent ? TextRole::BodyBold : TextRole::Body);
    const QFont small = textFont(TextRole::Caption);
    const int words = std::max(textWidth(name, nameOf(step.stage)), textWidth(small, dayOf(step))) + 1;
    const QRect text = row.take(std::min(words, row.room()));
    const int top = lineHeight(TextRole::BodyBold);
    const int start = room.top() + (room.height() - top - lineHeight(TextRole::Caption)) / 2;
    painter.setFont(name);
    painter.setPen(look.words);
    drawLine(
        painter, QRect(text.left(), start, text.width(), top), nameOf(step.stage), Place::Leading, direction);
    painter.setFont(small);
    painter.setPen(step.isLate ? look.words : tokens().text2);
    drawLine(painter, QRect(text.left(), start + top, text.width(), lineHeight(TextRole::Caption)),
        dayOf(step), Place::Leading, direction);
    if (index + 1 == m_steps.size() || row.room() < px(24))
        return;
    const QRect rest = row.rest().adjusted(px(10), 0, -px(2), 0);
    painter.fillRect(QRect(rest.left(), room.center().y(), rest.width(), 1), tokens().line);
}

void SessionSteps::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const auto count = int(m_steps.size());
    for (int i = 0; i < count; ++i) {
        const int width = this->width() / count;
        const int left = layoutDirection() == Qt::RightToLeft ? this->width() - (i + 1) * width : i * width;
        drawStep(painter, QRect(left, 0, width, height()), std::size_t(i));
    }
}

} // namespace sijill
