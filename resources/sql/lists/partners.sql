-- Partners as they stand on :today; their agreements and jobs are those of :edition (0 for all).
-- standing (rule O2): 0 green, 1 amber within 60 days, 2 red. A mandate or document that a later one replaces does not count.
SELECT p.id, p.number, p.names, p.acronym, p.kind,
       (SELECT t.names FROM territory t WHERE t.id = p.commune) AS commune,
       p.status,
       MAX(COALESCE((SELECT MAX(CASE WHEN d.valid_until <= :today THEN 2 ELSE 1 END)
                       FROM partner_document d
                      WHERE d.partner_id = p.id AND d.valid_until <= date(:today, '+60 days')
                        AND NOT EXISTS (SELECT 1 FROM partner_document n WHERE n.partner_id = p.id AND n.id <> d.id
                                          AND n.document_kind = d.document_kind
                                          AND (n.valid_until IS NULL OR n.valid_until > d.valid_until))), 0),
           COALESCE((SELECT MAX(CASE WHEN o.mandate_to <= :today THEN 2 ELSE 1 END)
                       FROM officer o
                      WHERE o.partner_id = p.id AND o.mandate_to <= date(:today, '+60 days')
                        AND NOT EXISTS (SELECT 1 FROM officer n WHERE n.partner_id = p.id AND n.id <> o.id
                                          AND COALESCE(n.role, '') = COALESCE(o.role, '')
                                          AND (n.mandate_to IS NULL OR n.mandate_to > o.mandate_to))), 0)) AS standing,
       (SELECT COUNT(DISTINCT a.id) FROM agreement_party x JOIN agreement a ON a.id = x.agreement_id
         WHERE x.partner = p.id AND (:edition = 0 OR a.edition = :edition) AND a.state NOT IN (3, 8)
           AND a.voided_on IS NULL) AS agreements,
       (SELECT COUNT(*) FROM worksite w WHERE w.employer = p.id AND (:edition = 0 OR w.edition = :edition) AND w.state <> 5
           AND w.voided_on IS NULL) AS worksites,
       (SELECT COUNT(*) FROM slot s JOIN worksite w ON w.id = s.worksite
         WHERE w.employer = p.id AND (:edition = 0 OR w.edition = :edition) AND w.state <> 5 AND s.withdrawn_on IS NULL
           AND w.voided_on IS NULL AND s.voided_on IS NULL) AS jobs,
       p.receipt_number, p.ice, p.phone, p.email,
       p.commune AS commune_id, p.voided_on, p.void_motive
  FROM partner p
 WHERE p.merged_into IS NULL
