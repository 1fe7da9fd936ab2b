/* Neighbourhoods kept and stress, as one vertex moves.
 *
 * Kept: of the k neighbours of a vertex and the k vertices nearest on the page, the share that is
 * in both (Jaccard). A vertex that moves changes its own share, which is counted, and that of
 * others: it comes among the k nearest of u, or leaves them, when its distance passes the radius
 * that these k took up before it moved. Who is pushed out is only known by chance.
 *
 * Sources: Kruiger et al., EuroVis 2017 (the share); Gansner, Koren, North, GD 2004 (stress).
 *
 * Cost: O(n) for each position tried, eight vertices at a time. */
#include <math.h>
#include <string.h>
#include "layout/placement/float8.h"
#include "layout/placement/nearby.h"

#define FAR_OFF 1e9f    /* position of the padding */
#define PUSHED_OUT 0.6f /* chance that the last of the nearest is as good as the others */

gsize
nearness_lanes (guint32 n)
{
  return ((gsize)n + LANES - 1) / LANES * LANES;
}

/* Searches from up to 64 vertices at once, a bit for each (Then et al., VLDB 2014). */
struct searches
{
  const struct component *component;
  guint64 *seen, *now, *next; /* per vertex */
  guint32 *front, *touched;   /* vertices with bits in now, and in next */
};

/* Passes the bits of the front on to its neighbours; returns how many of these are touched. */
static guint32
searches_spread (struct searches *searches, guint32 count)
{
  const struct component *component = searches->component;
  guint32 touched = 0;
  for (guint32 k = 0; k < count; k++)
    {
      guint32 v = searches->front[k];
      for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
        {
          guint32 w = component->target[j];
          guint64 fresh = searches->now[v] & ~searches->seen[w];
          if (fresh == 0)
            continue;
          if (searches->next[w] == 0)
            searches->touched[touched++] = w;
          searches->next[w] |= fresh;
        }
    }
  return touched;
}

/* Fills the columns of the sources from `first` on; steps between two are the same both ways. */
static void
nearness_fill (struct searches *searches, guint32 first, float *nearness)
{
  guint32 n = searches->component->n, count = MIN (64, n - first);
  gsize lanes = nearness_lanes (n);
  memset (searches->seen, 0, n * sizeof (guint64));
  for (guint32 k = 0; k < count; k++)
    {
      searches->seen[first + k] = searches->now[first + k] = G_GUINT64_CONSTANT (1) << k;
      searches->front[k] = first + k;
    }
  for (guint32 steps = 1; count > 0; steps++)
    {
      float near = 1 / (float)steps;
      guint32 touched = searches_spread (searches, count);
      for (guint32 k = 0; k < count; k++)
        searches->now[searches->front[k]] = 0;
      count = touched;
      for (guint32 k = 0; k < count; k++)
        {
          guint32 v = searches->front[k] = searches->touched[k];
          guint64 bits = searches->now[v] = searches->next[v];
          searches->next[v] = 0;
          searches->seen[v] |= bits;
          for (; bits != 0; bits &= bits - 1)
            nearness[v * lanes + first + (guint32)__builtin_ctzll (bits)] = near;
        }
    }
}

float *
nearness_new (const struct component *component)
{
  guint32 n = component->n;
  float *nearness = g_aligned_alloc0 (n * nearness_lanes (n), sizeof (float), sizeof (octet));
  g_autofree guint64 *bits = g_new0 (guint64, 3 * (gsize)n);
  g_autofree guint32 *vertices = g_new (guint32, 2 * (gsize)n);
  struct searches searches = { component, bits, bits + n, bits + 2 * n, vertices, vertices + n };
  for (guint32 first = 0; first < n; first += 64)
    nearness_fill (&searches, first, nearness);
  return nearness;
}

struct vicinity
nearby_new (const struct component *component, const float *nearness)
{
  gsize lanes = nearness_lanes (component->n);
  struct vicinity nearby = { .component = component, .nearness = nearness, .lanes = lanes };
  nearby.x = g_aligned_alloc0 (8 * lanes, sizeof (float), sizeof (octet));
  nearby.y = nearby.x + lanes;
  nearby.radius = nearby.y + lanes;
  nearby.gain = nearby.radius + lanes;
  nearby.stranger = nearby.gain + lanes;
  nearby.square = nearby.stranger + lanes;
  nearby.order = nearby.square + lanes;
  nearby.room = nearby.order + lanes;
  for (gsize v = component->n; v < lanes; v++)
    nearby.x[v] = nearby.y[v] = FAR_OFF;
  return nearby;
}

