/* measure_internal.h - shared by the files of measure: kernels over the plain arrays of struct
 * graph, with strength[] indexed by tie. */
#ifndef MEASURE_MEASURE_INTERNAL_H
#define MEASURE_MEASURE_INTERNAL_H

#include "pln/cpu.h"
#include "pln/measure_table.h"

/* To nine decimals, which the table of ties gives. Kinds of ties are found with it too, so that ties read
 * back are of the same kinds. */
double chance_as_written (double chance);

/* Groups labelled by their first members, sorted as users see them: largest first, ties by first
 * member. O(count log count). */
struct sized
{
  guint32 size, label;
};
void sized_sort (struct sized *sized, guint32 count);

/* Connected components, largest first, ties by first member; as connected_components finds them. */
struct components
{
  guint32 *of; /* component of each vertex, NONE for the excluded one */
  guint32 *size;
  guint32 count;
  const guint32 *group; /* not owned; group of each vertex, NONE: no group. NULL at first */
};
void components_find (const struct graph *graph, guint32 exclude, struct components *components);
void components_clear (struct components *components);

/* A part of a graph renumbered for cache locality: components in the order of `components`, inside
 * each the groups, inside each group breadth-first order. */
struct ordered
{
  struct graph graph; /* edge: NULL */
  guint32 *vertex;    /* number of each vertex in the original graph */
};
void graph_order (const struct graph *graph, const struct components *components,
                  struct ordered *ordered);
void ordered_clear (struct ordered *ordered);

/* At least how far apart two people of a component with the vertices from .. to - 1 are. Searches from
 * many people at once share their steps less, the deeper a component is. O(ties). */
guint32 component_depth (const struct graph *graph, guint32 from, guint32 to);

/* Blocks: biconnected components with at least one tie. Block b has the vertices vertex[offset[b]
 * .. offset[b + 1] - 1]. Each stands for weight[] people: itself and all people connected to the
 * block only through it. separated[v]: number of pairs of others that are connected only through
 * v. */
struct biconnected_components
{
  guint32 count;
  guint32 *offset; /* count + 1 */
  guint32 *vertex;
  double *weight;
  double *separated;    /* per vertex of the graph */
  guint32 *blocks_of;   /* per vertex: number of its blocks */
  const guint32 *group; /* as in components */
};
void biconnected_components_find (const struct graph *graph, const struct components *components,
                                  struct biconnected_components *blocks);
void biconnected_components_clear (struct biconnected_components *blocks);

/* Distances to all others, for all people at once. */
struct distances
{
  /* Options, see struct measure_options. */
  gboolean exact;
  guint32 samples;
  guint64 seed;
  /* half-ties that may be read to count reach exactly if sources are sampled; 0: as many as take
   * a few seconds */
  double rows;
  /* The caller's arrays. */
  guint32 *within[3];
  double *harmonic;  /* sum of 1/d / (n - 1) */
  double *closeness; /* reached others / sum of d; NaN if none */
  /* Set if anything is estimated: half-widths of 95% confidence intervals, to be freed. */
  guint32 sampled;         /* number of sources in all sampled components */
  guint32 exact_steps;     /* within[] is exact up to this number of steps; 3 unless sampled */
  double *within_error[3]; /* NULL if exact */
  double *harmonic_error, *closeness_error;
};
void distances_measure (const struct graph *graph, const struct components *components, int threads,
                        struct distances *distances);

void reach_efficiency_measure (const struct graph *graph, const guint32 *within_two,
                               double *efficiency);
/* lost[c]: number of people that I cannot reach within three steps without person c, not counting
 * c. NaN for me. */
void reach_lost_measure (const struct graph *graph, guint32 me, const guint32 *steps, double *lost);

/* Members of struct reach of the same names, of n people each. O(n + m). */
struct dominators
{
  guint32 *door, *redundancy, *cut_off;
};
void dominators_find (const struct graph *graph, const struct biconnected_components *blocks,
                      guint32 me, const struct dominators *dominators);

/* Everything of struct overview, whose cut_off is to be freed. */
void overview_measure (const struct network *network, const struct biconnected_components *blocks,
                       struct overview *overview);

/* A block on its own, renumbered for cache locality. */
struct biconnected_block
{
  struct ordered ordered; /* ordered.vertex: numbers in the original graph */
  double *weight;         /* of each */
};
/* place: per vertex of the graph, all NONE before and after the call. */
void block_load (const struct graph *graph, const struct biconnected_components *blocks, guint32 b,
                 guint32 *place, struct biconnected_block *block);
