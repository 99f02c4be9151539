#include "ui/widgets/tab_bar.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QEvent>
#include <QPainter>
#include <QToolButton>

#include <algorithm>

namespace sijill {

TabBar::TabBar(QWidget* parent)
    : QTabBar(parent)
{
    setDrawBase(false);
    setExpanding(false);
    setElideMode(Qt::ElideNone);
    setUsesScrollButtons(true);
    setAttribute(Qt::WA_Hover);
    followLook(this, [this] {
        setFont(textFont(TextRole::Label));
        setGround(m_ground);
    });
}

void TabBar::setGround(QPalette::ColorRole ground)
{
    m_ground = ground;
    for (QToolButton* button : findChildren<QToolButton*>(Qt::FindDirectChildrenOnly)) {
        QPalette own = palette();
        own.setColor(QPalette::All, QPalette::Button, own.color(ground));
        button->setPalette(own);
        button->setAutoFillBackground(true); // The tabs run on under the scroll buttons.
        // QTabBar names them once, in the language of that moment.
        const bool isLeft = button->objectName() == "ScrollLeftButton"_L1;
        button->setAccessibleName(isLeft ? QTabBar::tr("Scroll Left") : QTabBar::tr("Scroll Right"));
    }
}

void TabBar::setCount(int tab, qint64 count)
{
    setTabData(tab, count < 0 ? QVariant() : QVariant(count));
    // A font change is the only way to make QTabBar measure its tabs again.
    setFont(textFont(TextRole::Label));
    QEvent again(QEvent::FontChange);
    changeEvent(&again);
}

QString TabBar::countText(int tab) const
{
    const QVariant count = tabData(tab);
    return count.isValid() ? Format().integer(count.toLongLong()) : QString();
}

QSize TabBar::tabSizeHint(int tab) const
{
    const QString count = countText(tab);
    // Measured in bold: the tabs must not move when another one becomes active.
    const int words = textWidth(textFont(TextRole::LabelBold), tabText(tab)) + 1;
    const int number = count.isEmpty() ? 0 : px(6) + textWidth(textFont(TextRole::Label), count);
    return {words + number + px(20), std::max(px(34), lineHeight(TextRole::Label) + px(10))};
}

void TabBar::paintEvent(QPaintEvent*)
{
    const Tokens& t = tokens();
    QPainter painter(this);
    painter.fillRect(QRect(0, height() - 1, width(), 1), t.line2);
    for (int tab = 0; tab < count(); ++tab) {
        const QRect place = tabRect(tab);
        const bool isCurrent = tab == currentIndex();
        const bool isHovered = place.contains(mapFromGlobal(QCursor::pos())) && underMouse();
        const QString number = countText(tab);
        RowCursor row(place.adjusted(px(10), 0, -px(10), 0), layoutDirection());
        painter.setFont(textFont(isCurrent ? TextRole::LabelBold : TextRole::Label));
        painter.setPen(!isTabEnabled(tab) ? t.text3
                : isCurrent               ? t.accentText
                : isHovered               ? t.text
                                          : t.text2);
        drawLine(painter, row.take(textWidth(painter.font(), tabText(tab)) + 1), tabText(tab), Place::Leading,
            layoutDirection());
        row.skip(px(6));
        painter.setFont(textFont(TextRole::Label));
        painter.setPen(t.text3);
        drawLine(painter, row.rest(), number, Place::Leading, layoutDirection());
        if (isCurrent)
            painter.fillRect(QRect(place.left(), place.bottom() + 1 - px(2), place.width(), px(2)), t.accent);
        if (isCurrent && hasFocus())
            drawFocusRing(painter, QRectF(place), pxF(4));
    }
}

} // namespace sijill
