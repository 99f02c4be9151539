#include "core/reporting/paper_markup.h"

#include "core/reporting/template_faults.h"

#include <QCoreApplication>

namespace sijill {
namespace {

QString clean(QString text)
{
    text.remove(kGuard);
    text.replace(kStar, u'*');
    return text;
}

Runs runsOf(const QString& line)
{
    Runs runs;
    bool bold = false;
    for (const QString& stretch : line.split(u"**"_s)) {
        if (!stretch.isEmpty())
            runs.push_back({clean(stretch), bold});
        bold = !bold;
    }
    return runs;
}

constexpr qsizetype kShortLine = 90; // What 170 mm hold in 11 pt.
constexpr qsizetype kLabelEnd = 40;

/// A fact is short or begins with its label ("Objet : …"); the first sentence after the title ends the facts.
bool isFact(const QString& line)
{
    const qsizetype colon = line.indexOf(u':');
    return line.size() <= kShortLine || (colon > 0 && colon <= kLabelEnd);
}

/// Turns lines into blocks; knows where it stands between the title, the facts and the body.
class MarkupParser {
public:
    explicit MarkupParser(const PaperParts& parts)
        : m_parts(parts)
    {
    }

    void read(const QString& line);
    std::vector<Block> take() { return std::move(m_blocks); }

private:
    void addTitle(const QString& line);
    void addParagraph(const QString& line, Paragraph::Role role);
    void addDirective(const Directive& directive);
    template <typename T>
    void add(T block)
    {
        m_inFacts = false;
        m_blocks.emplace_back(std::move(block));
    }

    const PaperParts& m_parts;
    std::vector<Block> m_blocks;
    bool m_inFacts = false;
    bool m_titleOpen = false;
    bool m_afterBlank = true;
};

void MarkupParser::read(const QString& line)
{
    const QString trimmed = line.trimmed();
    if (trimmed.isEmpty()) {
        m_afterBlank = true;
        m_titleOpen = false;
        return;
    }
    if (trimmed.startsWith("# "_L1))
        return addTitle(trimmed.mid(2));
    m_titleOpen = false;
    if (trimmed.startsWith("### "_L1))
        add(Heading{.level = 3, .runs = runsOf(trimmed.mid(4))});
    else if (trimmed.startsWith("## "_L1))
        add(Heading{.level = 2, .runs = runsOf(trimmed.mid(3))});
    else if (trimmed.startsWith("- "_L1))
        add(ListItem{.runs = runsOf(trimmed.mid(2))});
    else if (trimmed.startsWith("> "_L1))
        addParagraph(trimmed.mid(2), Paragraph::Role::EndSide);
    else if (const Directive directive = directiveOf(trimmed); !directive.verb.isEmpty())
        addDirective(directive);
    else
        addParagraph(trimmed, Paragraph::Role::Body);
    m_afterBlank = false;
}

void MarkupParser::addTitle(const QString& line)
{
    if (!m_titleOpen)
        m_blocks.emplace_back(TitleBlock{.lines = {}, .framed = m_parts.framedTitle});
    std::get<TitleBlock>(m_blocks.back()).lines.push_back(runsOf(line));
    m_titleOpen = true;
    m_inFacts = true;
    m_afterBlank = true;
}

void MarkupParser::addParagraph(const QString& line, Paragraph::Role role)
{
    m_inFacts = m_inFacts && isFact(line);
    if (m_inFacts && role == Paragraph::Role::Body)
        role = Paragraph::Role::Facts;
    m_blocks.emplace_back(Paragraph{.runs = runsOf(line), .role = role, .startsGroup = m_afterBlank});
}

void MarkupParser::addDirective(const Directive& directive)
{
    if (directive.verb == "signatures"_L1)
        return add(m_parts.signatures);
    if (directive.verb == "pagebreak"_L1)
        return add(PageBreak());
    if (directive.verb == "newletter"_L1)
        return add(PageBreak{.withLetterhead = true});
    if (const auto chart = m_parts.charts.find(directive.name);
        directive.verb == "chart"_L1 && chart != m_parts.charts.end())
        return add(chart->second);
    if (const auto table = m_parts.tables.find(directive.name); table != m_parts.tables.end())
        return add(table->second);
    if (const auto box = m_parts.boxes.find(directive.name); box != m_parts.boxes.end())
        add(box->second);
}

Problem fault(int line, const char* message)
{
    return templateProblem(line, {}, QCoreApplication::translate("PaperTemplate", message).arg(line));
}

void checkDirective(const Directive& directive, int line, const PaperNames& known, QList<Problem>& problems)
{
    const bool named = directive.verb == "table"_L1 || directive.verb == "chart"_L1;
    const QSet<QString>& names = directive.verb == "table"_L1 ? known.tables : known.charts;
    if (named && !names.contains(directive.name))
        problems.push_back(unknownName(line, directive.name, names));
    const bool plain = directive.verb == "signatures"_L1 || directive.verb == "pagebreak"_L1
        || directive.verb == "newletter"_L1;
    if (!named && (!plain || !directive.name.isEmpty()))
        problems.push_back(
            unknownName(line, u'@' + directive.verb + (plain ? u' ' + directive.name : QString()),
                {u"@table"_s, u"@chart"_s, u"@signatures"_s, u"@pagebreak"_s, u"@newletter"_s}));
}

} // namespace

Directive directiveOf(const QString& line)
{
    if (!line.startsWith(u'@'))
        return {};
    const qsizetype space = line.indexOf(u' ');
    if (space < 0)
        return {.verb = line.mid(1), .name = {}};
    return {.verb = line.mid(1, space - 1), .name = line.mid(space + 1).trimmed()};
}

QList<Problem> markupProblems(const QString& text, const PaperNames& known)
{
    QList<Problem> problems;
    int number = 0;
    for (const QString& line : text.split(u'\n')) {
        ++number;
        const QString trimmed = line.trimmed();
        if (trimmed.startsWith(u'@'))
            checkDirective(directiveOf(trimmed), number, known, problems);
        if (trimmed.count("**"_L1) % 2 != 0)
            problems.push_back(fault(number,
                QT_TRANSLATE_NOOP("PaperTemplate",
                    "Line %1: a ** has no second half. Write ** where the bold words end too.")));
    }
    return problems;
}

std::vector<Block> parseMarkup(const QString& text, const PaperParts& parts)
{
    MarkupParser parser(parts);
    for (const QString& line : text.split(u'\n'))
        parser.read(line);
    return parser.take();
}

} // namespace sijill
