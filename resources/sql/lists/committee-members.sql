-- Committee members with what they still have to mark in the calls of an edition (:edition, 0 for all).
SELECT m.id, m.code, m.name, m.role, m.body, k.names AS committee, m.mandate_from, m.mandate_to,
       (SELECT COUNT(*) FROM review r JOIN proposal p ON p.id = r.proposal JOIN call c ON c.id = p.call
         WHERE r.member = m.id AND r.state = 0 AND (:edition = 0 OR c.edition = :edition)) AS to_mark,
       (SELECT COUNT(*) FROM review r JOIN proposal p ON p.id = r.proposal JOIN call c ON c.id = p.call
         WHERE r.member = m.id AND r.state = 1 AND (:edition = 0 OR c.edition = :edition)) AS submitted,
       (SELECT COUNT(*) FROM interest_declaration d WHERE d.committee_member_id = m.id) AS declarations,
       (SELECT a.login FROM account a WHERE a.id = m.account) AS account,
       m.voided_on, m.void_motive, m.committee AS committee_id
  FROM committee_member m
  JOIN committee k ON k.id = m.committee
