#include "core/reporting/template_names.h"

#include "core/base/language.h"
#include "core/base/reference_table.h"

namespace sijill {
namespace {

enum Column { Papers, SortWord, Name, FirstLanguage };

constexpr const char* kSortWords[] = {"value", "flag", "list", "item", "table", "chart"};

TemplateName::Sort sortOf(const QString& word)
{
    for (std::size_t i = 0; i < std::size(kSortWords); ++i) {
        if (word == QLatin1StringView(kSortWords[i]))
            return TemplateName::Sort(i);
    }
    Q_ASSERT_X(false, "paper_names.csv", qPrintable(word));
    return TemplateName::Sort::Plain;
}

} // namespace

QString TemplateName::markup() const
{
    switch (sort) {
    case Sort::Plain:
    case Sort::Item:
        return u"{{%1}}"_s.arg(name);
    case Sort::Flag:
    case Sort::List:
        return u"{{#%1}}\n{{/%1}}"_s.arg(name);
    case Sort::Table:
        return u"@table "_s + name;
    case Sort::Chart:
        return u"@chart "_s + name;
    }
    Q_UNREACHABLE();
}

std::vector<TemplateName> templateNames(WordedPaper paper, const QString& language)
{
    const QString code = choiceCode(kWordedPapers, int(paper));
    const qsizetype column = FirstLanguage + std::max<qsizetype>(0, kLanguages.indexOf(language));
    std::vector<TemplateName> names;
    for (const QStringList& row : referenceRows(u"paper_names"_s)) {
        if (!row[Papers].split(u' ').contains(code))
            continue;
        const QString list = row[Name].section(u'/', 0, -2);
        names.push_back({.sort = sortOf(row[SortWord]),
            .name = row[Name].section(u'/', -1),
            .list = list,
            .sentence = row[column]});
    }
    return names;
}

PaperNames namesFor(WordedPaper paper)
{
    PaperNames known;
    for (const TemplateName& name : templateNames(paper, {})) {
        switch (name.sort) {
        case TemplateName::Sort::Table:
            known.tables.insert(name.name);
            break;
        case TemplateName::Sort::Chart:
            known.charts.insert(name.name);
            break;
        case TemplateName::Sort::Item:
            known.items[name.list].insert(name.name);
            break;
        default:
            known.tags.insert(name.name);
        }
    }
    return known;
}

} // namespace sijill
