-- Agreements of an edition (:edition, 0 for all) as they stand on :today. States: 0 draft, 1 on agenda, 2 approved, 4 signed, 5 active.
-- attention: 1 instalment due, 2 instalment due without its evidence, 3 waiting for signatures, 4 past its end.
SELECT a.id, a.number, a.title, a.kind,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.role = 4 ORDER BY x.position LIMIT 1) AS partner,
       (SELECT t.names FROM agreement_worksite x JOIN worksite w ON w.id = x.worksite JOIN territory t ON t.id = w.commune
         WHERE x.agreement_id = a.id ORDER BY x.position LIMIT 1) AS commune,
       a.state,
       CASE WHEN i.due_without_evidence > 0 THEN 2
            WHEN i.due > 0 THEN 1
            WHEN a.state = 2 AND a.deliberation_on < date(:today, '-30 days') THEN 3
            WHEN a.state = 5 AND COALESCE(m.last_end, a.ends_on) < :today THEN 4
            ELSE 0 END AS attention,
       COALESCE(a.person_months, 0) + COALESCE(m.person_months, 0) AS person_months,
       COALESCE(a.amount, 0) + COALESCE(m.amount, 0) AS amount,
       COALESCE(i.released, 0) AS released,
       COALESCE(i.paid, 0) AS paid,
       (SELECT COUNT(*) FROM agreement_worksite x WHERE x.agreement_id = a.id) AS worksites,
       (SELECT COUNT(*) FROM agreement_party x WHERE x.agreement_id = a.id) AS parties,
       a.starts_on,
       MAX(COALESCE(a.ends_on, ''), COALESCE(m.last_end, '')) AS ends_on,
       a.deliberation_number, a.deliberation_on,
       (SELECT code FROM edition e WHERE e.id = a.edition) AS edition,
       a.framework AS framework_id, a.budget_line AS budget_line_id, a.edition AS edition_id,
       EXISTS (SELECT 1 FROM inspected x WHERE x.kind = 'agreement' AND x.record_id = a.id AND x.left_out = 1) AS is_left_out,
       a.voided_on, a.void_motive
  FROM agreement a
  LEFT JOIN (SELECT agreement_id, SUM(added_amount) AS amount, SUM(added_person_months) AS person_months, MAX(new_end) AS last_end
               FROM amendment WHERE in_force_on <= :today GROUP BY agreement_id) m ON m.agreement_id = a.id
  LEFT JOIN (SELECT agreement_id,
                    SUM(CASE WHEN state IN (0, 1) AND due_on <= :today THEN 1 ELSE 0 END) AS due,
                    SUM(CASE WHEN state IN (0, 1) AND due_on <= :today AND evidence IS NOT NULL AND evidence_received_on IS NULL
                             THEN 1 ELSE 0 END) AS due_without_evidence,
                    SUM(CASE WHEN state IN (2, 3) THEN amount - COALESCE(recovered, 0) ELSE 0 END) AS released,
                    SUM(CASE WHEN state = 3 THEN amount - COALESCE(recovered, 0) ELSE 0 END) AS paid
               FROM instalment GROUP BY agreement_id) i ON i.agreement_id = a.id AND a.state IN (4, 5, 6, 7)
 WHERE :edition = 0 OR a.edition = :edition
