/* A table of all pairs: its rows compare everybody with everybody, so a row is not yet a tie.
 *
 * Dyadic data sets list how far two people live apart and how much older one is, beside how often they talk.
 * Where each pair of the people has a row, whether in one direction or in both, only a column can say who
 * had contact. */
#include "pln/escape.h"
#include "read/doubts/doubt.h"

enum
{
  PEOPLE_LEAST = 4, /* three people in three rows may all have met */
  BLOCKS_LEAST = 2  /* of the rows of one person each, if the sample ends before the table does */
};

/* The two columns of the ends; FALSE: there are others, or something tells when or how much. */
static gboolean
find_ends (const struct doubt_view *view, guint32 end[2])
{
  static const enum role telling[]
    = { ROLE_WEIGHT, ROLE_STRENGTH, ROLE_INTERACTIONS, ROLE_MINUTES, ROLE_DATE, ROLE_YEAR,
        ROLE_EVENT,  ROLE_CHANNEL,  ROLE_THREAD,       ROLE_REPLY,   ROLE_POST, ROLE_TOPIC };
  const struct columns *columns = view->columns;
  const struct table_rules *rules = &view->layout->rules;
  for (guint k = 0; k < G_N_ELEMENTS (telling); k++)
    if (columns_have (columns, telling[k]))
      return FALSE;
  if (rules->no_tie != NO_COLUMN || !column_subset_is_empty (&rules->relations)
      || rules->presence != NO_COLUMN || view->layout->profile->signature != NULL)
    return FALSE;
  guint32 with = columns->of_role[ROLE_WITH];
  end[0] = with != NO_COLUMN ? with : columns->of_role[ROLE_FROM];
  end[1] = with != NO_COLUMN ? columns->column[with].next : columns->of_role[ROLE_TO];
  return end[0] != NO_COLUMN && end[1] != NO_COLUMN && columns->column[end[1]].next == NO_COLUMN
         && (with == NO_COLUMN || !columns_have (columns, ROLE_FROM));
}

/* The number of the person in a cell; 0: nobody. Equal names have equal numbers. */
static guint32
person_of_cell (const struct doubt_view *view, guint32 column, guint row)
{
  return view->evidence->cell[(gsize)column * view->evidence->rows + row];
}

/* The people of the sample, numbered from 0 as they come. */
static guint
index_of_person (GHashTable *people, guint32 person)
{
  gpointer index;
  if (g_hash_table_lookup_extended (people, GUINT_TO_POINTER (person), NULL, &index))
    return GPOINTER_TO_UINT (index);
  guint next = g_hash_table_size (people);
  g_hash_table_insert (people, GUINT_TO_POINTER (person), GUINT_TO_POINTER (next));
  return next;
}

/* Is each pair there at most once in its direction, and are there as many as there can be? */
static gboolean
rows_are_all_pairs (const struct doubt_view *view, const guint32 end[2])
{
  const guint rows = view->evidence->rows, most_people = 2 * rows;
  g_autoptr (GHashTable) people = g_hash_table_new (g_direct_hash, g_direct_equal);
  g_autoptr (GHashTable) pairs = g_hash_table_new (g_direct_hash, g_direct_equal);
  guint turned = 0;
  for (guint i = 0; i < rows; i++)
    {
      guint32 one = person_of_cell (view, end[0], i), other = person_of_cell (view, end[1], i);
      if (one == 0 || other == 0 || one == other)
        return FALSE;
      guint a = index_of_person (people, one), b = index_of_person (people, other);
      if (!g_hash_table_add (pairs, GUINT_TO_POINTER (a * most_people + b)))
        return FALSE;
      turned += g_hash_table_contains (pairs, GUINT_TO_POINTER (b * most_people + a));
    }
  guint n = g_hash_table_size (people), most = n * (n - 1) / 2;
  return n >= PEOPLE_LEAST
         && ((turned == 0 && rows == most) || (turned == most && rows == 2 * most));
}

/* The table goes on behind the sample: does it list all others for one person after the other, each time
 * as many, or one fewer? */
static gboolean
rows_begin_all_pairs (const struct doubt_view *view, const guint32 end[2])
{
  guint blocks = 0, before = 0, now = 0;
  gint step = 0;
  for (guint i = 0; i < view->evidence->rows; i++)
    {
      if (i == 0 || person_of_cell (view, end[0], i) == person_of_cell (view, end[0], i - 1))
        {
          now++;
          continue;
        }
      gint change = (gint)before - (gint)now;
      if (blocks > 0 && ((change != 0 && change != 1) || (blocks > 1 && change != step)))
        return FALSE;
      step = change;
      before = now;
      now = 1;
      blocks++;
    }
  return blocks >= BLOCKS_LEAST && before + 1 >= PEOPLE_LEAST;
}

/* A number or a mark that is not the same in all rows, and that nothing reads. */
static guint32
value_of_pairs (const struct doubt_view *view)
{
  for (guint32 i = 0; i < view->columns->count; i++)
    if (column_is_left_over (view, i) && view->evidence->column[i].distinct > 1
        && (evidence_share (view->evidence, i, CONTENT_NUMBER) == 1
            || evidence_share (view->evidence, i, CONTENT_MARK) == 1)
        && !column_counts_rows (view, i))
      return i;
  return NO_COLUMN;
}

gboolean
pairs_may_not_be_ties (const struct doubt_view *view, struct doubt *doubt)
{
  guint32 end[2];
  if (any_column_is_told (view) || view->contacts || !find_ends (view, end))
    return FALSE;
  guint32 value = value_of_pairs (view);
  gboolean whole = view->layout->rules.foot_known;
  if (value == NO_COLUMN
      || !(whole ? rows_are_all_pairs (view, end) : rows_begin_all_pairs (view, end)))
    return FALSE;
  doubt->row = first_row_with_cell (view, value);
  doubt->column = value;
  g_autofree char *quoted = shell_quote (view->columns->column[value].name);
  doubt->question = g_strdup_printf (
    "each two people have a line, so a line alone does not say that they had contact; name the column "
    "that says how often or how strongly with --column weight=NAME; if all of them had contact, add "
    "--column none=%s",
    quoted);
  return TRUE;
}
