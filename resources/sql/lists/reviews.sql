-- Score sheets of an edition's calls (:edition, 0 for all): who has marked what, never which marks (C6).
SELECT r.id, r.number, p.receipt, p.title,
       (SELECT x.names FROM partner x WHERE x.id = p.partner) AS partner,
       m.code AS member_code, m.name AS member, r.state, r.declared_at, r.submitted_at,
       r.state = 1 AND r.version <> p.version AS is_stale,
       c.number AS call, r.proposal AS proposal_id, r.member AS member_id, p.call AS call_id, c.edition AS edition_id
  FROM review r
  JOIN proposal p ON p.id = r.proposal
  JOIN call c ON c.id = p.call
  JOIN committee_member m ON m.id = r.member
 WHERE :edition = 0 OR c.edition = :edition
