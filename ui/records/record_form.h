#pragma once

#include "ui/records/record_ui.h"
#include "ui/shell/workspace.h"

#include <QDateTime>
#include <QWidget>

class QStackedWidget;
class QTimer;

namespace sijill {

class Button;
class FormField;
class PartGrid;
class StateChip;
class TabBar;
class TextLabel;
struct FormDraft;

/// The form of any record: fields in a twelve-column grid under tabs, grids for its parts, problems under
/// their fields. Turns widgets into a record and back; saving asks the record service, drafts survive a
/// crash. Knows no rule.
class RecordForm final : public QWidget {
    Q_OBJECT

public:
    RecordForm(const RecordUi& ui, Workspace& workspace, QWidget* parent = nullptr);

    /// Shows a record to edit; id 0: a new one, or a copy of the record `copyOf`. A draft that was left
    /// behind is brought back over what others saved since, and said so.
    void edit(const Record& record, qint64 copyOf = 0);
    /// What stands in the form, over what it does not show.
    Record draft() const;
    bool isEdited() const { return m_isEdited; }
    const RecordUi& ui() const { return m_ui; }
    Workspace& workspace() const { return m_workspace; }

    FormField* field(const QString& key) const { return m_fields.value(key); }
    PartGrid* grid(const QString& key) const { return m_grids.value(key); }
    /// Sets a field as if it were computed: nothing is marked as typed.
    void setValue(const QString& key, const Value& value);

    /// The same for the rows of a part, as they stand in `record`.
    void setRows(const QString& part, const Record& record);

    /// False when something prevents it, which is shown then.
    bool save(bool andNext = false);
    void cancel();
    void focusFirstField();
    /// Keeps what was typed as a draft and lets go of it: another record is to be opened.
    void leave();

Q_SIGNALS:
    void edited();
    void saved(const sijill::Record& record, bool andNext);
    void cancelled();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void build();
    QWidget* buildTab(const FormTab& tab);
    void addSection(const FormSection& section, class QGridLayout& grid, int& row);
    void addPart(const char* key, class QGridLayout& grid, int& row);
    QWidget* buildHead();
    QWidget* buildFooter();
    Button* makeFollowing(const RecordAction& action, QWidget* parent);
    void retranslate();
    /// Problems and hints say again, in the language of now, what they said in the one before.
    void speakAnew();
    void clearHints();
    void fill(const Record& record);
    void noteEdit();
    void showProblems(const QList<Problem>& problems);
    void checkLive();
    QList<Problem> typingProblems() const;
    void goTo(const QString& path);
    void bringBack(const FormDraft& draft);
    QJsonObject unreadTexts() const;
    void storeDraft();
    void sayDraft();
    void forgetDraft();

    const RecordUi& m_ui;
    Workspace& m_workspace;
    Record m_record;
    qint64 m_draftKey = 0; ///< See WorkplaceStore::draft.
    bool m_isEdited = false;
    QString m_language;         ///< In which problems and hints were said.
    QDateTime m_draftAt;        ///< When the draft was kept; invalid without one.
    bool m_isRecovered = false; ///< It was left behind and brought back.
    QHash<QString, FormField*> m_fields;
    QHash<QString, PartGrid*> m_grids;
    QHash<QString, int> m_tabOf; ///< Field or part → tab.
    QList<Problem> m_problems;
    TabBar* m_tabs;
    QStackedWidget* m_stack;
    TextLabel* m_title;
    StateChip* m_state;
    TextLabel* m_draftNote;
    RecordTab* m_banner = nullptr;
    Button* m_problemLink;
    Button* m_save;
    Button* m_saveNext;
    Button* m_cancel;
    std::vector<std::pair<Button*, const RecordAction*>> m_actions; ///< What may follow the saving.
    QTimer* m_draftTimer;
    QTimer* m_checkTimer;
};

/// Rows of a part as a grid holds them, and back: what the grid does not show (history of an instalment)
/// survives.
std::vector<struct PartRow> gridRows(const Part& part, const void* owner, const std::vector<Field>& fields);
void takeGridRows(
    const Part& part, void* owner, const std::vector<PartRow>& rows, const std::vector<Field>& fields);
/// Fields of a part that people type; those of verbs and its own parts are left out.
std::vector<Field> typedFields(const RecordType& type);

} // namespace sijill
