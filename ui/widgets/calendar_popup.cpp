#include "ui/widgets/calendar_popup.h"

#include "core/base/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme_paint.h"

#include <QBoxLayout>
#include <QCalendarWidget>
#include <QPainter>
#include <QScreen>
#include <QTextCharFormat>
#include <QToolButton>

#include <algorithm>

namespace sijill {

CalendarPopup::CalendarPopup(QDate current, QWidget* parent)
    : QFrame(parent, Qt::Popup)
    , m_calendar(new QCalendarWidget(this))
{
    setAttribute(Qt::WA_DeleteOnClose);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(px(6), px(6), px(6), px(6));
    column->addWidget(m_calendar);
    m_calendar->setLocale(Format().locale());
    m_calendar->setFirstDayOfWeek(Qt::Monday);
    m_calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    m_calendar->setHorizontalHeaderFormat(QCalendarWidget::ShortDayNames);
    QTextCharFormat quiet;
    quiet.setForeground(tokens().text2);
    m_calendar->setHeaderTextFormat(quiet);
    m_calendar->setWeekdayTextFormat(Qt::Saturday, {});
    m_calendar->setWeekdayTextFormat(Qt::Sunday, quiet);
    m_calendar->setSelectedDate(current);
    m_calendar->setFont(textFont(TextRole::Label));
    // Qt's own arrows do not turn round in Arabic.
    for (const auto& [name, picture] : {std::pair("qt_calendar_prevmonth", Icon::Previous),
             std::pair("qt_calendar_nextmonth", Icon::Next)}) {
        if (auto* button = m_calendar->findChild<QToolButton*>(QLatin1StringView(name)))
            button->setIcon(icon(picture));
    }
    const auto pick = [this](QDate day) {
        Q_EMIT picked(day);
        close();
    };
    connect(m_calendar, &QCalendarWidget::activated, this, pick);
    connect(m_calendar, &QCalendarWidget::clicked, this, pick);
}

void CalendarPopup::openUnder(const QWidget* anchor)
{
    adjustSize();
    const QRect available = anchor->screen()->availableGeometry();
    const bool isMirrored = anchor->layoutDirection() == Qt::RightToLeft;
    QPoint place =
        anchor->mapToGlobal(QPoint(isMirrored ? anchor->width() - width() : 0, anchor->height() + px(2)));
    if (place.y() + height() > available.bottom())
        place.setY(anchor->mapToGlobal(QPoint()).y() - height() - px(2));
    place.setX(
        std::clamp(place.x(), available.left(), std::max(available.left(), available.right() - width())));
    move(place);
    show();
    m_calendar->setFocus();
}

void CalendarPopup::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    drawPanel(painter, QRectF(rect()), tokens().surface, tokens().control, 0);
}

} // namespace sijill
