-- Instalments of signed agreements of :edition (framework ones apart) by their situation on :to, less what was recovered:
-- 0 not yet due, 1 due and not requested, 2 requested, 3 released, 4 paid, 5 refused.
SELECT CASE WHEN n.state_on_day = 0 AND (n.due_on IS NULL OR n.due_on > :to) THEN 0
            ELSE n.state_on_day + 1 END AS situation,
       COUNT(*) AS instalments,
       SUM(n.amount - CASE WHEN n.state_on_day IN (2, 3) THEN n.recovered ELSE 0 END) AS amount
  FROM (SELECT i.due_on, i.amount, COALESCE(i.recovered, 0) AS recovered,
               COALESCE((SELECT s.to_state FROM instalment_state s
                          WHERE s.instalment_id = i.id AND s.effective_on <= :to ORDER BY s.position DESC LIMIT 1), 0) AS state_on_day
          FROM instalment i JOIN agreement a ON a.id = i.agreement_id
         WHERE a.edition = :edition AND a.kind <> 0
           AND COALESCE((SELECT c.to_state FROM agreement_state c
                          WHERE c.agreement_id = a.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0) IN (4, 5, 6, 7)) n
 GROUP BY 1
 ORDER BY 1
