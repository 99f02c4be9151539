#pragma once

#include "ui/widgets/form_field.h"

class QCheckBox;
class QComboBox;

namespace sijill {

/// One of a few words; typing finds it. Blank while the field is not required or nothing was chosen yet.
class ChoiceField final : public FormField {
    Q_OBJECT

public:
    ChoiceField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;
    void applyLabel(const QString& label) override;

private:
    void fill();

    QComboBox* m_box;
};

/// Yes or no, with its label beside the box.
class BooleanField final : public FormField {
    Q_OBJECT

public:
    BooleanField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;

protected:
    void showProblemLevel(int) override { }
    void applyReadOnly(bool isReadOnly) override;
    void applyLabel(const QString& label) override;

private:
    QCheckBox* m_box;
};

} // namespace sijill
