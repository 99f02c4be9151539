#include "ui/shell/theme_style.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme_paint.h"

#include <QAbstractItemView>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QPainterPath>
#include <QStyleFactory>
#include <QStyleOption>

namespace sijill {
namespace {

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return (option->state & flag) != 0;
}

/// The frame of everything that can be typed into.
void drawFieldFrame(const QStyleOption* option, QPainter* painter, const QWidget* widget)
{
    const Tokens& t = tokens();
    const QRectF rect(option->rect);
    const double radius = pxF(6);
    const double thick = std::max(2.0, pxF(2));
    const bool isFlat = widget && widget->property("flat").toBool();
    const int problem = widget ? widget->property("problem").toInt() : 0;
    const QColor problemColor = problem == 1 ? t.warnMark : t.redMark;
    const bool hasFocus = has(option, QStyle::State_HasFocus);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    if (!isEnabled || isFlat) {
        drawPanel(*painter, rect, t.window, hasFocus ? t.accent : t.line, radius, hasFocus ? thick : 1);
    } else if (problem > 0 && hasFocus) {
        drawPanel(*painter, rect, t.surface, t.accent, radius + 1, thick);
        const double inside = thick + 1;
        drawPanel(
            *painter, rect.adjusted(inside, inside, -inside, -inside), {}, problemColor, radius - 2, thick);
    } else if (problem > 0) {
        drawPanel(*painter, rect, t.surface, problemColor, radius, thick);
    } else {
        drawPanel(*painter, rect, t.surface, hasFocus ? t.accent : t.control, radius, hasFocus ? thick : 1);
    }
}

void drawCheck(const QStyleOption* option, QPainter* painter, bool isRound)
{
    const Tokens& t = tokens();
    const QRectF rect(option->rect);
    const bool isOn = has(option, QStyle::State_On);
    const bool isPartial = has(option, QStyle::State_NoChange);
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isFilled = isOn || isPartial;
    const QColor fill = !isEnabled ? t.window : isFilled ? t.accentFill : t.surface;
    const QColor border = !isEnabled ? t.line : isFilled ? t.accentFill : t.control;
    drawPanel(*painter, rect, fill, border, isRound ? rect.height() / 2 : pxF(3));
    if (!isFilled)
        return;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QColor mark = isEnabled ? t.onAccentFill : t.text3;
    const auto at = [&](double x, double y) {
        return QPointF(rect.left() + x * rect.width(), rect.top() + y * rect.height());
    };
    if (isRound) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(mark);
        painter->drawEllipse(rect.center(), rect.width() / 5, rect.height() / 5);
    } else {
        painter->setPen(QPen(mark, pxF(1.8), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        if (isPartial)
            painter->drawLine(at(0.28, 0.5), at(0.72, 0.5));
        else
            painter->drawPolyline(QPolygonF{at(0.24, 0.52), at(0.43, 0.71), at(0.77, 0.31)});
    }
    painter->restore();
}

void drawButtonPanel(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = tokens();
    const bool isEnabled = has(option, QStyle::State_Enabled);
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const QColor fill = !isEnabled             ? t.window
        : isDown                               ? t.head
        : has(option, QStyle::State_MouseOver) ? t.surfaceAlt
                                               : t.surface;
    drawPanel(*painter, option->rect, fill, isEnabled ? t.controlSoft : t.line, pxF(6));
    if (has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange))
        drawFocusRing(*painter, option->rect, pxF(6));
}

void drawToolPanel(const QStyleOption* option, QPainter* painter)
{
    const Tokens& t = tokens();
    const bool isDown = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    if (isDown || (has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled)))
        drawPanel(*painter, option->rect, isDown ? t.accentSoft : t.head, {}, pxF(6));
    if (has(option, QStyle::State_HasFocus))
        drawFocusRing(*painter, option->rect, pxF(6));
}

} // namespace

ThemeStyle::ThemeStyle()
    : QProxyStyle(QStyleFactory::create(u"Fusion"_s))
{
    setObjectName(u"fusion"_s);
}

