-- What lists and figures ask of every worksite and partner is answered by an index alone: its jobs, its state on a day, its worksites.
CREATE INDEX IF NOT EXISTS slot_by_worksite ON slot (worksite, voided_on, withdrawn_on, months);

DROP INDEX worksite_state_by_worksite_id;
CREATE INDEX worksite_state_by_worksite_id ON worksite_state (worksite_id, position, effective_on, to_state);

DROP INDEX worksite_by_employer;
CREATE INDEX worksite_by_employer ON worksite (employer, edition, state);

DROP INDEX agreement_party_by_partner;
CREATE INDEX agreement_party_by_partner ON agreement_party (partner, agreement_id);
