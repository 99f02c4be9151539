-- Partners that carry agreements of :edition (party as partner), each once, by kind; rejected (3) and cancelled (8) agreements apart.
SELECT p.kind, COUNT(DISTINCT p.id) AS partners
  FROM agreement a
  JOIN agreement_party x ON x.agreement_id = a.id AND x.role = 4
  JOIN partner p ON p.id = x.partner
 WHERE a.edition = :edition AND a.voided_on IS NULL AND a.id NOT IN left_out_agreement
   AND a.state NOT IN (3, 8)
 GROUP BY p.kind
 ORDER BY p.kind
