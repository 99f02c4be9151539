-- The one place that says what figures leave out (I1); used as "id NOT IN left_out_worksite".
CREATE VIEW left_out_worksite (id) AS SELECT record_id FROM inspected WHERE kind = 'worksite' AND left_out = 1;
CREATE VIEW left_out_agreement (id) AS SELECT record_id FROM inspected WHERE kind = 'agreement' AND left_out = 1;

-- What figures and lists ask of every agreement and partner is answered by an index alone: its state on a day, its money, its papers.
DROP INDEX agreement_state_by_agreement_id;
CREATE INDEX agreement_state_by_agreement_id ON agreement_state (agreement_id, position, effective_on, to_state);

DROP INDEX instalment_state_by_instalment_id;
CREATE INDEX instalment_state_by_instalment_id ON instalment_state (instalment_id, position, effective_on, to_state, from_state);

DROP INDEX instalment_by_agreement_id;
CREATE INDEX instalment_by_agreement_id ON instalment (agreement_id, state, due_on, amount, recovered);

DROP INDEX agreement_party_by_agreement_id;
CREATE INDEX agreement_party_by_agreement_id ON agreement_party (agreement_id, role, position, partner);

DROP INDEX agreement_worksite_by_agreement_id;
CREATE INDEX agreement_worksite_by_agreement_id ON agreement_worksite (agreement_id, position, worksite, person_months);

DROP INDEX partner_document_by_partner_id;
CREATE INDEX partner_document_by_partner_id ON partner_document (partner_id, document_kind, valid_until);

DROP INDEX officer_by_partner_id;
CREATE INDEX officer_by_partner_id ON officer (partner_id, role, mandate_to);

CREATE INDEX worksite_by_service ON worksite (service);
