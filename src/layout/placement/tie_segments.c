/* Counts crossings of ties.
 *
 * Two segments cross if the ends of each lie on different sides of the other. With a common end,
 * one of these orientation tests is exactly 0, so such ties do not cross. Only ties whose bounding
 * boxes meet are tested. */
#include <string.h>
#include "layout/placement/float8.h"
#include "layout/placement/tie_segments.h"

#define NOWHERE 1e30f

static struct segment_arrays
segment_arrays_new (guint32 capacity)
{
  struct segment_arrays arrays;
  arrays.x1 = g_aligned_alloc0 (4 * (gsize)capacity + LANES, sizeof (float), sizeof (octet));
  arrays.y1 = arrays.x1 + capacity;
  arrays.x2 = arrays.y1 + capacity;
  arrays.y2 = arrays.x2 + capacity;
  return arrays;
}

static void
rows_fill (struct tie_segments *segments, guint32 n, const guint32 (*tie)[2])
{
  guint32 count = segments->count;
  segments->first = g_new0 (guint32, n + 2);
  segments->of = g_new (guint32, 2 * (gsize)count + 1);
  segments->second = g_new (guint8, 2 * (gsize)count + 1);
  for (guint32 k = 0; k < count; k++)
    for (int end = 0; end < 2; end++)
      segments->first[tie[k][end] + 2]++;
  for (guint32 v = 0; v < n; v++)
    segments->first[v + 2] += segments->first[v + 1];
  for (guint32 k = 0; k < count; k++)
    for (int end = 0; end < 2; end++)
      {
        guint32 at = segments->first[tie[k][end] + 1]++;
        segments->of[at] = k;
        segments->second[at] = (guint8)end;
      }
}

struct tie_segments
tie_segments_new (guint32 n, const guint32 (*tie)[2], guint32 count)
{
  struct tie_segments segments
    = { .count = count, .capacity = (count + LANES - 1) / LANES * LANES };
  segments.all = segment_arrays_new (segments.capacity);
  segments.around = segment_arrays_new (segments.capacity);
  segments.near = segment_arrays_new (segments.capacity);
  for (guint32 k = count; k < segments.capacity; k++)
    segments.all.x1[k] = segments.all.x2[k] = NOWHERE;
  rows_fill (&segments, n, tie);
  return segments;
}

void
tie_segments_clear (struct tie_segments *segments)
{
  g_aligned_free (segments->all.x1);
  g_aligned_free (segments->around.x1);
  g_aligned_free (segments->near.x1);
  g_free (segments->first);
  g_free (segments->of);
  g_free (segments->second);
}

static void
end_move (struct tie_segments *segments, guint32 k, gboolean second, float x, float y)
{
  (second ? segments->all.x2 : segments->all.x1)[k] = x;
  (second ? segments->all.y2 : segments->all.y1)[k] = y;
}

void
tie_segments_move (struct tie_segments *segments, guint32 v, float x, float y)
{
  for (guint32 j = segments->first[v]; j < segments->first[v + 1]; j++)
    end_move (segments, segments->of[j], segments->second[j], x, y);
}

void
tie_segments_fold (struct tie_segments *segments, guint32 v)
{
  const struct segment_arrays *all = &segments->all;
  for (guint32 j = segments->first[v]; j < segments->first[v + 1]; j++)
    {
      guint32 k = segments->of[j];
      gboolean second = segments->second[j];
      end_move (segments, k, second, second ? all->x1[k] : all->x2[k],
                second ? all->y1[k] : all->y2[k]);
    }
}

/* A bit for each lane that is set. */
static ALWAYS_INLINE guint32
lane_bits (octet_mask mask)
{
#ifdef __x86_64__
  typedef float quartet __attribute__ ((vector_size (16)));
  quartet half[2];
  memcpy (half, &mask, sizeof half);
  return (guint32)__builtin_ia32_movmskps (half[0])
         | (guint32)__builtin_ia32_movmskps (half[1]) << 4;
#else
  guint32 bits = 0;
  for (int lane = 0; lane < LANES; lane++)
    bits |= ((guint32)mask[lane] & 1) << lane;
  return bits;
#endif
}

/* Copies those of the first `count` segments whose bounding box meets the box, and pads them with
 * NOWHERE. Returns how many there are. */
