/* layout_scores [-o] [FILE...]: how good our map's places are beside those of
 * igraph's layouts and, where Graphviz is installed, neato's and sfdp's.  FILE:
 * two names a line, parted by spaces or a comma; without files, networks made
 * here.  -o: ours alone.  A line a drawing: seconds (labels included for ours),
 * stress (less is better), neighbourhoods kept and pairs of ties that do not
 * cross (more is better). */
#include <igraph.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>
#include "unit/layout_check.h"

enum
{
  SLOW_FROM = 2500
}; /* people: too many for methods of quadratic cost */

struct subject
{
  char *title;
  guint32 n, count;
  guint32 (*tie)[2]; /* none twice, a < b */
};

static int
compare_ties (const void *p, const void *q)
{
  const guint32 *a = p, *b = q;
  if (a[0] != b[0])
    return a[0] < b[0] ? -1 : 1;
  return (a[1] > b[1]) - (a[1] < b[1]);
}

/* Takes the ties; loops and second mentions fall away. */
static struct subject
subject_new (const char *title, struct ties ties)
{
  struct subject subject = { g_strdup (title), ties.n_people, 0, NULL };
  guint all = ties.pair->len;
  guint32 (*tie)[2] = (guint32 (*)[2]) (gpointer)g_array_free (ties.pair, FALSE);
  for (guint e = 0; e < all; e++)
    if (tie[e][0] > tie[e][1])
      {
        guint32 swap = tie[e][0];
        tie[e][0] = tie[e][1];
        tie[e][1] = swap;
      }
  if (all > 0)
    qsort (tie, all, sizeof *tie, compare_ties);
  for (guint e = 0; e < all; e++)
    if (tie[e][0] != tie[e][1] && (e == 0 || compare_ties (tie[e], tie[e - 1]) != 0))
      memmove (tie[subject.count++], tie[e], sizeof *tie);
  subject.tie = tie;
  return subject;
}

static void
subject_clear (struct subject *subject)
{
  g_free (subject->title);
  g_free (subject->tie);
}

static guint32
intern (GHashTable *index, const char *name)
{
  gpointer found;
  if (g_hash_table_lookup_extended (index, name, NULL, &found))
    return GPOINTER_TO_UINT (found);
  guint32 number = g_hash_table_size (index);
  g_hash_table_insert (index, g_strdup (name), GUINT_TO_POINTER (number));
  return number;
}

static struct subject
subject_read (const char *path)
{
  g_autofree char *text = NULL, *title = g_path_get_basename (path);
  g_autoptr (GError) error = NULL;
  g_autoptr (GHashTable) index = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);
  struct ties ties = ties_new (0);
  if (!g_file_get_contents (path, &text, NULL, &error))
    g_error ("%s", error->message);
  g_auto (GStrv) lines = g_strsplit (text, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      g_auto (GStrv) cell = g_strsplit_set (g_strstrip (*line), " ,\t", 3);
      if (g_strv_length (cell) >= 2)
        ties_add (&ties, intern (index, cell[0]), intern (index, cell[1]));
    }
  ties.n_people = g_hash_table_size (index);
  return subject_new (title, ties);
}

/* Groups of so many people: ties inside them, and some between. */
static struct subject
subject_groups (guint32 n, guint32 size, guint32 inside, guint32 between)
{
  struct ties ties = ties_new (n);
  struct rng rng;
  rng_seed (&rng, n);
  for (guint32 i = 0; i < inside; i++)
    {
      guint32 a = rng_below (&rng, n), b = a / size * size + rng_below (&rng, size);
      ties_add (&ties, a, MIN (b, n - 1));
    }
  for (guint32 i = 0; i < between; i++)
    ties_add (&ties, rng_below (&rng, n), rng_below (&rng, n));
  g_autofree char *title = g_strdup_printf ("groups-%u", n);
  return subject_new (title, ties);
}

/* Newcomers tie to people by how many ties these have, and to one of their
 * neighbours (Holme and Kim 2002). */
