#include "core/services/account_service.h"

#include "core/exchange/export.h"
#include "core/services/undo_service.h"
#include "core/storage/query.h"
#include "tests/support/accounts.h"
#include "tests/support/sample_records.h"

#include <QDir>

using namespace sijill;

namespace {

QString ruleOf(const Status& status)
{
    return status ? QString() : status.error().rule;
}

template <typename T>
QString ruleOf(const Result<T>& result)
{
    return result ? QString() : result.error().rule;
}

/// Everything that a query finds, in one text.
QString everything(TestOffice& office, const QString& sql)
{
    const auto found = office.database().read([&]() -> Result<QString> {
        Query query(office.database(), sql);
        QString text;
        while (query.next())
            text += query.text(0) + u'\n';
        return text;
    });
    REQUIRE(found);
    return *found;
}

} // namespace

TEST_CASE("the right password signs in, a wrong one does not say which half was wrong", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    CHECK(staff.accounts().signIn(u"clerk"_s, kPassword));
    const auto wrong = staff.accounts().signIn(u"clerk"_s, u"another sentence"_s);
    const auto nobody = staff.accounts().signIn(u"nobody"_s, kPassword);
    CHECK(ruleOf(wrong) == u"U4"_s);
    REQUIRE_FALSE(nobody);
    CHECK(nobody.error().message == wrong.error().message);
}

TEST_CASE("a password that was changed while it was looked at signs nobody in", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    AccountService accounts = staff.accounts();
    Result<SignInTry> attempt = accounts.beginSignIn(u"clerk"_s);
    REQUIRE(attempt);
    CHECK_FALSE(accounts.finishSignIn(*attempt)); // Nobody has looked at a password.
    attempt->check(kPassword);
    CHECK(accounts.finishSignIn(*attempt));
    REQUIRE(accounts.changePassword(kPassword, u"another long sentence"_s));
    CHECK(ruleOf(accounts.finishSignIn(*attempt)) == u"U4"_s);
}

TEST_CASE("wrong passwords make the next try wait, longer each time", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    AccountService accounts = staff.accounts();
    const auto fail = [&] { CHECK_FALSE(accounts.signIn(u"clerk"_s, u"no"_s)); };
    fail();
    fail();
    CHECK(accounts.wait(u"clerk"_s).count() == 0);
    fail();
    CHECK(accounts.wait(u"clerk"_s).count() == 4);
    CHECK(ruleOf(accounts.signIn(u"clerk"_s, kPassword)) == u"U4"_s); // Right, but too early.
    office.clock.setNow(office.clock.nowUtc().addSecs(4));
    fail();
    CHECK(accounts.wait(u"clerk"_s).count() == 8);
    office.clock.setNow(office.clock.nowUtc().addSecs(8));
    CHECK(accounts.signIn(u"clerk"_s, kPassword));
    fail();
    CHECK(accounts.wait(u"clerk"_s).count() == 0); // A right password forgives.
}

TEST_CASE("the wait is kept in the file and ends, whatever happens to the clock", "[accounts]")
{
    TestOffice office;
    {
        StaffedOffice staff(office);
        for (int i = 0; i < 20; ++i) {
            CHECK_FALSE(staff.accounts().signIn(u"clerk"_s, u"no"_s));
            office.clock.setNow(office.clock.nowUtc().addSecs(1000));
        }
        CHECK_FALSE(staff.accounts().signIn(u"clerk"_s, u"no"_s));
    }
    office.reopen();
    const AccountService accounts(office.books(), PasswordCost::least());
    CHECK(accounts.wait(u"clerk"_s).count() == 900);
    office.clock.setNow(office.clock.nowUtc().addYears(-1));
    CHECK(accounts.wait(u"clerk"_s).count() == 900);
}

TEST_CASE("a password kept with less work is made anew when its owner signs in", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const QString sql = u"SELECT hash FROM account_secret"_s;
    const QString before = everything(office, sql);
    CHECK(staff.accounts().signIn(u"clerk"_s, kPassword));
    CHECK(everything(office, sql) == before);
    const PasswordCost more{2, PasswordCost::least().memory};
    CHECK(AccountService(office.books(), more).signIn(u"clerk"_s, kPassword));
    CHECK(everything(office, sql) != before);
    CHECK(staff.accounts().signIn(u"clerk"_s, kPassword));
}

TEST_CASE("U3: short passwords, the login and one letter over and over are refused", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const Account other = staff.add(u"abdelkarim"_s, AccountRole::Clerk);
    for (const QString& bad : {u"nine char"_s, u"AbdelKarim"_s, u"aaaaaaaaaaaa"_s, QString()})
        CHECK(ruleOf(staff.accounts().setPassword(other.id, bad)) == u"U3"_s);
    CHECK(staff.accounts().setPassword(other.id, u"عبارة طويلة جدا"_s));
    CHECK(staff.accounts().signIn(u"abdelkarim"_s, u"عبارة طويلة جدا"_s));
}

