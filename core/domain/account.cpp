#include "core/domain/account.h"

#include "core/base/format.h"
#include "core/domain/catalogue.h"
#include "core/domain/state_verbs.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {
namespace {

constexpr int kShortestPassword = 10;

constexpr Choice kAccountRoleTable[] = {
    {int(AccountRole::Clerk), "clerk", QT_TRANSLATE_NOOP("Choice", "Clerk")},
    {int(AccountRole::Reviewer), "reviewer", QT_TRANSLATE_NOOP("Choice", "Reviewer")},
    {int(AccountRole::Secretary), "secretary", QT_TRANSLATE_NOOP("Choice", "Secretary")},
    {int(AccountRole::Officer), "officer", QT_TRANSLATE_NOOP("Choice", "Programme officer")},
    {int(AccountRole::Administrator), "administrator", QT_TRANSLATE_NOOP("Choice", "Administrator")},
    {int(AccountRole::ReadOnly), "read_only", QT_TRANSLATE_NOOP("Choice", "Read only")},
};

constexpr unsigned bit(AccountRole role)
{
    return 1u << int(role);
}

constexpr unsigned kClerk = bit(AccountRole::Clerk);
constexpr unsigned kSecretary = bit(AccountRole::Secretary);
constexpr unsigned kOfficer = bit(AccountRole::Officer);

/// Who may do what besides administrators, who may do everything. The first line that fits decides; an empty
/// verb or kind fits any.
struct Permission {
    const char* verb;
    const char* kind;
    unsigned roles;
};

constexpr Permission kPermissions[] = {
    {"agreement.put_on_agenda", "", kClerk | kSecretary | kOfficer},
    {"agreement.approve", "", kSecretary},
    {"agreement.reject", "", kSecretary},
    {"agreement.defer", "", kSecretary},
    {"agreement.sign", "", kSecretary | kOfficer},
    {"agreement.annul_signature", "", kSecretary | kOfficer},
    {"agreement.activate", "", kOfficer},
    {"agreement.complete", "", kOfficer},
    {"agreement.terminate", "", kOfficer},
    {"agreement.cancel", "", kOfficer},
    {"instalment.request", "", kClerk | kOfficer},
    {"instalment.release", "", kOfficer},
    {"instalment.pay", "", kOfficer},
    {"instalment.refuse", "", kOfficer},
    {"instalment.annul_release", "", kOfficer},
    {"instalment.annul_payment", "", kOfficer},
    {"void_signed", "", 0},
    {"worksite.close", "", kOfficer},
    {"worksite.cancel", "", kOfficer},
    {"partner.suspend", "", kOfficer},
    {"partner.debar", "", kOfficer},
    {"partner.reinstate", "", kOfficer},
    {"partner.merge", "", kOfficer},
    {"partner.split", "", kOfficer},
    {"account.password", "",
        kClerk | bit(AccountRole::Reviewer) | kSecretary | kOfficer
            | bit(AccountRole::ReadOnly)}, // One's own; AccountService looks whose it is.
    {"review.submit", "", bit(AccountRole::Reviewer) | kSecretary | kOfficer},
    {"review.reopen", "", kSecretary | kOfficer},
    {"review.withdraw", "", kSecretary | kOfficer},
    {"review.assign", "", kSecretary | kOfficer},
    {"review.declare", "", bit(AccountRole::Reviewer) | kSecretary | kOfficer},
    {"proposal.contract", "", kOfficer},
    {"selection.decide", "", kSecretary | kOfficer},
    {"", "account", 0},
    {"", "office", 0},
    {"", "programme", kOfficer},
    {"", "edition", kOfficer},
    {"", "sector", kOfficer},
    {"", "marker", kOfficer},
    {"", "trade", kOfficer},
    {"", "document_kind", kOfficer},
    {"", "territory", kOfficer},
    {"", "territory_crosswalk", kOfficer},
    {"", "session", kSecretary},
    {"", "council_member", kSecretary},
    {"", "standing_committee", kSecretary},
    {"", "sitting", kSecretary},
    {"", "agenda_item", kSecretary},
    {"", "deliberation", kSecretary},
    {"", "recommendation", kSecretary | kOfficer},
    {"", "call", kSecretary | kOfficer},
    {"", "proposal", kClerk | kSecretary | kOfficer},
    {"", "committee", kSecretary | kOfficer},
    {"", "committee_member", kSecretary | kOfficer},
    {"", "committee_meeting", kSecretary | kOfficer},
    {"", "review", bit(AccountRole::Reviewer) | kSecretary | kOfficer},
    {"", "selection", kSecretary | kOfficer},
    {"", "complaint", kClerk | kSecretary | kOfficer},
    {"", "report", kSecretary | kOfficer},
    {"", "partner", kClerk | kOfficer},
    {"", "partner_distinction", kClerk | kOfficer},
    {"", "worksite", kClerk | kOfficer},
    {"", "slot", kClerk | kOfficer},
    {"", "", kClerk | kSecretary | kOfficer},
};

const Permission& permissionFor(const Verb& verb, const QString& kind)
{
    return *std::find_if(std::begin(kPermissions), std::end(kPermissions), [&](const Permission& permission) {
        const QLatin1StringView ofVerb(permission.verb);
        const QLatin1StringView ofKind(permission.kind);
        return (ofVerb.isEmpty() || ofVerb == QLatin1StringView(verb.code))
            && (ofKind.isEmpty() || kind == ofKind);
    });
}

QString rolesWord(unsigned roles)
{
    QStringList words;
    for (const Choice& role : kAccountRoles) {
        if ((roles | bit(AccountRole::Administrator)) & (1u << role.value))
            words << choiceLabel(kAccountRoles, role.value);
    }
    return Format().enumerated(words);
}

} // namespace

