-- Worksites of an edition (:edition, 0 for all) on :today. States: 0 planned, 1 open, 2 suspended, 3 finished, 4 closed, 5 cancelled.
-- attention: 1 late to open, 2 late to finish, 3 corrective action overdue, 4 incident open.
SELECT w.id, w.code, w.title,
       (SELECT p.names FROM partner p WHERE p.id = w.employer) AS employer,
       (SELECT t.names FROM territory t WHERE t.id = w.commune) AS commune,
       (SELECT s.names FROM sector s WHERE s.id = w.sector) AS sector,
       w.state,
       CASE WHEN w.state = 0 AND w.planned_from < :today THEN 1
            WHEN w.state IN (1, 2) AND w.planned_to < :today THEN 2
            WHEN EXISTS (SELECT 1 FROM visit v WHERE v.worksite_id = w.id AND v.due_on < :today AND v.done_on IS NULL) THEN 3
            WHEN EXISTS (SELECT 1 FROM incident i WHERE i.worksite_id = w.id AND i.closed_on IS NULL) THEN 4
            ELSE 0 END AS attention,
       w.wave,
       (SELECT COUNT(*) FROM slot s WHERE s.worksite = w.id AND s.withdrawn_on IS NULL AND s.voided_on IS NULL) AS jobs,
       (SELECT COALESCE(SUM(s.months), 0) FROM slot s WHERE s.worksite = w.id AND s.withdrawn_on IS NULL AND s.voided_on IS NULL) AS person_months,
       w.planned_from, w.planned_to, w.opened_on, w.finished_on, w.months, w.size_class, w.supervisor,
       (SELECT code FROM edition e WHERE e.id = w.edition) AS edition,
       (SELECT p.kind FROM partner p WHERE p.id = w.employer) AS employer_kind,
       (SELECT group_concat('m' || x.marker || 'm', ' ') FROM worksite_marker x WHERE x.worksite_id = w.id) AS marker_ids,
       w.sector AS sector_id, w.commune AS commune_id, w.employer AS employer_id, w.edition AS edition_id, w.component AS component_id,
       w.id IN left_out_worksite AS is_left_out,
       w.voided_on, w.void_motive
  FROM worksite w
 WHERE :edition = 0 OR w.edition = :edition
