#include "ui/widgets/text_fields.h"

#include "core/base/format.h"
#include "ui/shell/theme.h"
#include "ui/widgets/form_field_parts.h"
#include "ui/widgets/line_edit.h"

#include <QGridLayout>
#include <QLocale>
#include <QSignalBlocker>

#include <algorithm>

namespace sijill {
namespace {

/// A language as its readers call it.
QString ownName(const QString& language)
{
    QString name = QLocale(language).nativeLanguageName();
    if (!name.isEmpty())
        name[0] = name[0].toUpper();
    return name;
}

} // namespace

ParagraphEdit::ParagraphEdit(QWidget* parent)
    : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    viewport()->setAutoFillBackground(false); // The frame has rounded corners and fills itself.
    setViewportMargins(2, 2, 2, 2);
    followLook(this, [this] {
        setFont(textFont(TextRole::TableCell));
        document()->setDocumentMargin(px(6));
        updateGeometry();
    });
}

void ParagraphEdit::setProblemLevel(int level)
{
    setProperty("problem", level);
    update();
}

void ParagraphEdit::setFlat(bool isFlat)
{
    setProperty("flat", isFlat);
    update();
}

QSize ParagraphEdit::sizeHint() const
{
    return {px(160), 3 * lineHeight(TextRole::TableCell) + px(14)};
}

void ParagraphEdit::focusInEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusInEvent(event);
    update(); // The frame, which the viewport does not cover.
}

void ParagraphEdit::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    update();
}

TextField::TextField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new LineEdit)
{
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &TextField::noteEdit);
}

Value TextField::value() const
{
    return m_edit->text().isEmpty() ? Value() : Value(m_edit->text());
}

void TextField::setValue(const Value& value)
{
    if (m_edit->text() != textOf(value))
        m_edit->setText(textOf(value));
}

void TextField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void TextField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
}

ParagraphField::ParagraphField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new ParagraphEdit)
{
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QPlainTextEdit::textChanged, this, &ParagraphField::noteEdit);
}

Value ParagraphField::value() const
{
    const QString text = m_edit->toPlainText();
    return text.isEmpty() ? Value() : Value(text);
}

void ParagraphField::setValue(const Value& value)
{
    const QSignalBlocker quiet(m_edit);
    if (m_edit->toPlainText() != textOf(value))
        m_edit->setPlainText(textOf(value));
}

void ParagraphField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void ParagraphField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
}

QString LocalizedField::Entry::text() const
{
    return line ? line->text() : paragraph->toPlainText();
}

void LocalizedField::Entry::setText(const QString& text) const
{
    if (this->text() == text)
        return;
    if (line) {
        line->setText(text);
    } else {
        const QSignalBlocker quiet(paragraph);
        paragraph->setPlainText(text);
    }
}

LocalizedField::LocalizedField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
{
    auto* body = new QWidget;
    auto* grid = new QGridLayout(body);
    grid->setContentsMargins(0, 0, 0, 0);
    constexpr int kColumns = 2;
    for (const QString& language : context.languages) {
        const int place = static_cast<int>(m_entries.size());
        const Entry entry = makeEntry(language);
        const int row = place / kColumns * 2;
        grid->addWidget(entry.label, row, place % kColumns);
        grid->addWidget(
            entry.line ? static_cast<QWidget*>(entry.line) : entry.paragraph, row + 1, place % kColumns);
        grid->setColumnStretch(place % kColumns, 1);
        m_entries.push_back(entry);
    }
    hideLabel();
    setBody(body);
    followLook(body, [grid] {
        grid->setHorizontalSpacing(px(12));
        grid->setVerticalSpacing(px(3));
    });
}

LocalizedField::Entry LocalizedField::makeEntry(const QString& language)
{
    Entry entry{.language = language, .label = new FieldLabel};
    entry.label->setTag(context().languages.size() > 1 ? ownName(language) : QString());
    const Qt::LayoutDirection direction = Format::direction(language);
    if (field().kind == FieldKind::LocalizedParagraph) {
        entry.paragraph = new ParagraphEdit;
        connect(entry.paragraph, &QPlainTextEdit::textChanged, this, &LocalizedField::noteEdit);
    } else {
        entry.line = new LineEdit;
        connect(entry.line, &QLineEdit::textEdited, this, &LocalizedField::noteEdit);
    }
    QWidget* editor = entry.line ? static_cast<QWidget*>(entry.line) : entry.paragraph;
    editor->setLayoutDirection(direction);
    watchEditor(editor);
    connect(
        entry.label, &FieldLabel::clicked, editor, [editor] { editor->setFocus(Qt::ShortcutFocusReason); });
    return entry;
}

Value LocalizedField::value() const
{
    LocalizedText text = m_value;
    for (const Entry& entry : m_entries)
        text.set(entry.language, entry.text());
    return text.isEmpty() ? Value() : Value(text);
}

void LocalizedField::setValue(const Value& value)
{
    const auto* text = std::get_if<LocalizedText>(&value);
    m_value = text ? *text : LocalizedText();
    for (const Entry& entry : m_entries)
        entry.setText(m_value.in(entry.language));
}

void LocalizedField::showProblemLevel(int level)
{
    const bool isSomeEmpty = std::any_of(
        m_entries.begin(), m_entries.end(), [](const Entry& entry) { return entry.text().isEmpty(); });
    for (const Entry& entry : m_entries) {
        const bool isFramed = !isSomeEmpty || entry.text().isEmpty(); // What is missing, if something is.
        if (entry.line)
            entry.line->setProblemLevel(isFramed ? level : 0);
        else
            entry.paragraph->setProblemLevel(isFramed ? level : 0);
    }
}

void LocalizedField::applyReadOnly(bool isReadOnly)
{
    for (const Entry& entry : m_entries) {
        if (entry.line) {
            entry.line->setReadOnly(isReadOnly);
            entry.line->setFlat(isReadOnly);
        } else {
            entry.paragraph->setReadOnly(isReadOnly);
            entry.paragraph->setFlat(isReadOnly);
        }
    }
}

void LocalizedField::applyLabel(const QString& label)
{
    for (const Entry& entry : m_entries) {
        entry.label->setText(label);
        entry.label->setRequired(isRequired());
        QWidget* editor = entry.line ? static_cast<QWidget*>(entry.line) : entry.paragraph;
        //: Read aloud: %1 is a field, %2 a language.
        editor->setAccessibleName(tr("%1, %2").arg(label, ownName(entry.language)));
    }
}

} // namespace sijill
