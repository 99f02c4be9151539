#include "core/reporting/template_diff.h"
#include "tests/support/string_makers.h"

using namespace sijill;
using Side = DiffLine::Side;

TEST_CASE("equal texts have no line of one side only", "[templates]")
{
    for (const DiffLine& line : lineDiff(u"a\nb\n"_s, u"a\nb"_s))
        CHECK(line.side == Side::Both);
}

TEST_CASE("a changed line stands as the old one, then the new one", "[templates]")
{
    CHECK(lineDiff(u"a\nb\nc\n"_s, u"a\nB\nc\n"_s)
        == std::vector<DiffLine>{
            {Side::Both, u"a"_s}, {Side::Before, u"b"_s}, {Side::After, u"B"_s}, {Side::Both, u"c"_s}});
}

TEST_CASE("a line put in or taken out leaves the others in both", "[templates]")
{
    CHECK(lineDiff(u"a\nc\n"_s, u"a\nb\nc\n"_s)
        == std::vector<DiffLine>{{Side::Both, u"a"_s}, {Side::After, u"b"_s}, {Side::Both, u"c"_s}});
    CHECK(lineDiff(u"a\nb\nc\n"_s, u"b\nc\n"_s)
        == std::vector<DiffLine>{{Side::Before, u"a"_s}, {Side::Both, u"b"_s}, {Side::Both, u"c"_s}});
}
