/* Allocates the state for dependency accumulation from several sources at once, and chooses the
 * kernel for this processor; see brandes_kernel.h. */
#include "measure/paths/brandes.h"

enum
{
  LANE_BYTES = 64
};

static gboolean
add_doubles (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
             double *squares)
{
  return cpu_has_avx512 () ? brandes_double_avx512 (brandes, source, count, sum, squares)
         : cpu_has_avx2 () ? brandes_double_avx2 (brandes, source, count, sum, squares)
                           : brandes_double_plain (brandes, source, count, sum, squares);
}

static gboolean
add_floats (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
            double *squares)
{
  return cpu_has_avx512 () ? brandes_float_avx512 (brandes, source, count, sum, squares)
         : cpu_has_avx2 () ? brandes_float_avx2 (brandes, source, count, sum, squares)
                           : brandes_float_plain (brandes, source, count, sum, squares);
}

static void
add_one_by_one (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
                double *squares)
{
  if (brandes->single == NULL)
    brandes->single = single_source_new (brandes->graph->n);
  for (guint32 k = 0; k < count; k++)
    single_source_add (brandes->single, brandes->graph, brandes->weight, source[k], sum, squares);
}

/* Sampled results need no more digits than a float has. If floats overflow, doubles are used. */
void
brandes_add (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
             double *squares)
{
  if (!brandes->deep && squares != NULL && add_floats (brandes, source, count, sum, squares))
    return;
  for (guint32 k = 0; k < count; k += BATCH / 2)
    {
      guint32 some = MIN (BATCH / 2, count - k);
      if (brandes->deep || !add_doubles (brandes, source + k, some, sum, squares))
        add_one_by_one (brandes, source + k, some, sum, squares);
    }
}

static void
lanes_alloc (struct brandes *brandes, gsize n)
{
  brandes->now = g_aligned_alloc0 (n, LANE_BYTES, LANE_BYTES);
  brandes->next = g_aligned_alloc0 (n, LANE_BYTES, LANE_BYTES);
  brandes->paths = g_aligned_alloc (n, LANE_BYTES, LANE_BYTES);
  brandes->dependency = g_aligned_alloc (n, LANE_BYTES, LANE_BYTES);
  brandes->settled = g_new (guint16, n);
  brandes->marked = g_new0 (guint8, n);
  brandes->touched = g_new (guint32, n);
  brandes->active = g_new (guint32, n);
  brandes->passed = g_new (guint32, n);
  brandes->vertex = g_new (guint32, BATCH * n);
  brandes->arrived = g_new (guint16, BATCH * n);
  brandes->room_for_levels = 64;
  brandes->level = g_new (guint32, brandes->room_for_levels);
}

struct brandes *
brandes_new (const struct graph *graph, const double *weight, gboolean deep)
{
  struct brandes *brandes = g_new0 (struct brandes, 1);
  brandes->graph = graph;
  brandes->weight = weight;
  brandes->deep = deep;
  if (!deep)
    lanes_alloc (brandes, graph->n);
  return brandes;
}

void
brandes_free (struct brandes *brandes)
{
  single_source_free (brandes->single);
  g_aligned_free (brandes->now);
  g_aligned_free (brandes->next);
  g_aligned_free (brandes->paths);
  g_aligned_free (brandes->dependency);
  g_free (brandes->settled);
  g_free (brandes->marked);
  g_free (brandes->touched);
  g_free (brandes->active);
  g_free (brandes->passed);
  g_free (brandes->vertex);
  g_free (brandes->arrived);
  g_free (brandes->level);
  g_free (brandes);
}
