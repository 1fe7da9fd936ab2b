/* k-anonymity: each person shares what is shown of them with at least k - 1 others (Sweeney 2002,
 * International Journal of Uncertainty, Fuzziness and Knowledge-Based Systems 10, 557-570).
 *
 * Groups are found as in Mondrian (LeFevre, DeWitt and Ramakrishnan 2006, ICDE): people are split at
 * the middle of the attribute in which they differ most, as long as both parts have k people; equal
 * values stay together. Before that, a field with k people or more is a part of its own, because the
 * report counts people by fields. Everybody in a group then shows the same: the middle number and quarter of
 * the group (microaggregation, Domingo-Ferrer and Mateo-Sanz 2002, IEEE TKDE 14, 189-201), the field
 * and place if all share it, else the country after the last comma of the place, else none.
 * O(n log^2 n). */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "pln/string_pool.h"
#include "anonymise/recognisable.h"

enum attribute_axis
{
  AXIS_FIELD,
  AXIS_PLACE,
  AXIS_DEGREE,
  AXIS_INTERACTIONS,
  AXIS_FIRST,
  AXIS_LAST,
  N_AXES
};

static gint32
period_start (gint32 day, gboolean quarters)
{
  int year, month, mday;
  if (day == DAY_NONE)
    return DAY_NONE;
  if (quarters)
    return quarter_first_day (quarter_of_day (day));
  day_to_date (day, &year, &month, &mday);
  return day_from_date (year, month, 1);
}

struct shown_person *
shown_people_new (const struct network *network, gboolean quarters)
{
  struct shown_person *people = g_new0 (struct shown_person, MAX (network->n_people, 1));
  const struct graph *graph = &network->graph;
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const struct person *person = &network->person[v];
      people[v].degree = graph_degree (graph, v);
      people[v].interactions = person->interactions;
      people[v].first = period_start (person->first, quarters);
      people[v].last = period_start (person->last, quarters);
    }
  return people;
}

struct alike_groups
{
  struct shown_person *people;
  guint32 k;
  guint32 *member;       /* people in the order of their groups */
  double *value[N_AXES]; /* of each person */
  double range[N_AXES];  /* of all */
};

