/* Who to introduce to each other: two close contacts without a tie who share something and are likely
 * to meet.
 *
 * p(a, x) is the chance that a and x are in contact again within 90 days, k(x) the number of ties of x:
 *
 *   score(a, b) = sum over common contacts x of p(a, x) p(b, x) / sqrt k(x)
 *
 * Source: after Adamic and Adar 2003, Social Networks 25, 211-230, who weigh common contacts by 1/ln k.
 * Cost: all pairs of the strongest contacts, times their ties. */
#include <math.h>
#include "measure/learning/suggesting.h"
#include "measure/measure_internal.h"

#define CLOSE_CONTACTS 40 /* pairs among the strongest */

static gint
compare_by_strength (gconstpointer a, gconstpointer b, gpointer data)
{
  const struct network *network = data;
  const struct closeness_step *x = *(const struct closeness_step *const *)a;
  const struct closeness_step *y = *(const struct closeness_step *const *)b;
  double s = network->tie[x->tie].strength, t = network->tie[y->tie].strength;
  if (s != t)
    return s > t ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* Contacts above the median strength that are still in touch, strongest first. */
static GPtrArray *
close_contacts (const struct advising *advising)
{
  GPtrArray *close = g_ptr_array_new ();
  for (guint32 i = 0; i < advising->learning->n_steps; i++)
    {
      struct closeness_step *step = &advising->learning->step[i];
      const struct tie *tie = advising_tie (advising, step);
      if (!advising->taken[step->person] && advising_goes_on (advising, step) && step->stage >= 2
          && tie->strength > advising->network->median_strength)
        g_ptr_array_add (close, step);
    }
  g_ptr_array_sort_with_data (close, compare_by_strength, (gpointer)advising->network);
  if (close->len > CLOSE_CONTACTS)
    g_ptr_array_set_size (close, CLOSE_CONTACTS);
  return close;
}

/* A tie with somebody by the chance that it lives. */
struct living_tie
{
  guint32 person;
  double chance;
};

/* The living ties of a person, by the other person. */
static GArray *
living_ties (const struct network *network, guint32 person)
{
  const struct graph *graph = &network->graph;
  GArray *ties = g_array_new (FALSE, FALSE, sizeof (struct living_tie));
  for (guint32 i = graph->offset[person]; i < graph->offset[person + 1]; i++)
    {
      const struct tie *tie = &network->tie[graph->edge[i]];
      struct living_tie one = { graph->target[i], tie->again[CHANCE_90] };
      if (tie_is_living (tie) && !isnan (one.chance))
        g_array_append_val (ties, one);
    }
  return ties;
}

/* How likely two people are to meet: the sum over their common contacts x, who both see still, of
 * p(a,x) p(b,x) / sqrt k(x). Both lists are sorted by person, as the graph is. */
static void
score_common_contacts (const struct network *network, const GArray *a, const GArray *b,
                       struct introduction_pair *pair)
{
  for (guint i = 0, j = 0; i < a->len && j < b->len;)
    {
      const struct living_tie *x = &g_array_index (a, struct living_tie, i);
      const struct living_tie *y = &g_array_index (b, struct living_tie, j);
      if (x->person == y->person)
        {
          pair->score += x->chance * y->chance / sqrt (graph_degree (&network->graph, x->person));
          pair->common += x->person != network->me;
        }
      i += x->person <= y->person;
      j += y->person <= x->person;
    }
}

static void
values_add (GHashTable *values, const struct network *network, guint32 person, guint32 key)
{
  struct attribute_walk walk = { person, key };
  for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
    g_hash_table_add (values, (gpointer)value);
}

/* A tag or field of a that is among the tags and fields of the other. The owner's own field does not
 * count, because too many share it. */
static const char *
find_shared_value (const struct network *network, guint32 a, GHashTable *theirs, GHashTable *owners)
{
  static const guint32 keys[] = { ATTRIBUTE_TAGS, ATTRIBUTE_FIELD };
  for (guint k = 0; k < G_N_ELEMENTS (keys); k++)
    {
      struct attribute_walk walk = { a, keys[k] };
      for (const char *value; (value = network_attribute_next (network, &walk)) != NULL;)
        if (g_hash_table_contains (theirs, value) && !g_hash_table_contains (owners, value))
          return value;
    }
  return NULL;
}

void
introduction_pairs_visit (const struct advising *advising, gboolean only_sharing,
                          introduction_visit visit, gpointer data)
{
  const struct network *network = advising->network;
  g_autoptr (GPtrArray) close = close_contacts (advising);
  g_autoptr (GPtrArray) ties = g_ptr_array_new_with_free_func ((GDestroyNotify)g_array_unref);
  g_autoptr (GHashTable) theirs = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) owners = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0; i < close->len; i++)
    g_ptr_array_add (
      ties, living_ties (network, ((const struct closeness_step *)close->pdata[i])->person));
  values_add (owners, network, network->me, ATTRIBUTE_FIELD);
  for (guint j = 1; j < close->len; j++)
    {
      guint32 b = ((const struct closeness_step *)close->pdata[j])->person;
      g_hash_table_remove_all (theirs);
      values_add (theirs, network, b, ATTRIBUTE_TAGS);
      values_add (theirs, network, b, ATTRIBUTE_FIELD);
      for (guint i = 0; i < j; i++)
        {
          guint32 a = ((const struct closeness_step *)close->pdata[i])->person;
          struct introduction_pair pair = { .a = a, .b = b };
          if (network_tie (network, a, b) != NONE)
            continue;
          const char *shared = find_shared_value (network, a, theirs, owners);
          if (only_sharing && shared == NULL)
            continue;
          score_common_contacts (network, ties->pdata[i], ties->pdata[j], &pair);
          visit (data, &pair, shared);
        }
    }
}

struct best_introduction
{
  struct advice advice;
  double score;
  guint32 common;
};

static void
keep_better_pair (gpointer data, const struct introduction_pair *pair, const char *shared)
{
  struct best_introduction *best = data;
  if (pair->score < best->score
      || (pair->score == best->score && (best->common == 0 || pair->common > 0)))
    return;
  best->score = pair->score;
  best->common = pair->common;
  best->advice.person = pair->a;
  best->advice.other = pair->b;
  best->advice.value = shared;
}

/* Introduce: two close contacts without a tie who have something in common. Score: how likely they
 * are to meet by way of those both know; of equals, those who share only the owner. */
void
advise_introduction (struct advising *advising)
{
  struct best_introduction best
    = { .advice = advice_none (ADVICE_INTRODUCE), .score = -1, .common = 1 };
  introduction_pairs_visit (advising, TRUE, keep_better_pair, &best);
  advice_add (advising, best.advice);
}
