#pragma once

#include "core/base/text.h"

#include <memory>

class QTranslator;

namespace sijill {

/// Languages of the program, in order of preference.
inline const QStringList kLanguages{u"ar"_s, u"fr"_s, u"en"_s};

/// A text of the program in any of its languages, whichever is in use: names of codes in files and scripts.
QString translatedTo(const QString& language, const char* context, const char* text);

/// Makes one language the program's: translations, number and date formats, the order in which localized
/// texts are looked up. Applies at once; windows are told by Qt's LanguageChange event. Lives as long as the
/// application.
class LanguageSwitch {
public:
    LanguageSwitch();
    ~LanguageSwitch();

    /// `officeLanguages`: where a text in the chosen language is missing, the office's own order follows.
    void use(const QString& language, const QStringList& officeLanguages = {});
    QString current() const { return m_current; }
    /// The system's language if it is one of ours, English otherwise.
    static QString ofSystem();

private:
    std::unique_ptr<QTranslator> m_own;
    std::unique_ptr<QTranslator> m_qt; ///< Qt's own words: buttons of message boxes, file dialogs.
    QString m_current;
};

} // namespace sijill
