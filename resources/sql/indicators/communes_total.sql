-- Communes (kind 5) valid on :to anywhere under the office's territory.
WITH RECURSIVE under (id) AS (
    SELECT territory FROM office WHERE territory IS NOT NULL
    UNION
    SELECT t.id FROM territory t JOIN under u ON t.parent = u.id
)
SELECT COUNT(*) FROM territory t JOIN under u ON u.id = t.id
 WHERE t.kind = 5 AND t.voided_on IS NULL AND (t.valid_from IS NULL OR t.valid_from <= :to) AND (t.valid_to IS NULL OR t.valid_to >= :to)
