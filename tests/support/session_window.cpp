#include "tests/support/session_window.h"

#include "core/storage/record_store.h"

namespace sijill::test {

void submitAgreements(const TestWindow& window, int count)
{
    const auto written = window.database().transact([&]() -> Result<int> {
        RecordStore records(window.database());
        const auto like = records.findByKey(recordType<Agreement>(), u"AW2-2023/001"_s)->as<Agreement>();
        for (int i = 0; i < count; ++i) {
            Agreement agreement;
            agreement.number = u"AW2-2024/9%1"_s.arg(i);
            agreement.edition = like.edition;
            agreement.kind = like.kind;
            agreement.title = like.title;
            agreement.parties = like.parties;
            for (auto& party : agreement.parties)
                party.id = {};
            agreement.state = AgreementState::OnAgenda;
            Record record = Record::of(agreement);
            records.insert(record);
        }
        return count;
    });
    REQUIRE(written);
}

} // namespace sijill::test
