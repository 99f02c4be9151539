#include "app/cli/cli.h"

#include "app/cli/terminal.h"
#include "core/domain/catalogue.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QJsonDocument>

#include <cstdio>

namespace sijill {
namespace {

void write(FILE* stream, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    std::fwrite(utf8.constData(), 1, size_t(utf8.size()), stream);
}

ExitCode exitCodeFor(ErrorCode code)
{
    switch (code) {
    case ErrorCode::File:
    case ErrorCode::Storage:
        return Failed;
    case ErrorCode::Usage:
        return WrongUsage;
    default:
        return Refused;
    }
}

QString problemLine(const Problem& problem, const QString& place)
{
    QStringList parts;
    if (!problem.rule.isEmpty())
        parts << problem.rule;
    if (!place.isEmpty())
        parts << place;
    if (!problem.field.isEmpty())
        parts << problem.field;
    parts << problem.message;
    return parts.join(u": "_s);
}

} // namespace

QString fromStd(const std::string& text)
{
    return QString::fromStdString(text);
}

std::unique_ptr<OpenOffice> Cli::open(bool readOnly)
{
    if (file.empty()) {
        fail(WrongUsage, QCoreApplication::translate("Cli", "Say which file: --file F."));
        return nullptr;
    }
    OpenOffice::Options options{.signInLater = true, .file = {.readOnly = readOnly}};
    if (!today.empty()) {
        options.today = QDate::fromString(fromStd(today), Qt::ISODate);
        if (!options.today.isValid()) {
            fail(WrongUsage,
                QCoreApplication::translate("Cli", "“%1” is not a day: write year-month-day, 2024-01-15.")
                    .arg(fromStd(today)));
            return nullptr;
        }
    }
    Result<std::unique_ptr<OpenOffice>> opened = OpenOffice::open(fromStd(file), options);
    if (!opened) {
        fail(opened.error(), fromStd(file));
        return nullptr;
    }
    if (const QString notice = (*opened)->file().notice(); !notice.isEmpty() && !readOnly)
        note(notice);
    return signIn(**opened) ? std::move(*opened) : nullptr;
}

bool Cli::signIn(OpenOffice& office)
{
    const QString login = fromStd(account);
    if (login.isEmpty() && office.isSignedIn())
        return true;
    QString typed;
    if (office.isLoginRequired() && !login.isEmpty()) {
        const std::optional<QString> given = password(login);
        if (!given) {
            fail(Error{.code = ErrorCode::Forbidden,
                .rule = u"U4"_s,
                .message = QCoreApplication::translate("Cli",
                    "No password was given. Name a file with SIJILL_PASSWORD_FILE, or call from a "
                    "terminal.")});
            return false;
        }
        typed = *given;
    }
    if (login.isEmpty()) {
        fail(Error{.code = ErrorCode::Forbidden,
            .rule = u"U4"_s,
            .message = QCoreApplication::translate(
                "Cli", "Several people use this file. Say who you are: --as NAME.")});
        return false;
    }
    const Status done = office.signIn(login, typed);
    if (!done)
        fail(done.error(), fromStd(file));
    return done.has_value();
}

std::optional<QString> Cli::password(const QString& login)
{
    if (const auto line = lineOfFileNamedBy("SIJILL_PASSWORD_FILE"))
        return line;
    //: Asked on the terminal: %1 is a login.
    return askHidden(QCoreApplication::translate("Cli", "Password of %1: ").arg(login));
}

const RecordType* Cli::kind(const std::string& name)
{
    const KindEntry* entry = findKind(fromStd(name));
    if (entry && !entry->isPart())
        return entry->type;
    fail(WrongUsage, QCoreApplication::translate("Cli", "“%1” is not a kind of record.").arg(fromStd(name)));
    return nullptr;
}

std::optional<Record> Cli::record(OpenOffice& office, const RecordType& type, const std::string& name)
{
    const auto found = office.database().read([&]() -> Result<std::optional<Record>> {
        const RecordStore records(office.database());
        const qint64 id = type.keyField ? records.idByKey(type, fromStd(name)) : 0;
        return records.find(type, id ? id : fromStd(name).toLongLong());
    });
    if (!found)
        fail(found.error());
    else if (!*found)
        fail(Refused,
            QCoreApplication::translate("Cli", "There is no record “%1” of this kind.").arg(fromStd(name)));
    return found ? *found : std::nullopt;
}

std::optional<EditionId> Cli::edition(OpenOffice& office, const std::string& code)
{
    if (code.empty())
        return office.currentEdition();
    if (code == "all")
        return EditionId();
    const auto found = office.database().read([&]() -> Result<qint64> {
        return RecordStore(office.database()).idByKey(recordType<Edition>(), fromStd(code));
    });
    if (!found || *found == 0) {
        fail(Refused,
            QCoreApplication::translate("Cli", "There is no edition “%1” in this file.").arg(fromStd(code)));
        return std::nullopt;
    }
    return EditionId{*found};
}

void Cli::print(const QJsonObject& object, const QString& text)
{
    if (json)
        write(stdout, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Indented)));
    else
        write(stdout, text.endsWith(u'\n') || text.isEmpty() ? text : text + u'\n');
}

void Cli::fail(const Error& error, const QString& place)
{
    QList<Problem> problems = error.problems;
    if (problems.isEmpty())
        problems << Problem{.rule = error.rule, .message = error.message, .field = error.field};
    for (const Problem& problem : problems)
        write(stderr, problemLine(problem, place) + u'\n');
    if (!error.detail.isEmpty())
        write(stderr, error.detail + u'\n');
    setExitCode(exitCodeFor(error.code));
}

void Cli::fail(ExitCode code, const QString& message)
{
    write(stderr, message + u'\n');
    setExitCode(code);
}

void Cli::note(const QString& line)
{
    write(stderr, line + u'\n');
}

QJsonValue jsonValue(FieldKind kind, Choices choices, int scale, const Value& value)
{
    if (isBlank(value))
        return {};
    switch (kind) {
    case FieldKind::Choice:
        return choiceCode(choices, integerOf(value));
    case FieldKind::Boolean:
        return integerOf(value) != 0;
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph: {
        QJsonObject texts;
        if (const auto* localized = std::get_if<LocalizedText>(&value)) {
            for (const QString& language : localized->languages())
                texts.insert(language, localized->in(language));
        }
        return texts;
    }
    case FieldKind::Decimal:
    case FieldKind::Percent: {
        double power = 1;
        for (int i = 0; i < (kind == FieldKind::Percent ? 2 : scale); ++i)
            power *= 10;
        return double(integerOf(value)) / power;
    }
    case FieldKind::Integer:
    case FieldKind::Money:
    case FieldKind::Reference:
        return integerOf(value);
    case FieldKind::Date:
        return std::get<QDate>(value).toString(Qt::ISODate);
    case FieldKind::Instant:
        return std::get<QDateTime>(value).toUTC().toString(Qt::ISODateWithMs);
    case FieldKind::Text:
    case FieldKind::Paragraph:
        return textOf(value);
    }
    Q_UNREACHABLE();
}

QJsonValue jsonValue(const Field& field, const Value& value)
{
    return jsonValue(field.kind, field.choices, field.scale, value);
}

} // namespace sijill
