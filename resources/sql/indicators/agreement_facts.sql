-- One row a partnership or amending agreement of :edition: its state on :to and its money over :from … :to. Framework agreements
-- (kind 0) are the envelope above the others and never added. Committed: signed, active, completed or terminated on the last day.
-- Released and paid: by the day of the change, annulled ones taken back, less what was recovered.
SELECT a.id, x.state_on_day AS state,
       CASE WHEN x.state_on_day IN (4, 5, 6, 7)
            THEN COALESCE(a.amount, 0)
                 + COALESCE((SELECT SUM(m.added_amount) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :to), 0)
            ELSE 0 END AS budget_committed,
       COALESCE((SELECT SUM(CASE WHEN c.from_state = 2 THEN -1 ELSE 1 END * (i.amount - COALESCE(i.recovered, 0)))
                   FROM instalment i JOIN instalment_state c ON c.instalment_id = i.id
                  WHERE i.agreement_id = a.id AND c.effective_on BETWEEN :from AND :to
                    AND ((c.to_state = 2 AND c.from_state <> 3) OR (c.from_state = 2 AND c.to_state IN (0, 1)))), 0) AS budget_released,
       COALESCE((SELECT SUM(CASE WHEN c.from_state = 3 THEN -1 ELSE 1 END * (i.amount - COALESCE(i.recovered, 0)))
                   FROM instalment i JOIN instalment_state c ON c.instalment_id = i.id
                  WHERE i.agreement_id = a.id AND c.effective_on BETWEEN :from AND :to
                    AND (c.to_state = 3 OR c.from_state = 3)), 0) AS budget_paid,
       COALESCE((SELECT SUM(w.person_months) FROM agreement_worksite w WHERE w.agreement_id = a.id), 0) AS carried
  FROM agreement a
  JOIN (SELECT b.id, COALESCE((SELECT c.to_state FROM agreement_state c
                                WHERE c.agreement_id = b.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0) AS state_on_day
          FROM agreement b WHERE b.edition = :edition AND b.kind <> 0 AND b.voided_on IS NULL
                  AND b.id NOT IN left_out_agreement) x ON x.id = a.id
