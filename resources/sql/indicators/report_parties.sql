-- Bodies beside the council and the carrier in agreements of :edition (framework ones apart, rejected and cancelled ones left out on :to):
-- role, how many bodies, in how many agreements.
SELECT q.role, COUNT(DISTINCT q.partner) AS bodies, COUNT(DISTINCT a.id) AS agreements
  FROM agreement a
  JOIN agreement_party q ON q.agreement_id = a.id AND q.role IN (1, 2, 3)
 WHERE a.edition = :edition AND a.kind <> 0 AND a.voided_on IS NULL
   AND a.id NOT IN left_out_agreement
   AND COALESCE((SELECT c.to_state FROM agreement_state c
                  WHERE c.agreement_id = a.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0) NOT IN (3, 8)
 GROUP BY q.role
 ORDER BY q.role
