#pragma once

#include "core/base/text.h"

#include <QByteArray>
#include <QStringList>

namespace sijill::test {

/// GeoJSON of invented units side by side, each a tenth of a degree wide, from 6° west and 33° north to the
/// east: [-6, -5.9], [-5.9, -5.8] … They have a "code" and a "nom".
QByteArray unitsInARow(const QStringList& codes, const QStringList& names = {});
/// The same with other words around them: a whole file of one geometry.
QByteArray fileOfGeometry(const QByteArray& geometry);

} // namespace sijill::test
