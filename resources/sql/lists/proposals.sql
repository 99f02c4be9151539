-- Files handed in under the calls of an edition (:edition, 0 for all). Their cost is P1 (core/domain/cost.cpp): each month with
-- the parameters in force on its first day, before the first of them with that one.
-- Parameters: 0 hourly wage, 1 hours a month, 3 rate and 4 amount of the accident insurance, 5 supervision fee.
WITH span AS (
    SELECT edition_id, name, value,
           CASE WHEN LAG(valid_from) OVER same IS NULL THEN '' ELSE valid_from END AS since,
           LEAD(valid_from, 1, '9999') OVER same AS until
      FROM parameter
    WINDOW same AS (PARTITION BY edition_id, name ORDER BY valid_from, position))
SELECT p.id, p.receipt, p.received_at, p.title,
       (SELECT x.names FROM partner x WHERE x.id = p.partner) AS partner,
       (SELECT t.names FROM territory t WHERE t.id = p.commune) AS commune,
       (SELECT s.names FROM sector s WHERE s.id = p.sector) AS sector,
       p.state,
       (SELECT COALESCE(SUM(r.count), 0) FROM slot_request r WHERE r.proposal_id = p.id) AS jobs,
       (SELECT COALESCE(SUM(r.count * r.months), 0) FROM slot_request r WHERE r.proposal_id = p.id) AS person_months,
       (SELECT SUM(r.count * (
            WITH RECURSIVE month (day, n) AS (
                SELECT date(COALESCE(r.starts_on, p.starts_on, (SELECT starts_on FROM edition WHERE id = c.edition)), 'start of month'), 1
                UNION ALL
                SELECT date(day, '+1 month'), n + 1 FROM month WHERE n < r.months),
            priced AS (
                SELECT day,
                       ((SELECT value FROM span WHERE edition_id = c.edition AND name = 0 AND since <= day AND day < until)
                      * (SELECT value FROM span WHERE edition_id = c.edition AND name = 1 AND since <= day AND day < until) + 50) / 100 AS wage,
                       (SELECT SUM(value) FROM span WHERE edition_id = c.edition AND name = 3 AND since <= day AND day < until) AS rate,
                       (SELECT SUM(value) FROM span WHERE edition_id = c.edition AND name IN (4, 5) AND since <= day AND day < until) AS extra
                  FROM month
                 WHERE n <= r.months)
            SELECT SUM(COALESCE(wage, 0) + (COALESCE(wage * rate, 0) + 5000) / 10000 + COALESCE(extra, 0)
                     + (COALESCE((SELECT SUM(MIN(wage, COALESCE(k.ceiling, wage)) * k.employer_rate)
                                    FROM contribution k
                                   WHERE k.edition_id = c.edition
                                     AND COALESCE(k.valid_from, day) <= day
                                     AND day <= COALESCE(k.valid_to, day)), 0) + 5000) / 10000)
              FROM priced))
          FROM slot_request r WHERE r.proposal_id = p.id) AS cost,
       p.months, p.starts_on, p.depositor, p.documents_due_on,
       c.number AS call, c.closes_at IS NOT NULL AND p.received_at > c.closes_at AS is_late,
       p.voided_on, p.void_motive, p.call AS call_id, p.partner AS partner_id, p.commune AS commune_id, p.sector AS sector_id, c.edition AS edition_id
  FROM proposal p
  JOIN call c ON c.id = p.call
 WHERE :edition = 0 OR c.edition = :edition
