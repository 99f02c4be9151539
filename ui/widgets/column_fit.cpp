#include "ui/widgets/column_fit.h"

#include "core/domain/field.h"
#include "ui/shell/theme_tokens.h"
#include "ui/widgets/list_roles.h"

#include <QHeaderView>

#include <algorithm>
#include <vector>

namespace sijill {
namespace {

constexpr int kShortWord = 120; // Columns narrower than this hold codes and record numbers.

int wishedWidth(const QHeaderView& header, int column)
{
    const int wished = header.model()->headerData(column, Qt::Horizontal, kWidthRole).toInt();
    const int own = px(wished > 0 ? wished : 110);
    return std::clamp(
        header.sectionSizeHint(column), own, own + px(24)); // A long head grows its column a little.
}

bool isStretchable(const QHeaderView& header, int column)
{
    if (wishedWidth(header, column) < px(kShortWord))
        return false;
    switch (
        static_cast<FieldKind>(header.model()->headerData(column, Qt::Horizontal, kFieldKindRole).toInt())) {
    case FieldKind::Text:
    case FieldKind::Paragraph:
    case FieldKind::Localized:
    case FieldKind::LocalizedParagraph:
    case FieldKind::Reference:
        return true;
    default:
        return false;
    }
}

} // namespace

void fitColumns(QHeaderView& header, int room)
{
    std::vector<int> shown;
    int needed = 0;
    int stretchable = 0;
    for (int column = 0; column < header.count(); ++column) {
        if (header.isSectionHidden(column))
            continue;
        shown.push_back(column);
        needed += wishedWidth(header, column);
        stretchable += isStretchable(header, column) ? wishedWidth(header, column) : 0;
    }
    if (shown.empty())
        return;
    const int spare = std::max(room - needed, -stretchable * 2 / 5);
    int given = 0;
    int last = shown.back();
    for (const int column : shown) {
        const bool stretches = isStretchable(header, column);
        const int wished = wishedWidth(header, column);
        header.resizeSection(
            column, wished + (stretches ? static_cast<int>(qint64(spare) * wished / stretchable) : 0));
        given += header.sectionSize(column);
        last = stretches ? column : last;
    }
    const bool isRounded = given > room && given - room < static_cast<int>(shown.size());
    if (given < room || isRounded)
        header.resizeSection(last, header.sectionSize(last) + room - given);
}

} // namespace sijill
