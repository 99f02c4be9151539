#pragma once

#include "core/services/merge_service.h"
#include "tests/support/sample_records.h"

namespace sijill {

/// Two files of one association: the second was opened under another spelling, with the same phone, and
/// carries a worksite.
struct SampleTwins {
    explicit SampleTwins(TestOffice& office)
        : first(savedPartner(office, u"P-001"_s))
    {
        first.phone = u"0535 12 34 56"_s;
        first.acronym = u"AMAL"_s;
        first = office.saved(first);
        Partner other = samplePartner(u"P-002"_s);
        other.names = {{u"ar"_s, u"جمعيه الامل P-001"_s}, {u"en"_s, u"Hope association"_s}};
        other.phone = u"+212 535-123456"_s;
        other.email = u"amal@example.org"_s;
        other.commune = first.commune;
        other.officers.front().name = {{u"fr"_s, u"Hassan Amrani"_s}};
        other.accounts.clear();
        second = office.saved(other);
        worksite = savedWorksite(office, u"W-009"_s);
        worksite.employer = second.id;
        worksite = office.saved(worksite);
    }

    MergeRequest request() const { return {.kept = first.id, .merged = second.id}; }

    Partner first;
    Partner second;
    Worksite worksite;
};

} // namespace sijill
