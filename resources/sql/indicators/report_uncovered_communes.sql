-- Communes (kind 5) valid on :to under the territory of the office in which :edition has no planned worksite. Over worksite_facts.sql.
WITH RECURSIVE under (id) AS (
    SELECT territory FROM office WHERE territory IS NOT NULL
    UNION
    SELECT t.id FROM territory t JOIN under u ON t.parent = u.id
)
SELECT t.names FROM territory t JOIN under u ON u.id = t.id
 WHERE t.kind = 5 AND t.voided_on IS NULL AND (t.valid_from IS NULL OR t.valid_from <= :to) AND (t.valid_to IS NULL OR t.valid_to >= :to)
   AND t.id NOT IN (SELECT f.commune FROM (%1) f WHERE f.worksites_planned = 1 AND f.commune IS NOT NULL)
 ORDER BY t.code
