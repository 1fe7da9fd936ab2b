/* "2nd meeting - 12/03/2025" above the header and those who came. */
#include <string.h>
#include "read/evidence/cell_kinds.h"
#include "read/people/full_names.h"
#include "read/rows/block_titles.h"
#include "read/rows/preamble.h"
#include "read/rows/row_cells.h"
#include "read/sniff/header_detection.h"
#include "read/sniff/totals.h"

/* "Fecha: 14/01/2025", below the title proper. */
static gboolean
is_labelled_day (const char *title, const char *day)
{
  const char *colon = strchr (title, ':');
  return day != NULL && colon != NULL && strcspn (title, " ") > (gsize)(colon - title)
         && strcmp (colon + 1 + strspn (colon + 1, " "), day) == 0;
}

/* "Total: 3 asistentes" below the rows of a block. */
static gboolean
is_total (const char *text)
{
  const char *colon = strchr (text, ':');
  g_autofree char *label = g_strndup (text, colon != NULL ? (gsize)(colon - text) : 0);
  return colon != NULL && header_says_total (label);
}

/* The rows of a block have no column for what its title says. */
static void
take_title (struct import_context *import, const char *title, guint64 line)
{
  char **text = import->facts.text;
  g_autofree char *day = text_find_moment (title);
  if (import->profile->daily_gathering && !columns_have (&import->columns, ROLE_EVENT)
      && (text[ROLE_EVENT] == NULL || !is_labelled_day (title, day)))
    {
      g_free (text[ROLE_EVENT]);
      text[ROLE_EVENT] = g_strdup (title);
    }
  if (columns_have (&import->columns, ROLE_DATE) || (day == NULL && text[ROLE_DATE] == NULL))
    return;
  g_free (text[ROLE_DATE]);
  text[ROLE_DATE] = g_strdup (day != NULL ? day : "");
  import->facts.date_line = line;
}

/* What stands above the header of the first block, or NULL. */
static const char *
first_title (const struct table_layout *layout)
{
  guint32 filled;
  return text_above_header (layout, &filled);
}

/* "Training 2" below "Training 1". */
static gboolean
begin_alike (const char *text, const char *first)
{
  gsize length = strcspn (text, " ");
  return text[length] == ' ' && strcspn (first, " ") == length
         && g_ascii_strncasecmp (text, first, length) == 0;
}

/* Like one of the lines above the first header? There may be several: the title, and the day. */
static gboolean
begins_like_line_above (const struct table_layout *layout, const char *text)
{
  g_auto (GStrv) line = g_strsplit (layout->title != NULL ? layout->title : "", "\n", -1);
  gboolean alike = FALSE;
  for (char **one = line; *one != NULL; one++)
    alike |= begin_alike (text, *one);
  for (guint i = 0; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      if (row->line >= layout->header_line)
        break;
      alike |= row->count > 0 && begin_alike (text, row->cell[0]);
    }
  return alike;
}

/* "Jo Smith" below "Year 7 Smith" may be a pupil without a mark, unless the header follows. */
static gboolean
ends_like_title (const struct table_layout *layout, const char *text, const char *first)
{
  gboolean known
    = layout->block_titles != NULL && g_hash_table_contains (layout->block_titles, text);
  return texts_end_alike (text, first) && (known || name_look_of (text) == LOOKS_UNLIKE_NAME);
}

/* "Training 2" below "Training 1", "Spring term" below "Autumn term", or with a day; "P07" may be a person without
 * further cells. */
static gboolean
is_title_too (const struct table_layout *layout, const char *text)
{
  const char *first = first_title (layout);
  g_autofree char *day = text_find_moment (text);
  gboolean numbered = strpbrk (text, "0123456789") != NULL;
  return day != NULL
         || (first != NULL
             && ((numbered && begins_like_line_above (layout, text))
                 || ends_like_title (layout, text, first)));
}

void
import_take_first_block (struct import_context *import)
{
  const struct table_layout *layout = &import->layout;
  const char *title = first_title (layout);
  if (layout->rules.blocks && title != NULL)
    take_title (import, title, layout->header_line - 1);
}

gboolean
row_is_block_title (struct import_context *import, const struct row *row)
{
  const char *only = import->layout.rules.blocks ? row_only_cell (row) : NULL;
  if (only == NULL || (!is_total (only) && !is_title_too (&import->layout, only)))
    return FALSE;
  if (is_total (only))
    {
      notes_drop (&import->notes, "totals");
      return TRUE;
    }
  take_title (import, only, row->line);
  notes_drop (&import->notes, "headings within the table");
  return TRUE;
}