void
nearby_clear (struct vicinity *nearby)
{
  g_aligned_free (nearby->x);
}

/* Squared distances from x, y; of the terms, stress, strangers met (as a loss), and slack. */
static ALWAYS_INLINE void
distances_lanes (const struct vicinity *nearby, guint32 v, float x, float y,
                 struct nearness_terms *terms)
{
  const octet *at_x = (const octet *)nearby->x, *at_y = (const octet *)nearby->y;
  const octet *radius = (const octet *)nearby->radius;
  const octet *loss = (const octet *)nearby->stranger, *room = (const octet *)nearby->room;
  const octet *nearness = (const octet *)(nearby->nearness + v * nearby->lanes);
  octet *square = (octet *)nearby->square;
  octet sum = { 0 }, met = { 0 }, slack = FAR_OFF + (octet){ 0 };
  float scale = (float)nearby->scale, own_room = nearby->room[v];
  for (gsize k = 0; k < nearby->lanes / LANES; k++)
    {
      octet dx = x - at_x[k], dy = y - at_y[k], away = dx * dx + dy * dy;
      octet length = scale * away * inverse_root (away + 1e-9f) * nearness[k];
      octet off = length - 1;
      sum += (octet)((octet_mask)(off * off) & (nearness[k] > 0));
      met += (octet)((octet_mask)loss[k] & (away <= radius[k]));
      octet need = own_room + room[k], left = away - need * need;
      octet_mask less = left < slack;
      slack = (octet)((less & (octet_mask)left) | (~less & (octet_mask)slack));
      square[k] = away;
    }
  terms->stress = lanes_sum (sum);
  terms->kept = -lanes_sum (met);
  terms->slack = slack[0];
  for (int lane = 1; lane < LANES; lane++)
    terms->slack = MIN (terms->slack, slack[lane]);
}

/* How many others are nearer than this; and the smallest distance. */
static ALWAYS_INLINE guint32
nearer_lanes (const struct vicinity *nearby, float than)
{
  const octet *square = (const octet *)nearby->square;
  octet_mask count = { 0 };
  guint32 sum = 0;
  for (gsize k = 0; k < nearby->lanes / LANES; k++)
    count -= square[k] < than;
  for (int lane = 0; lane < LANES; lane++)
    sum += (guint32)count[lane];
  return sum;
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"))) static void
distances_wide (const struct vicinity *nearby, guint32 v, float x, float y,
                struct nearness_terms *terms)
{
  distances_lanes (nearby, v, x, y, terms);
}

__attribute__ ((target ("avx2"))) static guint32
nearer_wide (const struct vicinity *nearby, float than)
{
  return nearer_lanes (nearby, than);
}
#endif

static void
distances_measure (const struct vicinity *nearby, guint32 v, float x, float y,
                   struct nearness_terms *terms)
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    {
      distances_wide (nearby, v, x, y, terms);
      return;
    }
#endif
  distances_lanes (nearby, v, x, y, terms);
}

static guint32
count_nearer (const struct vicinity *nearby, float than)
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    return nearer_wide (nearby, than);
#endif
  return nearer_lanes (nearby, than);
}

/* Squared distances of v's neighbours, ascending, from nearby->square into nearby->order. */
static void
sort_neighbours (struct vicinity *nearby, guint32 v)
{
  const struct component *component = nearby->component;
  guint32 k = component_degree (component, v);
  for (guint32 i = 0; i < k; i++)
    {
      float value = nearby->square[component->target[component->offset[v] + i]];
      guint32 j = i;
      for (; j > 0 && nearby->order[j - 1] > value; j--)
        nearby->order[j] = nearby->order[j - 1];
      nearby->order[j] = value;
    }
}

/* How many of v's k neighbours are among the k nearest, with v itself at distance `FAR_OFF`: the
 * i-th neighbour is if fewer than k others are nearer; if one is, so are all before it. */
