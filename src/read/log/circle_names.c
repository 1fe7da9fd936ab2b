/* The user's own names for circles: a circle and its members in a row, as "pln names" writes them, or
 * a person and their circle. */
#include <string.h>
#include "pln/escape.h"
#include "pln/read.h"
#include "pln/text.h"
#include "read/csv/side_table.h"
#include "read/sniff/roles.h"

struct circle_reading
{
  const char *title;
  GPtrArray *members;
  GArray *rows;           /* struct circle_name */
  GHashTable *line_of;    /* folded member: its line */
  guint32 circle, person; /* columns; NONE until the header is read */
};

static gboolean
take_header (struct circle_reading *reading, const struct row *row, GError **error)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      enum role role = role_of_header (row->cell[i].text);
      if (role == ROLE_CLUSTER && reading->circle == NONE)
        reading->circle = i;
      if ((role == ROLE_WITH || role == ROLE_NAME) && reading->person == NONE)
        reading->person = i;
    }
  if (reading->circle != NONE && reading->person != NONE)
    return TRUE;
  return fail (
    error, PLN_ERROR_DATA,
    "%s, line %" G_GUINT64_FORMAT
    ": there is no column \"%s\"; let \"pln names\" write the table, or write the columns "
    "circle and members",
    reading->title, row->line, reading->circle == NONE ? "circle" : "members");
}

static char *
cell_clean (const struct row *row, guint32 column)
{
  return csv_clean (column < row->n_cells ? row->cell[column].text : "");
}

/* FALSE if another row has the person in another circle. */
static gboolean
take_member (struct circle_reading *reading, struct circle_name *circle, const char *text,
             GError **error)
{
  g_autoptr (GString) folded = g_string_new (NULL);
  name_fold (text, folded);
  gpointer before = g_hash_table_lookup (reading->line_of, folded->str);
  if (before != NULL)
    return fail (error, PLN_ERROR_DATA,
                 "%s, line %" G_GUINT64_FORMAT
                 ": \"%s\" is already in the circle on line %" G_GSIZE_FORMAT
                 "; keep one of the two",
                 reading->title, circle->line, text, GPOINTER_TO_SIZE (before));
  g_hash_table_insert (reading->line_of, g_strdup (folded->str), GSIZE_TO_POINTER (circle->line));
  g_ptr_array_add (reading->members, g_strdup (text));
  circle->count++;
  return TRUE;
}

static gboolean
take_members (struct circle_reading *reading, struct circle_name *circle, const char *text,
              GError **error)
{
  g_auto (GStrv) parts = g_strsplit_set (text, ";|", -1);
  for (char **part = parts; *part != NULL; part++)
    if (*g_strstrip (*part) != '\0' && !take_member (reading, circle, *part, error))
      return FALSE;
  return TRUE;
}

static gboolean
take_row (const struct row *row, gpointer data, GError **error)
{
  struct circle_reading *reading = data;
  if (reading->circle == NONE)
    return take_header (reading, row, error);
  g_autofree char *name = cell_clean (row, reading->circle),
                  *members = cell_clean (row, reading->person);
  struct circle_name circle = { .line = row->line, .first = reading->members->len };
  if (*name == '\0')
    return TRUE;
  if (!take_members (reading, &circle, members, error))
    return FALSE;
  circle.name = g_steal_pointer (&name);
  g_array_append_val (reading->rows, circle);
  return TRUE;
}

static gboolean
has_members (const struct circle_reading *reading, GError **error)
{
  return reading->members->len > 0
         || fail (error, PLN_ERROR_DATA,
                  "%s: it does not name any circle; let \"pln names\" write the table",
                  reading->title);
}

static void
circle_clear (gpointer circle)
{
  g_free ((gpointer)((struct circle_name *)circle)->name);
}

struct circle_names *
circle_names_read (const char *path, const char *encoding, GError **error)
{
  struct circle_names *names = NULL;
  struct circle_reading reading
    = { .title = path_title (path),
        .members = g_ptr_array_new_with_free_func (g_free),
        .rows = g_array_new (FALSE, FALSE, sizeof (struct circle_name)),
        .line_of = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL),
        .circle = NONE,
        .person = NONE };
  const struct side_table table = { path, encoding, "names", TRUE, take_row, &reading };
  g_array_set_clear_func (reading.rows, circle_clear);
  if (side_table_read (&table, error) && has_members (&reading, error))
    {
      names = g_new (struct circle_names, 1);
      *names = (struct circle_names){ .title = g_strdup (reading.title),
                                      .n_members = reading.members->len,
                                      .n_rows = reading.rows->len };
      names->member = (const char **)g_ptr_array_free (reading.members, FALSE);
      names->row = (struct circle_name *)(gpointer)g_array_free (reading.rows, FALSE);
    }
  else
    {
      g_ptr_array_unref (reading.members);
      g_array_unref (reading.rows);
    }
  g_hash_table_unref (reading.line_of);
  return names;
}

void
circle_names_free (struct circle_names *names)
{
  if (names == NULL)
    return;
  for (guint32 i = 0; i < names->n_rows; i++)
    circle_clear (&names->row[i]);
  for (guint32 i = 0; i < names->n_members; i++)
    g_free ((gpointer)names->member[i]);
  g_free (names->row);
  g_free (names->member);
  g_free ((gpointer)names->title);
  g_free (names);
}
