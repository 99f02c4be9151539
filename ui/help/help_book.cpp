#include "ui/help/help_book.h"

#include "core/base/folding.h"

#include <QFile>
#include <QRegularExpression>

#include <algorithm>

namespace sijill {
namespace {

QString textOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// A line as it is read: no stars, frames of tables, addresses of links or names of pictures.
QString withoutMarkup(QString line)
{
    static const QRegularExpression kPicture(u"!\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression kLink(u"\\[([^\\]]*)\\]\\([^)]*\\)"_s);
    static const QRegularExpression kMarks(u"[*`|]|^\\s*(?:-|\\d+\\.)\\s|^[|: -]+$"_s);
    return line.replace(kPicture, u"\\1"_s).replace(kLink, u"\\1"_s).replace(kMarks, u" "_s).simplified();
}

HelpChapter readChapter(const QString& code, const QString& text)
{
    static const QRegularExpression kSection(u"^##+ (.*?)\\s*\\{#([a-z0-9-]+)\\}\\s*$"_s);
    HelpChapter chapter{.code = code, .title = {}, .text = text, .sections = {{}}};
    const QStringList lines = text.split(u'\n');
    for (const QString& line : lines) {
        const QRegularExpressionMatch heading = kSection.match(line);
        if (heading.hasMatch())
            chapter.sections.push_back({heading.captured(2), withoutMarkup(heading.captured(1)), {}});
        else if (line.startsWith(u"# "_s))
            chapter.title = withoutMarkup(line.mid(2));
        else
            chapter.sections.back().words += withoutMarkup(line) + u' ';
    }
    chapter.sections.front().title = chapter.title;
    return chapter;
}

bool holdsAll(const QString& key, const QStringList& words)
{
    return std::all_of(words.begin(), words.end(), [&](const QString& word) { return key.contains(word); });
}

} // namespace

const HelpSection* HelpChapter::find(const QString& anchor) const
{
    const auto found = std::find_if(sections.begin(), sections.end(),
        [&](const HelpSection& section) { return section.anchor == anchor; });
    return found == sections.end() ? nullptr : &*found;
}

HelpBook::HelpBook(const QString& language)
    : m_language(language)
{
    const QStringList codes = textOf(u":/help/chapters.txt"_s).split(u'\n', Qt::SkipEmptyParts);
    for (const QString& code : codes) {
        if (const QString text = textOf(u":/help/%1/%2.md"_s.arg(language, code)); !text.isEmpty())
            m_chapters.push_back(readChapter(code, text));
    }
}

const HelpChapter* HelpBook::chapter(const QString& topic) const
{
    const auto found = std::find_if(m_chapters.begin(), m_chapters.end(),
        [code = topic.section(u'#', 0, 0)](const HelpChapter& chapter) { return chapter.code == code; });
    return found == m_chapters.end() ? nullptr : &*found;
}

bool HelpBook::has(const QString& topic) const
{
    const HelpChapter* found = chapter(topic);
    return found && found->find(topic.section(u'#', 1));
}

std::vector<HelpHit> HelpBook::search(const QString& words) const
{
    const QStringList keys = searchWords(words);
    std::vector<HelpHit> inHeadings;
    std::vector<HelpHit> inTexts;
    if (keys.isEmpty())
        return inTexts;
    for (const HelpChapter& chapter : m_chapters) {
        for (const HelpSection& section : chapter.sections) {
            const bool isWhole = section.anchor.isEmpty();
            const HelpHit hit{.topic = isWhole ? chapter.code : chapter.code + u'#' + section.anchor,
                .chapter = chapter.title,
                .section = isWhole ? QString() : section.title};
            const QString heading = searchKey(section.title);
            if (holdsAll(heading, keys))
                inHeadings.push_back(hit);
            else if (holdsAll(heading + u' ' + searchKey(section.words), keys))
                inTexts.push_back(hit);
        }
    }
    inHeadings.insert(inHeadings.end(), inTexts.begin(), inTexts.end());
    return inHeadings;
}

} // namespace sijill
