-- The journal, newest first by default.
SELECT e.sequence AS id, e.sequence, e.recorded_at, e.actor, e.verb, e.sort, e.subject,
       (SELECT c.kind FROM journal_change c WHERE c.sequence = e.sequence ORDER BY c.ordinal LIMIT 1) AS kind,
       (SELECT COUNT(*) FROM journal_change c WHERE c.sequence = e.sequence) AS changes,
       e.motive, e.working_day,
       (SELECT c.record_id FROM journal_change c WHERE c.sequence = e.sequence ORDER BY c.ordinal LIMIT 1) AS record_id
  FROM journal_entry e
