#pragma once

#include "core/base/clock.h"
#include "core/domain/edition.h"
#include "core/domain/office.h"
#include "core/services/account_service.h"
#include "core/services/merge_service.h"
#include "core/services/reading_gate.h"
#include "core/services/record_service.h"
#include "core/services/register.h"
#include "core/services/undo_service.h"
#include "core/services/verb_service.h"
#include "core/services/void_service.h"
#include "core/storage/office_file.h"

namespace sijill {

/// An office file at work: who writes in it, on which day, for which edition. What the window and the command
/// line open.
class OpenOffice {
public:
    struct Options {
        QDate today = {};   ///< Overrides the file's working day and the computer's.
        QString actor = {}; ///< Login; empty: the file's only account.
        /// Of the actor, where people sign in.
        std::optional<QString> password = {};
        /// Opens even if nobody said who acts: nothing can be written until signIn().
        bool signInLater = false;
        PasswordCost passwordCost = PasswordCost::moderate();
        OfficeFile::Options file = {};
    };
    static Result<std::unique_ptr<OpenOffice>> open(const QString& path, const Options& options);

    OfficeFile& file() { return *m_file; }
    Database& database() { return m_file->database(); }
    Register& books() { return *m_register; }
    RecordService records() { return RecordService(*m_register); }
    VerbService verbs() { return VerbService(*m_register); }
    VoidService voids() { return VoidService(*m_register); }
    MergeService merges() { return MergeService(*m_register); }
    ReadingGate reading() { return ReadingGate(*m_register); }
    UndoService undo() { return UndoService(*m_register); }
    AccountService accounts() { return AccountService(*m_register, m_passwordCost); }

    /// Somebody acts: the only account, or whoever signed in.
    bool isSignedIn() const { return !m_register->actor().isEmpty(); }
    bool isLoginRequired() const;
    /// Whoever is to act from now on. Without login the password is not looked at.
    Status signIn(const QString& login, const QString& password);
    /// The same for a try that accounts() began and whose password was looked at.
    Status finishSignIn(const SignInTry& checked);

    const Clock& clock() const { return m_clock; }
    QDate today() const { return m_clock.today(); }
    /// The file has a working day of its own (the demonstration) or one was given.
    bool hasWorkingDay() const { return m_clock.hasWorkingDay(); }

    /// As they lie in the file now.
    Office office() const;
    std::optional<Account> account() const;
    /// Name of the person behind a login of the journal; the login itself once the account is gone.
    QString nameOfActor(const QString& login) const;
    /// The edition to work in: the office's current one until another is chosen.
    EditionId currentEdition() const { return m_edition; }
    void setCurrentEdition(EditionId edition) { m_edition = edition; }
    std::optional<Edition> edition() const;

private:
    std::optional<Account> account(const QString& login) const;
    explicit OpenOffice(std::unique_ptr<OfficeFile> file);
    Status enter(const Options& options);
    Status actAs(const Options& options);
    Result<QString> onlyActor() const;
    void setActor(const QString& login);

    std::unique_ptr<OfficeFile> m_file;
    SystemClock m_clock;
    std::unique_ptr<Register> m_register;
    EditionId m_edition;
    PasswordCost m_passwordCost;
};

} // namespace sijill
