#pragma once

#include <QHash>
#include <QWidget>

class QHeaderView;

namespace sijill {

/// The sums under a table, one under each column, outside what sorts, filters and scrolls. Bound to the
/// head's widths; at the leading edge the count of records, beside it what the selection adds up to.
class TotalsRow final : public QWidget {
    Q_OBJECT

public:
    TotalsRow(QHeaderView* header, QWidget* parent);

    /// Formatted sums by column of the model.
    void setTotals(const QString& count, const QHash<int, QString>& sums);
    void setSelection(const QString& text);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRect cellOf(int column) const;
    void drawWords(QPainter& painter, const QRect& room) const;

    QHeaderView* m_header;
    QString m_count;
    QString m_selection;
    QHash<int, QString> m_sums;
};

} // namespace sijill
