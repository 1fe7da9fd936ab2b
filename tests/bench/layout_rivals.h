/* layout_rivals.h - layouts of other programs: igraph's, and Graphviz's and those of d3-force,
 * ForceAtlas2, fCoSE and CoSE-Bilkent (by Node) where they are installed. */
#ifndef LAYOUT_RIVALS_H
#define LAYOUT_RIVALS_H

#include <igraph.h>
#include <stdio.h>
#include <sys/resource.h>
#include <unistd.h>
#include "bench/layout_networks.h"

enum
{
  SLOW_FROM = 2500 /* people: too many for methods of quadratic cost */
};

/* What becomes of a drawing. */
typedef void (*drawing_taker) (const struct subject *subject, const char *who, double seconds,
                               const double *xy, gpointer data);

/* Processor time of this program and of those that it ran. */
static double
cpu_seconds (void)
{
  double seconds = 0;
  for (int who = 0; who < 2; who++)
    {
      struct rusage used;
      getrusage (who == 0 ? RUSAGE_SELF : RUSAGE_CHILDREN, &used);
      seconds += (double)(used.ru_utime.tv_sec + used.ru_stime.tv_sec)
                 + (double)(used.ru_utime.tv_usec + used.ru_stime.tv_usec) / 1e6;
    }
  return seconds;
}

static double
seconds_since (double start)
{
  return cpu_seconds () - start;
}

static igraph_error_t
rival_fr (const igraph_t *graph, igraph_matrix_t *at)
{
  igraph_integer_t n = igraph_vcount (graph);
  return igraph_layout_fruchterman_reingold (
    graph, at, FALSE, 500, sqrt ((double)n),
    n > SLOW_FROM ? IGRAPH_LAYOUT_GRID : IGRAPH_LAYOUT_NOGRID, NULL, NULL, NULL, NULL, NULL);
}

static igraph_error_t
rival_kk (const igraph_t *graph, igraph_matrix_t *at)
{
  igraph_integer_t n = igraph_vcount (graph);
  return igraph_layout_kamada_kawai (graph, at, FALSE, 50 * n, 0, (double)n, NULL, NULL, NULL, NULL,
                                     NULL);
}

static igraph_error_t
rival_drl (const igraph_t *graph, igraph_matrix_t *at)
{
  igraph_layout_drl_options_t drl;
  igraph_layout_drl_options_init (&drl, IGRAPH_LAYOUT_DRL_DEFAULT);
  return igraph_layout_drl (graph, at, FALSE, &drl, NULL);
}

static igraph_error_t
rival_graphopt (const igraph_t *graph, igraph_matrix_t *at)
{
  return igraph_layout_graphopt (graph, at, 500, 0.001, 30, 0, 1, 5, FALSE);
}

static const struct igraph_rival
{
  const char *name;
  igraph_error_t (*draw) (const igraph_t *graph, igraph_matrix_t *at);
  gboolean slow;
} igraph_rival[] = {
  { "FR", rival_fr, FALSE },
  { "KK", rival_kk, TRUE },
  { "DrL", rival_drl, FALSE },
  { "graphopt", rival_graphopt, TRUE },
};

static void
rivals_of_igraph (const struct subject *subject, drawing_taker take, gpointer data)
{
  igraph_t graph;
  igraph_vector_int_t ends;
  g_autofree double *xy = g_new (double, 2 * (gsize)subject->n + 1);
  igraph_vector_int_init (&ends, 2 * (igraph_integer_t)subject->count);
  for (guint32 i = 0; i < 2 * subject->count; i++)
    VECTOR (ends)[i] = subject->tie[i / 2][i % 2];
  igraph_create (&graph, &ends, subject->n, FALSE);
  igraph_rng_seed (igraph_rng_default (), 1);
  for (gsize k = 0; k < G_N_ELEMENTS (igraph_rival); k++)
    {
      igraph_matrix_t at;
      if (igraph_rival[k].slow && subject->n > SLOW_FROM)
        continue;
      igraph_matrix_init (&at, 0, 0);
      double start = cpu_seconds ();
      igraph_rival[k].draw (&graph, &at);
      double seconds = seconds_since (start);
      for (guint32 v = 0; v < subject->n; v++)
        for (int axis = 0; axis < 2; axis++)
          xy[2 * (gsize)v + axis] = MATRIX (at, v, axis);
      take (subject, igraph_rival[k].name, seconds, xy, data);
      igraph_matrix_destroy (&at);
    }
  igraph_destroy (&graph);
  igraph_vector_int_destroy (&ends);
}

