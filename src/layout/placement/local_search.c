/* Improves a drawing by moving one vertex at a time.
 *
 * Forces settle on positions that are good on average. What a reader sees also depends on single
 * vertices: one at the wrong side of a neighbour crosses a dozen ties. So each vertex in turn is
 * tried at several positions: near where it is, at nearer and nearer distances from sweep to
 * sweep, and at or near the middle of its neighbours. It moves where the sum of what the marks
 * gain is largest: fewer crossings, more neighbourhoods kept, wider angles between ties, less
 * stress. Positions too near to another vertex do not count, as its disc would have to be pushed
 * away; a vertex that is too near to another gains by leaving.
 *
 * Source: Radermacher, Reichard, Rutter, Wagner, "Geometric heuristics for rectilinear crossing
 * minimization", ALENEX 2018; the other marks are ours.
 *
 * With many ties, crossings with a sample of them are counted (tie_sample.h).
 *
 * Cost: O(sweeps x tries x (m min (m, TIES_SAMPLED) + n^2)), eight at a time. */
#include <math.h>
#include <string.h>
#include "layout/placement/circle_centres.h"
#include "layout/placement/local_search.h"
#include "layout/placement/nearby.h"
#include "layout/placement/tie_angles.h"
#include "layout/placement/tie_sample.h"
#include "layout/placement/tie_segments.h"

#define ROOM 0.3          /* least distance to others, of the mean spacing */
#define STRESS_FREE 1.2   /* times the least stress weighs as usual, */
#define STRAIN 8.0        /* and more by this factor for each time the least stress */
#define CIRCLES_USUAL 0.5 /* a silhouette whose share of change counts like that of other marks */

enum
{
  TRIES_MOST = 32
};

struct attempt
{
  float at[2];
  double worth; /* without crossings */
  guint32 crossings;
};

struct search
{
  struct component *component;
  struct tie_segments segments;
  struct tie_angles angles;
  struct vicinity nearby;
  struct circle_centres centres;
  struct marks_weights worth; /* of one unit of each mark, at the marks of this sweep */
  guint32 ties;
  double sampled; /* share of the ties that crossings are counted with */
  guint32 angled; /* vertices with two ties or more */
  const struct local_search_settings *settings;
  double reach;
  struct rng rng;
};

const struct marks_weights marks_weights_usual
  = { .crossings = 2, .kept = 1.5, .angles = 0.2, .stress = 1, .circles = 1.5 };

static void
search_take_ties (struct search *search)
{
  struct tie_sample sample = tie_sample_take (search->component, TIES_SAMPLED, &search->rng);
  search->ties = sample.population;
  search->sampled = sample.population > 0 ? (double)sample.count / sample.population : 1;
  search->segments
    = tie_segments_new (search->component->n, (const guint32 (*)[2])sample.tie, sample.count);
  g_free (sample.tie);
}

static void
search_start (struct search *search, struct component *component, const float *nearness,
              const struct local_search_settings *settings)
{
  guint32 n = component->n;
  *search = (struct search){ .component = component, .settings = settings };
  rng_seed (&search->rng, settings->seed);
  search_take_ties (search);
  search->angles = tie_angles_new (component);
  search->nearby = nearby_new (component, nearness);
  for (guint32 v = 0; v < n; v++)
    {
      search->nearby.x[v] = (float)component->x[v];
      search->nearby.y[v] = (float)component->y[v];
      tie_segments_move (&search->segments, v, search->nearby.x[v], search->nearby.y[v]);
      search->angled += component->offset[v + 1] - component->offset[v] > 1;
    }
  for (guint32 v = 0; v < n; v++)
    tie_angles_move (&search->angles, v, search->nearby.x, search->nearby.y);
  search->centres = circle_centres_new (n, component->cluster, search->nearby.x, search->nearby.y);
}

static void
search_end (struct search *search)
{
  tie_segments_clear (&search->segments);
  tie_angles_clear (&search->angles);
  nearby_clear (&search->nearby);
  circle_centres_clear (&search->centres);
}

/* Mean silhouette of the vertices. */
static double
mean_silhouette (struct search *search)
{
  double sum = 0;
  for (guint32 v = 0; v < search->component->n; v++)
    {
      float x = search->nearby.x[v], y = search->nearby.y[v];
      circle_centres_add (&search->centres, v, x, y, -1);
      sum += circle_centres_silhouette (&search->centres, v, x, y);
      circle_centres_add (&search->centres, v, x, y, 1);
    }
  return sum / search->component->n;
}

static struct drawing_marks
search_marks (struct search *search)
{
  struct drawing_marks marks = { 0 };
  guint32 n = search->component->n;
  marks.crossings
    = (double)tie_segments_crossings (&search->segments) / (search->sampled * search->sampled);
  marks.kept = nearby_refresh (&search->nearby, &marks.stress) / n;
  for (guint32 v = 0; v < n; v++)
    marks.angles += tie_angles_of (&search->angles, v) / MAX (search->angled, 1);
  marks.circles = mean_silhouette (search);
  return marks;
}

