/* Reads tables that may have no header and rows of different lengths. So the delimiter is the one
 * that most lines contain; those that are rare in names are tried first. */
#include <string.h>
#include "pln/base.h"
#include "read/csv/row_pipeline.h"
#include "read/csv/side_table.h"

enum
{
  SIDE_CELL_BYTES_MOST = 1 << 16
};

/* Reports a row with misplaced quotes, or one that is too long. */
static gboolean
refuse_row (const char *title, const struct batch_entry *entry, GError **error)
{
  const char *what = g_str_has_prefix (entry->reason, "the ") ? "" : "the row ";
  const char *cure
    = strchr (entry->reason, ';') != NULL ? "" : "; close it, or double it if it is text";
  return fail (error, PLN_ERROR_DATA, "%s, line %" G_GUINT64_FORMAT ": %s%s%s", title,
               entry->row.line, what, entry->reason, cure);
}

static gboolean
is_text (const struct side_table *table, const struct row *row, GError **error)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      const struct cell *cell = &row->cell[i];
      if (memchr (cell->text, 0, cell->length) != NULL
          || !g_utf8_validate (cell->text, (gssize)cell->length, NULL))
        return fail (error, PLN_ERROR_DATA,
                     "%s, line %" G_GUINT64_FORMAT
                     ": the text is not UTF-8; save the %s file as \"CSV UTF-8\"",
                     path_title (table->path), row->line, table->kind);
    }
  return TRUE;
}

static gboolean
is_comment (const struct side_table *table, const struct row *row)
{
  return table->has_hashtags && row->n_cells > 0 && g_str_has_prefix (row->cell[0].text, "# ");
}

static gboolean
take_batch (const struct row_batch *batch, gpointer data, GError **error)
{
  const struct side_table *table = data;
  for (guint i = 0; i < batch->count; i++)
    {
      const struct batch_entry *entry = &batch->entry[i];
      if (entry->reason != NULL)
        return refuse_row (path_title (table->path), entry, error);
      if (is_comment (table, &entry->row))
        continue;
      if (!is_text (table, &entry->row, error) || !table->take (&entry->row, table->data, error))
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
read_rows (const struct side_table *table, struct line_reader *source, GError **error)
{
  const struct batch_handler handler = { take_batch, (gpointer)table };
  gsize length;
  gboolean whole;
  const char *text = line_reader_peek (source, &length, &whole);
  struct row_pipeline_plan plan
    = { .title = path_title (table->path),
        .source = source,
        .dialect = dialect_detect (text, length, find_delimiter (text, length)),
        .cell_limit = SIDE_CELL_BYTES_MOST,
        .first_line = 1 };
  plan.dialect.comment = table->has_hashtags ? 0 : '#';
  return row_pipeline_run (&plan, &handler, error);
}

/* The table may have another encoding than the export, so the export's encoding is used only if the
 * table is not UTF-8 or UTF-16. */
static struct line_reader *
open_source (const struct side_table *table, GError **error)
{
  struct line_reader *source = line_reader_open (table->path, NULL, error);
  if (source == NULL || table->encoding == NULL || line_reader_guess_line (source) == 0
      || strcmp (table->path, "-") == 0)
    return source;
  line_reader_free (source);
  return line_reader_open (table->path, table->encoding, error);
}

gboolean
side_table_read (const struct side_table *table, GError **error)
{
  struct line_reader *source = open_source (table, error);
  if (source == NULL)
    return FALSE;
  gboolean done = read_rows (table, source, error);
  line_reader_free (source);
  return done;
}
