/* Recognises totals by their word and their place, or because they count the marks above. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/localized_number.h"
#include "read/people/full_names.h"
#include "read/people/unmet_phrases.h"
#include "read/sniff/initials_legend.h"
#include "read/sniff/remarks_below.h"
#include "read/sniff/totals.h"
#include "read/vocabulary/concepts.h"

static gboolean
word_is_total (const char *folded)
{
  return text_means (WORDS_TOTAL_ROW, folded);
}

/* The words of a cell, folded: "grand totals" of "Grand Totals (4 records)" and of "Grand totals: 4".
 * *counts: a number stands behind them. */
static char *
words_of_label (const char *text, gboolean *counts)
{
  static const char digits[] = "0123456789";
  g_autofree char *label = g_strdup (text);
  char *bracket = strstr (label, " (");
  *counts = bracket != NULL && strpbrk (bracket, digits) != NULL;
  if (*counts)
    *bracket = '\0';
  char *folded = header_fold (label);
  g_strdelimit (folded, ":=", ' ');
  g_strchomp (folded);
  gsize length = strlen (folded), end = length;
  while (end > 0 && strchr (digits, folded[end - 1]) != NULL)
    end--;
  *counts |= end < length;
  folded[end] = '\0';
  return g_strstrip (folded);
}

/* "Total hours (paid)", "Totale ore". */
static gboolean
label_starts_with_total (const char *folded)
{
  g_autofree char *first = g_strndup (folded, strcspn (folded, " "));
  return text_means (WORDS_TOTAL, first);
}

/* "00:13:40", as durations add up. */
static gboolean
is_duration (const char *text)
{
  return g_ascii_isdigit (*text) && strchr (text, ':') != NULL
         && text[strspn (text, "0123456789:.,")] == '\0';
}

static gboolean
is_amount (const char *text)
{
  double value;
  g_autofree char *bare = g_strdup (text);
  gsize length = strlen (bare);
  if (length > 1 && bare[length - 1] == '%')
    bare[length - 1] = '\0';
  return *text == '\0' || strcmp (text, "-") == 0 || is_duration (text)
         || cell_number_parse (g_strstrip (bare), TRUE, &value);
}

/* These are also first names. */
static gboolean
word_may_be_name (const char *folded)
{
  return text_means (WORDS_SUM_OR_NAME, folded);
}

/* Does the last row hold the sum of the column, or the number of its filled cells? */
static gboolean
column_adds_up (const GArray *rows, guint32 column)
{
  double sum = 0, filled = 0, value, total;
  if (!cell_number_parse (sample_cell (sample_row_at (rows, rows->len - 1), column), TRUE, &total))
    return TRUE;
  for (guint i = 1; i + 1 < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      filled += *text != '\0';
      sum += cell_number_parse (text, TRUE, &value) ? value : 0;
    }
  return ABS (sum - total) < 1e-6 || filled == total;
}

/* One word for a total, otherwise only amounts; *may_be_name: the word is also a first name. */
static gboolean
row_is_total (const struct sample_row *row, gboolean *may_be_name)
{
  guint words = 0, amounts = 0, numbers = 0;
  gboolean label = FALSE;
  *may_be_name = FALSE;
  for (guint32 i = 0; i < row->count; i++)
    {
      gboolean counts;
      g_autofree char *folded = words_of_label (row->cell[i], &counts);
      gboolean word = *folded != '\0' && word_is_total (folded);
      if (word || label_starts_with_total (folded))
        {
          words++;
          amounts += word && counts;
          label |= !word;
          *may_be_name |= word_may_be_name (folded);
        }
      else if (!is_amount (row->cell[i]))
        return FALSE;
      else
        {
          amounts++;
          numbers += *row->cell[i] != '\0';
        }
    }
  return words == 1 && amounts > 0 && (!label || numbers > 0);
}

gboolean
sample_row_is_total (const struct sample_row *row)
{
  gboolean may_be_name;
  return row_is_total (row, &may_be_name) && !may_be_name;
}

