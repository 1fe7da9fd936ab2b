/* The best chains of ties between two people.
 *
 * The length of a tie is 1/strength, and the best chain is the shortest. Further chains of the
 * same pair come from Yen's algorithm: each person on an accepted chain is a spur point, where
 * a search looks for a chain that leaves there. Equal length: fewer steps, then the
 * lower-numbered predecessor.
 *
 * People who may not be contacted lead to nobody while there is another way: chains without them
 * come first, then the others.
 *
 * Sources: Dijkstra 1959; Newman 2001 for the lengths; Yen 1971, Management Science 17,
 * 712-716.
 *
 * Cost: O((n + m) log n) per search; one search per person on an accepted chain. */
#include <math.h>
#include "measure/paths/shortest_paths.h"
#include "measure/learning/ego_contacts.h"

struct chain_search
{
  const struct network *network;
  struct dijkstra dijkstra;
  double *length; /* per tie; infinite if it must not be used */
  guint32 *steps; /* per settled person: the fewest on a shortest path */
  guint32 *last;  /* per settled person: predecessor on the chosen path */
};

static double
tie_length (const struct network *network, guint32 tie)
{
  return 1 / network_tie_weight (network, tie);
}

/* Chooses among equally short paths: fewer steps, then the lower-numbered predecessor. */
static void
choose_paths (struct chain_search *search)
{
  const struct dijkstra *dijkstra = &search->dijkstra;
  for (guint32 i = 0; i < dijkstra->n_settled; i++)
    {
      guint32 v = dijkstra->settled[i], best = NONE;
      const guint32 *before = dijkstra->before + dijkstra->graph->offset[v];
      for (guint32 k = 0; k < dijkstra->n_before[v]; k++)
        {
          guint32 u = before[k];
          if (best == NONE || search->steps[u] < search->steps[best]
              || (search->steps[u] == search->steps[best] && u < best))
            best = u;
        }
      search->last[v] = best;
      search->steps[v] = best == NONE ? 0 : search->steps[best] + 1;
    }
}

static void
search_from (struct chain_search *search, guint32 from, guint32 target)
{
  dijkstra_search_to (&search->dijkstra, from, target);
  choose_paths (search);
}

static void
chain_free (gpointer data)
{
  struct chain *chain = data;
  g_free (chain->person);
  g_free (chain);
}

/* The path to `target`, preceded by the first `kept` people of `root`; the search started at
 * the last of them. NULL if there is none. Free with chain_free. */
static struct chain *
chain_new (const struct chain_search *search, const struct chain *root, guint32 kept,
           guint32 target)
{
  const struct network *network = search->network;
  if (isinf (search->dijkstra.distance[target]))
    return NULL;
  struct chain *chain = g_new0 (struct chain, 1);
  chain->count = kept + search->steps[target];
  chain->person = g_new (guint32, chain->count);
  guint32 v = target;
  for (guint32 i = chain->count; i > kept; i--, v = search->last[v])
    chain->person[i - 1] = v;
  for (guint32 i = 0; i < kept; i++)
    chain->person[i] = root->person[i];
  for (guint32 i = 1; i < chain->count; i++)
    chain->length
      += tie_length (network, network_tie (network, chain->person[i - 1], chain->person[i]));
  return chain;
}

static guint32
chain_end (const struct chain *chain)
{
  return chain->person[chain->count - 1];
}

static gint
chain_compare (gconstpointer a, gconstpointer b)
{
  const struct chain *x = *(const struct chain *const *)a, *y = *(const struct chain *const *)b;
  if (x->length != y->length)
    return x->length < y->length ? -1 : 1;
  if (x->count != y->count)
    return x->count < y->count ? -1 : 1;
  for (guint32 i = 0; i < x->count; i++)
    if (x->person[i] != y->person[i])
      return x->person[i] < y->person[i] ? -1 : 1;
  return 0;
}

static guint32
count_same_first (const struct chain *x, const struct chain *y)
{
  guint32 same = 0, most = MIN (x->count, y->count);
  while (same < most && x->person[same] == y->person[same])
    same++;
  return same;
}

static gboolean
list_has_chain (const GPtrArray *chains, const struct chain *chain)
{
  for (guint i = 0; i < chains->len; i++)
    if (chain_compare (&chains->pdata[i], &chain) == 0)
      return TRUE;
  return FALSE;
}

static void
candidate_add (GPtrArray *candidates, const GPtrArray *chains, struct chain *chain)
{
  if (chain == NULL)
    return;
  if (list_has_chain (candidates, chain) || list_has_chain (chains, chain))
    chain_free (chain);
  else
    g_ptr_array_add (candidates, chain);
}

/* Ties that accepted chains take behind the first at + 1 people of the last one. */
static void
bar_taken_ties (struct chain_search *search, const GPtrArray *chains, const guint32 *same,
                guint32 at, gboolean bar)
{
  const struct network *network = search->network;
  for (guint i = 0; i < chains->len; i++)
    {
      const struct chain *one = chains->pdata[i];
      if (same[i] <= at || one->count <= at + 1)
        continue;
      guint32 tie = network_tie (network, one->person[at], one->person[at + 1]);
      search->length[tie] = bar ? INFINITY : tie_length (network, tie);
    }
}

/* Adds the best chains that leave the last accepted chain at each of its people. They must not
 * return to the people before, nor start with a tie that an accepted chain takes there. */
