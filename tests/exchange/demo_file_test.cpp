#include "core/domain/national_ids.h"
#include "core/exchange/demo/demonstration.h"
#include "core/exchange/export.h"
#include "tests/exchange/demo_records.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <set>

using namespace sijill;

TEST_CASE("numbers of the demonstration's partners are valid and nobody's twice", "[demo]")
{
    std::set<QString> ribs;
    std::set<QString> phones;
    std::set<QString> people;
    for (const Partner& partner : allOfDemo<Partner>()) {
        CHECK((partner.ice.isEmpty() || checkIce(partner.ice) == IdVerdict::Valid));
        CHECK((partner.cnss.isEmpty() || checkCnssAffiliation(partner.cnss) == IdVerdict::Valid));
        CHECK(checkPhone(partner.phone) == IdVerdict::Valid);
        CHECK(phones.insert(partner.phone).second);
        for (const BankAccount& account : partner.accounts) {
            CHECK(checkRib(account.rib) == IdVerdict::Valid);
            CHECK(ribs.insert(account.rib).second);
        }
        for (const Officer& officer : partner.officers)
            CHECK(people.insert(officer.name.in(u"ar"_s)).second);
    }
}

TEST_CASE("every wording of the demonstration's papers is there in Arabic and French", "[demo]")
{
    const Office office = demo().office();
    for (const PaperSetting& setting : office.settings) {
        INFO(setting.name.toStdString());
        CHECK_FALSE(setting.text.in(u"ar"_s).isEmpty());
        CHECK((setting.name.endsWith(u"_gen"_s) || !setting.text.in(u"fr"_s).isEmpty()));
    }
    for (const SignatoryRole role : {SignatoryRole::President, SignatoryRole::Director,
             SignatoryRole::Rapporteur, SignatoryRole::Secretary, SignatoryRole::Governor})
        CHECK(office.signatory(role, kDemoDay));
    CHECK_FALSE(office.dataAuthorisation.isEmpty());
}

TEST_CASE("two runs of the demonstration export the same bytes", "[demo]")
{
    const QTemporaryDir folder;
    buildDemo(folder.filePath(u"again.sijill"_s));
    auto again = OpenOffice::open(folder.filePath(u"again.sijill"_s), {});
    REQUIRE(again);
    REQUIRE(exportFolder((*again)->database(), folder.filePath(u"again"_s)));
    REQUIRE(exportFolder(demo().database(), folder.filePath(u"first"_s)));
    const QStringList names = QDir(folder.filePath(u"first"_s)).entryList(QDir::Files);
    CHECK(names.size() > 20);
    for (const QString& name : names) {
        QFile one(folder.filePath(u"first/"_s + name));
        QFile other(folder.filePath(u"again/"_s + name));
        REQUIRE((one.open(QIODevice::ReadOnly) && other.open(QIODevice::ReadOnly)));
        INFO(name.toStdString());
        CHECK((one.readAll() == other.readAll()));
    }
}

TEST_CASE("the demonstration is never written over a file that exists", "[demo]")
{
    const QTemporaryDir folder;
    QFile kept(folder.filePath(u"kept.sijill"_s));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write("mine");
    kept.close();
    CHECK_FALSE(buildDemonstration(u"khenifra"_s, kept.fileName()));
    REQUIRE(kept.open(QIODevice::ReadOnly));
    CHECK(kept.readAll() == QByteArray("mine"));
}

TEST_CASE("an unknown demonstration is wrong usage and leaves no file", "[demo]")
{
    const QTemporaryDir folder;
    const Status built = buildDemonstration(u"atlantis"_s, folder.filePath(u"none.sijill"_s));
    REQUIRE_FALSE(built);
    CHECK(built.error().code == ErrorCode::Usage);
    CHECK_FALSE(QFile::exists(folder.filePath(u"none.sijill"_s)));
}
