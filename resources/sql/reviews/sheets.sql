-- Score sheets of :call, a row for each mark (one without where none was given yet).
SELECT r.id, r.number, r.proposal, r.member, m.code, m.name, r.declared_at, r.submitted_at, r.version, r.remark, r.state,
       k.criterion, k.mark, k.not_applicable, k.remark
  FROM proposal p
  JOIN review r ON r.proposal = p.id
  JOIN committee_member m ON m.id = r.member
  LEFT JOIN review_mark k ON k.review_id = r.id
 WHERE p.call = :call AND p.voided_on IS NULL
 ORDER BY p.receipt, m.code, r.id, k.criterion