const Choices kAccountRoles = kAccountRoleTable;

bool Account::isActiveOn(QDate day) const
{
    const bool began = !activeFrom.isValid() || activeFrom <= day;
    return began && (!activeTo.isValid() || day < activeTo);
}

template <>
const RecordType& recordType<Account>()
{
    static const RecordType type = describe<Account>({.kind = "account",
        .plural = "accounts",
        .label = QT_TRANSLATE_NOOP("Record", "Account"),
        .pluralLabel = QT_TRANSLATE_NOOP("Record", "Accounts"),
        .keyField = "login",
        .nameField = "name",
        .fields =
            {
                field<&Account::login>("login", QT_TRANSLATE_NOOP("Field", "Login"), Required)
                    .shaped(Shape::Code),
                field<&Account::name>("name", QT_TRANSLATE_NOOP("Field", "Name"), Required | Searched),
                field<&Account::role>("role", QT_TRANSLATE_NOOP("Field", "Role"), Required)
                    .among(kAccountRoles),
                field<&Account::activeFrom>("active_from", QT_TRANSLATE_NOOP("Field", "Access from")),
                field<&Account::activeTo>("active_to", QT_TRANSLATE_NOOP("Field", "Access ends on")),
            },
        .periods = {{"active_from", "active_to"}}});
    return type;
}

bool isAllowed(AccountRole role, const Verb& verb, const QString& kind)
{
    return role == AccountRole::Administrator || (permissionFor(verb, kind).roles & bit(role)) != 0;
}

Problem roleProblem(AccountRole role, const Verb& verb, const QString& kind)
{
    const Permission& permission = permissionFor(verb, kind);
    const RecordType* type = findRecordType(kind);
    const bool isAboutVerb = permission.verb[0] != '\0' || !type;
    const QString sentence = isAboutVerb
        //: %1 is a role ("Clerk"), %2 a verb ("Release an instalment"), %3 a list of roles.
        ? QCoreApplication::translate("Rules", "The role “%1” does not include “%2”. These roles do: %3.")
        //: %1 is a role ("Clerk"), %2 a kind of record in the plural ("Territories"), %3 a list of roles.
        : QCoreApplication::translate(
            "Rules", "The role “%1” reads “%2” but does not write there. These roles do: %3.");
    return {.rule = u"U1"_s,
        .severity = Severity::Refusal,
        .message = sentence.arg(choiceLabel(kAccountRoles, int(role)),
            isAboutVerb ? verb.title() : type->pluralTitle(), rolesWord(permission.roles))};
}

std::optional<Problem> passwordProblem(const QString& password, const QString& login)
{
    const auto problem = [](const QString& message) {
        return Problem{
            .rule = u"U3"_s, .severity = Severity::Refusal, .message = message, .field = u"password"_s};
    };
    if (password.size() < kShortestPassword)
        //: %n is the smallest number of characters.
        return problem(QCoreApplication::translate("Rules",
            "A password has at least %n characters: a short sentence is easy to remember.", nullptr,
            kShortestPassword));
    if (password.compare(login, Qt::CaseInsensitive) == 0)
        return problem(QCoreApplication::translate("Rules", "The login name cannot be the password."));
    if (std::all_of(password.begin(), password.end(), [&](QChar c) { return c == password.front(); }))
        return problem(QCoreApplication::translate(
            "Rules", "One character over and over is no password: anybody tries that first."));
    return std::nullopt;
}

} // namespace sijill
