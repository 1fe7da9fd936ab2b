-- From a log to the table of ties that "pln ties" writes, in standard SQL.
--
-- sqlite.sql, postgresql.sql and duckdb.sql prepare what this query reads, each in the words of its
-- engine, and then run it:
--
--   entry (row_id, day, event, sender, receiver, receivers, introducer)
--                                     the log, one line for each receiver of a row; a row for nobody has
--                                     one with the receiver ''. Names as written; event '': none
--   spelling (written, shown, folded, uses)
--                                     every name in it, once; shown: without needless blanks; folded:
--                                     without capitals as well; uses: lines that have it
--   alias (folded, name)              the person whom a folded name stands for; may be empty
--   fading (day, factor)              2^(-age / half-life) of each day that counts
--   setting (big_event)               events of more people make no new ties
--
-- A day of contact of two people adds its rows, 1 for each between the two and 1/(n - 1) for each of n
-- people, at most 1, times the factor of the day. Left to pln: state, again30 and again90, which it
-- derives from strength and days.
-- Other engines: prepare the same tables as in duckdb.sql, with these words instead (not tried here).
--   Spark       SPLIT ("to", ';'), EXPLODE for UNNEST, TRY_TO_DATE ("date", 'yyyy-MM-dd') for TRY_CAST,
--               POWER (2, DATEDIFF (day, last) / half_life_days), MONOTONICALLY_INCREASING_ID ()
--   ClickHouse  splitByChar (';', "to"), arrayJoin for UNNEST, toDateOrNull ("date"),
--               pow (2, dateDiff ('day', last, day) / half_life_days), rowNumberInAllBlocks ();
--               SET union_default_mode = 'DISTINCT', prefer_column_name_to_alias = 1, join_use_nulls = 1
WITH
spelled AS (
  SELECT written, shown, folded, SUM (uses) OVER (PARTITION BY shown) AS uses,
         CASE WHEN shown <> LOWER (shown) AND shown <> UPPER (shown) THEN 0 ELSE 1 END AS careless
  FROM spelling
),
-- Of several spellings of a name, one with capitals is shown, then the one that is written most often.
person AS (
  SELECT s.written,
         COALESCE (a.name, FIRST_VALUE (s.shown) OVER (PARTITION BY s.folded
                                                       ORDER BY s.careless, s.uses DESC, s.shown)) AS name
  FROM spelled s LEFT JOIN alias a ON a.folded = s.folded
),
addressed AS (
  SELECT e.row_id, e.day, e.receivers,
         CASE WHEN s.name < r.name THEN s.name ELSE r.name END AS a,
         CASE WHEN s.name < r.name THEN r.name ELSE s.name END AS b
  FROM entry e
  JOIN person s ON s.written = e.sender
  JOIN person r ON r.written = e.receiver
  WHERE e.event = '' AND s.name <> r.name
),
-- To several people: each counts once.
message AS (
  SELECT day, a, b, COUNT(*) OVER (PARTITION BY row_id) AS others
  FROM (SELECT DISTINCT row_id, day, a, b FROM addressed WHERE receivers > 1) one
  UNION ALL
  SELECT day, a, b, 1 FROM addressed WHERE receivers = 1
),
-- Gatherings: everybody at the same event on the same day.
attendance AS (
  SELECT e.event, e.day, p.name FROM entry e JOIN person p ON p.written = e.sender WHERE e.event <> ''
  UNION
  SELECT e.event, e.day, p.name FROM entry e JOIN person p ON p.written = e.receiver WHERE e.event <> ''
),
sized AS (
  SELECT event, day, name, COUNT(*) OVER (PARTITION BY event, day) AS people FROM attendance
),
-- Who brings two people together knows both.
introduction AS (
  SELECT introducer, sender AS written FROM entry WHERE introducer <> '' AND event = '' AND receivers <= 1
  UNION
  SELECT introducer, receiver FROM entry WHERE introducer <> '' AND event = '' AND receivers <= 1
),
introduced AS (
  SELECT DISTINCT CASE WHEN i.name < p.name THEN i.name ELSE p.name END AS a,
                  CASE WHEN i.name < p.name THEN p.name ELSE i.name END AS b
  FROM introduction n
  JOIN person i ON i.written = n.introducer
  JOIN person p ON p.written = n.written
  WHERE i.name <> p.name
),
-- First pass: whatever makes a tie.
small AS (
  SELECT a, b, day, others, 1 AS direct FROM message WHERE others < (SELECT big_event FROM setting)
  UNION ALL
  SELECT x.name, y.name, x.day, x.people - 1, CASE WHEN x.people = 2 THEN 1 ELSE 0 END
  FROM sized x
  JOIN sized y ON y.event = x.event AND y.day = x.day AND y.name > x.name
  WHERE x.people <= (SELECT big_event FROM setting)
),
known AS (
  SELECT a, b FROM small UNION SELECT a, b FROM introduced
),
-- Second pass: what is too big to make ties adds to those there are.
big AS (
  SELECT k.a, k.b, x.day, x.people - 1 AS others, 0 AS direct
  FROM known k
  JOIN sized x ON x.name = k.a
  JOIN sized y ON y.name = k.b AND y.event = x.event AND y.day = x.day
  WHERE x.people > (SELECT big_event FROM setting)
  UNION ALL
  SELECT m.a, m.b, m.day, m.others, 1
  FROM message m JOIN known k ON k.a = m.a AND k.b = m.b
  WHERE m.others >= (SELECT big_event FROM setting)
),
contact_day AS (
  SELECT a, b, day, COUNT(*) AS interactions, SUM (1.0 / others) AS amount,
         MAX (direct) AS direct, MIN (direct) AS only_direct
  FROM (SELECT * FROM small UNION ALL SELECT * FROM big) contact
  GROUP BY a, b, day
),
part AS (
  SELECT c.a, c.b, c.interactions, c.day,
         CASE WHEN c.amount > 1 THEN 1 ELSE c.amount END * f.factor AS strength,
         c.direct, 1 - c.only_direct AS event, 0 AS introduced
  FROM contact_day c JOIN fading f ON f.day = c.day
  UNION ALL
  SELECT a, b, 0, NULL, 0, 0, 0, 1 FROM introduced
)
SELECT a AS contact_a, b AS contact_b, SUM (interactions) AS interactions,
       SUM (strength) AS strength, MIN (day) AS first, MAX (day) AS last,
       SUBSTR (CASE MAX (direct) WHEN 1 THEN '+direct' ELSE '' END
               || CASE MAX (event) WHEN 1 THEN '+event' ELSE '' END
               || CASE MAX (introduced) WHEN 1 THEN '+introduced' ELSE '' END, 2) AS evidence
FROM part
GROUP BY a, b
ORDER BY a, b;
