#pragma once

#include "core/services/open_office.h"

#include <QJsonObject>

#include <functional>

namespace CLI {
class App;
}

namespace sijill {

/// Exit codes that scripts of offices rely on.
enum ExitCode { Done = 0, Refused = 1, WrongUsage = 2, Failed = 3 };

/// One run of the command line: the global options, and the way back to the caller. Verbs add themselves to
/// it.
class Cli {
public:
    std::string file;
    std::string language;
    std::string account;
    std::string today;
    bool json = false;

    /// Opens --file with --today and --as; prints why not and sets the exit code.
    std::unique_ptr<OpenOffice> open(bool readOnly = false);
    /// SIJILL_PASSWORD_FILE's first line, or asked on the terminal without showing it.
    std::optional<QString> password(const QString& login);
    /// The edition by code, the current one if `code` is empty, 0 for "all"; nothing (and an exit code) if
    /// unknown.
    std::optional<EditionId> edition(OpenOffice& office, const std::string& code);
    /// The kind by its plural or singular; null (and an exit code) if unknown.
    const RecordType* kind(const std::string& name);
    /// The record by number or code, or by its id; nothing (and an exit code) if there is none.
    std::optional<Record> record(OpenOffice& office, const RecordType& type, const std::string& name);

    /// Prints one object with --json, else `text` as it is.
    void print(const QJsonObject& object, const QString& text);
    /// Each problem on its own line on standard error: rule, place, sentence. Sets the exit code.
    void fail(const Error& error, const QString& place = {});
    void fail(ExitCode code, const QString& message);
    void note(const QString& line);

    int exitCode() const { return m_exitCode; }
    void setExitCode(ExitCode code) { m_exitCode = code; }

    /// Draws charts of papers; null where no QApplication runs.
    const class FigurePainter* painter = nullptr;

private:
    bool signIn(OpenOffice& office);

    int m_exitCode = Done;
};

/// A verb declares its options and what it does when it is called.
using AddVerb = void (*)(CLI::App& app, Cli& cli);

void addAccountVerb(CLI::App& app, Cli& cli);
void addAllocateVerb(CLI::App& app, Cli& cli);
void addAttachVerbs(CLI::App& app, Cli& cli);
void addBackupVerbs(CLI::App& app, Cli& cli);
void addCallVerbs(CLI::App& app, Cli& cli);
void addCheckVerb(CLI::App& app, Cli& cli);
void addDemoVerb(CLI::App& app, Cli& cli);
void addDoVerb(CLI::App& app, Cli& cli);
void addExportVerb(CLI::App& app, Cli& cli);
void addFiguresVerb(CLI::App& app, Cli& cli);
void addImportVerb(CLI::App& app, Cli& cli);
void addJournalVerb(CLI::App& app, Cli& cli);
void addListVerb(CLI::App& app, Cli& cli);
void addMapVerbs(CLI::App& app, Cli& cli);
void addNewVerb(CLI::App& app, Cli& cli);
void addPaperVerb(CLI::App& app, Cli& cli);
void addPaperTemplateVerb(CLI::App& app, Cli& cli);
void addPartnerVerb(CLI::App& app, Cli& cli);
void addRankingVerb(CLI::App& app, Cli& cli);
void addReportVerb(CLI::App& app, Cli& cli);
void addReviewVerb(CLI::App& app, Cli& cli);
void addSearchVerb(CLI::App& app, Cli& cli);
void addSelectionVerb(CLI::App& app, Cli& cli);
void addSessionVerb(CLI::App& app, Cli& cli);
void addShowVerb(CLI::App& app, Cli& cli);
void addTemplateVerb(CLI::App& app, Cli& cli);
void addUndoVerbs(CLI::App& app, Cli& cli);
void addVoidVerbs(CLI::App& app, Cli& cli);
void addTakeOverVerb(CLI::App& app, Cli& cli);
void addDeliberationVerb(CLI::App& app, Cli& cli);

/// A value as the command line's JSON gives it: codes, ISO days, minor units, texts by language.
QJsonValue jsonValue(const Field& field, const Value& value);
QJsonValue jsonValue(FieldKind kind, Choices choices, int scale, const Value& value);
QString fromStd(const std::string& text);
QStringList linesOf(const QString& table);

} // namespace sijill
