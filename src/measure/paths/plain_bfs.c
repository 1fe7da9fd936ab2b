/* Breadth-first searches from one source after the other; see ms_bfs.h. */
#include <string.h>
#include "measure/paths/ms_bfs.h"

/* The queue is in the order of distance, so that there is a division for each distance only. */
void
search_one_by_one (struct source_search *search, const guint32 *source, guint32 count)
{
  guint32 *queue = search->front, *steps = search->touched;
  for (guint32 s = 0; s < count; s++)
    {
      guint32 distance = 0;
      memset (steps + search->from, 0xff, (search->to - search->from) * sizeof *steps);
      guint32 reached = steps_spread (search->graph, source[s], steps, queue);
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
            far_add_sources (&search->far[queue[k]], 1, distance, inverse, inverse_squared);
        }
    }
}