/* How many cells above the last row hold the mark. */
static guint
count_mark (const GArray *rows, guint32 column, const char *mark)
{
  guint n = 0;
  for (guint i = 1; i + 1 < rows->len; i++)
    n += strcmp (sample_cell (sample_row_at (rows, i), column), mark) == 0;
  return n;
}

/* Does each number in the last row say how often the mark stands above it? Behind them may stand their
 * sum. */
static gboolean
last_row_counts (const GArray *rows, const char *mark)
{
  const struct sample_row *row = sample_row_at (rows, rows->len - 1);
  guint marked = 0, all = 0;
  for (guint32 i = 0; i < row->count; i++)
    {
      double value;
      if (!cell_number_parse (row->cell[i], TRUE, &value))
        continue;
      guint n = count_mark (rows, i, mark);
      gboolean sum = n == 0 && i + 1 == row->count && value == all;
      if (value != n && !sum)
        return FALSE;
      marked += n > 0;
      all += n;
    }
  return marked > 1; /* a name in a second header row heads one column */
}

/* "Number present" and a number in each column of marks: whatever its words, a row that counts one of
 * the marks is not somebody's. */
static gboolean
last_row_counts_a_mark (const GArray *rows)
{
  const struct sample_row *row = sample_row_at (rows, rows->len - 1);
  guint32 labels = 0, first = row->count;
  for (guint32 i = row->count; i-- > 0;)
    if (!is_amount (row->cell[i]))
      labels++;
    else if (*row->cell[i] != '\0')
      first = i;
  if (labels != 1 || first == row->count)
    return FALSE;
  for (guint i = 1; i + 1 < rows->len; i++)
    {
      const char *mark = sample_cell (sample_row_at (rows, i), first);
      if (*mark != '\0' && !is_amount (mark) && last_row_counts (rows, mark))
        return TRUE;
    }
  return FALSE;
}

/* "Mentors: 3", "n = 12", "4 alumnos". */
static gboolean
is_count_of_something (const char *text)
{
  static const char digits[] = "0123456789";
  gsize word = strcspn (text, ":="), number = strspn (text, digits);
  const char *behind = text + word + (text[word] != '\0');
  behind += strspn (behind, " ");
  gboolean labelled = word > 0 && *behind != '\0' && behind[strspn (behind, digits)] == '\0'
                      && strcspn (text, digits) >= word;
  gboolean counted = number > 0 && text[number] == ' ' && strchr (text + number + 1, ' ') == NULL
                     && g_unichar_isalpha (g_utf8_get_char (text + number + 1));
  return labelled || counted;
}

/* Does the last row only count what stands above, in two columns or more: "Mentors: 3", "Mentees: 5"? */
static gboolean
last_row_counts_columns (const GArray *rows)
{
  const struct sample_row *row = sample_row_at (rows, rows->len - 1);
  guint counts = 0, like_above = 0;
  for (guint32 i = 0; i < row->count; i++)
    if (*row->cell[i] != '\0')
      {
        if (!is_count_of_something (row->cell[i]))
          return FALSE;
        counts++;
        for (guint k = 1; k + 1 < rows->len; k++)
          like_above += is_count_of_something (sample_cell (sample_row_at (rows, k), i));
      }
  return counts > 1 && like_above == 0;
}

static gboolean
may_be_name (const char *label)
{
  g_autofree char *folded = header_fold (label);
  return name_look_of (label) != LOOKS_UNLIKE_NAME || word_is_given_name (folded);
}

/* Below three rows or more, whatever the label, unless it may be a name: is each of three numbers or more the
 * sum of those above it, two of them of several? */
