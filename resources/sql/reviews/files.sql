-- Files of :call that are judged: admitted, under review, ranked or decided. States: domain/proposal.h.
SELECT p.id, p.receipt, p.received_at, p.title, p.partner, x.number, x.names, p.commune, t.code, t.names,
       p.sector, s.code, s.names, p.starts_on, p.months, p.fewest_slots, p.version, p.state, p.worksite
  FROM proposal p
  JOIN partner x ON x.id = p.partner
  LEFT JOIN territory t ON t.id = p.commune
  LEFT JOIN sector s ON s.id = p.sector
 WHERE p.call = :call AND p.voided_on IS NULL AND p.state IN (3, 5, 6, 7, 8, 9, 11)
 ORDER BY p.receipt
