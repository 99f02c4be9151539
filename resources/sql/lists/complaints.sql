-- Complaints about the calls of an edition (:edition, 0 for all), and those about none.
SELECT k.id, k.number, k.received_on, k.complainant, k.subject, c.number AS call, p.receipt, k.due_on, k.state,
       k.state = 0 AND k.due_on < :today AS is_overdue, k.answer_reference,
       k.voided_on, k.void_motive, k.partner AS partner_id, k.proposal AS proposal_id, COALESCE(k.call, p.call) AS call_id, c.edition AS edition_id
  FROM complaint k
  LEFT JOIN proposal p ON p.id = k.proposal
  LEFT JOIN call c ON c.id = COALESCE(k.call, p.call)
 WHERE :edition = 0 OR c.edition IS NULL OR c.edition = :edition