/* How many times the usual a unit of stress weighs. Twice the least stress is too much even for a
 * drawing with few crossings. */
static double
strain (double stress, double least)
{
  return least > 0 ? 1 + STRAIN * MAX (0, stress / least - STRESS_FREE) : 1;
}

/* A few crossings more or less do not matter where there are hardly any. */
static double
crossings_scale (double crossings, guint32 ties)
{
  return crossings + 0.03 * ties + 1;
}

double
marks_lead (const struct drawing_marks *drawing, const struct drawing_marks *other,
            const struct marks_weights *weights, guint32 ties, double least_stress)
{
  double crossings = (drawing->crossings + other->crossings) / 2;
  double stress = weights->stress * strain (MAX (drawing->stress, other->stress), least_stress);
  return weights->crossings * (other->crossings - drawing->crossings)
           / crossings_scale (crossings, ties)
         + weights->kept * (drawing->kept - other->kept) / (drawing->kept + other->kept) * 2
         + weights->angles * (drawing->angles - other->angles)
             / (drawing->angles + other->angles + 1e-9) * 2
         + stress * (other->stress - drawing->stress) / (drawing->stress + other->stress + 0.02) * 2
         + weights->circles * (drawing->circles - other->circles) / CIRCLES_USUAL;
}

/* Spreads the weights over units: of one crossing, one person's neighbourhood and so on. */
static void
search_weigh (struct search *search, const struct drawing_marks *marks,
              const struct marks_weights *weights)
{
  double n = search->component->n;
  search->worth.crossings
    = weights->crossings / crossings_scale (marks->crossings, search->ties) / search->sampled;
  search->worth.kept = weights->kept / (n * (marks->kept + 0.02));
  search->worth.angles = weights->angles / (MAX (search->angled, 1) * (marks->angles + 0.02));
  search->worth.circles = weights->circles / (n * CIRCLES_USUAL);
  search->worth.stress = weights->stress * strain (marks->stress, search->settings->least_stress)
                         * 2 / (n * (n - 1) * (marks->stress + 0.01));
}

/* A random point of the disc around 0 with radius 1. */
static void
point_in_disc (struct rng *rng, float point[2])
{
  do
    for (int axis = 0; axis < 2; axis++)
      point[axis] = (float)(2 * rng_unit (rng) - 1);
  while (point[0] * point[0] + point[1] * point[1] > 1);
}

/* The middle of v's neighbours. */
static void
middle_of_neighbours (const struct search *search, guint32 v, float middle[2])
{
  const struct component *component = search->component;
  guint32 first = component->offset[v], end = component->offset[v + 1];
  float x = 0, y = 0;
  for (guint32 j = first; j < end; j++)
    {
      x += search->nearby.x[component->target[j]];
      y += search->nearby.y[component->target[j]];
    }
  middle[0] = x / (float)(end - first);
  middle[1] = y / (float)(end - first);
}

/* What v is worth at a position, without its crossings. */
static double
search_worth (struct search *search, guint32 v, const float at[2], double *slack)
{
  struct nearness_terms terms = nearby_try (&search->nearby, v, at[0], at[1]);
  double angles
    = tie_angles_sum (&search->angles, v, at[0], at[1], search->nearby.x, search->nearby.y);
  *slack = terms.slack;
  return search->worth.kept * terms.kept + search->worth.angles * angles
         - search->worth.stress * terms.stress
         + search->worth.circles * circle_centres_silhouette (&search->centres, v, at[0], at[1]);
}

/* Position 0 is where v is; every fourth of the others is near the middle of its neighbours. */
static guint32
choose_positions (struct search *search, guint32 v, struct attempt *attempt)
{
  float middle[2], here[2] = { search->nearby.x[v], search->nearby.y[v] };
  double slack;
  guint32 count = 1;
  const struct local_search_settings *settings = search->settings;
  middle_of_neighbours (search, v, middle);
  circle_centres_add (&search->centres, v, here[0], here[1], -1);
  nearby_lift (&search->nearby, v);
  tie_angles_visit (&search->angles, v);
  attempt[0] = (struct attempt){ { here[0], here[1] }, 0, 0 };
  attempt[0].worth = search_worth (search, v, here, &slack);
  for (guint32 k = 0; k < MIN (settings->tries, TRIES_MOST); k++)
    {
      struct attempt *next = &attempt[count];
      const float *from = k % 4 == 0 ? middle : here;
      point_in_disc (&search->rng, next->at);
      for (int axis = 0; axis < 2; axis++)
        next->at[axis] = from[axis] + (float)search->reach * next->at[axis];
      next->crossings = 0;
      if (settings->allows != NULL
          && !settings->allows (settings->data, v, next->at[0], next->at[1]))
        continue;
      next->worth = search_worth (search, v, next->at, &slack);
      count += slack >= 0;
    }
  return count;
}

