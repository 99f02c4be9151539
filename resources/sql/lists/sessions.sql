-- Sessions with what was on their agenda and what came of it (:edition and :today are not asked).
SELECT s.id, s.code, s.kind, s.year, s.names, s.opens_on, s.convened_on, s.state,
       (SELECT COUNT(*) FROM agenda_item i WHERE i.session = s.id AND i.voided_on IS NULL) AS items,
       (SELECT COUNT(*) FROM agenda_item i WHERE i.session = s.id AND i.voided_on IS NULL AND i.state IN (1, 2)) AS adopted,
       (SELECT COUNT(*) FROM deliberation d WHERE d.session = s.id) AS deliberations,
       s.voided_on, s.void_motive
  FROM session s
