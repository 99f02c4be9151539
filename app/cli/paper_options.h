#pragma once

#include "app/cli/cli.h"
#include "core/reporting/builders/papers.h"

namespace sijill {

/// Which paper is meant, as the verbs `report` and `paper issue` are told it, and the files to write.
struct PaperOptions {
    PaperKind kind = PaperKind::Session;
    std::string id = {};
    std::string edition = {};
    std::string session = {};
    std::string from = {};
    std::string to = {};
    std::string pdf = {};
    std::string odt = {};
    std::string xlsx = {};
};

/// Adds "session", "agreement", "deposit-receipt" and the other papers under a verb.
void addPapers(CLI::App& verb, const std::function<void(const PaperOptions& options)>& run);

/// In the language of --lang, Arabic by default; nothing (and an exit code) when something that was named
/// does not exist.
std::optional<PaperRequest> paperRequest(Cli& cli, OpenOffice& office, const PaperOptions& options);

/// Writes the files that were asked for; their paths are added to `files`.
Status writePaper(
    const Cli& cli, const PaperOptions& options, const ReportDocument& document, QStringList& files);

/// What the paper prints as dotted lines, on standard error.
void noteMissing(Cli& cli, const QStringList& missing, const QString& language);

} // namespace sijill