/* Texts as numbers, in alphabetical order; none comes first. */
static void
texts_rank (const struct shown_person *people, guint32 n, gboolean places, double *value)
{
  g_autofree const char **text = g_new (const char *, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    {
      const char *own = places ? people[v].place : people[v].field;
      text[v] = own != NULL ? own : "";
    }
  g_autofree const char **sorted = g_memdup2 (text, MAX (n, 1) * sizeof *text);
  g_autofree guint32 *rank = g_new0 (guint32, MAX (n, 1));
  qsort (sorted, n, sizeof *sorted, compare_strings);
  for (guint32 i = 1; i < n; i++)
    rank[i] = rank[i - 1] + (strcmp (sorted[i], sorted[i - 1]) != 0);
  for (guint32 v = 0; v < n; v++)
    {
      const char **at = bsearch (&text[v], sorted, n, sizeof *sorted, compare_strings);
      value[v] = rank[at - sorted];
    }
}

static void
values_find (struct alike_groups *grouping, guint32 n)
{
  for (guint axis = 0; axis < N_AXES; axis++)
    grouping->value[axis] = g_new (double, MAX (n, 1));
  texts_rank (grouping->people, n, FALSE, grouping->value[AXIS_FIELD]);
  texts_rank (grouping->people, n, TRUE, grouping->value[AXIS_PLACE]);
  for (guint32 v = 0; v < n; v++)
    {
      const struct shown_person *one = &grouping->people[v];
      grouping->value[AXIS_DEGREE][v] = log1p (one->degree);
      grouping->value[AXIS_INTERACTIONS][v] = log1p (MAX (one->interactions, 0));
      grouping->value[AXIS_FIRST][v] = one->first;
      grouping->value[AXIS_LAST][v] = one->last;
    }
}

static double
range_of (const struct alike_groups *grouping, guint axis, guint32 from, guint32 to)
{
  double low = INFINITY, high = -INFINITY;
  for (guint32 i = from; i < to; i++)
    {
      double value = grouping->value[axis][grouping->member[i]];
      low = MIN (low, value);
      high = MAX (high, value);
    }
  return high - low;
}

static int
compare_members (const void *a, const void *b, gpointer value)
{
  guint32 x = *(const guint32 *)a, y = *(const guint32 *)b;
  double one = ((const double *)value)[x], other = ((const double *)value)[y];
  return one != other ? (one < other ? -1 : 1) : (x > y) - (x < y);
}

/* Sorts the members by the axis; the cut nearest to the middle between different values that leaves
 * k people on both sides, or NONE. */
static guint32
cut_find (struct alike_groups *grouping, guint axis, guint32 from, guint32 to)
{
  const double *value = grouping->value[axis];
  guint32 *member = grouping->member, middle = from + (to - from) / 2;
  g_qsort_with_data (member + from, (gint)(to - from), sizeof *member, compare_members,
                     (gpointer)value);
  for (guint32 off = 0; off <= (to - from) / 2; off++)
    {
      guint32 low = middle - off, high = middle + off;
      if (low >= from + grouping->k && to - low >= grouping->k
          && value[member[low - 1]] < value[member[low]])
        return low;
      if (to >= high + grouping->k && high >= from + grouping->k
          && value[member[high - 1]] < value[member[high]])
        return high;
    }
  return NONE;
}

static guint32
best_cut (struct alike_groups *grouping, guint32 from, guint32 to)
{
  gboolean tried[N_AXES] = { FALSE };
  double range[N_AXES];
  for (guint axis = 0; axis < N_AXES; axis++)
    range[axis]
      = grouping->range[axis] > 0 ? range_of (grouping, axis, from, to) / grouping->range[axis] : 0;
  for (guint times = 0; times < N_AXES; times++)
    {
      guint widest = N_AXES;
      for (guint axis = 0; axis < N_AXES; axis++)
        if (!tried[axis] && range[axis] > 0 && (widest == N_AXES || range[axis] > range[widest]))
          widest = axis;
      if (widest == N_AXES)
        return NONE;
      tried[widest] = TRUE;
      guint32 cut = cut_find (grouping, widest, from, to);
      if (cut != NONE)
        return cut;
    }
  return NONE;
}

/* The member in the middle; of two, the lower. */
static guint32
middle_of (const struct alike_groups *grouping, guint axis, guint32 from, guint32 to)
{
  g_qsort_with_data (grouping->member + from, (gint)(to - from), sizeof *grouping->member,
                     compare_members, grouping->value[axis]);
  return grouping->member[from + (to - from - 1) / 2];
}

static const char *
country_of (const char *place)
{
  const char *comma = place != NULL ? strrchr (place, ',') : NULL;
  if (comma == NULL)
    return NULL;
  while (*++comma == ' ')
    ;
  return *comma != '\0' ? comma : NULL;
}

static const char *
shared_text (const struct alike_groups *grouping, guint32 from, guint32 to,
             const char *(*text_of) (const struct shown_person *))
{
  const char *text = text_of (&grouping->people[grouping->member[from]]);
  for (guint32 i = from + 1; i < to; i++)
    if (g_strcmp0 (text, text_of (&grouping->people[grouping->member[i]])) != 0)
      return NULL;
  return text;
}

static const char *
field_of_person (const struct shown_person *person)
{
  return person->field;
}

static const char *
place_of_person (const struct shown_person *person)
{
  return person->place;
}

static const char *
country_of_person (const struct shown_person *person)
{
  return country_of (person->place);
}

/* Gives all members the same. */
static void
group_level (struct alike_groups *grouping, guint32 from, guint32 to)
{
  const struct shown_person *people = grouping->people;
  struct shown_person same = {
    .degree = people[middle_of (grouping, AXIS_DEGREE, from, to)].degree,
    .interactions = people[middle_of (grouping, AXIS_INTERACTIONS, from, to)].interactions,
    .first = people[middle_of (grouping, AXIS_FIRST, from, to)].first,
    .last = people[middle_of (grouping, AXIS_LAST, from, to)].last,
    .field = shared_text (grouping, from, to, field_of_person),
    .place = shared_text (grouping, from, to, place_of_person),
  };
  if (same.place == NULL)
    same.place = shared_text (grouping, from, to, country_of_person);
  for (guint32 i = from; i < to; i++)
    grouping->people[grouping->member[i]] = same;
}

static void
group_split (struct alike_groups *grouping, guint32 from, guint32 to)
{
  guint32 cut = to - from >= 2 * grouping->k ? best_cut (grouping, from, to) : NONE;
  if (cut == NONE)
    {
      group_level (grouping, from, to);
      return;
    }
  group_split (grouping, from, cut);
  group_split (grouping, cut, to);
}

/* Splits by fields: those with k people one after the other, then all others together, with the last
 * of those if they are fewer than k. */
static void
fields_split (struct alike_groups *grouping, guint32 n)
{
  const double *field = grouping->value[AXIS_FIELD];
  g_autofree guint32 *count = g_new0 (guint32, MAX (n, 1));
  g_autofree double *order = g_new (double, MAX (n, 1));
  guint32 start = 0;
  for (guint32 v = 0; v < n; v++)
    count[(guint32)field[v]]++;
  for (guint32 v = 0; v < n; v++)
    order[v] = count[(guint32)field[v]] >= grouping->k ? field[v] : n;
  g_qsort_with_data (grouping->member, (gint)n, sizeof *grouping->member, compare_members, order);
  for (guint32 i = 1; i < n; i++)
    {
      double last = order[grouping->member[i - 1]], own = order[grouping->member[i]];
      if (own == last || (own == n && n - i < grouping->k))
        continue;
      group_split (grouping, start, i);
      start = i;
    }
  if (n > 0)
    group_split (grouping, start, n);
}

void
shown_people_coarsen (struct shown_person *people, guint32 n, guint32 k)
{
  struct alike_groups grouping = { .people = people, .k = k };
  grouping.member = g_new (guint32, MAX (n, 1));
  for (guint32 v = 0; v < n; v++)
    grouping.member[v] = v;
  values_find (&grouping, n);
  for (guint axis = 0; axis < N_AXES; axis++)
    grouping.range[axis] = n > 0 ? range_of (&grouping, axis, 0, n) : 0;
  fields_split (&grouping, n);
  for (guint axis = 0; axis < N_AXES; axis++)
    g_free (grouping.value[axis]);
  g_free (grouping.member);
}

/* How many of the people have a key of their own. */
static guint32
count_alone (const struct string_pool *keys, const GArray *holders)
{
  guint32 alone = 0;
  for (guint32 i = 0; i < keys->count; i++)
    alone += g_array_index (holders, guint32, i) == 1;
  return alone;
}

static void
key_count (struct string_pool *keys, GArray *holders, const GString *key)
{
  guint32 number = string_pool_intern (keys, key->str, key->len);
  g_array_set_size (holders, keys->count);
  g_array_index (holders, guint32, number)++;
}

struct recognisable
recognisable_count (const struct shown_person *people, const struct network *network)
{
  struct recognisable found = { 0 };
  struct string_pool shown, degrees;
  g_autoptr (GArray) shown_by = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GArray) degree_of = g_array_new (FALSE, TRUE, sizeof (guint32));
  g_autoptr (GString) key = g_string_new (NULL);
  string_pool_init (&shown);
  string_pool_init (&degrees);
  for (guint32 v = 0; v < network->n_people; v++)
    {
      const struct shown_person *one = &people[v];
      if (v == network->me)
        continue;
      found.people++;
      g_string_printf (key, "%u %d %d %s\t%s\t", one->degree, one->first, one->last,
                       one->field != NULL ? one->field : "", one->place != NULL ? one->place : "");
      number_append (key, one->interactions);
      key_count (&shown, shown_by, key);
      g_string_printf (key, "%u", graph_degree (&network->graph, v));
      key_count (&degrees, degree_of, key);
    }
  found.alone = count_alone (&shown, shown_by);
  found.degree_alone = count_alone (&degrees, degree_of);
  string_pool_clear (&shown);
  string_pool_clear (&degrees);
  return found;
}
