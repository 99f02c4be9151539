#include "core/reporting/template_diff.h"

namespace sijill {
namespace {

/// Length of the longest common run of lines from (i, j) to the ends; papers have a few hundred lines.
class CommonLines {
public:
    CommonLines(const QStringList& before, const QStringList& after)
        : m_width(std::size_t(after.size()) + 1)
        , m_lengths((std::size_t(before.size()) + 1) * m_width)
    {
        for (qsizetype i = before.size(); i-- > 0;) {
            for (qsizetype j = after.size(); j-- > 0;)
                at(i, j) =
                    before[i] == after[j] ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
        }
    }

    int& at(qsizetype i, qsizetype j) { return m_lengths[std::size_t(i) * m_width + std::size_t(j)]; }

private:
    std::size_t m_width;
    std::vector<int> m_lengths;
};

QStringList linesOf(const QString& text)
{
    QStringList lines = text.split(u'\n');
    if (lines.back().isEmpty())
        lines.removeLast();
    return lines;
}

} // namespace

std::vector<DiffLine> lineDiff(const QString& before, const QString& after)
{
    const QStringList a = linesOf(before);
    const QStringList b = linesOf(after);
    CommonLines common(a, b);
    std::vector<DiffLine> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() || j < b.size()) {
        if (i < a.size() && j < b.size() && a[i] == b[j]) {
            lines.push_back({DiffLine::Side::Both, a[i]});
            ++i;
            ++j;
        } else if (j == b.size() || (i < a.size() && common.at(i + 1, j) >= common.at(i, j + 1))) {
            lines.push_back({DiffLine::Side::Before, a[i++]});
        } else {
            lines.push_back({DiffLine::Side::After, b[j++]});
        }
    }
    return lines;
}

} // namespace sijill