static void
spur (struct chain_search *search, const GPtrArray *chains, guint32 target, GPtrArray *candidates)
{
  const struct chain *root = chains->pdata[chains->len - 1];
  g_autofree guint32 *same = g_new (guint32, chains->len);
  for (guint i = 0; i < chains->len; i++)
    same[i] = count_same_first (chains->pdata[i], root);
  dijkstra_reset (&search->dijkstra);
  for (guint32 at = 0; at + 1 < root->count; at++)
    {
      bar_taken_ties (search, chains, same, at, TRUE);
      search_from (search, root->person[at], target);
      candidate_add (candidates, chains, chain_new (search, root, at + 1, target));
      bar_taken_ties (search, chains, same, at, FALSE);
      dijkstra_bar (&search->dijkstra, root->person[at]);
    }
}

static void
further_chains (struct chain_search *search, guint32 target, guint32 count, GPtrArray *chains)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new_with_free_func (chain_free);
  while (chains->len > 0 && chains->len < count)
    {
      spur (search, chains, target, candidates);
      if (candidates->len == 0)
        return;
      g_ptr_array_sort (candidates, chain_compare);
      g_ptr_array_add (chains, g_ptr_array_steal_index (candidates, 0));
    }
}

static struct chain_search
chain_search_new (const struct network *network)
{
  struct chain_search search = { .network = network };
  search.length = g_new (double, MAX (network->n_ties, 1));
  for (guint32 e = 0; e < network->n_ties; e++)
    search.length[e] = tie_length (network, e);
  search.dijkstra = dijkstra_new (&network->graph, search.length);
  search.steps = g_new (guint32, network->n_people);
  search.last = g_new (guint32, network->n_people);
  return search;
}

static void
chain_search_clear (struct chain_search *search)
{
  dijkstra_clear (&search->dijkstra);
  g_free (search->length);
  g_free (search->steps);
  g_free (search->last);
}

/* The best chain to each target that is reached, best first. */
static GPtrArray *
chains_to_each (struct chain_search *search, guint32 from, const guint32 *target, guint32 n_targets)
{
  GPtrArray *chains = g_ptr_array_new_with_free_func (chain_free);
  const struct chain root = { .person = &from, .count = 1 };
  search_from (search, from, n_targets == 1 ? target[0] : NONE);
  for (guint32 i = 0; i < n_targets; i++)
    {
      struct chain *chain = target[i] == from ? NULL : chain_new (search, &root, 1, target[i]);
      if (chain != NULL)
        g_ptr_array_add (chains, chain);
    }
  g_ptr_array_sort (chains, chain_compare);
  return chains;
}

/* Keeps people who may not be contacted off all paths; a single target stays the target. */
static void
bar_people (struct chain_search *search, guint32 from, guint32 keep)
{
  const struct network *network = search->network;
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      const guint32 ends[] = { network->tie[e].a, network->tie[e].b };
      for (guint k = 0; k < G_N_ELEMENTS (ends); k++)
        if (ends[k] != from && ends[k] != keep && network_may_not_contact (network, ends[k]))
          search->length[e] = INFINITY;
    }
}

static GPtrArray *
chains_search (const struct network *network, guint32 from, const guint32 *target,
               guint32 n_targets, guint32 count, gboolean barred)
{
  struct chain_search search = chain_search_new (network);
  if (barred)
    bar_people (&search, from, n_targets == 1 ? target[0] : NONE);
  GPtrArray *chains = chains_to_each (&search, from, target, n_targets);
  if (n_targets == 1)
    further_chains (&search, target[0], count, chains);
  chain_search_clear (&search);
  return chains;
}

GPtrArray *
chains_to_ask (const struct network *network, guint32 from, const guint32 *target,
               guint32 n_targets)
{
  GPtrArray *chains = chains_search (network, from, target, n_targets, 1, TRUE);
  for (guint i = chains->len; i-- > 0;)
    if (network_may_not_contact (network, chain_end (chains->pdata[i])))
      g_ptr_array_remove_index (chains, i);
  return chains;
}

static gboolean
anybody_may_not_be_contacted (const struct network *network)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (network_may_not_contact (network, v))
      return TRUE;
  return FALSE;
}

/* Of several targets, those that are reached already are left out. */
static void
add_barred_chains (GPtrArray *chains, const struct network *network, guint32 from,
                   const guint32 *target, guint32 n_targets, guint32 count)
{
  g_autofree guint8 *reached = g_new0 (guint8, network->n_people);
  for (guint i = 0; n_targets > 1 && i < chains->len; i++)
    reached[chain_end (chains->pdata[i])] = TRUE;
  g_autoptr (GPtrArray) all
    = chains_search (network, from, target, n_targets, chains->len + count, FALSE);
  while (all->len > 0 && chains->len < count)
    {
      struct chain *chain = g_ptr_array_steal_index (all, 0);
      if (reached[chain_end (chain)] || (n_targets == 1 && list_has_chain (chains, chain)))
        chain_free (chain);
      else
        g_ptr_array_add (chains, chain);
    }
}

GPtrArray *
chains_find (const struct network *network, guint32 from, const guint32 *target, guint32 n_targets,
             guint32 count)
{
  gboolean barred = anybody_may_not_be_contacted (network);
  GPtrArray *chains = chains_search (network, from, target, n_targets, count, barred);
  if (barred && chains->len < count)
    add_barred_chains (chains, network, from, target, n_targets, count);
  if (chains->len > count)
    g_ptr_array_set_size (chains, (gint)count);
  return chains;
}
