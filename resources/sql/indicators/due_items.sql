-- What is due on :today in :edition, one row an item: a code, whose record it is, two lines of words, and the day it counts from.
-- Documents and mandates (O2): within 60 days or ended, of active partners. A later one of the same kind replaces the earlier.
SELECT 'document' AS what, 'partner' AS kind, p.id AS record_id, p.number AS subject, k.names AS name, p.names AS of_whom, d.valid_until AS due_on
  FROM partner_document d
  JOIN partner p ON p.id = d.partner_id AND p.status = 0 AND p.voided_on IS NULL AND p.merged_into IS NULL
  JOIN document_kind k ON k.id = d.document_kind
 WHERE d.valid_until <= date(:today, '+60 days')
   AND NOT EXISTS (SELECT 1 FROM partner_document n WHERE n.partner_id = p.id AND n.id <> d.id AND n.document_kind = d.document_kind
                      AND (n.valid_until IS NULL OR n.valid_until > d.valid_until))
UNION ALL
SELECT 'mandate', 'partner', p.id, p.number, o.name, p.names, o.mandate_to
  FROM officer o
  JOIN partner p ON p.id = o.partner_id AND p.status = 0 AND p.voided_on IS NULL AND p.merged_into IS NULL
 WHERE o.mandate_to <= date(:today, '+60 days')
   AND NOT EXISTS (SELECT 1 FROM officer n WHERE n.partner_id = p.id AND n.id <> o.id AND COALESCE(n.role, '') = COALESCE(o.role, '')
                      AND (n.mandate_to IS NULL OR n.mandate_to > o.mandate_to))
UNION ALL
SELECT CASE WHEN i.due_on > :today THEN 'instalment_soon'
            WHEN i.evidence IS NOT NULL AND i.evidence_received_on IS NULL THEN 'evidence_missing'
            ELSE 'instalment' END,
       'agreement', a.id, a.number, i.condition,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.role = 4 ORDER BY x.position LIMIT 1), i.due_on
  FROM instalment i
  JOIN agreement a ON a.id = i.agreement_id
 WHERE a.edition = :edition AND a.voided_on IS NULL AND a.state IN (4, 5) AND i.state IN (0, 1) AND i.due_on <= date(:today, '+30 days')
UNION ALL
SELECT 'unsigned', 'agreement', a.id, a.number, a.title,
       (SELECT p.names FROM agreement_party x JOIN partner p ON p.id = x.partner
         WHERE x.agreement_id = a.id AND x.signed_on IS NULL ORDER BY x.position LIMIT 1), date(a.deliberation_on, '+30 days')
  FROM agreement a
 WHERE a.edition = :edition AND a.voided_on IS NULL AND a.state = 2 AND a.deliberation_on < date(:today, '-30 days')
UNION ALL
SELECT 'past_end', 'agreement', a.id, a.number, a.title, NULL,
       MAX(a.ends_on, COALESCE((SELECT MAX(m.new_end) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :today), ''))
  FROM agreement a
 WHERE a.edition = :edition AND a.voided_on IS NULL AND a.state = 5
   AND MAX(a.ends_on, COALESCE((SELECT MAX(m.new_end) FROM amendment m WHERE m.agreement_id = a.id AND m.in_force_on <= :today), '')) < :today
UNION ALL
SELECT 'late_to_open', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), w.planned_from
  FROM worksite w
 WHERE w.edition = :edition AND w.voided_on IS NULL AND w.state = 0 AND w.planned_from < :today
UNION ALL
SELECT 'late_to_finish', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), w.planned_to
  FROM worksite w
 WHERE w.edition = :edition AND w.voided_on IS NULL AND w.state IN (1, 2) AND w.planned_to < :today
UNION ALL
SELECT 'corrective_action', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), v.due_on
  FROM visit v
  JOIN worksite w ON w.id = v.worksite_id
 WHERE w.edition = :edition AND w.voided_on IS NULL AND v.due_on < :today AND v.done_on IS NULL
UNION ALL
SELECT 'incident', 'worksite', w.id, w.code, w.title, (SELECT p.names FROM partner p WHERE p.id = w.employer), i.happened_on
  FROM incident i
  JOIN worksite w ON w.id = i.worksite_id
 WHERE w.edition = :edition AND w.voided_on IS NULL AND i.closed_on IS NULL
UNION ALL
-- Score sheets that members have not submitted, one line a call; "scoring" opens the page of scoring.
SELECT 'reviews', 'scoring', c.id, c.number, c.title, NULL, :today
  FROM call c
 WHERE c.edition = :edition AND c.voided_on IS NULL AND c.state = 2
   AND EXISTS (SELECT 1 FROM review r JOIN proposal p ON p.id = r.proposal WHERE p.call = c.id AND r.state = 0)
UNION ALL
-- Law 09-08, art. 12 and 21: files with numbers of identity cards are held under an authorisation of the data-protection authority.
SELECT 'data_protection', 'office', o.id, NULL, o.names, NULL, :today
  FROM office o
 WHERE COALESCE(o.data_authorisation, '') = ''
UNION ALL
-- What the council asked for: due within a fortnight or past its day.
SELECT 'recommendation', 'recommendation', r.id, r.number, r.text, r.owner, r.due_on
  FROM recommendation r
 WHERE r.voided_on IS NULL AND r.state IN (0, 1) AND r.due_on <= date(:today, '+14 days')
UNION ALL
-- Deliberations that have not left the house, and visas whose silence is about to be one.
SELECT 'to_send', 'deliberation', d.id, d.number, d.subject, NULL, date(d.decided_on, '+14 days')
  FROM deliberation d
 WHERE d.is_adopted = 1 AND d.annulled_on IS NULL AND d.sent_on IS NULL AND d.decided_on < :today
UNION ALL
SELECT 'visa', 'deliberation', d.id, d.number, d.subject, NULL, d.visa_due_on
  FROM deliberation d
 WHERE d.annulled_on IS NULL AND d.visa_on IS NULL AND d.visa_refused_on IS NULL AND d.opposed_on IS NULL
   AND d.visa_due_on BETWEEN date(:today, '-3 days') AND date(:today, '+20 days')
UNION ALL
-- Sittings that lie ahead: the letters, the room and the papers are to be ready.
SELECT 'sitting', 'session', s.id, s.code, s.names, NULL, date(t.held_at)
  FROM sitting t
  JOIN session s ON s.id = t.session
 WHERE t.voided_on IS NULL AND s.voided_on IS NULL AND t.state = 0 AND date(t.held_at) BETWEEN :today AND date(:today, '+14 days')
