#pragma once

#include "ui/widgets/form_field.h"

class QAction;

namespace sijill {

class LineEdit;

/// A day, typed without a mask ("14/4/23", "140423"), or picked from a calendar. The key of "today" writes
/// the working day, + and - move by a day. May be blank.
class DateField final : public FormField {
    Q_OBJECT

public:
    DateField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    Value value() const override;
    void setValue(const Value& value) override;
    std::optional<Problem> typingProblem() const override;
    QString typedText() const override;
    void setTypedText(const QString& text) override;

    bool eventFilter(QObject* watched, QEvent* event) override;

protected:
    void showProblemLevel(int level) override;
    void applyReadOnly(bool isReadOnly) override;

private:
    bool handleKey(const QString& typed);
    void write(QDate day);
    void tidy();
    void openCalendar();

    LineEdit* m_edit;
    QAction* m_calendar;
};

} // namespace sijill