void block_clear (struct biconnected_block *block);

/* Brandes dependencies on several sources at once (brandes.c). */
enum
{
  BATCH = 16
};
struct brandes;
/* deep: searches share hardly any steps, and run one by one. */
struct brandes *brandes_new (const struct graph *graph, const double *weight, gboolean deep);
void brandes_free (struct brandes *brandes);
/* Adds weight[s] x dependency of v on s to sum[v] for each of up to BATCH sources. With squares,
 * for sampling: v's dependency counts only in the half of each path that is away from s, and
 * squares[v] adds up the squares of these contributions; over all sources the sum is half of the
 * other one. */
void brandes_add (struct brandes *brandes, const guint32 *source, guint32 count, double *sum,
                  double *squares);

/* Exact, or estimated from sampled sources above a cost limit unless options ask for exact. */
void betweenness_measure (const struct graph *graph, const struct biconnected_components *blocks,
                          const struct measure_options *options, int threads,
                          struct centrality *centrality);

/* Shortest paths by length 1/strength: betweenness, harmonic, closeness. Exact, or estimated from
 * sampled sources above a cost limit unless options ask for exact. */
void weighted_paths_measure (const struct network *network, const double *strength,
                             const struct components *components,
                             const struct measure_options *options, int threads,
                             struct measures *measures);

/* total: per vertex. */
void strengths_add_up (const struct graph *graph, const double *row_strength, double *total);
void core_measure (const struct graph *graph, guint32 *core);
void clustering_measure (const struct graph *graph, const guint32 *common, double *clustering);
/* Steps from one person to all that can be reached; steps: NONE for these before. Returns how many they are,
 * with the one; queue lists them in the order of steps. O(m). */
guint32 steps_spread (const struct graph *graph, guint32 from, guint32 *steps, guint32 *queue);
/* row_strength: strength of each entry of graph->target. */
void pagerank_measure (const struct graph *graph, const double *row_strength, double *rank);
/* Returns NULL, or if the vector has not settled, by how much each entry differs from what its formula
 * gives; g_free. */
double *eigenvector_measure (const struct graph *graph, const double *row_strength, double *vector);

/* Visits every triangle once: its corners and the ties opposite to them. */
struct triangle
{
  guint32 corner[3];
  guint32 tie[3]; /* tie[i] connects the other two corners */
};
typedef void (*triangle_visitor) (const struct triangle *triangle, void *data);
void common_neighbours_count (const struct graph *graph, guint32 *common);

void holes_measure (const struct network *network, const double *strength, struct holes *holes);
/* Per tie: [0] what b is to a, [1] what a is to b. */
struct dyadic_holes
{
  double *constraint[2], *redundancy[2];
};
void dyadic_holes_measure (const struct network *network, const double *strength,
                           const struct dyadic_holes *holes);

/* The graph of ties that are known, with the numbers of ties of the network: FALSE if it is the
 * whole graph or says nothing, and is not made. */
gboolean known_graph_find (const struct network *network, struct graph *known);
void known_graph_clear (struct graph *known);
/* Per tie of the network: people known to both ends. shared: all 0. O(m sqrt m). */
void known_neighbours_count (const struct network *network, guint32 *shared);

/* own_kinds.c: one of the owner's ties. */
struct own_sign
{
  guint32 behind; /* people_behind_contact; 0 without contact */
  guint8 strong, open;
};
/* Of each of the owner's ties, in the order of the graph; g_free. */
struct own_sign *own_signs_find (const struct network *network);
/* The kinds of the owner's ties with contact, and how many people stand behind each;
 * other entries stay as they are. */
void own_kinds_find (const struct network *network, guint8 *kind, guint32 *behind);
/* People behind a contact who the owner has no tie with, of whom that contact saw within a year. */
guint32 people_behind_contact (const struct network *network, guint32 person);

/* graph: of the network, or of known ties; its blocks, and all blocks of the network. */
void weak_ties_measure (const struct network *network, const struct graph *graph,
                        const struct biconnected_components *blocks,
                        const struct biconnected_components *all_blocks, struct weak_ties *weak);
/* A label for each tie of the graph that is the same for ties on the same cycles: any two of them
 * separate the graph. 0 for bridges; other entries stay as they are. O(n + m). */
