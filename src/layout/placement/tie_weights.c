/* How strongly each tie attracts.
 *
 * A tie within a group says more about where its people belong than a tie between groups. A
 * hub's hundredth tie says less than the third tie of someone who has few. So attraction grows
 * with the number of shared neighbours and falls with the fourth root of the product of the
 * degrees. It depends only weakly on strength, so one intense tie does not fold the layout.
 * Mean 1, at most 4.
 *
 * STRENGTH_SHARE and SHARED_SHARE were chosen on thirteen networks. They preserve
 * neighbourhoods a tenth better at equal stress and crossings.
 *
 * Cost: O(m sqrt m), as the rows of those with fewer neighbours are read. */
#include <math.h>
#include "layout/placement/tie_weights.h"

#define STRENGTH_SHARE 0.25
#define SHARED_SHARE 0.4
#define PULL_MOST 4.0

/* Has w fewer neighbours than v? Of equals, the first one has. */
static gboolean
has_fewer (const struct component *component, guint32 w, guint32 v)
{
  guint32 own = component_degree (component, w), other = component_degree (component, v);
  return own != other ? own < other : w < v;
}

/* The neighbours of the one with more are marked, and those of the one with fewer looked up. */
static void
count_shared (const struct component *component, guint32 *shared)
{
  const guint32 *offset = component->offset, *target = component->target;
  g_autofree guint8 *marked = g_new0 (guint8, component->n);
  for (guint32 v = 0; v < component->n; v++)
    {
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        marked[target[i]] = 1;
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        {
          guint32 w = target[i], count = 0;
          if (!has_fewer (component, w, v))
            continue;
          for (guint32 k = offset[w]; k < offset[w + 1]; k++)
            count += marked[target[k]];
          shared[i] = shared[lower_bound (target, offset[w], offset[w + 1], v)] = count;
        }
      for (guint32 i = offset[v]; i < offset[v + 1]; i++)
        marked[target[i]] = 0;
    }
}

static double
mean_pull (const struct component *component)
{
  double sum = 0;
  guint32 half_ties = component->offset[component->n];
  for (guint32 i = 0; i < half_ties; i++)
    sum += component->pull[i];
  return half_ties > 0 && sum > 0 ? sum / half_ties : 1;
}

void
component_weight_ties (struct component *component)
{
  guint32 half_ties = component->offset[component->n];
  double mean = mean_pull (component);
  g_autofree guint32 *shared = g_new (guint32, MAX (half_ties, 1));
  count_shared (component, shared);
  for (guint32 v = 0; v < component->n; v++)
    for (guint32 i = component->offset[v]; i < component->offset[v + 1]; i++)
      {
        guint32 w = component->target[i];
        double relative = CLAMP (component->pull[i] / mean, 0, PULL_MOST);
        double root
          = sqrt ((double)component_degree (component, v) * component_degree (component, w));
        double together = (shared[i] + 1) / root;
        double pull = (1 - STRENGTH_SHARE + STRENGTH_SHARE * relative)
                      * (1 - SHARED_SHARE + SHARED_SHARE * together) / sqrt (root);
        component->pull[i] = (float)pull;
      }
  mean = mean_pull (component);
  for (guint32 i = 0; i < half_ties; i++)
    component->pull[i] = (float)MIN (component->pull[i] / mean, PULL_MOST);
}
