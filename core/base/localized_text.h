#pragma once

#include "core/base/text.h"

#include <QByteArray>

#include <utility>
#include <vector>

namespace sijill {

/// One text in the languages an office works in ("ar", "fr", "en", …). Stored as a JSON object by language
/// code.
class LocalizedText {
public:
    LocalizedText() = default;
    LocalizedText(std::initializer_list<std::pair<QString, QString>> texts);

    /// The text in exactly this language, or an empty string.
    QString in(const QString& language) const;
    /// The first non-empty text in the given order, then any other: nothing typed is ever invisible.
    QString best(const QStringList& languages) const;
    /// The text in the languages of the person at the screen (see setDisplayLanguages).
    QString text() const;
    void set(const QString& language, const QString& text);

    bool isEmpty() const { return m_texts.empty(); }
    QStringList languages() const;

    /// Compact JSON with sorted keys; "{}" when empty.
    QByteArray toJson() const;
    /// False if `json` is not an object of strings.
    static bool fromJson(const QByteArray& json, LocalizedText& into);

    bool operator==(const LocalizedText&) const = default;

    /// Order in which text() looks: the interface language first, then the office's others. Set by the shell
    /// and the command line when a language is chosen; the only state of this kind in the program.
    static void setDisplayLanguages(const QStringList& languages);
    static QStringList displayLanguages();

private:
    std::vector<std::pair<QString, QString>> m_texts; ///< Sorted by language; no empty text.
};

} // namespace sijill
