#include "core/base/folding.h"
#include "core/base/localized_text.h"
#include "core/domain/partner_twins.h"
#include "core/storage/sqlite_engine.h"

#include <QCollator>
#include <QHash>

#include <sqlite3.h>
#include <unicode/ucol.h>

namespace sijill {
namespace {

constexpr qsizetype kMostKept = 8'000;
constexpr qsizetype kLongestKept = 400; ///< Bytes.

const QLocale kOrder(QLocale::Arabic, QLocale::Morocco);

/// A function of one text whose results are kept by what they were computed from.
struct TextFunction {
    QByteArray (*compute)(const QByteArray& text); ///< A null array is NULL.
    bool followsLanguage = false;
    bool isBlob = false;
    QHash<QByteArray, QByteArray> known = {};
    QStringList languages = {};

    QByteArray operator()(const QByteArray& text)
    {
        if (followsLanguage && languages != LocalizedText::displayLanguages()) {
            languages = LocalizedText::displayLanguages();
            known.clear();
        }
        if (const auto found = known.constFind(text); found != known.constEnd())
            return *found;
        const QByteArray result = compute(text);
        if (text.size() + result.size() > kLongestKept)
            return result;
        if (known.size() >= kMostKept)
            known.clear();
        // The key outlives the argument, whose bytes are SQLite's.
        return *known.insert(QByteArray(text.constData(), text.size()), result);
    }
};

void call(sqlite3_context* context, int, sqlite3_value** arguments)
{
    auto& function = *static_cast<TextFunction*>(sqlite3_user_data(context));
    const void* text = sqlite3_value_text(arguments[0]);
    const QByteArray result = text
        ? function(QByteArray::fromRawData(static_cast<const char*>(text), sqlite3_value_bytes(arguments[0])))
        : QByteArray();
    if (result.isNull())
        sqlite3_result_null(context);
    else if (function.isBlob)
        sqlite3_result_blob(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
    else
        sqlite3_result_text(context, result.constData(), int(result.size()), SQLITE_TRANSIENT);
}

/// Never null: what is empty is a text too.
QByteArray utf8(const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    return bytes.isNull() ? QByteArray("") : bytes;
}

QByteArray fold(const QByteArray& text)
{
    return utf8(searchKey(QString::fromUtf8(text)));
}

QByteArray localized(const QByteArray& json)
{
    LocalizedText text;
    return LocalizedText::fromJson(json, text) ? utf8(text.text()) : QByteArray();
}

/// The search key of a localized text in all its languages: a filter typed in French finds an Arabic row.
QByteArray foldAll(const QByteArray& json)
{
    LocalizedText text;
    if (!LocalizedText::fromJson(json, text))
        return {};
    QStringList texts;
    for (const QString& language : text.languages())
        texts << text.in(language);
    return utf8(searchKey(texts.join(u' ')));
}

/// As QCollator is set below, as bytes to be compared one by one: a sort of many rows asks for each row once
/// instead of twenty times.
QByteArray nameOrder(const QByteArray& text)
{
    static UCollator* const collator = [] {
        UErrorCode status = U_ZERO_ERROR;
        UCollator* opened = ucol_open(kOrder.name().toLatin1().constData(), &status);
        ucol_setAttribute(opened, UCOL_NUMERIC_COLLATION, UCOL_ON, &status);
        ucol_setAttribute(opened, UCOL_NORMALIZATION_MODE, UCOL_ON, &status);
        ucol_setAttribute(opened, UCOL_ALTERNATE_HANDLING, UCOL_NON_IGNORABLE, &status);
        return opened;
    }();
    const QString name = QString::fromUtf8(text);
    const auto* letters = static_cast<const UChar*>(static_cast<const void*>(name.utf16()));
    const auto size = int(name.size());
    QByteArray key(size * 4 + 16, Qt::Uninitialized);
    const auto write = [&] {
        return ucol_getSortKey(
            collator, letters, size, static_cast<uint8_t*>(static_cast<void*>(key.data())), int(key.size()));
    };
    const int needed = write();
    if (needed > key.size()) {
        key.resize(needed);
        write();
    }
    key.truncate(needed);
    return key;
}

/// Names in the order a reader expects: Arabic before Latin, accents and case second, numbers by value.
int compareNames(void* collator, int aLength, const void* a, int bLength, const void* b)
{
    const auto text = [](const void* bytes, int length) {
        return QString::fromUtf8(static_cast<const char*>(bytes), length);
    };
    return static_cast<QCollator*>(collator)->compare(text(a, aLength), text(b, bLength));
}

/// twin_key(reason, text, day): for the migration that fills the keys of older files.
void twinKeyOf(sqlite3_context* context, int, sqlite3_value** arguments)
{
    const auto text = [&](int i) {
        const auto* bytes =
            static_cast<const char*>(static_cast<const void*>(sqlite3_value_text(arguments[i])));
        return QString::fromUtf8(bytes, sqlite3_value_bytes(arguments[i]));
    };
    if (sqlite3_value_type(arguments[1]) == SQLITE_NULL)
        return sqlite3_result_null(context);
    const QByteArray key = utf8(twinKey(
        TwinReason(sqlite3_value_int(arguments[0])), text(1), QDate::fromString(text(2), Qt::ISODate)));
    sqlite3_result_text(context, key.constData(), int(key.size()), SQLITE_TRANSIENT);
}

void add(sqlite3* handle, const char* name, TextFunction function)
{
    // What follows the language of the window is not deterministic.
    const int flags = SQLITE_UTF8 | SQLITE_DIRECTONLY | (function.followsLanguage ? 0 : SQLITE_DETERMINISTIC);
    sqlite3_create_function_v2(handle, name, 1, flags, new TextFunction(std::move(function)), call, nullptr,
        nullptr, [](void* owned) { delete static_cast<TextFunction*>(owned); });
}

} // namespace

void registerFunctions(sqlite3* handle)
{
    add(handle, "fold", {.compute = fold});
    add(handle, "fold_all", {.compute = foldAll});
    add(handle, "localized", {.compute = localized, .followsLanguage = true});
    add(handle, "name_order", {.compute = nameOrder, .isBlob = true});
    sqlite3_create_function_v2(handle, "twin_key", 3, SQLITE_UTF8 | SQLITE_DIRECTONLY | SQLITE_DETERMINISTIC,
        nullptr, twinKeyOf, nullptr, nullptr, nullptr);
    auto collator = std::make_unique<QCollator>(kOrder);
    collator->setNumericMode(true);
    sqlite3_create_collation_v2(handle, "sijill", SQLITE_UTF8, collator.release(), compareNames,
        [](void* owned) { delete static_cast<QCollator*>(owned); });
}

} // namespace sijill
