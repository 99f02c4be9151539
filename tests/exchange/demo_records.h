#pragma once

#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/domain/worksite.h"
#include "core/services/open_office.h"
#include "core/storage/record_store.h"
#include "tests/support/string_makers.h"

namespace sijill {

/// The day on which the demonstration lives.
inline const QDate kDemoDay(2024, 1, 15);

/// Writes the demonstration; fails the test if that is refused.
void buildDemo(const QString& path);
/// The demonstration, written once for all cases that only look at it.
OpenOffice& demo();

template <typename T>
std::vector<T> allOfDemo()
{
    std::vector<T> found;
    const Status read = demo().database().read([&]() -> Status {
        RecordStore(demo().database()).forEachLive(recordType<T>(), [&](const Record& record) {
            found.push_back(record.as<T>());
            return true;
        });
        return {};
    });
    REQUIRE(read);
    return found;
}

/// "awrach-1-2022" or "awrach-2-2023".
Edition demoEdition(const QString& code);

/// Worksites or agreements of one edition.
template <typename T>
std::vector<T> ofEdition(const Edition& edition)
{
    std::vector<T> found = allOfDemo<T>();
    std::erase_if(found, [&](const T& record) { return record.edition != edition.id; });
    return found;
}
std::vector<Slot> slotsOfEdition(const Edition& edition);
std::vector<Agreement> partnershipsOf(const Edition& edition);

} // namespace sijill
