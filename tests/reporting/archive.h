#pragma once

#include <QByteArray>
#include <QStringList>

namespace sijill::sample {

/// Names of the entries of a zip in memory, in order.
QStringList entryNames(const QByteArray& zip);
/// One entry, or nothing.
QByteArray entry(const QByteArray& zip, const QString& name);
/// True when the XML can be read to its end.
bool isWellFormed(const QByteArray& xml);

} // namespace sijill::sample
