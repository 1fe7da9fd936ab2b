-- PostgreSQL 12 or later, in a folder with log.csv and aliases.csv:
--
--   psql -qX -f postgresql.sql > ties.csv && pln ties.csv --me "Your Name"
--
-- log.csv has the columns date (2016-10-30), from, to (several with ;), event, introduced_by, and any
-- others; aliases.csv has name and alias, as for pln --aliases. If yours are called otherwise, change
-- the names in log and entry.
-- The columns of log are in the order of the file.
\set ON_ERROR_STOP on
\pset format csv
\pset null ''

CREATE TEMP TABLE log (row_id BIGSERIAL, "date" TEXT, "from" TEXT COLLATE "C", "to" TEXT COLLATE "C",
                       event TEXT COLLATE "C", channel TEXT, topic TEXT, direction TEXT, minutes TEXT,
                       introduced_by TEXT COLLATE "C");
\copy log ("date", "from", "to", event, channel, topic, direction, minutes, introduced_by) FROM log.csv WITH (FORMAT csv, HEADER, FORCE_NULL (minutes), FORCE_NOT_NULL ("date", "from", "to", event, introduced_by))
CREATE TEMP TABLE aliases (name TEXT COLLATE "C", alias TEXT COLLATE "C");
\copy aliases FROM aliases.csv WITH (FORMAT csv, HEADER)

-- as_of: the day to look back from, for parts of a log the same in all; NULL: the last day.
CREATE TEMP TABLE setting AS
SELECT 20 AS big_event, CAST (180 AS DOUBLE PRECISION) AS half_life_days, CAST (NULL AS DATE) AS as_of;

-- A date that is not valid, such as 2015-02-30, leaves its row out.
CREATE FUNCTION pg_temp.day_of (written TEXT) RETURNS DATE LANGUAGE plpgsql IMMUTABLE AS $$
BEGIN
  RETURN CAST (written AS DATE);
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$;
CREATE TEMP TABLE calendar AS
SELECT written, pg_temp.day_of (written) AS day FROM (SELECT DISTINCT "date" AS written FROM log) one;

CREATE TEMP TABLE entry AS
SELECT row_id, day, TRIM (event) AS event, "from" AS sender, TRIM (UNNEST (pieces)) AS receiver,
       CARDINALITY (pieces) AS receivers, introduced_by AS introducer
FROM (SELECT log.*, CASE "to" WHEN '' THEN ARRAY[''] ELSE STRING_TO_ARRAY ("to", ';') END AS pieces
      FROM log) split
JOIN calendar c ON c.written = "date" AND c.day IS NOT NULL
WHERE "from" <> '';

CREATE TEMP TABLE spelling AS
SELECT written, shown, LOWER (shown) AS folded, uses
FROM (SELECT written, COUNT(*) AS uses, TRIM (REGEXP_REPLACE (written, '\s+', ' ', 'g')) AS shown
      FROM (SELECT sender AS written FROM entry UNION ALL SELECT receiver FROM entry
            UNION ALL SELECT introducer FROM entry) cell
      GROUP BY written) one
WHERE shown <> '';
CREATE TEMP TABLE alias AS
SELECT LOWER (alias) AS folded, MIN (name) AS name FROM aliases GROUP BY 1;

CREATE TEMP TABLE fading AS
SELECT day, POWER (2, (day - COALESCE (as_of, last)) / half_life_days) AS factor
FROM (SELECT DISTINCT day FROM entry) days, (SELECT MAX (day) AS last FROM entry) latest, setting;
ANALYZE;

\ir ties.sql
