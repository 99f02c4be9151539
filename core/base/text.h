#pragma once

#include <QString>
#include <QStringList>

namespace sijill {

/// Makes u"…"_s and "…"_L1 available in every file of ours: casts from plain literals are switched off.
using namespace Qt::StringLiterals;

} // namespace sijill
