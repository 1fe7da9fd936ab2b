/* What the owner wants to learn: each row has a topic or field, how many people should bring it, and
 * by when. Columns are found by their headers; without a header, the first is the topic or field. */
#include <math.h>
#include <string.h>
#include "pln/day_span.h"
#include "pln/escape.h"
#include "pln/text.h"
#include "read/csv/side_table.h"
#include "read/dates/date_column.h"
#include "read/dates/localized_number.h"
#include "read/sniff/roles.h"
#include "read/vocabulary/concepts.h"

enum
{
  COLUMNS_MAX = 32,
  WANTED_MOST = 1000
};

enum goal_column
{
  COLUMN_OTHER,
  COLUMN_SUBJECT,
  COLUMN_FIELD,
  COLUMN_WANTED,
  COLUMN_BY
};

/* Headers beyond those of logs and contacts. */
static const struct
{
  enum goal_column column;
  enum concept words;
} header_words[] = { { COLUMN_SUBJECT, WORDS_GOAL },
                     { COLUMN_WANTED, WORDS_SOURCES_WANTED },
                     { COLUMN_BY, WORDS_GOAL_BY } };

struct goal_reading
{
  const char *title;
  GArray *goals;       /* struct goal */
  GHashTable *line_of; /* folded subject: its line */
  GPtrArray *by;       /* the day of each goal as written; "": none */
  struct date_column *days;
  gboolean started; /* the first row has been read */
  guint8 column[COLUMNS_MAX];
  char *header[COLUMNS_MAX]; /* NULL: none */
};

static enum goal_column
column_of_header (const char *text)
{
  g_autofree char *folded = header_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (header_words); i++)
    if (text_means (header_words[i].words, folded))
      return header_words[i].column;
  switch (role_of_header (text))
    {
    case ROLE_TOPIC:
      return COLUMN_SUBJECT;
    case ROLE_FIELD:
      return COLUMN_FIELD;
    case ROLE_WEIGHT:
      return COLUMN_WANTED;
    case ROLE_DATE:
      return COLUMN_BY;
    default:
      return COLUMN_OTHER;
    }
}

/* "goals.csv, line 3, column "sources"" */
static char *
place_of (const struct goal_reading *reading, guint64 line, guint32 column)
{
  const char *header = column < COLUMNS_MAX ? reading->header[column] : NULL;
  g_autofree char *number = g_strdup_printf ("%u", column + 1);
  return g_strdup_printf ("%s, line %" G_GUINT64_FORMAT ", column \"%s\"", reading->title, line,
                          header != NULL ? header : number);
}

static gboolean
refuse_header (const struct goal_reading *reading, const struct row *row, GError **error)
{
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT
               ": no column says what you want to learn; give it the header \"topic\" or \"field\"",
               reading->title, row->line);
}

/* A word where a number or a day belongs: the header is missing, or the word is wrong. */
static gboolean
refuse_word (const struct goal_reading *reading, const struct row *row, const char *word,
             GError **error)
{
  return fail (error, PLN_ERROR_DATA,
               "%s, line %" G_GUINT64_FORMAT
               ": \"%s\" is neither a number of people nor a day; write one of these, or put a "
               "header with \"topic\" or \"field\" above the first line",
               reading->title, row->line, word);
}

static gboolean
has_digits (const struct row *row)
{
  for (guint32 i = 1; i < row->n_cells; i++)
    if (strpbrk (row->cell[i].text, "0123456789") != NULL)
      return TRUE;
  return FALSE;
}

/* Without a header, a column after the first is a number or a day; a mistyped one is refused as such
 * when the row is read. */
static gboolean
guess_columns (struct goal_reading *reading, const struct row *row, GError **error)
{
  double number;
  reading->column[0] = COLUMN_SUBJECT;
  for (guint32 i = 1; i < MIN (row->n_cells, COLUMNS_MAX); i++)
    {
      g_autofree char *text = csv_clean (row->cell[i].text);
      if (cell_count_parse (text, FALSE, &number) && number <= WANTED_MOST)
        reading->column[i] = COLUMN_WANTED;
      else if (strpbrk (text, "0123456789") != NULL)
        reading->column[i] = COLUMN_BY;
      else if (*text != '\0')
        return has_digits (row) ? refuse_word (reading, row, text, error)
                                : refuse_header (reading, row, error);
    }
  return TRUE;
}

static gboolean
has_column (const struct goal_reading *reading, enum goal_column column)
{
  return memchr (reading->column, (int)column, COLUMNS_MAX) != NULL;
}