static struct subject
subject_popular (guint32 n, guint32 each)
{
  struct ties ties = ties_new (n);
  struct rng rng;
  rng_seed (&rng, n);
  ties_add (&ties, 0, 1);
  for (guint32 v = 2; v < n; v++)
    for (guint32 i = 0; i < each; i += 2)
      {
        const guint32 (*pair)[2] = (const guint32 (*)[2]) (gpointer)ties.pair->data;
        guint32 e = rng_below (&rng, ties.pair->len), a = pair[e][0], b = pair[e][1];
        ties_add (&ties, v, a);
        if (i + 1 < each)
          ties_add (&ties, v, b);
      }
  g_autofree char *title = g_strdup_printf ("popular-%u", n);
  return subject_new (title, ties);
}

/* A circle of neighbours with some far ties (Watts and Strogatz 1998). */
static struct subject
subject_small_world (guint32 n)
{
  struct ties ties = ties_new (n);
  struct rng rng;
  rng_seed (&rng, n);
  for (guint32 v = 0; v < n; v++)
    for (guint32 d = 1; d <= 3; d++)
      ties_add (&ties, v, rng_below (&rng, 12) > 0 ? (v + d) % n : rng_below (&rng, n));
  g_autofree char *title = g_strdup_printf ("small-world-%u", n);
  return subject_new (title, ties);
}

static void
line_print (const struct subject *subject, const char *who, double seconds, const double *xy)
{
  struct layout_score s
    = layout_score (subject->n, xy, (const guint32 (*)[2])subject->tie, subject->count);
  printf ("%-18s %6u %7u  %-9s %8.3f s  stress %.4f  kept %.4f  crossless %.5f  crossings %.0f\n",
          subject->title, subject->n, subject->count, who, seconds, s.stress, s.kept, s.crossless,
          s.crossings);
  fflush (stdout);
}

static void
score_ours (const struct subject *subject)
{
  struct ties ties = ties_new (subject->n);
  for (guint32 e = 0; e < subject->count; e++)
    ties_add (&ties, subject->tie[e][0], subject->tie[e][1]);
  struct network *network = ties_network (&ties, NONE);
  struct measures *measures = measure_quickly (network);
  struct map_options options = map_options_defaults ();
  options.threads = 2;
  g_autofree double *xy = g_new0 (double, 2 * (gsize)subject->n + 1);
  gint64 start = g_get_monotonic_time ();
  struct scene *scene = map_scene (network, measures, &options, plain_extents, NULL, NULL);
  double seconds = (double)(g_get_monotonic_time () - start) / 1e6;
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      if (circle->person == NONE)
        continue;
      xy[2 * circle->person] = circle->x;
      xy[2 * circle->person + 1] = circle->y;
    }
  line_print (subject, "pln", seconds, xy);
  scene_free (scene);
  measures_free (measures);
  network_free (network);
}

