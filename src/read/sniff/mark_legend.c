/* Legends of registers.
 *
 * A legend is a line of pairs of a short mark and words that mean present or absent, with a label
 * before it or not: "Legende: a = anwesend, f = fehlt". Each pair may have a line of its own. It
 * counts only if one of its marks stands in the table, so that "Ana, absent" is not a legend. */
#include <string.h>
#include "pln/base.h"
#include "pln/text.h"
#include "pln/vocabulary.h"
#include "read/people/negation.h"
#include "read/sniff/absence_titles.h"
#include "read/sniff/header_detection.h"
#include "read/sniff/mark_legend.h"
#include "read/vocabulary/concepts.h"

enum
{
  ANSWERS_MOST = 6,
  REMARKS_MOST = 2,
  CODE_SHORT = 3,
  CODE_LONGEST = 8, /* "entsch." before "=" */
  TITLES_MOST = 3
};

static enum presence_word
meaning_of_words (const char *words)
{
  enum presence_word meaning = presence_of_text (words);
  g_autofree char *folded = header_fold (words);
  if (meaning != PRESENCE_UNKNOWN)
    return meaning;
  return text_means (WORDS_EXPLAINS_PRESENCE, folded) ? PRESENCE_YES
         : text_means (WORDS_EXPLAINS_ABSENCE, folded)
             || words_mean (WORDS_EXPLAINS_ABSENCE, folded)
           ? PRESENCE_NO
           : PRESENCE_UNKNOWN;
}

/* "9 = keine Angabe" on a scale from "0 = nie" on. */
static gboolean
words_say_no_answer (const char *words)
{
  g_autofree char *folded = header_fold (words);
  return text_means (WORDS_NO_ANSWER, folded);
}

/* "P = present", "F: fehlt", "P presente".  Steps of a scale are passed over. */
static gboolean
take_pair (struct mark_legend *legend, const char *text)
{
  gsize code = strcspn (text, " =:");
  const char *words = text + code + strspn (text + code, " =:-");
  glong longest = text[code + strspn (text + code, " ")] == '=' ? CODE_LONGEST : CODE_SHORT;
  if (code == 0 || *words == '\0' || code >= LEGEND_CODE_BYTES
      || g_utf8_strlen (text, (gssize)code) > longest)
    return FALSE;
  gboolean step
    = strspn (text, "0123456789") == code && text[code + strspn (text + code, " ")] == '=';
  enum presence_word meaning
    = step && words_say_no_answer (words) ? PRESENCE_NO : meaning_of_words (words);
  if (meaning == PRESENCE_UNKNOWN || legend->count == LEGEND_MOST)
    return step;
  g_strlcpy (legend->mark[legend->count].code, text, code + 1);
  legend->mark[legend->count++].meaning = meaning;
  return TRUE;
}

/* The text behind a label such as "Legend:" or "Key:" or, before pairs with "=", "Lista de asistencia:". */
static const char *
behind_label (const char *text)
{
  const char *colon = strchr (text, ':');
  gsize length = colon != NULL ? (gsize)(colon - text) : 0;
  gboolean label
    = length > CODE_SHORT || (length > 2 && g_ascii_strncasecmp (text, "key", length) == 0);
  return label && memchr (text, '=', length) == NULL
             && (memchr (text, ' ', length) == NULL || strchr (colon, '=') != NULL)
           ? colon + 1
           : text;
}

/* Adds the pairs of a row; FALSE if it is not a row of pairs. */
static gboolean
take_row (struct mark_legend *legend, const struct sample_row *row)
{
  struct mark_legend first = { 0 };
  gboolean pair = sample_row_filled (row) == 2 && row->count > 2 && *row->cell[0] != '\0'
                  && *row->cell[1] != '\0' && !take_pair (&first, row->cell[0]);
  g_autoptr (GString) text = g_string_new (NULL);
  for (guint32 c = 0; c < row->count; c++)
    if (*row->cell[c] != '\0')
      g_string_append_printf (text, "%s%s", text->len == 0 ? "" : pair ? "=" : ";", row->cell[c]);
  g_auto (GStrv) part = g_strsplit_set (behind_label (text->str), ",;|", -1);
  struct mark_legend found = *legend;
  for (char **one = part; *one != NULL; one++)
    if (*g_strstrip (*one) != '\0' && !take_pair (&found, *one))
      return FALSE;
  gboolean any = found.count > legend->count;
  *legend = found;
  return any;
}

