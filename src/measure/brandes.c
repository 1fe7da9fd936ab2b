/* Room for the dependencies on eight sources at once, and the choice of a
 * kernel: see brandes_kernel.h. */
#define BRANDES_ADD brandes_add_plain
#include "brandes_kernel.h"

void
brandes_add (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
             double *squares)
{
  if (machine_is_wide ())
    brandes_add_avx2 (brandes, source, count, sum, squares);
  else
    brandes_add_plain (brandes, source, count, sum, squares);
}

struct brandes *
brandes_new (const struct graph *graph, const double *weight)
{
  struct brandes *brandes = g_new0 (struct brandes, 1);
  gsize n = graph->n;
  brandes->graph = graph;
  brandes->weight = weight;
  brandes->now = g_aligned_alloc0 (n, sizeof (struct lanes), sizeof (struct lanes));
  brandes->next = g_aligned_alloc0 (n, sizeof (struct lanes), sizeof (struct lanes));
  brandes->paths = g_aligned_alloc (n, sizeof (struct lanes), sizeof (struct lanes));
  brandes->dependency = g_aligned_alloc (n, sizeof (struct lanes), sizeof (struct lanes));
  brandes->settled = g_new (guint8, n);
  brandes->marked = g_new0 (guint8, n);
  brandes->touched = g_new (guint32, n);
  brandes->active = g_new (guint32, n);
  brandes->passed = g_new (guint32, n);
  brandes->vertex = g_new (guint32, BATCH * n);
  brandes->arrived = g_new (guint8, BATCH * n);
  brandes->room_for_levels = 64;
  brandes->level = g_new (guint32, brandes->room_for_levels);
  return brandes;
}

void
brandes_free (struct brandes *brandes)
{
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
