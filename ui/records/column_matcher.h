#pragma once

#include "core/exchange/mapping.h"

#include <QWidget>

class QComboBox;
class QGridLayout;

namespace sijill {

/// Says which column of a foreign table is which of ours, when its heading is not ours. What was chosen for
/// the same heading before is proposed again.
class ColumnMatcher final : public QWidget {
    Q_OBJECT

public:
    explicit ColumnMatcher(QWidget* parent = nullptr);

    void setHeading(const QString& kind, const QStringList& theirs, const QStringList& ours);
    ColumnMapping mapping() const;
    void remember() const;

Q_SIGNALS:
    void changed();

private:
    QString proposalFor(const QString& theirs) const;
    void retranslate();

    QString m_kind;
    QStringList m_theirs;
    QStringList m_ours;
    QGridLayout* m_grid;
    QList<QComboBox*> m_choices; ///< One a column of theirs.
};

} // namespace sijill