static gboolean
stands_in_table (const GArray *rows, guint from, guint until, const struct mark_legend *legend)
{
  for (guint i = from; i < until; i++)
    for (guint32 c = 1; c < sample_row_at (rows, i)->count; c++)
      if (legend_explains (legend, sample_row_at (rows, i)->cell[c]))
        return TRUE;
  return FALSE;
}

/* "Legend", "Key:" alone in a row above the pairs. */
static gboolean
is_label (const struct sample_row *row, guint32 width)
{
  const char *text = row->cell[0];
  return sample_row_filled (row) == 1 && *text != '\0'
         && (row->count < width || text[strlen (text) - 1] == ':');
}

/* The different cells of a column, unless they are many. */
static GPtrArray *
answers_of_column (const GArray *rows, guint32 column)
{
  GPtrArray *answers = g_ptr_array_new ();
  for (guint i = 0; i < rows->len && answers->len <= ANSWERS_MOST; i++)
    {
      const char *text
        = column < sample_row_at (rows, i)->count ? sample_row_at (rows, i)->cell[column] : "";
      if (*text != '\0' && !g_ptr_array_find_with_equal_func (answers, text, g_str_equal, NULL))
        g_ptr_array_add (answers, (gpointer)text);
    }
  return answers;
}

static void
set_mark (struct mark_legend *legend, const char *text, enum presence_word meaning)
{
  if (legend->count == LEGEND_MOST || strlen (text) >= LEGEND_CODE_BYTES
      || legend_explains (legend, text))
    return;
  g_strlcpy (legend->mark[legend->count].code, text, LEGEND_CODE_BYTES);
  legend->mark[legend->count++].meaning = meaning;
}

/* The same, unless everybody knows the mark. */
static void
add_mark (struct mark_legend *legend, const char *text, enum presence_word meaning)
{
  if (mark_of_text (text) == PRESENCE_UNKNOWN)
    set_mark (legend, text, meaning);
}

/* "Checked" and "Unchecked" in one column. */
static void
take_negations (struct mark_legend *legend, const GArray *rows, guint32 width)
{
  for (guint32 c = 0; c < width; c++)
    {
      g_autoptr (GPtrArray) answers = answers_of_column (rows, c);
      for (guint i = 0; i < answers->len && answers->len <= ANSWERS_MOST; i++)
        for (guint k = 0; k < answers->len; k++)
          if (text_denies (g_ptr_array_index (answers, i), g_ptr_array_index (answers, k)))
            {
              add_mark (legend, g_ptr_array_index (answers, i), PRESENCE_NO);
              add_mark (legend, g_ptr_array_index (answers, k), PRESENCE_YES);
            }
    }
}

/* "✓", not "yes". */
static gboolean
is_tick (const char *text)
{
  return !g_unichar_isalnum (g_utf8_get_char (text)) && answer_of_text (text) == ANSWER_YES;
}

/* Does a column hold one to three letters below its header, P or A or F or X among them, or ticks? Adds
 * them to marks, and a tick as "P". */
static gboolean
take_letters (const GArray *rows, guint32 column, GHashTable *marks)
{
  g_autoptr (GHashTable) own = g_hash_table_new (text_hash, g_str_equal);
  gboolean head = TRUE, known = FALSE;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text
        = column < sample_row_at (rows, i)->count ? sample_row_at (rows, i)->cell[column] : "";
      gsize letters = strspn (text, "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
      if (*text == '\0')
        continue;
      if (is_tick (text))
        {
          head = FALSE;
          known = TRUE;
          g_hash_table_add (own, (gpointer) "P");
          continue;
        }
      if (text[letters] != '\0' || letters > 3)
        {
          if (!head)
            return FALSE;
          head = FALSE;
          continue;
        }
      head = FALSE;
      known |= letters == 1 && strchr ("PAFXpafx", *text) != NULL;
      g_hash_table_add (own, (gpointer)text);
    }
  GHashTableIter iter;
  gpointer text;
  g_hash_table_iter_init (&iter, own);
  while (known && g_hash_table_iter_next (&iter, &text, NULL))
    g_hash_table_add (marks, text);
  return known;
}

