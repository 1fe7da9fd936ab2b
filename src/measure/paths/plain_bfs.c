/* Breadth-first searches from one source after the other; see ms_bfs.h. */
#include <string.h>
#include "measure/paths/ms_bfs.h"

static guint32
search_plainly (const struct source_search *search, guint32 source, guint32 *steps, guint32 *queue)
{
  const guint32 *offset = search->graph->offset, *target = search->graph->target;
  guint32 tail = 0;
  memset (steps + search->from, 0xff, (search->to - search->from) * sizeof *steps);
  steps[source] = 0;
  queue[tail++] = source;
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

static void
add_far (struct far_sums *far, guint32 distance, guint64 inverse, guint64 inverse_squared)
{
  far->count++;
  far->distance += distance;
  far->distance_squared += (guint64)distance * distance;
  far->inverse += inverse;
  far->inverse_squared += inverse_squared;
}

/* The queue is in the order of distance, so that there is a division for each distance only. */
void
search_one_by_one (struct source_search *search, const guint32 *source, guint32 count)
{
  guint32 *queue = search->front, *steps = search->touched;
  for (guint32 s = 0; s < count; s++)
    {
      guint32 reached = search_plainly (search, source[s], steps, queue), distance = 0;
      guint64 inverse = 0, inverse_squared = 0;
      for (guint32 k = 1; k < reached; k++)
        {
          struct distance_counts *counts = &search->counts[queue[k]];
          if (steps[queue[k]] != distance)
            {
              distance = steps[queue[k]];
              inverse = distance < UNITS ? search->unit[distance] : search->units / distance;
              inverse_squared = inverse / distance;
            }
          counts->reached++;
          counts->distance += distance;
          counts->inverse += inverse;
          if (distance <= 3)
            counts->at[distance - 1]++;
          if (search->far != NULL && distance > search->exact_steps)
            add_far (&search->far[queue[k]], distance, inverse, inverse_squared);
        }
    }
}
