#include "tests/bench/results.h"

#include <algorithm>
#include <cstdio>

namespace sijill::bench {
namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    const std::size_t middle = values.size() / 2;
    return values.size() % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 1 : 0);
}

QString verdict(double ours, double ratio, const Aim& aim)
{
    if (aim.most <= 0 && aim.mostRatio <= 0)
        return {};
    const bool isMet = aim.most > 0 ? ours <= aim.most : ratio <= aim.mostRatio;
    const QString bound = aim.most > 0 ? number(aim.most) : u"%1 x"_s.arg(number(aim.mostRatio));
    return u"< %1 %2"_s.arg(bound, isMet ? u"met"_s : u"MISSED"_s);
}

} // namespace

void Results::add(const QString& what, const Took& ours, const std::optional<Took>& raw, const Aim& aim,
    qsizetype statements)
{
    if (!m_lines.contains(what))
        m_order << what;
    Line& line = m_lines[what];
    line.wall.push_back(ours.wall);
    line.cpu.push_back(ours.cpu);
    if (raw)
        line.raw.push_back(raw->cpu);
    line.aim = aim;
    line.statements = statements;
}

void Results::print() const
{
    std::printf("\n%-44s %4s %9s %15s %9s %9s %7s %6s  %s\n", "what", "size", "wall", "spread", "CPU",
        "C API", "ratio", "stmts", "aim");
    for (const QString& what : m_order) {
        const Line& line = m_lines.at(what);
        const double wall = median(line.wall);
        const double cpu = median(line.cpu);
        const auto [least, most] = std::minmax_element(line.wall.begin(), line.wall.end());
        const double raw = line.raw.empty() ? 0 : median(line.raw);
        const double ratio = raw > 0 ? cpu / raw : 0;
        std::printf("%-44s %4s %9s %15s %9s %9s %7s %6lld  %s\n", qPrintable(what),
            qPrintable(nameOf(m_size)), qPrintable(number(wall)),
            qPrintable(number(*least) + u'-' + number(*most)), qPrintable(cpu > 0 ? number(cpu) : u"-"_s),
            qPrintable(line.raw.empty() ? u"-"_s : number(raw)), qPrintable(raw > 0 ? number(ratio) : u"-"_s),
            static_cast<long long>(line.statements), qPrintable(verdict(wall, ratio, line.aim)));
    }
    std::fflush(stdout);
}

} // namespace sijill::bench
