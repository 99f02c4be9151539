-- Score sheets of :call with their members.
SELECT r.id, r.number, r.proposal, r.member, m.code, m.name, r.declared_at, r.submitted_at, r.version, r.remark, r.state
  FROM proposal p
  JOIN review r ON r.proposal = p.id
  JOIN committee_member m ON m.id = r.member
 WHERE p.call = :call AND p.voided_on IS NULL
 ORDER BY p.receipt, m.code, r.id