static ALWAYS_INLINE guint32
gather_lanes (struct segment_arrays from, guint32 count, struct segment_arrays to,
              struct segment_box box)
{
  const octet *x1 = (const octet *)from.x1, *y1 = (const octet *)from.y1;
  const octet *x2 = (const octet *)from.x2, *y2 = (const octet *)from.y2;
  guint32 found = 0;
  for (guint32 q = 0; q < (count + LANES - 1) / LANES; q++)
    {
      octet_mask meets = ((x1[q] <= box.right) | (x2[q] <= box.right))
                         & ((x1[q] >= box.left) | (x2[q] >= box.left))
                         & ((y1[q] <= box.bottom) | (y2[q] <= box.bottom))
                         & ((y1[q] >= box.top) | (y2[q] >= box.top));
      for (guint32 bits = lane_bits (meets); bits != 0; bits &= bits - 1, found++)
        {
          guint32 k = q * LANES + (guint32)__builtin_ctz (bits);
          to.x1[found] = from.x1[k];
          to.y1[found] = from.y1[k];
          to.x2[found] = from.x2[k];
          to.y2[found] = from.y2[k];
        }
    }
  for (guint32 k = found; k % LANES != 0; k++)
    to.x1[k] = to.y1[k] = to.x2[k] = to.y2[k] = NOWHERE;
  return found;
}

static ALWAYS_INLINE guint32
crossed_lanes (const struct tie_segments *segments, const float p[2], const float q[2])
{
  const struct segment_arrays *near = &segments->near;
  const octet *x1 = (const octet *)near->x1, *y1 = (const octet *)near->y1;
  const octet *x2 = (const octet *)near->x2, *y2 = (const octet *)near->y2;
  float px = p[0], py = p[1], dx = q[0] - px, dy = q[1] - py;
  octet_mask count = { 0 };
  for (guint32 k = 0; k < (segments->near_count + LANES - 1) / LANES; k++)
    {
      octet from = dx * (y1[k] - py) - dy * (x1[k] - px);
      octet to = dx * (y2[k] - py) - dy * (x2[k] - px);
      octet ex = x2[k] - x1[k], ey = y2[k] - y1[k];
      octet here = ex * (py - y1[k]) - ey * (px - x1[k]);
      octet there = ex * (q[1] - y1[k]) - ey * (q[0] - x1[k]);
      count -= (from * to < 0) & (here * there < 0);
    }
  guint32 sum = 0;
  for (int lane = 0; lane < LANES; lane++)
    sum += (guint32)count[lane];
  return sum;
}

#ifdef __x86_64__
__attribute__ ((target ("avx2"))) static guint32
gather_wide (struct segment_arrays from, guint32 count, struct segment_arrays to,
             struct segment_box box)
{
  return gather_lanes (from, count, to, box);
}

__attribute__ ((target ("avx2"))) static guint32
crossed_wide (const struct tie_segments *segments, const float p[2], const float q[2])
{
  return crossed_lanes (segments, p, q);
}
#endif

static guint32
gather (struct segment_arrays from, guint32 count, struct segment_arrays to, struct segment_box box)
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    return gather_wide (from, count, to, box);
#endif
  return gather_lanes (from, count, to, box);
}

void
tie_segments_look_around (struct tie_segments *segments, struct segment_box box)
{
  segments->around_count = gather (segments->all, segments->count, segments->around, box);
}

void
tie_segments_gather (struct tie_segments *segments, struct segment_box box)
{
  segments->near_count = gather (segments->around, segments->around_count, segments->near, box);
}

guint32
tie_segments_crossed (const struct tie_segments *segments, const float p[2], const float q[2])
{
#ifdef __x86_64__
  if (cpu_has_avx2 ())
    return crossed_wide (segments, p, q);
#endif
  return crossed_lanes (segments, p, q);
}

guint64
tie_segments_crossings (struct tie_segments *segments)
{
  const struct segment_arrays *all = &segments->all;
  guint64 twice = 0;
  for (guint32 k = 0; k < segments->count; k++)
    {
      const float p[2] = { all->x1[k], all->y1[k] }, q[2] = { all->x2[k], all->y2[k] };
      struct segment_box box
        = { MIN (p[0], q[0]), MIN (p[1], q[1]), MAX (p[0], q[0]), MAX (p[1], q[1]) };
      segments->near_count = gather (*all, segments->count, segments->near, box);
      twice += tie_segments_crossed (segments, p, q);
    }
  return twice / 2;
}
