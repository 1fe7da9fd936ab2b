/* The quality scores of a drawing, compared with simple second versions on random graphs. */
#include "unit/layout_check.h"

enum
{
  MOST = 24
};

struct sketch
{
  guint32 n, count;
  guint32 tie[MOST * MOST][2];
  double xy[2 * MOST];
  guint32 steps[MOST][MOST]; /* NONE: no path */
};

static void
sketch_make (struct sketch *sketch, struct rng *rng)
{
  sketch->n = 2 + rng_below (rng, MOST - 2);
  sketch->count = 0;
  guint32 chance = 2 + rng_below (rng, 8);
  for (guint32 a = 0; a < sketch->n; a++)
    for (guint32 b = 0; b < sketch->n; b++)
      {
        sketch->steps[a][b] = a == b ? 0 : NONE;
        if (b <= a || rng_below (rng, chance) > 0)
          continue;
        sketch->tie[sketch->count][0] = a;
        sketch->tie[sketch->count++][1] = b;
      }
  for (guint32 i = 0; i < 2 * sketch->n; i++)
    sketch->xy[i] = rng_unit (rng);
  for (guint32 e = 0; e < sketch->count; e++)
    sketch->steps[sketch->tie[e][0]][sketch->tie[e][1]]
      = sketch->steps[sketch->tie[e][1]][sketch->tie[e][0]] = 1;
  for (guint32 k = 0; k < sketch->n; k++) /* Floyd and Warshall */
    for (guint32 a = 0; a < sketch->n; a++)
      for (guint32 b = 0; b < sketch->n; b++)
        if (sketch->steps[a][k] != NONE && sketch->steps[k][b] != NONE)
          sketch->steps[a][b]
            = MIN (sketch->steps[a][b], sketch->steps[a][k] + sketch->steps[k][b]);
}

static double
apart (const struct sketch *sketch, guint32 a, guint32 b)
{
  return hypot (sketch->xy[2 * a] - sketch->xy[2 * b],
                sketch->xy[2 * a + 1] - sketch->xy[2 * b + 1]);
}

/* Stress at a given scale, not at the best one. */
static double
stress_at (const struct sketch *sketch, double scale)
{
  double sum = 0, pairs = 0;
  for (guint32 a = 0; a < sketch->n; a++)
    for (guint32 b = 0; b < a; b++)
      if (sketch->steps[a][b] != NONE)
        {
          double off = scale * apart (sketch, a, b) / sketch->steps[a][b] - 1;
          sum += off * off;
          pairs++;
        }
  return pairs > 0 ? sum / pairs : 0;
}

static double
best_stress (const struct sketch *sketch)
{
  double best = G_MAXDOUBLE;
  for (double scale = 0; scale < 60; scale += 0.0005)
    best = MIN (best, stress_at (sketch, scale));
  return best;
}

/* b is among a's k nearest if fewer than k others are nearer. */
static double
kept_within (const struct sketch *sketch, guint32 most)
{
  double sum = 0, people = 0;
  for (guint32 a = 0; a < sketch->n; a++)
    {
      guint32 k = 0, both = 0, known = 0;
      for (guint32 b = 0; b < sketch->n; b++)
        {
          k += b != a && sketch->steps[a][b] <= most;
          known += b != a && sketch->steps[a][b] != NONE;
        }
      for (guint32 b = 0; b < sketch->n; b++)
        {
          guint32 nearer = 0;
          for (guint32 c = 0; c < sketch->n; c++)
            nearer += c != a && c != b && apart (sketch, a, c) < apart (sketch, a, b);
          both += b != a && sketch->steps[a][b] <= most && nearer < k;
        }
      if (known == 0)
        continue;
      people++;
      sum += (double)both / (2 * k - both);
    }
  return people > 0 ? sum / people : 1;
}

/* Do two lines cross? Solves for the intersection. */
static gboolean
lines_meet (const struct sketch *sketch, guint32 e, guint32 f)
{
  const double *p = &sketch->xy[2 * sketch->tie[e][0]], *q = &sketch->xy[2 * sketch->tie[e][1]];
  const double *u = &sketch->xy[2 * sketch->tie[f][0]], *v = &sketch->xy[2 * sketch->tie[f][1]];
  double down = (q[0] - p[0]) * (v[1] - u[1]) - (q[1] - p[1]) * (v[0] - u[0]);
  double s = ((u[0] - p[0]) * (v[1] - u[1]) - (u[1] - p[1]) * (v[0] - u[0])) / down;
  double t = ((u[0] - p[0]) * (q[1] - p[1]) - (u[1] - p[1]) * (q[0] - p[0])) / down;
  return s > 0 && s < 1 && t > 0 && t < 1;
}

static void
assert_crossings (const struct sketch *sketch, const struct layout_score *score)
{
  guint32 crossings = 0, pairs = 0;
  for (guint32 e = 0; e < sketch->count; e++)
    for (guint32 f = 0; f < e; f++)
      {
        gboolean joined = FALSE;
        for (int i = 0; i < 4; i++)
          joined |= sketch->tie[e][i / 2] == sketch->tie[f][i % 2];
        pairs += !joined;
        crossings += !joined && lines_meet (sketch, e, f);
      }
  g_assert_cmpfloat (score->crossings, ==, crossings);
  g_assert_cmpfloat_with_epsilon (score->crossless, pairs > 0 ? 1 - (double)crossings / pairs : 1,
                                  1e-12);
}

static void
scores_are_right (void)
{
  struct sketch sketch;
  struct rng rng;
  rng_seed (&rng, 5);
  for (int round = 0; round < 60; round++)
    {
      sketch_make (&sketch, &rng);
      struct layout_score score
        = layout_score (sketch.n, sketch.xy, (const guint32 (*)[2])sketch.tie, sketch.count);
      g_assert_cmpfloat_with_epsilon (score.stress, best_stress (&sketch), 1e-4);
      g_assert_cmpfloat_with_epsilon (score.kept, kept_within (&sketch, 1), 1e-9);
      g_assert_cmpfloat_with_epsilon (score.kept_2, kept_within (&sketch, 2), 1e-9);
      g_assert_false (score.sampled);
      assert_crossings (&sketch, &score);
    }
}

static void
a_line_drawn_as_a_line_is_perfect (void)
{
  guint32 tie[30][2];
  double xy[62];
  for (guint32 v = 0; v < 31; v++)
    {
      xy[2 * v] = 7 * v;
      xy[2 * v + 1] = 3;
    }
  for (guint32 e = 0; e < 30; e++)
    {
      tie[e][0] = e;
      tie[e][1] = e + 1;
    }
  struct layout_score score = layout_score (31, xy, (const guint32 (*)[2])tie, 30);
  g_assert_cmpfloat_with_epsilon (score.stress, 0, 1e-12);
  g_assert_cmpfloat_with_epsilon (score.kept_2, 1, 1e-12);
  g_assert_cmpfloat_with_epsilon (score.length_variation, 0, 1e-12);
  g_assert_cmpfloat (score.crossings, ==, 0);
}

int
main (int argc, char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/score/random", scores_are_right);
  g_test_add_func ("/score/line", a_line_drawn_as_a_line_is_perfect);
  return g_test_run ();
}