static void
score_igraph (const struct subject *subject)
{
  igraph_t graph;
  igraph_vector_int_t ends;
  g_autofree double *xy = g_new (double, 2 * (gsize)subject->n + 1);
  static const char *const name[] = { "FR", "KK", "DrL" };
  igraph_vector_int_init (&ends, 2 * (igraph_integer_t)subject->count);
  for (guint32 i = 0; i < 2 * subject->count; i++)
    VECTOR (ends)[i] = subject->tie[i / 2][i % 2];
  igraph_create (&graph, &ends, subject->n, FALSE);
  igraph_rng_seed (igraph_rng_default (), 1);
  for (int method = 0; method < 3; method++)
    {
      igraph_matrix_t at;
      igraph_layout_drl_options_t drl;
      if (method == 1 && subject->n > SLOW_FROM)
        continue;
      igraph_matrix_init (&at, 0, 0);
      igraph_layout_drl_options_init (&drl, IGRAPH_LAYOUT_DRL_DEFAULT);
      gint64 start = g_get_monotonic_time ();
      if (method == 0)
        igraph_layout_fruchterman_reingold (&graph, &at, FALSE, 500, sqrt (subject->n),
                                            subject->n > SLOW_FROM ? IGRAPH_LAYOUT_GRID
                                                                   : IGRAPH_LAYOUT_NOGRID,
                                            NULL, NULL, NULL, NULL, NULL);
      else if (method == 1)
        igraph_layout_kamada_kawai (&graph, &at, FALSE, 50 * (igraph_integer_t)subject->n, 0,
                                    subject->n, NULL, NULL, NULL, NULL, NULL);
      else
        igraph_layout_drl (&graph, &at, FALSE, &drl, NULL);
      double seconds = (double)(g_get_monotonic_time () - start) / 1e6;
      for (guint32 v = 0; v < subject->n; v++)
        for (int axis = 0; axis < 2; axis++)
          xy[2 * (gsize)v + axis] = MATRIX (at, v, axis);
      line_print (subject, name[method], seconds, xy);
      igraph_matrix_destroy (&at);
    }
  igraph_destroy (&graph);
  igraph_vector_int_destroy (&ends);
}

/* Graphviz by its plain format: "node v12 x y ..." */
static void
score_graphviz (const struct subject *subject, const char *program)
{
  g_autoptr (GString) dot = g_string_new ("graph{node[shape=point];");
  g_autofree double *xy = g_new0 (double, 2 * (gsize)subject->n + 1);
  g_autofree char *path = g_find_program_in_path (program), *file = NULL, *out = NULL;
  if (path == NULL || (subject->n > SLOW_FROM && strcmp (program, "neato") == 0))
    return;
  for (guint32 e = 0; e < subject->count; e++)
    g_string_append_printf (dot, "%u--%u;", subject->tie[e][0], subject->tie[e][1]);
  g_string_append (dot, "}\n");
  int handle = g_file_open_tmp ("layout-scores-XXXXXX", &file, NULL);
  close (handle);
  g_file_set_contents (file, dot->str, (gssize)dot->len, NULL);
  const char *const command[] = { path, "-Tplain", file, NULL };
  gint64 start = g_get_monotonic_time ();
  gboolean ran = g_spawn_sync (NULL, (char **)command, NULL, G_SPAWN_STDERR_TO_DEV_NULL, NULL, NULL,
                               &out, NULL, NULL, NULL);
  double seconds = (double)(g_get_monotonic_time () - start) / 1e6;
  remove (file);
  g_auto (GStrv) lines = g_strsplit (ran ? out : "", "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      guint32 v;
      double x, y;
      if (sscanf (*line, "node %u %lf %lf", &v, &x, &y) == 3 && v < subject->n)
        {
          xy[2 * (gsize)v] = x;
          xy[2 * (gsize)v + 1] = y;
        }
    }
  line_print (subject, program, seconds, xy);
}

static void
score_all (struct subject subject, gboolean ours_alone)
{
  score_ours (&subject);
  if (!ours_alone)
    {
      score_igraph (&subject);
      score_graphviz (&subject, "neato");
      score_graphviz (&subject, "sfdp");
    }
  subject_clear (&subject);
}

int
main (int argc, char **argv)
{
  gboolean ours_alone = argc > 1 && strcmp (argv[1], "-o") == 0;
  for (int i = 1 + ours_alone; i < argc; i++)
    score_all (subject_read (argv[i]), ours_alone);
  if (argc > 1 + ours_alone)
    return 0;
  score_all (subject_groups (60, 10, 180, 25), ours_alone);
  score_all (subject_groups (300, 25, 900, 120), ours_alone);
  score_all (subject_popular (150, 3), ours_alone);
  score_all (subject_small_world (120), ours_alone);
  score_all (subject_popular (400, 4), ours_alone);
  score_all (subject_groups (1000, 40, 4000, 600), ours_alone);
  score_all (subject_groups (4000, 120, 80000, 8000), ours_alone);
  return 0;
}
