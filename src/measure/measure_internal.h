/* measure_internal.h - what the files of measure hand one another: kernels over the plain
 * arrays of struct graph, strength[] indexed by tie. */
#ifndef MEASURE_MEASURE_INTERNAL_H
#define MEASURE_MEASURE_INTERNAL_H

#include "pln/measure_table.h"

/* Kernels on vectors are compiled several times on x86-64 and chosen when they run.  The
 * instructions differ, the numbers do not: nothing is re-associated, and
 * multiplications and additions are never fused. */
#if defined __x86_64__ && defined __GNUC__
#  define WIDE_MACHINE
#endif

static inline gboolean
cpu_has_avx2 (void)
{
#ifdef WIDE_MACHINE
  return __builtin_cpu_supports ("avx2") && __builtin_cpu_supports ("popcnt")
         && __builtin_cpu_supports ("bmi2");
#else
  return FALSE;
#endif
}

static inline gboolean
cpu_has_avx512 (void)
{
#ifdef WIDE_MACHINE
  return cpu_has_avx2 () && __builtin_cpu_supports ("avx512f")
         && __builtin_cpu_supports ("avx512dq") && __builtin_cpu_supports ("avx512bw")
         && __builtin_cpu_supports ("avx512vl");
#else
  return FALSE;
#endif
}

static inline guint32
graph_degree (const struct graph *graph, guint32 v)
{
  return graph->offset[v + 1] - graph->offset[v];
}

/* Groups labelled by their first members, and how to put them in the order that people see:
 * largest first, ties by first member.  O(count log count). */
struct sized
{
  guint32 size, label;
};
void sized_sort (struct sized *sized, guint32 count);

/* Components, largest first, ties by first member; as connected_components finds them. */
struct components
{
  guint32 *of; /* component of each vertex, NONE for the excluded one */
  guint32 *size;
  guint32 count;
  const guint32 *group; /* not owned; of each vertex, NONE: no group.  NULL at first */
};
void components_find (const struct graph *graph, guint32 exclude, struct components *components);
void components_clear (struct components *components);

/* A part of a graph renumbered for locality: components one after another as
 * given by `components`, in each the groups, in each group breadth-first order. */
struct ordered
{
  struct graph graph; /* edge: NULL */
  guint32 *vertex;    /* the graph's own number of each */
};
void graph_order (const struct graph *graph, const struct components *components,
                  struct ordered *ordered);
void ordered_clear (struct ordered *ordered);

/* Blocks (biconnected components with a tie at least): block b holds
 * vertex[offset[b] .. offset[b + 1] - 1], each standing for weight[] people:
 * itself and all whom it alone joins to the block.  separated[v]: pairs of
 * others that v parts. */
struct biconnected_components
{
  guint32 count;
  guint32 *offset; /* count + 1 */
  guint32 *vertex;
  double *weight;
  double *separated;    /* per vertex of the graph */
  guint32 *blocks_of;   /* per vertex: number of its blocks */
  const guint32 *group; /* as of components */
};
void biconnected_components_find (const struct graph *graph, const struct components *components,
                                  struct biconnected_components *blocks);
void biconnected_components_clear (struct biconnected_components *blocks);

/* Steps to all others, for all at once. */
struct distances
{
  /* Asked for: see struct measure_options. */
  gboolean exact;
  guint32 samples;
  guint64 seed;
  double rows; /* of ties that may be read to count reach exactly where sources
                                   are sampled; 0: what takes about a minute */
  /* Arrays of the caller. */
  guint32 *within[3];
  double *harmonic;  /* sum of 1/d / (n - 1) */
  double *closeness; /* reached others / sum of d; NaN if none */
  /* Made where anything is estimated: half-widths of 95 % intervals, to be freed. */
  guint32 sampled;         /* sources, of all sampled components */
  guint32 exact_steps;     /* within[] is exact up to these; 3 unless sampled */
  double *within_error[3]; /* NULL where exact */
  double *harmonic_error, *closeness_error;
};
void distances_measure (const struct graph *graph, const struct components *components, int threads,
                        struct distances *distances);

void reach_efficiency_measure (const struct graph *graph, const guint32 *within_two,
                               double *efficiency);
/* lost[c]: people whom me no longer reaches within three steps without contact
 * c, c itself left aside; 0 for those who are no contact of mine, NaN for me. */
void reach_lost_measure (const struct graph *graph, guint32 me, const guint32 *steps, double *lost);

/* A block by itself: vertices renumbered for locality. */
struct biconnected_block
{
  struct ordered ordered; /* ordered.vertex: the graph's own numbers */
  double *weight;         /* of each */
};
/* place: per vertex of the graph, all NONE before and after. */
void block_load (const struct graph *graph, const struct biconnected_components *blocks, guint32 b,
                 guint32 *place, struct biconnected_block *block);
void block_clear (struct biconnected_block *block);

