#include "ui/records/record_form.h"

#include "core/base/format.h"
#include "core/domain/record_merge.h"
#include "core/storage/workplace_store.h"
#include "ui/shell/state_look.h"
#include "ui/shell/theme.h"
#include "ui/widgets/button.h"
#include "ui/widgets/part_grid.h"
#include "ui/widgets/reference_field.h"
#include "ui/widgets/tab_bar.h"

#include <QStackedWidget>
#include <QTimer>

namespace sijill {
namespace {

constexpr int kDraftDelay = 1500; ///< Milliseconds of rest before a draft is stored.
constexpr int kCheckDelay = 400;

/// "accounts/0/rib" → "accounts": the field or grid that shows the problem.
QString topOf(const Problem& problem)
{
    return problem.field.section(u'/', 0, 0);
}

/// What keeps a record from being saved; a doubtful key or phone number does not.
QList<Problem> refusalsOf(QList<Problem> problems)
{
    problems.removeIf([](const Problem& problem) { return problem.severity != Severity::Refusal; });
    return problems;
}

} // namespace

RecordForm::RecordForm(const RecordUi& ui, Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_ui(ui)
    , m_workspace(workspace)
    , m_record(*ui.type)
    , m_draftTimer(new QTimer(this))
    , m_checkTimer(new QTimer(this))
{
    build();
    m_draftTimer->setSingleShot(true);
    m_draftTimer->setInterval(kDraftDelay);
    connect(m_draftTimer, &QTimer::timeout, this, &RecordForm::storeDraft);
    m_checkTimer->setSingleShot(true);
    m_checkTimer->setInterval(kCheckDelay);
    connect(m_checkTimer, &QTimer::timeout, this, &RecordForm::checkLive);
    connect(&workspace, &Workspace::closing, this, &RecordForm::storeDraft);
    if (m_ui.wire)
        m_ui.wire(*this);
    followLook(this, [this] {
        retranslate();
        speakAnew();
    });
}

void RecordForm::edit(const Record& record, qint64 copyOf)
{
    storeDraft(); // Of the record that is left, if something was typed into it.
    m_record = record;
    m_draftKey = record.id() != 0 ? record.id() : -copyOf;
    const auto left = m_workspace.database().read([&]() -> Result<std::optional<FormDraft>> {
        return WorkplaceStore(m_workspace.database()).draft(record.type().kindName(), m_draftKey);
    });
    m_isRecovered = left && *left && !m_workspace.isReadOnly();
    m_isEdited = m_isRecovered;
    m_draftAt = m_isRecovered ? (*left)->savedAt : QDateTime();
    clearHints();
    fill(record);
    if (m_isRecovered)
        bringBack(**left);
    showProblems({});
    if (m_banner)
        m_banner->setRecord(draft());
    m_tabs->setCurrentIndex(0);
    retranslate();
}

void RecordForm::bringBack(const FormDraft& draft)
{
    const MergedTyping merged = mergeTyping(draft.content, draft.basis, toJson(m_record));
    fill(recordFromJson(merged.content, m_record.type()));
    for (auto it = draft.unread.begin(); it != draft.unread.end(); ++it) {
        if (FormField* shown = field(it.key()))
            shown->setTypedText(it.value().toString());
        else if (PartGrid* shownGrid = grid(it.key().section(u'/', 0, 0)))
            shownGrid->setTypedText(it.key(), it.value().toString());
    }
    QStringList contested;
    for (const QString& key : merged.contested) {
        if (const Field* changed = m_record.type().find(key))
            contested << changed->title();
        else if (const Part* part = m_record.type().part(key))
            contested << part->type->pluralTitle();
    }
    if (!contested.isEmpty())
        m_workspace.report(Error{.code = ErrorCode::Conflict,
            //: %1 is a list of fields, joined with "and".
            .message = tr("Others changed this since the draft was typed: %1. The form shows what you typed.")
                           .arg(Format().enumerated(contested))});
}

void RecordForm::fill(const Record& record)
{
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it)
        it.value()->setValue(record.type().find(it.key())->get(record.data()));
    for (auto it = m_grids.begin(); it != m_grids.end(); ++it)
        setRows(it.key(), record);
}

Record RecordForm::draft() const
{
    Record draft = m_record; // What the form does not show must survive it.
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (!it.value()->field().has(ByVerb))
            draft.type().find(it.key())->set(draft.data(), it.value()->value());
    }
    for (auto it = m_grids.begin(); it != m_grids.end(); ++it) {
        const Part& part = *draft.type().part(it.key());
        takeGridRows(part, draft.data(), it.value()->rows(), typedFields(*part.type));
    }
    return draft;
}

