#pragma once

#include "core/exchange/demo/demo_agreements.h"
#include "core/exchange/demo/demo_dice.h"

namespace sijill::demo {

/// Lives through the agreements of the second edition: drafted, put to the vote, signed, in force, completed
/// or terminated as agreements_2023.csv says they stand on the working day. Their instalments have a course
/// of their own.
class AgreementCourse {
public:
    AgreementCourse(Desk& desk, Dice& dice, AgreementDrafts& drafts, Directory& directory);

    /// Notes the whole course in the diary.
    void noteAll();
    /// Agreements that the council defers, for their files are not whole.
    const std::vector<AgreementId>& sentBack() const { return m_sentBack; }

private:
    struct Plan {
        Row row;
        AgreementId id;
        QDate activeOn = {}; ///< Invalid: not in force.
    };

    Status draftFramework();
    Status draftPartnership(const Row& row);
    void noteCouncil(const Plan& plan);
    void noteSigning(const Plan& plan);
    void noteSignature(AgreementId id, PartyRole role, QDate day, const QString& overrideMotive = {});
    void noteStates(const Plan& plan, QDate lastInstalment);
    void noteStory(const Plan& plan);
    void noteBreach(AgreementId id, const QString& carrier);
    Status recordHijriDate(QDate ceremony, const QString& hijri);
    void noteVerb(QDate day, const char* verb, AgreementId id, const QString& motive = {},
        const QString& document = {});
    Status saveTogether(const std::vector<AgreementId>& ids, const QString& subject,
        const std::function<void(Agreement&)>& change);

    Desk& m_desk;
    Dice& m_dice;
    AgreementDrafts& m_drafts;
    Directory& m_directory;
    AgreementId m_framework;
    std::vector<AgreementId> m_sentBack;
    std::map<QDate, std::vector<AgreementId>> m_ceremonies;
};

} // namespace sijill::demo
