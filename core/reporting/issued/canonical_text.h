#pragma once

#include "core/base/error.h"
#include "core/reporting/report_document.h"

namespace sijill {

/// The content of a paper as bytes that say nothing of its layout: language, title, words, typed cells and
/// figures in their order, each with its length before it, so that no two papers share them. What is
/// fingerprinted and frozen.
QByteArray canonicalText(const ReportDocument& document);

/// The paper that a canonical text tells of, without layout: what a frozen paper is compared and written
/// anew from. Refuses what is not canonical text to the last byte.
Result<ReportDocument> documentFrom(const QByteArray& canonical);

/// BLAKE2b in 64 capital hexadecimal digits.
QString fingerprintOf(const QByteArray& bytes);

} // namespace sijill
