-- DuckDB, in a folder with log.csv and aliases.csv:
--
--   duckdb -csv < duckdb.sql > ties.csv && pln ties.csv --me "Your Name"
--
-- log.csv has the columns date (2016-10-30), from, to (several with ;), event, introduced_by, and any
-- others; aliases.csv has name and alias, as for pln --aliases. If yours are called otherwise, change
-- the names in entry; a Parquet file is read by read_parquet instead of read_csv.
-- Accents may be left out: STRIP_ACCENTS.
-- as_of: the day to look back from, for parts of a log the same in all; NULL: the last day.
CREATE TABLE setting AS
SELECT 20 AS big_event, CAST (180 AS DOUBLE) AS half_life_days, CAST (NULL AS DATE) AS as_of;

CREATE TABLE entry AS
SELECT row_id, day, TRIM (event) AS event, sender, TRIM (UNNEST (pieces)) AS receiver, LEN (pieces) AS receivers,
       introducer
FROM (SELECT ROW_NUMBER () OVER () AS row_id, TRY_CAST ("date" AS DATE) AS day, "event" AS event,
             "from" AS sender, STRING_SPLIT ("to", ';') AS pieces, introduced_by AS introducer
      FROM READ_CSV ('log.csv', header = true, all_varchar = true, nullstr = '\0')) log
WHERE day IS NOT NULL AND sender <> '';

CREATE TABLE spelling AS
SELECT written, shown, LOWER (STRIP_ACCENTS (shown)) AS folded, uses
FROM (SELECT written, COUNT(*) AS uses, TRIM (REGEXP_REPLACE (written, '\s+', ' ', 'g')) AS shown
      FROM (SELECT sender AS written FROM entry UNION ALL SELECT receiver FROM entry
            UNION ALL SELECT introducer FROM entry) cell
      GROUP BY written) one
WHERE shown <> '';
CREATE TABLE alias AS
SELECT LOWER (STRIP_ACCENTS (alias)) AS folded, MIN (name) AS name
FROM READ_CSV ('aliases.csv', header = true, all_varchar = true) GROUP BY 1;

CREATE TABLE fading AS
SELECT day, POWER (2, (day - COALESCE (as_of, last)) / half_life_days) AS factor
FROM (SELECT DISTINCT day FROM entry), (SELECT MAX (day) AS last FROM entry), setting;

.read ties.sql
