#pragma once

#include "core/base/text.h"

#include <QStringList>

class QWidget;

namespace sijill::test {

/// A text of the window and whose it is, for messages of failed checks.
struct ShownText {
    QString text;
    QString where;
};

/// Every text that a visible widget shows, in its own language or in the records': labels, buttons, tabs,
/// heads of columns, notices, hints of empty boxes, tips and what is read aloud.
QList<ShownText> shownTexts(const QWidget& window);

/// The words in Latin letters that do not belong into a window in Arabic: whatever is no name of the program,
/// of a format, of a key, of a language, no code and no address.
QStringList foreignWords(const QString& text);

} // namespace sijill::test
