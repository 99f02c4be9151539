#pragma once

#include "core/base/text.h"

#include <QDate>

namespace sijill {

/// "Entered by mistake": since when, by whom, why. Blank in a record that holds. The record keeps its number
/// and its content, but counts nowhere; only the verbs of VoidService write it.
struct Voiding {
    QDate on = {};
    QString by = {}; ///< Login.
    QString motive = {};

    bool isSet() const { return on.isValid(); }
    bool operator==(const Voiding&) const = default;
};

} // namespace sijill
