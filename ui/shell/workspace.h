#pragma once

#include "core/indicators/figure.h"
#include "core/services/open_office.h"
#include "core/storage/list_reader.h"
#include "ui/widgets/value_text.h"

#include <QObject>

namespace sijill {

/// The open office as pages see it: its services, the edition and day they work in, how they reach each
/// other, and where they say what happened. One a window; knows no page.
class Workspace final : public QObject {
    Q_OBJECT

public:
    explicit Workspace(std::unique_ptr<OpenOffice> office, QObject* parent = nullptr);
    ~Workspace() override;

    OpenOffice& office() { return *m_office; }
    Database& database() { return m_office->database(); }
    QDate today() const { return m_office->today(); }
    bool isReadOnly() const { return m_office->file().isReadOnly(); }
    /// Whether the file may be written and the role of whoever is signed in includes this kind of record.
    bool mayWrite(const QString& kind) const;

    EditionId edition() const { return m_office->currentEdition(); }
    void setEdition(EditionId edition);
    /// Scope of a list in the current edition.
    ListRequest request() const { return {.edition = edition().value, .today = today()}; }

    /// What fields need: working languages, day, currency, references, checks of codes.
    FieldContext fieldContext();

    /// Carries out the next undo or redo and says what it did, or why not.
    void undo();
    void redo();

    void openRecord(const QString& kind, qint64 id) { Q_EMIT recordRequested(kind, id); }
    void openList(const RecordSet& records) { Q_EMIT listRequested(records); }
    void report(const Error& error) { Q_EMIT failed(error); }
    void say(const QString& sentence) { Q_EMIT said(sentence); }

    /// Before the file is closed: what is being typed is kept as a draft.
    void prepareToClose() { Q_EMIT closing(); }

    /// Re-reads what other programs wrote; called once a second.
    void lookForForeignChanges();

Q_SIGNALS:
    /// Kinds of records that changed, singular; empty: anything may have.
    void recordsChanged(const QSet<QString>& kinds);
    void editionChanged();
    void closing();
    /// A verb was confirmed: it is on disk.
    void saved(const sijill::JournalEntry& entry);
    void recordRequested(const QString& kind, qint64 id);
    void listRequested(const sijill::RecordSet& records);
    void failed(const sijill::Error& error);
    void said(const QString& sentence);

private:
    ReferenceSource referenceSource(const Field& field);
    void tell(const Result<JournalEntry>& done);

    /// What every field asks of the office and its edition: read once, until something changes.
    struct Facts {
        QStringList languages;
        QString currency;
    };
    const Facts& facts();

    std::unique_ptr<OpenOffice> m_office;
    std::optional<Facts> m_facts;
    qint64 m_dataVersion = 0;
};

} // namespace sijill
