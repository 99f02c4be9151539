#include "ui/widgets/reference_field.h"

#include "ui/shell/icons.h"
#include "ui/shell/theme.h"
#include "ui/widgets/line_edit.h"
#include "ui/widgets/list_roles.h"
#include "ui/widgets/popup_delegate.h"

#include <QAction>
#include <QCompleter>
#include <QKeyEvent>
#include <QListView>
#include <QStandardItemModel>

namespace sijill {
namespace {

constexpr int kTypedRole = Qt::UserRole + 40; ///< Of the offer of a new record: its name.

} // namespace

ReferenceField::ReferenceField(const Field& field, const FieldContext& context, QWidget* parent)
    : FormField(field, context, parent)
    , m_source(context.sourceOf(field))
    , m_edit(new LineEdit)
    , m_clear(m_edit->addAction(icon(Icon::Close), QLineEdit::TrailingPosition))
    , m_open(m_edit->addAction(icon(Icon::Open, &Tokens::accentText), QLineEdit::TrailingPosition))
    , m_options(new QStandardItemModel(this))
    , m_completer(new QCompleter(m_options, this))
{
    auto* popup = new QListView;
    m_completer->setPopup(popup);
    popup->setItemDelegate(new PopupDelegate(popup));
    popup->setMouseTracking(true);
    popup->installEventFilter(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(8);
    m_edit->setCompleter(m_completer);
    watchEditor(m_edit);
    setBody(m_edit);
    connect(m_edit, &QLineEdit::textEdited, this, [this](const QString& typed) {
        noteEdit();
        ask(typed);
        updateActions();
    });
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, &ReferenceField::choose,
        Qt::QueuedConnection); // After QLineEdit has written the word.
    connect(this, &FormField::left, this, &ReferenceField::settle);
    connect(m_clear, &QAction::triggered, this, [this] {
        set({});
        noteEdit();
    });
    connect(m_open, &QAction::triggered, this, [this] { Q_EMIT openRequested(m_chosen.id); });
    followLook(m_edit, [this] {
        m_edit->setGhost(tr("Number or name"));
        m_clear->setToolTip(tr("Leave blank"));
        m_open->setToolTip(tr("Open the record (F4)"));
    });
    updateActions();
}

Value ReferenceField::value() const
{
    if (m_edit->text().trimmed().isEmpty())
        return {};
    if (m_chosen.id != 0 && m_edit->text() == m_chosen.text())
        return m_chosen.id;
    return readTyped(field(), m_edit->text(), context()).value_or(Value()); // Typed to its end, not chosen.
}

void ReferenceField::setValue(const Value& value)
{
    const qint64 id = integerOf(value);
    if (id == 0)
        return set({});
    set(m_source.resolve ? m_source.resolve(id) : ReferenceOption{id, QString::number(id), {}});
}

std::optional<Problem> ReferenceField::typingProblem() const
{
    if (m_edit->text().trimmed().isEmpty() || !isBlank(value()))
        return std::nullopt;
    const Result<Value> read = readTyped(field(), m_edit->text(), context());
    if (read)
        return std::nullopt;
    return Problem{
        .rule = {}, .severity = Severity::Refusal, .message = read.error().message, .field = field().name()};
}

QString ReferenceField::typedText() const
{
    return m_edit->text();
}

void ReferenceField::setTypedText(const QString& text)
{
    m_edit->setText(text);
}

void ReferenceField::ask(const QString& typed)
{
    Q_EMIT optionsWanted(typed);
    if (m_source.find)
        offer(typed, m_source.find(typed));
}

void ReferenceField::offer(const QString& typed, const QList<ReferenceOption>& options)
{
    if (typed != m_edit->text())
        return;
    m_options->clear();
    for (const ReferenceOption& option : options) {
        auto* item = new QStandardItem(option.text());
        item->setData(option.id, kRecordIdRole);
        item->setData(option.name.isEmpty() ? QString() : option.key, kTrailingRole);
        m_options->appendRow(item);
    }
    addNewOption(typed, options);
    if (m_options->rowCount() == 0)
        m_completer->popup()->hide();
    else if (m_edit->hasFocus())
        m_completer->complete();
}

void ReferenceField::offerNew(std::function<QString(const QString& typed)> words,
    std::function<ReferenceOption(const QString& typed)> make)
{
    m_newWords = std::move(words);
    m_makeNew = std::move(make);
}

/// Not for what already is a name among the answers, nor for a few letters.
void ReferenceField::addNewOption(const QString& typed, const QList<ReferenceOption>& options)
{
    constexpr int kShortestName = 3;
    const QString name = typed.simplified();
    const bool isThere = std::any_of(options.begin(), options.end(), [&](const ReferenceOption& option) {
        return option.name.compare(name, Qt::CaseInsensitive) == 0
            || option.key.compare(name, Qt::CaseInsensitive) == 0;
    });
    if (!m_makeNew || isReadOnly() || isThere || name.size() < kShortestName)
        return;
    auto* item = new QStandardItem(m_newWords(name));
    item->setData(name, kTypedRole);
    m_options->appendRow(item);
}

void ReferenceField::choose(const QModelIndex& index)
{
    if (const QString name = index.data(kTypedRole).toString(); !name.isEmpty()) {
        m_edit->setText(name); // What the completer wrote is the offer.
        if (const ReferenceOption made = m_makeNew(name); made.id != 0)
            set(made);
        return noteEdit();
    }
    const QString key = index.data(kTrailingRole).toString();
    const QString text = index.data().toString();
    set({index.data(kRecordIdRole).toLongLong(), key.isEmpty() ? text : key,
        key.isEmpty() ? QString() : text});
    noteEdit();
}

void ReferenceField::set(const ReferenceOption& option)
{
    m_chosen = option;
    m_edit->setText(option.text());
    m_edit->setCursorPosition(0); // A long name is read from its beginning.
    m_edit->setToolTip(option.name.isEmpty() ? QString() : option.key);
    updateActions();
}

void ReferenceField::settle()
{
    const bool isSettled = m_chosen.id != 0 && m_edit->text() == m_chosen.text();
    if (const Value typed = isSettled ? Value() : value(); !isBlank(typed))
        setValue(typed);
}

void ReferenceField::updateActions()
{
    m_clear->setVisible(!isReadOnly() && !m_edit->text().isEmpty());
    m_open->setVisible(m_chosen.id != 0 && m_edit->text() == m_chosen.text());
}

/// Tab out of the open list goes on to the next field or cell; QCompleter would hand it past those who wait
/// for it.
bool ReferenceField::leavePopup(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Tab && event->key() != Qt::Key_Backtab)
        return false;
    const QModelIndex current = m_completer->popup()->currentIndex();
    m_completer->popup()->hide();
    if (current.isValid())
        choose(current);
    QCoreApplication::sendEvent(m_edit, event);
    return true;
}

bool ReferenceField::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_completer->popup())
        return event->type() == QEvent::KeyPress && leavePopup(static_cast<QKeyEvent*>(event));
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (const qint64 id = key == Qt::Key_F4 ? integerOf(value()) : 0; id != 0) {
            Q_EMIT openRequested(id);
            return true;
        }
        if (key == Qt::Key_Down && !isReadOnly() && !m_completer->popup()->isVisible()) {
            ask(m_edit->text());
            return true;
        }
    }
    return FormField::eventFilter(watched, event);
}

void ReferenceField::showProblemLevel(int level)
{
    m_edit->setProblemLevel(level);
}

void ReferenceField::applyReadOnly(bool isReadOnly)
{
    m_edit->setReadOnly(isReadOnly);
    m_edit->setFlat(isReadOnly);
    updateActions();
}

} // namespace sijill
