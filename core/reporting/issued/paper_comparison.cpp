#include "core/reporting/issued/paper_comparison.h"

#include "core/base/format.h"
#include "core/reporting/cell_text.h"
#include "core/reporting/issued/paper_rows.h"

#include <QSet>

#include <algorithm>

namespace sijill {
namespace {

QString placed(const QStringList& steps)
{
    QStringList filled = steps;
    filled.removeAll(QString());
    return filled.join(u" › "_s);
}

/// Lines that both have do not count, however often they moved; the others are paired in order.
class LineComparison {
public:
    LineComparison(const QString& section, QStringList before, QStringList now)
        : m_section(section)
        , m_before(std::move(before))
        , m_now(std::move(now))
    {
        for (qsizetype i = m_now.size() - 1; i >= 0; --i) {
            if (const qsizetype same = m_before.indexOf(m_now.at(i)); same >= 0) {
                m_before.removeAt(same);
                m_now.removeAt(i);
            }
        }
    }

    void tell(std::vector<PaperDifference>& differences) const
    {
        for (qsizetype i = 0; i < std::max(m_before.size(), m_now.size()); ++i) {
            const QString before = m_before.value(i);
            const QString now = m_now.value(i);
            const QString key = now.isEmpty() ? u"gone/"_s + before : u"line/"_s + now;
            differences.push_back({m_section + u'/' + key, m_section, before, now});
        }
    }

private:
    QString m_section;
    QStringList m_before;
    QStringList m_now;
};

void compareRows(const PaperRows& before, const PaperRows& now, std::vector<PaperDifference>& differences)
{
    for (const PaperRow& row : now.rows) {
        const PaperRow* old = before.find(row.name);
        const QString place = now.code + u'/' + row.name;
        if (!old) {
            differences.push_back({place, placed({now.title, row.shown}), {}, row.cells.join(u" · "_s)});
            continue;
        }
        for (qsizetype i = 0; i < std::max(row.cells.size(), old->cells.size()); ++i) {
            if (row.cells.value(i) != old->cells.value(i))
                differences.push_back(
                    {place + u'/' + QString::number(i), placed({now.title, row.shown, now.columns.value(i)}),
                        old->cells.value(i), row.cells.value(i)});
        }
    }
    for (const PaperRow& row : before.rows) {
        if (!now.find(row.name))
            differences.push_back(
                {now.code + u'/' + row.name, placed({now.title, row.shown}), row.cells.join(u" · "_s), {}});
    }
}

} // namespace

std::vector<PaperDifference> differencesBetween(const ReportDocument& before, const ReportDocument& now)
{
    const PaperOutline old(before);
    const PaperOutline fresh(now);
    std::vector<PaperDifference> differences;
    for (const QString& section : fresh.sectionsWith(old))
        LineComparison(section, old.lines(section), fresh.lines(section)).tell(differences);
    for (const PaperRows& rows : fresh.tables()) {
        // Both name their rows by the column that tells the rows of now apart.
        const PaperRows* was = old.table(rows.code);
        compareRows(was ? was->namedLike(rows) : PaperRows{}, rows, differences);
    }
    for (const PaperRows& rows : old.tables()) {
        if (!fresh.table(rows.code))
            compareRows(rows, {.code = rows.code, .title = rows.title}, differences);
    }
    return differences;
}

} // namespace sijill
