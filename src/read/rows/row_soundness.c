/* Checks the text of a row before it is understood. */
#include <string.h>
#include "read/rows/row_soundness.h"

gboolean
row_is_blank (const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells; i++)
    if (row->cell[i].length > 0)
      return FALSE;
  return TRUE;
}

/* Quotes inside text, which the CSV rules do not allow. */
static void
note_bare_quotes (struct import_context *import, const struct row *row)
{
  for (guint32 i = 0; i < row->n_cells && import->notes.bare_text == NULL; i++)
    if (memchr (row->cell[i].text, import->dialect.quote, row->cell[i].length) != NULL)
      {
        import->notes.bare_text = g_strdup (row->cell[i].text);
        import->notes.bare_line = row->line;
      }
  import->notes.bare_cells += row->bare;
}

gboolean
row_is_sound (struct import_context *import, const struct row *row, gboolean replaced)
{
  if (row->bare > 0)
    note_bare_quotes (import, row);
  if (row->open_quote && import->notes.open_rows++ == 0)
    import->notes.open_line = row->line;
  for (guint32 i = 0; i < row->n_cells; i++)
    {
      const struct cell *cell = &row->cell[i];
      const char *name = i < import->columns.count ? import->columns.column[i].name : NULL;
      const char *reason = NULL;
      if (memchr (cell->text, 0, cell->length) != NULL)
        reason = "holds a zero byte";
      else if (!g_utf8_validate (cell->text, (gssize)cell->length, NULL))
        reason = "is not UTF-8 text; if the file is in another encoding, add --encoding NAME";
      else if (replaced && strstr (cell->text, "\xEF\xBF\xBD") != NULL)
        reason = "holds bytes that mean nothing in the file's encoding; try --encoding NAME";
      if (reason == NULL)
        continue;
      notes_reject (&import->notes, row->line, name, cell->text, reason);
      return FALSE;
    }
  return TRUE;
}
