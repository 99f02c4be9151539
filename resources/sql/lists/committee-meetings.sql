-- Meetings about the calls of an edition (:edition, 0 for all), and those about none.
SELECT t.id, t.number, t.held_at, k.names AS committee, c.number AS call, t.place,
       (SELECT COUNT(*) FROM meeting_attendance a WHERE a.committee_meeting_id = t.id AND a.presence = 0) AS present,
       (SELECT COUNT(*) FROM meeting_attendance a WHERE a.committee_meeting_id = t.id) AS invited,
       t.voided_on, t.void_motive, t.committee AS committee_id, t.call AS call_id, c.edition AS edition_id
  FROM committee_meeting t
  JOIN committee k ON k.id = t.committee
  LEFT JOIN call c ON c.id = t.call
 WHERE :edition = 0 OR c.edition IS NULL OR c.edition = :edition
