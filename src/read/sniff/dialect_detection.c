/* Finding the dialect.
 *
 * Method: try each delimiter that occurs on the first rows. The score is the share of rows with as
 * many cells (at least two) as a neighbouring row, plus the share of known headers in the best of
 * the first rows, minus a penalty for cells that look cut. The idea that the right dialect gives
 * even rows of clean cells comes from van den Burg, Nazabal and Sutton (2019). Cost: at most five
 * passes over 32 KiB. */
#include <string.h>
#include "read/csv/dialect.h"
#include "read/input/line_end.h"
#include "read/sniff/roles.h"

enum
{
  SAMPLE = 1 << 15,
  MAX_ROWS = 400,
  TRIAL_ROWS = 12,
  MAX_NAME = 60,
  NO_COUNT = 0
};

static const char delimiters[] = { ',', ';', '\t', '|', ' ' };

struct trial
{
  struct dialect dialect;
  guint cells[MAX_ROWS]; /* of each row */
  guint rows;
  guint cut_cells;   /* containing a quote */
  guint blank_cells; /* beginning with a blank, as behind the comma of "Ruiz, Ana" */
  guint all_cells, quoted_cells;
  double header_share; /* known headers in the best row */
  guint known;         /* known headers of the current row */
};

static gboolean
is_candidate (char c)
{
  return memchr (delimiters, c, sizeof delimiters) != NULL;
}

/* The end of a cell in double quotes that starts here, or `at` if there is none. */
static gsize
double_quoted_end (const char *text, gsize length, gsize at)
{
  if (text[at] != '"' || (at > 0 && !is_line_end (text[at - 1]) && !is_candidate (text[at - 1])))
    return at;
  const char *close = memchr (text + at + 1, '"', length - at - 1);
  return close != NULL ? (gsize)(close - text) : at;
}

static gboolean
holds_delimiter (const char *text, gsize length)
{
  for (gsize i = 0; i < sizeof delimiters; i++)
    if (delimiters[i] != ' ' && memchr (text, delimiters[i], length) != NULL)
      return TRUE;
  return FALSE;
}

/* Blanks before the quote stand inside a cell, unless they are the delimiter. */
static gboolean
starts_cell (const char *text, gsize at, gboolean by_blanks)
{
  while (!by_blanks && at > 0 && text[at - 1] == ' ')
    at--;
  return at == 0 || is_line_end (text[at - 1]) || is_candidate (text[at - 1]);
}

/* Counts the cells enclosed by a pair of these quotes; single quotes within double ones or within a
 * sentence are text. */
static guint
count_quoted (const char *text, gsize length, char quote)
{
  guint count = 0;
  gboolean by_blanks = quote == '"' || !holds_delimiter (text, length);
  for (gsize at = 0; at < length; at++)
    {
      at = quote == '"' ? at : double_quoted_end (text, length, at);
      if (text[at] != quote || !starts_cell (text, at, by_blanks))
        continue;
      const char *close = memchr (text + at + 1, quote, length - at - 1);
      if (close == NULL)
        break;
      gsize after = (gsize)(close - text) + 1;
      count += after >= length || is_line_end (text[after]) || is_candidate (text[after])
               || text[after] == quote;
      at = after - 1;
    }
  return count;
}

static char
find_quote (const char *text, gsize length)
{
  guint two = count_quoted (text, length, '"'), one = count_quoted (text, length, '\'');
  if (one > two && one > 1)
    return '\'';
  /* Inch marks inside cells are text; a quote at the start of a cell is not, nor one of ="12". */
  if (two == 0 && memchr (text, '"', length) != NULL)
    for (gsize at = 0; at < length; at++)
      if (text[at] == '"'
          && (starts_cell (text, at, TRUE)
              || (text[at - 1] == '=' && starts_cell (text, at - 1, TRUE))))
        return '"';
  return two > 0 || memchr (text, '"', length) == NULL ? '"' : 0;
}

/* Cells contain \" and no doubled quote. */
static gboolean
finds_backslashes (const char *text, gsize length, char quote)
{
  guint escapes = 0;
  if (quote == 0)
    return FALSE;
  for (gsize at = 0; at + 2 < length; at++)
    {
      gboolean closes = is_line_end (text[at + 2]) || is_candidate (text[at + 2]);
      if (text[at] == '\\' && text[at + 1] == quote)
        escapes += !closes || text[at + 2] == ' ';
      else if (text[at] == quote && text[at + 1] == quote && !closes
               && (at == 0 || !is_candidate (text[at - 1])))
        return FALSE;
    }
  return escapes > 0;
}

