/* Minutes in a language that pln does not read: those who were not there may stand in a column of their own.
 */
#include "pln/base.h"
#include "pln/escape.h"
#include "pln/text.h"
#include "read/people/people_cell.h"
#include "read/people/presence_words.h"
#include "read/doubts/doubt.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/columns/person_columns.h"

static GPtrArray *
people_of_cell (const struct sample_row *row, guint32 column)
{
  GPtrArray *people = g_ptr_array_new_with_free_func (g_free);
  people_cell_split (sample_cell (row, column), PEOPLE_COMMA | PEOPLE_AND, people);
  return people;
}

/* How many of the first are among the second? */
static guint
count_among (const GPtrArray *these, const GPtrArray *those)
{
  guint n = 0;
  for (guint i = 0; i < these->len; i++)
    n += g_ptr_array_find_with_equal_func ((GPtrArray *)those, these->pdata[i], g_str_equal, NULL);
  return n;
}

/* Over all rows: how many people of one column are also in the cell of another, and how many there are. */
struct overlap
{
  guint people, among, several; /* cells of the other column with several people */
};

static struct overlap
overlap_of (const struct doubt_view *view, guint32 one, guint32 other)
{
  struct overlap overlap = { 0 };
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      g_autoptr (GPtrArray) these = people_of_cell (row, one), those = people_of_cell (row, other);
      overlap.people += these->len;
      overlap.among += count_among (these, those);
      overlap.several += those->len > 1;
    }
  return overlap;
}

/* Does no word of the header say what the people in the column are? */
static gboolean
header_is_silent (const struct doubt_view *view, guint32 column)
{
  const char *name = view->columns->column[column].name;
  return role_of_header (name) == ROLE_NONE && header_terms_of (name).end == ROLE_NONE
         && header_person_kind (name) == HEADER_NO_PERSON && !header_lists_those_present (name)
         && !header_asks_presence (view->columns->column[column].folded);
}

/* No letter of the alphabet in which pln's seven languages are written. */
static gboolean
header_is_of_another_script (const struct doubt_view *view, guint32 column)
{
  const char *name = view->columns->column[column].name;
  gboolean letters = FALSE;
  for (const char *at = name; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar letter = g_utf8_get_char (at);
      if (g_unichar_isalpha (letter) && g_unichar_get_script (letter) == G_UNICODE_SCRIPT_LATIN)
        return FALSE;
      letters |= g_unichar_isalpha (letter) != 0;
    }
  return letters;
}

static gboolean
names_people (const struct doubt_view *view, guint32 column)
{
  return view->evidence->column[column].filled > 0
         && evidence_people_share (view->evidence, column) > 0.8
         && evidence_share (view->evidence, column, CONTENT_MARK) < 0.5
         && evidence_share (view->evidence, column, CONTENT_DAY) == 0;
}

/* Does the list name, in all rows, somebody who has a column of their own, as one who leads is among
 * those present? Then it is a list of everybody who was there. */
static gboolean
lists_somebody_else (const struct doubt_view *view, guint32 list, guint32 absent)
{
  for (guint32 i = 0; i < MIN (view->columns->count, PEERS_MOST); i++)
    {
      if (i == list || i == absent || !names_people (view, i)
          || evidence_share (view->evidence, i, CONTENT_LIST) > 0)
        continue;
      struct overlap overlap = overlap_of (view, i, list);
      if (overlap.people > 1 && overlap.among == overlap.people
          && overlap.several * 2 > overlap.people)
        return TRUE;
    }
  return FALSE;
}

/* Is somebody of a column in the list of any row? */
static gboolean
shares_somebody (const struct doubt_view *view, guint32 column, guint32 list)
{
  g_autoptr (GHashTable) listed = g_hash_table_new_full (text_hash, g_str_equal, g_free, NULL);
  const struct sample_row *row;
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      g_autoptr (GPtrArray) people = people_of_cell (row, list);
      for (guint i = 0; i < people->len; i++)
        g_hash_table_add (listed, g_strdup (people->pdata[i]));
    }
  for (guint at = 0; (row = next_data_row (view, &at)) != NULL;)
    {
      g_autoptr (GPtrArray) people = people_of_cell (row, column);
      for (guint i = 0; i < people->len; i++)
        if (g_hash_table_contains (listed, people->pdata[i]))
          return TRUE;
    }
  return FALSE;
}

/* Are the people of a column those of the list in other rows, and never in the same? */
static gboolean
are_those_missing (const struct doubt_view *view, guint32 column, guint32 list)
{
  struct overlap overlap = overlap_of (view, column, list);
  return overlap.people > 0 && overlap.among == 0 && overlap.several > 0
         && shares_somebody (view, column, list);
}

gboolean
absent_may_be_listed (const struct doubt_view *view, struct doubt *doubt)
{
  const struct columns *columns = view->columns;
  if (!doubt_view_is_generic (view) || view->layout->header_line == 0)
    return FALSE;
  for (guint32 i = 0; i < MIN (columns->count, PEERS_MOST); i++)
    {
      if (!column_holds_people (&columns->column[i]) || column_is_told (view, i)
          || !names_people (view, i) || !header_is_silent (view, i))
        continue;
      for (guint32 list = 0; list < MIN (columns->count, PEERS_MOST); list++)
        {
          if (list == i || column_is_told (view, list) || !names_people (view, list)
              || !are_those_missing (view, i, list))
            continue;
          gboolean foreign = list < i && header_is_silent (view, list)
                             && header_is_of_another_script (view, list)
                             && header_is_of_another_script (view, i);
          if (!foreign && !lists_somebody_else (view, list, i))
            continue;
          doubt->row = first_row_with_cell (view, i);
          doubt->column = i;
          g_autofree char *quoted = shell_quote (columns->column[i].name);
          doubt->question = g_strdup_printf (
            "\"%s\" is never in the list under \"%s\" on the same line; if this column names those who "
            "were not there, add --column none=%s; if they were there too, add --column "
            "with=%s",
            sample_cell (doubt->row, i), columns->column[list].name, quoted, quoted);
          return TRUE;
        }
    }
  return FALSE;
}
