#pragma once

#include "core/base/format.h"
#include "core/domain/field.h"

#include <QHash>

namespace sijill {

/// The words of the program's papers in one language: heads of columns, states, phrases of tables. They stand
/// beside the templates (:/templates/words.LANGUAGE.txt, "key = words") and not among the translations of the
/// window, because a paper's language is not the window's.
class PaperWords {
public:
    explicit PaperWords(const QString& language);

    const QString& language() const { return m_language; }
    /// A key that is not there is a bug.
    QString at(const QString& key) const;
    QString at(const char* key) const { return at(QString::fromLatin1(key)); }
    bool has(const QString& key) const { return m_words.contains(key); }
    QStringList keys() const { return m_words.keys(); }
    /// Of all words and the text of one paper: tells a frozen paper whether the wording changed since.
    QString fingerprintWith(const QString& text) const;

    /// The word of a stored number, by its code: "agreement_state.active".
    QString choice(const char* group, Choices choices, qint64 value) const;
    /// «أ، ب وج», "a, b et c".
    QString enumerated(const QStringList& items) const;

private:
    QString m_language;
    const QHash<QString, QString>& m_words;
};

/// «14 أبريل 2023» for papers; an en dash for no day.
QString dayText(const Format& format, QDate day);

} // namespace sijill
