#include "ui/charts/chart_view.h"

#include "core/base/format.h"
#include "ui/charts/chart_accessible.h"
#include "ui/charts/chart_painter.h"
#include "ui/shell/theme.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPaintEvent>
#include <QPainter>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace sijill {

ChartView::ChartView(QWidget* parent)
    : QWidget(parent)
{
    installChartAccessibility();
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    followLook(this, [this] { forget(); });
}

void ChartView::setFigure(const Figure& figure)
{
    m_figure = figure;
    m_current = -1;
    m_hovered = -1;
    setAccessibleName(figure.title);
    setAccessibleDescription(figure.note);
    forget();
}

void ChartView::setTitleShown(bool isShown)
{
    m_isTitleShown = isShown;
    forget();
}

void ChartView::forget()
{
    m_geometry.reset();
    m_picture = {};
    updateGeometry();
    update();
}

ChartStyle ChartView::style() const
{
    return {.tokens = tokens(),
        .pointSize = 9.5 * zoomPercent() / 100,
        .device = this,
        .showsTitle = m_isTitleShown};
}

const ChartGeometry& ChartView::geometryNow() const
{
    if (!m_geometry)
        m_geometry = layOutChart(m_figure, QRectF(rect()).adjusted(2, 2, -2, -2), style());
    return *m_geometry;
}

const std::vector<ChartMark>& ChartView::marks() const
{
    return geometryNow().marks;
}

QSize ChartView::sizeHint() const
{
    const auto rows = static_cast<int>(m_figure.categories.size());
    if (m_figure.shape == FigureShape::StackedBars)
        return {px(340), px(std::max(120, rows * 72))};
    if (isHorizontal(m_figure.shape))
        return {px(340), px(std::max(120, rows * 26 + (m_figure.targets.empty() ? 0 : 24)))};
    return {px(340), px(220)};
}

QSize ChartView::minimumSizeHint() const
{
    const auto rows = static_cast<int>(m_figure.categories.size());
    return {px(200), isHorizontal(m_figure.shape) ? px(std::max(80, rows * 19)) : px(140)};
}

QString ChartView::describe(const ChartMark& mark) const
{
    const QString category = m_figure.categories.value(mark.category);
    const auto at = static_cast<std::size_t>(mark.category);
    const bool hasTarget = at < m_figure.targets.size() && !std::isnan(m_figure.targets[at]);
    //: A value of a chart that is not known yet.
    const QString value = std::isnan(mark.value) ? tr("not known yet") : valueText(m_figure, mark.value);
    const QString target = hasTarget ? valueText(m_figure, m_figure.targets[at]) : QString();
    if (m_figure.series.size() > 1) {
        const QString& series = m_figure.series[static_cast<std::size_t>(mark.series)].name;
        //: One part of a bar: %1 category, %2 part, %3 value, %4 unit.
        return tr("%1, %2: %3 %4").arg(category, series, value, m_figure.unit);
    }
    if (hasTarget)
        //: One bar: %1 category, %2 value, %3 unit, %4 target.
        return tr("%1: %2 %3, target %4").arg(category, value, m_figure.unit, target);
    //: One bar: %1 category, %2 value, %3 unit.
    return tr("%1: %2 %3").arg(category, value, m_figure.unit);
}

bool ChartView::opens(int category) const
{
    const auto at = static_cast<std::size_t>(category);
    return category >= 0 && at < m_figure.records.size() && !m_figure.records[at].kind.isEmpty();
}

int ChartView::markAt(const QPointF& position) const
{
    const std::vector<ChartMark>& all = marks();
    const auto within = [&](QRectF ChartMark::*part) {
        const auto found = std::find_if(
            all.begin(), all.end(), [&](const ChartMark& mark) { return (mark.*part).contains(position); });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    };
    const int exact = within(&ChartMark::bar);
    return exact >= 0 ? exact : within(&ChartMark::band);
}

void ChartView::setCurrentMark(int mark)
{
    m_current = std::clamp(mark, -1, static_cast<int>(marks().size()) - 1);
    update();
    if (m_current >= 0)
        announceMark(this, m_current);
}

