-- SQLite 3.38 or later (JSON and mathematical functions), in a folder with log.csv and aliases.csv:
--
--   sqlite3 :memory: < sqlite.sql > ties.csv && pln ties.csv --me "Your Name"
--
-- log.csv has the columns date (2016-10-30), from, to (several with ;), event, introduced_by, and any
-- others; aliases.csv has name and alias, as for pln --aliases. If yours are called otherwise, change
-- the names in entry.
-- SQLite knows capitals of ASCII only; for others, and for accents, add lines to aliases.csv.
.bail on
.import --csv log.csv log
.import --csv aliases.csv aliases

-- as_of: the day to look back from, for parts of a log the same in all; NULL: the last day.
CREATE TABLE setting AS SELECT 20 AS big_event, 180.0 AS half_life_days, CAST (NULL AS TEXT) AS as_of;

CREATE TABLE entry AS
SELECT log.rowid AS row_id, "date" AS day, TRIM ("event") AS event, "from" AS sender,
       TRIM (one.value) AS receiver, LENGTH ("to") - LENGTH (REPLACE ("to", ';', '')) + 1 AS receivers,
       introduced_by AS introducer
FROM log, JSON_EACH ('[' || REPLACE (JSON_QUOTE ("to"), ';', '","') || ']') one
WHERE DATE ("date", '+0 days') = "date" AND "from" <> '';

CREATE TABLE spelling AS
SELECT written, shown, LOWER (shown) AS folded, uses
FROM (SELECT written, COUNT(*) AS uses,
             REPLACE (REPLACE (REPLACE (TRIM (REPLACE (written, CHAR (9), ' ')), ' ', ' ' || CHAR (1)),
                               CHAR (1) || ' ', ''), CHAR (1), '') AS shown
      FROM (SELECT sender AS written FROM entry UNION ALL SELECT receiver FROM entry
            UNION ALL SELECT introducer FROM entry) cell
      GROUP BY written) one
WHERE shown <> '';
CREATE UNIQUE INDEX spelling_written ON spelling (written);
CREATE TABLE alias AS SELECT LOWER (alias) AS folded, MIN (name) AS name FROM aliases GROUP BY 1;

CREATE TABLE fading AS
SELECT day, POWER (2.0, (JULIANDAY (day) - JULIANDAY (COALESCE (as_of, last))) / half_life_days) AS factor
FROM (SELECT DISTINCT day FROM entry), (SELECT MAX (day) AS last FROM entry), setting;

.mode csv
.headers on
.read ties.sql
