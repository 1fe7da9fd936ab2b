/* Finds a group of headers that comes twice or more, one behind the other, and names a person. */
#include <string.h>
#include "pln/base.h"
#include "pln/text.h"
#include "read/people/full_names.h"
#include "read/sniff/sample_rows.h"
#include "read/sniff/roles.h"
#include "read/sniff/twin_headers.h"
#include "read/vocabulary/concepts.h"

enum
{
  ROWS_LEAST = 2 /* below the header */
};

struct twins
{
  guint32 start, width; /* of the first group; the others follow it */
  guint32 count;
};

static gboolean
is_name (enum role role)
{
  return role == ROLE_NAME || role == ROLE_FIRST_NAME || role == ROLE_LAST_NAME;
}

/* How far behind each column the same header comes again; 0: it does not. g_free. */
static guint32 *
distances_to_same (const struct sample_row *header)
{
  g_autoptr (GHashTable) next = g_hash_table_new (text_hash, g_str_equal);
  guint32 *distance = g_new0 (guint32, header->count + 1);
  for (guint32 c = header->count; c-- > 0;)
    {
      const char *text = header->cell[c];
      guint32 same = GPOINTER_TO_UINT (g_hash_table_lookup (next, text));
      if (*text == '\0')
        continue;
      distance[c] = same > 0 ? same - c : 0;
      g_hash_table_insert (next, (gpointer)text, GUINT_TO_POINTER (c));
    }
  return distance;
}

/* Do the headers of the group come again, in this order, from this column on? */
static gboolean
group_comes_again (const struct sample_row *header, guint32 start, guint32 width, guint32 again)
{
  for (guint32 c = 0; c < width; c++)
    if (again + c >= header->count
        || strcmp (header->cell[start + c], header->cell[again + c]) != 0)
      return FALSE;
  return TRUE;
}

/* The first group of headers that comes again right behind it and nowhere else, with a name among them.
 * Linear in the headers, but for one group within another. */
static gboolean
find_twins (const struct sample_row *header, struct twins *twins)
{
  g_autofree guint32 *distance = distances_to_same (header);
  for (guint32 start = 0; start < header->count; start++)
    {
      guint32 width = distance[start], count = 1;
      gboolean named = FALSE;
      while (width > 0 && group_comes_again (header, start, width, start + count * width))
        count++;
      if (count < 2)
        continue;
      for (guint32 c = start; c < start + width; c++)
        {
          named |= is_name (role_of_header (header->cell[c]));
          if (distance[c + (count - 1) * width] > 0)
            return FALSE;
        }
      *twins = (struct twins){ start, width, count };
      if (named)
        return TRUE;
      start += count * width - 1;
    }
  return FALSE;
}

/* 1, 2, 3 ... down the rows. */
static gboolean
column_counts_up (const GArray *rows, guint32 column)
{
  gint64 before = 0;
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      char *end;
      gint64 number = g_ascii_strtoll (text, &end, 10);
      if (end == text || strspn (end, ". )") != strlen (end) || (i > 1 && number != before + 1))
        return FALSE;
      before = number;
    }
  return TRUE;
}

/* Texts or days of which two differ at the least, and no letters or marks of one row's own. */
static gboolean
column_tells_of_rows (const GArray *rows, guint32 column)
{
  const char *first = sample_cell (sample_row_at (rows, 1), column);
  gboolean differs = FALSE, is_long = FALSE;
  for (guint i = 1; i < rows->len; i++)
    {
      const char *text = sample_cell (sample_row_at (rows, i), column);
      differs |= strcmp (text, first) != 0;
      is_long |= g_utf8_strlen (text, -1) > 2;
    }
  return differs && is_long && sample_column_is_full (rows, column)
         && !column_counts_up (rows, column);
}

/* Numbers beside the names that go on from one group to the next are those of a list. */
static gboolean
groups_are_a_list (const GArray *rows, struct twins twins)
{
  for (guint32 c = twins.start; c < twins.start + twins.count * twins.width; c++)
    if (column_counts_up (rows, c))
      return TRUE;
  return FALSE;
}