void RecordForm::setValue(const QString& key, const Value& value)
{
    if (FormField* shown = field(key))
        shown->setValue(value);
}

void RecordForm::setRows(const QString& key, const Record& record)
{
    const Part& part = *record.type().part(key);
    grid(key)->setRows(gridRows(part, record.data(), typedFields(*part.type)));
}

void RecordForm::noteEdit()
{
    m_isEdited = true;
    m_draftTimer->start();
    m_checkTimer->start();
    Q_EMIT edited();
}

QList<Problem> RecordForm::typingProblems() const
{
    QList<Problem> found;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (const auto problem = it.value()->typingProblem())
            found << *problem;
    }
    for (auto it = m_grids.begin(); it != m_grids.end(); ++it) {
        if (const auto problem = it.value()->typingProblem())
            found << *problem;
    }
    return found;
}

void RecordForm::checkLive()
{
    if (m_banner)
        m_banner->setRecord(draft());
    // While typing, only what was already refused is looked at again; nothing new shouts at an unfinished
    // form.
    if (m_problems.isEmpty())
        return;
    showProblems(refusalsOf(typingProblems() + m_workspace.office().records().problems(draft())));
}

void RecordForm::showProblems(const QList<Problem>& problems)
{
    m_problems = problems;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        const auto found = std::find_if(problems.begin(), problems.end(),
            [&](const Problem& problem) { return topOf(problem) == it.key(); });
        it.value()->setProblem(found == problems.end() ? it.value()->typingProblem() : std::optional(*found));
    }
    for (PartGrid* grid : std::as_const(m_grids))
        grid->setProblems(problems);
    m_problemLink->setVisible(!problems.isEmpty());
    //: %n fields of a form prevent saving it.
    m_problemLink->setText(tr("%n field(s) prevent saving", nullptr, int(problems.size())));
}

void RecordForm::goTo(const QString& path)
{
    const QString top = path.section(u'/', 0, 0);
    if (m_tabOf.contains(top))
        m_tabs->setCurrentIndex(m_tabOf.value(top));
    if (FormField* shown = field(top))
        shown->setFocus();
    else if (PartGrid* shownGrid = grid(top))
        shownGrid->focusCell(path);
}

bool RecordForm::save(bool andNext)
{
    for (PartGrid* shown : std::as_const(m_grids))
        shown->takeTyping();
    if (const QList<Problem> unread = refusalsOf(typingProblems()); !unread.isEmpty()) {
        showProblems(unread);
        goTo(unread.front().field);
        return false;
    }
    const Result<Record> stored = m_workspace.office().records().save(draft());
    if (!stored) {
        const Error& error = stored.error();
        if (error.problems.isEmpty()) { // Not a matter of one field: a conflict, a full disk.
            m_workspace.report(error);
            return false;
        }
        showProblems(error.problems);
        goTo(error.problems.front().field);
        return false;
    }
    forgetDraft();
    m_record = *stored;
    m_draftKey = stored->id();
    m_isEdited = false;
    Q_EMIT saved(*stored, andNext);
    return true;
}

void RecordForm::leave()
{
    storeDraft();
    m_isEdited = false;
}

void RecordForm::cancel()
{
    forgetDraft();
    m_isEdited = false;
    Q_EMIT cancelled();
}

QJsonObject RecordForm::unreadTexts() const
{
    QJsonObject texts;
    for (auto it = m_fields.begin(); it != m_fields.end(); ++it) {
        if (it.value()->typingProblem() && !it.value()->typedText().isEmpty())
            texts.insert(it.key(), it.value()->typedText());
    }
    for (const PartGrid* shown : std::as_const(m_grids)) {
        const QMap<QString, QString> unread = shown->typedTexts();
        for (auto it = unread.begin(); it != unread.end(); ++it)
            texts.insert(it.key(), it.value());
    }
    return texts;
}