/* letters: those for present, absent and missing. */
static void
explain_letters (struct mark_legend *legend, GHashTable *marks, const char *letters)
{
  gboolean known[3];
  for (guint i = 0; i < 3; i++)
    {
      const char letter[] = { letters[i], '\0' };
      known[i] = g_hash_table_contains (marks, letter);
    }
  if (!known[0] || !(known[1] || known[2]))
    return;
  g_autoptr (GList) sorted = g_list_sort (g_hash_table_get_keys (marks), (GCompareFunc)strcmp);
  for (const GList *at = sorted; at != NULL; at = at->next)
    {
      const char *mark = at->data;
      gboolean late = mark[1] == '\0' && g_ascii_toupper (*mark) == 'R';
      if (late || (mark[1] != '\0' && *mark == letters[0]))
        add_mark (legend, mark, PRESENCE_YES);
      else if (mark[1] != '\0'
               && ((known[1] && *mark == letters[1]) || (known[2] && *mark == letters[2])))
        add_mark (legend, mark, PRESENCE_NO);
    }
}

static gboolean
has_letter (GHashTable *marks, char letter)
{
  const char upper[] = { letter, '\0' }, lower[] = { g_ascii_tolower (letter), '\0' };
  return g_hash_table_contains (marks, upper) || g_hash_table_contains (marks, lower);
}

static void
set_absence (struct mark_legend *legend, GHashTable *marks, char letter)
{
  const char upper[] = { letter, '\0' }, lower[] = { g_ascii_tolower (letter), '\0' };
  if (g_hash_table_contains (marks, upper))
    set_mark (legend, upper, PRESENCE_NO);
  if (g_hash_table_contains (marks, lower))
    set_mark (legend, lower, PRESENCE_NO);
}

/* Why somebody was not there: U (unexcused, unentschuldigt, on leave) and K (krank) where all letters are
 * those of a register; J (justifié, justificada) beside A or F, where it cannot be "ja". G may be an Italian
 * who is excused and a German guest, so it is asked about. */
static void
explain_reasons (struct mark_legend *legend, GHashTable *marks)
{
  gboolean absent = has_letter (marks, 'A') || has_letter (marks, 'F');
  gboolean others = FALSE;
  GHashTableIter iter;
  gpointer text;
  if (!has_letter (marks, 'P') && !has_letter (marks, 'X'))
    return;
  g_hash_table_iter_init (&iter, marks);
  while (g_hash_table_iter_next (&iter, &text, NULL))
    others |= strlen (text) == 1 && strchr ("PXAFEUKJRLTpxafeukjrlt", *(const char *)text) == NULL;
  if (!others)
    set_absence (legend, marks, 'U');
  if (!others && (absent || has_letter (marks, 'E') || has_letter (marks, 'U')))
    set_absence (legend, marks, 'K');
  if (absent)
    set_absence (legend, marks, 'J');
}

/* Beside P and A or F, "AG" and "FJ" are absences of a kind, "PL" and R (ritardo, retard, retraso) are
 * those who came late. */
static void
take_kinds_of_absence (struct mark_legend *legend, const GArray *rows, guint32 width)
{
  g_autoptr (GHashTable) marks = g_hash_table_new (text_hash, g_str_equal);
  guint columns = 0;
  for (guint32 c = 1; c < width; c++)
    columns += take_letters (rows, c, marks);
  if (columns < 2)
    return;
  explain_letters (legend, marks, "PAF");
  explain_letters (legend, marks, "paf");
  explain_reasons (legend, marks);
}

