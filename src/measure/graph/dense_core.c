/* Finds the dense core, and its rows of bits.
 *
 * The order by number of ties is that in which triangles are visited, so no triangle inside the core
 * is visited from outside. How many of the pairs among the first people of that order are tied says
 * how long the core may be. Sums of degrees bound it first, so that ordinary networks cost no more
 * than a look at each degree. */
#include "measure/graph/dense_core.h"

enum
{
  LEAST = 512 /* with fewer, visits take less than a second */
};

static const double dense = .5;

/* first[k]: number of vertices with more than k ties. */
static guint32 *
count_degrees (const struct graph *graph, guint32 *largest)
{
  *largest = 0;
  for (guint32 v = 0; v < graph->n; v++)
    *largest = MAX (*largest, graph_degree (graph, v));
  guint32 *first = g_new0 (guint32, (gsize)*largest + 2);
  for (guint32 v = 0; v < graph->n; v++)
    first[graph_degree (graph, v)]++;
  for (guint32 k = *largest + 1, more = 0; k-- > 0;)
    {
      guint32 count = first[k];
      first[k] = more;
      more += count;
    }
  return first;
}

/* The most vertices that a core can have with these degrees. */
static guint32
bound_size (const guint32 *first, guint32 largest)
{
  double degrees = 0;
  guint32 bound = 0;
  for (guint32 k = largest; k > 0; k--)
    for (guint32 i = first[k]; i < first[k - 1]; i++)
      {
        degrees += k;
        if (degrees < dense * (i + 1.0) * i)
          return bound;
        bound = i + 1;
      }
  return bound;
}

/* Vertices with most ties first, equal ones by falling number; the reverse of the order of visits. */
static guint32 *
order_by_degree (const struct graph *graph, guint32 *first)
{
  guint32 *order = g_new (guint32, graph->n);
  for (guint32 v = graph->n; v-- > 0;)
    order[first[graph_degree (graph, v)]++] = v;
  return order;
}

/* The largest number of vertices at the start of the order of which half of all pairs are tied. */
static guint32
count_members (const struct graph *graph, const guint32 *order, guint32 bound)
{
  g_autofree guint8 *met = g_new0 (guint8, graph->n);
  guint64 ties = 0;
  guint32 size = 0;
  for (guint32 i = 0; i < bound; i++)
    {
      guint32 v = order[i];
      for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
        ties += met[graph->target[k]];
      met[v] = TRUE;
      if ((double)ties >= dense * (i + 1.0) * i / 2)
        size = i + 1;
    }
  return size;
}

static void
list_members (const struct graph *graph, const guint32 *order, struct dense_core *core)
{
  core->words = (core->n + 63) / 64;
  core->vertex = g_new (guint32, core->n);
  core->place = g_new (guint32, graph->n);
  for (guint32 v = 0; v < graph->n; v++)
    core->place[v] = NONE;
  for (guint32 i = 0; i < core->n; i++)
    core->place[order[i]] = 0;
  for (guint32 v = 0, i = 0; v < graph->n; v++)
    if (core->place[v] != NONE)
      {
        core->vertex[i] = v;
        core->place[v] = i++;
      }
}

void
dense_core_find (const struct graph *graph, struct dense_core *core)
{
  guint32 largest;
  g_autofree guint32 *first = count_degrees (graph, &largest);
  guint32 bound = bound_size (first, largest);
  *core = (struct dense_core){ .n = 0 };
  if (bound < LEAST)
    return;
  g_autofree guint32 *order = order_by_degree (graph, first);
  core->n = count_members (graph, order, bound);
  if (core->n < LEAST)
    core->n = 0;
  else
    list_members (graph, order, core);
}

void
dense_core_clear (struct dense_core *core)
{
  g_clear_pointer (&core->vertex, g_free);
  g_clear_pointer (&core->place, g_free);
}

static void
bit_set (guint64 *row, guint32 bit)
{
  row[bit / 64] |= G_GUINT64_CONSTANT (1) << bit % 64;
}

guint64 *
core_bits_new (const struct dense_core *core, const struct graph *graph, tie_filter filter,
               const void *data)
{
  guint64 *bits = g_new0 (guint64, (gsize)core->n * core->words);
  for (guint32 i = 0; i < core->n; i++)
    {
      guint32 v = core->vertex[i];
      for (guint32 k = graph->offset[v]; k < graph->offset[v + 1]; k++)
        {
          guint32 j = core->place[graph->target[k]];
          if (j != NONE && (filter == NULL || filter (graph->edge[k], v, data)))
            bit_set (bits + (gsize)i * core->words, j);
        }
    }
  return bits;
}

/* Numbers the circles of members by first member; NONE: none. Returns how many there are. */
static guint32
number_circles (const struct dense_core *core, const guint32 *circle, guint32 *of)
{
  guint32 largest = 0, count = 0;
  for (guint32 i = 0; i < core->n; i++)
    if (circle[core->vertex[i]] != NONE)
      largest = MAX (largest, circle[core->vertex[i]]);
  g_autofree guint32 *number = g_new (guint32, (gsize)largest + 1);
  for (guint32 i = 0; i < core->n; i++)
    if (circle[core->vertex[i]] != NONE)
      number[circle[core->vertex[i]]] = NONE;
  for (guint32 i = 0; i < core->n; i++)
    {
      guint32 own = circle[core->vertex[i]];
      if (own != NONE && number[own] == NONE)
        number[own] = count++;
      of[i] = own == NONE ? NONE : number[own];
    }
  return count;
}

void
core_circles_find (const struct dense_core *core, const guint32 *circle,
                   struct core_circles *circles)
{
  circles->words = core->words;
  circles->of = g_new (guint32, core->n);
  circles->any = g_new0 (guint64, core->words);
  guint32 count = number_circles (core, circle, circles->of);
  circles->bits = g_new0 (guint64, (gsize)count * core->words);
  for (guint32 i = 0; i < core->n; i++)
    if (circles->of[i] != NONE)
      {
        bit_set (circles->any, i);
        bit_set (circles->bits + (gsize)circles->of[i] * core->words, i);
      }
}

void
core_circles_clear (struct core_circles *circles)
{
  g_clear_pointer (&circles->of, g_free);
  g_clear_pointer (&circles->bits, g_free);
  g_clear_pointer (&circles->any, g_free);
}

struct circle_counts
core_count_by_circle (const struct core_circles *circles, const guint64 *row,
                      const guint64 *other_row, guint32 member, guint32 other)
{
  guint32 words = circles->words;
  const guint64 *own = circles->bits + (gsize)circles->of[member] * words;
  const guint64 *others = circles->bits + (gsize)circles->of[other] * words;
  return (struct circle_counts){ bits_count_shared (row, other_row, circles->any, words),
                                 bits_count_shared (row, other_row, own, words),
                                 bits_count_shared (row, other_row, others, words) };
}
