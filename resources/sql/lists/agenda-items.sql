-- Points of all agendas with their outcome and the deliberation in force (:edition and :today are not asked).
SELECT i.id, i.number, s.code AS session, i.item_order, i.kind, i.title, m.names AS rapporteur,
       (SELECT COUNT(*) FROM agenda_agreement a WHERE a.agenda_item_id = i.id) AS agreements,
       i.in_favour, i.against, i.abstained, d.number AS deliberation, i.state,
       i.voided_on, i.void_motive, i.session AS session_id
  FROM agenda_item i
  JOIN session s ON s.id = i.session
  LEFT JOIN council_member m ON m.id = i.rapporteur
  LEFT JOIN deliberation d ON d.item = i.id AND d.annulled_on IS NULL
