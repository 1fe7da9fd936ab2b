/* Finds the header row of a table that no profile recognises. */
#include <string.h>
#include "pln/text.h"
#include "read/dates/localized_number.h"
#include "read/people/presence_words.h"
#include "read/evidence/contact_headers.h"
#include "read/evidence/evidence.h"
#include "read/evidence/header_kinds.h"
#include "read/evidence/header_levels.h"
#include "read/understand/header_cells.h"
#include "read/understand/header_row.h"
#include "read/evidence/header_terms.h"
#include "read/shapes/shape_memberships.h"
#include "read/shapes/shape_rosters.h"
#include "read/sniff/role_synonyms.h"
#include "read/vocabulary/concepts.h"

/* Does the second row name people, as a grid of answers does: "regularly" below "Ana Ruiz"? */
static gboolean
second_row_names_people (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0), *second = sample_row_at (rows, 1);
  guint named = 0, others = 0, again = 0;
  for (guint32 c = 0; c < second->count; c++)
    {
      const char *text = second->cell[c];
      if (*text == '\0' || (c < first->count && *first->cell[c] != '\0' && c == 0))
        continue;
      *(text_is_whole_name (text) ? &named : &others) += 1;
      for (guint i = 2; i < rows->len; i++)
        again += strcmp (sample_cell (sample_row_at (rows, i), c), text) == 0;
    }
  return named >= 2 && others == 0 && again == 0;
}

/* An address, or a number too long for the second line of a header. */
static gboolean
is_plainly_data (const char *text)
{
  const char *at = strchr (text, '@');
  return (at != NULL && at != text && strchr (at, '.') != NULL)
         || (text_is_digits (text) && strlen (text) > 4);
}

/* Does the row below the header hold marks that come again in their columns, and numbers where there is no
 * header, as a register has whose sums have none? */
static gboolean
second_row_is_data (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0), *second = sample_row_at (rows, 1);
  guint again = 0;
  if (rows_begin_with_names (rows))
    return TRUE;
  for (guint32 c = 0; c < MIN (first->count, second->count); c++)
    if (*first->cell[c] != '\0' && is_plainly_data (second->cell[c]))
      return TRUE;
  for (guint32 c = 1; c < MIN (first->count, second->count); c++)
    {
      const char *text = second->cell[c];
      if (*first->cell[c] == '\0' && *text != '\0' && !text_is_digits (text))
        return FALSE;
      for (guint i = 2; i < rows->len && mark_of_text (text) != PRESENCE_UNKNOWN; i++)
        again += *first->cell[c] != '\0'
                 && strcmp (sample_cell (sample_row_at (rows, i), c), text) == 0;
    }
  return again > 0;
}

/* A question whose choices have columns of their own, named in a second header row: the question
 * is repeated above all of them, with the choice if the answers are about that person.
 * Returns how many columns got their header this way. */
guint
header_merge_second (struct table_layout *layout)
{
  if (layout->row->len < 3)
    return 0;
  struct sample_row *first = &g_array_index (layout->row, struct sample_row, 0);
  const struct sample_row *second = &g_array_index (layout->row, struct sample_row, 1);
  guint merged = header_merge_levels (layout), apart = 0;
  const char *question = "";
  if (merged > 0)
    {
      layout->choices_line = second->line;
      return merged;
    }
  for (guint32 c = 0; c < MIN (first->count, second->count); c++)
    {
      apart += *first->cell[c] != '\0' && *second->cell[c] == '\0';
      merged += *first->cell[c] == '\0' && *second->cell[c] != '\0' && c > 0;
    }
  if (merged == 0 || apart == 0 || second_row_is_data (layout->row))
    return 0;
  gboolean people = second_row_names_people (layout->row);
  layout->choices_line = second->line;
  g_autofree char *asked = NULL;
  for (guint32 c = 0; c < MIN (first->count, second->count); c++)
    {
      if (*first->cell[c] != '\0')
        {
          g_free (asked);
          question = asked = g_strdup (first->cell[c]);
        }
      gboolean choice = people && *second->cell[c] != '\0';
      if (*second->cell[c] == '\0' || *question == '\0' || (*first->cell[c] != '\0' && !choice))
        continue;
      g_free (first->cell[c]);
      first->cell[c]
        = choice ? g_strdup_printf ("%s [%s]", question, second->cell[c]) : g_strdup (question);
    }
  return merged;
}

