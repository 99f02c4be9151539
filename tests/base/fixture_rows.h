#pragma once

#include "core/base/text.h"

#include <QFile>

#include <catch2/catch.hpp>

namespace sijill {

/// Rows of tests/fixtures/NAME.csv without comments (#) and the head. Cells hold neither commas nor quotes.
inline QList<QStringList> fixtureRows(const QString& name)
{
    QFile file(QStringLiteral(SIJILL_TEST_FIXTURES "/") + name + u".csv"_s);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QList<QStringList> rows;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& line : lines) {
        if (!line.startsWith(u'#'))
            rows << line.split(u',');
    }
    rows.removeFirst();
    REQUIRE_FALSE(rows.isEmpty());
    return rows;
}

} // namespace sijill
