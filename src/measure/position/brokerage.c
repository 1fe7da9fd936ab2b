/* Brokerage roles without enumerating pairs.
 *
 * Count all pairs of neighbours by their clusters, then subtract the pairs that are tied. Each
 * triangle is one such pair for each of its corners.
 *
 * Cost: O(m sqrt m). */
#include "measure/graph/dense_core.h"

struct counting
{
  const struct clusters *clusters;
  struct brokerage *brokerage;
};

static enum broker_role
role_between (guint32 own, guint32 one, guint32 other)
{
  if (one == own || other == own)
    return one == other ? ROLE_COORDINATOR : ROLE_GATEKEEPER;
  return one == other ? ROLE_ITINERANT : ROLE_LIAISON;
}

static void
take_off_tied (const struct triangle *triangle, void *data)
{
  struct counting *counting = data;
  guint32 cluster[3];
  for (int i = 0; i < 3; i++)
    if ((cluster[i] = counting->clusters->of[triangle->corner[i]]) == NONE)
      return;
  for (int i = 0; i < 3; i++)
    {
      enum broker_role role = role_between (cluster[i], cluster[(i + 1) % 3], cluster[(i + 2) % 3]);
      counting->brokerage->pairs[role][triangle->corner[i]]--;
    }
}

/* A tied pair is found from both of its ends. */
static void
count_tied_twice (const struct core_circles *circles, const guint64 *bits, guint32 member,
                  guint32 contact, guint64 *tied)
{
  struct circle_counts counts
    = core_count_by_circle (circles, bits + (gsize)member * circles->words,
                            bits + (gsize)contact * circles->words, member, contact);
  if (circles->of[contact] == circles->of[member])
    {
      tied[ROLE_COORDINATOR] += counts.own;
      tied[ROLE_GATEKEEPER] += counts.all - counts.own;
      return;
    }
  tied[ROLE_GATEKEEPER] += counts.own;
  tied[ROLE_ITINERANT] += counts.other;
  tied[ROLE_LIAISON] += counts.all - counts.own - counts.other;
}

/* The same for the triangles inside the dense core. */
static void
take_off_tied_inside (const struct dense_core *core, const struct graph *graph,
                      const struct counting *counting)
{
  struct core_circles circles;
  if (core->n == 0)
    return;
  g_autofree guint64 *bits = core_bits_new (core, graph, NULL, NULL);
  core_circles_find (core, counting->clusters->of, &circles);
  for (guint32 i = 0; i < core->n; i++)
    {
      guint32 v = core->vertex[i];
      guint64 tied[N_BROKER_ROLES] = { 0 };
      for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
        {
          guint32 j = core->place[graph->target[k]];
          if (circles.of[i] != NONE && j != NONE && circles.of[j] != NONE)
            count_tied_twice (&circles, bits, i, j, tied);
        }
      for (int role = 0; role < N_BROKER_ROLES; role++)
        counting->brokerage->pairs[role][v] -= tied[role] / 2;
    }
  core_circles_clear (&circles);
}

static guint64
pairs_among (guint64 n)
{
  return n == 0 ? 0 : n * (n - 1) / 2;
}

/* Counts all pairs, tied or not. among[] is zero before and after. */
static void
count_all_pairs (const struct graph *graph, const struct clusters *clusters, guint32 v,
                 guint32 *among, struct brokerage *brokerage)
{
  guint64 all = 0, same = 0, own;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (clusters->of[graph->target[i]] != NONE)
      {
        same += among[clusters->of[graph->target[i]]]++;
        all++;
      }
  own = among[clusters->of[v]];
  brokerage->pairs[ROLE_COORDINATOR][v] = pairs_among (own);
  brokerage->pairs[ROLE_GATEKEEPER][v] = own * (all - own);
  brokerage->pairs[ROLE_ITINERANT][v] = same - pairs_among (own);
  brokerage->pairs[ROLE_LIAISON][v] = pairs_among (all) - own * (all - own) - same;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (clusters->of[graph->target[i]] != NONE)
      among[clusters->of[graph->target[i]]] = 0;
}

/* The role with most pairs. Equal numbers: the role that reaches farther. */
static enum plain_role
choose_plain_role (const struct brokerage *brokerage, guint32 v)
{
  static const struct
  {
    enum broker_role role;
    enum plain_role plain;
  } order[] = {
    { ROLE_LIAISON, PLAIN_CONNECTOR },
    { ROLE_GATEKEEPER, PLAIN_GATEWAY },
    { ROLE_ITINERANT, PLAIN_OUTSIDER },
    { ROLE_COORDINATOR, PLAIN_INSIDER },
  };
  enum plain_role plain = PLAIN_NEIGHBOUR;
  guint64 max = 0;
  for (gsize i = 0; i < G_N_ELEMENTS (order); i++)
    if (brokerage->pairs[order[i].role][v] > max)
      {
        max = brokerage->pairs[order[i].role][v];
        plain = order[i].plain;
      }
  return plain;
}

struct brokerage *
brokerage_measure (const struct network *network, const struct clusters *clusters)
{
  struct brokerage *brokerage = g_new0 (struct brokerage, 1);
  struct counting counting = { clusters, brokerage };
  g_autofree guint32 *among = g_new0 (guint32, clusters->count);
  struct dense_core core;
  guint32 n = network->n_people;

  for (int r = 0; r < N_BROKER_ROLES; r++)
    brokerage->pairs[r] = g_new0 (guint64, n);
  brokerage->plain = g_new0 (guint8, n);
  for (guint32 v = 0; v < n; v++)
    if (clusters->of[v] != NONE)
      count_all_pairs (&network->graph, clusters, v, among, brokerage);
  dense_core_find (&network->graph, &core);
  triangles_visit_outside (&network->graph, &core, take_off_tied, &counting);
  take_off_tied_inside (&core, &network->graph, &counting);
  dense_core_clear (&core);
  for (guint32 v = 0; v < n; v++)
    brokerage->plain[v] = choose_plain_role (brokerage, v);
  return brokerage;
}

void
brokerage_free (struct brokerage *brokerage)
{
  if (brokerage == NULL)
    return;
  for (int r = 0; r < N_BROKER_ROLES; r++)
    g_free (brokerage->pairs[r]);
  g_free (brokerage->plain);
  g_free (brokerage);
}

const char *
plain_role_name (guint8 role)
{
  static const char *const name[N_PLAIN_ROLES]
    = { "neighbour", "insider", "outsider", "gateway", "connector" };
  g_return_val_if_fail (role < N_PLAIN_ROLES, NULL);
  return name[role];
}
