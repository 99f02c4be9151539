#include "core/reporting/pdf/front_pieces.h"

#include "core/reporting/pdf/text_block.h"

#include <QBuffer>
#include <QImageReader>
#include <QPainter>

namespace sijill {
namespace {

constexpr double kSideColumn = paper::mm(70);
constexpr double kEmblemColumn = paper::mm(30);
constexpr double kEmblem = paper::mm(24);
constexpr double kLetterheadHeight = paper::mm(32);
constexpr double kLetterheadPoints = 10;
constexpr double kLetterheadLeading = 1.5; // The lines of both languages stand level.
constexpr int kEmblemPixels = 567;         // 24 mm at 600 dpi, for a drawing without a size of its own.
constexpr double kFramePadding = paper::mm(4.5);
constexpr double kTitleInset = paper::mm(8);

/// The state and the council in bold: first and fourth line of the five.
bool isStrongLine(qsizetype index)
{
    return index == 0 || index == 3;
}

/// Lines of one side, one under the other, in the middle of their column.
class HeadColumn {
public:
    HeadColumn(const QStringList& lines, Qt::LayoutDirection direction)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            const TextStyle style{.points = kLetterheadPoints,
                .bold = isStrongLine(i),
                .align = TextAlign::Centre,
                .leading = kLetterheadLeading};
            m_blocks.emplace_back(lines[i], style, direction, kSideColumn);
        }
    }
    double height() const
    {
        double height = 0;
        for (const TextBlock& block : m_blocks)
            height += block.height();
        return height;
    }
    void paint(QPainter& painter, double left, double top, double room) const
    {
        double y = top + (room - height()) / 2;
        for (const TextBlock& block : m_blocks) {
            block.paint(painter, QPointF(left, y));
            y += block.height();
        }
    }

private:
    std::vector<TextBlock> m_blocks;
};

class LetterheadPiece final : public Piece {
public:
    explicit LetterheadPiece(const Letterhead& letterhead)
        : m_arabic(letterhead.arabic, Qt::RightToLeft)
        , m_french(letterhead.french, Qt::LeftToRight)
        , m_emblem(emblemImage(letterhead.logo))
    {
    }
    double height() const override
    {
        return qMax(kLetterheadHeight, qMax(m_arabic.height(), m_french.height()));
    }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        const double room = height() - paper::mm(2);
        m_french.paint(painter, topLeft.x(), topLeft.y(), room);
        m_arabic.paint(painter, topLeft.x() + kSideColumn + kEmblemColumn, topLeft.y(), room);
        paintEmblem(painter, QPointF(topLeft.x() + kSideColumn + kEmblemColumn / 2, topLeft.y() + room / 2));
        painter.save();
        painter.setPen(QPen(Qt::black, paper::pt(0.5)));
        const QPointF ruleStart = topLeft + QPointF(0, height());
        painter.drawLine(ruleStart, ruleStart + QPointF(2 * kSideColumn + kEmblemColumn, 0));
        painter.restore();
    }

private:
    void paintEmblem(QPainter& painter, QPointF centre) const
    {
        if (m_emblem.isNull())
            return;
        const QSizeF size = QSizeF(m_emblem.size()).scaled(kEmblem, kEmblem, Qt::KeepAspectRatio);
        const QPointF corner = centre - QPointF(size.width() / 2, size.height() / 2);
        painter.drawImage(QRectF(corner, size), m_emblem);
    }

    HeadColumn m_arabic;
    HeadColumn m_french;
    QImage m_emblem;
};

class TitlePiece final : public Piece {
public:
    TitlePiece(const TitleBlock& title, Qt::LayoutDirection direction, bool cover)
        : m_framed(title.framed || cover)
        , m_cover(cover)
    {
        for (size_t i = 0; i < title.lines.size(); ++i) {
            const double points = (i == 0 ? 16 : 13) + (cover ? 4 : 0);
            const TextStyle style{.points = points, .bold = true, .align = TextAlign::Centre};
            m_blocks.emplace_back(title.lines[i], style, direction, bodyWidth(false) - 2 * kTitleInset);
        }
    }
    double height() const override
    {
        double height = 2 * padding() + gap() * static_cast<double>(m_blocks.size() - 1);
        for (const TextBlock& block : m_blocks)
            height += block.height();
        return height;
    }
    void paint(QPainter& painter, QPointF topLeft) const override
    {
        double y = padding();
        for (const TextBlock& block : m_blocks) {
            block.paint(painter, topLeft + QPointF(kTitleInset, y));
            y += block.height() + gap();
        }
        if (m_framed)
            paintFrame(painter, QRectF(topLeft, QSizeF(bodyWidth(false), height())));
    }

private:
    double padding() const { return !m_framed ? 0 : m_cover ? paper::mm(10) : kFramePadding; }
    double gap() const { return m_cover ? paper::mm(3) : paper::mm(0.5); }
    void paintFrame(QPainter& painter, const QRectF& frame) const
    {
        painter.save();
        painter.setPen(QPen(Qt::black, paper::pt(0.75)));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(frame);
        const double inset = paper::mm(0.8); // Double rules above and below, as on the council's registers.
        painter.drawLine(frame.topLeft() + QPointF(0, inset), frame.topRight() + QPointF(0, inset));
        painter.drawLine(frame.bottomLeft() - QPointF(0, inset), frame.bottomRight() - QPointF(0, inset));
        painter.restore();
    }

    bool m_framed;
    bool m_cover;
    std::vector<TextBlock> m_blocks;
};

class SpacePiece final : public Piece {
public:
    explicit SpacePiece(double height)
        : m_height(height)
    {
    }
    double height() const override { return m_height; }
    void paint(QPainter&, QPointF) const override { }

private:
    double m_height;
};

} // namespace

QImage emblemImage(const QByteArray& bytes)
{
    if (bytes.isEmpty())
        return {};
    QBuffer buffer;
    buffer.setData(bytes);
    QImageReader reader(&buffer);
    if (reader.format().startsWith("svg"))
        reader.setScaledSize(reader.size().scaled(kEmblemPixels, kEmblemPixels, Qt::KeepAspectRatio));
    return reader.read();
}

PiecePtr letterheadPiece(const Letterhead& letterhead)
{
    return std::make_shared<LetterheadPiece>(letterhead);
}

PiecePtr titlePiece(const TitleBlock& title, Qt::LayoutDirection direction, bool cover)
{
    return std::make_shared<TitlePiece>(title, direction, cover);
}

PiecePtr spacePiece(double height)
{
    return std::make_shared<SpacePiece>(height);
}

} // namespace sijill
