/* Merges a header of two rows in which some columns of people share a question.
 *
 * A question spans its own column and those behind it whose first cell is empty. Below it stand whole
 * names and, further down, only marks. Every column with an empty first cell has a second one. */
#include <string.h>
#include "read/people/presence_words.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_levels.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/leading_words.h"
#include "read/sniff/roles.h"

gboolean
text_is_whole_name (const char *text)
{
  g_auto (GStrv) word = g_strsplit (text, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (!g_unichar_isupper (g_utf8_get_char (*one)))
      return FALSE;
  return word[0] != NULL && word[1] != NULL && strpbrk (text, "0123456789?:") == NULL;
}

gboolean
rows_begin_with_names (const GArray *rows)
{
  if (*sample_cell (sample_row_at (rows, 0), 0) == '\0')
    return FALSE;
  for (guint i = 1; i < rows->len; i++)
    if (!text_is_whole_name (sample_cell (sample_row_at (rows, i), 0)))
      return FALSE;
  return TRUE;
}

/* Is there nothing but marks and empty cells below the header? */
static gboolean
holds_marks (const GArray *rows, guint32 column)
{
  for (guint i = 2; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (*text != '\0' && mark_of_text (text) == PRESENCE_UNKNOWN)
        return FALSE;
    }
  return TRUE;
}

static gboolean
span_names_people (const GArray *rows, guint32 start, guint32 end)
{
  for (guint32 c = start; c < end; c++)
    if (!text_is_whole_name (sample_cell (sample_row_at (rows, 1), c)) || !holds_marks (rows, c))
      return FALSE;
  return end - start >= 2;
}

static gboolean
has_two_levels (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0);
  for (guint32 c = 0; c < first->count; c++)
    if (*first->cell[c] == '\0' && *sample_cell (sample_row_at (rows, 1), c) == '\0')
      return FALSE;
  return TRUE;
}

/* Does no row below repeat a cell of the second, as rows of data would? */
static gboolean
second_comes_once (const GArray *rows)
{
  const struct sample_row *second = sample_row_at (rows, 1);
  for (guint i = 2; i < rows->len; i++)
    for (guint32 c = 0; c < second->count; c++)
      if (*second->cell[c] != '\0'
          && strcmp (sample_cell (sample_row_at (rows, i), c), second->cell[c]) == 0)
        return FALSE;
  return TRUE;
}

static gboolean
header_names_leader (const char *header)
{
  g_autofree char *split = header_split (header);
  return leading_of_phrase (split) != LEADING_UNSAID;
}

/* "Date", "Place", "Coach", "Coachee" below "Meeting" and "People": the second row names the columns, and the
 * first, in merged cells, only groups them. */
static gboolean
second_row_heads (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0), *second = sample_row_at (rows, 1);
  guint known = 0, filled = 0, spans = 0;
  for (guint32 c = 0; c < first->count; c++)
    {
      const char *below = sample_cell (second, c);
      spans += *first->cell[c] == '\0';
      filled += *below != '\0';
      known
        += *below != '\0' && (role_of_header (below) != ROLE_NONE || header_names_leader (below));
    }
  return spans > 0 && first->count - spans >= 2 && filled * 2 > first->count && known >= 3
         && known * 3 >= filled * 2 && second_comes_once (rows);
}

static gboolean
comes_again (const struct sample_row *row, const char *text)
{
  guint times = 0;
  for (guint32 c = 0; c < row->count; c++)
    times += strcmp (row->cell[c], text) == 0;
  return times > 1;
}

/* Takes the names of the columns from the second row, and from the first where the second has none. "Name" below
 * "From" and again below "To" is in both. */
static guint
take_second_row (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0), *second = sample_row_at (rows, 1);
  g_autofree char *group = g_strdup ("");
  guint taken = 0;
  for (guint32 c = 0; c < first->count; c++)
    {
      const char *below = sample_cell (second, c);
      if (*first->cell[c] != '\0')
        {
          g_free (group);
          group = g_strdup (first->cell[c]);
        }
      if (*below == '\0')
        continue;
      g_free (first->cell[c]);
      first->cell[c] = !comes_again (second, below) ? g_strdup (below)
                       : role_of_header (below) == ROLE_NAME
                         ? g_strdup (group)
                         : g_strconcat (group, " ", below, NULL);
      taken++;
    }
  return taken;
}

guint
header_merge_levels (const struct table_layout *layout)
{
  const GArray *rows = layout->row;
  guint choices = 0, others = 0;
  if (rows->len < 3 || !has_two_levels (rows))
    return 0;
  if (second_row_heads (rows))
    return take_second_row (rows);
  const struct sample_row *first = sample_row_at (rows, 0), *second = sample_row_at (rows, 1);
  g_autofree gboolean *chosen = g_new0 (gboolean, first->count + 1);
  for (guint32 c = 0; c < first->count; c = sample_row_span_end (first, c))
    for (guint32 k = c, end = sample_row_span_end (first, c); k < end; k++)
      {
        chosen[k] = span_names_people (rows, c, end);
        choices += chosen[k];
        others += !chosen[k] && *sample_cell (second, k) != '\0';
      }
  if (choices == 0 || others == 0)
    return 0;
  g_autofree char *question = NULL;
  for (guint32 c = 0; c < first->count; c++)
    {
      const char *below = sample_cell (second, c);
      if (*first->cell[c] != '\0')
        {
          g_free (question);
          question = g_strdup (first->cell[c]);
        }
      if (*below == '\0')
        continue;
      g_free (first->cell[c]);
      first->cell[c] = chosen[c] ? g_strdup_printf ("%s [%s]", question, below) : g_strdup (below);
    }
  return choices;
}
