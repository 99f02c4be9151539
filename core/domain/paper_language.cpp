#include "core/domain/paper_language.h"

namespace sijill {
namespace {

constexpr Choice kLanguageTable[] = {
    {int(PaperLanguage::Arabic), "ar", QT_TRANSLATE_NOOP("Choice", "Arabic")},
    {int(PaperLanguage::French), "fr", QT_TRANSLATE_NOOP("Choice", "French")},
    {int(PaperLanguage::English), "en", QT_TRANSLATE_NOOP("Choice", "English")},
};

} // namespace

const Choices kPaperLanguages = kLanguageTable;

} // namespace sijill
