#pragma once

#include "core/domain/partner.h"
#include "core/reporting/builders/paper_tables.h"
#include "core/reporting/builders/papers.h"

namespace sijill {

/// Makes the card of a partner for its file: who it is, who acts for it, its accounts and documents with
/// their validity, its agreements and worksites of all editions, the history of its status.
class PartnerCardBuilder {
public:
    PartnerCardBuilder(const PaperContext& context, const Partner& partner)
        : m_context(context)
        , m_partner(partner)
        , m_maker(context, u"MAD"_s)
    {
    }

    Paper build() const;

private:
    void addFacts(class CardBlocks& blocks) const;
    Table officers() const;
    Table accounts() const;
    Table documents() const;
    QStringList missingDocuments() const;
    Table agreements() const;
    Table worksites() const;
    Table history() const;
    Cell validity(QDate until) const;
    QString say(const QString& key) const { return m_context.words().at(key); }

    const PaperContext& m_context;
    const Partner& m_partner;
    TableMaker m_maker;
};

} // namespace sijill