/* The cells of all rows but the first and its copies. */
static GHashTable *
cells_below (const GArray *rows)
{
  GHashTable *cells = g_hash_table_new (text_hash, g_str_equal);
  const struct sample_row *first = &g_array_index (rows, struct sample_row, 0);
  for (guint i = 1; i < rows->len; i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (g_strv_equal ((const char *const *)row->cell, (const char *const *)first->cell))
        continue;
      for (guint32 c = 0; c < row->count; c++)
        g_hash_table_add (cells, row->cell[c]);
    }
  return cells;
}

/* All its cells occur again below, each in some row: it is a row like the others. */
static gboolean
header_is_row (const GArray *rows)
{
  const struct sample_row *first = &g_array_index (rows, struct sample_row, 0);
  g_autoptr (GHashTable) below = cells_below (rows);
  guint again = 0, filled = 0;
  for (guint32 c = 0; c < first->count; c++)
    {
      filled += *first->cell[c] != '\0';
      again += *first->cell[c] != '\0' && g_hash_table_contains (below, first->cell[c]);
    }
  return filled > 1
         && (again == filled || (first->count == 2 && again > 0 && strlen (first->cell[0]) == 1));
}

/* "van_naam", "Empfänger_ID". */
static gboolean
names_end (const char *text)
{
  if (strlen (text) > 40 || strpbrk (text, "@;,/") != NULL)
    return FALSE;
  struct header_terms terms = header_terms_of (text);
  return terms.end != ROLE_NONE && terms.facet != FACET_NONE;
}

/* Have all rows from this one on the same number of cells, three at least? */
static gboolean
rows_are_even (const GArray *rows, guint from)
{
  guint32 count = sample_row_at (rows, from)->count;
  for (guint i = from + 1; i < rows->len; i++)
    if (sample_row_at (rows, i)->count != count)
      return FALSE;
  return count > 2;
}

/* The number of rows at the start with text in the first cell only, above rows of at least three
 * cells. Somebody without contacts may stand in such a row of a list, which is not even. */
static guint
count_titles (const GArray *rows)
{
  guint titles = 0;
  while (titles + 2 < MIN (rows->len, HEADER_ROWS) && sample_row_at (rows, titles)->count == 1)
    titles++;
  if (titles > 0)
    return rows_are_even (rows, titles) ? titles : 0;
  for (; titles + 1 < MIN (rows->len, HEADER_ROWS); titles++)
    {
      const struct sample_row *row = sample_row_at (rows, titles);
      for (guint32 c = 1; c < row->count; c++)
        if (*row->cell[c] != '\0')
          return titles;
      if (row->count < 3)
        return 0;
    }
  return 0;
}

static guint
known_names (const struct sample_row *row, const char *const *overrides)
{
  guint known = 0;
  gboolean gives;
  enum role role;
  for (guint32 i = 0; i < row->count; i++)
    if (text_has_letter (row->cell[i]) && strlen (row->cell[i]) < 80)
      known += override_names (overrides, row->cell[i], &role)
                 ? 5
                 : role_of_header (row->cell[i]) != ROLE_NONE || header_names_follow (row->cell[i])
                     || header_tells_who_i_met (row->cell[i])
                     || header_names_roster_end (row->cell[i], &gives) || names_end (row->cell[i]);
  return known;
}

/* A number, a date or an e-mail address. */
static gboolean
is_plain_value (const char *text)
{
  double value;
  return cell_number_parse (text, FALSE, &value) || text_is_moment (text)
         || (strchr (text, '@') != NULL && strchr (text, ' ') == NULL);
}

