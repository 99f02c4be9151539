#include "ui/widgets/date_field.h"

#include "core/base/format.h"
#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/calendar_popup.h"
#include "ui/widgets/line_edit.h"

#include <QAction>
#include <QKeyEvent>

namespace sijill {
namespace {

const QString kShownFormat = u"dd/MM/yyyy"_s;

} // namespace

DateField::DateField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_edit(new LineEdit(LineEdit::Stand::Leading))
    , m_calendar(m_edit->addAction(icon(Icon::Calendar), QLineEdit::TrailingPosition))
{
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, &DateField::noteEdit);
    connect(m_calendar, &QAction::triggered, this, &DateField::openCalendar);
    connect(this, &FormField::left, this, &DateField::tidy);
    followLook(m_edit, [this] { m_calendar->setToolTip(tr("Open the calendar (Alt+Down)")); });
}

Value DateField::value() const
{
    return readTyped(field(), m_edit->text(), context()).value_or(Value());
}

void DateField::setValue(const Value& value)
{
    const auto* day = std::get_if<QDate>(&value);
    m_edit->setText(day ? day->toString(kShownFormat) : QString());
}

std::optional<Problem> DateField::typingProblem() const
{
    const Result<Value> read = readTyped(field(), m_edit->text(), context());
    if (read)
        return std::nullopt;
    return Problem{
        .rule = {}, .severity = Severity::Refusal, .message = read.error().message, .field = field().name()};
}

QString DateField::typedText() const
{
    return m_edit->text();
}

void DateField::setTypedText(const QString& text)
{
    m_edit->setText(text);
}

void DateField::tidy()
{
    if (!typingProblem())
        setValue(value());
}

void DateField::write(QDate day)
{
    setValue(day);
    m_edit->selectAll();
    noteEdit();
}

bool DateField::handleKey(const QString& typed)
{
    // The same key on an Arabic and a Latin keyboard, whatever the language of the window.
    if (typed == "t"_L1 || typed == "T"_L1 || typed == QString(QChar(0x064a))) {
        write(context().workingDay());
        return true;
    }
    const bool isStep = typed == "+"_L1 || typed == "-"_L1;
    const QDate whole = QDate::fromString(m_edit->text(), kShownFormat);
    if (!isStep || !whole.isValid())
        return false; // A hyphen inside a half-typed date separates its numbers.
    write(whole.addDays(typed == "+"_L1 ? 1 : -1));
    return true;
}

bool DateField::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress && !isReadOnly()) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Down && key->modifiers() & Qt::AltModifier) {
            openCalendar();
            return true;
        }
        if (!(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) && handleKey(key->text()))
            return true;
    }
    return FormField::eventFilter(watched, event);
}

void DateField::openCalendar()
{
    const Value current = value();
    const auto* day = std::get_if<QDate>(&current);
    auto* popup = new CalendarPopup(day ? *day : context().workingDay(), this);
    connect(popup, &CalendarPopup::picked, this, &DateField::write);
    popup->openUnder(m_edit);
}

void DateField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void DateField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
    m_calendar->setVisible(!isReadOnly);
}

} // namespace sijill
