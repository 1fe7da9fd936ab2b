/* Detects tables of ties without a header. */
#include <math.h>
#include <string.h>
#include "read/dates/localized_number.h"
#include "read/dates/date_parse.h"
#include "read/people/ways_of_contact.h"
#include "read/sniff/edge_list.h"
#include "read/input/line_end.h"

enum
{
  MAX_COLUMNS = 6,
  MAX_LOG_COLUMNS = 16,
  YEAR_2000_SECONDS = 100000000,
  TICK = 20
};

struct column_look
{
  gboolean numeric, ascending, ticking;
  double minimum, greatest;
  guint steps; /* number of rows in which the value goes up */
};

static struct column_look
look_at_column (const GArray *rows, guint32 column)
{
  struct column_look look = { .numeric = TRUE, .ascending = TRUE, .ticking = TRUE };
  double before = 0, value;

  for (guint i = 0; i < rows->len; i++)
    {
      const struct sample_row *row = sample_row_at (rows, i);
      if (column >= row->count || !cell_number_parse (row->cell[column], FALSE, &value))
        return (struct column_look){ .numeric = FALSE };
      look.steps += i > 0 && value > before;
      look.ascending &= i == 0 || value >= before;
      look.ticking &= value == TICK * trunc (value / TICK);
      look.minimum = i == 0 ? value : MIN (look.minimum, value);
      look.greatest = i == 0 ? value : MAX (look.greatest, value);
      before = value;
    }
  return look;
}

static gboolean
is_clock (const struct column_look *look)
{
  return look->numeric
         && (look->minimum >= YEAR_2000_SECONDS
             || (look->ascending && look->ticking && look->greatest > 1000));
}

/* Seconds since the first message: from 0 on, and mostly higher than in the row before. They say neither the
 * day, as the start is not known, nor the strength of a tie. */
static gboolean
counts_from_start (const struct column_look *look, guint rows)
{
  return look->numeric && look->ascending && look->minimum == 0 && look->greatest > 1000
         && look->steps * 2 >= rows;
}

/* Is the first column a clock? It counts from zero in a sensor's steps of 20 seconds, and the two
 * columns beside it do not, so it is time and not people. */
static gboolean
is_young_clock (const struct column_look *look)
{
  return look[0].numeric && look[0].ascending && look[0].ticking && look[0].steps >= 2
         && !look[1].ticking && !look[2].ticking;
}

/* Does a name of the first row occur again further down? */
static gboolean
names_return (const GArray *rows)
{
  const struct sample_row *first = sample_row_at (rows, 0);
  for (guint i = 1; i < rows->len; i++)
    for (guint32 a = 0; a < 2; a++)
      for (guint32 b = 0; b < MIN (2, sample_row_at (rows, i)->count); b++)
        if (*first->cell[a] != '\0'
            && strcmp (first->cell[a], sample_row_at (rows, i)->cell[b]) == 0)
          return TRUE;
  return FALSE;
}

static gboolean
rows_are_even (const GArray *rows)
{
  guint even = 0;
  for (guint i = 0; i < rows->len; i++)
    even += sample_row_at (rows, i)->count == sample_row_at (rows, 0)->count;
  return even == rows->len;
}

/* Are all cells dates, written with more than digits? */
static gboolean
holds_dates (const GArray *rows, guint32 column)
{
  struct date_text date;
  for (guint i = 0; i < rows->len; i++)
    {
      const char *cell = sample_row_at (rows, i)->cell[column];
      if (i > 0 && *cell == '\0')
        continue;
      date_text_read (cell, &date);
      if (date.shape != DATE_SHAPE_DAY && date.shape != DATE_SHAPE_PAIR)
        return FALSE;
    }
  return TRUE;
}

/* Do names of one column occur again in the next one, and are all cells text? */
static gboolean
columns_share_names (const GArray *rows, guint32 column)
{
  g_autoptr (GHashTable) names = g_hash_table_new (text_hash, g_str_equal);
  gboolean shared = FALSE;
  double value;

  for (guint i = 0; i < rows->len; i++)
    {
      const char *cell = sample_row_at (rows, i)->cell[column];
      if (*cell == '\0' || cell_number_parse (cell, FALSE, &value))
        return FALSE;
      g_hash_table_add (names, (gpointer)cell);
    }
  for (guint i = 0; i < rows->len; i++)
    shared |= g_hash_table_contains (names, sample_row_at (rows, i)->cell[column + 1]);
  return shared;
}

/* Do all cells start with a capital, or with a letter that has no capital form? */
static gboolean
holds_names (const GArray *rows, guint32 column)
{
  for (guint i = 0; i < rows->len; i++)
    {
      gunichar first = g_utf8_get_char (sample_row_at (rows, i)->cell[column]);
      if (!g_unichar_isalpha (first) || g_unichar_islower (first))
        return FALSE;
    }
  return TRUE;
}

