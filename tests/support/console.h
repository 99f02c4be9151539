#pragma once

#include "core/base/text.h"
#include "tests/support/string_makers.h"

#include <QJsonObject>
#include <QProcessEnvironment>
#include <QTemporaryDir>

namespace sijill::test {

/// What the command line said and how it ended.
struct Answer {
    int exitCode = -1;
    QString output;
    QString errors;

    /// The one object that --json prints; fails the test when it is not one.
    QJsonObject json() const;
};

/// The command line as scripts call it, on a copy of the demonstration. Everything lies in a temporary folder
/// that goes with it.
class Console {
public:
    Console();

    /// With --file and --lang en before the words.
    Answer call(const QStringList& words, const QProcessEnvironment& environment = systemEnvironment()) const;
    /// The words alone, in whatever language.
    Answer callBare(
        const QStringList& words, const QProcessEnvironment& environment = systemEnvironment()) const;
    /// The same with --json, for verbs that must succeed.
    QJsonObject ask(const QStringList& words) const;

    QString path(const QString& name = u"khenifra.sijill"_s) const { return m_folder.filePath(name); }
    QByteArray bytes(const QString& name) const;
    void write(const QString& name, const QByteArray& bytes) const;

    static QProcessEnvironment systemEnvironment() { return QProcessEnvironment::systemEnvironment(); }

private:
    QTemporaryDir m_folder;
};

} // namespace sijill::test
