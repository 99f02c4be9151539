#include "core/reporting/cell_text.h"

#include <QRegularExpression>

#include <algorithm>

namespace sijill {
namespace {

constexpr char16_t kFirstStrongIsolate = 0x2068;
constexpr char16_t kPopIsolate = 0x2069;

QString numberText(qint64 number, const TableColumn& column, const Format& format)
{
    return column.kind == ColumnKind::Decimal ? format.decimal(number, column.scale) : format.integer(number);
}

} // namespace

QString cellText(const Cell& cell, const TableColumn& column, const Format& format)
{
    if (const auto* text = std::get_if<QString>(&cell))
        return *text;
    if (const auto* number = std::get_if<qint64>(&cell))
        return numberText(*number, column, format);
    if (const auto* amount = std::get_if<Money>(&cell))
        return format.money(*amount);
    if (const auto* rate = std::get_if<Percent>(&cell))
        return format.percent(*rate, percentDecimals(column));
    if (const auto* day = std::get_if<QDate>(&cell); day && day->isValid())
        return format.shortDate(*day);
    return QString(u'–');
}

bool isNumeric(ColumnKind kind)
{
    return kind != ColumnKind::Text && kind != ColumnKind::Date;
}

int percentDecimals(const TableColumn& column)
{
    return column.kind == ColumnKind::Percent && column.scale > 0 ? qMin(column.scale, 2) : 1;
}

QString plainNumber(qint64 value, int scale)
{
    QString digits = QString::number(qAbs(value)).rightJustified(scale + 1, u'0');
    if (scale > 0)
        digits.insert(digits.size() - scale, u'.');
    return value < 0 ? u'-' + digits : digits;
}

QString plainText(const Runs& runs)
{
    QString text;
    for (const Run& run : runs)
        text += run.text;
    return text;
}

QString withHeldSpaces(QString text)
{
    static const QRegularExpression kHeld(u" (?=[:;!?»])|(?<=«) |(?<=n°) "_s);
    return text.replace(kHeld, QString(QChar(QChar::Nbsp)));
}

QString withOwnDirection(const QString& text, Qt::LayoutDirection paper)
{
    const auto letter = std::find_if(text.begin(), text.end(), [](QChar c) { return c.isLetter(); });
    const bool runsAgainst = letter != text.end() && text.isRightToLeft() != (paper == Qt::RightToLeft);
    return runsAgainst ? QChar(kFirstStrongIsolate) + text + QChar(kPopIsolate) : text;
}

QString figureCaption(const Figure& figure)
{
    if (figure.unit.isEmpty())
        return figure.title;
    return figure.title.isEmpty() ? figure.unit : u"%1 (%2)"_s.arg(figure.title, figure.unit);
}

QString pageText(const QString& label, int page, int count)
{
    const QString shape = label.isEmpty() ? u"%1 / %2"_s : label;
    return shape.arg(QString::number(page), QString::number(count));
}

} // namespace sijill