static struct segment_box
attempts_box (const struct attempt *attempt, guint32 count)
{
  struct segment_box box
    = { attempt[0].at[0], attempt[0].at[1], attempt[0].at[0], attempt[0].at[1] };
  for (guint32 k = 1; k < count; k++)
    {
      box.left = MIN (box.left, attempt[k].at[0]);
      box.top = MIN (box.top, attempt[k].at[1]);
      box.right = MAX (box.right, attempt[k].at[0]);
      box.bottom = MAX (box.bottom, attempt[k].at[1]);
    }
  return box;
}

static double
attempt_value (const struct search *search, const struct attempt *attempt)
{
  return attempt->worth - search->worth.crossings * attempt->crossings;
}

static struct segment_box
box_with (struct segment_box box, float x, float y)
{
  return (struct segment_box){ MIN (box.left, x), MIN (box.top, y), MAX (box.right, x),
                               MAX (box.bottom, y) };
}

/* Counts the crossings of v's ties at each position. */
static void
count_crossings (struct search *search, guint32 v, struct attempt *attempt, guint32 count)
{
  const guint32 *offset = search->component->offset, *target = search->component->target;
  const float *x = search->nearby.x, *y = search->nearby.y;
  struct segment_box box = attempts_box (attempt, count), whole = box;
  for (guint32 j = offset[v]; j < offset[v + 1]; j++)
    whole = box_with (whole, x[target[j]], y[target[j]]);
  tie_segments_look_around (&search->segments, whole);
  for (guint32 j = offset[v]; j < offset[v + 1]; j++)
    {
      const float q[2] = { x[target[j]], y[target[j]] };
      tie_segments_gather (&search->segments, box_with (box, q[0], q[1]));
      for (guint32 k = 0; k < count; k++)
        attempt[k].crossings += tie_segments_crossed (&search->segments, attempt[k].at, q);
    }
}

static void
search_move (struct search *search, guint32 v, const float at[2])
{
  search->nearby.x[v] = at[0];
  search->nearby.y[v] = at[1];
  tie_segments_move (&search->segments, v, at[0], at[1]);
  circle_centres_add (&search->centres, v, at[0], at[1], 1);
}

static void
search_vertex (struct search *search, guint32 v)
{
  struct attempt attempt[TRIES_MOST + 1];
  guint32 best = 0, count = choose_positions (search, v, attempt);
  tie_segments_fold (&search->segments, v);
  count_crossings (search, v, attempt, count);
  for (guint32 k = 1; k < count; k++)
    if (attempt_value (search, &attempt[k]) > attempt_value (search, &attempt[best]))
      best = k;
  search_move (search, v, attempt[best].at);
  if (best > 0)
    tie_angles_move (&search->angles, v, search->nearby.x, search->nearby.y);
}

/* A share of the mean spacing. */
static void
room_fill (struct search *search, const float *room)
{
  guint32 n = search->component->n;
  double x = 0, y = 0, square = 0;
  for (guint32 v = 0; v < n; v++)
    {
      x += search->nearby.x[v] / n;
      y += search->nearby.y[v] / n;
    }
  for (guint32 v = 0; v < n; v++)
    square += (search->nearby.x[v] - x) * (search->nearby.x[v] - x)
              + (search->nearby.y[v] - y) * (search->nearby.y[v] - y);
  double spacing = sqrt (2 * G_PI * square / n / n);
  for (guint32 v = 0; v < n; v++)
    search->nearby.room[v] = room != NULL ? room[v] : (float)(spacing * ROOM / 2);
}

static double
mean_tie_length (const struct search *search)
{
  const struct component *component = search->component;
  const float *x = search->nearby.x, *y = search->nearby.y;
  guint32 n = component->n;
  double sum = 0;
  for (guint32 v = 0; v < n; v++)
    for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
      {
        double dx = x[v] - x[component->target[j]], dy = y[v] - y[component->target[j]];
        sum += sqrt (dx * dx + dy * dy);
      }
  return component->offset[n] > 0 ? sum / component->offset[n] : 1;
}

struct drawing_marks
drawing_marks_measure (struct component *component, const float *nearness)
{
  const struct local_search_settings settings = { .weights = marks_weights_usual };
  struct search search;
  search_start (&search, component, nearness, &settings);
  struct drawing_marks marks = search_marks (&search);
  search_end (&search);
  return marks;
}

void
local_search (struct component *component, const float *nearness,
              const struct local_search_settings *settings)
{
  struct search search;
  search_start (&search, component, nearness, settings);
  double length = mean_tie_length (&search);
  room_fill (&search, settings->room);
  for (guint32 sweep = 0; sweep < settings->sweeps; sweep++)
    {
      double part = settings->sweeps > 1 ? (double)sweep / (settings->sweeps - 1) : 0;
      search.reach
        = length * (settings->far_reach + (settings->near_reach - settings->far_reach) * part);
      struct drawing_marks marks = search_marks (&search);
      search_weigh (&search, &marks, &settings->weights);
      for (guint32 v = 0; v < component->n; v++)
        if (component->offset[v] < component->offset[v + 1])
          search_vertex (&search, v);
    }
  for (guint32 v = 0; v < component->n; v++)
    {
      component->x[v] = search.nearby.x[v];
      component->y[v] = search.nearby.y[v];
    }
  search_end (&search);
}
