/* Who agreed to be named: a name in each row, and perhaps columns of answers. Only a yes in every such
 * column counts, in whatever language its heading is. */
#include "pln/escape.h"
#include "pln/read.h"
#include "pln/vocabulary.h"
#include "read/csv/side_table.h"
#include "read/people/people_cell.h"
#include "read/sniff/roles.h"

struct consent_reading
{
  const char *title;
  GPtrArray *cells;       /* char **, of each row */
  GArray *lines;          /* guint64, of each row */
  char **header;          /* or NULL */
  guint32 name;           /* column */
  GArray *answers_column; /* gboolean, of each column */
};

static gboolean
is_name_heading (const char *text)
{
  enum role role = role_of_header (text);
  return role == ROLE_NAME || role == ROLE_WITH;
}

static char **
cells_clean (const struct row *row)
{
  char **cell = g_new0 (char *, row->n_cells + 1);
  for (guint32 i = 0; i < row->n_cells; i++)
    cell[i] = csv_clean (row->cell[i].text);
  return cell;
}

/* The first row is a header if one of its cells is a heading of names. */
static gboolean
take_header (struct consent_reading *reading, char **cell)
{
  for (guint32 i = 0; cell[i] != NULL; i++)
    if (is_name_heading (cell[i]))
      {
        reading->header = cell;
        reading->name = i;
        return TRUE;
      }
  return FALSE;
}

static void
answers_see (struct consent_reading *reading, char *const *cell)
{
  for (guint32 i = 0; cell[i] != NULL; i++)
    {
      if (i >= reading->answers_column->len)
        g_array_set_size (reading->answers_column, i + 1);
      if (i != reading->name && answer_of_text (cell[i]) != ANSWER_OTHER)
        g_array_index (reading->answers_column, gboolean, i) = TRUE;
    }
}

static gboolean
take_row (const struct row *row, gpointer data, GError **error G_GNUC_UNUSED)
{
  struct consent_reading *reading = data;
  char **cell = cells_clean (row);
  if (reading->cells->len == 0 && reading->header == NULL && take_header (reading, cell))
    return TRUE;
  answers_see (reading, cell);
  g_ptr_array_add (reading->cells, cell);
  g_array_append_val (reading->lines, row->line);
  return TRUE;
}

static const char *
heading_of (const struct consent_reading *reading, guint32 column)
{
  return reading->header != NULL && column < g_strv_length (reading->header)
           ? reading->header[column]
           : "answer";
}

/* Does the row say yes wherever others answer? An empty cell is not a yes. FALSE and an error for
 * what is not an answer. */
static gboolean
row_agrees (const struct consent_reading *reading, char *const *cell, guint64 line,
            gboolean *agrees, GError **error)
{
  guint32 count = g_strv_length ((char **)cell);
  *agrees = TRUE;
  for (guint32 i = 0; i < reading->answers_column->len; i++)
    {
      if (!g_array_index (reading->answers_column, gboolean, i))
        continue;
      const char *text = i < count ? cell[i] : "";
      enum answer answer = answer_of_text (text);
      if (answer == ANSWER_OTHER && *text != '\0')
        return fail (error, PLN_ERROR_DATA,
                     "%s, line %" G_GUINT64_FORMAT
                     ", column \"%s\": \"%s\" is neither yes nor no; write one of them",
                     reading->title, line, heading_of (reading, i), text);
      *agrees &= answer == ANSWER_YES;
    }
  return TRUE;
}

/* "Okafor, Ben" without quotes is two cells, and so are two names. */
static gboolean
row_has_one_name (const struct consent_reading *reading, char *const *cell, guint64 line,
                  GError **error)
{
  for (guint32 i = 0; reading->header == NULL && cell[i] != NULL; i++)
    if (i != reading->name && *cell[i] != '\0'
        && !g_array_index (reading->answers_column, gboolean, i))
      return fail (error, PLN_ERROR_DATA,
                   "%s, line %" G_GUINT64_FORMAT
                   ": \"%s\" stands beside \"%s\"; write one name on each line, or a first line "
                   "that says what the columns are, as in \"name,agreed\"",
                   reading->title, line, cell[i], cell[reading->name]);
  return TRUE;
}

static gboolean
rows_settle (const struct consent_reading *reading, GArray *rows, GError **error)
{
  for (guint i = 0; i < reading->cells->len; i++)
    {
      char **cell = reading->cells->pdata[i];
      guint64 line = g_array_index (reading->lines, guint64, i);
      gboolean agrees;
      if (reading->name >= g_strv_length (cell) || *cell[reading->name] == '\0')
        continue;
      if (!row_agrees (reading, cell, line, &agrees, error)
          || !row_has_one_name (reading, cell, line, error))
        return FALSE;
      struct consent_row row
        = { line, agrees ? person_text_plain_name (cell[reading->name]) : NULL };
      if (agrees)
        g_array_append_val (rows, row);
    }
  return rows->len > 0
         || fail (error, PLN_ERROR_DATA,
                  "%s: nobody in it agreed to be named; write one name on each line, or leave out "
                  "--only and use --anonymise",
                  reading->title);
}

static void
row_clear (gpointer row)
{
  g_free ((gpointer)((struct consent_row *)row)->name);
}

static void
cells_free (gpointer cells)
{
  g_strfreev (cells);
}

struct consents *
consents_read (const char *path, const char *encoding, GError **error)
{
  struct consents *consents = NULL;
  struct consent_reading reading
    = { .title = path_title (path),
        .cells = g_ptr_array_new_with_free_func (cells_free),
        .lines = g_array_new (FALSE, FALSE, sizeof (guint64)),
        .answers_column = g_array_new (FALSE, TRUE, sizeof (gboolean)) };
  const struct side_table table = { path, encoding, "names", FALSE, take_row, &reading };
  g_autoptr (GArray) rows = g_array_new (FALSE, FALSE, sizeof (struct consent_row));
  g_array_set_clear_func (rows, row_clear);
  if (side_table_read (&table, error) && rows_settle (&reading, rows, error))
    {
      consents = g_new (struct consents, 1);
      *consents = (struct consents){ .title = g_strdup (reading.title), .n_rows = rows->len };
      consents->row = (struct consent_row *)(gpointer)g_array_steal (rows, NULL);
    }
  g_strfreev (reading.header);
  g_ptr_array_unref (reading.cells);
  g_array_unref (reading.lines);
  g_array_unref (reading.answers_column);
  return consents;
}

void
consents_free (struct consents *consents)
{
  if (consents == NULL)
    return;
  for (guint32 i = 0; i < consents->n_rows; i++)
    row_clear (&consents->row[i]);
  g_free (consents->row);
  g_free ((gpointer)consents->title);
  g_free (consents);
}
