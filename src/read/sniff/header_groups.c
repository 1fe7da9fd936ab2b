/* Merges a header of two rows, the first of which has merged cells.
 *
 * A group spans its own column and those behind it whose cell is empty. It belongs to the header of a column
 * if the second row has the same words in another group, or if it is a month and they are a day. */
#include <stdlib.h>
#include <string.h>
#include "read/dates/date_parse.h"
#include "read/sniff/header_groups.h"
#include "read/sniff/side_blocks.h"

enum
{
  TITLES_MOST = 6,
  ROWS_LEAST = 2 /* below the header */
};

static gboolean
comes_in_other_group (const struct sample_row *header, guint32 start, guint32 end, guint32 column)
{
  for (guint32 c = 0; c < header->count; c++)
    if ((c < start || c >= end) && strcmp (header->cell[c], header->cell[column]) == 0)
      return TRUE;
  return FALSE;
}

/* Not a mark. */
static gboolean
is_word (const char *text)
{
  return g_unichar_isalpha (g_utf8_get_char (text)) && strlen (text) > 2;
}

/* "4" below "March 2025". */
static gboolean
completes_month (const char *group, const char *text)
{
  struct date_text date;
  if (strspn (text, "0123456789") != strlen (text) || strlen (text) > 2 || *text == '\0')
    return FALSE;
  date_text_read (group, &date);
  return date.shape == DATE_SHAPE_DAY && (date.spelling & DATE_SPELLING_NO_DAY) != 0
         && strpbrk (group, " ") != NULL;
}

/* Has each column that is used a header in one of the two rows, with no text of the second again below? */
static gboolean
rows_head_all (const GArray *rows, guint at)
{
  for (guint i = at + 2; i < rows->len; i++)
    for (guint32 c = 0; c < sample_row_at (rows, i)->count; c++)
      {
        const char *text = sample_cell (sample_row_at (rows, i), c),
                   *below = sample_cell (sample_row_at (rows, at + 1), c);
        gboolean headed = *below != '\0' || *sample_cell (sample_row_at (rows, at), c) != '\0';
        if (*text != '\0' && (!headed || strcmp (text, below) == 0))
          return FALSE;
      }
  return TRUE;
}

/* Are those below a month days that go on? Counts of each month do not. */
static gboolean
days_go_on (const struct sample_row *header, guint32 start, guint32 end)
{
  for (guint32 c = start + 1; c < end; c++)
    if (g_ascii_isdigit (*header->cell[c]) && atoi (header->cell[c]) <= atoi (header->cell[c - 1]))
      return FALSE;
  return TRUE;
}

/* The group with the words below it, or NULL: they stay as they are. g_free. */
static char *
whole_header (const struct sample_row *groups, const struct sample_row *header, guint32 start,
              guint32 end, guint32 column)
{
  const char *group = groups->cell[start], *below = header->cell[column];
  if (*group == '\0' || *below == '\0')
    return NULL;
  if (completes_month (group, below) && days_go_on (header, start, end))
    return g_strdup_printf ("%s %s", below, group);
  return end - start > 1 && is_word (below) && comes_in_other_group (header, start, end, column)
           ? g_strdup_printf ("%s %s", group, below)
           : NULL;
}

static gboolean
merge_at (GArray *rows, guint at)
{
  const struct sample_row *groups = sample_row_at (rows, at),
                          *header = sample_row_at (rows, at + 1);
  guint32 count = MIN (groups->count, header->count);
  guint merged = 0, widest = 0;
  if (sample_row_filled (groups) < 2 || sample_row_filled (header) < 3 || !rows_head_all (rows, at))
    return FALSE;
  g_autofree char **whole = g_new0 (char *, count + 1);
  for (guint32 c = 0; c < count; c = sample_row_span_end (groups, c))
    for (guint32 k = c, end = MIN (sample_row_span_end (groups, c), count); k < end; k++)
      {
        whole[k] = whole_header (groups, header, c, end, k);
        merged += whole[k] != NULL;
        widest = MAX (widest, whole[k] != NULL ? end - c : 0);
      }
  if (widest < 2)
    merged = 0;
  for (guint32 c = 0; c < count; c++)
    {
      if (merged > 1 && whole[c] == NULL && *header->cell[c] == '\0')
        whole[c] = g_strdup (groups->cell[c]);
      if (merged > 1 && whole[c] != NULL)
        {
          g_free (header->cell[c]);
          header->cell[c] = g_steal_pointer (&whole[c]);
        }
      g_free (whole[c]);
    }
  return merged > 1;
}

void
header_groups_merge (GArray *rows)
{
  if (side_blocks_header (rows) != NONE)
    return; /* the groups are titles of tables */
  for (guint at = 0; at < TITLES_MOST && at + 2 + ROWS_LEAST <= rows->len; at++)
    if (merge_at (rows, at))
      {
        g_array_remove_index (rows, at);
        return;
      }
    else if (sample_row_filled (sample_row_at (rows, at)) > 1)
      return; /* below titles stands the header */
}
