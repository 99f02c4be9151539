#pragma once

#include "core/domain/council_rules.h"
#include "core/domain/voiding.h"

namespace sijill {

/// Computed from the milestones and the day, never stored.
enum class DeliberationState {
    Draft = 0,
    Transcribed = 1,
    AwaitingOpposition = 2,
    AwaitingVisa = 3,
    Executory = 4,
    Opposed = 5,
    VisaRefused = 6,
    Annulled = 7,
};
extern const Choices kDeliberationStates;

/// What happens to a deliberation after the vote, each on a day of its own.
enum class DeliberationStep {
    Transcribe = 0,
    Post = 1,
    Send = 2,
    Oppose = 3,
    RequestVisa = 4,
    GrantVisa = 5,
    RefuseVisa = 6,
    Publish = 7,
    Annul = 8,
};
extern const Choices kDeliberationSteps;

/// A decision of the council in its register (مقرر): numbered by year without gaps; an annulled one keeps its
/// number (S4).
struct Deliberation {
    DeliberationId id;
    Revision revision;
    QString number; ///< "27/2023".
    int year = 0;
    int sequence = 0; ///< In the year.
    QDate decidedOn;
    SessionId session;
    AgendaItemId item;
    LocalizedText subject;
    LocalizedText text; ///< What the council decides besides the articles of the template.
    bool isAdopted = true;
    bool needsVisa = false;
    DeliberationId amends;
    DeliberationId annuls;
    QDate transcribedOn;
    QDate postedOn;
    QDate sentOn; ///< Received by the governor against a receipt on this day.
    QDate oppositionUntil;
    QDate opposedOn;
    QDate visaRequestedOn;
    QDate visaDueOn; ///< Silence until then is a visa.
    QDate visaOn;
    QString visaNumber;
    QDate visaRefusedOn;
    QDate publishedOn;
    QDate annulledOn;
    QString motive; ///< Of the opposition, the refusal or the annulment.

    bool operator==(const Deliberation&) const = default;
    DeliberationState stateOn(QDate day) const;
    /// From when it can be carried out if nothing else happens; invalid while that is not known.
    QDate executoryOn() const;
    bool isTacitVisaOn(QDate day) const;
    /// The milestone's day; invalid: not yet.
    QDate stepOn(DeliberationStep step) const;
};

template <>
const RecordType& recordType<Deliberation>();

} // namespace sijill
