#include "core/domain/agreement.h"
#include "core/domain/partner.h"
#include "core/storage/record_store.h"
#include "tests/support/test_window.h"
#include "ui/journal/record_states.h"
#include "ui/widgets/button.h"
#include "ui/widgets/filter_chip.h"
#include "ui/widgets/list_table.h"
#include "ui/widgets/pick_box.h"
#include "ui/widgets/segmented_control.h"

using namespace sijill;
using namespace sijill::test;

namespace {

/// The journal on the screen, after a partner was edited twice.
struct Journal {
    Journal()
    {
        Partner partner = first();
        for (const QString& acronym : {u"ONE"_s, u"TWO"_s}) {
            partner.acronym = acronym;
            partner = *window.workspace().office().records().save(partner);
        }
        id = partner.id.value;
        window.window().showPage(u"journal"_s);
        settle();
    }
    Partner first()
    {
        const qint64 any = window.number(u"SELECT MIN(id) FROM partner"_s);
        return *window.workspace().office().records().find<Partner>(PartnerId{any});
    }
    void pick(const QString& name, const QVariant& value)
    {
        auto* box = window.visible<PickBox>(name);
        const int row = box->findData(value);
        REQUIRE(row >= 0);
        box->setCurrentIndex(row);
        settle();
    }
    void look(int mode)
    {
        auto* control = window.visible<SegmentedControl>(u"entryMode"_s);
        control->setValue(mode);
        Q_EMIT control->chosen(mode);
        settle();
    }
    ListTable* list() { return window.visible<ListTable>(u"journalList"_s); }
    int rows() { return list()->model()->rowCount(); }
    /// Cells of the table of states, row by row.
    QStringList states()
    {
        const QAbstractItemModel* model = window.visible<ListTable>(u"entryStates"_s)->model();
        QStringList lines;
        for (int row = 0; row < model->rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < model->columnCount(); ++column)
                cells << model->index(row, column).data().toString();
            lines << cells.join(u" | "_s);
        }
        return lines;
    }

    TestWindow window;
    qint64 id = 0;
};

} // namespace

TEST_CASE("the journal is filtered by verb, kind and person, all in the file", "[ui][window][journal]")
{
    Journal journal;
    const auto count = [&](const QString& where) {
        return int(journal.window.number(u"SELECT COUNT(*) FROM journal_entry e WHERE "_s + where));
    };
    journal.pick(u"filterVerb"_s, u"edit"_s);
    CHECK(journal.rows() == count(u"verb = 'edit'"_s));
    journal.pick(u"filterKind"_s, u"partner"_s);
    CHECK(journal.rows()
        == count(u"verb = 'edit' AND EXISTS (SELECT 1 FROM journal_change c WHERE c.sequence = e.sequence"
                 " AND c.kind = 'partner')"_s));
    journal.pick(u"filterVerb"_s, QString());
    journal.pick(u"filterKind"_s, u"document_kind"_s); // An import of many kinds has them all.
    CHECK(journal.rows()
        == count(u"EXISTS (SELECT 1 FROM journal_change c WHERE c.sequence = e.sequence"
                 " AND c.kind = 'document_kind')"_s));
    journal.pick(u"filterKind"_s, QString());
    journal.pick(u"filterPerson"_s, journal.window.workspace().office().books().actor());
    CHECK(journal.rows() > 0);
}

TEST_CASE("the journal shows the entries of one record alone and goes back", "[ui][window][journal]")
{
    Journal journal;
    const int whole = journal.rows();
    click(journal.window.visible<Button>(u"entryOnly"_s));
    settle();
    CHECK(journal.rows()
        == journal.window.number(
            u"SELECT COUNT(DISTINCT sequence) FROM journal_change WHERE kind = 'partner' AND record_id = %1"_s
                .arg(journal.id)));
    click(journal.window.visible<FilterChip>(u"filterOnly"_s));
    settle();
    CHECK(journal.rows() == whole);
}

TEST_CASE(
    "an entry tells what changed, what was there, and how that differs from now", "[ui][window][journal]")
{
    Journal journal;
    const QString label = recordType<Partner>().at("acronym").title();
    CHECK(journal.states() == QStringList{label + u" | ONE | TWO"_s});
    journal.list()->setCurrentIndex(journal.list()->model()->index(1, 0));
    settle();
    journal.look(1);
    CHECK(journal.states().contains(label + u" | ONE"_s));
    CHECK(journal.states().size() > 3);
    journal.look(2);
    CHECK(journal.states() == QStringList{label + u" | ONE | TWO"_s});
}

TEST_CASE("two states of a record are matched row by row", "[ui][journal]")
{
    Agreement before;
    before.title = {{u"fr"_s, u"Convention"_s}};
    Instalment kept;
    kept.id = PartId{1};
    kept.number = 1;
    Instalment gone;
    gone.id = PartId{2};
    gone.number = 2;
    before.instalments = {kept, gone};
    Agreement after = before;
    after.instalments.pop_back();
    after.instalments.front().orderNumber = u"OP-7"_s;
    const auto lines = stateLines(
        recordType<Agreement>(), toJson(Record::of(before)), toJson(Record::of(after)), FieldContext(), true);
    REQUIRE_FALSE(lines.empty());
    CHECK(lines.front().after == u"OP-7"_s);
    CHECK(lines.front().before.isEmpty());
    CHECK(std::all_of(lines.begin() + 1, lines.end(),
        [](const StateLine& line) { return line.after.isEmpty() && !line.before.isEmpty(); }));
}
