-- Communes (kind 5) that :call is for on :to: those it names, or all under the office's territory.
WITH RECURSIVE under (id) AS (
    SELECT territory FROM office WHERE territory IS NOT NULL
    UNION
    SELECT t.id FROM territory t JOIN under u ON t.parent = u.id
)
SELECT t.id, t.code, t.names, t.setting, t.labour_force, t.unemployment_rate
  FROM territory t
 WHERE t.kind = 5 AND t.voided_on IS NULL AND (t.valid_from IS NULL OR t.valid_from <= :to) AND (t.valid_to IS NULL OR t.valid_to >= :to)
   AND CASE WHEN EXISTS (SELECT 1 FROM call_commune WHERE call_id = :call)
            THEN t.id IN (SELECT commune FROM call_commune WHERE call_id = :call)
            ELSE t.id IN (SELECT id FROM under) END
 ORDER BY t.code
