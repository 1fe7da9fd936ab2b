/* Reach within 1, 2 and 3 steps, harmonic centrality and closeness, exact and
 * for all: breadth-first searches from 512 sources at once, a bit each (Then
 * et al., "The more the merrier", VLDB 2014).
 *
 * Ties have no direction, so a vertex's own distances are counted where the
 * searches of others arrive at it: one population count per vertex and step.
 * Everything is summed in integers (1/d in units of a common denominator), so
 * neither the number of threads nor the batching can change a bit.
 *
 * Cost: n / 512 searches of O(m) vector operations per step; memory per thread
 * 3 x 64 bytes per vertex. */
#include <math.h>
#include <omp.h>
#include <string.h>
#include "parts.h"

typedef guint64 lanes __attribute__ ((vector_size (64)));

enum { LANES = 512, WORDS = 8, UNITS = 4096 };

/* What has been counted at a vertex. */
struct tally
{
  guint64 distance;             /* sum of d */
  guint64 inverse;              /* sum of 1/d, in units */
  guint32 at[3];                /* sources at distance 1, 2, 3 */
  guint32 reached;
};

struct search
{
  const struct graph *graph;
  guint32 from, to;             /* the component's range of vertices */
  lanes full;                   /* the sources of this batch */
  lanes *seen, *now, *next;     /* who has been here, is here, arrives here */
  guint32 *front, n_front;      /* where now is not zero */
  guint32 *arrivals, n_arrivals;        /* where next is not zero */
  guint32 *touched;
  struct tally *tally;
  const guint64 *unit;          /* round (units / d), [UNITS] */
  guint64 units;
};

PART_OF_WIDE gboolean
lanes_any (const lanes *x)
{
  guint64 any = 0;
  for (int w = 0; w < WORDS; w++)
    any |= (*x)[w];
  return any != 0;
}

PART_OF_WIDE guint32
lanes_count (const lanes *x)
{
  guint32 count = 0;
  for (int w = 0; w < WORDS; w++)
    count += (guint32) __builtin_popcountll ((*x)[w]);
  return count;
}

/* The sources that arrive at v for the first time, `distance` steps away. */
PART_OF_WIDE void
settle (struct search *search, guint32 v, const lanes *arrived, guint32 distance)
{
  struct tally *tally = &search->tally[v];
  guint32 count = lanes_count (arrived);
  search->seen[v] |= *arrived;
  search->next[v] = *arrived;
  search->arrivals[search->n_arrivals++] = v;
  tally->reached += count;
  tally->distance += (guint64) count * distance;
  tally->inverse += count * (distance < UNITS ? search->unit[distance]
                                              : search->units / distance);
  if (distance <= 3)
    tally->at[distance - 1] += count;
}

/* Where many are active: all who still miss somebody ask their neighbours. */
PART_OF_WIDE void
pull (struct search *search, guint32 distance)
{
  const guint32 *offset = search->graph->offset, *target = search->graph->target;
  const lanes *now = search->now;
  for (guint32 v = search->from; v < search->to; v++)
    {
      lanes missing = search->full & ~search->seen[v], found = { 0 };
      if (!lanes_any (&missing))
        continue;
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        found |= now[target[i]];
      found &= missing;
      if (lanes_any (&found))
        settle (search, v, &found, distance);
    }
}

/* Where few are active: they tell their neighbours. */
PART_OF_WIDE void
push (struct search *search, guint32 distance)
{
  const guint32 *offset = search->graph->offset, *target = search->graph->target;
  guint32 n_touched = 0;
  for (guint32 f = 0; f < search->n_front; f++)
    {
      guint32 v = search->front[f];
      lanes told = search->now[v];
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        {
          lanes *heard = &search->next[target[i]];
          if (!lanes_any (heard))
            search->touched[n_touched++] = target[i];
          *heard |= told;
        }
    }
  for (guint32 t = 0; t < n_touched; t++)
    {
      guint32 v = search->touched[t];
      lanes found = search->next[v] & ~search->seen[v];
      search->next[v] = (lanes) { 0 };
      if (lanes_any (&found))
        settle (search, v, &found, distance);
    }
}

PART_OF_WIDE gboolean
few_are_active (const struct search *search)
{
  const struct graph *graph = search->graph;
  guint64 rows = 0, all = graph->offset[search->to] - graph->offset[search->from];
  for (guint32 f = 0; f < search->n_front; f++)
    rows += graph_degree (graph, search->front[f]);
  return 3 * rows < all;
}

/* The arrivals become the front; where the front was, next is zero again. */
PART_OF_WIDE void
advance (struct search *search)
{
  lanes *now = search->now;
  guint32 *front = search->front;
  for (guint32 f = 0; f < search->n_front; f++)
    now[front[f]] = (lanes) { 0 };
  search->now = search->next;
  search->next = now;
  search->front = search->arrivals;
  search->n_front = search->n_arrivals;
  search->arrivals = front;
  search->n_arrivals = 0;
}

