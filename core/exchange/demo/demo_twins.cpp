#include "core/exchange/demo/demo_twins.h"

#include "core/services/merge_service.h"

namespace sijill::demo {

void TwinFiles::noteAll()
{
    for (const Row& row : rows(u"twins"_s)) {
        m_desk.note(row.day("entered_on"), [this, row] { return enter(row); });
        if (const QDate day = row.day("merged_on"); day.isValid())
            m_desk.note(day, [this, row] { return merge(row); });
    }
}

Status TwinFiles::enter(const Row& row)
{
    const auto first = m_desk.get<Partner>(m_directory.partners.value(row.text("like")));
    Partner twin;
    twin.number = row.text("number");
    twin.kind = first.kind;
    twin.names = row.localized(u"names"_s);
    twin.commune = first.commune;
    twin.phone = u"+212 "_s + first.phone.mid(1); // As it stands on the letterhead.
    const Result<Partner> saved = m_desk.save(twin);
    if (!saved)
        return tl::unexpected(saved.error());
    m_directory.partners.insert(saved->number, saved->id);
    return {};
}

Status TwinFiles::merge(const Row& row)
{
    const Result<Partner> done = MergeService(m_desk.books())
                                     .merge({.kept = m_directory.partners.value(row.text("like")),
                                         .merged = m_directory.partners.value(row.text("number"))});
    return done ? Status() : tl::unexpected(done.error());
}

} // namespace sijill::demo
