#include "ui/council/room_screen.h"

#include "core/base/office_time.h"
#include "ui/council/council_words.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QKeyEvent>
#include <QPainter>
#include <QTextLayout>

namespace sijill {
namespace {

constexpr int kLinesOfScreen = 22; ///< Letters are as high as the screen divided by this, times a size.

} // namespace

RoomScreen::RoomScreen(const SessionDesk& desk, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_desk(desk)
{
    setObjectName(u"roomScreen"_s);
    setMinimumSize(640, 360);
    followLook(this, [this] {
        setWindowTitle(tr("Screen of the room"));
        renew();
    });
}

void RoomScreen::renew()
{
    const AgendaItem* item = m_desk.item();
    setAccessibleName(item ? item->title.text() : windowTitle());
    setAccessibleDescription(QStringList{resultSentence(), quorumSentence()}.join(u'\n'));
    update();
}

QString RoomScreen::quorumSentence() const
{
    const std::optional<Sitting>& sitting = m_desk.sitting();
    if (!sitting || sitting->state == SittingState::Planned)
        return {};
    Database& database = m_desk.workspace().database();
    const QDate day = officeDay(sitting->heldAt);
    const Result<Quorum> quorum = database.read([&]() -> Result<Quorum> {
        return quorumOf(councilRulesOf(database), sitting->rank, day, countCouncilMembersOn(database, day),
            sitting->presentAt(m_desk.workspace().office().books().clock().nowUtc()));
    });
    return quorum
        ? tr("Present %1 of %2, quorum %3").arg(quorum->present).arg(quorum->inOffice).arg(quorum->needed)
        : QString();
}

QString RoomScreen::resultSentence() const
{
    const AgendaItem* item = m_desk.item();
    if (!item || item->state == ItemState::Listed)
        return {};
    const QString outcome = choiceLabel(kItemStates, int(item->state));
    if (!item->votedAt.isValid())
        return outcome;
    return outcome + u'\n'
        + tr("For %1 · Against %2 · Abstained %3")
              .arg(item->inFavour)
              .arg(item->against)
              .arg(item->abstained);
}

/// Returns where the next text may start.
int RoomScreen::drawText(QPainter& painter, int y, const QString& text, int size, const QColor& color) const
{
    if (text.isEmpty())
        return y;
    QFont font = textFont(TextRole::BodyBold);
    font.setPixelSize(std::max(12, height() * size / kLinesOfScreen / 10));
    painter.setFont(font);
    painter.setPen(color);
    const int margin = width() / 16;
    const QRect room(margin, y, width() - 2 * margin, height() - y);
    const int side = layoutDirection() == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft;
    QRect used;
    painter.drawText(room, side | Qt::AlignAbsolute | Qt::AlignTop | Qt::TextWordWrap, text, &used);
    return used.bottom() + height() / 24;
}

void RoomScreen::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(rect(), t.surface);
    painter.fillRect(leadingBar(rect(), layoutDirection()), t.accent);
    int y = height() / 12;
    if (m_desk.session())
        y = drawText(painter, y, m_desk.session()->names.text(), 10, t.text2);
    const AgendaItem* item = m_desk.item();
    if (!item)
        return;
    y = drawText(painter, y, tr("Point %1").arg(item->position), 12, t.accentText);
    y = drawText(painter, y, item->title.text(), 18, t.text);
    if (item->isBlock())
        y = drawText(painter, y, tr("%n agreement(s) voted as a block", nullptr, int(m_desk.block().size())),
            11, t.text2);
    drawText(painter, y, resultSentence(), 16, t.tone(outcomeWord(*item, false).tone).text);
    painter.setFont(font());
    drawText(painter, height() - height() / 8, quorumSentence(), 10, t.text2);
}

void RoomScreen::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace sijill
