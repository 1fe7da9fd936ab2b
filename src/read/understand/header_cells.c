/* A header of words that no list knows: it differs from the rows below. */
#include <string.h>
#include "pln/text.h"
#include "read/columns/person_columns.h"
#include "read/columns/who_and_whom.h"
#include "read/dates/localized_number.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_terms.h"
#include "read/evidence/name_headers.h"
#include "read/evidence/parallel_headers.h"
#include "read/evidence/people_look.h"
#include "read/sniff/role_synonyms.h"
#include "read/understand/header_cells.h"
#include "read/vocabulary/concepts.h"

/* "1. Wahl": a number that heads a column. */
static gboolean
is_ordinal (const char *text)
{
  g_autofree char *rest = header_without_ordinal (text);
  return rest != NULL && strlen (rest) > 1 && !text_is_day_without_year (text)
         && !text_is_moment (text);
}

/* "Choix 1", "Choix 2": a numbered group. */
static gboolean
has_numbered_headers (const struct sample_row *row)
{
  g_autofree char *before = NULL;
  for (guint32 c = 0; c < row->count; c++)
    {
      char *base = is_ordinal (row->cell[c]) ? header_without_ordinal (row->cell[c]) : NULL;
      if (base != NULL && before != NULL && strcmp (base, before) == 0)
        {
          g_free (base);
          return TRUE;
        }
      g_free (before);
      before = base;
    }
  return FALSE;
}

/* Questions for people, which no cell below repeats. */
static gboolean
heads_kind_of_people (const GArray *rows, guint at)
{
  const struct sample_row *row = sample_row_at (rows, at);
  gboolean found = FALSE;
  for (guint32 c = 0; c < row->count; c++)
    {
      g_autofree char *split = header_split (row->cell[c]);
      found |= word_is_for_people (split) || header_asks_whom (row->cell[c])
               || header_person_kind (row->cell[c]) != HEADER_NO_PERSON
               || text_means (WORDS_EMPLOYEE, split);
      for (guint i = at + 1; i < rows->len; i++)
        if (*row->cell[c] != '\0'
            && strcmp (sample_cell (sample_row_at (rows, i), c), row->cell[c]) == 0)
          return FALSE;
    }
  return found;
}

/* Are all filled cells below it numbers? */
static gboolean
heads_numbers (const GArray *rows, guint at, guint32 column)
{
  guint numbers = 0;
  double value;
  for (guint i = at + 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (*text != '\0' && !cell_number_parse (text, FALSE, &value))
        return FALSE;
      numbers += *text != '\0';
    }
  return numbers > 1;
}

/* "Watchers", "Watchers": trackers head a column for each of several with the same word; "White", "Elo",
 * "Black", "Elo": a number of each. */
static gboolean
repeats_for_more (const GArray *rows, guint at, guint32 column)
{
  enum
  {
    SHORTEST = 5,
    WIDE = 6
  };
  const struct sample_row *row = sample_row_at (rows, at);
  return column > 0
         && ((row->count >= WIDE && strlen (row->cell[column]) >= SHORTEST
              && strcmp (row->cell[column - 1], row->cell[column]) == 0)
             || heads_numbers (rows, at, column));
}

/* "ana@example.org", "@ana"; in "Amig@s" and "Voluntari@" both genders are meant. */
static gboolean
holds_address (const char *text)
{
  const char *at = strchr (text, '@');
  return at != NULL && (at == text || strchr (at, '.') != NULL);
}

/* Numbers and addresses are data, but for the number of a place above the names of those who had it. */
static gboolean
may_head_column (const GArray *rows, guint at, guint32 column, GHashTable *seen,
                 const struct table_evidence *below)
{
  const char *text = sample_row_at (rows, at)->cell[column];
  double value;
  if (*text == '\0' || strlen (text) > 60 || holds_address (text))
    return FALSE;
  gboolean again = !g_hash_table_add (seen, (gpointer)text);
  gboolean number
    = cell_number_parse (text, FALSE, &value) || (g_ascii_isdigit (*text) && !is_ordinal (text));
  if (!again && !number)
    return TRUE;
  return column_people_look (below, column) >= LOOK_MAYBE
         || (!number && repeats_for_more (rows, at, column));
}

/* A row that differs from those below: all its cells are different words, and some column below
 * contains only numbers, dates, addresses or whole names. */
gboolean
row_is_header (struct table_layout *layout, guint at)
{
  const GArray *rows = layout->row;
  const struct sample_row *first = &g_array_index (rows, struct sample_row, at);
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  if (rows->len < at + 2 || first->count < 2)
    return FALSE;
  gboolean differs
    = has_numbered_headers (first) && !has_numbered_headers (sample_row_at (rows, at + 1));
  layout->first_line = first->line + 1;
  const struct table_evidence *evidence = table_layout_evidence (layout, first->count);
  layout->first_line = 0;
  for (guint32 c = 0; c < first->count; c++)
    if ((*first->cell[c] != '\0' || !sample_column_is_empty (rows, at + 1, c))
        && !may_head_column (rows, at, c, seen, evidence))
      return FALSE;
  for (guint32 c = 0; c < first->count && !differs; c++)
    differs = evidence->column[c].filled > 0
              && (evidence_share (evidence, c, CONTENT_NUMBER) == 1
                  || evidence_share (evidence, c, CONTENT_DAY) == 1
                  || evidence_share (evidence, c, CONTENT_EMAIL) == 1);
  differs = differs || row_heads_whole_names (rows, at, evidence);
  differs = differs || heads_kind_of_people (rows, at);
  guint32 peers = MIN (first->count, PEERS_MOST);
  for (guint32 a = 0; a < peers && !differs; a++)
    for (guint32 b = a + 1; b < peers && !differs; b++)
      differs = headers_are_parallel (first->cell[a], first->cell[b]);
  return differs;
}
