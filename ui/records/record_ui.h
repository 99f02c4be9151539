#pragma once

#include "core/domain/record.h"
#include "core/storage/list_reader.h"
#include "ui/shell/icons.h"
#include "ui/widgets/labels.h"

#include <QKeySequence>

#include <functional>
#include <map>

namespace sijill {

class RecordForm;
class Workspace;

/// A field's place in a form: how many of the twelve columns it takes.
struct FormCell {
    const char* key;
    int span = 12;
};

/// Fields under one heading; rows fill up with cells from the leading side.
struct FormSection {
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Form", …).
    std::vector<FormCell> cells;
};

/// One tab of a form: sections, then grids of parts.
struct FormTab {
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Form", …).
    std::vector<FormSection> sections = {};
    std::vector<const char*> parts = {};
};

/// The rows whose column holds one of these choices: what most presets are.
template <class... Choices>
ListFilter among(const char* column, Choices... choices)
{
    ListFilter filter;
    filter.columns[QString::fromLatin1(column)] = {.among = {qint64(choices)...}};
    return filter;
}

/// A filter that stands over the list as a pill.
struct FilterPreset {
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Form", …).
    Icon icon;
    ListFilter filter;
};

/// Records of another kind that belong to the one shown: a tab of its pane.
struct RelatedRecords {
    const char* title;  ///< Marked with QT_TRANSLATE_NOOP("Form", …).
    const char* plural; ///< List to show.
    const char* column; ///< Its technical column that holds the id of the record shown.
};

/// A sentence on top of the pane: what needs doing first, with its rule.
struct PaneNotice {
    Tone tone = Tone::Warning;
    QString message;
    QString rule;
};

/// A tab of the pane that an area brings itself; its widget derives from this beside QWidget.
class RecordTab {
public:
    virtual ~RecordTab() = default;
    virtual void setRecord(const Record& record) = 0;
    virtual qint64 count() const = 0;
};

/// A button of the pane beside its verbs, for what changes no record: the first with its words, the others as
/// pictures.
struct RecordAction {
    const char* code;  ///< objectName of its button.
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Form", …).
    Icon icon;
    std::function<void(const Record& record)> run;
    QKeySequence keys = {};                                   ///< Do the same while its button is in sight.
    bool followsSaving = false;                               ///< The form offers it as well: save, then run.
    std::function<bool(const Record& record)> isOffered = {}; ///< Empty: always.
    std::function<bool(const Record& record)> isNext = {};    ///< The first one is filled. Empty: always.

    QString shown() const; ///< Its words in the language of now.
    QString tip() const;   ///< With the keys.
};

/// A paper of a record that the pane offers to look at, to print and to issue.
struct RecordPaper {
    QString code;      ///< Of the paper: "agreement".
    const char* title; ///< Marked with QT_TRANSLATE_NOOP("Form", …).
    Icon icon = Icon::Print;
    bool isInMenuAlone = false;
};

/// What the pane shows of a record's changes of state.
inline const std::vector<const char*> kStateChangeColumns{"effective_on", "from_state", "to_state", "motive"};

/// Everything about the screen of one kind of record that its description alone cannot tell. Areas fill one
/// in; the list, the pane and the form are the same for all.
struct RecordUi {
    const RecordType* type = nullptr;
    QString list; ///< Plural of the list.
    Icon icon = Icon::Document;
    const char* newTitle = nullptr; ///< "New agreement"; null: records are not made here.
    const char* purpose = nullptr;  ///< What an empty page says.
    const char* help = "lists"; ///< Its chapter of the help, where "form" is about typing one; or a section.
    std::vector<FilterPreset> presets = {};
    std::vector<FormTab> form = {};          ///< Empty: such records are only looked at.
    std::vector<const char*> facts = {};     ///< Fields of the pane's first tab, blank ones left out.
    std::vector<const char*> factParts = {}; ///< Parts shown under the facts.
    std::vector<const char*> tabParts = {};  ///< Parts with a tab of their own.
    /// By part: the fields that the pane shows of its rows; the first few that are filled in for other parts.
    /// The rest is in the tip of the row and in the form.
    std::map<std::string_view, std::vector<const char*>> partColumns = {};
    std::vector<RelatedRecords> related = {};
    const char* stateField = nullptr; ///< "state", "status" or null.

    /// Sensible defaults of a new record: next number, edition, council as first party.
    std::function<void(Record& draft, Workspace& workspace)> prepare = {};
    /// How records come in where no form makes them: boundaries come in a file. Stands in for the form of a
    /// new record and for the import of tables.
    std::function<void(Workspace& workspace, QWidget* window)> bringIn = {};
    /// Connects fields that depend on each other; called once the form is built.
    std::function<void(RecordForm& form)> wire = {};
    std::function<std::optional<PaneNotice>(const Record& record, Workspace& workspace)> notice = {};
    /// Warnings of its own over the pane and the form, a RecordTab that hides while it has nothing to say.
    /// `leave` puts what is typed aside before another record is opened; empty in the pane.
    std::function<QWidget*(Workspace& workspace, std::function<void()> leave, QWidget* parent)> banner = {};
    std::vector<RecordAction> actions = {};
    std::vector<RecordPaper> papers = {};
    /// Whether such a paper makes sense for the record as it stands; empty: each does.
    std::function<bool(const Record& record, const QString& paper)> offersPaper = {};
    /// What a copy must not keep of its model: days, what others decided. `fresh` is a new record.
    std::function<void(Record& copy, const Record& fresh)> renew = {};
    /// Words for a part's row where its fields alone read badly (a party without partner is the council).
    std::function<QString(const Record& record, const QString& part, std::size_t row, const QString& field)>
        cellText = {};
    /// A tab of its own in the pane, a RecordTab: slots of a worksite.
    std::function<QWidget*(Workspace& workspace, QWidget* parent)> extraTab = {};
    const char* extraTabTitle = nullptr;

    /// Whether people write such records in a form; others come from verbs and are only looked at.
    bool isTyped() const { return !form.empty(); }
};

} // namespace sijill