/// What is in sight and as much above and below: a chart of all partners is a hundred screens high.
void ChartView::drawPicture(const QRect& asked)
{
    const QRect seen = visibleRegion().boundingRect() | asked;
    m_pictured = seen.adjusted(0, -seen.height(), 0, seen.height()) & rect();
    const double ratio = devicePixelRatioF();
    m_picture = QPixmap(m_pictured.size() * ratio);
    m_picture.setDevicePixelRatio(ratio);
    m_picture.fill(Qt::transparent);
    QPainter painter(&m_picture);
    painter.translate(-m_pictured.topLeft());
    paintChart(painter, m_figure, geometryNow(), style(), m_pictured);
}

void ChartView::paintEvent(QPaintEvent* event)
{
    if (m_picture.isNull() || !m_pictured.contains(event->rect()))
        drawPicture(event->rect());
    QPainter painter(this);
    const auto mark = [this](int index) { return marks()[static_cast<std::size_t>(index)]; };
    if (m_hovered >= 0 && opens(mark(m_hovered).category))
        drawPanel(painter, mark(m_hovered).band, tokens().surfaceAlt, {}, pxF(4));
    painter.drawPixmap(m_pictured.topLeft(), m_picture);
    if (hasFocus() && m_current >= 0)
        drawFocusRing(painter, mark(m_current).bar.adjusted(-3, -3, 3, 3), pxF(3));
}

void ChartView::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    const bool isByKey = event->reason() == Qt::TabFocusReason || event->reason() == Qt::BacktabFocusReason;
    if (m_current < 0 && isByKey)
        setCurrentMark(0);
}

void ChartView::resizeEvent(QResizeEvent*)
{
    m_geometry.reset();
    m_picture = {};
}

void ChartView::mouseMoveEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (mark == m_hovered)
        return;
    m_hovered = mark;
    const bool isOpenable = mark >= 0 && opens(marks()[static_cast<std::size_t>(mark)].category);
    setCursor(isOpenable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

void ChartView::leaveEvent(QEvent*)
{
    m_hovered = -1;
    update();
}

void ChartView::mouseReleaseEvent(QMouseEvent* event)
{
    const int mark = markAt(event->position());
    if (event->button() != Qt::LeftButton || mark < 0)
        return;
    setCurrentMark(mark);
    Q_EMIT activated(marks()[static_cast<std::size_t>(mark)].category);
}

int ChartView::neighbour(int byCategory, int bySeries) const
{
    const std::vector<ChartMark>& all = marks();
    const ChartMark from = all[static_cast<std::size_t>(m_current)];
    const auto at = [&](int category, int series) {
        const auto found = std::find_if(all.begin(), all.end(),
            [&](const ChartMark& mark) { return mark.category == category && mark.series == series; });
        return found == all.end() ? -1 : static_cast<int>(found - all.begin());
    };
    // A part may be missing in the next bar: then its first one.
    const int same = at(from.category + byCategory, from.series + bySeries);
    return same >= 0 || byCategory == 0 ? same : at(from.category + byCategory, 0);
}

bool ChartView::step(int key)
{
    if (marks().empty())
        return false;
    const bool isAcross = isHorizontal(m_figure.shape);
    const int reading = geometryNow().isMirrored ? -1 : 1;
    int forward = 0; // Along the categories, then across the series.
    int sideways = 0;
    switch (key) {
    case Qt::Key_Right:
        (isAcross ? sideways : forward) = reading;
        break;
    case Qt::Key_Left:
        (isAcross ? sideways : forward) = -reading;
        break;
    case Qt::Key_Down:
        (isAcross ? forward : sideways) = 1;
        break;
    case Qt::Key_Up:
        (isAcross ? forward : sideways) = -1;
        break;
    default:
        return false;
    }
    const int next = m_current < 0 ? 0 : neighbour(forward, sideways);
    if (next >= 0)
        setCurrentMark(next);
    return true;
}

void ChartView::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    if (isEnter && m_current >= 0)
        Q_EMIT activated(marks()[static_cast<std::size_t>(m_current)].category);
    else if (!step(event->key()))
        QWidget::keyPressEvent(event);
}

bool ChartView::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    auto* help = static_cast<QHelpEvent*>(event);
    const int mark = markAt(help->pos());
    QToolTip::showText(
        help->globalPos(), mark < 0 ? QString() : describe(marks()[static_cast<std::size_t>(mark)]), this);
    return true;
}

} // namespace sijill
