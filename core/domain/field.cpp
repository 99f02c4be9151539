#include "core/domain/field.h"

#include <QCoreApplication>

#include <algorithm>

namespace sijill {

const Choice* findChoice(Choices choices, qint64 value)
{
    const auto found =
        std::find_if(choices.begin(), choices.end(), [&](const Choice& c) { return c.value == value; });
    return found == choices.end() ? nullptr : &*found;
}

const Choice* findChoice(Choices choices, QStringView code)
{
    const auto found = std::find_if(
        choices.begin(), choices.end(), [&](const Choice& c) { return code == QLatin1StringView(c.code); });
    return found == choices.end() ? nullptr : &*found;
}

QString choiceLabel(Choices choices, qint64 value)
{
    const Choice* choice = findChoice(choices, value);
    return choice ? QCoreApplication::translate("Choice", choice->label) : QString::number(value);
}

QString choiceCode(Choices choices, qint64 value)
{
    const Choice* choice = findChoice(choices, value);
    return choice ? QString::fromLatin1(choice->code) : QString::number(value);
}

QString Field::title() const
{
    return QCoreApplication::translate("Field", label);
}

} // namespace sijill
