#include "core/domain/national_ids.h"
#include "tests/support/string_makers.h"

using namespace sijill;

namespace {

const QString kRib = u"011519000001205000534921"_s; // Example of the SWIFT registry of IBANs.
const QString kIban = u"MA64011519000001205000534921"_s;

/// How many texts that differ from `number` in one digit pass the check.
int passingCorruptions(const QString& number, IdVerdict (*check)(QStringView))
{
    int passing = 0;
    for (qsizetype i = 0; i < number.size(); ++i) {
        for (char16_t digit = u'0'; digit <= u'9'; ++digit) {
            QString wrong = number;
            wrong[i] = QChar(digit);
            if (wrong != number && check(wrong) == IdVerdict::Valid)
                ++passing;
        }
    }
    return passing;
}

} // namespace

TEST_CASE("a RIB is valid however it is typed", "[ids]")
{
    const QString typed = GENERATE(u"011519000001205000534921"_s, u"011 519 0000012050005349 21"_s,
        u"011-519-0000012050005349-21"_s, u"\u2066011\u00a0519\u00a00000012050005349\u00a021\u2069"_s,
        u"٠١١٥١٩٠٠٠٠٠١٢٠٥٠٠٠٥٣٤٩٢١"_s, u"MA64 0115 1900 0001 2050 0053 4921"_s);

    CHECK(checkRib(typed) == IdVerdict::Valid);
    CHECK(normalizedRib(typed) == kRib);
}

TEST_CASE("no wrong digit of a RIB passes", "[ids]")
{
    CHECK(passingCorruptions(kRib, checkRib) == 0);
    CHECK(checkRib(u"011519000001205000534912") == IdVerdict::WrongKey);
}

TEST_CASE("the key of a RIB lies between 01 and 97", "[ids]")
{
    CHECK(checkRib(u"000000000000000000000000") == IdVerdict::WrongKey);
    CHECK(checkRib(u"000000000000000000000097") == IdVerdict::Valid);
    CHECK(checkRib(u"000000000000000000003201") == IdVerdict::Valid);
    CHECK(checkRib(u"000000000000000000003298") == IdVerdict::WrongKey); // Divisible by 97 too.
    CHECK(checkRib(u"000000000000000000009700") == IdVerdict::WrongKey); // Divisible, key 00.
}

TEST_CASE("a RIB that is short or strange says so", "[ids]")
{
    CHECK(checkRib(u"") == IdVerdict::Incomplete);
    CHECK(checkRib(u"0115190000012050005349") == IdVerdict::Incomplete);
    CHECK(checkRib(kRib + u'0') == IdVerdict::WrongShape);
    CHECK(checkRib(u"O11519000001205000534921") == IdVerdict::WrongShape);
    CHECK(checkRib(u"MA65 0115 1900 0001 2050 0053 4921") == IdVerdict::WrongShape);
}

TEST_CASE("a RIB is grouped by no-break spaces, anything else stays as typed", "[ids]")
{
    CHECK(groupedRib(kRib) == u"011\u00a0519\u00a00000012050005349\u00a021");
    CHECK(groupedRib(u"011 519 000") == u"011 519 000");
}

TEST_CASE("the first digits name the bank", "[ids]")
{
    CHECK(bankOfRib(kRib).in(u"fr"_s) == u"Bank of Africa");
    CHECK(bankOfRib(u"007 780").in(u"ar"_s) == u"التجاري وفا بنك");
    CHECK(bankOfRib(u"181").in(u"en"_s) == u"Banque Populaire");
    CHECK(bankOfRib(u"999 780").isEmpty());
    CHECK(bankOfRib(u"1").isEmpty());
}

TEST_CASE("only a valid RIB has an IBAN", "[ids]")
{
    CHECK(ibanOfRib(kRib) == kIban);
    CHECK(ibanOfRib(u"011519000001205000534922").isEmpty());
}

TEST_CASE("a Moroccan IBAN is checked on both keys", "[ids]")
{
    CHECK(checkMoroccanIban(u"ma64 0115 1900 0001 2050 0053 4921") == IdVerdict::Valid);
    CHECK(passingCorruptions(kIban.mid(2), [](QStringView digits) {
        return checkMoroccanIban(digits.toString().prepend(u"MA"_s));
    }) == 0);
    CHECK(checkMoroccanIban(u"MA64 0115") == IdVerdict::Incomplete);
    CHECK(checkMoroccanIban(u"M") == IdVerdict::Incomplete);
    CHECK(checkMoroccanIban(u"FR7630006000011234567890189") == IdVerdict::WrongShape);
}

TEST_CASE("an ICE is divisible by 97", "[ids]")
{
    const QString invented = u"009990001000007"_s;

    CHECK(checkIce(invented) == IdVerdict::Valid);
    CHECK(passingCorruptions(invented, checkIce) == 0);
    CHECK(checkIce(u"00999000100000") == IdVerdict::Incomplete);
    CHECK(checkIce(u"0099900010000078") == IdVerdict::WrongShape);
    CHECK(checkIce(u"000000000000000") == IdVerdict::WrongShape);
}

