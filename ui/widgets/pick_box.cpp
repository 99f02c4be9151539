#include "ui/widgets/pick_box.h"

#include "ui/shell/theme.h"
#include "ui/widgets/popup_delegate.h"

#include <QSignalBlocker>

namespace sijill {

PickBox::PickBox(QWidget* parent)
    : QComboBox(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    setMinimumContentsLength(10);
    setItemDelegate(new PopupDelegate(this));
    connect(this, &QComboBox::currentIndexChanged, this, [this] { Q_EMIT picked(currentData()); });
    followLook(this, [this] {
        setFont(textFont(TextRole::TableCell));
        setFixedHeight(std::max(px(32), lineHeight(TextRole::TableCell) + px(6)));
    });
}

void PickBox::setOptions(const std::vector<Option>& options)
{
    const QSignalBlocker quiet(this);
    const QVariant kept = currentData();
    clear();
    for (const Option& option : options)
        addItem(option.word, option.value);
    choose(kept);
}

void PickBox::choose(const QVariant& value)
{
    const QSignalBlocker quiet(this);
    setCurrentIndex(std::max(0, findData(value)));
}

} // namespace sijill
