#include "ui/records/filter_words.h"

#include "core/base/format.h"

namespace sijill {
namespace {

/// One end of a range as the column writes it.
QString valueWords(const ListColumn& column, const Value& value)
{
    const Format format;
    if (const auto* day = std::get_if<QDate>(&value))
        return format.shortDate(*day);
    switch (column.kind) {
    case FieldKind::Money:
        return format.money({integerOf(value)});
    case FieldKind::Percent:
        return format.percent({integerOf(value)});
    case FieldKind::Decimal:
        return format.decimal(integerOf(value), column.scale);
    default:
        return format.integer(integerOf(value));
    }
}

QString choiceWords(const ListColumn& column, const QList<qint64>& among)
{
    QStringList words;
    for (const qint64 value : among) {
        if (column.kind == FieldKind::Boolean)
            words << (value != 0 ? QCoreApplication::translate("FilterWords", "yes")
                                 : QCoreApplication::translate("FilterWords", "no"));
        else
            words << choiceLabel(column.choices, value);
    }
    return Format().enumerated(words);
}

QString conditionWords(const ListColumn& column, const ColumnCondition& condition)
{
    if (condition.blank)
        return QCoreApplication::translate("FilterWords", "not filled in");
    if (condition.filled)
        return QCoreApplication::translate("FilterWords", "filled in");
    if (!condition.contains.isEmpty())
        return QCoreApplication::translate("FilterWords", "contains “%1”").arg(condition.contains);
    if (!condition.among.isEmpty())
        return choiceWords(column, condition.among);
    const bool hasFrom = !isBlank(condition.from);
    const bool hasTo = !isBlank(condition.to);
    if (hasFrom && hasTo)
        return QCoreApplication::translate("FilterWords", "from %1 to %2")
            .arg(valueWords(column, condition.from), valueWords(column, condition.to));
    return hasFrom
        ? QCoreApplication::translate("FilterWords", "from %1").arg(valueWords(column, condition.from))
        : QCoreApplication::translate("FilterWords", "up to %1").arg(valueWords(column, condition.to));
}

} // namespace

QString filterWords(const ListModel& model)
{
    if (model.filter().isEmpty())
        return {};
    QStringList words;
    for (const auto& [key, condition] : model.filter().columns) {
        const int column = model.columnOf(key);
        if (key == QLatin1StringView(kVoidedColumn) && condition.filled) {
            words << QCoreApplication::translate("FilterWords", "entered by mistake");
            continue;
        }
        if (column >= 0)
            //: %1 is the title of a column, %2 what it must hold.
            words << QCoreApplication::translate("FilterWords", "%1: %2")
                         .arg(model.columnAt(column).title(),
                             conditionWords(model.columnAt(column), condition));
        else
            words << QCoreApplication::translate("FilterWords", "the records behind a figure or a page");
    }
    words.removeDuplicates();
    const Format format;
    //: %1 is what the rows were chosen by, %2 how many are shown, %3 how many there are.
    return QCoreApplication::translate("FilterWords", "Chosen by: %1. %2 rows of %3.")
        .arg(words.join(QCoreApplication::translate("FilterWords", "; ")), format.integer(model.rowCount()),
            format.integer(model.wholeCount()));
}

} // namespace sijill
