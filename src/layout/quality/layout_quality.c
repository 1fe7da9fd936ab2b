/* The quality scores of a drawing; see layout_score in layout.h for their definitions. Cost:
 * O(sources (n log n + m) + ties^2). */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "pln/layout.h"

enum
{
  SOURCES_MOST = 400,
  TIES_MOST = 3000
};

struct near
{
  double square;
  guint32 v;
};

struct drawing
{
  guint32 n;
  const double *xy;
  guint32 *offset, *target; /* compressed rows */
  guint32 *steps, *queue;   /* state of the current search */
  struct near *near;
};

/* Sums over the sources so far. */
struct distance_sums
{
  double lengths, squares; /* of |x| / d over pairs at distance d, and of its square */
  guint64 pairs;
  double kept[2];
  guint32 people;
};

static void
rows_fill (struct drawing *drawing, const guint32 (*tie)[2], guint32 count)
{
  guint32 n = drawing->n;
  g_autofree guint32 *next = g_new (guint32, n + 1);
  drawing->offset = g_new0 (guint32, n + 1);
  drawing->target = g_new (guint32, 2 * (gsize)count + 1);
  for (guint32 e = 0; e < count; e++)
    for (int end = 0; end < 2; end++)
      drawing->offset[tie[e][end] + 1]++;
  for (guint32 v = 0; v < n; v++)
    drawing->offset[v + 1] += drawing->offset[v];
  memcpy (next, drawing->offset, (n + 1) * sizeof *next);
  for (guint32 e = 0; e < count; e++)
    for (int end = 0; end < 2; end++)
      drawing->target[next[tie[e][end]]++] = tie[e][1 - end];
}

/* Breadth-first search from v. Returns the number of people reached, v included, nearest first. */
static guint32
search_from (struct drawing *drawing, guint32 v)
{
  guint32 head = 0, tail = 0;
  for (guint32 i = 0; i < drawing->n; i++)
    drawing->steps[i] = NONE;
  drawing->steps[v] = 0;
  drawing->queue[tail++] = v;
  while (head < tail)
    {
      guint32 u = drawing->queue[head++];
      for (guint32 i = drawing->offset[u]; i < drawing->offset[u + 1]; i++)
        if (drawing->steps[drawing->target[i]] == NONE)
          {
            drawing->steps[drawing->target[i]] = drawing->steps[u] + 1;
            drawing->queue[tail++] = drawing->target[i];
          }
    }
  return tail;
}

static int
compare_near (const void *p, const void *q)
{
  const struct near *a = p, *b = q;
  if (a->square != b->square)
    return a->square < b->square ? -1 : 1;
  return (a->v > b->v) - (a->v < b->v);
}

/* Neighbourhood preservation: let k people be within `most_steps` of the source. Of these k and
 * the k nearest on the page, the share that is in both (Jaccard). */
static double
share_kept (const struct drawing *drawing, guint32 reached, guint32 most_steps)
{
  guint32 k = 0, both = 0;
  while (k + 1 < reached && drawing->steps[drawing->queue[k + 1]] <= most_steps)
    k++;
  for (guint32 i = 0; i < k; i++)
    both += drawing->steps[drawing->near[i].v] <= most_steps;
  return k > 0 ? (double)both / (2 * k - both) : 1;
}

static double
distance (const struct drawing *drawing, guint32 v, guint32 w)
{
  double dx = drawing->xy[2 * (gsize)v] - drawing->xy[2 * (gsize)w];
  double dy = drawing->xy[2 * (gsize)v + 1] - drawing->xy[2 * (gsize)w + 1];
  return sqrt (dx * dx + dy * dy);
}

static void
add_person (struct drawing *drawing, guint32 v, struct distance_sums *sums)
{
  guint32 reached = search_from (drawing, v), count = 0;
  for (guint32 i = 1; i < reached; i++)
    {
      guint32 w = drawing->queue[i];
      double ratio = distance (drawing, v, w) / drawing->steps[w];
      sums->lengths += ratio;
      sums->squares += ratio * ratio;
    }
  sums->pairs += reached - 1;
  if (reached < 2)
    return;
  for (guint32 w = 0; w < drawing->n; w++)
    if (w != v)
      drawing->near[count++] = (struct near){ distance (drawing, v, w), w };
  qsort (drawing->near, count, sizeof *drawing->near, compare_near);
  sums->kept[0] += share_kept (drawing, reached, 1);
  sums->kept[1] += share_kept (drawing, reached, 2);
  sums->people++;
}

/* Stress: the mean of (a |x| / d - 1)^2 at the best scale a = lengths / squares. */
static void
score_people (struct drawing *drawing, struct layout_score *score)
{
  struct distance_sums sums = { 0 };
  struct rng rng;
  gboolean all = drawing->n <= SOURCES_MOST;
  rng_seed (&rng, 1);
  for (guint32 i = 0; i < MIN (drawing->n, SOURCES_MOST); i++)
    add_person (drawing, all ? i : rng_below (&rng, drawing->n), &sums);
  score->sampled |= !all;
  score->stress
    = sums.squares > 0 ? 1 - sums.lengths * sums.lengths / (sums.squares * sums.pairs) : 0;
  score->kept = sums.people > 0 ? sums.kept[0] / sums.people : 1;
  score->kept_2 = sums.people > 0 ? sums.kept[1] / sums.people : 1;
}

