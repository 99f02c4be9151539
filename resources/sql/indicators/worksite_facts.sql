-- One row a worksite of :edition: what it counts for over :from … :to (domain.md §11), and what it can be broken down by.
-- Without what a rule blocks (I1). States on a day are those of the last change effective by then; 0 planned, 1 open, 3 finished, 4 closed, 5 cancelled.
WITH x AS MATERIALIZED (
    SELECT w.id, w.planned_from, w.commune, w.sector, w.employer, w.component, w.wave, w.edition,
           (SELECT MIN(c.effective_on) FROM worksite_state c WHERE c.worksite_id = w.id AND c.to_state = 1) AS first_open,
           COALESCE((SELECT c.to_state FROM worksite_state c
                      WHERE c.worksite_id = w.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0) AS state_on_day
      FROM worksite w
     WHERE w.edition = :edition AND w.voided_on IS NULL AND w.id NOT IN left_out_worksite
), s AS MATERIALIZED (
    SELECT worksite, COUNT(*) AS slots, SUM(months) AS months,
           SUM(CASE WHEN withdrawn_on IS NULL OR withdrawn_on > :to THEN 1 ELSE 0 END) AS slots_kept
      FROM slot WHERE voided_on IS NULL GROUP BY worksite
)
SELECT x.id,
       CASE WHEN x.state_on_day = 5 THEN 0 ELSE 1 END AS worksites_planned,
       CASE WHEN x.first_open <= :to THEN 1 ELSE 0 END AS worksites_opened,
       CASE WHEN x.state_on_day IN (3, 4) THEN 1 ELSE 0 END AS worksites_finished,
       CASE WHEN x.first_open BETWEEN :from AND :to THEN 1 ELSE 0 END AS worksites_opened_in_period,
       CASE WHEN x.state_on_day = 5 THEN 0 ELSE COALESCE(s.slots, 0) END AS jobs_planned,
       CASE WHEN x.first_open <= :to THEN COALESCE(s.slots_kept, 0) ELSE 0 END AS jobs_opened,
       CASE WHEN x.first_open BETWEEN :from AND :to THEN COALESCE(s.slots_kept, 0) ELSE 0 END AS jobs_opened_in_period,
       CASE WHEN x.state_on_day = 5 THEN 0 ELSE COALESCE(s.months, 0) END AS person_months,
       x.state_on_day AS state,
       x.commune, x.sector, x.employer AS partner, x.component, x.wave, x.edition,
       substr(COALESCE(x.first_open, x.planned_from), 1, 7) AS month,
       (SELECT p.kind FROM partner p WHERE p.id = x.employer) AS partner_kind
  FROM x
  LEFT JOIN s ON s.worksite = x.id
