-- Agreements of an edition (:edition, 0 for all) as they stand on :today. States: 0 draft, 1 on agenda, 2 approved, 4 signed, 5 active.
-- attention: 1 instalment due, 2 instalment due without its evidence, 3 waiting for signatures, 4 past its end.
SELECT a.id, a.number, a.title, a.kind,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.role = 4 ORDER BY x.position LIMIT 1) AS partner,
       (SELECT t.names FROM agreement_worksite x JOIN worksite w ON w.id = x.worksite JOIN territory t ON t.id = w.commune
         WHERE x.agreement_id = a.id ORDER BY x.position LIMIT 1) AS commune,
       a.state,
       CASE WHEN a.state IN (4, 5, 6, 7) AND EXISTS (SELECT 1 FROM instalment i WHERE i.agreement_id = a.id AND i.state IN (0, 1)
                                                        AND i.due_on <= :today)
            THEN CASE WHEN EXISTS (SELECT 1 FROM instalment i WHERE i.agreement_id = a.id AND i.state IN (0, 1) AND i.due_on <= :today
                                      AND i.evidence IS NOT NULL AND i.evidence_received_on IS NULL) THEN 2 ELSE 1 END
            WHEN a.state = 2 AND a.deliberation_on < date(:today, '-30 days') THEN 3
            WHEN a.state = 5 AND COALESCE((SELECT MAX(m.new_end) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :today),
                                          a.ends_on) < :today THEN 4
            ELSE 0 END AS attention,
       COALESCE(a.person_months, 0)
           + COALESCE((SELECT SUM(m.added_person_months) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :today), 0) AS person_months,
       COALESCE(a.amount, 0)
           + COALESCE((SELECT SUM(m.added_amount) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :today), 0) AS amount,
       CASE WHEN a.state IN (4, 5, 6, 7) THEN COALESCE((SELECT SUM(i.amount - COALESCE(i.recovered, 0)) FROM instalment i
                                                         WHERE i.agreement_id = a.id AND i.state IN (2, 3)), 0) ELSE 0 END AS released,
       CASE WHEN a.state IN (4, 5, 6, 7) THEN COALESCE((SELECT SUM(i.amount - COALESCE(i.recovered, 0)) FROM instalment i
                                                         WHERE i.agreement_id = a.id AND i.state = 3), 0) ELSE 0 END AS paid,
       (SELECT COUNT(*) FROM agreement_worksite x WHERE x.agreement_id = a.id) AS worksites,
       (SELECT COUNT(*) FROM agreement_party x WHERE x.agreement_id = a.id) AS parties,
       a.starts_on,
       MAX(COALESCE(a.ends_on, ''),
           COALESCE((SELECT MAX(m.new_end) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :today), '')) AS ends_on,
       a.deliberation_number, a.deliberation_on,
       (SELECT code FROM edition e WHERE e.id = a.edition) AS edition,
       a.framework AS framework_id, a.budget_line AS budget_line_id, a.edition AS edition_id,
       a.id IN left_out_agreement AS is_left_out,
       a.voided_on, a.void_motive
  FROM agreement a
 WHERE :edition = 0 OR a.edition = :edition
