#include "core/storage/search_store.h"

#include "core/services/undo_service.h"
#include "tests/support/sample_records.h"

using namespace sijill;

namespace {

/// Numbers and codes of what is found, in order.
QStringList found(TestOffice& office, const QString& typed, const QString& kind = {}, int limit = 20)
{
    const auto hits = office.database().read([&]() -> Result<std::vector<SearchHit>> {
        return SearchStore(office.database()).find(typed, limit, kind);
    });
    INFO(typed.toStdString());
    REQUIRE(hits);
    QStringList subjects;
    for (const SearchHit& hit : *hits)
        subjects << hit.subject;
    return subjects;
}

Partner named(const QString& number, const QString& ar, const QString& fr)
{
    Partner partner;
    partner.number = number;
    partner.names = {{u"ar"_s, ar}, {u"fr"_s, fr}};
    return partner;
}

} // namespace

TEST_CASE("Arabic is found whatever its hamza, alef, taa marbuta or vowels", "[search]")
{
    TestOffice office;
    office.saved(named(u"P-001"_s, u"جمعية أحمد الإدريسي"_s, u"x"_s));
    const QString typed = GENERATE(u"جمعية أحمد"_s, u"جمعيه احمد"_s, u"جَمْعِيَّة"_s, u"الادريسي"_s, u"الأدريسى"_s,
        u"جمـــعية"_s, u"احمد الادريسي"_s, u"الإدريسي جمعية"_s, u"دريس"_s);
    CHECK(found(office, typed) == QStringList{u"P-001"_s});
}

TEST_CASE("Latin is found whatever its accents and capitals", "[search]")
{
    TestOffice office;
    office.saved(named(u"P-001"_s, u"س"_s, u"Coopérative Féminine d’Aït Ishaq"_s));
    const QString typed = GENERATE(
        u"cooperative"_s, u"COOPÉRATIVE"_s, u"féminine"_s, u"ait ishaq"_s, u"Ishaq coop"_s, u"minin"_s);
    CHECK(found(office, typed) == QStringList{u"P-001"_s});
}

TEST_CASE("every word must occur", "[search]")
{
    TestOffice office;
    office.saved(named(u"P-001"_s, u"جمعية الأمل"_s, u"Association El Amal"_s));
    office.saved(named(u"P-002"_s, u"جمعية النور"_s, u"Association Ennour"_s));
    CHECK(found(office, u"association"_s) == QStringList{u"P-001"_s, u"P-002"_s});
    CHECK(found(office, u"association ennour"_s) == QStringList{u"P-002"_s});
    CHECK(found(office, u"association elephant"_s) == QStringList());
    CHECK(found(office, u""_s) == QStringList());
    CHECK(found(office, u"   "_s) == QStringList());
}

TEST_CASE("one or two letters find the words that begin with them", "[search]")
{
    TestOffice office;
    office.saved(named(u"P-001"_s, u"جمعية الأمل"_s, u"Association El Amal"_s));
    office.saved(named(u"P-002"_s, u"تعاونية"_s, u"Coopérative"_s));
    CHECK(found(office, u"am"_s) == QStringList{u"P-001"_s});
    CHECK(found(office, u"c"_s) == QStringList{u"P-002"_s});
    CHECK(found(office, u"ج"_s) == QStringList{u"P-001"_s});
    CHECK(found(office, u"ال"_s) == QStringList{u"P-001"_s});
    CHECK(found(office, u"el association"_s) == QStringList{u"P-001"_s});
    office.saved(named(u"P-003"_s, u"نادي"_s, u"Club d’Azrou (zone)"_s));
    CHECK(found(office, u"az"_s) == QStringList{u"P-003"_s});
    CHECK(found(office, u"zo"_s) == QStringList{u"P-003"_s});
    CHECK(found(office, u"ma"_s) == QStringList()); // Inside a word: three letters are needed.
}