/* Dependencies of all on several sources at once (brandes.c). */
enum
{
  BATCH = 16
};
struct brandes;
struct brandes *brandes_new (const struct graph *graph, const double *weight);
void brandes_free (struct brandes *brandes);
/* Adds weight[s] x dependency of v on s to sum[v] for each of up to BATCH sources.  With
 * squares, for samples: v's dependency counts in the half of each way that is
 * away from s alone, and squares takes the squares of what is added; over all
 * sources half of the other sum. */
void brandes_add (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
                  double *squares);

/* Exact, or by sampled sources above a cost unless exact is asked for. */
void betweenness_measure (const struct graph *graph, const struct biconnected_components *blocks,
                          const struct measure_options *options, int threads,
                          struct centrality *centrality);

/* Paths as long as the sum of 1/strength: betweenness, harmonic, closeness; exact, or
 * by sampled sources above a cost unless exact is asked for. */
void weighted_paths_measure (const struct network *network, const double *strength,
                             const struct components *components,
                             const struct measure_options *options, int threads,
                             struct measures *measures);

/* total: per vertex. */
void strengths_add_up (const struct graph *graph, const double *row_strength, double *total);
void core_measure (const struct graph *graph, guint32 *core);
void clustering_measure (const struct graph *graph, const guint32 *common, double *clustering);
/* row_strength: of each target of the rows of the graph. */
void pagerank_measure (const struct graph *graph, const double *row_strength, double *rank);
void eigenvector_measure (const struct graph *graph, const double *row_strength, double *vector);

/* Every triangle once: its corners and the ties opposite to each. */
struct triangle
{
  guint32 corner[3];
  guint32 tie[3]; /* tie[i] joins the other two corners */
};
typedef void (*triangle_visitor) (const struct triangle *triangle, void *data);
void triangles_visit (const struct graph *graph, triangle_visitor visit, void *data);
void common_neighbours_count (const struct graph *graph, guint32 *common);

void holes_measure (const struct network *network, const double *strength, struct holes *holes);

void weak_ties_measure (const struct network *network, const double *strength,
                        const struct biconnected_components *blocks, struct weak_ties *weak);
/* Distance of the ends of each local bridge without it; NONE for bridges. */
void tie_ranges_measure (const struct network *network, const guint8 *local_bridge,
                         const guint8 *bridge, int threads, guint32 *tie_range);

gboolean clusters_find (const struct network *network, const struct measure_options *options,
                        int threads, struct clusters *clusters, GError **error);
/* No tie counts less than this where clusters are searched: a billionth of the
 * strongest without me.  What is fainter would drown in the rounding of sums. */
double clusters_faintest (const struct network *network);
/* Labels of people in each run, and in the best partition found. */
struct partitions
{
  guint32 **label;
  guint32 count;
  guint32 *best;
};
/* At least one tie must be without me, who is labelled too. */
void partitions_find (const struct network *network, guint64 seed, guint32 n_runs, int threads,
                      struct partitions *partitions);
void partitions_clear (struct partitions *partitions);
/* A better partition in place of label[], if igraph finds one. */
gboolean clusters_refine_with_igraph (const struct network *network, guint64 seed, guint32 *label,
                                      GError **error);
double modularity_measure (const struct network *network, guint32 exclude, const guint32 *label);
/* How alike runs are: stability[v] and the mean NMI over pairs of runs. */
void stability_measure (const guint32 *const *run, guint32 n_runs, const guint32 *best, guint32 n,
                        double *stability, double *mean_nmi);
void clusters_name (const struct network *network, struct clusters *clusters);

/* What the functions of the registry share while measures are computed. */
struct measuring
{
  const struct network *network;
  const struct measure_options *options;
  int threads;      /* for searches */
  int side_threads; /* for what is computed beside them */
  struct measures *measures;
  double *strength;     /* per tie */
  double *row_strength; /* of each target of the rows of the graph, with "row_strength" */
  struct components components;
  struct biconnected_components blocks;
  gboolean has_components, has_blocks;
  GError *error; /* set by a function that failed; igraph's are called one at a time */
};

/* The functions of the registry. */
#define MEASURE(name, function, ...) void function (struct measuring *measuring);
#include "measure/measure_rows.h"
#undef MEASURE

/* The array that a function of the registry fills, for measures without a member of their own. */
gpointer measuring_array (const struct measuring *measuring, const char *name);
/* measure_table.c: is there an array of it, other than what the network holds? */
gboolean measure_has_array (const struct measure *measure);
/* measure_set.c: its place in the registry; the name must be there. */
guint measure_index (const char *name);
/* measure_plan.c: the functions that compute what is wanted and what that needs, in an order
 * that works.  Searches are the first part, what can run beside them the side. */
struct measure_plan
{
  GPtrArray *first, *side, *searches, *last; /* void (*) (struct measuring *), each once */
};
void measure_plan_make (const struct measure_options *options, struct measure_plan *plan);
gboolean measure_plan_has (const struct measure_plan *plan, const struct measure *measure);
void measure_plan_clear (struct measure_plan *plan);

#endif
