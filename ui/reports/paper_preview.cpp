#include "ui/reports/paper_preview.h"

#include "ui/shell/theme.h"

#include <QPainter>
#include <QScrollBar>

namespace sijill {
namespace {

constexpr int kGap = 16;
constexpr double kWidestMm = 297;

} // namespace

PaperPreview::PaperPreview(const FigurePainter* painter, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_painter(painter)
{
    setObjectName(u"preview"_s);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    verticalScrollBar()->setSingleStep(40);
    followLook(this, [this] {
        setAccessibleName(tr("Preview of the paper"));
        layOut();
    });
}

void PaperPreview::setDocument(const ReportDocument& document)
{
    m_pages = std::make_unique<PagedDocument>(document, m_painter);
    verticalScrollBar()->setValue(0);
    layOut();
}

void PaperPreview::refresh(const ReportDocument& document)
{
    const int place = verticalScrollBar()->value();
    setDocument(document);
    verticalScrollBar()->setValue(place);
}

void PaperPreview::clear()
{
    m_pages.reset();
    layOut();
}

void PaperPreview::layOut()
{
    m_places.clear();
    double widest = 0;
    for (int page = 0; page < pageCount(); ++page)
        widest = std::max(widest, m_pages->pageSizeMm(page).width());
    const double room = std::max(100, viewport()->width() - 2 * px(kGap));
    m_pixelsPerMm = widest > 0 ? std::min(room / widest, pxF(900) / kWidestMm * 1.4) : 1;
    double y = px(kGap);
    for (int page = 0; page < pageCount(); ++page) {
        const QSizeF size = m_pages->pageSizeMm(page) * m_pixelsPerMm;
        m_places.emplace_back((viewport()->width() - size.width()) / 2, y, size.width(), size.height());
        y += size.height() + px(kGap);
    }
    verticalScrollBar()->setRange(0, std::max(0, int(y) - viewport()->height()));
    verticalScrollBar()->setPageStep(viewport()->height());
    viewport()->update();
}

void PaperPreview::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    layOut();
}

void PaperPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    painter.fillRect(viewport()->rect(), tokens().track);
    const double offset = verticalScrollBar()->value();
    for (std::size_t page = 0; page < m_places.size(); ++page) {
        const QRectF place = m_places[page].translated(0, -offset);
        if (!place.intersects(QRectF(viewport()->rect())))
            continue;
        painter.fillRect(place, Qt::white);
        painter.setPen(tokens().line);
        painter.drawRect(place);
        painter.save();
        painter.setClipRect(place);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.translate(place.topLeft());
        painter.scale(m_pixelsPerMm, m_pixelsPerMm);
        m_pages->paintPage(painter, int(page));
        painter.restore();
    }
}

} // namespace sijill
