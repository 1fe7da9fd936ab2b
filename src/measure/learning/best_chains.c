/* The best chains of ties between two people.
 *
 * The length of a tie is 1/strength, and the best chain is the shortest. Further chains of the
 * same pair come from Yen's algorithm: each person on an accepted chain is a spur point, where
 * a search looks for a chain that leaves there. Equal length: fewer steps, then the
 * lower-numbered predecessor.
 *
 * Sources: Dijkstra 1959; Newman 2001 for the lengths; Yen 1971, Management Science 17,
 * 712-716.
 *
 * Cost: O((n + m) log n) per search; one search per person on an accepted chain. */
#include <math.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

struct path_label
{
  double length;
  guint32 steps, before;
};

struct entry
{
  double length;
  guint32 steps, person;
};

struct searching
{
  const struct network *network;
  struct path_label *label; /* per person */
  guint8 *closed;           /* per person: 1 settled, 2 must not be used */
  guint8 *cut;              /* per tie: must not be used */
  GArray *heap;             /* struct entry, the smallest first */
};

static gboolean
entry_is_less (const struct entry *a, const struct entry *b)
{
  if (a->length != b->length)
    return a->length < b->length;
  if (a->steps != b->steps)
    return a->steps < b->steps;
  return a->person < b->person;
}

static void
entries_swap (struct entry *a, struct entry *b)
{
  struct entry kept = *a;
  *a = *b;
  *b = kept;
}

static void
heap_push (GArray *heap, struct entry entry)
{
  g_array_append_val (heap, entry);
  struct entry *at = (struct entry *)(gpointer)heap->data;
  for (guint i = heap->len - 1; i > 0 && entry_is_less (&at[i], &at[(i - 1) / 2]); i = (i - 1) / 2)
    entries_swap (&at[i], &at[(i - 1) / 2]);
}

static struct entry
heap_pop (GArray *heap)
{
  struct entry *at = (struct entry *)(gpointer)heap->data;
  struct entry minimum = at[0];
  at[0] = at[heap->len - 1];
  g_array_set_size (heap, heap->len - 1);
  for (guint i = 0, child; (child = 2 * i + 1) < heap->len; i = child)
    {
      if (child + 1 < heap->len && entry_is_less (&at[child + 1], &at[child]))
        child++;
      if (!entry_is_less (&at[child], &at[i]))
        break;
      entries_swap (&at[i], &at[child]);
    }
  return minimum;
}

static gboolean
label_is_better (const struct path_label *one, const struct path_label *other)
{
  if (one->length != other->length)
    return one->length < other->length;
  if (one->steps != other->steps)
    return one->steps < other->steps;
  return one->before < other->before;
}

static void
neighbours_reach (struct searching *searching, guint32 v)
{
  const struct graph *graph = &searching->network->graph;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    {
      guint32 u = graph->target[i], tie = graph->edge[i];
      struct path_label label
        = { searching->label[v].length + 1 / searching->network->tie[tie].strength,
            searching->label[v].steps + 1, v };
      if (searching->closed[u] != 0 || searching->cut[tie]
          || !label_is_better (&label, &searching->label[u]))
        continue;
      searching->label[u] = label;
      heap_push (searching->heap, (struct entry){ label.length, label.steps, u });
    }
}

/* Labels all people reachable from `from`, up to `target` (NONE: all). `start` gives the length
 * and steps so far. */
static void
search (struct searching *searching, guint32 from, struct path_label start, guint32 target)
{
  guint32 n = searching->network->n_people;
  for (guint32 v = 0; v < n; v++)
    searching->label[v] = (struct path_label){ INFINITY, NONE, NONE };
  g_array_set_size (searching->heap, 0);
  searching->label[from] = start;
  heap_push (searching->heap, (struct entry){ start.length, start.steps, from });
  while (searching->heap->len > 0)
    {
      struct entry entry = heap_pop (searching->heap);
      if (searching->closed[entry.person] != 0)
        continue;
      searching->closed[entry.person] = 1;
      if (entry.person == target)
        return;
      neighbours_reach (searching, entry.person);
    }
}

static void
chain_free (gpointer data)
{
  struct chain *chain = data;
  g_free (chain->person);
  g_free (chain);
}

/* The path to `target`, preceded by the first `kept` people of `root`; the search started at
 * the last of them. NULL if there is none. Free with g_free. */
