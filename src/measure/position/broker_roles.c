/* Brokerage with direction: how often a person v is in the middle of a path i -> v -> k without an
 * arc i -> k, by the circles of the three.
 *
 *   coordinator     i, v, k in one        gatekeeper      v, k in one, i in another
 *   representative  i, v in one           consultant      i, k in one, v in another
 *   liaison         three
 *
 * A tie has an arc from who gives to who takes; contact whose direction the data does not give, and
 * ties without contact, have both. As in brokerage.c, all pairs are counted by circles first, from
 * the numbers of arcs in and out; then pairs that have an arc are taken off, which are in triangles.
 *
 * Source: Gould and Fernandez 1989, Sociological Methodology 19, 89-126. Cost: O(m sqrt m). */
#include <math.h>
#include "measure/graph/dense_core.h"

enum directed_role
{
  DIRECTED_COORDINATOR,
  DIRECTED_GATEKEEPER,
  DIRECTED_REPRESENTATIVE,
  DIRECTED_CONSULTANT,
  DIRECTED_LIAISON,
  N_DIRECTED_ROLES
};

struct role_counting
{
  const struct network *network;
  const guint32 *circle;           /* per person */
  double *pairs[N_DIRECTED_ROLES]; /* [role][person] */
  double *in, *out, *both;         /* per circle: arcs of one person's ties; 0 between people */
};

static gboolean
tie_has_arc (const struct network *network, guint32 tie, guint32 from)
{
  const struct tie *one = &network->tie[tie];
  return !(one->given + one->taken > 0) || (one->a == from ? one->given : one->taken) > 0;
}

static enum directed_role
role_between (guint32 from, guint32 own, guint32 to)
{
  if (from == own)
    return to == own ? DIRECTED_COORDINATOR : DIRECTED_REPRESENTATIVE;
  return to == own ? DIRECTED_GATEKEEPER : from == to ? DIRECTED_CONSULTANT : DIRECTED_LIAISON;
}

/* Adds the arcs of the ties of v up by circles. */
static void
arcs_count (struct role_counting *counting, guint32 v)
{
  const struct graph *graph = &counting->network->graph;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    {
      guint32 circle = counting->circle[graph->target[i]];
      if (circle == NONE)
        continue;
      gboolean in = tie_has_arc (counting->network, graph->edge[i], graph->target[i]);
      gboolean out = tie_has_arc (counting->network, graph->edge[i], v);
      counting->in[circle] += in;
      counting->out[circle] += out;
      counting->both[circle] += in && out;
    }
}

/* All pairs around v, tied or not. Each circle is summed up once, at its first neighbour. */
static void
pairs_count (struct role_counting *counting, guint32 v)
{
  const struct graph *graph = &counting->network->graph;
  guint32 own = counting->circle[v];
  double in = 0, out = 0, same = 0, same_person = 0;
  arcs_count (counting, v);
  double own_in = counting->in[own], own_out = counting->out[own], own_both = counting->both[own];
  counting->in[own] = counting->out[own] = counting->both[own] = 0;
  for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
    {
      guint32 circle = counting->circle[graph->target[i]];
      if (circle == NONE)
        continue;
      in += counting->in[circle];
      out += counting->out[circle];
      same += counting->in[circle] * counting->out[circle];
      same_person += counting->both[circle];
      counting->in[circle] = counting->out[circle] = counting->both[circle] = 0;
    }
  counting->pairs[DIRECTED_COORDINATOR][v] = own_in * own_out - own_both;
  counting->pairs[DIRECTED_GATEKEEPER][v] = in * own_out;
  counting->pairs[DIRECTED_REPRESENTATIVE][v] = own_in * out;
  counting->pairs[DIRECTED_CONSULTANT][v] = same - same_person;
  counting->pairs[DIRECTED_LIAISON][v] = in * out - same;
}

