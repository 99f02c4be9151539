#pragma once

#include "core/base/text.h"

#include <QComboBox>

#include <vector>

namespace sijill {

/// A choice among words that are known only while the program runs: people of the journal, states of a
/// record. Keeps what is chosen when the words change their language.
class PickBox final : public QComboBox {
    Q_OBJECT

public:
    struct Option {
        QVariant value;
        QString word;
    };
    explicit PickBox(QWidget* parent = nullptr);

    /// The first one is chosen unless what was chosen before is among them.
    void setOptions(const std::vector<Option>& options);
    /// Says nothing: only the user's choice is announced.
    void choose(const QVariant& value);

Q_SIGNALS:
    void picked(const QVariant& value);
};

} // namespace sijill
