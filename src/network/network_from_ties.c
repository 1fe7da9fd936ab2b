/* Builds a network from bare ties, for tests and kernels that need no log. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "network/identity/name_index.h"

static int
compare_names (gconstpointer x, gconstpointer y, gpointer data)
{
  const char *const *names = data;
  guint32 a = *(const guint32 *)x, b = *(const guint32 *)y;
  int order = strcmp (names[a], names[b]);
  return order != 0 ? order : (a > b) - (a < b);
}

static int
compare_ties (const void *x, const void *y)
{
  const struct tie *p = x, *q = y;
  if (p->a != q->a)
    return p->a < q->a ? -1 : 1;
  return (p->b > q->b) - (p->b < q->b);
}

/* Adds people in the order of their names. place[i] is the index of the person with name i. */
static void
set_people (struct network *network, const char *const *names, guint32 *place)
{
  struct network_private *private = network->storage;
  guint32 n = network->n_people;
  g_autofree guint32 *order = g_new (guint32, n);

  network->asked_since = DAY_NONE;
  for (guint32 i = 0; i < n; i++)
    order[i] = i;
  g_qsort_with_data (order, (gint)n, sizeof *order, compare_names, (gpointer)names);
  for (guint32 v = 0; v < n; v++)
    {
      place[order[v]] = v;
      network->person[v].name = g_string_chunk_insert (private->text, names[order[v]]);
    }
}

static struct tie
make_tie (guint32 a, guint32 b, double strength)
{
  return (struct tie){ .a = MIN (a, b),
                       .b = MAX (a, b),
                       .strength = strength,
                       .interactions = 1,
                       .given = strength / 2,
                       .taken = strength / 2,
                       .direct_strength = strength,
                       .first = DAY_NONE,
                       .last = DAY_NONE,
                       .median_gap_days = 60,
                       .again = { NAN, NAN },
                       .evidence = EVIDENCE_DIRECT,
                       .state = STATE_NONE };
}

static void
absorb_tie (struct tie *tie, const struct tie *other)
{
  tie->strength += other->strength;
  tie->interactions += other->interactions;
  tie->given += other->given;
  tie->taken += other->taken;
  tie->direct_strength += other->direct_strength;
}

/* Repeated pairs are summed; a pair of a person with themselves is not a tie. */
static void
set_ties (struct network *network, const guint32 (*pairs)[2], const double *strength,
          guint32 n_pairs, const guint32 *place)
{
  struct tie *tie = g_new (struct tie, MAX (n_pairs, 1));
  guint32 n = 0, kept = 0;

  for (guint32 i = 0; i < n_pairs; i++)
    if (pairs[i][0] != pairs[i][1])
      tie[n++]
        = make_tie (place[pairs[i][0]], place[pairs[i][1]], strength == NULL ? 1 : strength[i]);
  qsort (tie, n, sizeof *tie, compare_ties);
  for (guint32 i = 0; i < n; i++)
    if (kept > 0 && compare_ties (&tie[kept - 1], &tie[i]) == 0)
      absorb_tie (&tie[kept - 1], &tie[i]);
    else
      tie[kept++] = tie[i];
  network->tie = tie;
  network->n_ties = kept;
}

struct network *
network_from_ties (const char *const *names, guint32 n_people, const guint32 (*pairs)[2],
                   const double *strength, guint32 n_ties, guint32 me)
{
  struct network *network = g_new0 (struct network, 1);
  g_autofree guint32 *place = g_new (guint32, n_people);

  network->storage = network_private_new ();
  network->n_people = n_people;
  network->person = g_new0 (struct person, n_people);
  set_people (network, names, place);
  set_ties (network, pairs, strength, n_ties, place);
  network->me = me == NONE ? NONE : place[me];
  network->owner_source = me == NONE ? OWNER_NONE : OWNER_NAMED;
  network->first_day = network->last_day = network->as_of = DAY_NONE;
  network->gap = (struct log_gap){ DAY_NONE, DAY_NONE };
  network->half_life_auc = NAN;
  network_set_handles (network, NULL);
  network_build_graph (network);
  network_summarise (network);
  return network;
}
