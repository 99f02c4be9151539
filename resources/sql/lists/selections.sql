-- Runs of the selection of an edition's calls (:edition, 0 for all), with what each would retain.
SELECT s.id, s.number, s.name, c.number AS call, s.method, s.computed_at, s.state, s.budget,
       (SELECT COUNT(*) FROM selection_row w WHERE w.selection_id = s.id AND w.verdict = 0) AS selected,
       (SELECT COUNT(*) FROM selection_row w WHERE w.selection_id = s.id AND w.verdict = 1) AS on_reserve,
       (SELECT COALESCE(SUM(w.jobs), 0) FROM selection_row w WHERE w.selection_id = s.id AND w.verdict = 0) AS jobs,
       (SELECT COALESCE(SUM(w.person_months), 0) FROM selection_row w WHERE w.selection_id = s.id AND w.verdict = 0) AS person_months,
       (SELECT COALESCE(SUM(w.amount), 0) FROM selection_row w WHERE w.selection_id = s.id AND w.verdict = 0) AS amount,
       (SELECT COUNT(DISTINCT p.commune) FROM selection_row w JOIN proposal p ON p.id = w.proposal
         WHERE w.selection_id = s.id AND w.verdict = 0) AS communes,
       s.call AS call_id, c.edition AS edition_id
  FROM selection s
  JOIN call c ON c.id = s.call
 WHERE :edition = 0 OR c.edition = :edition
