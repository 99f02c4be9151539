-- Worksites of :edition as a report lists them on :to. Over worksite_facts.sql, so that the list and the figures are one count.
SELECT w.id, w.code, w.title, t.names AS commune, s.names AS sector, p.names AS employer,
       f.jobs_planned, f.jobs_opened, f.person_months, w.planned_from, w.planned_to,
       (SELECT MIN(c.effective_on) FROM worksite_state c
         WHERE c.worksite_id = w.id AND c.to_state = 1 AND c.effective_on <= :to) AS opened_on,
       f.state, w.employer AS employer_id, t.code AS commune_code
  FROM (%1) f
  JOIN worksite w ON w.id = f.id
  LEFT JOIN territory t ON t.id = w.commune
  LEFT JOIN sector s ON s.id = w.sector
  LEFT JOIN partner p ON p.id = w.employer
