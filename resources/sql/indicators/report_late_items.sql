-- What was late in :edition on :to, one row an item: a code, whose record it is, two lines of words, the day it counts from, and the number of
-- the instalment. The items are those of due_items.sql, read on the last day of the report: states, signatures and repairs as they stood then,
-- documents and mandates of parties to agreements that are still to run.
WITH agreement_on (id, state) AS MATERIALIZED (
    SELECT a.id, COALESCE((SELECT c.to_state FROM agreement_state c
                            WHERE c.agreement_id = a.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0)
      FROM agreement a WHERE a.edition = :edition AND a.voided_on IS NULL
), worksite_on (id, state) AS MATERIALIZED (
    SELECT w.id, COALESCE((SELECT c.to_state FROM worksite_state c
                            WHERE c.worksite_id = w.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0)
      FROM worksite w WHERE w.edition = :edition AND w.voided_on IS NULL
), instalment_on (id, state) AS MATERIALIZED (
    SELECT i.id, COALESCE((SELECT c.to_state FROM instalment_state c
                            WHERE c.instalment_id = i.id AND c.effective_on <= :to ORDER BY c.position DESC LIMIT 1), 0)
      FROM instalment i
)
SELECT 'document' AS what, 'partner' AS kind, p.id AS record_id, p.number AS subject, k.names AS name, p.names AS of_whom, d.valid_until AS due_on, NULL AS number
  FROM partner_document d
  JOIN partner p ON p.id = d.partner_id AND p.status = 0 AND p.voided_on IS NULL AND p.merged_into IS NULL
  JOIN document_kind k ON k.id = d.document_kind
 WHERE d.valid_until < :to
   AND NOT EXISTS (SELECT 1 FROM partner_document n WHERE n.partner_id = p.id AND n.id <> d.id AND n.document_kind = d.document_kind
                      AND (n.valid_until IS NULL OR n.valid_until > d.valid_until))
   AND EXISTS (SELECT 1 FROM agreement_party x JOIN agreement_on o ON o.id = x.agreement_id
                WHERE x.partner = p.id AND o.state IN (0, 1, 2, 4, 5))
UNION ALL
SELECT 'mandate', 'partner', p.id, p.number, o.name, p.names, o.mandate_to, NULL
  FROM officer o
  JOIN partner p ON p.id = o.partner_id AND p.status = 0 AND p.voided_on IS NULL AND p.merged_into IS NULL
 WHERE o.mandate_to < :to
   AND NOT EXISTS (SELECT 1 FROM officer n WHERE n.partner_id = p.id AND n.id <> o.id AND COALESCE(n.role, '') = COALESCE(o.role, '')
                      AND (n.mandate_to IS NULL OR n.mandate_to > o.mandate_to))
   AND EXISTS (SELECT 1 FROM agreement_party x JOIN agreement_on q ON q.id = x.agreement_id
                WHERE x.partner = p.id AND q.state IN (0, 1, 2, 4, 5))
UNION ALL
SELECT CASE WHEN i.evidence IS NOT NULL AND (i.evidence_received_on IS NULL OR i.evidence_received_on > :to) THEN 'evidence_missing'
            ELSE 'instalment' END,
       'agreement', a.id, a.number, a.title,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.role = 4 ORDER BY x.position LIMIT 1), i.due_on, i.number
  FROM instalment i
  JOIN instalment_on n ON n.id = i.id AND n.state IN (0, 1)
  JOIN agreement a ON a.id = i.agreement_id
  JOIN agreement_on o ON o.id = a.id AND o.state IN (4, 5)
 WHERE i.due_on < :to
UNION ALL
SELECT 'unsigned', 'agreement', a.id, a.number, a.title,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND (x.signed_on IS NULL OR x.signed_on > :to) ORDER BY x.position LIMIT 1),
       date(a.deliberation_on, '+30 days'), NULL
  FROM agreement a
  JOIN agreement_on o ON o.id = a.id AND o.state = 2
 WHERE a.deliberation_on < date(:to, '-30 days')
UNION ALL
SELECT 'past_end', 'agreement', a.id, a.number, a.title,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.role = 4 ORDER BY x.position LIMIT 1), a.last_end, NULL
  FROM (SELECT b.id, b.number, b.title,
               MAX(b.ends_on, COALESCE((SELECT MAX(m.new_end) FROM amendment m WHERE m.agreement_id = b.id AND m.in_force_on <= :to), '')) AS last_end
          FROM agreement b WHERE b.edition = :edition) a
  JOIN agreement_on o ON o.id = a.id AND o.state = 5
 WHERE a.last_end < :to
UNION ALL
SELECT 'late_to_open', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), w.planned_from, NULL
  FROM worksite w
  JOIN worksite_on o ON o.id = w.id AND o.state = 0
 WHERE w.planned_from < :to
UNION ALL
SELECT 'late_to_finish', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), w.planned_to, NULL
  FROM worksite w
  JOIN worksite_on o ON o.id = w.id AND o.state IN (1, 2)
 WHERE w.planned_to < :to
UNION ALL
SELECT 'corrective_action', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), v.due_on, NULL
  FROM visit v
  JOIN worksite w ON w.id = v.worksite_id AND w.edition = :edition AND w.voided_on IS NULL
 WHERE v.visited_on <= :to AND v.due_on < :to AND (v.done_on IS NULL OR v.done_on > :to)
UNION ALL
SELECT 'incident', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), i.happened_on, NULL
  FROM incident i
  JOIN worksite w ON w.id = i.worksite_id AND w.edition = :edition AND w.voided_on IS NULL
 WHERE i.happened_on <= :to AND (i.closed_on IS NULL OR i.closed_on > :to)