/* Do many of the names come again, as in rounds of pairs? Nobody stands twice in lists of members. */
static gboolean
people_come_again (const GArray *rows, struct twins twins)
{
  g_autoptr (GHashTable) seen = g_hash_table_new (text_hash, g_str_equal);
  guint people = 0, again = 0;
  for (guint i = 1; i < rows->len; i++)
    for (guint32 c = twins.start; c < twins.start + twins.count * twins.width; c++)
      {
        const char *text = sample_cell (sample_row_at (rows, i), c);
        if (!is_name (role_of_header (sample_row_at (rows, 0)->cell[c]))
            || name_look_of (text) == LOOKS_UNLIKE_NAME)
          continue;
        people++;
        again += !g_hash_table_add (seen, (gpointer)text);
      }
  return 3 * again >= people && again > 1;
}

/* Is something said of the people of each row together? */
static gboolean
rows_are_of_pairs (const GArray *rows, struct twins twins)
{
  if (groups_are_a_list (rows, twins))
    return FALSE;
  for (guint32 c = 0; c < sample_row_at (rows, 0)->count; c++)
    if ((c < twins.start || c >= twins.start + twins.count * twins.width)
        && column_tells_of_rows (rows, c))
      return TRUE;
  return people_come_again (rows, twins);
}

/* "Mentor", "Student", "Sender": what somebody is to the other person of a pair. */
static gboolean
word_is_of_pairs (const char *text)
{
  static const enum concept kinds[]
    = { WORDS_LEADS, WORDS_GUIDES, WORDS_GUIDES_IN_PAIRS, WORDS_LED, WORDS_LEARNS, WORDS_TEACHER };
  enum role role = role_of_header (text);
  g_autofree char *folded = header_fold (text);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    if (text_means (kinds[i], folded))
      return TRUE;
  return role == ROLE_FROM || role == ROLE_TO;
}

/* What all people of a group are, as a column of it says; NULL: it does not. */
static const char *
kind_of_people (const GArray *rows, guint32 column)
{
  const char *kind = sample_cell (sample_row_at (rows, 1), column);
  for (guint i = 2; i < rows->len; i++)
    if (strcmp (sample_cell (sample_row_at (rows, i), column), kind) != 0)
      return NULL;
  return *kind != '\0' && word_is_of_pairs (kind) ? kind : NULL;
}

static void
set_header (GArray *rows, guint32 column, const char *kind, const char *number)
{
  char **cell = &g_array_index (rows, struct sample_row, 0).cell[column];
  char *whole = kind == NULL                          ? g_strdup_printf ("%s %s", *cell, number)
                : role_of_header (*cell) == ROLE_NAME ? g_strdup (kind)
                                                      : g_strdup_printf ("%s %s", kind, *cell);
  g_free (*cell);
  *cell = whole;
}

void
twin_headers_part (GArray *rows)
{
  struct twins twins;
  const char *kind[2] = { NULL, NULL };
  if (rows->len < 1 + ROWS_LEAST || !find_twins (sample_row_at (rows, 0), &twins))
    return;
  for (guint32 c = twins.start;
       c < twins.start + twins.width && kind[0] == NULL && twins.count == 2; c++)
    {
      kind[0] = kind_of_people (rows, c);
      kind[1] = kind_of_people (rows, c + twins.width);
      if (kind[0] == NULL || kind[1] == NULL || strcmp (kind[0], kind[1]) == 0)
        kind[0] = kind[1] = NULL;
    }
  if (kind[0] == NULL && !rows_are_of_pairs (rows, twins))
    return;
  for (guint32 c = 0; c < twins.count * twins.width; c++)
    {
      guint32 group = c / twins.width;
      g_autofree char *number = g_strdup_printf ("%u", group + 1);
      set_header (rows, twins.start + c, group < G_N_ELEMENTS (kind) ? kind[group] : NULL, number);
    }
}
