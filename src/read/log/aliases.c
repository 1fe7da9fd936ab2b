/* Names that belong to one person, according to the user: each row has a name and its
 * other spellings. Under a header, columns without names are ignored, as in the table of
 * names that may be one person. */
#include <string.h>
#include "pln/escape.h"
#include "pln/read.h"
#include "pln/text.h"
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
  guint32 shown;    /* the column of the name to show */
  guint64 no_names; /* one bit for each column without names */
};

static gboolean
is_title_of_name (const char *cell)
{
  return role_of_header (cell) == ROLE_NAME || g_ascii_strncasecmp (cell, "name", 4) == 0;
}

static gboolean
is_title_of_aliases (const char *cell)
{
  return role_of_header (cell) == ROLE_ALIASES || g_ascii_strncasecmp (cell, "alias", 5) == 0;
}

/* TRUE if the row is a header: one column is titled as the name, and another as well or as other
 * spellings. Then marks the columns without names. */
static gboolean
take_header (struct alias_reading *reading, const struct row *row)
{
  guint32 count = MIN (row->n_cells, COLUMNS_MAX), shown = count, others = 0;
  for (guint32 i = count; i-- > 0;)
    shown = is_title_of_name (row->cell[i].text) ? i : shown;
  for (guint32 i = 0; i < count; i++)
    others += i != shown
              && (is_title_of_name (row->cell[i].text) || is_title_of_aliases (row->cell[i].text));
  if (shown == count || others == 0)
    return FALSE;
  reading->shown = shown;
  for (guint32 i = 0; i < count; i++)
    {
      const char *title = row->cell[i].text;
      gboolean names = is_title_of_name (title) || is_title_of_aliases (title);
      if (i != shown && *title != '\0' && (!names || strchr (title, '_') != NULL))
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
  if (reading->shown < row->n_cells)
    add_name (reading, &names, row->cell[reading->shown].text);
  for (guint32 i = 0; i < row->n_cells; i++)
    if (i != reading->shown && (i >= COLUMNS_MAX || (reading->no_names >> i & 1) == 0))
      add_names (reading, &names, row->cell[i].text);
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

/* Is one of the two names in the row of the other, so that all are one person's? */
static gboolean
are_linked (const struct alias_reading *reading, const char *one, const char *other)
{
  for (guint i = 0; i < reading->rows->len; i++)
    {
      const struct alias_row *row = &g_array_index (reading->rows, struct alias_row, i);
      guint found = 0;
      for (guint32 k = row->first; k < row->first + row->count; k++)
        found |= (strcmp (reading->names->pdata[k], one) == 0 ? 1U : 0U)
                 | (strcmp (reading->names->pdata[k], other) == 0 ? 2U : 0U);
      if (found == 3)
        return TRUE;
    }
  return FALSE;
}

static gboolean
names_are_one (const char *one, const char *other)
{
  g_autoptr (GString) a = g_string_new (NULL), b = g_string_new (NULL);
  name_fold (one, a);
  name_fold (other, b);
  return strcmp (a->str, b->str) == 0;
}

/* A spelling of two people would make them one, with everything that either did. */
static gboolean
each_has_one_bearer (const struct alias_reading *reading, GError **error)
{
  g_autoptr (GHashTable) bearer = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < reading->rows->len; i++)
    {
      struct alias_row *row = &g_array_index (reading->rows, struct alias_row, i);
      const char *shown = reading->names->pdata[row->first];
      for (guint32 k = row->first + 1; k < row->first + row->count; k++)
        {
          g_autoptr (GString) folded = g_string_new (NULL);
          name_fold (reading->names->pdata[k], folded);
          const struct alias_row *before = g_hash_table_lookup (bearer, folded->str);
          if (before == NULL)
            {
              g_hash_table_insert (bearer, g_strdup (folded->str), row);
              continue;
            }
          const char *other = reading->names->pdata[before->first];
          if (!names_are_one (shown, other) && !are_linked (reading, shown, other))
            return fail (error, PLN_ERROR_DATA,
                         "%s, line %" G_GUINT64_FORMAT
                         ": \"%s\" is already another name of \"%s\" (line %" G_GUINT64_FORMAT
                         "); keep one of the two lines, or write all names of one person in one",
                         reading->title, row->line, (const char *)reading->names->pdata[k], other,
                         before->line);
        }
    }
  return TRUE;
}

struct aliases *
aliases_read (const char *path, const char *encoding, GError **error)
{
  struct alias_reading reading = { .title = path_title (path),
                                   .names = g_ptr_array_new_with_free_func (g_free),
                                   .rows = g_array_new (FALSE, FALSE, sizeof (struct alias_row)) };
  const struct side_table table = { path, encoding, "aliases", FALSE, take_row, &reading };
  if (!side_table_read (&table, error) || !has_rows (&reading, error)
      || !each_has_one_bearer (&reading, error))
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