static void
end_cell (struct trial *trial, const char *cell, gsize length)
{
  char name[MAX_NAME + 1];

  trial->quoted_cells
    += length > 1 && *cell == trial->dialect.quote && cell[length - 1] == trial->dialect.quote;
  trial->blank_cells += length > 1 && *cell == ' ' && trial->dialect.delimiter != ' ';
  while (length > 0 && (*cell == ' ' || *cell == trial->dialect.quote))
    cell++, length--;
  while (length > 0 && (cell[length - 1] == ' ' || cell[length - 1] == trial->dialect.quote))
    length--;
  trial->all_cells++;
  trial->cut_cells += length > 0 && trial->dialect.quote != 0
                      && memchr (cell, trial->dialect.quote, length) != NULL;
  if (trial->rows >= TRIAL_ROWS || length == 0 || length > MAX_NAME)
    return;
  memcpy (name, cell, length);
  name[length] = '\0';
  if (g_utf8_validate (name, -1, NULL) && !g_ascii_isdigit (*name))
    trial->known += role_of_header (name) != ROLE_NONE;
}

static void
end_row (struct trial *trial, guint cells)
{
  double share = (double)trial->known / cells;
  if (trial->known > 0 && (trial->known > 1 || cells <= 2))
    trial->header_share = MAX (trial->header_share, share * (trial->known > 1 ? 1 : .5));
  trial->known = 0;
  trial->cells[trial->rows++] = cells;
}

/* Returns the length of the row at text and records what its cells look like. */
static gsize
try_row (struct trial *trial, const char *text, gsize length)
{
  gboolean inside = FALSE;
  gsize at = 0, start = 0;
  guint cells = 0;

  for (; at < length && (inside || !is_line_end (text[at])); at++)
    {
      char c = text[at];
      if (trial->dialect.backslash && c == '\\' && at + 1 < length)
        at++;
      else if (trial->dialect.quote != 0 && c == trial->dialect.quote)
        inside = inside ? FALSE : at == start || text[at - 1] == trial->dialect.quote;
      else if (!inside
               && (c == trial->dialect.delimiter || (c == '\t' && trial->dialect.delimiter == ' ')))
        {
          gboolean run = trial->dialect.delimiter == ' ' && at == start;
          if (!run)
            {
              end_cell (trial, text + start, at - start);
              cells++;
            }
          start = at + 1;
        }
    }
  if (inside && at >= length) /* cut off by the end of the sample */
    return at;
  if (at > start || (cells > 0 && trial->dialect.delimiter != ' '))
    {
      end_cell (trial, text + start, at - start);
      cells++;
    }
  if (cells > 0)
    end_row (trial, cells);
  return at + 1;
}

static gboolean
is_comment (const char *text, gsize length, char comment)
{
  return comment != 0 && length > 0 && *text == comment;
}

static double
trial_score (const struct trial *trial)
{
  guint even = 0;
  if (trial->rows == 0)
    return 0;
  for (guint i = 0; i < trial->rows; i++)
    {
      guint before = i > 0 ? trial->cells[i - 1] : NO_COUNT;
      guint after = i + 1 < trial->rows ? trial->cells[i + 1] : NO_COUNT;
      even += trial->cells[i] > 1
              && (trial->cells[i] == before || trial->cells[i] == after || trial->rows == 1);
    }
  double evenness = (double)even / trial->rows;
  double cells = MAX (trial->all_cells, 1);
  double cut = trial->cut_cells / cells, blank = trial->blank_cells / cells;
  if (trial->dialect.delimiter == ' ' && trial->quoted_cells * 2 < trial->all_cells)
    return evenness < .9 || trial->cells[0] > 6 ? 0 : .4 * evenness + trial->header_share * .5;
  return evenness * (trial->rows > 1 ? 1 : .5) + trial->header_share - .5 * cut - .6 * blank;
}

static double
try_delimiter (struct dialect dialect, const char *text, gsize length)
{
  struct trial trial = { .dialect = dialect };

  if (memchr (text, dialect.delimiter, length) == NULL
      && !(dialect.delimiter == ' ' && memchr (text, '\t', length) != NULL))
    return 0;
  for (gsize at = 0; at < length && trial.rows < MAX_ROWS;)
    if (is_comment (text + at, length - at, dialect.comment))
      {
        while (at < length && !is_line_end (text[at]))
          at++;
        at++;
      }
    else
      at += try_row (&trial, text + at, length - at);
  return trial_score (&trial);
}

