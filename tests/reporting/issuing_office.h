#pragma once

#include "core/reporting/issued/paper_history.h"
#include "core/reporting/issued/paper_service.h"
#include "core/services/open_office.h"
#include "core/storage/record_store.h"
#include "tests/support/string_makers.h"

#include <QTemporaryDir>

namespace sijill::sample {

/// A copy of the demonstration that papers are issued from, and the hands of its clerk.
class IssuingOffice {
public:
    IssuingOffice();

    OpenOffice& office() { return *m_office; }
    PaperService papers() { return PaperService(m_office->books()); }
    PaperRequest request(PaperKind kind, const QString& key = {}, const QString& language = u"fr"_s);
    /// Printed without charts: what they show is in the canonical text all the same.
    Result<PaperIssue> tryIssue(const PaperRequest& request, const QString& seen = {});
    PaperIssue issue(const PaperRequest& request);
    PaperChanges changesOf(const IssuedPaper& paper);

    template <typename T>
    T record(const QString& key)
    {
        return find(recordType<T>(), key).template as<T>();
    }
    /// What the oldest record of a kind is called.
    QString firstKey(const RecordType& type);
    Record find(const RecordType& type, const QString& key);
    /// Saved by the service, as a form does; fails the test on a refusal.
    template <typename T>
    void save(const T& value)
    {
        const Result<Record> saved = m_office->records().save(Record::of(value));
        INFO((saved ? "" : saved.error().message.toStdString()));
        REQUIRE(saved);
    }
    QString path(const QString& name) const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<OpenOffice> m_office;
};

} // namespace sijill::sample
