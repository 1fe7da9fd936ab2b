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

/* The column of the label, if it names the group that stands above it; or NO_COLUMN. */
static guint32
label_of_group_above (const GArray *rows, guint at)
{
  const struct sample_row *row = sample_row_at (rows, at);
  guint32 label = label_beside_numbers (row);
  g_autofree char *group = label != NO_COLUMN ? group_of_label (row->cell[label]) : NULL;
  if (group == NULL)
    return NO_COLUMN;
  g_autofree char *above = header_fold (text_above (rows, at, label));
  return *above != '\0' && strcmp (group, above) == 0 ? label : NO_COLUMN;
}

/* "Mean" and "Sum" are surnames, too, and "Ana Mean" may follow "Ana": labels are alike. */
static gboolean
has_same_word (const struct sample_row *row, guint32 column, const GArray *rows, guint at)
{
  const char *word = strrchr (sample_cell (row, column), ' ');
  guint alike = 0;
  for (guint i = 2; word != NULL && i < rows->len; i++)
    {
      const char *other = strrchr (sample_cell (sample_row_at (rows, i), column), ' ');
      alike += i != at && other != NULL && strcmp (other, word) == 0
               && label_of_group_above (rows, i) == column;
    }
  return alike > 0;
}

static gboolean
is_subtotal (const GArray *rows, guint at, guint32 *column)
{
  const struct sample_row *row = sample_row_at (rows, at);
  *column = label_of_group_above (rows, at);
  if (*column == NO_COLUMN)
    return FALSE;
  g_autofree char *folded = header_fold (row->cell[*column]);
  const char *last = strrchr (folded, ' ');
  return last == NULL || !text_means (WORDS_SUM_OR_SURNAME, last + 1)
         || has_same_word (row, *column, rows, at);
}

void
table_subtotals_remove (struct table_layout *layout)
{
  GArray *found = g_array_new (FALSE, FALSE, sizeof (guint));
  for (guint i = 2; i < layout->row->len; i++)
    {
      guint32 column;
      if (!is_subtotal (layout->row, i, &column))
        continue;
      layout->rules.subtotals = column;
      g_array_append_val (found, i);
    }
  for (guint i = found->len; i-- > 0;)
    g_array_remove_index (layout->row, g_array_index (found, guint, i));
  g_array_unref (found);
}

static gboolean
has_only_numbers_beside (const struct table_rules *rules, const struct row *row)
{
  guint numbers = 0;
  double value;
  for (guint32 i = 0; i < row->n_cells; i++)
    if (cell_number_parse (row->cell[i].text, TRUE, &value))
      numbers++;
    else if (*row->cell[i].text != '\0' && i != rules->subtotals)
      return FALSE;
  return numbers > 0;
}

gboolean
row_is_subtotal (const struct table_rules *rules, const struct row *row, char **group)
{
  if (rules->subtotals == NO_COLUMN || rules->subtotals >= row->n_cells)
    return FALSE;
  const char *label = row->cell[rules->subtotals].text;
  g_autofree char *added = *label != '\0' ? group_of_label (label) : NULL;
  if (added != NULL && *group != NULL && strcmp (added, *group) == 0
      && has_only_numbers_beside (rules, row))
    return TRUE;
  if (*label != '\0')
    {
      g_free (*group);
      *group = header_fold (label);
    }
  return FALSE;
}
