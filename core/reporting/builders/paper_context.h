#pragma once

#include "core/domain/office.h"
#include "core/reporting/builders/paper_words.h"
#include "core/reporting/office_templates.h"
#include "core/reporting/paper_template.h"
#include "core/storage/record_store.h"

namespace sijill {

/// What every builder of papers asks for: the office with its wordings of a day, and the names of records,
/// all in the language of the paper. Reads while it lives: make and use it inside Database::read.
class PaperContext {
public:
    /// `day` chooses among dated wordings and signatories: that of the act, which may be long ago.
    PaperContext(Database& database, const QString& language, QDate today, QDate day);

    Database& database() const { return m_database; }
    RecordStore records() const { return RecordStore(m_database); }
    const QString& language() const { return m_words.language(); }
    bool isArabic() const { return language() == "ar"_L1; }
    QDate today() const { return m_today; }
    const Office& office() const { return m_office; }
    const PaperWords& words() const { return m_words; }
    const Format& format() const { return m_format; }
    /// Of letters to the council: whose alone is written; 0: everybody's.
    qint64 member() const { return m_member; }
    void setMember(qint64 member) { m_member = member; }

    /// In the paper's language, else in a language its reader most likely knows.
    QString text(const LocalizedText& text) const;
    /// The office's wording on the day, or an empty text.
    QString setting(const QString& name) const;
    /// The office's wording in the paper's language, else `otherwise`, else the wording in another language.
    QString settingOr(const QString& name, const QString& otherwise) const;
    /// Name of any record, its key when it has no name; empty for no record.
    QString nameOf(const RecordType& type, qint64 id) const;
    template <typename T, typename Tag>
    QString nameOf(Id<Tag> id) const
    {
        return nameOf(recordType<T>(), id.value);
    }

    QString councilName() const;
    QString provinceName() const;
    QString place() const;
    /// «درهم» for MAD.
    QString currencyName(const QString& code) const;
    Signatory signatory(SignatoryRole role) const;

    /// A number with its noun; the Arabic oblique form after a preposition.
    QString counted(const char* noun, qint64 count, bool oblique = false) const;
    /// A code, number or phone, kept in one piece inside Arabic.
    QString code(const QString& text) const { return isArabic() ? Format::isolated(text) : text; }
    /// A stored name as it goes on inside a French or English sentence.
    QString inSentence(const LocalizedText& text) const;

    /// The text of a paper ("agreement") in its language: the office's, or the one being edited.
    PaperWording wording(const QString& paper) const;
    /// Words that are not saved yet, for a preview of them.
    void tryWording(const QString& text) { m_tried = text; }

    /// An empty paper with the office's head, dated today.
    ReportDocument document(const QString& title, const QString& reference) const;

private:
    Database& m_database;
    QDate m_today;
    QDate m_day;
    Office m_office;
    PaperWords m_words;
    Format m_format;
    QString m_tried;
    qint64 m_member = 0;
};

/// Values of a template, in which an empty text is *false*: it prints a dotted line and opens no section.
class PaperValues {
public:
    PaperValues& set(const char* name, const QString& text);
    PaperValues& set(const char* name, qint64 number) = delete; ///< Numbers come formatted.
    PaperValues& flag(const char* name, bool value);
    /// `name` and `has_name`-less lists of one item each, under the key `item`.
    PaperValues& list(const char* name, const char* item, const QStringList& texts);
    PaperValues& list(const char* name, const QJsonArray& objects);
    const QJsonObject& data() const { return m_data; }

private:
    QJsonObject m_data;
};

/// Lines of a text that somebody typed, without blank ones.
QStringList filledLines(const QString& text);

} // namespace sijill