/* *is_header: the row is one. A kind of column counts once, the first time; topic and field may both
 * be there. */
static gboolean
take_header (struct goal_reading *reading, const struct row *row, gboolean *is_header,
             GError **error)
{
  *is_header = FALSE;
  for (guint32 i = 0; i < MIN (row->n_cells, COLUMNS_MAX); i++)
    {
      enum goal_column column = column_of_header (row->cell[i].text);
      if (column == COLUMN_OTHER || has_column (reading, column))
        continue;
      reading->column[i] = (guint8)column;
      *is_header = TRUE;
    }
  if (!*is_header)
    return guess_columns (reading, row, error);
  for (guint32 i = 0; i < MIN (row->n_cells, COLUMNS_MAX); i++)
    reading->header[i] = csv_clean (row->cell[i].text);
  return has_column (reading, COLUMN_SUBJECT) || has_column (reading, COLUMN_FIELD)
         || refuse_header (reading, row, error);
}

static gboolean
take_subject (const struct goal_reading *reading, const char *text, guint8 kind, struct goal *goal,
              GError **error)
{
  if (goal->subject != NULL)
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ": \"%s\" and \"%s\" are two goals; write a row for each",
                 reading->title, goal->line, goal->subject, text);
  goal->subject = g_strdup (text);
  goal->kind = kind;
  return TRUE;
}

static gboolean
take_wanted (const struct goal_reading *reading, const char *text, guint32 column,
             struct goal *goal, GError **error)
{
  double number;
  if (cell_count_parse (text, FALSE, &number) && number >= 1 && number <= WANTED_MOST
      && number == floor (number))
    {
      goal->wanted = (guint32)number;
      return TRUE;
    }
  g_autofree char *place = place_of (reading, goal->line, column);
  return fail (error, PLN_ERROR_DATA,
               "%s: \"%s\" is not a number of people from 1 to %d; write how many should bring it, "
               "or leave it empty for 1",
               place, text, WANTED_MOST);
}

static gboolean
take_day (struct goal_reading *reading, const char *text, guint32 column, const struct goal *goal,
          GError **error)
{
  date_code code;
  const char *reason;
  switch (date_column_read (reading->days, text, goal->line, &code, &reason))
    {
    case DATE_READ:
      g_ptr_array_index (reading->by, reading->by->len - 1) = g_strdup (text);
      return TRUE;
    case DATE_EMPTY:
      return TRUE;
    case DATE_BAD:
      break;
    }
  g_autofree char *place = place_of (reading, goal->line, column);
  return fail (error, PLN_ERROR_DATA, "%s: \"%s\" %s; write it like 2017-03-31, March 2017 or 2017",
               place, text, reason);
}

static gboolean
take_cell (struct goal_reading *reading, const char *text, guint32 column, struct goal *goal,
           GError **error)
{
  switch ((enum goal_column)reading->column[column])
    {
    case COLUMN_SUBJECT:
      return take_subject (reading, text, GOAL_ANY, goal, error);
    case COLUMN_FIELD:
      return take_subject (reading, text, GOAL_FIELD, goal, error);
    case COLUMN_WANTED:
      return take_wanted (reading, text, column, goal, error);
    case COLUMN_BY:
      return take_day (reading, text, column, goal, error);
    case COLUMN_OTHER:
      break;
    }
  return TRUE;
}

static gboolean
has_subject (const struct goal_reading *reading, const struct goal *goal, GError **error)
{
  guint32 column = 0;
  if (goal->subject != NULL)
    return TRUE;
  while (reading->column[column] != COLUMN_SUBJECT && reading->column[column] != COLUMN_FIELD)
    column++;
  g_autofree char *place = place_of (reading, goal->line, column);
  return fail (error, PLN_ERROR_DATA,
               "%s: the cell is empty; write the topic or field that you want to learn about",
               place);
}

static char *
subject_fold (const char *subject)
{
  char *squeezed = subject_squeeze (subject);
  return squeezed != NULL ? squeezed : header_fold (subject);
}

static gboolean
is_new (const struct goal_reading *reading, const struct goal *goal, GError **error)
{
  char *folded = subject_fold (goal->subject);
  gpointer before = g_hash_table_lookup (reading->line_of, folded);
  g_hash_table_insert (reading->line_of, folded, GSIZE_TO_POINTER (goal->line));
  return before == NULL
         || fail (error, PLN_ERROR_DATA,
                  "%s, line %" G_GUINT64_FORMAT
                  ": \"%s\" is already a goal on line %" G_GSIZE_FORMAT "; keep one of the two",
                  reading->title, goal->line, goal->subject, GPOINTER_TO_SIZE (before));
}

