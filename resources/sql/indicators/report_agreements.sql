-- Agreements as a report lists them on :to, of :edition (0: of all), framework ones included: state, terms with the amendments in force,
-- money released and paid since the beginning, less what was recovered, and the first party that carries the project.
SELECT a.id, a.number, a.title, a.kind, x.state_on_day AS state,
       c.partner AS carrier, p.names AS carrier_names, p.kind AS carrier_kind,
       (SELECT COUNT(*) FROM agreement_party q WHERE q.agreement_id = a.id) AS parties,
       (SELECT COUNT(*) FROM agreement_party q WHERE q.agreement_id = a.id AND (q.signed_on IS NULL OR q.signed_on > :to)) AS unsigned_parties,
       COALESCE(a.person_months, 0) + COALESCE(m.person_months, 0) AS person_months,
       COALESCE(a.amount, 0) + COALESCE(m.amount, 0) AS amount,
       COALESCE(i.released, 0) AS released, COALESCE(i.paid, 0) AS paid,
       a.starts_on, NULLIF(MAX(COALESCE(a.ends_on, ''), COALESCE(m.last_end, '')), '') AS ends_on
  FROM agreement a
  JOIN (SELECT b.id, COALESCE((SELECT s.to_state FROM agreement_state s
                                WHERE s.agreement_id = b.id AND s.effective_on <= :to ORDER BY s.position DESC LIMIT 1), 0) AS state_on_day
          FROM agreement b WHERE b.voided_on IS NULL
                  AND b.id NOT IN left_out_agreement) x ON x.id = a.id
  LEFT JOIN agreement_party c ON c.id = (SELECT q.id FROM agreement_party q
                                          WHERE q.agreement_id = a.id AND q.role = 4 ORDER BY q.position LIMIT 1)
  LEFT JOIN partner p ON p.id = c.partner
  LEFT JOIN (SELECT agreement_id, SUM(added_amount) AS amount, SUM(added_person_months) AS person_months, MAX(new_end) AS last_end
               FROM amendment WHERE in_force_on <= :to GROUP BY agreement_id) m ON m.agreement_id = a.id
  LEFT JOIN (SELECT n.agreement_id,
                    SUM(CASE WHEN n.state_on_day IN (2, 3) THEN n.kept ELSE 0 END) AS released,
                    SUM(CASE WHEN n.state_on_day = 3 THEN n.kept ELSE 0 END) AS paid
               FROM (SELECT y.agreement_id, y.amount - COALESCE(y.recovered, 0) AS kept,
                            COALESCE((SELECT s.to_state FROM instalment_state s
                                       WHERE s.instalment_id = y.id AND s.effective_on <= :to ORDER BY s.position DESC LIMIT 1), 0) AS state_on_day
                       FROM instalment y) n
              GROUP BY n.agreement_id) i ON i.agreement_id = a.id
 WHERE :edition = 0 OR a.edition = :edition
