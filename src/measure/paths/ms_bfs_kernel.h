/* ms_bfs_kernel.h - breadth-first searches from 512 sources at once. Included once per
 * instruction set, by a file that defines SEARCH_BATCH as the name of the function. The method
 * is described in ms_bfs.c. */
#include <string.h>
#include "measure/paths/ms_bfs.h"

static inline __attribute__ ((always_inline)) gboolean
lanes_any (const struct source_bits *x)
{
  half both = x->low | x->high;
  return (both[0] | both[1] | both[2] | both[3]) != 0;
}

static inline __attribute__ ((always_inline)) guint32
lanes_count (const struct source_bits *x)
{
  guint32 count = 0;
  for (int w = 0; w < 4; w++)
    count += (guint32)(__builtin_popcountll (x->low[w]) + __builtin_popcountll (x->high[w]));
  return count;
}

/* Counts the sources that arrive at v for the first time, `distance` steps away. */
static void
settle (struct source_search *search, guint32 v, const struct source_bits *arrived,
        guint32 distance)
{
  struct distance_counts *counts = &search->counts[v];
  guint32 count = lanes_count (arrived);
  search->seen[v].low |= arrived->low;
  search->seen[v].high |= arrived->high;
  search->next[v] = *arrived;
  search->arrivals[search->n_arrivals++] = v;
  counts->reached += count;
  counts->distance += (guint64)count * distance;
  guint64 inverse = distance < UNITS ? search->unit[distance] : search->units / distance;
  counts->inverse += count * inverse;
  if (distance <= 3)
    counts->at[distance - 1] += count;
  if (search->far != NULL && distance > search->exact_steps)
    far_add_sources (&search->far[v], count, distance, inverse, inverse / distance);
}

/* Pull, if many vertices are active: each vertex that sources have yet to reach reads its
 * neighbours. */
static void
pull (struct source_search *search, guint32 distance)
{
  const guint32 *offset = search->graph->offset, *target = search->graph->target;
  const struct source_bits *now = search->now;
  for (guint32 v = search->from; v < search->to; v++)
    {
      struct source_bits missing
        = { search->full.low & ~search->seen[v].low, search->full.high & ~search->seen[v].high };
      half low = { 0 }, high = { 0 };
      if (!lanes_any (&missing))
        continue;
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        {
          low |= now[target[i]].low;
          high |= now[target[i]].high;
        }
      struct source_bits found = { low & missing.low, high & missing.high };
      if (lanes_any (&found))
        settle (search, v, &found, distance);
    }
}

/* Push, if few vertices are active: each active vertex writes to its neighbours. */
static void
push (struct source_search *search, guint32 distance)
{
  const guint32 *offset = search->graph->offset, *target = search->graph->target;
  guint32 n_touched = 0;
  for (guint32 f = 0; f < search->n_front; f++)
    {
      guint32 v = search->front[f];
      struct source_bits told = search->now[v];
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        {
          struct source_bits *heard = &search->next[target[i]];
          if (!lanes_any (heard))
            search->touched[n_touched++] = target[i];
          heard->low |= told.low;
          heard->high |= told.high;
        }
    }
  for (guint32 t = 0; t < n_touched; t++)
    {
      guint32 v = search->touched[t];
      const struct source_bits *next = &search->next[v], *seen = &search->seen[v];
      struct source_bits found = { next->low & ~seen->low, next->high & ~seen->high };
      search->next[v] = (struct source_bits){ 0 };
      if (lanes_any (&found))
        settle (search, v, &found, distance);
    }
}

static gboolean
few_are_active (const struct source_search *search)
{
  const struct graph *graph = search->graph;
  guint64 rows = 0, all = graph->offset[search->to] - graph->offset[search->from];
  for (guint32 f = 0; f < search->n_front; f++)
    rows += graph_degree (graph, search->front[f]);
  return 3 * rows < all;
}

/* The arrivals become the front, and the old front is cleared for the next step. */
static void
advance (struct source_search *search)
{
  struct source_bits *now = search->now;
  guint32 *front = search->front;
  for (guint32 f = 0; f < search->n_front; f++)
    now[front[f]] = (struct source_bits){ 0 };
  search->now = search->next;
  search->next = now;
  search->front = search->arrivals;
  search->n_front = search->n_arrivals;
  search->arrivals = front;
  search->n_arrivals = 0;
}

static void
start_batch (struct source_search *search, const guint32 *source, guint32 count)
{
  memset (search->seen + search->from, 0,
          (search->to - search->from) * sizeof (struct source_bits));
  search->full = (struct source_bits){ 0 };
  for (guint32 s = 0; s < count; s++)
    {
      struct source_bits *seen = &search->seen[source[s]];
      guint64 bit = G_GUINT64_CONSTANT (1) << s % 64;
      if (s < SOURCE_WORDS / 2)
        search->full.low[s / 64] |= seen->low[s / 64] = bit;
      else
        search->full.high[s / 64 - 4] |= seen->high[s / 64 - 4] = bit;
      search->now[source[s]] = *seen;
      search->front[search->n_front++] = source[s];
    }
}

/* now and next are zero before and after. */
void
SEARCH_BATCH (struct source_search *search, const guint32 *source, guint32 count)
{
  start_batch (search, source, count);
  for (guint32 distance = 1; search->n_front > 0; distance++)
    {
      if (few_are_active (search))
        push (search, distance);
      else
        pull (search, distance);
      advance (search);
    }
}
