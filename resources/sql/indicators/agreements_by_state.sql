-- Agreements of :edition, of every kind, by their state on :to.
SELECT COALESCE((SELECT c.to_state FROM agreement_state c
                  WHERE c.agreement_id = a.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0) AS state,
       COUNT(*) AS agreements
  FROM agreement a
 WHERE a.edition = :edition AND a.voided_on IS NULL
   AND a.id NOT IN left_out_agreement
 GROUP BY 1
 ORDER BY 1
