-- Calls of an edition (:edition, 0 for all) on :today. States: 0 draft, 1 open, 2 closed, 3 decided, 4 cancelled.
SELECT c.id, c.number, c.title, c.kind, c.state, c.opens_at, c.closes_at, c.sealed, c.budget, c.person_months,
       (SELECT COUNT(*) FROM proposal p WHERE p.call = c.id AND p.voided_on IS NULL) AS proposals,
       (SELECT code FROM edition e WHERE e.id = c.edition) AS edition,
       c.voided_on, c.void_motive, c.edition AS edition_id
  FROM call c
 WHERE :edition = 0 OR c.edition = :edition