static guint32
neighbours_kept (struct vicinity *nearby, guint32 v)
{
  guint32 k = component_degree (nearby->component, v), low = 0, high = k;
  sort_neighbours (nearby, v);
  while (low < high)
    {
      guint32 middle = (low + high) / 2;
      if (count_nearer (nearby, nearby->order[middle]) < k)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

void
nearby_lift (struct vicinity *nearby, guint32 v)
{
  nearby->x[v] = nearby->y[v] = FAR_OFF;
}

struct nearness_terms
nearby_try (struct vicinity *nearby, guint32 v, float x, float y)
{
  const struct component *component = nearby->component;
  struct nearness_terms terms;
  distances_measure (nearby, v, x, y, &terms);
  guint32 k = component_degree (component, v), kept = neighbours_kept (nearby, v);
  terms.kept += (double)kept / (2 * k - kept);
  for (guint32 j = component->offset[v]; j < component->offset[v + 1]; j++)
    {
      guint32 w = component->target[j];
      if (nearby->square[w] <= nearby->radius[w])
        terms.kept += nearby->gain[w];
    }
  return terms;
}

/* The k-th smallest of the values, k from 0; reorders them (Hoare's selection). */
static float
select_kth (float *value, guint32 count, guint32 k)
{
  guint32 low = 0, high = count - 1;
  while (low < high)
    {
      float pivot = value[low + (high - low) / 2];
      guint32 i = low, j = high;
      while (i <= j)
        {
          while (value[i] < pivot)
            i++;
          while (value[j] > pivot)
            j--;
          if (i > j)
            break;
          float swap = value[i];
          value[i++] = value[j];
          value[j] = swap;
          if (j-- == 0)
            break;
        }
      if (k <= j && j < count)
        high = j;
      else if (k >= i)
        low = i;
      else
        break;
    }
  return value[k];
}

static double
kept_refresh (struct vicinity *nearby, guint32 v)
{
  guint32 n = nearby->component->n, k = component_degree (nearby->component, v);
  if (k == 0)
    return 1;
  double kept = neighbours_kept (nearby, v), span = 2 * k - kept;
  nearby->gain[v] = (float)(2 * k / (span * span));
  nearby->stranger[v] = nearby->gain[v] * PUSHED_OUT * (float)kept / (float)k;
  memcpy (nearby->order, nearby->square, n * sizeof (float));
  nearby->radius[v] = select_kth (nearby->order, n, k - 1);
  return kept / span;
}

/* Sums of distance / steps over all others, and of its square. */
static ALWAYS_INLINE void
ratios_lanes (const struct vicinity *nearby, guint32 v, double *lengths, double *squares)
{
  const octet *square = (const octet *)nearby->square;
  const octet *nearness = (const octet *)(nearby->nearness + v * nearby->lanes);
  octet length = { 0 }, both = { 0 };
  for (gsize k = 0; k < nearby->lanes / LANES; k++)
    {
      octet ratio = square[k] * inverse_root (square[k] + 1e-9f) * nearness[k];
      length += ratio;
      both += ratio * ratio;
    }
  *lengths += lanes_sum (length);
  *squares += lanes_sum (both);
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"))) static void
ratios_wide (const struct vicinity *nearby, guint32 v, double *lengths, double *squares)
{
  ratios_lanes (nearby, v, lengths, squares);
}
#endif

static void
ratios_add (const struct vicinity *nearby, guint32 v, double *lengths, double *squares)
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    {
      ratios_wide (nearby, v, lengths, squares);
      return;
    }
#endif
  ratios_lanes (nearby, v, lengths, squares);
}

double
nearby_refresh (struct vicinity *nearby, double *stress)
{
  guint32 n = nearby->component->n;
  double lengths = 0, squares = 0, all = 0;
  for (guint32 v = 0; v < n; v++)
    {
      struct nearness_terms terms;
      distances_measure (nearby, v, nearby->x[v], nearby->y[v], &terms);
      ratios_add (nearby, v, &lengths, &squares);
      nearby->square[v] = FAR_OFF;
      all += kept_refresh (nearby, v);
    }
  nearby->scale = squares > 0 ? lengths / squares : 1;
  *stress = squares > 0 ? 1 - lengths * lengths / (squares * n * (n - 1.0)) : 0;
  return all;
}
