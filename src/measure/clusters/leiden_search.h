/* leiden_search.h - one search for clusters, for leiden_search.c and cluster_ensemble.c, which runs
 * many. */
#ifndef MEASURE_LEIDEN_SEARCH_H
#define MEASURE_LEIDEN_SEARCH_H

#include "measure/clusters/leiden.h"

/* The network without me, vertices in breadth-first order. */
struct cluster_search
{
  const struct network *network;
  struct level level;
  guint32 *person;                           /* of each vertex */
  guint32 *place;                            /* vertex of each person */
  const struct cluster_objective *objective; /* not owned */
};
/* Makes the arrays; search_fill, as often as needed, sets the weights. */
void search_load (struct cluster_search *search, const struct network *network);
void search_fill (struct cluster_search *search, const struct cluster_objective *objective);
void search_clear (struct cluster_search *search);

/* A partition: the label of each vertex, below the number of vertices. */
struct run
{
  guint32 *label;
  double quality;
};
/* Starts with each vertex alone; leiden->rng decides. */
void search_alone (const struct cluster_search *search, struct leiden *leiden, struct run *run);
/* People who are together in both partitions stay so at first; then all may move. */
void search_together (const struct cluster_search *search, struct leiden *leiden,
                      const guint32 *one, const guint32 *other, struct run *run);
/* Dissolves two random clusters; then all vertices may move. */
void search_shaken (const struct cluster_search *search, struct leiden *leiden, const guint32 *one,
                    struct run *run);
/* Puts each vertex that is alone in its cluster into the one it has most weight to. Only the Potts
 * model leaves people with ties alone. */
void search_place_loners (const struct cluster_search *search, guint32 *label);
/* Labels per person, from labels per vertex; g_free. */
guint32 *search_label_people (const struct cluster_search *search, const guint32 *label);

#endif
