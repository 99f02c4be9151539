-- Files handed in under the calls of an edition (:edition, 0 for all).
SELECT p.id, p.receipt, p.received_at, p.title,
       (SELECT x.names FROM partner x WHERE x.id = p.partner) AS partner,
       (SELECT t.names FROM territory t WHERE t.id = p.commune) AS commune,
       (SELECT s.names FROM sector s WHERE s.id = p.sector) AS sector,
       p.state,
       (SELECT COALESCE(SUM(r.count), 0) FROM slot_request r WHERE r.proposal_id = p.id) AS jobs,
       (SELECT COALESCE(SUM(r.count * r.months), 0) FROM slot_request r WHERE r.proposal_id = p.id) AS person_months,
       p.months, p.starts_on, p.depositor, p.documents_due_on,
       c.number AS call, c.closes_at IS NOT NULL AND p.received_at > c.closes_at AS is_late,
       p.voided_on, p.void_motive, p.call AS call_id, p.partner AS partner_id, p.commune AS commune_id, p.sector AS sector_id, c.edition AS edition_id
  FROM proposal p
  JOIN call c ON c.id = p.call
 WHERE :edition = 0 OR c.edition = :edition
