#include "core/reporting/builders/worded_paper.h"

#include "core/reporting/builders/paper_context.h"

namespace sijill {

Result<Paper> wordedPaper(
    const PaperContext& context, const QString& name, const QString& title, const PaperParts& parts)
{
    const PaperWording wording = context.wording(name);
    const Result<PaperText> text = renderTemplate(wording.text, parts);
    if (!text)
        return tl::unexpected(text.error());
    Paper paper{context.document(title, title), text->missing};
    paper.document.wordingVersion = wording.version;
    paper.document.draftMark = context.words().at("draft"); // Until it is issued.
    paper.wording = context.words().fingerprintWith(wording.text);
    paper.document.blocks = text->blocks;
    return paper;
}

} // namespace sijill
