#pragma once

#include <QByteArray>
#include <QString>

namespace sijill {

/// Appends `text` as a JSON string in UTF-8, quoted and escaped as QJsonDocument does, without making a
/// document.
void appendJsonText(const QString& text, QByteArray& into);

} // namespace sijill
