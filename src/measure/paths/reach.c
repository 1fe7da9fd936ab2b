/* Reach seen from me: steps, what each contact's loss would cost, and how much
 * of a person's second-step reach is told twice. */
#include <math.h>
#include "measure/measure_internal.h"

void
steps_measure (const struct graph *graph, guint32 from, guint32 *steps)
{
  g_autofree guint32 *queue = g_new (guint32, graph->n);
  guint32 head = 0, tail = 0;

  for (guint32 v = 0; v < graph->n; v++)
    steps[v] = NONE;
  if (from == NONE)
    return;
  steps[from] = 0;
  queue[tail++] = from;
  while (head < tail)
    {
      guint32 v = queue[head++];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        if (steps[graph->target[i]] == NONE)
          {
            steps[graph->target[i]] = steps[v] + 1;
            queue[tail++] = graph->target[i];
          }
    }
}

/* UCINET: people within two steps for each tie that neighbours have.  O(m). */
void
reach_efficiency_measure (const struct graph *graph, const guint32 *within_two, double *efficiency)
{
  for (guint32 v = 0; v < graph->n; v++)
    {
      guint64 told = 0;
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        told += graph_degree (graph, graph->target[i]);
      efficiency[v] = told == 0 ? NAN : (double)within_two[v] / (double)told;
    }
}

/* Several are on the way: nobody alone. */
enum
{
  SEVERAL = NONE - 1
};

static guint32
merge (guint32 only, guint32 other)
{
  return only == NONE || only == other ? other : SEVERAL;
}

/* For each person two or three steps away, the one neighbour of mine through
 * whom every shortest path goes, or SEVERAL. */
static void
find_first_steps (const struct graph *graph, const guint32 *steps, guint32 *first)
{
  for (guint32 v = 0; v < graph->n; v++)
    first[v] = steps[v] == 1 ? v : NONE;
  for (guint32 away = 2; away <= 3; away++)
    for (guint32 v = 0; v < graph->n; v++)
      for (guint32 i = graph->offset[v]; steps[v] == away && i < graph->offset[v + 1]; i++)
        if (steps[graph->target[i]] == away - 1)
          first[v] = merge (first[v], first[graph->target[i]]);
}

/* v is two steps away through one neighbour alone: is there a way of three
 * steps round it, through somebody two steps away too? */
static gboolean
has_way_round (const struct graph *graph, const guint32 *steps, const guint32 *first, guint32 v)
{
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (steps[graph->target[i]] == 2 && first[graph->target[i]] != first[v])
      return TRUE;
  return FALSE;
}

/* A contact of mine takes along those three steps away whose shortest paths all
 * go through it, and those two steps away whom it alone joins to me, unless
 * there is a way round.  Only my own contacts are asked about: 0 for the
 * others.  O(n + m) for all. */
void
reach_lost_measure (const struct graph *graph, guint32 me, const guint32 *steps, double *lost)
{
  g_autofree guint32 *first = g_new (guint32, graph->n);

  for (guint32 v = 0; v < graph->n; v++)
    lost[v] = me == NONE ? NAN : 0;
  if (me == NONE)
    return;
  lost[me] = NAN;
  find_first_steps (graph, steps, first);
  for (guint32 v = 0; v < graph->n; v++)
    if (first[v] != SEVERAL
        && (steps[v] == 3 || (steps[v] == 2 && !has_way_round (graph, steps, first, v))))
      lost[first[v]]++;
}

guint32
people_within (const struct graph *graph, guint32 from, guint32 steps)
{
  g_autofree guint32 *away = g_new (guint32, graph->n);
  guint32 count = 0;
  steps_measure (graph, from, away);
  for (guint32 v = 0; v < graph->n; v++)
    count += v != from && away[v] <= steps;
  return count;
}