static double
side_of (const double *p, const double *q, const double *r)
{
  return (q[0] - p[0]) * (r[1] - p[1]) - (q[1] - p[1]) * (r[0] - p[0]);
}

static gboolean
ties_cross (const double *xy, const guint32 *s, const guint32 *t)
{
  const double *p = &xy[2 * (gsize)s[0]], *q = &xy[2 * (gsize)s[1]];
  const double *u = &xy[2 * (gsize)t[0]], *v = &xy[2 * (gsize)t[1]];
  if (MAX (p[0], q[0]) < MIN (u[0], v[0]) || MAX (u[0], v[0]) < MIN (p[0], q[0])
      || MAX (p[1], q[1]) < MIN (u[1], v[1]) || MAX (u[1], v[1]) < MIN (p[1], q[1]))
    return FALSE;
  return side_of (p, q, u) * side_of (p, q, v) < 0 && side_of (u, v, p) * side_of (u, v, q) < 0;
}

/* Moves a random sample of `wanted` ties to the front. */
static void
shuffle_ties (guint32 (*tie)[2], guint32 count, guint32 wanted)
{
  struct rng rng;
  rng_seed (&rng, 2);
  for (guint32 e = 0; e < wanted; e++)
    {
      guint32 other = e + rng_below (&rng, count - e), a = tie[e][0], b = tie[e][1];
      memcpy (tie[e], tie[other], sizeof tie[e]);
      tie[other][0] = a;
      tie[other][1] = b;
    }
}

static void
score_ties (const struct drawing *drawing, guint32 (*tie)[2], guint32 count,
            struct layout_score *score)
{
  guint32 some = MIN (count, TIES_MOST), crossings = 0;
  double pairs = some * (some - 1.0) / 2, length = 0, squares = 0;
  g_autofree guint32 *degree = g_new0 (guint32, drawing->n + 1);
  for (guint32 e = 0; e < count; e++)
    {
      double far = distance (drawing, tie[e][0], tie[e][1]);
      length += far / count;
      squares += far * far / count;
    }
  if (some < count)
    shuffle_ties (tie, count, some);
  for (guint32 e = 0; e < some; e++)
    {
      pairs -= degree[tie[e][0]]++ + degree[tie[e][1]]++;
      for (guint32 f = 0; f < e; f++)
        if (tie[e][0] != tie[f][0] && tie[e][0] != tie[f][1] && tie[e][1] != tie[f][0]
            && tie[e][1] != tie[f][1])
          crossings += ties_cross (drawing->xy, tie[e], tie[f]);
    }
  double share = some > 1 ? count * (count - 1.0) / (some * (some - 1.0)) : 1;
  score->sampled |= some < count;
  score->crossings = crossings * share;
  score->crossless = pairs > 0 ? 1 - crossings / pairs : 1;
  score->length_variation = length > 0 ? sqrt (MAX (0, squares - length * length)) / length : 0;
}

/* Of the people with ties to several others: the smallest angle between two ties, as a share of
 * the angle if all were equal. */
static double
angular_resolution (const struct drawing *drawing)
{
  double sum = 0;
  guint32 counted = 0, most = 1;
  for (guint32 v = 0; v < drawing->n; v++)
    most = MAX (most, drawing->offset[v + 1] - drawing->offset[v]);
  g_autofree double *angle = g_new (double, most);
  for (guint32 v = 0; v < drawing->n; v++)
    {
      guint32 first = drawing->offset[v], ties = drawing->offset[v + 1] - first;
      if (ties < 2)
        continue;
      for (guint32 j = 0; j < ties; j++)
        {
          const double *from = &drawing->xy[2 * (gsize)v];
          const double *to = &drawing->xy[2 * (gsize)drawing->target[first + j]];
          angle[j] = atan2 (to[1] - from[1], to[0] - from[0]);
        }
      qsort (angle, ties, sizeof *angle, compare_double);
      double least = angle[0] + 2 * G_PI - angle[ties - 1];
      for (guint32 j = 1; j < ties; j++)
        least = MIN (least, angle[j] - angle[j - 1]);
      sum += least * ties / (2 * G_PI);
      counted++;
    }
  return counted > 0 ? sum / counted : 1;
}

struct layout_score
layout_score (guint32 n, const double *xy, const guint32 (*tie)[2], guint32 count)
{
  struct layout_score score = { .people = n, .ties = count };
  struct drawing drawing = { .n = n, .xy = xy };
  g_autofree guint32 (*own)[2] = g_memdup2 (tie, MAX (count, 1) * sizeof *own);
  rows_fill (&drawing, tie, count);
  drawing.steps = g_new (guint32, n + 1);
  drawing.queue = g_new (guint32, n + 1);
  drawing.near = g_new (struct near, n + 1);
  score_people (&drawing, &score);
  score_ties (&drawing, own, count, &score);
  score.angular_resolution = angular_resolution (&drawing);
  g_free (drawing.offset);
  g_free (drawing.target);
  g_free (drawing.steps);
  g_free (drawing.queue);
  g_free (drawing.near);
  return score;
}