static gboolean
last_row_adds_up (const GArray *rows)
{
  enum
  {
    NUMBERS_LEAST = 3,
    ROWS_LEAST = 5
  };
  const struct sample_row *row = sample_row_at (rows, rows->len - 1);
  guint labels = 0, numbers = 0, several = 0;
  for (guint32 i = 0; i < row->count; i++)
    {
      double total, value, sum = 0;
      guint parts = 0;
      labels += !is_amount (row->cell[i]);
      if (!is_amount (row->cell[i]) && may_be_name (row->cell[i]))
        return FALSE;
      if (*row->cell[i] == '\0' || !cell_number_parse (row->cell[i], TRUE, &total))
        continue;
      for (guint k = 1; k + 1 < rows->len; k++)
        if (cell_number_parse (sample_cell (sample_row_at (rows, k), i), TRUE, &value)
            && value != 0)
          {
            sum += value;
            parts++;
          }
      if (ABS (sum - total) > 1e-6)
        return FALSE;
      numbers++;
      several += parts > 1;
    }
  return rows->len >= ROWS_LEAST && labels == 1 && numbers >= NUMBERS_LEAST && several > 1;
}

static gboolean
last_row_is_total (const GArray *rows)
{
  const struct sample_row *row = sample_row_at (rows, rows->len - 1);
  gboolean may_be_name;
  if (!row_is_total (row, &may_be_name))
    return last_row_counts_a_mark (rows) || last_row_counts_columns (rows)
           || last_row_adds_up (rows);
  for (guint32 i = 0; i < row->count && may_be_name; i++)
    if (!column_adds_up (rows, i))
      return FALSE;
  return TRUE;
}

/* What programs write below a report, after a blank line and in few cells; rows/table_sections.c leaves
 * the same rows out. Returns the number of rows above. */
static guint
rows_above_remarks (const GArray *rows, guint32 width)
{
  enum
  {
    NARROW = 3
  };
  guint end = rows->len, above = rows->len;
  while (width >= NARROW && end > NARROW && sample_row_at (rows, end - 1)->count * NARROW <= width)
    {
      end--;
      if (sample_row_at (rows, end)->line > sample_row_at (rows, end - 1)->line + 1)
        above = end;
    }
  return above;
}

void
table_foot_remove (struct table_layout *layout)
{
  GArray *rows = layout->row;
  guint end = rows->len;
  guint32 width = 0;
  for (guint i = 0; i < rows->len; i++)
    width = MAX (width, sample_row_at (rows, i)->count);
  while (end > 3
         && (sample_row_is_remark (sample_row_at (rows, end - 1), width)
             || (width > 1 && last_row_is_sentence (rows, end))))
    end--;
  if (end < rows->len
      && (sample_row_filled (sample_row_at (rows, end - 1)) > 1
          || text_is_signature (sample_row_at (rows, end)->cell[0])))
    {
      layout->rules.notes_line = sample_row_at (rows, end)->line;
      table_initials_take (layout, end);
      g_array_set_size (rows, end);
    }
  end = table_initials_take_rows (layout, width);
  if (end < rows->len)
    {
      layout->rules.notes_line = sample_row_at (rows, end)->line;
      g_array_set_size (rows, end);
    }
  g_array_set_size (rows, rows_above_remarks (rows, width));
  while (rows->len > 2 && last_row_is_total (rows))
    {
      layout->rules.totals_line = sample_row_at (rows, rows->len - 1)->line;
      g_array_set_size (rows, rows->len - 1);
    }
}

gboolean
header_says_total (const char *header)
{
  g_autofree char *folded = header_fold (header);
  g_auto (GStrv) word = g_strsplit_set (folded, " .:", -1);
  gboolean part = FALSE;
  for (char **one = word; *one != NULL; one++)
    part |= strcmp (*one, "%") == 0 || strcmp (*one, "total") == 0 || strcmp (*one, "totaal") == 0
            || strcmp (*one, "gesamt") == 0;
  return part || word_is_total (folded) || unmet_of_phrase (folded) != UNMET_UNSAID
         || text_means (WORDS_ATTENDANCE_COUNT, folded);
}
