/* Recognises the sums that a spreadsheet puts below each group of rows. A word for a sum stands beside the
 * name of the group, which is the last one above in its column, and beyond that the row has numbers only. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/localized_number.h"
#include "read/sniff/subtotals.h"
#include "read/vocabulary/concepts.h"

/* "ana ruiz" of "ana ruiz total" and of "total ana ruiz"; NULL: no word for a sum stands at an end. */
static char *
group_of_label (const char *text)
{
  g_autofree char *folded = header_fold (text);
  const char *last = strrchr (folded, ' ');
  gsize first = text_begins_with (WORDS_SUM_OF_GROUP, folded);
  if (last != NULL && text_means (WORDS_SUM_OF_GROUP, last + 1))
    return g_strndup (folded, (gsize)(last - folded));
  return first > 0 && folded[first] == ' ' ? g_strdup (folded + first + 1) : NULL;
}

/* The only cell that is neither empty nor a number; NO_COLUMN: there are none or several, or no number
 * stands beside it. */
static guint32
label_beside_numbers (const struct sample_row *row)
{
  guint32 label = NO_COLUMN;
  guint numbers = 0;
  double value;
  for (guint32 i = 0; i < row->count; i++)
    if (cell_number_parse (row->cell[i], TRUE, &value))
      numbers++;
    else if (*row->cell[i] != '\0' && label != NO_COLUMN)
      return NO_COLUMN;
    else if (*row->cell[i] != '\0')
      label = i;
  return numbers > 0 ? label : NO_COLUMN;
}

/* The last text above in the column. */
static const char *
text_above (const GArray *rows, guint at, guint32 column)
{
  while (at-- > 1)
    if (*sample_cell (sample_row_at (rows, at), column) != '\0')
      return sample_cell (sample_row_at (rows, at), column);
  return "";
}

static gboolean
adds_up_group_above (const GArray *rows, guint at)
{
  const struct sample_row *row = sample_row_at (rows, at);
  guint32 label = label_beside_numbers (row);
  g_autofree char *group = label != NO_COLUMN ? group_of_label (row->cell[label]) : NULL;
  if (group == NULL)
    return FALSE;
  g_autofree char *above = header_fold (text_above (rows, at, label));
  return *above != '\0' && strcmp (group, above) == 0;
}

void
table_subtotals_remove (struct table_layout *layout)
{
  for (guint i = 2; i < layout->row->len;)
    if (adds_up_group_above (layout->row, i))
      {
        layout->rules.subtotals = TRUE;
        g_array_remove_index (layout->row, i);
      }
    else
      i++;
}

gboolean
row_is_subtotal (const struct table_rules *rules, const struct row *row)
{
  if (!rules->subtotals)
    return FALSE;
  g_autofree char **texts = g_new (char *, row->n_cells + 1);
  for (guint32 i = 0; i < row->n_cells; i++)
    texts[i] = (char *)row->cell[i].text;
  texts[row->n_cells] = NULL;
  const struct sample_row sample = { row->line, texts, row->n_cells };
  guint32 label = label_beside_numbers (&sample);
  g_autofree char *group = label != NO_COLUMN ? group_of_label (texts[label]) : NULL;
  return group != NULL;
}
