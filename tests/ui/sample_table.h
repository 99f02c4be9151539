#pragma once

#include "core/base/text.h"

#include <QAbstractTableModel>

#include <vector>

namespace sijill::test {

/// Agreements that nobody signed: a model with every role a ListTable reads.
class SampleTable final : public QAbstractTableModel {
public:
    enum Column { Number, Partner, Commune, State, Months, Amount, ColumnCount };

    explicit SampleTable(const QString& language, int rows = 24, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString m_language;
    int m_rows;
};

} // namespace sijill::test
