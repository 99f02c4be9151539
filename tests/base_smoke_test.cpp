#include "core/base/format.h"
#include "tests/support/string_makers.h"
using namespace sijill;
TEST_CASE("format"){ CHECK(Format(u"ar"_s).money({7000000})==u"70.000,00"_s); }