static gboolean
take_row (const struct row *row, gpointer data, GError **error)
{
  struct goal_reading *reading = data;
  struct goal goal = { .line = row->line, .wanted = 1, .by = DAY_NONE };
  gboolean done = TRUE, any = FALSE, is_header = FALSE;
  if (!reading->started && !take_header (reading, row, &is_header, error))
    return FALSE;
  reading->started = TRUE;
  if (is_header)
    return TRUE;
  g_ptr_array_add (reading->by, NULL);
  for (guint32 i = 0; i < MIN (row->n_cells, COLUMNS_MAX) && done; i++)
    {
      g_autofree char *text = csv_clean (row->cell[i].text);
      any = any || *text != '\0';
      done = *text == '\0' || take_cell (reading, text, i, &goal, error);
    }
  if (!any)
    g_ptr_array_set_size (reading->by, (gint)reading->by->len - 1);
  done = done && (!any || (has_subject (reading, &goal, error) && is_new (reading, &goal, error)));
  if (any && done)
    g_array_append_val (reading->goals, goal);
  else
    g_free ((gpointer)goal.subject);
  return done;
}

/* A month or a year counts to its last day. */
static gboolean
settle_days (struct goal_reading *reading, GError **error)
{
  guint32 column = 0;
  gboolean is_shown;
  while (column < COLUMNS_MAX && reading->column[column] != COLUMN_BY)
    column++;
  const char *header = column < COLUMNS_MAX ? reading->header[column] : NULL;
  if (!date_column_settle (reading->days, reading->title, header != NULL ? header : "by", error))
    return FALSE;
  enum date_order order = date_column_order (reading->days, &is_shown);
  for (guint i = 0; i < reading->goals->len; i++)
    {
      const char *text = reading->by->pdata[i], *reason;
      struct day_span span;
      if (text != NULL && day_span_parse (text, order, 0, &span, &reason) == DAY_SPAN_READ)
        g_array_index (reading->goals, struct goal, i).by = span.last;
    }
  return TRUE;
}

static gboolean
has_goals (const struct goal_reading *reading, GError **error)
{
  return reading->goals->len > 0
         || fail (
           error, PLN_ERROR_DATA,
           "%s: it does not contain any goals; write one per row: a topic or field, how many "
           "people should bring it, and by when, as in \"evaluation,2,2017-03-31\"",
           reading->title);
}

static void
goal_clear (gpointer goal)
{
  g_free ((gpointer)((struct goal *)goal)->subject);
}

static void
reading_clear (struct goal_reading *reading)
{
  for (guint i = 0; i < COLUMNS_MAX; i++)
    g_free (reading->header[i]);
  date_column_free (reading->days);
  g_hash_table_unref (reading->line_of);
  g_ptr_array_unref (reading->by);
  if (reading->goals != NULL)
    g_array_unref (reading->goals);
}

struct goals *
goals_read (const char *path, const char *encoding, enum date_order order, GError **error)
{
  struct goals *goals = NULL;
  struct goal_reading reading
    = { .title = path_title (path),
        .goals = g_array_new (FALSE, FALSE, sizeof (struct goal)),
        .line_of = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        .by = g_ptr_array_new_with_free_func (g_free),
        .days = date_column_new (DATE_ORDER_AUTO) };
  const struct side_table table = { path, encoding, "goals", TRUE, take_row, &reading };
  g_array_set_clear_func (reading.goals, goal_clear);
  date_column_prefer (reading.days, order);
  if (side_table_read (&table, error) && has_goals (&reading, error)
      && settle_days (&reading, error))
    {
      goals = g_new (struct goals, 1);
      *goals = (struct goals){ .title = g_strdup (reading.title), .n_goals = reading.goals->len };
      goals->goal = (struct goal *)(gpointer)g_array_free (reading.goals, FALSE);
      reading.goals = NULL;
    }
  reading_clear (&reading);
  return goals;
}

void
goals_free (struct goals *goals)
{
  if (goals == NULL)
    return;
  for (guint32 i = 0; i < goals->n_goals; i++)
    goal_clear (&goals->goal[i]);
  g_free (goals->goal);
  g_free ((gpointer)goals->title);
  g_free (goals);
}