TEST_CASE("one's own password is changed with the one of now", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    staff.add(u"karim"_s, AccountRole::ReadOnly);
    Register karim = staff.as(u"karim"_s);
    AccountService own(karim, PasswordCost::least());
    const Status wrong = own.changePassword(u"not this one"_s, u"quite another one"_s);
    REQUIRE_FALSE(wrong);
    CHECK(wrong.error().field == u"current"_s);
    CHECK(own.changePassword(kPassword, u"quite another one"_s));
    CHECK(own.signIn(u"karim"_s, u"quite another one"_s));
    CHECK(ruleOf(own.setPassword(staff.administrator().id, u"taken over by me"_s)) == u"U1"_s);
}

TEST_CASE("no hash is in the journal, in an export or in the search", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    REQUIRE(staff.accounts().setPassword(staff.administrator().id, u"another sentence"_s));
    CHECK(everything(office, u"SELECT verb FROM journal_entry"_s).contains(u"account.password"_s));
    CHECK(everything(office, u"SELECT hash FROM account_secret"_s).startsWith(u"$argon2id$"_s));
    CHECK_FALSE(everything(office, u"SELECT before || after FROM journal_payload"_s).contains(u"argon2"_s));
    CHECK_FALSE(everything(office, u"SELECT keys || name FROM search_row"_s).contains(u"argon2"_s));
    const QString folder = office.path(u"export"_s);
    REQUIRE(exportFolder(office.database(), folder));
    const QStringList files = QDir(folder).entryList(QDir::Files);
    REQUIRE(files.contains(u"accounts.csv"_s));
    for (const QString& name : files) {
        QFile file(QDir(folder).filePath(name));
        REQUIRE(file.open(QIODevice::ReadOnly));
        CHECK_FALSE(file.readAll().contains("argon2"));
    }
}

TEST_CASE("U2: the last administrator who can sign in stays one", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    Account self = staff.administrator();
    self = office.stored(self);
    Account clerk = self;
    clerk.role = AccountRole::Clerk;
    CHECK(ruleOf(office.records().save(clerk)) == u"U2"_s);
    CHECK(ruleOf(staff.accounts().setActive(self.id, false)) == u"U2"_s);
    // Another administrator without a password does not help.
    const Account second = office.saved(
        Account{.login = u"second"_s, .name = {{u"fr"_s, u"B"_s}}, .role = AccountRole::Administrator});
    CHECK(ruleOf(staff.accounts().setActive(self.id, false)) == u"U2"_s);
    REQUIRE(staff.accounts().setPassword(second.id, kPassword));
    CHECK(staff.accounts().setActive(self.id, false));
    CHECK_FALSE(staff.accounts().signIn(u"clerk"_s, kPassword));
}

TEST_CASE("an account whose access has ended can neither sign in nor write", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const Account karim = staff.add(u"karim"_s, AccountRole::Clerk);
    REQUIRE(staff.accounts().signIn(u"karim"_s, kPassword));
    REQUIRE(staff.accounts().setActive(karim.id, false));
    CHECK(ruleOf(staff.accounts().signIn(u"karim"_s, kPassword)) == u"U4"_s);
    Register books = staff.as(u"karim"_s);
    CHECK(ruleOf(RecordService(books).save(samplePartner())) == u"U4"_s);
    REQUIRE(staff.accounts().setActive(karim.id, true));
    CHECK(RecordService(books).save(samplePartner()));
}

TEST_CASE("U5: a second person needs login, and login needs a password", "[accounts]")
{
    TestOffice office;
    Office record;
    record.number = TestOffice::kNumber;
    record.names = {{u"fr"_s, u"Bureau"_s}};
    office.saved(record);
    const Account only = office.saved(Account{.login = u"clerk"_s, .name = {{u"fr"_s, u"A"_s}}});
    AccountService accounts(office.books(), PasswordCost::least());
    const Account second{.login = u"b"_s, .name = {{u"fr"_s, u"B"_s}}, .role = AccountRole::Clerk};
    CHECK(ruleOf(office.records().save(second)) == u"U5"_s);
    CHECK(ruleOf(accounts.requireLogin(true)) == u"U5"_s);
    REQUIRE(accounts.setPassword(only.id, kPassword));
    REQUIRE(accounts.requireLogin(true));
    CHECK(office.records().save(second));
    CHECK(ruleOf(accounts.requireLogin(false)) == u"U5"_s);
}

TEST_CASE("an account that the journal names is not deleted and keeps its login", "[accounts]")
{
    TestOffice office;
    StaffedOffice staff(office);
    const Account karim = staff.add(u"karim"_s, AccountRole::Clerk);
    Register books = staff.as(u"karim"_s);
    REQUIRE(RecordService(books).save(samplePartner()));
    CHECK_FALSE(office.records().remove(recordType<Account>(), karim.id.value));
    Account renamed = office.stored(karim);
    renamed.login = u"someone"_s;
    CHECK_FALSE(office.records().save(renamed));
    const Account fresh = staff.add(u"typo"_s, AccountRole::Clerk);
    CHECK(office.records().remove(recordType<Account>(), fresh.id.value));
}
