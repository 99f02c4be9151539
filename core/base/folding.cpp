#include "core/base/folding.h"

#include <array>
#include <memory>

namespace sijill {
namespace {

constexpr char16_t kDropped = 0;
constexpr char16_t kNotInTable = 0xffff; // A noncharacter: no text holds it.
constexpr char16_t kAlef = u'ا';
constexpr char16_t kYeh = u'ي';

/// Harakat, Koranic marks, tatweel, bidi controls and what else nobody sees.
constexpr bool isInvisible(char16_t c)
{
    return (c >= 0x064b && c <= 0x065f) || c == 0x0670 || (c >= 0x06d6 && c <= 0x06ed) || c == 0x0640
        || (c >= 0x200b && c <= 0x200f) || (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069)
        || c == 0x061c || c == 0x00ad || c == 0x2060 || c == 0xfeff;
}

constexpr char16_t plainLetter(char16_t c)
{
    if (isInvisible(c))
        return kDropped;
    if (c >= u'٠' && c <= u'٩')
        return static_cast<char16_t>(u'0' + (c - u'٠'));
    if (c >= u'۰' && c <= u'۹')
        return static_cast<char16_t>(u'0' + (c - u'۰'));
    switch (c) {
    case u'أ':
    case u'إ':
    case u'آ':
    case u'ٱ':
        return kAlef;
    case u'ى':
    case u'ی':
    case u'ئ':
        return kYeh;
    case u'ؤ':
        return u'و';
    case u'ة':
        return u'ه';
    case u'ڭ':
    case u'گ':
    case u'ک':
    case u'ݣ':
        return u'ك';
    case u'ء':
        return kDropped;
    case u'Đ':
    case u'đ':
        return u'd'; // Unicode sees no diacritic in it, Vietnamese readers do.
    default:
        return c;
    }
}

QString withoutAccents(const QString& decomposed)
{
    QString kept;
    kept.reserve(decomposed.size());
    for (qsizetype i = 0; i < decomposed.size(); ++i) {
        const bool isPair = decomposed[i].isHighSurrogate() && i + 1 < decomposed.size();
        const char32_t point = isPair ? QChar::surrogateToUcs4(decomposed[i], decomposed[i + 1])
                                      : char32_t(decomposed[i].unicode());
        const qsizetype units = isPair ? 2 : 1;
        if (QChar::category(point) != QChar::Mark_NonSpacing)
            kept += QStringView(decomposed).mid(i, units);
        i += units - 1;
    }
    return kept;
}

/// The rules to the letter, at the price of three normalisations.
QString foldedSlowly(QStringView text)
{
    QString letters = text.toString().normalized(QString::NormalizationForm_KC);
    for (QChar& c : letters)
        c = QChar(plainLetter(c.unicode()));
    letters.remove(QChar(kDropped));
    return withoutAccents(letters.toLower().normalized(QString::NormalizationForm_D))
        .normalized(QString::NormalizationForm_C);
}

/// One folded character for each character of the blocks that people of this trade type in. Characters
/// outside them, and those that fold to several (the ligature ﻻ), go the slow way.
class FoldingTable {
public:
    FoldingTable()
    {
        for (int page :
            {0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x1e, 0x20, 0x2d, 0xfb, 0xfc, 0xfd, 0xfe, 0xff})
            m_pages[std::size_t(page)] = filledPage(page);
    }

    char16_t operator[](char16_t c) const
    {
        const auto& page = m_pages[c >> 8];
        return page ? (*page)[c & 0xff] : kNotInTable;
    }

private:
    using Page = std::array<char16_t, 256>;

    static std::unique_ptr<Page> filledPage(int number)
    {
        auto page = std::make_unique<Page>();
        for (std::size_t i = 0; i < page->size(); ++i) {
            const QChar c(static_cast<char16_t>((std::size_t(number) << 8) | i));
            const QString folded = foldedSlowly(QStringView(&c, 1));
            const char16_t single = folded.isEmpty() ? kDropped : folded.front().unicode();
            (*page)[i] = folded.size() > 1 ? kNotInTable : single;
        }
        return page;
    }

    std::array<std::unique_ptr<Page>, 256> m_pages;
};

bool isApostrophe(char16_t c)
{
    return c == u'\'' || c == u'`' || (c >= 0x2018 && c <= 0x201b) || (c >= 0x02b9 && c <= 0x02bf)
        || c == 0x02c8 || c == 0x2032;
}

/// Spaces, hyphens and apostrophes: what stands between the parts of a name in one spelling and not in
/// another.
bool isJoint(QChar c)
{
    const char16_t u = c.unicode();
    if ((u >= 0x0620 && u < 0x0700) || (u >= u'a' && u <= u'z'))
        return false; // Nearly every character: the tables of Unicode cost more than all the rest.
    return c.isSpace() || isApostrophe(u) || u == 0x2212 || c.category() == QChar::Punctuation_Dash;
}

bool isWordCharacter(QChar c)
{
    return (c.isLetterOrNumber() || c.isMark() || c.isSurrogate()) && !isApostrophe(c.unicode());
}

} // namespace

QString searchKey(QStringView text)
{
    static const FoldingTable table;
    QString key;
    key.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t folded = table[text[i].unicode()];
        if (folded == kNotInTable) {
            // The whole run at once: its characters may compose with each other.
            qsizetype end = i + 1;
            while (end < text.size() && table[text[end].unicode()] == kNotInTable)
                ++end;
            key += foldedSlowly(text.mid(i, end - i));
            i = end - 1;
        } else if (folded != kDropped) {
            key += QChar(folded);
        }
    }
    return key;
}

QString matchKey(QStringView text)
{
    QString key = searchKey(text);
    QChar* const letters = key.data();
    const qsizetype size = key.size();
    qsizetype kept = 0;
    for (qsizetype i = 0; i < size; ++i) {
        const QChar c = letters[i];
        if (isJoint(c))
            continue;
        const bool isLastAlef = c.unicode() == kAlef && (i + 1 == size || !isWordCharacter(letters[i + 1]));
        letters[kept++] = isLastAlef ? QChar(kYeh) : c;
    }
    key.truncate(kept);
    return key;
}

QStringList searchWords(QStringView text)
{
    const QString key = searchKey(text);
    QStringList words;
    qsizetype start = 0;
    for (qsizetype i = 0; i <= key.size(); ++i) {
        if (i < key.size() && isWordCharacter(key[i]))
            continue;
        if (i > start)
            words << key.mid(start, i - start);
        start = i + 1;
    }
    return words;
}

} // namespace sijill
