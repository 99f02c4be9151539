#include "core/base/format.h"
#include "core/base/office_time.h"
#include "core/domain/proposal.h"
#include "core/domain/record.h"
#include "tests/support/string_makers.h"

#include <cstdlib>

using namespace sijill;

namespace {

/// The computer's zone for a while.
class ComputerIn {
public:
    explicit ComputerIn(const char* zone)
        : m_before(qgetenv("TZ"))
    {
        set(zone);
    }
    ~ComputerIn() { set(m_before); }
    Q_DISABLE_COPY_MOVE(ComputerIn)

private:
    static void set(const QByteArray& zone)
    {
        qputenv("TZ", zone);
        tzset();
    }

    QByteArray m_before;
};

} // namespace

TEST_CASE("hours are the office's whatever zone the computer is in", "[base][time]")
{
    const QDateTime closes(QDate(2023, 4, 20), QTime(15, 30), Qt::UTC); // In Ramadan: the hour of UTC.
    for (const char* zone : {"UTC", "Asia/Tokyo", "America/New_York"}) {
        const ComputerIn computer(zone);
        INFO(zone);
        CHECK(Format::withoutMarks(Format(u"fr"_s).dateTime(closes)) == u"20/04/2023 15:30"_s);
        CHECK(Format::withoutMarks(Format(u"fr"_s).time(closes.addMonths(2))) == u"16:30"_s);
        CHECK(instantAt(QDate(2023, 6, 20), QTime(16, 30)) == closes.addMonths(2));
        CHECK(officeDay(QDateTime(QDate(2023, 6, 20), QTime(23, 30), Qt::UTC)) == QDate(2023, 6, 21));
    }
}

TEST_CASE("an hour read without a zone is the office's, one with a zone is its own", "[base][time]")
{
    const ComputerIn computer("Asia/Tokyo");
    const auto read = [](const QString& text) {
        return typedInstant(QDateTime::fromString(text, Qt::ISODate));
    };
    CHECK(read(u"2023-06-20T16:30"_s) == QDateTime(QDate(2023, 6, 20), QTime(15, 30), Qt::UTC));
    CHECK(read(u"2023-06-20T16:30Z"_s) == QDateTime(QDate(2023, 6, 20), QTime(16, 30), Qt::UTC));
    const auto imported = parsePlainText(recordType<Proposal>().at("received_at"), u"2023-06-20T16:30"_s);
    REQUIRE(imported);
    CHECK(std::get<QDateTime>(*imported) == QDateTime(QDate(2023, 6, 20), QTime(15, 30), Qt::UTC));
}
