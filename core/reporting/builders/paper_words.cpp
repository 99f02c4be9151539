#include "core/reporting/builders/paper_words.h"

#include "core/storage/journal_hash.h"

#include <QFile>
#include <QMutex>

#include <map>

namespace sijill {
namespace {

QHash<QString, QString> readWords(const QString& language)
{
    QFile file(u":/templates/words.%1.txt"_s.arg(language));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "PaperWords", qPrintable(language));
    QHash<QString, QString> words;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(u'\n')) {
        const qsizetype equals = line.indexOf(" = "_L1);
        if (equals > 0 && !line.startsWith(u'#'))
            words.insert(line.left(equals).trimmed(), line.mid(equals + 3).trimmed());
    }
    return words;
}

const QHash<QString, QString>& wordsIn(const QString& language)
{
    static QMutex mutex; // Papers are made on the worker too.
    static std::map<QString, QHash<QString, QString>> known;
    const QMutexLocker lock(&mutex);
    auto found = known.find(language);
    if (found == known.end())
        found = known.emplace(language, readWords(language)).first;
    return found->second;
}

} // namespace

PaperWords::PaperWords(const QString& language)
    : m_language(language)
    , m_words(wordsIn(language))
{
}

QString PaperWords::at(const QString& key) const
{
    const auto found = m_words.constFind(key);
    Q_ASSERT_X(found != m_words.constEnd(), "PaperWords", qPrintable(key));
    return *found;
}

QString PaperWords::fingerprintWith(const QString& text) const
{
    QStringList all = m_words.keys();
    all.sort();
    for (QString& key : all)
        key += u'=' + m_words.value(key);
    return QString::fromLatin1(blake2b(text.toUtf8() + all.join(u'\n').toUtf8()).toHex()).toUpper();
}

QString PaperWords::choice(const char* group, Choices choices, qint64 value) const
{
    const QString code = choiceCode(choices, value);
    return code.isEmpty() ? QString::number(value) : at(QLatin1StringView(group) + u'.' + code);
}

QString PaperWords::enumerated(const QStringList& items) const
{
    if (items.isEmpty())
        return {};
    QString text = items.front();
    for (qsizetype i = 1; i < items.size(); ++i) {
        const bool last = i + 1 == items.size();
        text = at(last ? "list_last" : "list_more").arg(text, items[i]);
    }
    return text;
}

QString dayText(const Format& format, QDate day)
{
    return day.isValid() ? format.longDate(day) : QString(u'–');
}

} // namespace sijill
