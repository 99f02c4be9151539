#include "ui/shell/page.h"

namespace sijill {

QString Page::helpTopic() const
{
    for (const Page* inner : findChildren<Page*>()) {
        if (inner->isVisible())
            return inner->helpTopic();
    }
    return u"first-steps"_s;
}

} // namespace sijill
