#include "core/reporting/template_faults.h"

#include <QCoreApplication>

#include <numeric>

namespace sijill {
namespace {

constexpr int kMostSlips = 3;

/// Letters to change, add or leave out to make one word of the other.
int slipsBetween(const QString& a, const QString& b)
{
    std::vector<int> row(std::size_t(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], int(i) + 1);
        for (std::size_t j = 1; j < row.size(); ++j) {
            const int changed = diagonal + (a[i] == b[qsizetype(j) - 1] ? 0 : 1);
            diagonal = std::exchange(row[j], std::min({changed, row[j] + 1, row[j - 1] + 1}));
        }
    }
    return row.back();
}

Problem misplacedItem(const TemplateTag& tag, const QString& list)
{
    //: %1 line of the text, %2 a name written by the user, %3 the name of the list it belongs to
    const QString message = QCoreApplication::translate("PaperTemplate",
        "Line %1: “%2” is known only inside the section “%3”. Move it between {{#%3}} and {{/%3}}.");
    return templateProblem(tag.line, tag.name, message.arg(QString::number(tag.line), tag.name, list));
}

/// The list of which a name is an item; empty if there is none.
QString listOf(const QString& name, const PaperNames& known)
{
    const auto found = std::find_if(known.items.begin(), known.items.end(),
        [&](const auto& entry) { return entry.second.contains(name); });
    return found == known.items.end() ? QString() : found->first;
}

bool isKnown(const QString& name, const QStringList& open, const PaperNames& known)
{
    return known.tags.contains(name) || std::any_of(open.begin(), open.end(), [&](const QString& section) {
        const auto items = known.items.find(section);
        return items != known.items.end() && items->second.contains(name);
    });
}

} // namespace

QString nearestName(const QString& typed, const QSet<QString>& known)
{
    QString nearest;
    int fewest = std::min(kMostSlips, int(typed.size()) / 2) + 1;
    QStringList names = known.values();
    names.sort(); // The same answer every time.
    for (const QString& name : names) {
        if (const int slips = slipsBetween(typed, name); slips < fewest) {
            fewest = slips;
            nearest = name;
        }
    }
    return nearest;
}

Problem unknownName(int line, const QString& name, const QSet<QString>& known)
{
    const QString nearest = nearestName(name, known);
    Problem problem = templateProblem(line, name, {});
    if (nearest.isEmpty())
        problem.message =
            //: %1 line of the text, %2 a name written by the user between braces or after @table
            QCoreApplication::translate("PaperTemplate",
                "Line %1: this paper knows no “%2”. Take a name from the list, or delete it.")
                .arg(QString::number(line), name);
    else
        problem.message =
            //: %1 line of the text, %2 a name written by the user, %3 the name that was probably meant
            QCoreApplication::translate(
                "PaperTemplate", "Line %1: this paper knows no “%2”. Write “%3” if that is what you mean.")
                .arg(QString::number(line), name, nearest);
    return problem;
}

QList<Problem> unknownTags(const std::vector<TemplateTag>& tags, const PaperNames& known)
{
    QSet<QString> all = known.tags;
    for (const auto& [list, items] : known.items)
        all += items;
    QList<Problem> problems;
    QStringList open;
    for (const TemplateTag& tag : tags) {
        if (tag.kind == TemplateTag::Kind::End) {
            open.removeLast();
            continue;
        }
        if (tag.name != "."_L1 && !isKnown(tag.name, open, known)) {
            const QString list = listOf(tag.name, known);
            problems << (list.isEmpty() ? unknownName(tag.line, tag.name, all) : misplacedItem(tag, list));
        }
        if (tag.kind != TemplateTag::Kind::Variable)
            open << (tag.kind == TemplateTag::Kind::Section ? tag.name : QString());
    }
    return problems;
}

} // namespace sijill
