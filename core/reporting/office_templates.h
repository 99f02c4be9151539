#pragma once

#include "core/domain/paper_template.h"
#include "core/services/checks.h"
#include "core/services/register.h"

namespace sijill {

/// The words of a paper as they hold now.
struct PaperWording {
    QString text;
    int version = 0; ///< 0: shipped with the program.
};

/// The shipped words of a paper.
QString shippedWording(WordedPaper paper, PaperLanguage language);

/// The office's words where it has its own, else the shipped ones. Reads inside a transaction.
PaperWording wordingInForce(Database& database, const QString& code);

/// Own texts that use a name which this program does not know, and texts that cannot be read: one finding for
/// each fault. Reads inside a transaction.
std::vector<Finding> templateFindings(Database& database);

/// Texts of papers as the office words them: kept only if every name in them is known and their sections and
/// markup are whole. Journal and undo like any record; knows no window.
class OfficeTemplates {
public:
    explicit OfficeTemplates(Register& office)
        : m_register(office)
    {
    }

    /// The office's own text, or nothing where the shipped one holds.
    std::optional<PaperTemplate> find(WordedPaper paper, PaperLanguage language) const;
    /// A copy to be edited: the own text, or the shipped one with id 0.
    PaperTemplate draft(WordedPaper paper, PaperLanguage language) const;

    /// Keeps a text as the office's own, under the next version. Refused with every faulty line, and when
    /// somebody else saved it since it was read.
    Result<PaperTemplate> save(PaperTemplate draft);
    /// Back to the shipped text: the own one goes into the bin.
    Status reset(WordedPaper paper, PaperLanguage language);

private:
    int lastVersion(const QString& code) const;

    Register& m_register;
};

} // namespace sijill