/* Are all cells below the first one marks, or words cut short? Adds the latter. */
static void
take_abbreviations_of_column (struct mark_legend *legend, const GArray *rows, guint32 column)
{
  struct mark_legend found = *legend;
  gboolean head = TRUE;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text
        = column < sample_row_at (rows, i)->count ? sample_row_at (rows, i)->cell[column] : "";
      gboolean sum
        = strspn (text, "0123456789") == strlen (text); /* of a column, in the last row */
      if (sum || legend_mark (&found, text) != PRESENCE_UNKNOWN)
        continue;
      enum presence_word meaning = presence_of_abbreviation (text);
      if (meaning == PRESENCE_UNKNOWN && !head)
        return;
      head = FALSE;
      if (meaning != PRESENCE_UNKNOWN)
        add_mark (&found, text, meaning);
    }
  *legend = found;
}

/* "afw" beside "x" is a word for absence cut short. */
static void
take_abbreviations (struct mark_legend *legend, const GArray *rows, guint32 width)
{
  for (guint32 c = 1; width > 2 && c < width; c++)
    take_abbreviations_of_column (legend, rows, c);
}

/* The end of the legend: remarks may stand below it, such as a source. */
static guint
end_of_legend (const GArray *rows, guint head)
{
  for (guint end = rows->len, n = 0; n <= REMARKS_MOST && end > head + 2; end--, n++)
    {
      struct mark_legend found = { 0 };
      if (take_row (&found, sample_row_at (rows, end - 1)))
        return end;
      if (sample_row_filled (sample_row_at (rows, end - 1)) > 1)
        break;
    }
  return rows->len;
}

/* The first row of a legend above the table: titles of one cell may stand above it. */
static guint
start_of_legend (const GArray *rows)
{
  for (guint at = 0; at <= TITLES_MOST && at + 2 < rows->len; at++)
    {
      struct mark_legend found = { 0 };
      if (take_row (&found, sample_row_at (rows, at)))
        return at;
      if (sample_row_filled (sample_row_at (rows, at)) > 1)
        break;
    }
  return 0;
}

static void
take_lines (struct table_layout *layout, guint32 width)
{
  GArray *rows = layout->row;
  struct mark_legend legend = { 0 };
  guint start = start_of_legend (rows), head = start;
  while (head + 2 < rows->len && take_row (&legend, sample_row_at (rows, head)))
    head++;
  guint end = end_of_legend (rows, head);
  while (end > head + 2 && take_row (&legend, sample_row_at (rows, end - 1)))
    end--;
  if (width < 3 || legend.count == 0 || !stands_in_table (rows, head, end, &legend))
    return;
  legend.told = legend.count;
  layout->rules.legend = legend;
  while (end < rows->len && end > head + 2 && is_label (sample_row_at (rows, end - 1), width))
    end--;
  if (end < rows->len)
    layout->rules.notes_line = sample_row_at (rows, end)->line;
  g_array_set_size (rows, end);
  g_array_remove_range (rows, start, head - start);
}

void
table_legend_take (struct table_layout *layout, gboolean whole)
{
  guint32 width = 0;
  for (guint i = 0; i < layout->row->len; i++)
    width = MAX (width, sample_row_at (layout->row, i)->count);
  if (whole)
    take_lines (layout, width);
  legend_take_absence_title (&layout->rules.legend, layout->row);
  take_negations (&layout->rules.legend, layout->row, width);
  take_kinds_of_absence (&layout->rules.legend, layout->row, width);
  take_abbreviations (&layout->rules.legend, layout->row, width);
}

gboolean
legend_explains (const struct mark_legend *legend, const char *text)
{
  for (guint i = 0; i < legend->count; i++)
    if (strcmp (legend->mark[i].code, text) == 0)
      return TRUE;
  return FALSE;
}

enum presence_word
legend_mark (const struct mark_legend *legend, const char *text)
{
  for (guint i = 0; i < legend->count; i++)
    if (strcmp (legend->mark[i].code, text) == 0)
      return legend->mark[i].meaning;
  return mark_of_text (text);
}

gboolean
legend_marks_absence (const struct mark_legend *legend)
{
  for (guint i = 0; i < legend->told; i++)
    if (legend->mark[i].meaning != PRESENCE_NO || text_is_digits (legend->mark[i].code))
      return FALSE;
  return legend->told > 0;
}
