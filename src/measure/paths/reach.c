/* Reach from me: steps to each person, what losing each person would cost within three steps, and
 * how much of a person's two-step reach is redundant. */
#include <math.h>
#include "measure/measure_internal.h"

guint32
steps_spread (const struct graph *graph, guint32 from, guint32 *steps, guint32 *queue)
{
  const guint32 *offset = graph->offset, *target = graph->target;
  guint32 tail = 0;
  steps[from] = 0;
  queue[tail++] = from;
  for (guint32 head = 0; head < tail; head++)
    {
      guint32 v = queue[head];
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        if (steps[target[i]] == NONE)
          {
            steps[target[i]] = steps[v] + 1;
            queue[tail++] = target[i];
          }
    }
  return tail;
}

void
steps_measure (const struct graph *graph, guint32 from, guint32 *steps)
{
  g_autofree guint32 *queue = g_new (guint32, graph->n);
  for (guint32 v = 0; v < graph->n; v++)
    steps[v] = NONE;
  if (from != NONE)
    steps_spread (graph, from, steps, queue);
}

/* Reach efficiency as in UCINET: people within two steps per tie of the neighbours. O(m). */
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

/* Two or more neighbours lead there, so no single one is needed. */
enum
{
  SEVERAL = NONE - 1
};

static guint32
merge (guint32 only, guint32 other)
{
  return only == NONE || only == other ? other : SEVERAL;
}

/* For each person two or three steps away: my neighbour on all shortest paths, or SEVERAL. */
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

/* v is two steps away, through one neighbour only. Is there a path of three steps that avoids
 * this neighbour? It must pass through another person two steps away. */
static gboolean
has_way_round (const struct graph *graph, const guint32 *steps, const guint32 *first, guint32 v)
{
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (steps[graph->target[i]] == 2 && first[graph->target[i]] != first[v])
      return TRUE;
  return FALSE;
}

/* The only person two steps away who v, three steps away, has a tie with; SEVERAL if there are
 * more. */
static guint32
find_second_step (const struct graph *graph, const guint32 *steps, guint32 v)
{
  guint32 second = NONE;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    if (steps[graph->target[i]] == 2)
      second = merge (second, graph->target[i]);
  return second;
}

/* People I would lose with each person, within three steps:
 *
 *   me -- c -- v        lost if v has no path of three steps around c
 *   me -- c -- x -- v   lost if all shortest paths to v pass through c
 *   me -- x -- c -- v   lost if c is v's only neighbour two steps away
 *
 * Nobody further out carries anyone within three steps. O(n + m) for all. */
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
    {
      guint32 second = steps[v] == 3 ? find_second_step (graph, steps, v) : SEVERAL;
      if (second != SEVERAL)
        lost[second]++;
      if (first[v] != SEVERAL
          && (steps[v] == 3 || (steps[v] == 2 && !has_way_round (graph, steps, first, v))))
        lost[first[v]]++;
    }
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

guint32
people_within_over (const struct graph *graph, guint32 from, guint32 most, const guint8 *closed)
{
  guint32 n = graph->n, head = 0, tail = 0;
  g_autofree guint32 *queue = g_new (guint32, n), *steps = g_new (guint32, n);
  for (guint32 v = 0; v < n; v++)
    steps[v] = NONE;
  steps[from] = 0;
  for (queue[tail++] = from; head < tail && steps[queue[head]] < most; head++)
    for (guint32 i = graph->offset[queue[head]]; i < graph->offset[queue[head] + 1]; i++)
      {
        guint32 u = graph->target[i];
        if (steps[u] != NONE || closed[graph->edge[i]])
          continue;
        steps[u] = steps[queue[head]] + 1;
        queue[tail++] = u;
      }
  return tail - 1;
}
