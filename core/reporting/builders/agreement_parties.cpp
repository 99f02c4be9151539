#include "core/base/format.h"
#include "core/reporting/builders/agreement_paper_builder.h"
#include "core/reporting/builders/gender_words.h"

#include <QJsonArray>

namespace sijill {
namespace {

constexpr PartyRole kSigningOrder[] = {
    PartyRole::Council, PartyRole::Partner, PartyRole::Service, PartyRole::Commune, PartyRole::Ministry};

/// A party as its record and the agreement name it; the council's own data are the office's.
class PartyText {
public:
    PartyText(const PaperContext& context, const AgreementFacts& facts, const AgreementParty& party)
        : m_context(context)
        , m_party(party)
        , m_partner(facts.partnerOf(party))
        , m_president(context.office().signatory(
              SignatoryRole::President, dayOfAct(facts.agreement, context.today())))
    {
    }

    bool isOffice() const { return m_party.role == PartyRole::Council && !m_partner; }
    LocalizedText names() const { return m_partner ? m_partner->names : m_context.office().names; }
    QString name() const { return isOffice() ? m_context.councilName() : m_context.text(names()); }
    QString address() const
    {
        return m_context.text(m_partner ? m_partner->address
                : isOffice()            ? m_context.office().address
                                        : LocalizedText());
    }
    LocalizedText representative() const
    {
        return useOffice(m_party.representative) ? m_president->name : m_party.representative;
    }
    LocalizedText capacity() const
    {
        return useOffice(m_party.capacity) ? m_president->capacity : m_party.capacity;
    }
    QString delegationAct() const { return m_context.text(m_party.delegationAct); }

    QJsonObject values(int rank) const;
    Signatory signatory() const;

private:
    bool useOffice(const LocalizedText& own) const { return own.isEmpty() && isOffice() && m_president; }
    QString personTitle() const;
    QString shortName() const;

    const PaperContext& m_context;
    const AgreementParty& m_party;
    const Partner* m_partner;
    const OfficeSignatory* m_president;
};

QString PartyText::personTitle() const
{
    if (hasPersonalTitle(m_context.text(representative())))
        return {};
    return m_context.words().at(isFeminine(capacity()) ? "title.madam" : "title.sir") + u' ';
}

QString PartyText::shortName() const
{
    const QString role = choiceCode(kPartyRoles, qint64(m_party.role));
    return m_context.settingOr(role + u"_short_name"_s, m_context.words().at(u"short."_s + role));
}

QJsonObject PartyText::values(int rank) const
{
    const bool hasReceipt = m_partner && !m_partner->receiptNumber.isEmpty();
    PaperValues values;
    values.set("party_rank", m_context.words().at(u"rank."_s + QString::number(std::min(rank, 6))))
        .set("party_name", name())
        .flag("party_feminine", isFeminine(names()))
        .set("party_address", address())
        .flag("party_receipt", hasReceipt)
        .set("party_receipt_number", hasReceipt ? m_context.code(m_partner->receiptNumber) : QString())
        .set("party_receipt_date",
            hasReceipt ? m_context.format().longDate(m_partner->receiptDate) : QString())
        .set("party_register", m_partner ? m_context.code(m_partner->cooperativeRegister) : QString())
        .set("party_ice", m_partner ? m_context.code(m_partner->ice) : QString())
        .set("representative_title", personTitle())
        .set("representative_name", m_context.text(representative()))
        .flag("representative_feminine", isFeminine(capacity()))
        .set("representative_capacity", m_context.text(capacity()))
        .set("delegation_act", delegationAct())
        .set("party_short_name", shortName());
    return values.data();
}

Signatory PartyText::signatory() const
{
    // The council's capacity says who signs; for others the body is named under the person.
    QStringList note;
    if (!isOffice())
        note << name();
    if (!delegationAct().isEmpty())
        note << Format::capitalised(delegationAct());
    const QString capacity_ = m_context.text(capacity());
    return {m_context.text(representative()), Format::capitalised(capacity_.isEmpty() ? name() : capacity_),
        note.join(u'\n')};
}

} // namespace

QJsonArray agreementParties(const PaperContext& context, const AgreementFacts& facts)
{
    QJsonArray parties;
    int rank = 0;
    for (const AgreementParty& party : facts.agreement.parties)
        parties.append(PartyText(context, facts, party).values(++rank));
    return parties;
}

Signatures agreementSignatures(const PaperContext& context, const AgreementFacts& facts)
{
    Signatures signatures;
    for (const PartyRole role : kSigningOrder) {
        for (const AgreementParty& party : facts.agreement.parties) {
            if (party.role == role)
                signatures.signatories.push_back(PartyText(context, facts, party).signatory());
        }
    }
    const Agreement& agreement = facts.agreement;
    const QString governor = context.settingOr(u"governor_title"_s, context.words().at("signatory.governor"));
    const QString dots(16, u'.');
    const QString number = agreement.visaNumber.isEmpty() ? dots : context.code(agreement.visaNumber);
    const QString day = agreement.visaOn.isValid() ? context.format().longDate(agreement.visaOn) : dots;
    signatures.alone = Signatory{.name = {},
        .capacity = context.words().at("visa_of").arg(governor),
        .note = context.words().at("visa_note").arg(number, day)};
    return signatures;
}

QString wagePayerName(const PaperContext& context, const AgreementFacts& facts)
{
    return context.words().choice(
        "wage_payer", kWagePayers, qint64(facts.edition.wagePayer(facts.agreement.from)));
}

QString hijriText(const PaperContext& context, const QString& typed)
{
    if (context.isArabic() || typed.isEmpty())
        return typed;
    const QStringList words = typed.simplified().split(u' ');
    const QString month = words.mid(1, words.size() - 2).join(u' ');
    const PaperWords arabic(u"ar"_s);
    const bool isFrenchFirst = context.language() == "fr"_L1 && words.front() == "1"_L1;
    for (int number = 1; number <= 12 && words.size() >= 3; ++number) {
        const QString key = u"hijri."_s + QString::number(number);
        if (arabic.at(key).split(u'/').contains(month))
            return u"%1 %2 %3"_s.arg(
                isFrenchFirst ? u"1er"_s : words.front(), context.words().at(key), words.back());
    }
    return {};
}

} // namespace sijill
