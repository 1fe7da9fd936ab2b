/* Reads the legend of a table's initials. */
#include <string.h>
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/sniff/initials_legend.h"

enum
{
  INITIALS_BYTES = 8,
  FEWEST_ROWS = 2,
  WIDTH_LEAST = 3 /* a list of two columns may be one of initials itself */
};

/* "KB", "R.S.": capitals alone. */
static gboolean
are_capitals (const char *text)
{
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (!g_unichar_isupper (g_utf8_get_char (at)) && *at != '.')
      return FALSE;
  return g_unichar_isupper (g_utf8_get_char (text));
}

/* "Kb" of "Karim Blot": one letter of each word of the name. */
static gboolean
begin_words_of (const char *text, const char *name)
{
  g_auto (GStrv) word = g_strsplit_set (name, " -", -1);
  guint n = 0;
  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    if (*at != '.'
        && (word[n] == NULL
            || g_unichar_tolower (g_utf8_get_char (at))
                 != g_unichar_tolower (g_utf8_get_char (word[n++]))))
      return FALSE;
  return n > 0 && word[n] == NULL;
}

static gboolean
may_be_initials (const char *text, const char *name)
{
  return *text != '\0' && strlen (text) <= INITIALS_BYTES
         && (are_capitals (text) || begin_words_of (text, name));
}

static gboolean
is_letter_at (const char *at)
{
  return g_unichar_isalpha (g_utf8_get_char (at));
}

/* Do the letters stand in the text as a word of their own? */
static gboolean
text_has_word (const char *text, const char *word)
{
  for (const char *at = text; (at = strstr (at, word)) != NULL; at += strlen (word))
    if ((at == text || !is_letter_at (g_utf8_prev_char (at))) && !is_letter_at (at + strlen (word)))
      return TRUE;
  return FALSE;
}

static gboolean
stand_in_table (const GArray *rows, guint end, const char *initials)
{
  for (guint i = 0; i < end; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        if (text_has_word (row->cell[c], initials))
          return TRUE;
    }
  return FALSE;
}

static gboolean
are_initials_of (const GArray *rows, guint end, const char *initials, const char *name)
{
  return may_be_initials (initials, name) && name_look_of (name) != LOOKS_UNLIKE_NAME
         && stand_in_table (rows, end, initials);
}

/* Takes both texts. */
static void
add_initials (struct table_layout *layout, char *initials, char *name)
{
  if (layout->initials == NULL)
    layout->initials = g_ptr_array_new_with_free_func (g_free);
  g_ptr_array_add (layout->initials, initials);
  g_ptr_array_add (layout->initials, name);
}

/* "KB = Karim Blot, RS = Rosa Sand". */
static void
take_line (struct table_layout *layout, guint end, const char *text)
{
  g_auto (GStrv) part = g_strsplit_set (text, ",;", -1);
  for (char **one = part; *one != NULL; one++)
    {
      const char *sign = strpbrk (*one, "=:");
      if (sign == NULL)
        continue;
      g_autofree char *initials = g_strndup (*one, (gsize)(sign - *one));
      g_autofree char *name = g_strdup (sign + 1);
      g_strstrip (initials);
      g_strstrip (name);
      if (are_initials_of (layout->row, end, initials, name))
        add_initials (layout, g_steal_pointer (&initials), g_steal_pointer (&name));
    }
}

/* The first and the last filled cell of a row with two of them; FALSE: it has more or less. */
static gboolean
two_cells (const struct sample_row *row, const char **first, const char **last)
{
  *first = *last = NULL;
  for (guint32 c = 0; c < row->count; c++)
    if (*row->cell[c] != '\0')
      {
        *first = *first == NULL ? row->cell[c] : *first;
        *last = row->cell[c];
      }
  return sample_row_filled (row) == 2;
}

/* A row "KB;Karim Blot", or "Karim Blot;KB". */
static gboolean
row_explains (const GArray *rows, guint end, guint at, const char **initials, const char **name)
{
  const struct sample_row *row = &g_array_index (rows, struct sample_row, at);
  if (!two_cells (row, initials, name))
    return FALSE;
  if (are_initials_of (rows, end, *initials, *name))
    return TRUE;
  const char *other = *initials;
  *initials = *name;
  *name = other;
  return are_initials_of (rows, end, *initials, *name);
}

static guint
cells_filled (const GArray *rows, guint at)
{
  return sample_row_filled (&g_array_index (rows, struct sample_row, at));
}

/* Is an empty line in front of the row, which the sample leaves out? */
static gboolean
follows_empty_line (const GArray *rows, guint at)
{
  const struct sample_row *above = &g_array_index (rows, struct sample_row, at - 1);
  guint64 lines = 1;
  for (guint32 c = 0; c < above->count; c++)
    for (const char *end = above->cell[c]; (end = strchr (end, '\n')) != NULL; end++)
      lines++;
  return g_array_index (rows, struct sample_row, at).line > above->line + lines;
}

/* The end of the table above a legend that starts at this row: below an empty line or a title, and perhaps
 * a header of its own, "Initials;Name"; the start itself: nothing stands between. */
static guint
end_above (const GArray *rows, guint start)
{
  for (guint end = start; end > FEWEST_ROWS && end + 2 > start; end--)
    {
      if (cells_filled (rows, end - 1) <= 1)
        return end - 1;
      if (end < rows->len && follows_empty_line (rows, end))
        return end;
      if (cells_filled (rows, end - 1) != 2)
        break;
    }
  return start;
}

guint
table_initials_take_rows (struct table_layout *layout, guint32 width)
{
  const GArray *rows = layout->row;
  const char *initials, *name;
  guint start = rows->len;
  if (width < WIDTH_LEAST)
    return rows->len;
  while (start > FEWEST_ROWS && row_explains (rows, start - 1, start - 1, &initials, &name))
    start--;
  guint end = end_above (rows, start);
  gboolean apart = end < start || (start < rows->len && follows_empty_line (rows, start));
  if (rows->len - start < FEWEST_ROWS || !apart)
    return rows->len;
  for (guint i = start; i < rows->len; i++)
    if (row_explains (rows, end, i, &initials, &name))
      add_initials (layout, g_strdup (initials), g_strdup (name));
  return layout->initials != NULL ? end : rows->len;
}

void
table_initials_take (struct table_layout *layout, guint from)
{
  for (guint i = from; i < layout->row->len; i++)
    {
      const struct sample_row *row = &g_array_index (layout->row, struct sample_row, i);
      for (guint32 c = 0; c < row->count; c++)
        take_line (layout, from, row->cell[c]);
    }
}
