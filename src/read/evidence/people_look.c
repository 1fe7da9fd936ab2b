/* Tells people by their names alone: whole names, most of them with a title, a known given name or an
 * initial before the last name.
 *
 * Places, works and firms have whole names as well, so a column of them that holds a few given names is
 * not of people: "Victoria Park" among "Market Square". */
#include <string.h>
#include "pln/text.h"
#include "read/evidence/people_look.h"
#include "read/people/full_names.h"
#include "read/people/nobody_sentences.h"
#include "read/people/organisation_words.h"
#include "read/people/non_people.h"
#include "read/people/people_cell.h"
#include "read/vocabulary/concepts.h"

/* "M. Toro", "A.J. Poort", "Nardi P.": one capital and a full stop. */
static gboolean
has_initial (const char *name)
{
  g_auto (GStrv) word = g_strsplit (name, " ", -1);
  for (char **one = word; *one != NULL; one++)
    if (g_unichar_isupper (g_utf8_get_char (*one)) && *g_utf8_next_char (*one) == '.')
      return TRUE;
  return FALSE;
}

static gboolean
ends_like_place (const char *text)
{
  g_autofree char *folded = header_fold (text);
  const char *last = strrchr (folded, ' ');
  return last != NULL && text_means (WORDS_END_OF_PLACE, last + 1);
}

static void
look_at_name (struct people_cells *cells, GHashTable *seen, const char *text)
{
  g_autofree char *folded = header_fold (text);
  if (name_means_me (folded))
    return;
  if (!g_hash_table_add (seen, g_strdup (text)))
    return;
  enum name_look look = name_look_of (text);
  cells->names++;
  cells->whole += look != LOOKS_UNLIKE_NAME;
  cells->others += text_names_organisation (text) || ends_like_place (text);
  cells->people += look == LOOKS_LIKE_PERSON || (look == LOOKS_LIKE_NAME && has_initial (text));
}

static struct people_cells
count_people_cells (const struct table_evidence *evidence, guint32 column)
{
  struct people_cells cells = { 0 };
  const GArray *rows = evidence->layout->row;
  g_autoptr (GHashTable) seen = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  for (guint i = 0; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (sample_row_at (rows, i)->line < evidence->first_line || *text == '\0')
        continue;
      if (sample_row_filled (sample_row_at (rows, i)) == 1 && evidence->count > 1
          && name_look_of (text) == LOOKS_UNLIKE_NAME)
        continue; /* a remark below the table */
      cells.cells++;
      if (text_is_free_place (text) || cell_names_nobody (text)
          || person_kind_of (text, NULL) == KIND_PLACEHOLDER)
        {
          cells.nobody++;
          continue;
        }
      g_autoptr (GPtrArray) part = g_ptr_array_new_with_free_func (g_free);
      if (name_look_of (text) != LOOKS_UNLIKE_NAME && !text_lists_whole_names (text))
        g_ptr_array_add (part, g_strdup (text));
      else
        people_cell_split (text, PEOPLE_COMMA | PEOPLE_AND, part);
      cells.lists += part->len > 1;
      for (guint k = 0; k < part->len; k++)
        look_at_name (&cells, seen, g_strstrip (part->pdata[k]));
    }
  return cells;
}

struct people_cells
column_people_cells (const struct table_evidence *evidence, guint32 column)
{
  struct column_evidence *one = &evidence->column[column];
  if (!one->people_are_counted)
    one->people = count_people_cells (evidence, column);
  one->people_are_counted = TRUE;
  return one->people;
}

enum people_look
column_people_look (const struct table_evidence *evidence, guint32 column)
{
  struct people_cells cells = column_people_cells (evidence, column);
  if (cells.whole == 0 || cells.whole < cells.names || 2 * cells.others > cells.names)
    return LOOK_OTHER;
  return 3 * cells.people >= 2 * cells.whole ? LOOK_PEOPLE
         : 2 * cells.people >= cells.whole   ? LOOK_MAYBE
                                             : LOOK_NAMES;
}
