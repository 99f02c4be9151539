#pragma once

#include "core/reporting/builders/papers.h"
#include "tests/exchange/demo_records.h"

namespace sijill::sample {

/// A paper built from the demonstration on its working day; fails the test on a refusal. `key` is the number
/// or code of the record it is about, for papers that are about one.
Paper demoPaper(PaperKind kind, const QString& language, const QString& key = {});

/// Its canonical text with plain spaces, so that a test can type the numbers.
QString textOf(const Paper& paper);

/// Printed with the charts that the program draws.
QByteArray printed(const Paper& paper);

/// All blocks of one kind, in order.
template <typename Kind>
std::vector<Kind> blocksOf(const Paper& paper)
{
    std::vector<Kind> found;
    for (const Block& block : paper.document.blocks) {
        if (const auto* wanted = std::get_if<Kind>(&block))
            found.push_back(*wanted);
    }
    return found;
}

/// The table of this code; fails the test when the paper has none.
Table tableOf(const Paper& paper, const QString& code);

} // namespace sijill::sample
