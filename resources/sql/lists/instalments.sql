-- Instalments of the agreements of an edition (:edition, 0 for all) on :today. attention: 1 due, 2 due without its evidence, 3 due within 30 days.
SELECT i.id, a.number AS agreement,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.role = 4 ORDER BY x.position LIMIT 1) AS partner,
       i.number, i.share, i.amount, i.condition, i.due_on, i.evidence_received_on, i.justified, i.recovered, i.order_number, i.state,
       CASE WHEN i.state NOT IN (0, 1) OR a.state NOT IN (4, 5) OR i.due_on IS NULL THEN 0
            WHEN i.due_on <= :today AND i.evidence IS NOT NULL AND i.evidence_received_on IS NULL THEN 2
            WHEN i.due_on <= :today THEN 1
            WHEN i.due_on <= date(:today, '+30 days') THEN 3
            ELSE 0 END AS attention,
       a.id AS agreement_id, a.edition AS edition_id, a.voided_on
  FROM instalment i
  JOIN agreement a ON a.id = i.agreement_id
 WHERE :edition = 0 OR a.edition = :edition
