/* Draws a component in several ways and keeps the best drawing.
 *
 * No single method is best for all networks: bounded forces (force.c) suit small dense ones,
 * neighbour embedding (embedding.c) those with circles, and stress alone grids and chains. Each
 * drawing is improved vertex by vertex for a short time (local_search.c) and marked. The best one
 * is improved for the rest of the time.
 *
 * The time is counted in work, not in seconds, so that the result does not depend on the
 * machine. */
#include <math.h>
#include <string.h>
#include "layout/placement/embedding.h"
#include "layout/placement/force.h"
#include "layout/placement/hub.h"
#include "layout/placement/local_search.h"
#include "layout/placement/nearby.h"
#include "layout/placement/pivot_mds.h"
#include "layout/placement/portfolio.h"
#include "layout/placement/rotation.h"
#include "layout/placement/serpentine.h"

enum
{
  PIVOTS_LEAST = 50,
  PIVOTS_MOST = 300,    /* of small networks all people: no choice then changes the drawing */
  PIVOT_CELLS = 600000, /* pivots times people, above PIVOTS_LEAST */
  VERTICES_FEW = 4,     /* fewer cannot be drawn badly */
  TRIES = 8,
  STRESS_ROUNDS = 60,
  ESTIMATE_ROUNDS = 20,     /* where only the least stress is wanted */
  MANY_ROUNDS_MOST = 600,   /* people: larger networks get fewer rounds, */
  USUAL_ROUNDS_MOST = 2000, /* and still fewer */
  FIRST_SWEEPS = 2,
  LAST_SWEEPS = 2,    /* at least */
  SEVERAL_MOST = 200, /* people: larger networks are only drawn by embedding */
  SWEEPS_MOST = 24
};
#define CROWD_LEAST 5     /* people each is kept near; twice the ties of each, if that is more */
#define RADIUS 0.3        /* of a layout, for each root of people */
#define WORK 2e6          /* pairs of ties and of vertices, for all sweeps */
#define REDRAW_WORK 2.5e5 /* more are drawn in fewer ways */

/* A drawing that is kept: x of all vertices, then y. */
struct draft
{
  double *xy;
  struct drawing_marks marks;
};

struct portfolio
{
  struct component *component;
  const float *nearness;
  double work;         /* of one sweep: pairs of ties and of vertices */
  double radius;       /* of all drawings */
  double least_stress; /* of a drawing for stress alone */
  struct draft best;
  guint32 drawn;
};

static void
draft_keep (struct draft *drawing, const struct component *component)
{
  memcpy (drawing->xy, component->x, component->n * sizeof (double));
  memcpy (drawing->xy + component->n, component->y, component->n * sizeof (double));
}

static void
draft_show (const struct draft *drawing, struct component *component)
{
  memcpy (component->x, drawing->xy, component->n * sizeof (double));
  memcpy (component->y, drawing->xy + component->n, component->n * sizeof (double));
}

/* Root of the mean squared distance from the centre, which becomes 0, 0. */
static double
component_centre (struct component *component)
{
  double x = 0, y = 0, square = 0;
  for (guint32 v = 0; v < component->n; v++)
    {
      x += component->x[v] / component->n;
      y += component->y[v] / component->n;
    }
  for (guint32 v = 0; v < component->n; v++)
    {
      component->x[v] -= x;
      component->y[v] -= y;
      square += component->x[v] * component->x[v] + component->y[v] * component->y[v];
    }
  return sqrt (square / component->n);
}

static void
component_scale (struct component *component, double radius)
{
  double own = component_centre (component);
  for (guint32 v = 0; v < component->n && own > 0; v++)
    {
      component->x[v] *= radius / own;
      component->y[v] *= radius / own;
    }
}

static guint32
ties_of_all (const struct component *component)
{
  return component->offset[component->n] / 2;
}

static void
improve (const struct portfolio *portfolio, guint32 sweeps, double far_reach)
{
  struct local_search_settings settings = { .weights = marks_weights_usual,
                                            .sweeps = sweeps,
                                            .tries = TRIES,
                                            .far_reach = far_reach,
                                            .near_reach = 0.3,
                                            .seed = portfolio->drawn,
                                            .least_stress = portfolio->least_stress };
  local_search (portfolio->component, portfolio->nearness, &settings);
}

