#include "ui/widgets/choice_field.h"

#include "ui/shell/theme.h"
#include "ui/widgets/popup_delegate.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSignalBlocker>

#include <algorithm>

namespace sijill {

ChoiceField::ChoiceField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_box(new QComboBox)
{
    m_box->setFocusPolicy(Qt::StrongFocus);
    m_box->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_box->setMinimumContentsLength(6);
    m_box->setItemDelegate(new PopupDelegate(m_box));
    watchEditor(m_box);
    fill();
    setBody(m_box);
    // Our own changes are blocked: whatever comes here was chosen, typed or moved to with the arrows.
    connect(m_box, &QComboBox::currentIndexChanged, this, &ChoiceField::noteEdit);
    followLook(m_box, [this] {
        m_box->setFont(textFont(TextRole::TableCell));
        m_box->setFixedHeight(std::max(px(32), lineHeight(TextRole::TableCell) + px(6)));
    });
}

void ChoiceField::fill()
{
    const QSignalBlocker quiet(m_box);
    const Value kept = value();
    m_box->clear();
    m_box->addItem(QString(), QVariant());
    for (const Choice& choice : field().choices)
        m_box->addItem(choiceLabel(field().choices, choice.value), qint64(choice.value));
    setValue(kept);
}

void ChoiceField::applyLabel(const QString& label)
{
    FormField::applyLabel(label);
    fill(); // The words are translated too.
}

Value ChoiceField::value() const
{
    const QVariant chosen = m_box->currentData();
    return chosen.isValid() ? Value(chosen.toLongLong()) : Value();
}

void ChoiceField::setValue(const Value& value)
{
    const QSignalBlocker quiet(m_box);
    int row = isBlank(value) ? 0 : m_box->findData(integerOf(value));
    if (row < 0) { // A newer file knows more words; keep what it says.
        m_box->addItem(choiceLabel(field().choices, integerOf(value)), integerOf(value));
        row = m_box->count() - 1;
    }
    m_box->setCurrentIndex(row);
    m_box->update();
}

bool ChoiceField::eventFilter(QObject* watched, QEvent* event)
{
    // Rolling through a form must not change what the pointer happens to pass over.
    if (event->type() == QEvent::Wheel && !m_box->hasFocus()) {
        event->ignore();
        return true;
    }
    return FormField::eventFilter(watched, event);
}

void ChoiceField::showProblemLevel(int level)
{
    m_box->setProperty("problem", level);
    m_box->update();
}

void ChoiceField::applyReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

BooleanField::BooleanField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_box(new QCheckBox)
{
    hideLabel();
    watchEditor(m_box);
    setBody(m_box);
    connect(m_box, &QCheckBox::clicked, this, &BooleanField::noteEdit);
    followLook(m_box, [this] {
        m_box->setFont(textFont(TextRole::TableCell));
        m_box->setMinimumHeight(std::max(px(32), lineHeight(TextRole::TableCell)));
    });
}

Value BooleanField::value() const
{
    return m_box->isChecked();
}

void BooleanField::setValue(const Value& value)
{
    m_box->setChecked(integerOf(value) != 0);
}

void BooleanField::applyReadOnly(bool isReadOnly)
{
    m_box->setEnabled(!isReadOnly);
}

void BooleanField::applyLabel(const QString& label)
{
    FormField::applyLabel(label);
    m_box->setText(label);
}

} // namespace sijill
