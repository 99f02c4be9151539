#include "core/base/json_text.h"

namespace sijill {

void appendJsonText(const QString& text, QByteArray& into)
{
    into += '"';
    for (const char c : text.toUtf8()) {
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
            if (c >= 0 && c < 0x20)
                into += "\\u00" + QByteArray(1, c).toHex();
            else
                into += c;
        }
    }
    into += '"';
}

} // namespace sijill
