#pragma once

#include "core/domain/record.h"
#include "core/storage/database.h"

namespace sijill {

struct SavedFilter {
    QString name;
    QString filter; ///< ListFilter as JSON.
};

/// A form that was being typed when the window closed or the computer stopped.
struct FormDraft {
    QDateTime savedAt;   ///< UTC.
    QJsonObject content; ///< The record as typed.
    QJsonObject basis;   ///< The record before the typing: tells it from what others saved since.
    QJsonObject unread;  ///< Text that cannot be read yet, by its path: "accounts/0/valid_from".
};

/// What belongs to the way people work with a file rather than to its records: saved filters and drafts of
/// forms. Not journalled. Throws StorageError.
class WorkplaceStore {
public:
    explicit WorkplaceStore(Database& database)
        : m_database(database)
    {
    }

    std::vector<SavedFilter> filters(const QString& list) const;
    void saveFilter(const QString& list, const SavedFilter& filter);
    void removeFilter(const QString& list, const QString& name);

    /// `recordId` 0: of a new record; negative: of a copy of that record.
    std::optional<FormDraft> draft(const QString& kind, qint64 recordId) const;
    void saveDraft(const QString& kind, qint64 recordId, const FormDraft& draft);
    void removeDraft(const QString& kind, qint64 recordId);

private:
    Database& m_database;
};

} // namespace sijill
