/* Names that belong to one person, according to the user: each row has a name and its
 * other spellings. Under a header, columns without names are ignored, as in the table of
 * names that may be one person. */
#include <string.h>
#include "pln/escape.h"
#include "pln/read.h"
#include "read/csv/side_table.h"
#include "read/people/people_cell.h"
#include "read/sniff/roles.h"

enum
{
  COLUMNS_MAX = 64
};

struct alias_reading
{
  const char *title;
  GPtrArray *names;
  GArray *rows;     /* struct alias_row */
  gboolean started; /* the first row has been read */
  guint64 no_names; /* one bit for each column without names */
};

static gboolean
is_title_of_names (const char *cell, gboolean first)
{
  enum role role = role_of_header (cell);
  return role == ROLE_NAME || (!first && role == ROLE_ALIASES)
         || g_ascii_strncasecmp (cell, "name", 4) == 0
         || (!first && g_ascii_strncasecmp (cell, "alias", 5) == 0);
}

/* TRUE if the row is a header; then marks the columns without names. */
static gboolean
take_header (struct alias_reading *reading, const struct row *row)
{
  if (row->n_cells < 2 || !is_title_of_names (row->cell[0].text, TRUE)
      || !is_title_of_names (row->cell[1].text, FALSE))
    return FALSE;
  for (guint32 i = 2; i < MIN (row->n_cells, COLUMNS_MAX); i++)
    {
      const char *title = row->cell[i].text;
      if (*title != '\0' && (!is_title_of_names (title, FALSE) || strchr (title, '_') != NULL))
        reading->no_names |= G_GUINT64_CONSTANT (1) << i;
    }
  return TRUE;
}

static void
add_name (struct alias_reading *reading, struct alias_row *row, const char *text)
{
  g_autofree char *name = csv_clean (text);
  if (*name == '\0')
    return;
  g_ptr_array_add (reading->names, person_text_plain_name (name));
  row->count++;
}

/* The other spellings may also share one cell. */
static void
add_names (struct alias_reading *reading, struct alias_row *row, const char *text)
{
  g_auto (GStrv) parts = g_strsplit_set (text, ";|\n", -1);
  for (char **part = parts; *part != NULL; part++)
    add_name (reading, row, *part);
}

static gboolean
take_row (const struct row *row, gpointer data, GError **error)
{
  struct alias_reading *reading = data;
  struct alias_row names = { .line = row->line, .first = reading->names->len };
  gboolean header = !reading->started && take_header (reading, row);

  reading->started = TRUE;
  if (header)
    return TRUE;
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      const struct cell *cell = &row->cell[i];
      if (i < COLUMNS_MAX && (reading->no_names >> i & 1) != 0)
        continue;
      if (i == 0)
        add_name (reading, &names, cell->text);
      else
        add_names (reading, &names, cell->text);
    }
  if (names.count == 1)
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ": there is only one name; write the name to show, then at least one other "
                 "spelling, as in \"Ana Ruiz,Ana R.\"",
                 reading->title, row->line);
  if (names.count > 1)
    g_array_append_val (reading->rows, names);
  return TRUE;
}

static gboolean
has_rows (const struct alias_reading *reading, GError **error)
{
  if (reading->rows->len > 0)
    return TRUE;
  return fail (
    error, PLN_ERROR_DATA,
    "%s: it does not contain any aliases; write one person per row: the name to show, then "
    "the other spellings, as in \"Ana Ruiz,Ana R.\"",
    reading->title);
}

struct aliases *
aliases_read (const char *path, const char *encoding, GError **error)
{
  struct alias_reading reading = { .title = path_title (path),
                                   .names = g_ptr_array_new_with_free_func (g_free),
                                   .rows = g_array_new (FALSE, FALSE, sizeof (struct alias_row)) };
  const struct side_table table = { path, encoding, "aliases", FALSE, take_row, &reading };
  if (!side_table_read (&table, error) || !has_rows (&reading, error))
    {
      g_ptr_array_unref (reading.names);
      g_array_unref (reading.rows);
      return NULL;
    }
  struct aliases *aliases = g_new (struct aliases, 1);
  *aliases = (struct aliases){ .title = g_strdup (reading.title),
                               .n_names = reading.names->len,
                               .n_rows = reading.rows->len };
  aliases->name = (const char **)g_ptr_array_free (reading.names, FALSE);
  aliases->row = (struct alias_row *)(gpointer)g_array_free (reading.rows, FALSE);
  return aliases;
}

void
aliases_free (struct aliases *aliases)
{
  if (aliases == NULL)
    return;
  for (guint32 i = 0; i < aliases->n_names; i++)
    g_free ((gpointer)aliases->name[i]);
  g_free (aliases->name);
  g_free (aliases->row);
  g_free ((gpointer)aliases->title);
  g_free (aliases);
}
