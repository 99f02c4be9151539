#include "core/domain/agreement.h"
#include "core/reporting/pdf/pdf_renderer.h"
#include "tests/support/test_window.h"
#include "ui/records/filter_words.h"
#include "ui/records/list_output.h"

using namespace sijill;
using namespace sijill::test;

namespace {

/// The agreements of the demonstration as they would be printed, with these conditions.
class PrintedList {
public:
    explicit PrintedList(const QString& language, const ListFilter& filter = {})
        : window(language)
        , model(window.workspace(), u"agreements"_s)
    {
        model.setFilter(filter);
        std::vector<int> columns;
        for (int i = 0; i < 6; ++i)
            columns.push_back(i);
        table = listTable(model, columns, u"List"_s);
        paper = listPaper(table, window.workspace(), filterWords(model));
    }

    QString text() const { return Format::withoutMarks(paper.toText()); }

    TestWindow window;
    ListModel model;
    Table table;
    ReportDocument paper;
};

ListFilter onlyActive()
{
    ListFilter filter;
    filter.columns[u"state"_s] = {.among = {int(AgreementState::Active)}};
    filter.columns[u"amount"_s] = {.from = qint64(10'000'000)};
    return filter;
}

} // namespace

TEST_CASE("a printed list says in a sentence what it leaves out", "[window][print]")
{
    const PrintedList list(u"en"_s, onlyActive());

    CHECK(list.text().contains(u"State: In force"_s));
    CHECK(list.text().contains(u"Amount: from 100,000.00"_s));
    CHECK(list.text().contains(u"%1 rows of %2."_s.arg(list.model.rowCount()).arg(list.model.wholeCount())));
    CHECK(list.table.rows.size() == std::size_t(list.model.rowCount()));
}

TEST_CASE("a list printed whole says nothing of a choice", "[window][print]")
{
    CHECK(filterWords(PrintedList(u"en"_s).model).isEmpty());
}

TEST_CASE("a printed list has the letterhead, the totals and the reader's language", "[window][print]")
{
    const PrintedList list(u"ar"_s);

    CHECK_FALSE(list.paper.letterhead.isEmpty());
    CHECK(list.paper.language == u"ar"_s);
    CHECK(PdfRenderer().toBytes(list.paper));
    CHECK_FALSE(list.table.totals.empty());
}