void cycle_labels_find (const struct graph *graph, guint64 *label);
/* Ranges of ties of one person, the root: row[] are their places in graph->target, and changes. A tie
 * stays as it is in tie_range[] if searching further would be dearer than searching from both of its
 * ends. No tie may be a bridge, or have ends with a common neighbour. */
struct branch_search;
struct branch_search *branch_search_new (const struct graph *graph);
void branch_ranges_find (struct branch_search *search, guint32 root, guint32 *row, guint32 count,
                         guint32 *tie_range);
void branch_search_free (struct branch_search *search);
/* The distance in the graph of the ends of each local bridge without it; NONE for bridges. */
void tie_ranges_measure (const struct network *network, const struct graph *graph,
                         const guint8 *local_bridge, const guint8 *bridge, int threads,
                         guint32 *tie_range);

/* The share of each tie's contact that each sample without a fifth of the days keeps: [tie x
 * samples + sample]; g_free. */
#define CONTACT_SAMPLES_MOST 32 /* bits of a mask */
float *contact_resample (const struct network *network, guint64 seed, guint32 samples);

gboolean clusters_find (const struct network *network, const struct measure_options *options,
                        int threads, struct clusters *clusters, GError **error);
struct cluster_objective;
/* Labels of people in each sample. */
struct partitions
{
  guint32 **label;
  guint32 count;
};
/* The label of each person in the best partition found; I get one too. g_free. */
guint32 *partition_find (const struct network *network, const struct cluster_objective *objective,
                         guint64 seed, guint32 n_runs, int threads);
/* Puts each person who is alone in a cluster into the one they have most weight to. */
void partition_place_loners (const struct network *network,
                             const struct cluster_objective *objective, guint32 *label);
/* Partitions of networks from which a fifth of the days is missing. */
void partitions_resample (const struct network *network, const struct cluster_objective *objective,
                          guint64 seed, guint32 n_samples, int threads,
                          struct partitions *partitions);
void partitions_clear (struct partitions *partitions);
/* Replaces label[] with a better partition if igraph finds one. */
gboolean clusters_refine_with_igraph (const struct network *network,
                                      const struct cluster_objective *objective, guint64 seed,
                                      guint32 *label, GError **error);
/* Agreement of runs: stability[v], and mean NMI over pairs of runs. */
void stability_measure (const guint32 *const *run, guint32 n_runs, const guint32 *best, guint32 n,
                        double *stability, double *mean_nmi);
/* Per person the cluster other than its own that holds at least .3 of its strength, or NONE;
 * g_free. */
guint32 *second_clusters_find (const struct network *network, const struct clusters *clusters);
/* size and strength are per person: an unnamed cluster is called after its largest member. O(rows +
 * values log values). */
void clusters_name (const struct network *network, const double *size, const double *strength,
                    struct clusters *clusters);

/* State shared by the functions of the registry while measures are computed. */
struct measuring
{
  const struct network *network;
  const struct measure_options *options;
  int threads;      /* for searches */
  int side_threads; /* for what runs beside the searches */
  struct measures *measures;
  double *strength;     /* per tie: network_tie_weight */
  double *row_strength; /* strength of each entry of graph->target, if "row_strength" is wanted */
  struct components components;
  struct biconnected_components blocks;
  struct graph known; /* known_graph_find */
  gboolean has_components, has_blocks, has_known;
  GError *error; /* set by a function that failed; functions that call igraph run one at a time */
};

/* The functions of the registry. */
#define MEASURE(name, function, ...) void function (struct measuring *measuring);
#include "measure/measure_rows.h"
#undef MEASURE

/* The array that a function of the registry fills, for measures without a member in struct
 * measures. */
gpointer measuring_array (const struct measuring *measuring, const char *name);
/* measure_table.c: does it have an array other than those of the network? */
gboolean measure_has_array (const struct measure *measure);
/* measure_set.c: index in the registry; the name must exist. */
guint measure_index (const char *name);
/* measure_plan.c: the functions that compute the wanted measures and all they need, in an order
 * that works. Functions in `first` run before all others; those in `side` can run at the same time
 * as `searches`. owned: does the network have an owner? */
struct measure_plan
{
  GPtrArray *first, *side, *searches, *last; /* void (*) (struct measuring *), each once */
};
void measure_plan_make (const struct measure_options *options, gboolean owned,
                        struct measure_plan *plan);
gboolean measure_plan_has (const struct measure_plan *plan, const struct measure *measure);
void measure_plan_clear (struct measure_plan *plan);

#endif
