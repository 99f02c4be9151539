#include "ui/shell/navigation.h"

#include "ui/shell/theme.h"
#include "ui/shell/theme_paint.h"

#include <QBoxLayout>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QPainter>

namespace sijill {

NavigationItem::NavigationItem(const QString& code, Icon icon, QWidget* parent)
    : QWidget(parent)
    , m_code(code)
    , m_icon(icon)
{
    setObjectName(u"area-"_s + code);
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void NavigationItem::setText(const QString& text)
{
    m_text = text;
    setAccessibleName(text);
    setToolTip(m_isOpen ? QString() : text);
    updateGeometry();
    update();
}

void NavigationItem::setCurrent(bool isCurrent)
{
    m_isCurrent = isCurrent;
    update();
}

void NavigationItem::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    setToolTip(isOpen ? QString() : m_text);
    updateGeometry();
    update();
}

QSize NavigationItem::sizeHint() const
{
    return {m_isOpen ? px(192) : px(32), px(32)};
}

void NavigationItem::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    if (m_isCurrent)
        drawPanel(painter, rect(), tokens().surface, tokens().line, px(6));
    else if (m_isHovered)
        drawPanel(painter, rect(), tokens().surfaceAlt, QColor(), px(6));
    if (m_isCurrent)
        painter.fillRect(
            leadingBar(rect().adjusted(0, px(6), 0, -px(6)), layoutDirection()), tokens().accent);
    if (hasFocus())
        drawFocusRing(painter, rect(), px(6));
    RowCursor cursor(rect(), layoutDirection());
    cursor.skip(m_isOpen ? px(12) : (width() - px(22)) / 2);
    const QColor color = m_isCurrent ? tokens().accentText : tokens().text2;
    QRect picture = cursor.take(px(22));
    picture = QRect(picture.left(), (height() - px(22)) / 2, px(22), px(22));
    paintIcon(painter, picture, m_icon, color, layoutDirection());
    if (!m_isOpen)
        return;
    cursor.skip(px(9));
    painter.setFont(textFont(m_isCurrent ? TextRole::BodyBold : TextRole::Body));
    painter.setPen(m_isCurrent ? tokens().accentText : tokens().text);
    drawLine(painter, cursor.rest(), m_text, Place::Leading, layoutDirection());
}

void NavigationItem::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->pos()))
        Q_EMIT activated();
}

void NavigationItem::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        Q_EMIT activated();
        break;
    case Qt::Key_Down:
        focusNextChild();
        break;
    case Qt::Key_Up:
        focusPreviousChild();
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

void NavigationItem::enterEvent(QEnterEvent*)
{
    m_isHovered = true;
    update();
}

void NavigationItem::leaveEvent(QEvent*)
{
    m_isHovered = false;
    update();
}

Navigation::Navigation(QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_fold(new NavigationItem(u"fold"_s, Icon::Sidebar, this))
{
    setObjectName(u"navigation"_s);
    m_column->addStretch(1);
    m_column->addWidget(m_fold);
    connect(m_fold, &NavigationItem::activated, this, [this] {
        setOpen(!m_isOpen);
        Q_EMIT openChanged(m_isOpen);
    });
    followLook(this, [this] {
        m_column->setContentsMargins(px(8), px(8), px(8), px(8));
        m_column->setSpacing(px(1));
        retranslate();
        setOpen(m_isOpen);
    });
}

void Navigation::addArea(const QString& code, const char* title, Icon icon)
{
    auto* item = new NavigationItem(code, icon, this);
    connect(item, &NavigationItem::activated, this, [this, code] { Q_EMIT chosen(code); });
    m_items.emplace_back(item, title);
    m_column->insertWidget(m_column->count() - 2, item);
    retranslate();
}

void Navigation::addGap()
{
    auto* rule = new QWidget(this);
    rule->setObjectName(u"rule"_s);
    followLook(rule, [rule] { rule->setFixedHeight(px(15)); });
    m_column->insertWidget(m_column->count() - 2, rule);
}

void Navigation::setCurrent(const QString& code)
{
    m_current = code;
    for (const auto& [item, title] : m_items)
        item->setCurrent(item->code() == code);
}

void Navigation::setOpen(bool isOpen)
{
    m_isOpen = isOpen;
    setFixedWidth(isOpen ? px(208) : px(48));
    for (const auto& [item, title] : m_items)
        item->setOpen(isOpen);
    m_fold->setOpen(isOpen);
    retranslate();
}

void Navigation::retranslate()
{
    for (const auto& [item, title] : m_items)
        item->setText(QCoreApplication::translate("Navigation", title));
    m_fold->setText(m_isOpen ? tr("Fold the menu") : tr("Open the menu"));
}

void Navigation::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), tokens().side);
    const bool rtl = layoutDirection() == Qt::RightToLeft;
    painter.fillRect(QRect(rtl ? 0 : width() - 1, 0, 1, height()), tokens().line);
    for (const QWidget* rule : findChildren<QWidget*>(u"rule"_s))
        painter.fillRect(QRect(px(16), rule->geometry().center().y(), width() - px(32), 1), tokens().line);
}

} // namespace sijill