static void
take_off_arcs (const struct triangle *triangle, void *data)
{
  struct role_counting *counting = data;
  for (int i = 0; i < 3; i++)
    for (int k = 1; k < 3; k++)
      {
        int f = (i + k) % 3, t = (i + 3 - k) % 3;
        guint32 v = triangle->corner[i], from = triangle->corner[f], to = triangle->corner[t];
        guint32 own = counting->circle[v];
        if (own == NONE || counting->circle[from] == NONE || counting->circle[to] == NONE)
          continue;
        if (tie_has_arc (counting->network, triangle->tie[t], from)
            && tie_has_arc (counting->network, triangle->tie[f], v)
            && tie_has_arc (counting->network, triangle->tie[i], from))
          counting->pairs[role_between (counting->circle[from], own, counting->circle[to])][v]--;
      }
}

static gboolean
is_arc (guint32 tie, guint32 from, const void *data)
{
  return tie_has_arc (data, tie, from);
}

/* The arcs from -> to with an arc from -> member and another member -> to. */
static void
take_off_arcs_from (struct role_counting *counting, const struct core_circles *circles,
                    const guint64 *arcs, guint32 member, guint32 from, guint32 v)
{
  struct circle_counts counts
    = core_count_by_circle (circles, arcs + (gsize)member * circles->words,
                            arcs + (gsize)from * circles->words, member, from);
  if (circles->of[from] == circles->of[member])
    {
      counting->pairs[DIRECTED_COORDINATOR][v] -= counts.own;
      counting->pairs[DIRECTED_REPRESENTATIVE][v] -= counts.all - counts.own;
      return;
    }
  counting->pairs[DIRECTED_GATEKEEPER][v] -= counts.own;
  counting->pairs[DIRECTED_CONSULTANT][v] -= counts.other;
  counting->pairs[DIRECTED_LIAISON][v] -= counts.all - counts.own - counts.other;
}

/* The same for the triangles inside the dense core. */
static void
take_off_arcs_inside (struct role_counting *counting, const struct dense_core *core)
{
  const struct graph *graph = &counting->network->graph;
  struct core_circles circles;
  if (core->n == 0)
    return;
  g_autofree guint64 *arcs = core_bits_new (core, graph, is_arc, counting->network);
  core_circles_find (core, counting->circle, &circles);
  for (guint32 i = 0; i < core->n; i++)
    for (guint32 v = core->vertex[i], k = graph->offset[v]; k < graph->offset[v + 1]; k++)
      {
        guint32 from = core->place[graph->target[k]];
        if (circles.of[i] != NONE && from != NONE && circles.of[from] != NONE
            && tie_has_arc (counting->network, graph->edge[k], graph->target[k]))
          take_off_arcs_from (counting, &circles, arcs, i, from, v);
      }
  core_circles_clear (&circles);
}

void
roles_compute (struct measuring *m)
{
  static const char *const names[N_DIRECTED_ROLES]
    = { "coordinator", "gatekeeper", "representative", "consultant", "liaison" };
  const struct clusters *clusters = &m->measures->clusters;
  gsize n_circles = MAX (clusters->count, 1);
  g_autofree double *in = g_new0 (double, n_circles), *out = g_new0 (double, n_circles),
                    *both = g_new0 (double, n_circles);
  struct role_counting counting
    = { .network = m->network, .circle = clusters->of, .in = in, .out = out, .both = both };
  struct dense_core core;
  for (int role = 0; role < N_DIRECTED_ROLES; role++)
    counting.pairs[role] = measuring_array (m, names[role]);
  for (guint32 v = 0; v < m->network->n_people; v++)
    if (clusters->of[v] != NONE)
      pairs_count (&counting, v);
    else
      for (int role = 0; role < N_DIRECTED_ROLES; role++)
        counting.pairs[role][v] = NAN;
  dense_core_find (&m->network->graph, &core);
  triangles_visit_outside (&m->network->graph, &core, take_off_arcs, &counting);
  take_off_arcs_inside (&counting, &core);
  dense_core_clear (&core);
}