/* Are all filled cells of the column plain values, from this row on? */
static gboolean
holds_plain_values (const GArray *rows, guint from, guint32 column)
{
  guint filled = 0;
  for (guint i = from; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      if (*text != '\0' && !is_plain_value (text))
        return FALSE;
      filled += *text != '\0';
    }
  return filled > 1;
}

/* A value above another value is data and not the name of a column, if there is one above it as
 * well or a row as full as its own. */
static gboolean
row_is_data (const GArray *rows, guint at)
{
  const struct sample_row *row = sample_row_at (rows, at);
  for (guint32 c = 0; at > 0 && c < row->count; c++)
    {
      const struct sample_row *above = sample_row_at (rows, at - 1);
      if (is_plain_value (row->cell[c])
          && (at + 1 == rows->len || is_plain_value (sample_cell (sample_row_at (rows, at + 1), c)))
          && (is_plain_value (sample_cell (above, c))
              || sample_row_filled (above) >= sample_row_filled (row)))
        return TRUE;
    }
  return FALSE;
}

/* Finds the row with most known column names; NONE if no row has any. */
static guint
best_header (const GArray *rows, const char *const *overrides)
{
  guint best = NONE, most = 0;
  for (guint i = 0; i < MIN (rows->len, HEADER_ROWS); i++)
    {
      const struct sample_row *row = &g_array_index (rows, struct sample_row, i);
      if (row_is_data (rows, i))
        continue;
      guint known = known_names (row, overrides);
      /* One known word among many cells may be chance; as the only cell of the first row it is a
       * header. */
      gboolean lone_name = i == 0 && known == 1 && role_of_header (row->cell[0]) == ROLE_NAME;
      gboolean enough = known > 1 || (known == 1 && row->count <= 3) || lone_name;
      if (known > most && enough)
        {
          most = known;
          best = i;
        }
    }
  return best;
}

guint
header_row_find (struct table_layout *layout, const char *const *overrides)
{
  guint best = best_header (layout->row, overrides);
  if (best == 1 && layout->choices_line == sample_row_at (layout->row, 1)->line)
    best = 0; /* it is in the first row already */
  if (best == 0 && header_is_row (layout->row))
    best = NONE;
  /* A single known word further down is an ordinary cell. */
  gboolean doubtful
    = best == NONE
      || (best > 0
          && known_names (&g_array_index (layout->row, struct sample_row, best), overrides) == 1);
  guint first = count_titles (layout->row);
  return doubtful && row_is_header (layout, first) ? first : best;
}

/* Most of its cells are words of headers or questions, and above values there are words. */
static gboolean
is_row_of_labels (const GArray *rows, guint at, const char *const *overrides)
{
  const struct sample_row *row = sample_row_at (rows, at);
  guint filled = 0, words = 0, questions = 0;
  for (guint32 c = 0; c < row->count; c++)
    {
      const char *text = row->cell[c];
      filled += *text != '\0';
      if (*text != '\0' && is_plain_value (text))
        return FALSE;
      questions
        += *text != '\0' && text[strlen (text) - 1] == '?' && role_of_header (text) == ROLE_NONE;
      words += text_has_letter (text) && holds_plain_values (rows, at + 1, c);
    }
  return words > 0 && 2 * (known_names (row, overrides) + questions) >= filled;
}

guint64
header_take_labels (struct table_layout *layout, guint header, const char *const *overrides)
{
  if (header + 3 >= layout->row->len || !is_row_of_labels (layout->row, header + 1, overrides))
    return 0;
  struct sample_row *row = &g_array_index (layout->row, struct sample_row, header);
  const struct sample_row *labels = sample_row_at (layout->row, header + 1);
  for (guint32 c = 0; c < MIN (row->count, labels->count); c++)
    if (role_of_header (row->cell[c]) == ROLE_NONE && *labels->cell[c] != '\0')
      {
        g_free (row->cell[c]);
        row->cell[c] = g_strdup (labels->cell[c]);
      }
  return labels->line;
}