PART_OF_WIDE void
start_batch (struct search *search, guint32 first, guint32 count)
{
  memset (search->seen + search->from, 0, (search->to - search->from) * sizeof (lanes));
  search->full = (lanes) { 0 };
  for (guint32 s = 0; s < count; s++)
    {
      lanes bit = { 0 };
      bit[s / 64] = G_GUINT64_CONSTANT (1) << s % 64;
      search->full |= bit;
      search->seen[first + s] = search->now[first + s] = bit;
      search->front[search->n_front++] = first + s;
    }
}

/* Leaves now and next zero, as it found them. */
WIDE static void
search_batch (struct search *search, guint32 first, guint32 count)
{
  start_batch (search, first, count);
  for (guint32 distance = 1; search->n_front > 0; distance++)
    {
      if (few_are_active (search))
        push (search, distance);
      else
        pull (search, distance);
      advance (search);
    }
}

static struct search
search_new (const struct graph *graph, const guint64 *unit, guint64 units)
{
  struct search search = { .graph = graph, .unit = unit, .units = units };
  search.seen = g_aligned_alloc (graph->n, sizeof (lanes), sizeof (lanes));
  search.now = g_aligned_alloc0 (graph->n, sizeof (lanes), sizeof (lanes));
  search.next = g_aligned_alloc0 (graph->n, sizeof (lanes), sizeof (lanes));
  search.front = g_new (guint32, graph->n);
  search.arrivals = g_new (guint32, graph->n);
  search.touched = g_new (guint32, graph->n);
  search.tally = g_new0 (struct tally, graph->n);
  return search;
}

/* The tallies outlive the search. */
static void
search_clear (struct search *search)
{
  g_aligned_free (search->seen);
  g_aligned_free (search->now);
  g_aligned_free (search->next);
  g_free (search->front);
  g_free (search->arrivals);
  g_free (search->touched);
}

/* A batch of sources of one component. */
struct batch
{
  guint32 first, count;
  guint32 from, to;
};

static struct batch *
list_batches (const struct components *components, guint32 *n_batches)
{
  GArray *batches = g_array_new (FALSE, FALSE, sizeof (struct batch));
  guint32 from = 0;
  for (guint32 c = 0; c < components->count; c++)
    {
      guint32 to = from + components->size[c];
      for (guint32 first = from; first < to && to - from > 1; first += LANES)
        {
          struct batch batch = { first, MIN (LANES, to - first), from, to };
          g_array_append_val (batches, batch);
        }
      from = to;
    }
  *n_batches = batches->len;
  return (struct batch *) g_array_free (batches, FALSE);
}

/* As many units as n of them fit into 64 bits: a multiple of the least common
 * multiple of 1 ... 20, so that distances up to 20 are summed without any
 * rounding. */
static guint64
choose_units (guint32 n, guint64 *unit)
{
  guint64 units = 232792560;
  while (units < G_MAXUINT64 / 2 / ((guint64) n + 1))
    units *= 2;
  for (guint32 d = 1; d < UNITS; d++)
    unit[d] = (units + d / 2) / d;
  return units;
}

static void
tally_add (struct tally *sum, const struct tally *part, guint32 n)
{
  for (guint32 v = 0; v < n; v++)
    {
      sum[v].distance += part[v].distance;
      sum[v].inverse += part[v].inverse;
      sum[v].reached += part[v].reached;
      for (int k = 0; k < 3; k++)
        sum[v].at[k] += part[v].at[k];
    }
}

static void
report_tally (const struct ordered *ordered, const struct tally *tally, guint64 units,
              const struct spread *spread)
{
  guint32 n = ordered->graph.n;
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = ordered->vertex[i], within = 0;
      for (int k = 0; k < 3; k++)
        spread->within[k][v] = within += tally[i].at[k];
      spread->harmonic[v] = n < 2 ? 0 : (double) tally[i].inverse / (double) units / (n - 1);
      spread->closeness[v] = tally[i].reached == 0 ? NAN
        : (double) tally[i].reached / (double) tally[i].distance;
    }
}

void
spread_measure (const struct graph *graph, const struct components *components, int threads,
                const struct spread *spread)
{
  guint64 unit[UNITS], units = choose_units (graph->n, unit);
  guint32 n_batches;
  g_autofree struct batch *batch = list_batches (components, &n_batches);
  g_autofree struct tally *sum = g_new0 (struct tally, graph->n);
  struct ordered ordered;

  graph_order (graph, components, &ordered);
#pragma omp parallel num_threads (CLAMP ((guint32) threads, 1, MAX (n_batches, 1)))
  {
    struct search search = search_new (&ordered.graph, unit, units);
#pragma omp for schedule (dynamic)
    for (guint32 b = 0; b < n_batches; b++)
      {
        search.from = batch[b].from;
        search.to = batch[b].to;
        search_batch (&search, batch[b].first, batch[b].count);
      }
#pragma omp critical
    tally_add (sum, search.tally, graph->n);
    g_free (search.tally);
    search_clear (&search);
  }
  report_tally (&ordered, sum, units, spread);
  ordered_clear (&ordered);
}
