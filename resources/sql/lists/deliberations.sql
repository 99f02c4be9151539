-- The register of deliberations with the state that their milestones and :today make (DeliberationState).
SELECT d.id, d.number, d.year, d.sequence, d.decided_on, s.code AS session, d.subject, d.is_adopted, d.needs_visa,
       d.transcribed_on, d.posted_on, d.sent_on, d.opposition_until, d.visa_due_on, d.visa_on, d.visa_number,
       d.published_on,
       CASE WHEN d.annulled_on <= :today THEN 7
            WHEN d.opposed_on IS NOT NULL THEN 5
            WHEN d.visa_refused_on IS NOT NULL THEN 6
            WHEN d.is_adopted = 1 AND d.annulled_on IS NULL AND d.needs_visa = 1
                 AND (d.visa_on <= :today OR (d.visa_on IS NULL AND d.visa_due_on < :today)) THEN 4
            WHEN d.is_adopted = 1 AND d.annulled_on IS NULL AND d.needs_visa = 0 AND d.opposition_until < :today THEN 4
            WHEN d.visa_requested_on IS NOT NULL AND d.needs_visa = 1 THEN 3
            WHEN d.sent_on IS NOT NULL THEN 2
            WHEN d.transcribed_on IS NOT NULL THEN 1
            ELSE 0 END AS state,
       d.session AS session_id, d.item AS item_id
  FROM deliberation d
  JOIN session s ON s.id = d.session
