/* Names that belong to one person, according to the user: each row has a name and its
 * other spellings, in any CSV dialect and encoding.
 *
 * A file of aliases may have no header and rows of different lengths.  So the delimiter
 * is the one that most lines contain; those that are rare in names are tried first.
 * Under a header, columns without names are ignored, as in the table of
 * names that may be one person. */
#include <string.h>
#include "pln/escape.h"
#include "pln/read.h"
#include "pln/unicode.h"
#include "read/csv/row_pipeline.h"
#include "read/people/people_cell.h"
#include "read/sniff/roles.h"

enum
{
  CELL_LIMIT = 1 << 16,
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
  g_autofree char *clean = text_clean (text);
  const char *name = csv_skip_guard (clean);
  if (*name == '\0')
    return;
  struct person_text person; /* "Okafor, Ben" is Ben Okafor, as everywhere */
  person_text_parse (name, &person);
  gboolean plain = person.name != NULL && person.email == NULL && person.profile == NULL;
  g_ptr_array_add (reading->names, g_strdup (plain ? person.name : name));
  person_text_clear (&person);
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
take_row (struct alias_reading *reading, const struct row *row, GError **error)
{
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
      if (memchr (cell->text, 0, cell->length) != NULL
          || !g_utf8_validate (cell->text, (gssize)cell->length, NULL))
        return fail (error, PLN_ERROR_DATA,
                     "%s, line %" G_GUINT64_FORMAT
                     ": the text is not UTF-8; save the aliases file as \"CSV UTF-8\"",
                     reading->title, row->line);
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

/* Reports a row with misplaced quotes, or one that is too long. */
static gboolean
refuse_row (const struct alias_reading *reading, const struct batch_entry *entry, GError **error)
{
  const char *what = g_str_has_prefix (entry->reason, "the ") ? "" : "the row ";
  const char *cure
    = strchr (entry->reason, ';') != NULL ? "" : "; close it, or double it if it is text";
  return fail (error, PLN_ERROR_DATA, "%s, line %" G_GUINT64_FORMAT ": %s%s%s", reading->title,
               entry->row.line, what, entry->reason, cure);
}

static gboolean
take_batch (const struct row_batch *batch, gpointer data, GError **error)
{
  struct alias_reading *reading = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      if (entry->reason != NULL)
        return refuse_row (reading, entry, error);
      if (!take_row (reading, &entry->row, error))
        return FALSE;
    }
  return TRUE;
}

/* The delimiter that most lines contain outside quotes. */
static char
find_delimiter (const char *text, gsize length)
{
  static const char candidates[] = "\t|;,";
  guint lines[sizeof candidates] = { 0 }, best = 0;
  guint seen = 0; /* found on this line: one bit each */
  gboolean quoted = FALSE;

  for (gsize at = 0; at <= length; at++)
    {
      gboolean ends = at == length || (!quoted && is_line_end (text[at]));
      const char *found = ends || quoted ? NULL : memchr (candidates, text[at], 4);
      if (found != NULL)
        seen |= 1u << (found - candidates);
      quoted ^= at < length && text[at] == '"';
      for (guint i = 0; ends && i < 4; i++)
        lines[i] += seen >> i & 1;
      seen = ends ? 0 : seen;
    }
  for (guint i = 1; i < 4; i++)
    if (lines[i] > lines[best])
      best = i;
  return lines[best] > 0 ? candidates[best] : ',';
}

static gboolean
read_rows (struct alias_reading *reading, struct line_reader *source, GError **error)
{
  const struct batch_handler handler = { take_batch, reading };
  gsize length;
  gboolean whole;
  const char *text = line_reader_peek (source, &length, &whole);
  struct row_pipeline_plan plan
    = { .title = reading->title,
        .source = source,
        .dialect = dialect_detect (text, length, find_delimiter (text, length)),
        .cell_limit = CELL_LIMIT,
        .first_line = 1 };
  plan.dialect.comment = '#';
  if (!row_pipeline_run (&plan, &handler, error))
    return FALSE;
  if (reading->rows->len > 0)
    return TRUE;
  return fail (
    error, PLN_ERROR_DATA,
    "%s: it does not contain any aliases; write one person per row: the name to show, then "
    "the other spellings, as in \"Ana Ruiz,Ana R.\"",
    reading->title);
}

/* The aliases file may have another encoding than the export, so the export's encoding
 * is used only if the aliases file is not UTF-8 or UTF-16. */
static struct line_reader *
open_source (const char *path, const char *encoding, GError **error)
{
  struct line_reader *source = line_reader_open (path, NULL, error);
  if (source == NULL || encoding == NULL || line_reader_guess_line (source) == 0
      || strcmp (path, "-") == 0)
    return source;
  line_reader_free (source);
  return line_reader_open (path, encoding, error);
}

struct aliases *
aliases_read (const char *path, const char *encoding, GError **error)
{
  struct line_reader *source = open_source (path, encoding, error);
  if (source == NULL)
    return NULL;
  struct alias_reading reading = { .title = path_title (path),
                                   .names = g_ptr_array_new_with_free_func (g_free),
                                   .rows = g_array_new (FALSE, FALSE, sizeof (struct alias_row)) };
  gboolean done = read_rows (&reading, source, error);
  line_reader_free (source);
  if (!done)
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
