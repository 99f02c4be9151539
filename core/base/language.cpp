#include "core/base/language.h"

#include "core/base/format.h"
#include "core/base/localized_text.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QMutex>
#include <QTranslator>

#include <map>

namespace sijill {

QString translatedTo(const QString& language, const char* context, const char* text)
{
    static QMutex mutex; // Reports are built on the worker.
    static std::map<QString, std::unique_ptr<QTranslator>> catalogues;
    const QMutexLocker lock(&mutex);
    std::unique_ptr<QTranslator>& catalogue = catalogues[language];
    if (!catalogue) {
        catalogue = std::make_unique<QTranslator>();
        [[maybe_unused]] const bool loaded = catalogue->load(u":/i18n/sijill_"_s + language);
    }
    const QString found = catalogue->translate(context, text);
    return found.isEmpty() ? QString::fromUtf8(text) : found;
}

LanguageSwitch::LanguageSwitch()
    : m_own(std::make_unique<QTranslator>())
    , m_qt(std::make_unique<QTranslator>())
{
}

LanguageSwitch::~LanguageSwitch() = default;

QString LanguageSwitch::ofSystem()
{
    const QString language = QLocale::system().name().section(u'_', 0, 0);
    return kLanguages.contains(language) ? language : u"en"_s;
}

void LanguageSwitch::use(const QString& language, const QStringList& officeLanguages)
{
    QStringList order{language};
    if (language == "en"_L1)
        order << u"fr"_s; // Who reads English reads the French name sooner than the Arabic one.
    for (const QString& other : officeLanguages + kLanguages) {
        if (!order.contains(other))
            order << other;
    }
    LocalizedText::setDisplayLanguages(order);
    Format::setLanguage(language);
    QLocale::setDefault(Format(language).locale());
    if (m_current == language)
        return;
    m_current = language;
    // Removed and installed again, so that each top window gets one LanguageChange with the new words.
    QCoreApplication::removeTranslator(m_qt.get());
    QCoreApplication::removeTranslator(m_own.get());
    if (m_qt->load(u"qtbase_"_s + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(m_qt.get());
    if (m_own->load(u":/i18n/sijill_"_s + language))
        QCoreApplication::installTranslator(m_own.get());
}

} // namespace sijill
