/* layout_scores [-o | -r] [-p] [-q] [FILE...]: how good the positions of our map are beside those of other
 * layouts. FILE: two names a line, separated by spaces or a comma; without files, networks made
 * here. -o: ours alone; -r: the others alone; -p: our positions before they are fitted to a page; -q:
 * ours by --layout quick. A line for each drawing, separated by tabs, for
 * layout_table.awk: network, people, ties, who, seconds (for ours with names and the removal of
 * overlaps), neighbourhoods kept, crossings, angular resolution, stress, silhouette of circles,
 * and pairs of people nearer than 10 pixels on a page of 1600 x 1200. */
#include "bench/layout_rivals.h"

struct judge
{
  struct network *network;
  struct measures *measures;
};

static double
apart (const double *xy, guint32 a, guint32 b)
{
  return hypot (xy[2 * (gsize)a] - xy[2 * (gsize)b], xy[2 * (gsize)a + 1] - xy[2 * (gsize)b + 1]);
}

/* Rousseeuw 1987, from at most some 1,000 people. */
static double
silhouette (guint32 n, const double *xy, const struct clusters *clusters)
{
  double all = 0;
  guint32 counted = 0, step = 1 + n / 1000;
  g_autofree double *sum = g_new (double, clusters->count + 1);
  g_autofree guint32 *size = g_new (guint32, clusters->count + 1);
  for (guint32 i = 0; i < n; i += step)
    {
      guint32 own = clusters->of[i];
      double other = G_MAXDOUBLE;
      if (own == NONE)
        continue;
      memset (sum, 0, clusters->count * sizeof *sum);
      memset (size, 0, clusters->count * sizeof *size);
      for (guint32 j = 0; j < n; j++)
        if (j != i && clusters->of[j] != NONE)
          {
            sum[clusters->of[j]] += apart (xy, i, j);
            size[clusters->of[j]]++;
          }
      for (guint32 c = 0; c < clusters->count; c++)
        if (c != own && size[c] > 0)
          other = MIN (other, sum[c] / size[c]);
      double inside = size[own] > 0 ? sum[own] / size[own] : other;
      all += other < G_MAXDOUBLE ? (other - inside) / MAX (other, inside) : 0;
      counted++;
    }
  return counted > 0 ? all / counted : 0;
}

/* Pairs nearer than 10 pixels when the drawing fills a page of the usual size. */
static guint64
pairs_too_near (guint32 n, const double *xy)
{
  double least[2] = { G_MAXDOUBLE, G_MAXDOUBLE }, most[2] = { -G_MAXDOUBLE, -G_MAXDOUBLE };
  guint64 pairs = 0;
  for (gsize i = 0; i < 2 * (gsize)n; i++)
    {
      least[i % 2] = MIN (least[i % 2], xy[i]);
      most[i % 2] = MAX (most[i % 2], xy[i]);
    }
  double scale
    = MIN (PAGE_WIDTH / (most[0] - least[0] + 1e-9), PAGE_HEIGHT / (most[1] - least[1] + 1e-9));
  for (guint32 a = 0; a < n; a++)
    for (guint32 b = 0; b < a; b++)
      pairs += scale * apart (xy, a, b) < 10;
  return pairs;
}

static void
line_print (const struct subject *subject, const char *who, double seconds, const double *xy,
            gpointer data)
{
  const struct judge *judge = data;
  guint32 n = subject->n;
  struct layout_score s = layout_score (n, xy, (const guint32 (*)[2])subject->tie, subject->count);
  printf ("%s\t%u\t%u\t%s\t%.3f\t%.4f\t%.0f\t%.4f\t%.4f\t%.4f\t%" G_GUINT64_FORMAT "\n",
          subject->title, n, subject->count, who, seconds, s.kept, s.crossings,
          s.angular_resolution, s.stress, silhouette (n, xy, &judge->measures->clusters),
          n <= 10000 ? pairs_too_near (n, xy) : 0);
  fflush (stdout);
}

static gboolean with_ours = TRUE, with_others = TRUE, positions_alone, quickly;

static void
score_ours (const struct subject *subject, struct judge *judge)
{
  struct map_options options = map_options_defaults ();
  options.threads = 1;
  options.layout = quickly ? LAYOUT_QUICK : LAYOUT_FORCE;
  g_autofree double *xy = g_new0 (double, 2 * (gsize)subject->n + 1);
  double start = cpu_seconds ();
  if (positions_alone)
    {
      layout_positions (judge->network, judge->measures, &options, xy);
      line_print (subject, "pln", seconds_since (start), xy, judge);
      return;
    }
  struct scene *scene
    = map_scene (judge->network, judge->measures, &options, plain_extents, NULL, NULL);
  double seconds = seconds_since (start);
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = SHAPE (scene, circle, i);
      if (circle->person == NONE)
        continue;
      xy[2 * (gsize)circle->person] = circle->x;
      xy[2 * (gsize)circle->person + 1] = circle->y;
    }
  line_print (subject, "pln", seconds, xy, judge);
  scene_free (scene);
}

static const char *script; /* beside this program's source */
static void
score_all (struct subject subject)
{
  struct ties ties = ties_new (subject.n);
  for (guint32 e = 0; e < subject.count; e++)
    ties_add (&ties, subject.tie[e][0], subject.tie[e][1]);
  struct judge judge = { ties_network (&ties, NONE), NULL };
  judge.measures = measure_quickly (judge.network);
  if (with_ours)
    score_ours (&subject, &judge);
  if (with_others)
    {
      rivals_of_igraph (&subject, line_print, &judge);
      rivals_of_graphviz (&subject, line_print, &judge);
      rivals_of_node (&subject, script, line_print, &judge);
    }
  measures_free (judge.measures);
  network_free (judge.network);
  subject_clear (&subject);
}

static void
score_generated (void)
{
  score_all (subject_groups (60, 10, 180, 25));
  score_all (subject_groups (300, 25, 900, 120));
  score_all (subject_popular (150, 3));
  score_all (subject_small_world (120));
  score_all (subject_popular (400, 4));
  score_all (subject_groups (1000, 40, 4000, 600));
  score_all (subject_groups (4000, 120, 80000, 8000));
  score_all (subject_path (200));
  score_all (subject_binary_tree (1023));
}

int
main (int argc, char **argv)
{
  int at = 1;
  g_autofree char *folder = g_path_get_dirname (__FILE__);
  g_autofree char *beside = g_build_filename (folder, "peer_layouts.js", NULL);
  script = beside;
  for (; at < argc && argv[at][0] == '-'; at++)
    {
      with_others &= strcmp (argv[at], "-o") != 0;
      with_ours &= strcmp (argv[at], "-r") != 0;
      positions_alone |= strcmp (argv[at], "-p") == 0;
      quickly |= strcmp (argv[at], "-q") == 0;
    }
  if (at == argc)
    score_generated ();
  for (; at < argc; at++)
    score_all (subject_read (argv[at]));
  return 0;
}
