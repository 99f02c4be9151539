#pragma once

#include "ui/shell/theme_tokens.h"

#include <QTextLayout>

class QPainter;

namespace sijill {

QSize ruleBadgeSize(const QString& rule);
/// The code of a rule in a thin frame, always left to right.
void drawRuleBadge(QPainter& painter, const QRectF& rect, const QString& rule, const QColor& color);

/// A sentence over as many lines as its width asks for, with a rule's code after its last word. Paints, owns
/// no widget.
class MessageText {
public:
    void setText(const QString& text, const QString& rule, TextRole role);
    /// Breaks the lines for `width`, from the window's leading edge, and returns the height they take.
    int setWidth(int width, Qt::LayoutDirection window, bool isCentred = false);
    /// Width of the sentence on one line, badge included.
    int naturalWidth() const;
    void paint(QPainter& painter, const QPointF& topLeft, const QColor& color) const;
    bool isEmpty() const { return m_text.isEmpty(); }

private:
    QString m_text;
    QString m_rule;
    TextRole m_role = TextRole::Caption;
    QTextLayout m_layout;
    QRectF m_badge;
};

} // namespace sijill
