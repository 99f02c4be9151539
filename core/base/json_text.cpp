#include "core/base/json_text.h"

namespace sijill {
namespace {

bool isEscaped(char c)
{
    return c == '"' || c == '\\' || (c >= 0 && c < 0x20);
}

void appendEscaped(char c, QByteArray& into)
{
    switch (c) {
    case '"':
    case '\\':
        into += '\\';
        into += c;
        break;
    case '\b':
        into += "\\b";
        break;
    case '\f':
        into += "\\f";
        break;
    case '\n':
        into += "\\n";
        break;
    case '\r':
        into += "\\r";
        break;
    case '\t':
        into += "\\t";
        break;
    default:
        into += "\\u00" + QByteArray(1, c).toHex();
    }
}

} // namespace

void appendJsonText(const QString& text, QByteArray& into)
{
    const QByteArray utf8 = text.toUtf8();
    into += '"';
    const char* plain = utf8.constData(); // Most texts hold nothing to escape: they go over in one piece.
    const char* const end = plain + utf8.size();
    for (const char* at = plain; at != end; ++at) {
        if (!isEscaped(*at))
            continue;
        into.append(plain, at - plain);
        appendEscaped(*at, into);
        plain = at + 1;
    }
    into.append(plain, end - plain);
    into += '"';
}

} // namespace sijill
