#pragma once

#include "ui/widgets/message_text.h"
#include "ui/widgets/value_text.h"

#include <QWidget>

class QVBoxLayout;

namespace sijill {

class FieldLabel;
class FieldFooter;

/// One field of a form: label above, editor, hint or problem below. Its objectName is the field's key, so
/// that an Error finds it; it turns widgets into a Value and back and knows neither record nor rule.
class FormField : public QWidget {
    Q_OBJECT

public:
    FormField(const Field& field, const FieldContext& context, QWidget* parent = nullptr);

    const Field& field() const { return m_field; }
    const FieldContext& context() const { return m_context; }

    /// Blank when nothing, or nothing readable, is typed: ask typingProblem() before saving.
    virtual Value value() const = 0;
    /// Says nothing: only the user's typing is announced.
    virtual void setValue(const Value& value) = 0;
    /// What stands in the editor but cannot be read.
    virtual std::optional<Problem> typingProblem() const { return {}; }
    /// The text of which typingProblem() speaks, to be kept in a draft; and put back as if it were just
    /// typed.
    virtual QString typedText() const { return {}; }
    virtual void setTypedText(const QString& text) { Q_UNUSED(text) }

    /// Instead of the field's own title.
    void setLabel(const QString& label);
    QString label() const;
    void setRequired(bool isRequired);
    bool isRequired() const { return m_isRequired; }
    void setHint(const QString& hint, const QString& rule = {});
    QString hint() const { return m_hint; }
    /// Shown under the editor instead of the hint until the user types again.
    void setProblem(const std::optional<Problem>& problem);
    const std::optional<Problem>& problem() const { return m_problem; }
    void setReadOnly(bool isReadOnly);
    bool isReadOnly() const { return m_isReadOnly; }
    /// The editor alone, to stand in a cell of a table.
    void setBare();

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void edited();
    /// The focus has gone to another field; a typing problem is on show by now.
    void left();

protected:
    /// Puts an editor (or a widget that holds several) under the label.
    void setBody(QWidget* body);
    /// Watches the focus of a widget that is typed into; the first one gets the field's focus.
    void watchEditor(QWidget* editor);
    void hideLabel();
    /// The user changed something: takes the problem away and announces it.
    void noteEdit();

    virtual void showProblemLevel(int level) = 0; ///< Frames: 0 none, 1 warning, 2 refused.
    virtual void applyReadOnly(bool isReadOnly) = 0;
    virtual void applyLabel(const QString& label); ///< Accessible names; labels of its own.

private:
    void refresh();
    void leave();

    Field m_field;
    FieldContext m_context;
    QString m_ownLabel;
    bool m_isRequired;
    bool m_isReadOnly = false;
    bool m_isBare = false;
    QString m_hint;
    QString m_hintRule;
    std::optional<Problem> m_problem;
    QList<QWidget*> m_editors;
    QVBoxLayout* m_column;
    FieldLabel* m_label;
    FieldFooter* m_footer;
};

} // namespace sijill
