-- Instalments of signed agreements of :edition (framework ones apart) by their situation on :to, less what was recovered:
-- 0 not yet due, 1 due and not requested, 2 requested, 3 released, 4 paid, 5 refused; 6 what was recovered of released and paid
-- ones, so that all sum to what is committed.
WITH n AS (
SELECT i.due_on, i.amount, s.state,
       CASE WHEN s.state IN (2, 3) THEN COALESCE(i.recovered, 0) ELSE 0 END AS recovered
  FROM instalment i JOIN agreement a ON a.id = i.agreement_id
  JOIN (SELECT i.id, COALESCE((SELECT s.to_state FROM instalment_state s
                                WHERE s.instalment_id = i.id AND s.effective_on <= :to
                                ORDER BY s.position DESC LIMIT 1), 0) AS state
          FROM instalment i) s ON s.id = i.id
 WHERE a.edition = :edition AND a.kind <> 0 AND a.voided_on IS NULL
   AND a.id NOT IN left_out_agreement
   AND COALESCE((SELECT c.to_state FROM agreement_state c
                  WHERE c.agreement_id = a.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0) IN (4, 5, 6, 7))
SELECT CASE WHEN n.state = 0 AND (n.due_on IS NULL OR n.due_on > :to) THEN 0 ELSE n.state + 1 END AS situation,
       COUNT(*) AS instalments, SUM(n.amount - n.recovered) AS amount
  FROM n
 GROUP BY 1
UNION ALL
SELECT 6, COUNT(*), SUM(n.recovered) FROM n WHERE n.recovered > 0 HAVING COUNT(*) > 0
 ORDER BY 1
