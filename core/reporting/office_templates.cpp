#include "core/reporting/office_templates.h"

#include "core/domain/state_verbs.h"
#include "core/reporting/template_names.h"
#include "core/services/record_service.h"
#include "core/storage/bin_store.h"
#include "core/storage/record_store.h"

#include <QCoreApplication>
#include <QFile>

namespace sijill {
namespace {

/// Lines end alike wherever the text was written.
QString withPlainLines(QString text)
{
    text.replace(u"\r\n"_s, u"\n"_s);
    text.replace(QChar::ParagraphSeparator, u'\n');
    text.replace(u'\r', u'\n');
    if (!text.isEmpty() && !text.endsWith(u'\n'))
        text += u'\n';
    return text;
}

QString shippedText(const QString& code)
{
    QFile file(u":/templates/%1.txt"_s.arg(code));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "shippedText", qPrintable(code));
    return QString::fromUtf8(file.readAll());
}

std::optional<PaperTemplate> ownText(Database& database, const QString& code)
{
    const RecordStore records(database);
    return records.find<PaperTemplate>(PaperTemplateId{records.idByKey(recordType<PaperTemplate>(), code)});
}

Status checked(const PaperTemplate& draft)
{
    if (draft.text.trimmed().isEmpty())
        return refusal({},
            QCoreApplication::translate("PaperTemplate",
                "A paper without words cannot be kept. Go back to the shipped text instead."),
            u"text"_s);
    return checkTemplate(draft.text, namesFor(draft.paper));
}

} // namespace

QString shippedWording(WordedPaper paper, PaperLanguage language)
{
    return shippedText(paperTemplateCode(paper, language));
}

PaperWording wordingInForce(Database& database, const QString& code)
{
    if (const std::optional<PaperTemplate> own = ownText(database, code))
        return {.text = own->text, .version = own->version};
    return {.text = shippedText(code)};
}

std::vector<Finding> templateFindings(Database& database)
{
    std::vector<Finding> findings;
    RecordStore(database).forEach(recordType<PaperTemplate>(), [&](const Record& record) {
        const Status fine = checked(record.as<PaperTemplate>());
        if (fine)
            return true;
        QList<Problem> problems = fine.error().problems;
        if (problems.isEmpty())
            problems << Problem{.message = fine.error().message, .field = fine.error().field};
        for (const Problem& problem : problems)
            findings.push_back({record.type().kindName(), record.id(), record.key(), problem});
        return true;
    });
    return findings;
}

std::optional<PaperTemplate> OfficeTemplates::find(WordedPaper paper, PaperLanguage language) const
{
    Database& database = m_register.database();
    const auto found = database.read([&]() -> Result<std::optional<PaperTemplate>> {
        return ownText(database, paperTemplateCode(paper, language));
    });
    return found ? *found : std::nullopt;
}

PaperTemplate OfficeTemplates::draft(WordedPaper paper, PaperLanguage language) const
{
    if (std::optional<PaperTemplate> own = find(paper, language))
        return *own;
    PaperTemplate fresh;
    fresh.code = paperTemplateCode(paper, language);
    fresh.paper = paper;
    fresh.language = language;
    fresh.text = shippedWording(paper, language);
    return fresh;
}

/// A text that was given up keeps its number: papers made with it name it.
int OfficeTemplates::lastVersion(const QString& code) const
{
    const BinStore bin(m_register.database());
    int last = 0;
    for (const BinEntry& entry : bin.all()) {
        if (entry.kind != recordType<PaperTemplate>().kindName() || entry.subject != code)
            continue;
        if (const std::optional<Record> given = bin.find(entry.kind, entry.recordId))
            last = std::max(last, given->as<PaperTemplate>().version);
    }
    return last;
}

Result<PaperTemplate> OfficeTemplates::save(PaperTemplate draft)
{
    draft.text = withPlainLines(draft.text);
    draft.code = paperTemplateCode(draft.paper, draft.language);
    if (const Status fine = checked(draft); !fine)
        return tl::unexpected(fine.error());
    Database& database = m_register.database();
    const Status done = database.transact([&]() -> Status {
        const std::optional<PaperTemplate> stored = ownText(database, draft.code);
        if (stored.has_value() != (draft.id.value != 0) || (stored && stored->id != draft.id))
            return failure(ErrorCode::Conflict,
                QCoreApplication::translate("PaperTemplate",
                    "Somebody else has just changed this text. Copy yours, then open it again."));
        if (draft.text == (stored ? stored->text : shippedText(draft.code)))
            return {}; // Nothing was changed: nothing is journalled.
        draft.version = (stored ? stored->version : lastVersion(draft.code)) + 1;
        std::vector<Change> changes(1);
        if (stored)
            changes.front().before = Record::of(*stored);
        changes.front().after = Record::of(draft);
        const auto entry = m_register.commit(stored ? verbs::kEdit : verbs::kCreate, changes);
        if (!entry)
            return tl::unexpected(entry.error());
        draft = changes.front().after.as<PaperTemplate>();
        return {};
    });
    if (!done)
        return tl::unexpected(done.error());
    return draft;
}

Status OfficeTemplates::reset(WordedPaper paper, PaperLanguage language)
{
    const std::optional<PaperTemplate> own = find(paper, language);
    if (!own)
        return refusal(
            {}, QCoreApplication::translate("PaperTemplate", "This paper has the shipped text already."), {});
    return RecordService(m_register).remove(recordType<PaperTemplate>(), own->id.value);
}

} // namespace sijill
