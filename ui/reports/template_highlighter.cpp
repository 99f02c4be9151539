#include "ui/reports/template_highlighter.h"

#include "ui/shell/theme_tokens.h"

#include <QRegularExpression>

namespace sijill {
namespace {

constexpr int kInComment = 1;

QTextCharFormat formatOf(const QColor& color, bool isBold = false)
{
    QTextCharFormat format;
    format.setForeground(color);
    if (isBold)
        format.setFontWeight(QFont::DemiBold);
    return format;
}

} // namespace

void TemplateHighlighter::highlightBlock(const QString& line)
{
    static const QRegularExpression kMark(u"^\\s*(#{1,3}|-|>)\\s"_s);
    static const QRegularExpression kDirective(u"^\\s*@\\w+.*$"_s);
    const Tokens& look = tokens();
    if (const auto mark = kMark.match(line); mark.hasMatch()) {
        if (mark.captured(1).startsWith(u'#'))
            setFormat(0, int(line.size()), formatOf(look.text, true));
        setFormat(0, int(mark.capturedEnd()), formatOf(look.warnText, true));
    }
    if (kDirective.match(line).hasMatch())
        setFormat(0, int(line.size()), formatOf(look.infoText, true));
    markBold(line);
    markTags(line);
}

void TemplateHighlighter::markBold(const QString& line)
{
    bool isBold = false;
    qsizetype from = 0;
    for (qsizetype at = line.indexOf("**"_L1); at >= 0; at = line.indexOf("**"_L1, at + 2)) {
        if (isBold)
            setFormat(int(from), int(at + 2 - from), formatOf(tokens().text, true));
        isBold = !isBold;
        from = at;
    }
}

void TemplateHighlighter::markTags(const QString& line)
{
    static const QRegularExpression kTag(u"\\{\\{([#^/!&]?)[^}]*\\}\\}"_s);
    const Tokens& look = tokens();
    const bool continues = previousBlockState() == kInComment;
    qsizetype from = 0;
    if (continues) {
        const qsizetype end = line.indexOf("}}"_L1);
        from = end < 0 ? line.size() : end + 2;
        setFormat(0, int(from), formatOf(look.text3));
        setCurrentBlockState(end < 0 ? kInComment : 0);
    }
    for (auto tags = kTag.globalMatch(line, from); tags.hasNext();) {
        const QRegularExpressionMatch tag = tags.next();
        const QString sign = tag.captured(1);
        const QColor color = sign == "!"_L1 ? look.text3 : sign.isEmpty() ? look.accentText : look.infoText;
        setFormat(int(tag.capturedStart()), int(tag.capturedLength()), formatOf(color));
    }
    const qsizetype open = line.lastIndexOf("{{!"_L1);
    if (open >= from && line.indexOf("}}"_L1, open) < 0) {
        setFormat(int(open), int(line.size() - open), formatOf(look.text3));
        setCurrentBlockState(kInComment);
    }
}

} // namespace sijill