/* The first line is only "sep=;". */
static gboolean
reads_sep_line (const char *text, gsize length, char *delimiter)
{
  if (length < 6 || g_ascii_strncasecmp (text, "sep=", 4) != 0 || !is_line_end (text[5]))
    return FALSE;
  *delimiter = text[4];
  return TRUE;
}

static const char *
find_line_ends (const char *text, gsize length)
{
  guint feeds = 0, both = 0, carriages = 0;
  for (gsize at = 0; at < length; at++)
    if (text[at] == '\n')
      feeds++;
    else if (text[at] == '\r' && at + 1 < length && text[at + 1] == '\n')
      both++, at++;
    else if (text[at] == '\r')
      carriages++;
  if ((feeds > 0) + (both > 0) + (carriages > 0) > 1)
    return "mixed";
  return both > 0 ? "CRLF" : carriages > 0 ? "CR" : "LF";
}

static guint
count_in_line (const char *text, gsize length, char c)
{
  guint count = 0;
  for (gsize at = 0; at < length && !is_line_end (text[at]); at++)
    count += text[at] == c;
  return count;
}

/* "#;Project;Author": the header of the numbers of the rows. A tab may also follow the mark of a comment,
 * but not with as many tabs as in the next line. */
static gboolean
heads_row_numbers (const char *text, gsize length)
{
  gsize at = 1, end = 0;
  while (at < length && text[at] == ' ')
    at++;
  if (at == length || !is_candidate (text[at]))
    return FALSE;
  if (text[at] != '\t')
    return TRUE;
  while (end < length && !is_line_end (text[end]))
    end++;
  guint tabs = count_in_line (text, length, '\t');
  while (end < length && is_line_end (text[end]))
    end++;
  return tabs > 1 && end < length && text[end] != *text
         && count_in_line (text + end, length - end, '\t') == tabs;
}

static char
find_comment (const char *text, gsize length)
{
  while (length > 0 && is_line_end (*text))
    text++, length--;
  if (length < 2 || (*text != '#' && *text != '%'))
    return 0;
  return heads_row_numbers (text, length) ? 0 : *text;
}

/* The length of the whole rows within the sample. A row that the end of the sample cuts has fewer cells
 * than others; unless it is the only one, it would speak against the right delimiter. */
static gsize
sample_length (const char *text, gsize length)
{
  gsize whole = MIN (length, SAMPLE);
  if (length <= SAMPLE || is_line_end (text[SAMPLE]))
    return whole;
  while (whole > 0 && !is_line_end (text[whole - 1]))
    whole--;
  return whole > 0 ? whole : SAMPLE;
}

struct dialect
dialect_detect (const char *text, gsize length, int delimiter)
{
  struct dialect best = { .delimiter = ',' };
  double best_score = 0;

  length = sample_length (text, length);
  best.line_ends = find_line_ends (text, length);
  best.quote = find_quote (text, length);
  best.backslash = finds_backslashes (text, length, best.quote);
  best.comment = find_comment (text, length);
  best.sep_line = reads_sep_line (text, length, &best.delimiter);
  if (delimiter != 0)
    best.delimiter = (char)delimiter;
  if (delimiter != 0 || best.sep_line)
    return best;

  for (guint i = 0; i < G_N_ELEMENTS (delimiters); i++)
    {
      struct dialect dialect = best;
      dialect.delimiter = delimiters[i];
      double score = try_delimiter (dialect, text, length);
      if (score > best_score + 1e-9)
        {
          best_score = score;
          best = dialect;
        }
    }
  char ragged = best_score > 0 ? 0 : ragged_delimiter_find (text, length, best.comment);
  if (ragged != 0)
    best.delimiter = ragged;
  return best;
}

const char *
delimiter_title (char delimiter)
{
  return delimiter == ','    ? "comma"
         : delimiter == ';'  ? "semicolon"
         : delimiter == '\t' ? "tab"
         : delimiter == ' '  ? "space"
         : delimiter == '|'  ? "|"
         : delimiter == ':'  ? ":"
                             : "another character";
}

const char *
quote_title (char quote)
{
  return quote == '"' ? "double quote" : quote == '\'' ? "single quote" : "none";
}
