-- Job slots of the worksites of an edition (:edition, 0 for all).
SELECT s.id, w.code AS worksite, w.title AS worksite_title, s.number,
       (SELECT t.names FROM trade t WHERE t.id = s.trade) AS trade,
       s.months,
       (SELECT t.names FROM territory t WHERE t.id = w.commune) AS commune,
       (SELECT c.names FROM sector c WHERE c.id = w.sector) AS sector,
       w.state AS worksite_state, s.requirement, s.withdrawn_on, s.withdrawal_motive,
       w.sector AS sector_id, w.commune AS commune_id, w.employer AS employer_id, w.id AS worksite_id, w.edition AS edition_id,
       (SELECT p.kind FROM partner p WHERE p.id = w.employer) AS employer_kind,
       (SELECT group_concat('m' || x.marker || 'm', ' ') FROM worksite_marker x WHERE x.worksite_id = w.id) AS marker_ids,
       w.component AS component_id, w.opened_on,
       w.wave, CASE WHEN w.opened_on IS NULL OR w.state = 5 OR s.withdrawn_on IS NOT NULL THEN 0 ELSE 1 END AS is_opened,
       w.id IN left_out_worksite AS is_left_out,
       COALESCE(w.voided_on, s.voided_on) AS voided_on, COALESCE(w.void_motive, s.void_motive) AS void_motive
  FROM slot s
  JOIN worksite w ON w.id = s.worksite
 WHERE :edition = 0 OR w.edition = :edition
