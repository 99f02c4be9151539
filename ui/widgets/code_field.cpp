#include "ui/widgets/code_field.h"

#include "ui/widgets/line_edit.h"

namespace sijill {
namespace {

bool isSeparator(QChar c)
{
    return c.isSpace() || c == u'-' || c == u'.';
}

QString withoutSeparators(QString text)
{
    text.removeIf(isSeparator);
    return text;
}

/// Characters of the check key at the end of a code, if its shape has one.
qsizetype keyLength(Shape shape)
{
    switch (shape) {
    case Shape::Rib:
    case Shape::Ice:
        return 2;
    case Shape::CnssAffiliation:
        return 1;
    default:
        return 0;
    }
}

} // namespace

CodeField::CodeField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new LineEdit(LineEdit::Stand::Left))
    , m_groups(groupsOf(field.shape))
{
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this] {
        regroup();
        noteEdit();
    });
}

QList<int> CodeField::groupsOf(Shape shape)
{
    switch (shape) {
    case Shape::Rib:
        return {3, 3, 16, 2};
    case Shape::Ice:
        return {9, 4, 2};
    default:
        return {};
    }
}

QString CodeField::grouped(const QString& code, const QList<int>& groups)
{
    QString text;
    qsizetype at = 0;
    for (const int size : groups) {
        if (at >= code.size())
            break;
        if (at > 0)
            text += u' ';
        text += code.mid(at, size);
        at += size;
    }
    return text + code.mid(at); // Too many digits stay visible.
}

QString CodeField::code() const
{
    const QString plain = plainDigits(m_edit->text()).trimmed();
    return m_groups.isEmpty() ? plain : withoutSeparators(plain);
}

Value CodeField::value() const
{
    return code().isEmpty() ? Value() : Value(code());
}

void CodeField::setValue(const Value& value)
{
    if (code() != textOf(value) || m_edit->text().isEmpty())
        m_edit->setText(grouped(textOf(value), m_groups));
}

std::optional<Problem> CodeField::typingProblem() const
{
    return code().isEmpty() || !context().checkCode ? std::nullopt : context().checkCode(field(), code());
}

QString CodeField::typedText() const
{
    return m_edit->text();
}

void CodeField::setTypedText(const QString& text)
{
    m_edit->setText(text);
}

void CodeField::regroup()
{
    if (m_groups.isEmpty())
        return;
    const QString before = withoutSeparators(m_edit->text().left(m_edit->cursorPosition()));
    m_edit->setText(grouped(code(), m_groups));
    qsizetype position = 0;
    for (qsizetype seen = 0; seen < before.size() && position < m_edit->text().size(); ++position) {
        if (!m_edit->text()[position].isSpace())
            ++seen;
    }
    m_edit->setCursorPosition(static_cast<int>(position));
}

void CodeField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
    const qsizetype key = level > 0 && typingProblem() ? keyLength(field().shape) : 0;
    m_edit->setWaves(m_edit->text().size() - key, key);
}

void CodeField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
}

} // namespace sijill
