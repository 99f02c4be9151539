-- Money of :edition's agreements (framework ones apart) by the month it moved in, over :from … :to: committed with the signature of the last
-- party, released and paid with the change of the instalment's state, annulled ones taken back, less what was recovered.
SELECT month, SUM(committed) AS budget_committed, SUM(released) AS budget_released, SUM(paid) AS budget_paid
  FROM (SELECT substr(c.effective_on, 1, 7) AS month, COALESCE(a.amount, 0) AS committed, 0 AS released, 0 AS paid
          FROM agreement a JOIN agreement_state c ON c.agreement_id = a.id
         WHERE a.edition = :edition AND a.voided_on IS NULL
           AND a.id NOT IN left_out_agreement
           AND a.kind <> 0 AND c.to_state = 4 AND c.effective_on BETWEEN :from AND :to
        UNION ALL
        SELECT substr(m.in_force_on, 1, 7), COALESCE(m.added_amount, 0), 0, 0
          FROM amendment m JOIN agreement a ON a.id = m.agreement_id
         WHERE a.edition = :edition AND a.voided_on IS NULL
           AND a.id NOT IN left_out_agreement
           AND a.kind <> 0 AND m.in_force_on BETWEEN :from AND :to
        UNION ALL
        SELECT substr(c.effective_on, 1, 7), 0,
               CASE WHEN c.to_state = 2 AND c.from_state <> 3 THEN i.amount - COALESCE(i.recovered, 0)
                    WHEN c.from_state = 2 AND c.to_state IN (0, 1) THEN COALESCE(i.recovered, 0) - i.amount ELSE 0 END,
               CASE WHEN c.to_state = 3 THEN i.amount - COALESCE(i.recovered, 0)
                    WHEN c.from_state = 3 THEN COALESCE(i.recovered, 0) - i.amount ELSE 0 END
          FROM instalment i JOIN instalment_state c ON c.instalment_id = i.id JOIN agreement a ON a.id = i.agreement_id
         WHERE a.edition = :edition AND a.voided_on IS NULL
           AND a.id NOT IN left_out_agreement
           AND a.kind <> 0 AND c.effective_on BETWEEN :from AND :to)
 GROUP BY month
 ORDER BY month
