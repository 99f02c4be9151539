#pragma once

#include "core/domain/journal.h"
#include "ui/widgets/card.h"

class QStandardItemModel;

namespace sijill {

class ListTable;
class PickBox;
class SegmentedControl;
class Workspace;

/// One entry of the journal: who, when, why; which records it touched, and for one of them what changed,
/// what the record was like afterwards, or how that differs from another of its states. Reads only.
class EntryCard final : public Card {
    Q_OBJECT

public:
    explicit EntryCard(Workspace& workspace, QWidget* parent = nullptr);

    /// Hides itself when there is no such entry.
    void showEntry(qint64 sequence);

Q_SIGNALS:
    /// Only the entries of this record are wanted.
    void recordWanted(const QString& kind, qint64 id, const QString& name);

private:
    enum Mode { Changed, Then, Compared };

    void build();
    void retranslate();
    void showHead();
    void fillRecords();
    void fillStates();
    void showStates();
    void fillModel(
        QStandardItemModel& model, const RecordType& type, const JournalChange& change, Mode mode) const;
    QString recordName(const JournalChange& change) const;
    QString columnTitle(Mode mode, bool isBefore) const;
    const JournalChange* current() const;
    QJsonObject otherState() const;

    Workspace& m_workspace;
    std::optional<JournalEntry> m_entry;
    std::vector<JournalChange> m_changes; ///< As far as whoever acts may read them …
    QHash<int, QString> m_withheld;       ///< … and why some of one is left out.
    TextLabel* m_title;
    TextLabel* m_detail;
    PickBox* m_records;
    SegmentedControl* m_mode;
    PickBox* m_against;
    QStandardItemModel* m_model;
    ListTable* m_table;
    TextLabel* m_note;
    Button* m_open;
    Button* m_only;
};

} // namespace sijill