void RecordForm::storeDraft()
{
    if (!m_isEdited || m_workspace.isReadOnly())
        return;
    const FormDraft left{QDateTime::currentDateTimeUtc(), toJson(draft()), toJson(m_record), unreadTexts()};
    const Status stored = m_workspace.database().transact([&]() -> Status {
        WorkplaceStore(m_workspace.database()).saveDraft(m_record.type().kindName(), m_draftKey, left);
        return {};
    });
    if (!stored)
        return;
    m_draftAt = left.savedAt;
    m_isRecovered = false;
    sayDraft();
}

void RecordForm::forgetDraft()
{
    m_draftTimer->stop();
    m_draftAt = {};
    sayDraft();
    if (m_workspace.isReadOnly())
        return;
    const Status forgotten = m_workspace.database().transact([&]() -> Status {
        WorkplaceStore(m_workspace.database()).removeDraft(m_record.type().kindName(), m_draftKey);
        return {};
    });
    if (!forgotten)
        m_workspace.report(forgotten.error());
}

void RecordForm::sayDraft()
{
    const Format format;
    if (!m_draftAt.isValid())
        m_draftNote->setText({});
    else if (m_isRecovered)
        m_draftNote->setText(tr("Draft of %1 brought back").arg(format.dateTime(m_draftAt)));
    else
        //: %1 is an hour.
        m_draftNote->setText(tr("Draft kept %1").arg(format.time(m_draftAt)));
}

void RecordForm::clearHints()
{
    for (FormField* shown : std::as_const(m_fields))
        shown->setHint({});
}

void RecordForm::speakAnew()
{
    if (std::exchange(m_language, Format::language()) == Format::language())
        return;
    clearHints();
    checkLive();
    if (m_isEdited)
        Q_EMIT edited(); // Whoever follows the typing gives its hints again.
}

void RecordForm::retranslate()
{
    const bool isNew = m_record.id() == 0;
    if (!m_ui.newTitle) // The only one of its kind: the office.
        m_title->setText(m_record.name());
    else
        m_title->setText(isNew ? QCoreApplication::translate("Form", m_ui.newTitle)
                               //: %1 is what people call the record: its number.
                               : tr("Editing %1").arg(Format::isolated(m_record.key())));
    m_saveNext->setVisible(m_ui.newTitle != nullptr);
    for (std::size_t i = 0; i < m_ui.form.size(); ++i)
        m_tabs->setTabText(int(i), QCoreApplication::translate("Form", m_ui.form[i].title));
    if (m_ui.stateField) {
        const Field& state = m_record.type().at(m_ui.stateField);
        m_state->setState(stateWord(state.name(), state.choices, integerOf(state.get(m_record.data()))));
    }
    m_state->setVisible(m_ui.stateField != nullptr);
    m_save->setText(tr("&Save"));
    m_saveNext->setText(tr("Save and next"));
    m_cancel->setText(tr("Cancel"));
    for (const auto& [button, action] : m_actions) {
        //: %1 is what follows the saving, "Give the receipt (Ctrl+R)".
        button->setToolTip(tr("Save, then: %1").arg(action->tip()));
        button->setAccessibleName(tr("Save, then: %1").arg(action->shown()));
    }
    m_tabs->setVisible(m_ui.form.size() > 1);
    m_tabs->setAccessibleName(tr("Parts of the form"));
    sayDraft();
}

void RecordForm::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    for (Button* button : {m_cancel, m_saveNext, m_save})
        button->setKeysShown(width() >= px(600));
}

void RecordForm::focusFirstField()
{
    const FormTab& tab = m_ui.form.front();
    if (tab.sections.empty() || tab.sections.front().cells.empty())
        return;
    if (FormField* first = field(QString::fromLatin1(tab.sections.front().cells.front().key)))
        first->setFocus();
}

} // namespace sijill