/* Takes the drawing that the component now shows, if it is better than those before. */
static void
portfolio_take (struct portfolio *portfolio)
{
  struct component *component = portfolio->component;
  component_scale (component, portfolio->radius);
  improve (portfolio, FIRST_SWEEPS, 1.5);
  struct drawing_marks marks = drawing_marks_measure (component, portfolio->nearness);
  if (portfolio->drawn++ == 0
      || marks_lead (&marks, &portfolio->best.marks, &marks_weights_usual, ties_of_all (component),
                     portfolio->least_stress)
           > 0)
    {
      portfolio->best.marks = marks;
      draft_keep (&portfolio->best, component);
    }
}

static void
draw_embedding (const struct portfolio *portfolio, gboolean stress_alone)
{
  struct embedding_settings settings = embedding_settings_defaults ();
  double ties = 2.0 * ties_of_all (portfolio->component) / portfolio->component->n;
  settings.crowd = CLAMP (2 * ties, CROWD_LEAST, settings.crowd);
  if (stress_alone)
    {
      settings.shares = settings.entropy = 0;
      settings.stress = 4;
      settings.rounds = portfolio->component->n > SEVERAL_MOST ? ESTIMATE_ROUNDS : STRESS_ROUNDS;
    }
  if (portfolio->component->n > MANY_ROUNDS_MOST)
    settings.rounds = settings.rounds * 2 / 3;
  if (portfolio->component->n > USUAL_ROUNDS_MOST)
    settings.rounds = settings.rounds * 3 / 4;
  embedding_refine (portfolio->component, portfolio->nearness, &settings);
}

/* Several ways, for small networks. The component shows the start. */
static void
draw_several (struct portfolio *portfolio, const struct draft *start,
              const struct map_options *options)
{
  struct component *component = portfolio->component;
  struct force_settings settings = force_settings_for (component, options->threads);
  g_autofree double *xy = g_new (double, 2 * (gsize)component->n);
  struct draft forces = { .xy = xy };
  portfolio_take (portfolio); /* stress alone */
  draft_show (start, component);
  force_refine (component, &settings, NULL);
  draft_keep (&forces, component);
  portfolio->radius = component_centre (component);
  portfolio_take (portfolio);
  if (portfolio->work < REDRAW_WORK)
    {
      draft_show (&forces, component);
      draw_embedding (portfolio, FALSE);
      portfolio_take (portfolio);
    }
}

static void
component_draw (struct component *component, const struct draft *start,
                const struct map_options *options)
{
  double ties = ties_of_all (component), n = component->n;
  g_autofree double *best_xy = g_new (double, 2 * (gsize)component->n);
  float *nearness = nearness_new (component);
  struct portfolio portfolio = { .component = component,
                                 .nearness = nearness,
                                 .work = ties * MIN (ties, TIES_SAMPLED) + n * n,
                                 .radius = RADIUS * sqrt (n),
                                 .best = { .xy = best_xy } };
  draw_embedding (&portfolio, TRUE);
  portfolio.least_stress = drawing_marks_measure (component, nearness).stress;
  if (n <= SEVERAL_MOST)
    draw_several (&portfolio, start, options);
  draft_show (start, component);
  draw_embedding (&portfolio, FALSE);
  component_scale (component, portfolio.radius);
  if (n <= SEVERAL_MOST)
    {
      portfolio_take (&portfolio);
      draft_show (&portfolio.best, component);
    }
  improve (&portfolio, (guint32)CLAMP (WORK / portfolio.work, LAST_SWEEPS, SWEEPS_MOST), 1.2);
  g_aligned_free (nearness);
}

void
component_place (struct component *component, const struct map_options *options)
{
  struct force_settings settings = force_settings_for (component, options->threads);
  g_autofree double *start_xy = g_new (double, 2 * (gsize)component->n);
  g_autofree double *rough_xy = g_new (double, 2 * (gsize)component->n);
  struct draft start = { .xy = start_xy };
  guint32 hub = component_hub (component);
  if (hub != NONE)
    {
      component_place_around (component, hub);
      return;
    }
  /* The rough drawing says which way round the first one belongs, and that one all others. */
  pivot_mds (component, CLAMP (PIVOT_CELLS / component->n, PIVOTS_LEAST, PIVOTS_MOST), rough_xy);
  component_orient (component, rough_xy, rough_xy + component->n);
  draft_keep (&start, component);
  if (options->layout != LAYOUT_QUICK && component->n >= VERTICES_FEW
      && component->n <= EMBEDDING_MOST)
    component_draw (component, &start, options);
  else
    force_refine (component, &settings, NULL);
  component_orient (component, start.xy, start.xy + component->n);
  component_bend (component, options->width / options->height);
}
