#pragma once

#include "core/base/text.h"

#include <vector>

namespace sijill {

/// A heading of a chapter and what stands under it.
struct HelpSection {
    QString anchor; ///< Empty: the chapter's beginning.
    QString title;
    QString words; ///< Without any markup: what a search looks through.
};

struct HelpChapter {
    QString code;  ///< File name without its ending, the same in every language.
    QString title; ///< The heading of the file.
    QString text;  ///< Markdown, links as "chapter#section", pictures by their name alone.
    std::vector<HelpSection> sections;

    const HelpSection* find(const QString& anchor) const;
};

/// A place that a search found.
struct HelpHit {
    QString topic; ///< "agreements#signing"
    QString chapter;
    QString section; ///< Empty: the chapter itself.
};

/// The help in one language, read from resources/help: chapters in their order, found by topic or by words.
/// Knows texts, not how they look.
class HelpBook {
public:
    explicit HelpBook(const QString& language);

    const QString& language() const { return m_language; }
    const std::vector<HelpChapter>& chapters() const { return m_chapters; }
    /// The chapter of a topic ("agreements" or "agreements#signing"); null if there is none.
    const HelpChapter* chapter(const QString& topic) const;
    /// Whether chapter and section exist.
    bool has(const QString& topic) const;
    /// Sections that hold every word, in any spelling; those with the words in their headings first.
    std::vector<HelpHit> search(const QString& words) const;

private:
    QString m_language;
    std::vector<HelpChapter> m_chapters;
};

} // namespace sijill
