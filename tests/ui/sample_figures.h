#pragma once

#include "core/indicators/figure.h"

namespace sijill::test {

/// Eight sectors as rows of bars; each opens worksites.
Figure sectorFigure(const QString& language);
/// Six months as columns with targets; the last two are not known yet.
Figure monthFigure(const QString& language);
/// Three waves cut by state.
Figure waveFigure(const QString& language);

} // namespace sijill::test
