#include "core/indicators/comparison.h"

#include "core/base/format.h"

#include <QCoreApplication>

namespace sijill {

std::optional<Edition> editionBefore(const RecordStore& records, const Edition& edition)
{
    std::optional<Edition> before;
    records.forEachLive(recordType<Edition>(), [&](const Record& record) {
        const auto& other = record.as<Edition>();
        const bool isEarlier = other.programme == edition.programme && other.from < edition.from;
        if (isEarlier && (!before || before->from < other.from))
            before = other;
        return true;
    });
    return before;
}

Result<std::optional<Comparison>> periodBefore(Database& database, const Figures& figures)
{
    std::optional<Edition> edition;
    std::optional<Edition> other;
    const Status read = database.read([&]() -> Status {
        const RecordStore records(database);
        edition = records.find<Edition>(figures.edition);
        other = edition ? editionBefore(records, *edition) : std::nullopt;
        return {};
    });
    if (!read)
        return tl::unexpected(read.error());
    if (!edition)
        return std::optional<Comparison>();
    if (figures.from <= edition->from) {
        if (!other)
            return std::optional<Comparison>();
        Result<Figures> before =
            computeFigures(database, other->id, other->to, other->from, other->to, figures.by);
        if (!before)
            return tl::unexpected(before.error());
        return std::optional(Comparison{std::move(*before), other->label.text()});
    }
    const QDate to = figures.from.addDays(-1);
    const QDate from = std::max(edition->from, figures.from.addDays(-figures.from.daysTo(figures.to) - 1));
    Result<Figures> before = computeFigures(database, figures.edition, to, from, to, figures.by);
    if (!before)
        return tl::unexpected(before.error());
    const Format format;
    return std::optional(Comparison{std::move(*before),
        //: A period: %1 its first day, %2 its last.
        QCoreApplication::translate("Figures", "%1 – %2").arg(format.shortDate(from), format.shortDate(to))});
}

} // namespace sijill