static struct chain *
chain_new (const struct searching *searching, const struct chain *root, guint32 kept,
           guint32 target)
{
  const struct path_label *label = &searching->label[target];
  if (isinf (label->length))
    return NULL;
  struct chain *chain = g_new0 (struct chain, 1);
  chain->count = label->steps + 1;
  chain->length = label->length;
  chain->person = g_new (guint32, chain->count);
  guint32 v = target;
  for (guint32 i = chain->count; i > kept; i--, v = searching->label[v].before)
    chain->person[i - 1] = v;
  for (guint32 i = 0; i < kept; i++)
    chain->person[i] = root->person[i];
  return chain;
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

static gboolean
chain_begins (const struct chain *chain, const struct chain *root, guint32 kept)
{
  return chain->count > kept && memcmp (chain->person, root->person, kept * sizeof (guint32)) == 0;
}

static void
candidate_add (GPtrArray *candidates, const GPtrArray *chains, struct chain *chain)
{
  const GPtrArray *lists[] = { candidates, chains };
  gboolean known = chain == NULL;
  for (guint k = 0; k < G_N_ELEMENTS (lists); k++)
    for (guint i = 0; !known && i < lists[k]->len; i++)
      known = chain_compare (&lists[k]->pdata[i], &chain) == 0;
  if (!known)
    g_ptr_array_add (candidates, chain);
  else if (chain != NULL)
    chain_free (chain);
}

/* Adds the chains that leave the last accepted chain at its person number `at`. */
static void
spur (struct searching *searching, const GPtrArray *chains, guint32 at, guint32 target,
      GPtrArray *candidates)
{
  const struct network *network = searching->network;
  const struct chain *root = chains->pdata[chains->len - 1];
  struct path_label start = { 0, at, NONE };
  memset (searching->closed, 0, network->n_people);
  memset (searching->cut, 0, MAX (network->n_ties, 1));
  for (guint32 i = 0; i < at; i++)
    {
      guint32 tie = network_tie (network, root->person[i], root->person[i + 1]);
      start.length += 1 / network->tie[tie].strength;
      searching->closed[root->person[i]] = 2;
    }
  for (guint i = 0; i < chains->len; i++)
    {
      const struct chain *one = chains->pdata[i];
      if (chain_begins (one, root, at + 1) && one->count > at + 1)
        searching->cut[network_tie (network, one->person[at], one->person[at + 1])] = 1;
    }
  search (searching, root->person[at], start, target);
  candidate_add (candidates, chains, chain_new (searching, root, at + 1, target));
}

static void
further_chains (struct searching *searching, guint32 target, guint32 count, GPtrArray *chains)
{
  g_autoptr (GPtrArray) candidates = g_ptr_array_new_with_free_func (chain_free);
  while (chains->len > 0 && chains->len < count)
    {
      const struct chain *last = chains->pdata[chains->len - 1];
      for (guint32 at = 0; at + 1 < last->count; at++)
        spur (searching, chains, at, target, candidates);
      if (candidates->len == 0)
        return;
      g_ptr_array_sort (candidates, chain_compare);
      g_ptr_array_add (chains, g_ptr_array_steal_index (candidates, 0));
    }
}

GPtrArray *
chains_find (const struct network *network, guint32 from, const guint32 *target, guint32 n_targets,
             guint32 count)
{
  g_autofree struct path_label *label = g_new (struct path_label, network->n_people);
  g_autofree guint8 *closed = g_new0 (guint8, network->n_people);
  g_autofree guint8 *cut = g_new0 (guint8, MAX (network->n_ties, 1));
  g_autoptr (GArray) heap = g_array_new (FALSE, FALSE, sizeof (struct entry));
  struct searching searching = { network, label, closed, cut, heap };
  GPtrArray *chains = g_ptr_array_new_with_free_func (chain_free);
  const struct path_label start = { 0, 0, NONE };
  const struct chain root = { .person = &from, .count = 1 };

  search (&searching, from, start, n_targets == 1 ? target[0] : NONE);
  for (guint32 i = 0; i < n_targets; i++)
    {
      struct chain *chain = target[i] == from ? NULL : chain_new (&searching, &root, 1, target[i]);
      if (chain != NULL)
        g_ptr_array_add (chains, chain);
    }
  g_ptr_array_sort (chains, chain_compare);
  if (n_targets == 1)
    further_chains (&searching, target[0], count, chains);
  if (chains->len > count)
    g_ptr_array_set_size (chains, (gint)count);
  return chains;
}
