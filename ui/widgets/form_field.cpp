#include "ui/widgets/form_field.h"

#include "ui/shell/theme.h"
#include "ui/widgets/form_field_parts.h"

#include <QApplication>
#include <QBoxLayout>
#include <QFocusEvent>

namespace sijill {

FormField::FormField(const Field& field, const FieldContext& context, QWidget* parent)
    : QWidget(parent)
    , m_field(field)
    , m_context(context)
    , m_isRequired(field.has(Required))
    , m_column(new QVBoxLayout(this))
    , m_label(new FieldLabel(this))
    , m_footer(new FieldFooter(this))
{
    setObjectName(field.name());
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->addWidget(m_label);
    m_column->addWidget(m_footer);
    m_column->addStretch();
    m_label->setRequired(m_isRequired);
    connect(m_label, &FieldLabel::clicked, this, [this] { setFocus(Qt::ShortcutFocusReason); });
}

void FormField::setBody(QWidget* body)
{
    m_column->insertWidget(1, body);
    followLook(this, [this] {
        m_column->setSpacing(px(3));
        applyLabel(label());
        const std::optional<Problem> unread = typingProblem();
        if (!unread)
            setValue(value()); // Separators and words follow the language.
        else if (m_problem)
            setProblem(unread);
    });
}

void FormField::watchEditor(QWidget* editor)
{
    if (m_editors.isEmpty())
        setFocusProxy(editor);
    m_editors << editor;
    editor->installEventFilter(this);
}

void FormField::hideLabel()
{
    m_label->hide();
}

void FormField::setBare()
{
    m_isBare = true;
    m_label->hide();
    m_footer->hide();
}

void FormField::setLabel(const QString& label)
{
    m_ownLabel = label;
    applyLabel(label);
}

QString FormField::label() const
{
    return m_ownLabel.isEmpty() ? m_field.title() : m_ownLabel;
}

void FormField::applyLabel(const QString& label)
{
    m_label->setText(label);
    for (QWidget* editor : m_editors)
        editor->setAccessibleName(label);
}

void FormField::setRequired(bool isRequired)
{
    m_isRequired = isRequired;
    m_label->setRequired(isRequired);
}

void FormField::setHint(const QString& hint, const QString& rule)
{
    m_hint = hint;
    m_hintRule = rule;
    refresh();
}

void FormField::setProblem(const std::optional<Problem>& problem)
{
    m_problem = problem;
    refresh();
}

void FormField::refresh()
{
    if (m_problem) {
        const bool isWarning = m_problem->severity == Severity::Warning;
        if (!m_isBare)
            m_footer->setMessage(
                isWarning ? Tone::Warning : Tone::Refused, m_problem->message, m_problem->rule);
        showProblemLevel(isWarning ? 1 : 2);
    } else {
        m_footer->setMessage(Tone::Plain, m_hint, m_hintRule);
        showProblemLevel(0);
    }
    for (QWidget* editor : m_editors)
        editor->setAccessibleDescription(m_problem ? m_problem->message : m_hint);
}

void FormField::setReadOnly(bool isReadOnly)
{
    m_isReadOnly = isReadOnly;
    applyReadOnly(isReadOnly);
}

void FormField::noteEdit()
{
    if (m_problem)
        setProblem(std::nullopt);
    Q_EMIT edited();
}

bool FormField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut) {
        const Qt::FocusReason reason = static_cast<QFocusEvent*>(event)->reason();
        const QWidget* next = QApplication::focusWidget();
        const bool staysInside = next && next != this && isAncestorOf(next);
        if (reason != Qt::PopupFocusReason && reason != Qt::ActiveWindowFocusReason && !staysInside)
            leave();
    }
    return QWidget::eventFilter(watched, event);
}

void FormField::leave()
{
    if (const std::optional<Problem> problem = typingProblem())
        setProblem(problem);
    Q_EMIT left();
}

} // namespace sijill
