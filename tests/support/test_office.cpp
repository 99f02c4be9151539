#include "tests/support/test_office.h"

#include "core/storage/record_store.h"

namespace sijill {

TestOffice::TestOffice(QDate today)
    : clock(today)
{
    auto created = OfficeFile::create(path());
    REQUIRE(created);
    m_file = std::move(*created);
    REQUIRE(m_file->database().transact([&]() -> Status {
        RecordStore(m_file->database()).startCounter(7);
        return {};
    }));
    m_register = std::make_unique<Register>(m_file->database(), clock, u"clerk"_s);
}

void TestOffice::reopen()
{
    close();
    auto opened = OfficeFile::open(path());
    REQUIRE(opened);
    m_file = std::move(*opened);
    m_register = std::make_unique<Register>(m_file->database(), clock, u"clerk"_s);
}

} // namespace sijill
