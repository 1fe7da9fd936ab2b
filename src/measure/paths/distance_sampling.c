/* Estimates distances from sampled sources, for components where searches from all people would
 * take too long.
 *
 * People within one or more steps are counted exactly (k_hop.c). The sampled sources only have
 * to say how far away the others are on average, and there people differ little. Errors are
 * half-widths of 95% confidence intervals, from the variance between sources, without
 * replacement.
 *
 * Source: Eppstein and Wang 2004, "Fast approximation of centrality".
 *
 * Cost: one search per batch of 512 sources, whatever the number of people. In a deep component a
 * batch costs as much as a search from each of its sources, so fewer are drawn there. */
#include <math.h>
#include "measure/graph/vertex_sampling.h"
#include "measure/paths/ms_bfs.h"

enum
{
  LEAST_SOURCES = 256,
  DEPTH_FOR_ALL_SOURCES = 24,
  FEW = 30
};

/* Measured speed of the batched search and of k_hop.c. The search is as fast as
 * that in a component of a usual depth; in a deeper one, its sources arrive one after the other. */
static const double arcs_a_second = 1.25e10, rows_a_second = 5e8;
static const double usual_depth = 6;

static double
estimate_seconds (const struct graph *graph, guint32 from, guint32 to, double depth)
{
  double arcs = graph->offset[to] - graph->offset[from], people = to - from;
  return people * arcs / arcs_a_second * CLAMP (depth, usual_depth, SOURCE_WORDS) / usual_depth;
}

gboolean
component_is_too_large (const struct graph *graph, const struct component_sources *component,
                        const struct distances *distances)
{
  guint32 people = component->to - component->from;
  if (distances->exact || people < 4)
    return FALSE;
  if (distances->samples > 0)
    return people > distances->samples;
  return people > 2 * SAMPLED_SOURCES
         && estimate_seconds (graph, component->from, component->to, component->depth)
              > EXACT_SECONDS_MOST;
}

static guint32
count_sources (guint32 depth)
{
  guint32 fewer = SAMPLED_SOURCES * DEPTH_FOR_ALL_SOURCES / MIN (depth, SOURCE_WORDS);
  return CLAMP (fewer, LEAST_SOURCES, SAMPLED_SOURCES);
}

void
component_draw_sources (const struct graph *graph, const struct distances *distances,
                        guint32 *source, struct component_sources *component)
{
  struct stratum people
    = { component->to - component->from,
        distances->samples > 0 ? distances->samples : count_sources (component->depth) };
  double rows = distances->rows > 0 ? distances->rows : rows_a_second * EXACT_SECONDS_MOST;
  component->sampled = TRUE;
  component->source = source;
  component->n_sources
    = sample_draw (component->from, component->to, NULL, &people, distances->seed, source);
  component->exact_steps = k_hop_steps (graph, component, rows);
}

/* Mean and variance over the sources that are beyond the exact steps. */
struct moments
{
  double mean, variance;
};

struct averages
{
  struct moments distance, inverse;
  double within[3]; /* share of the far sources within 1, 2, 3 steps */
};

static struct moments
moments_of (double sum, double squares, double count)
{
  return (struct moments){ count > 0 ? sum / count : 0, sampled_variance (sum, squares, count) };
}

static guint32
count_within (const struct distance_counts *counts, guint32 exact_steps, guint32 steps)
{
  guint32 count = 0;
  for (guint32 k = exact_steps; k < steps; k++)
    count += counts->at[k];
  return count;
}

/* Averages over the whole component, for people with too few far sources. */
static void
average_all (const struct estimating *from, struct averages *all)
{
  double count = 0, distance = 0, distance_squared = 0, inverse = 0, inverse_squared = 0;
  double within[3] = { 0, 0, 0 };
  const struct component_sources *component = from->component;
  for (guint32 v = component->from; v < component->to; v++)
    {
      const struct far_sums *far = &from->far[v];
      count += far->count;
      distance += (double)far->distance;
      distance_squared += (double)far->distance_squared;
      inverse += (double)far->inverse / from->units;
      inverse_squared += (double)far->inverse_squared / from->units;
      for (guint32 k = component->exact_steps; k < 3; k++)
        within[k] += count_within (&from->counts[v], component->exact_steps, k + 1);
    }
  all->distance = moments_of (distance, distance_squared, count);
  all->inverse = moments_of (inverse, inverse_squared, count);
  for (guint32 k = 0; k < 3; k++)
    all->within[k] = count > 0 ? within[k] / count : 0;
}

static void
average_own (const struct far_sums *far, double units, const struct averages *all,
             struct averages *own)
{
  *own = *all;
  if (far->count == 0)
    return;
  own->distance = moments_of ((double)far->distance, (double)far->distance_squared, far->count);
  own->inverse
    = moments_of ((double)far->inverse / units, (double)far->inverse_squared / units, far->count);
  if (far->count < FEW)
    {
      own->distance.variance = all->distance.variance;
      own->inverse.variance = all->inverse.variance;
    }
}

/* Half-width of the interval of a sum over `people`; `asked` of them are sources. */
static double
error_of_sum (double people, double asked, double variance)
{
  double left = people > 0 ? MAX (1 - asked / people, 0) : 0;
  return SAMPLED_WIDTH * people * sqrt (variance * left / MAX (asked, 1));
}

/* Reach beyond the exact steps. The variance of a share follows Agresti and Coull 1998, who
 * never let it be 0. */
static void
estimate_within (const struct estimating *from, guint32 v, double beyond,
                 const struct averages *all, struct distances *distances)
{
  guint32 exact_steps = from->component->exact_steps, vertex = from->vertex[v];
  guint32 exact = distances->within[exact_steps - 1][vertex];
  double asked = from->far[v].count;
  for (guint32 k = exact_steps; k < 3; k++)
    {
      double found = count_within (&from->counts[v], exact_steps, k + 1);
      double share = asked > 0 ? found / asked : all->within[k];
      double careful = (found + 2) / (asked + 4);
      distances->within[k][vertex] = exact + (guint32)floor (beyond * share + .5);
      distances->within_error[k][vertex] = error_of_sum (beyond, asked, careful * (1 - careful));
    }
}

static void
estimate_person (const struct estimating *from, guint32 v, const struct averages *all,
                 struct distances *distances)
{
  const struct component_sources *component = from->component;
  double reached = component->to - component->from - 1, distance = 0, inverse = 0;
  double others = from->people - 1, asked = from->far[v].count;
  guint32 vertex = from->vertex[v], within = 0;
  struct averages own;

  for (guint32 k = 0; k < component->exact_steps; k++)
    {
      distances->within[k][vertex] = within += from->near[v].at[k];
      distance += (double)from->near[v].at[k] * (k + 1);
      inverse += (double)from->near[v].at[k] / (k + 1);
    }
  double beyond = reached - within;
  average_own (&from->far[v], from->units, all, &own);
  distance += beyond * own.distance.mean;
  inverse += beyond * own.inverse.mean;
  distances->harmonic[vertex] = inverse / others;
  distances->closeness[vertex] = reached / distance;
  distances->harmonic_error[vertex] = error_of_sum (beyond, asked, own.inverse.variance) / others;
  distances->closeness_error[vertex]
    = distances->closeness[vertex] / distance * error_of_sum (beyond, asked, own.distance.variance);
  estimate_within (from, v, beyond, all, distances);
}

void
component_estimate (const struct estimating *from, struct distances *distances)
{
  struct averages all;
  average_all (from, &all);
  for (guint32 v = from->component->from; v < from->component->to; v++)
    estimate_person (from, v, &all, distances);
}
