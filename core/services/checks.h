#pragma once

#include "core/base/error.h"
#include "core/storage/database.h"

#include <QDate>

#include <functional>

namespace sijill {

/// One thing that the check of a whole file found.
struct Finding {
    QString kind; ///< Singular; empty for the file itself.
    qint64 recordId = 0;
    QString key;
    Problem problem;
};

/// Looks the whole file through: its integrity, the journal's chain, each record against the journal
/// (somebody changed it with another tool: rule J1), then every rule. Blocking problems of drafts are
/// warnings here: they are work to do. `progress` is called with the share done; returning false stops with
/// Error{Cancelled}.
Result<std::vector<Finding>> checkFile(
    Database& database, QDate today, const std::function<bool(double)>& progress = {});

/// Something that must be repaired, not just done.
bool hasErrors(const std::vector<Finding>& findings);

} // namespace sijill