void ThemeStyle::drawPrimitive(
    PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = tokens();
    switch (element) {
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0)
            return drawFieldFrame(option, painter, widget);
        return;
    case PE_FrameLineEdit:
        return drawFieldFrame(option, painter, widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        return drawCheck(option, painter, false);
    case PE_IndicatorRadioButton:
        return drawCheck(option, painter, true);
    case PE_PanelButtonCommand:
        return drawButtonPanel(option, painter);
    case PE_PanelButtonTool:
        return drawToolPanel(option, painter);
    case PE_FrameFocusRect:
        return drawFocusRing(*painter, option->rect, pxF(4));
    case PE_PanelTipLabel:
    case PE_FrameMenu:
        return drawPanel(
            *painter, option->rect, element == PE_FrameMenu ? QColor() : t.surface, t.control, 0);
    case PE_Frame:
        if (qobject_cast<const QAbstractScrollArea*>(widget)
            && !qobject_cast<const QAbstractItemView*>(widget))
            return drawFieldFrame(option, painter, widget);
        return drawPanel(*painter, option->rect, {}, t.line, pxF(3));
    case PE_PanelScrollAreaCorner:
        return;
    case PE_IndicatorHeaderArrow:
        return; // ListHeader and drawControl say it after the title.
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void ThemeStyle::drawControl(
    ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const Tokens& t = tokens();
    switch (element) {
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, t.head);
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1), t.line);
        return;
    case CE_Splitter:
        return;
    case CE_ProgressBarGroove:
        return drawPanel(*painter, option->rect, t.track, {}, pxF(3));
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option);
            bar && bar->maximum > bar->minimum) {
            const double share = double(bar->progress - bar->minimum) / (bar->maximum - bar->minimum);
            const QRect filled(
                option->rect.topLeft(), QSize(qRound(option->rect.width() * share), option->rect.height()));
            return drawPanel(
                *painter, visualRect(option->direction, option->rect, filled), t.accent, {}, pxF(3));
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void ThemeStyle::drawComboBox(
    const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    drawFieldFrame(option, painter, widget);
    const QRect arrow = subControlRect(CC_ComboBox, option, SC_ComboBoxArrow, widget);
    QRect place(0, 0, px(16), px(16));
    place.moveCenter(arrow.center());
    paintIcon(*painter, place, Icon::Down, has(option, State_Enabled) ? tokens().text2 : tokens().text3,
        option->direction);
}

void ThemeStyle::drawScrollBar(const QStyleOptionComplex* option, QPainter* painter) const
{
    const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (!slider || slider->maximum <= slider->minimum)
        return;
    const Tokens& t = tokens();
    const bool isActive = has(option, State_MouseOver) || has(option, State_Sunken);
    const QRectF handle =
        QRectF(subControlRect(CC_ScrollBar, option, SC_ScrollBarSlider, nullptr)).adjusted(3, 3, -3, -3);
    drawPanel(
        *painter, handle, isActive ? t.text3 : t.control, {}, std::min(handle.width(), handle.height()) / 2);
}

void ThemeStyle::drawComplexControl(
    ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (control == CC_ComboBox)
        return drawComboBox(option, painter, widget);
    if (control == CC_ScrollBar)
        return drawScrollBar(option, painter);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect ThemeStyle::subControlRect(
    ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect all = option->rect;
    if (control == CC_ComboBox) {
        const int arrowWidth = px(32);
        if (part == SC_ComboBoxArrow)
            return visualRect(option->direction, all,
                QRect(all.right() + 1 - arrowWidth, all.top(), arrowWidth, all.height()));
        if (part == SC_ComboBoxEditField)
            return visualRect(option->direction, all, all.adjusted(px(10), 1, -arrowWidth, -1));
    }
    if (control == CC_ScrollBar) {
        const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        const bool isUpright = slider && slider->orientation == Qt::Vertical;
        const int length = isUpright ? all.height() : all.width();
        const int range = slider ? slider->maximum - slider->minimum : 0;
        if (!slider || part == SC_ScrollBarAddLine || part == SC_ScrollBarSubLine)
            return {};
        if (part == SC_ScrollBarGroove)
            return all;
        const int wanted = range > 0
            ? static_cast<int>(qint64(length) * slider->pageStep / (range + slider->pageStep))
            : length;
        const int size = std::clamp(wanted, std::min(px(32), length), length);
        const int start = sliderPositionFromValue(
            slider->minimum, slider->maximum, slider->sliderPosition, length - size, slider->upsideDown);
        const auto piece = [&](int from, int extent) {
            const QRect rect = isUpright ? QRect(all.left(), all.top() + from, all.width(), extent)
                                         : QRect(all.left() + from, all.top(), extent, all.height());
            return visualRect(isUpright ? Qt::LeftToRight : option->direction, all, rect);
        };
        if (part == SC_ScrollBarSlider)
            return piece(start, size);
        return part == SC_ScrollBarSubPage ? piece(0, start) : piece(start + size, length - start - size);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect ThemeStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const int side = frame && frame->lineWidth > 0 ? px(8) : px(2); // QLineEdit adds 2 of its own.
        return option->rect.adjusted(side, 1, -side, -1);
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize ThemeStyle::sizeFromContents(
    ContentsType type, const QStyleOption* option, const QSize& contents, const QWidget* widget) const
{
    const QSize base = QProxyStyle::sizeFromContents(type, option, contents, widget);
    switch (type) {
    case CT_LineEdit:
        return {contents.width() + px(20), std::max(px(32), contents.height())};
    case CT_ComboBox:
        return {contents.width() + px(10) + px(34), std::max(px(32), contents.height())};
    case CT_PushButton:
        return {std::max(base.width(), contents.width() + px(24)), std::max(px(32), contents.height())};
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {base.width() + px(12), std::max(px(28), base.height())};
        return base;
    default:
        return base;
    }
}

int ThemeStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_LineEditIconSize:
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return px(16);
    case PM_ToolBarIconSize:
        return px(22);
    case PM_ScrollBarExtent:
        return px(12);
    case PM_ScrollView_ScrollBarSpacing:
        return 0;
    case PM_SplitterWidth:
        return px(8);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return px(8);
    case PM_MenuPanelWidth:
        return 1;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int ThemeStyle::styleHint(
    StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* answer) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_EtchDisabledText:
    case SH_ItemView_ActivateItemOnSingleClick:
        return 0;
    case SH_ScrollBar_ContextMenu:
        return 0;
    case SH_ComboBox_ListMouseTracking:
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, answer);
    }
}

} // namespace sijill