TEST_CASE("a tax id has seven or eight digits", "[ids]")
{
    CHECK(checkTaxId(u"1234567") == IdVerdict::Valid);
    CHECK(checkTaxId(u"12345678") == IdVerdict::Valid);
    CHECK(checkTaxId(u"123456") == IdVerdict::Incomplete);
    CHECK(checkTaxId(u"123456789") == IdVerdict::WrongShape);
    CHECK(checkTaxId(u"1234567A") == IdVerdict::WrongShape);
}

TEST_CASE("an employer's CNSS number ends in its control digit", "[ids]")
{
    CHECK(checkCnssAffiliation(u"2703892") == IdVerdict::Valid); // Public sample.
    CHECK(checkCnssAffiliation(u"1307492") == IdVerdict::WrongKey);
    CHECK(checkCnssAffiliation(u"270389") == IdVerdict::Incomplete);
    CHECK(checkCnssAffiliation(u"27038922") == IdVerdict::WrongShape);
    CHECK(checkCnssAffiliation(u"0000000") == IdVerdict::WrongShape);
}

TEST_CASE("a worker's CNSS number begins with one and ends in its control digit", "[ids]")
{
    CHECK(checkCnssRegistration(u"123456787") == IdVerdict::WrongKey);
    CHECK(checkCnssRegistration(u"123456785") == IdVerdict::Valid); // (2+4+6+8)·2 + 3+5+7 = 55.
    CHECK(checkCnssRegistration(u"223456785") == IdVerdict::WrongShape);
    CHECK(checkCnssRegistration(u"12345678") == IdVerdict::Incomplete);
}

TEST_CASE("special CNSS numbers of workers", "[ids]")
{
    CHECK(checkCnssRegistration(kCnssNotYetRegistered) == IdVerdict::Valid);
    CHECK(checkCnssRegistration(kCnssOccasionalLabour) == IdVerdict::Valid);
    CHECK(checkCnssRegistration(u"100000000") == IdVerdict::WrongShape);
}

TEST_CASE("a card number has one form whatever was typed", "[ids]")
{
    CHECK(normalizedCin(u" v 123-456 ") == u"V123456");
    CHECK(normalizedCin(u"va١٠٢٠٣") == u"VA10203");
    CHECK(checkCin(u"jb 40506") == IdVerdict::Valid);
    CHECK(checkCin(u"V1") == IdVerdict::Valid);
    CHECK(checkCin(u"V") == IdVerdict::Incomplete);
    CHECK(checkCin(u"") == IdVerdict::Incomplete);
}

TEST_CASE("what is no card number", "[ids]")
{
    const QString typed = GENERATE(u"123456"_s, u"ABC123"_s, u"V12345678"_s, u"V123A"_s, u"ف123456"_s);

    CHECK(checkCin(typed) == IdVerdict::WrongShape);
}

TEST_CASE("a Moroccan phone number has one form whatever its prefix", "[ids]")
{
    const QString typed = GENERATE(u"0612345678"_s, u"06 12 34 56 78"_s, u"06.12.34.56.78"_s,
        u"+212 6 12 34 56 78"_s, u"00212612345678"_s, u"+212 (0)6-12-34-56-78"_s, u"212612345678"_s,
        u"٠٦١٢٣٤٥٦٧٨"_s, u"‪+212612345678‬"_s);

    CHECK(normalizedPhone(typed) == u"0612345678");
    CHECK(checkPhone(typed) == IdVerdict::Valid);
}

TEST_CASE("phones from abroad and unfinished ones", "[ids]")
{
    CHECK(normalizedPhone(u"0033 6 12 34 56 78") == u"+33612345678");
    CHECK(checkPhone(u"+33612345678") == IdVerdict::Valid);
    CHECK(checkPhone(u"06123") == IdVerdict::Incomplete);
    CHECK(checkPhone(u"+336") == IdVerdict::Incomplete);
    CHECK(checkPhone(u"06123456789") == IdVerdict::WrongShape);
    CHECK(checkPhone(u"0112345678") == IdVerdict::WrongShape);
    CHECK(checkPhone(u"06 12 34 x") == IdVerdict::WrongShape);
}

TEST_CASE("an address for mail has a name, one @ and a host", "[ids]")
{
    CHECK(checkEmail(u" contact@association.ma ") == IdVerdict::Valid);
    CHECK(checkEmail(u"contact") == IdVerdict::Incomplete);
    CHECK(checkEmail(u"contact@association") == IdVerdict::Incomplete);
    CHECK(checkEmail(u"contact@association.") == IdVerdict::Incomplete);
}

TEST_CASE("what is no address for mail", "[ids]")
{
    const QString typed = GENERATE(u"@association.ma"_s, u"a@b@c.ma"_s, u"a b@c.ma"_s, u"a@c.ma, b@c.ma"_s,
        u"a..b@c.ma"_s, u"a.@c.ma"_s, u"a@.ma"_s);

    CHECK(checkEmail(typed) == IdVerdict::WrongShape);
}