TEST_CASE("numbers are found with their signs, whole or in part", "[search]")
{
    TestOffice office;
    savedAgreement(office, u"AW2-2023/017"_s);
    CHECK(found(office, u"AW2-2023/017"_s) == QStringList{u"AW2-2023/017"_s});
    CHECK(found(office, u"aw2-2023/017"_s) == QStringList{u"AW2-2023/017"_s});
    CHECK(found(office, u"2023/017"_s) == QStringList{u"AW2-2023/017"_s});
    CHECK(found(office, u"٢٠٢٣/٠١٧"_s) == QStringList{u"AW2-2023/017"_s});
}

TEST_CASE("the record whose number was typed whole comes first", "[search]")
{
    TestOffice office;
    for (const QString& number : {u"P-0010"_s, u"P-0011"_s, u"P-001"_s})
        office.saved(named(number, u"جمعية"_s, u"Association"_s));
    CHECK(found(office, u"P-001"_s).first() == u"P-001"_s);
    CHECK(found(office, u"p-001"_s).size() == 3);
    CHECK(found(office, u"p-001"_s, {}, 1) == QStringList{u"P-001"_s});
}

TEST_CASE("what begins with the words typed comes before what only has them", "[search]")
{
    TestOffice office;
    Territory commune = sampleCommune();
    commune.code = u"1"_s;
    commune.names = {{u"fr"_s, u"Route de Khénifra"_s}};
    office.saved(commune);
    commune.code = u"Khénifra 2"_s;
    commune.names = {{u"fr"_s, u"Khénifra"_s}};
    office.saved(commune);
    CHECK(found(office, u"khenifra"_s) == QStringList{u"Khénifra 2"_s, u"1"_s});
}

TEST_CASE("amounts are found as people write them", "[search]")
{
    TestOffice office;
    Agreement agreement = agreementDraft(office);
    agreement.amount = {567'964'50};
    office.saved(agreement);
    const QString typed = GENERATE(u"567964.50"_s, u"567.964,50"_s, u"567 964,50"_s, u"567,964.50"_s,
        u"567\u00a0964,50"_s, u"567\u202f964,50"_s, u"567 964"_s, u"567964"_s, u" 567.964,50 "_s);
    CHECK(found(office, typed) == QStringList{u"AW2-2023/001"_s});
    CHECK(found(office, u"567.964,51"_s) == QStringList());
}

TEST_CASE("dates are found as people write them", "[search]")
{
    TestOffice office;
    Agreement agreement = savedAgreement(office);
    agreement.deliberationOn = QDate(2023, 4, 14);
    office.saved(agreement);
    CHECK(found(office, u"14/04/2023"_s) == QStringList{u"AW2-2023/001"_s});
    CHECK(found(office, u"2023-04-14"_s) == QStringList{u"AW2-2023/001"_s});
    CHECK(found(office, u"١٤/٠٤/٢٠٢٣"_s) == QStringList{u"AW2-2023/001"_s});
    CHECK(found(office, u"15/04/2023"_s) == QStringList());
}

TEST_CASE("phones and bank accounts are found however they are grouped", "[search]")
{
    TestOffice office;
    Partner partner = samplePartner();
    partner.phone = u"06 12 34 56 78"_s;
    partner.accounts.front().rib = u"011 519 0000012050005349 21"_s;
    office.saved(partner);
    const QString typed = GENERATE(u"0612345678"_s, u"06 12 34 56 78"_s, u"06-12-34-56-78"_s,
        u"+212 6 12 34 56 78"_s, u"+212612345678"_s, u"011519000001205000534921"_s,
        u"011 519 0000012050005349 21"_s, u"0000012050005349"_s);
    CHECK(found(office, typed) == QStringList{u"P-001"_s});
}

TEST_CASE("a record is found by what its parts hold", "[search]")
{
    TestOffice office;
    office.saved(samplePartner());
    CHECK(found(office, u"فاطمه الزهرا"_s) == QStringList{u"P-001"_s});
    CHECK(found(office, u"fatima"_s) == QStringList{u"P-001"_s});
}

