-- The territorial division; is_valid tells whether a unit is valid on :today.
SELECT t.id, t.code, t.names, t.kind, u.names AS belongs_to, t.setting,
       t.population, t.women, t.households, t.labour_force, t.unemployment_rate,
       t.valid_from, t.valid_to, t.source,
       CASE WHEN (t.valid_from IS NULL OR t.valid_from <= :today) AND (t.valid_to IS NULL OR t.valid_to >= :today) THEN 1 ELSE 0 END AS is_valid,
       t.parent AS parent_id, t.voided_on, t.void_motive
  FROM territory t
  LEFT JOIN territory u ON u.id = t.parent
