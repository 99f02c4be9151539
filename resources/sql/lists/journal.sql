-- The journal, newest first by default. `kinds` holds every kind that an entry touched, parted by bars.
SELECT e.sequence AS id, e.sequence, e.recorded_at, e.actor, e.verb, e.sort, e.subject,
       COALESCE((SELECT a.name FROM account a WHERE a.login = e.actor), json_object('fr', e.actor)) AS person,
       (SELECT c.kind FROM journal_change c WHERE c.sequence = e.sequence ORDER BY c.ordinal LIMIT 1) AS kind,
       replace((SELECT group_concat(DISTINCT c.kind) FROM journal_change c WHERE c.sequence = e.sequence), ',', '|') AS kinds,
       (SELECT COALESCE(MAX(c.ordinal) + 1, 0) FROM journal_change c WHERE c.sequence = e.sequence) AS changes,
       e.motive, e.working_day,
       (SELECT c.record_id FROM journal_change c WHERE c.sequence = e.sequence ORDER BY c.ordinal LIMIT 1) AS record_id
  FROM journal_entry e