/* Programs that read a file of ties and write a line "node NUMBER X Y ..." for each person. */
static void
rival_program (const struct subject *subject, const char *who, const char *const *command,
               drawing_taker take, gpointer data)
{
  g_autofree char *out = NULL;
  g_autofree double *xy = g_new0 (double, 2 * (gsize)subject->n + 1);
  guint32 placed = 0;
  double start = cpu_seconds ();
  if (!g_spawn_sync (NULL, (char **)command, NULL, G_SPAWN_STDERR_TO_DEV_NULL | G_SPAWN_SEARCH_PATH,
                     NULL, NULL, &out, NULL, NULL, NULL))
    return;
  double seconds = seconds_since (start);
  g_auto (GStrv) lines = g_strsplit (out, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      guint32 v;
      double x, y;
      if (sscanf (*line, "node %u %lf %lf", &v, &x, &y) == 3 && v < subject->n)
        {
          xy[2 * (gsize)v] = x;
          xy[2 * (gsize)v + 1] = y;
          placed++;
        }
    }
  if (placed == subject->n)
    take (subject, who, seconds, xy, data);
}

static char *
ties_file (const struct subject *subject, const char *first, const char *last)
{
  g_autoptr (GString) text = g_string_new (first);
  char *file = NULL;
  for (guint32 e = 0; e < subject->count; e++)
    g_string_append_printf (text, "%u--%u;\n", subject->tie[e][0], subject->tie[e][1]);
  g_string_append (text, last);
  close (g_file_open_tmp ("layout-scores-XXXXXX", &file, NULL));
  g_file_set_contents (file, text->str, (gssize)text->len, NULL);
  return file;
}

static void
rivals_of_graphviz (const struct subject *subject, drawing_taker take, gpointer data)
{
  static const struct
  {
    const char *who, *program, *overlap;
    gboolean slow;
  } rival[] = { { "neato", "neato", "-Goverlap=true", TRUE },
                { "fdp", "fdp", "-Goverlap=true", TRUE },
                { "sfdp", "sfdp", "-Goverlap=true", FALSE },
                { "sfdp+prism", "sfdp", "-Goverlap=prism", FALSE } };
  g_autofree char *file = ties_file (
    subject, "graph{node[shape=circle,width=.25,height=.25,fixedsize=true,label=\"\"];\n", "}\n");
  for (gsize k = 0; k < G_N_ELEMENTS (rival); k++)
    {
      const char *const command[] = { rival[k].program, "-Tplain", rival[k].overlap, file, NULL };
      if (!rival[k].slow || subject->n <= SLOW_FROM)
        rival_program (subject, rival[k].who, command, take, data);
    }
  remove (file);
}

/* script: peer_layouts.js; its packages are looked for in NODE_PATH. */
static void
rivals_of_node (const struct subject *subject, const char *script, drawing_taker take,
                gpointer data)
{
  static const struct
  {
    const char *name;
    gboolean slow;
  } method[] = { { "d3-force", FALSE },
                 { "FA2", FALSE },
                 { "FA2-LinLog", FALSE },
                 { "fCoSE", FALSE },
                 { "CoSE-Bilkent", TRUE } };
  g_autofree char *file = ties_file (subject, "", "");
  for (gsize k = 0; k < G_N_ELEMENTS (method); k++)
    {
      const char *const command[] = { "node", script, method[k].name, file, NULL };
      if (!method[k].slow || subject->n <= SLOW_FROM)
        rival_program (subject, method[k].name, command, take, data);
    }
  remove (file);
}

#endif