/* "call", "coffee": how two met, and no names. */
static gboolean
holds_ways_of_contact (const GArray *rows, guint32 column)
{
  for (guint i = 0; i < rows->len; i++)
    if (!text_is_way_of_contact (sample_row_at (rows, i)->cell[column]))
      return FALSE;
  return TRUE;
}

/* Does every cell contain an e-mail address? */
static gboolean
holds_addresses (const GArray *rows, guint32 column)
{
  for (guint i = 0; i < rows->len; i++)
    if (strchr (sample_row_at (rows, i)->cell[column], '@') == NULL)
      return FALSE;
  return TRUE;
}

/* A log without a header: a column of dates, and two neighbouring columns that have names in
 * common or are the only other ones. All other columns get no role. */
static gboolean
log_roles (const GArray *rows, enum role *roles, guint32 count)
{
  guint32 date = 0, from = 0;
  while (date < count && !holds_dates (rows, date))
    date++;
  while (from + 1 < count
         && (from == date || from + 1 == date || !columns_share_names (rows, from)))
    from++;
  if (date == count)
    return FALSE;
  for (guint32 i = 0; i + 1 < count; i++)
    if (holds_addresses (rows, i) && holds_addresses (rows, i + 1))
      {
        from = i;
        break;
      }
  if (from + 1 >= count)
    {
      from = date == 0 ? 1 : 0;
      if (count != 3 || date == 1 || !holds_names (rows, from) || !holds_names (rows, from + 1))
        return FALSE;
    }
  if (holds_ways_of_contact (rows, from) || holds_ways_of_contact (rows, from + 1))
    return FALSE;
  for (guint32 i = 0; i < count; i++)
    roles[i] = i == date ? ROLE_DATE : i == from ? ROLE_FROM : i == from + 1 ? ROLE_TO : ROLE_NONE;
  return TRUE;
}

gboolean
edge_list_roles (const GArray *rows, enum role *roles, guint32 *count)
{
  struct column_look look[MAX_COLUMNS];

  if (rows->len == 0 || !rows_are_even (rows))
    return FALSE;
  *count = sample_row_at (rows, 0)->count;
  if (*count > 2 && *count <= MAX_LOG_COLUMNS && log_roles (rows, roles, *count))
    return TRUE;
  if (*count < 2 || *count > MAX_COLUMNS)
    return FALSE;
  for (guint32 i = 0; i < *count; i++)
    {
      look[i] = look_at_column (rows, i);
      roles[i] = ROLE_NONE;
    }
  gboolean numbers = look[0].numeric && look[1].numeric;
  for (guint32 i = 0; i < 2; i++)
    if (!look[i].numeric && holds_dates (rows, i))
      return FALSE;
  gboolean timed
    = *count > 2 && numbers && look[2].numeric && (is_clock (&look[0]) || is_young_clock (look));
  guint32 a = timed ? 1 : 0;
  if (!numbers
      && (!names_return (rows) || holds_ways_of_contact (rows, 0)
          || holds_ways_of_contact (rows, 1)))
    return FALSE;
  roles[a] = ROLE_FROM;
  roles[a + 1] = ROLE_TO;
  if (a == 1)
    roles[0] = ROLE_DATE;
  for (guint32 i = 2; a == 0 && i < MIN (*count, 4); i++)
    if (look[i].numeric)
      roles[i] = is_clock (&look[i])                                  ? ROLE_DATE
                 : i == 2 && !counts_from_start (&look[i], rows->len) ? ROLE_WEIGHT
                                                                      : ROLE_NONE;
    else if (i == 2 && g_ascii_isdigit (*sample_row_at (rows, 0)->cell[2]))
      roles[i] = ROLE_DATE;
  return TRUE;
}

const char *
edge_list_profile (char comment, const char *text, gsize length)
{
  for (gsize at = 0; comment != 0 && at < length && text[at] == comment;)
    {
      gsize end = at;
      while (end < length && !is_line_end (text[end]))
        end++;
      g_autofree char *line = g_ascii_strdown (text + at + 1, (gssize)(end - at - 1));
      const char *word = line + strspn (line, " \t");
      if (strstr (word, "bipartite") != NULL || g_str_has_prefix (word, "bip ")
          || strcmp (word, "bip") == 0)
        return "bipartite-list";
      if (strstr (word, "undirected") != NULL || g_str_has_prefix (word, "sym ")
          || strcmp (word, "sym") == 0)
        return "undirected-edge-list";
      for (at = end; at < length && is_line_end (text[at]);)
        at++;
    }
  return "edge-list";
}