TEST_CASE("a search can be narrowed to one kind", "[search]")
{
    TestOffice office;
    savedWorksite(office);
    CHECK(found(office, u"khenifra"_s) == QStringList{u"05.301."_s});
    CHECK(found(office, u"khenifra"_s, u"partner"_s) == QStringList());
    CHECK(found(office, u"awrach"_s, u"edition"_s) == QStringList{u"awrach-2-2023"_s});
}

TEST_CASE("an edited record is found by its new words only", "[search]")
{
    TestOffice office;
    Partner partner = office.saved(named(u"P-001"_s, u"جمعية"_s, u"Ancien nom"_s));
    partner.names.set(u"fr"_s, u"Nouveau nom"_s);
    office.saved(partner);
    CHECK(found(office, u"nouveau"_s) == QStringList{u"P-001"_s});
    CHECK(found(office, u"ancien"_s) == QStringList());
    CHECK(found(office, u"an"_s) == QStringList());
}

TEST_CASE("a name that changed in its accents only is shown as it is now", "[search]")
{
    TestOffice office;
    Partner partner = office.saved(named(u"P-001"_s, u"جمعية احمد"_s, u"cooperative"_s));
    partner.names = {{u"ar"_s, u"جمعية أحمد"_s}, {u"fr"_s, u"Coopérative"_s}};
    office.saved(partner);
    const auto hits = office.database().read([&]() -> Result<std::vector<SearchHit>> {
        return SearchStore(office.database()).find(u"cooperative"_s, 5);
    });
    REQUIRE(hits);
    REQUIRE(hits->size() == 1);
    CHECK(hits->front().name == partner.names);
    CHECK(hits->front().kind == u"partner"_s);
    CHECK(hits->front().recordId == partner.id.value);
}

TEST_CASE("a deleted record is found no more, and again when it comes back", "[search]")
{
    TestOffice office;
    const Partner partner = office.saved(named(u"P-001"_s, u"جمعية"_s, u"Association"_s));
    REQUIRE(office.records().remove(recordType<Partner>(), partner.id.value));
    CHECK(found(office, u"association"_s) == QStringList());
    CHECK(found(office, u"as"_s) == QStringList());
    CHECK(office.rows(u"search_word"_s) == 0);
    REQUIRE(office.records().restore(u"partner"_s, partner.id.value));
    CHECK(found(office, u"association"_s) == QStringList{u"P-001"_s});
}

TEST_CASE("undo and redo keep the search in step", "[search]")
{
    TestOffice office;
    Partner partner = office.saved(named(u"P-001"_s, u"جمعية"_s, u"Ancien nom"_s));
    partner.names.set(u"fr"_s, u"Nouveau nom"_s);
    office.saved(partner);
    UndoService undo(office.books());
    REQUIRE(undo.undo());
    CHECK(found(office, u"ancien"_s) == QStringList{u"P-001"_s});
    CHECK(found(office, u"nouveau"_s) == QStringList());
    REQUIRE(undo.redo());
    CHECK(found(office, u"nouveau"_s) == QStringList{u"P-001"_s});
    REQUIRE(undo.undo());
    REQUIRE(undo.undo());
    CHECK(found(office, u"nom"_s) == QStringList());
}

TEST_CASE("signs that mean something to the index are only signs", "[search]")
{
    TestOffice office;
    office.saved(named(u"P-001"_s, u"جمعية"_s, u"100% \"Vert\" [Atlas] *étoile* (NEAR) d'Azrou"_s));
    const QString typed =
        GENERATE(u"\"vert\""_s, u"100%"_s, u"[atlas]"_s, u"*etoile*"_s, u"(near)"_s, u"d'azrou"_s);
    CHECK(found(office, typed) == QStringList{u"P-001"_s});
    for (const QString& none :
        {u"*"_s, u"?"_s, u"[a"_s, u"AND"_s, u"vert OR nothing"_s, u"keys:vert"_s, u"\""_s})
        CHECK(found(office, none).size() <= 1); // No error, whatever is found.
    CHECK(found(office, u"?"_s) == QStringList());
}
