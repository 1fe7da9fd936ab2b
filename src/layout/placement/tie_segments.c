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
  segments.boxes = segment_arrays_new (segments.capacity);
  segments.near = segment_arrays_new (segments.capacity);
  for (guint32 k = count; k < segments.capacity; k++)
    segments.boxes.x1[k] = NOWHERE;
  rows_fill (&segments, n, tie);
  return segments;
}

void
tie_segments_clear (struct tie_segments *segments)
{
  g_aligned_free (segments->all.x1);
  g_aligned_free (segments->boxes.x1);
  g_aligned_free (segments->near.x1);
  g_free (segments->first);
  g_free (segments->of);
  g_free (segments->second);
}

static void
end_move (struct tie_segments *segments, guint32 k, gboolean second, float x, float y)
{
  const struct segment_arrays *all = &segments->all, *boxes = &segments->boxes;
  (second ? all->x2 : all->x1)[k] = x;
  (second ? all->y2 : all->y1)[k] = y;
  boxes->x1[k] = MIN (all->x1[k], all->x2[k]);
  boxes->y1[k] = MIN (all->y1[k], all->y2[k]);
  boxes->x2[k] = MAX (all->x1[k], all->x2[k]);
  boxes->y2[k] = MAX (all->y1[k], all->y2[k]);
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

static ALWAYS_INLINE gboolean
any_lane (octet_mask mask)
{
  gint64 half[4];
  memcpy (half, &mask, sizeof half);
  return (half[0] | half[1] | half[2] | half[3]) != 0;
}

/* A bit for each lane that is set. */
static ALWAYS_INLINE guint32
lane_bits (octet_mask mask)
{
  guint32 bits = 0;
  for (int lane = 0; lane < LANES; lane++)
    bits |= ((guint32)mask[lane] & 1) << lane;
  return bits;
}

static ALWAYS_INLINE void
gather_lanes (struct tie_segments *segments, struct segment_box box)
{
  const struct segment_arrays *all = &segments->all, *near = &segments->near;
  const octet *left = (const octet *)segments->boxes.x1, *top = (const octet *)segments->boxes.y1;
  const octet *right = (const octet *)segments->boxes.x2;
  const octet *bottom = (const octet *)segments->boxes.y2;
  guint32 found = 0;
  for (guint32 q = 0; q < segments->capacity / LANES; q++)
    {
      octet_mask meets = (left[q] <= box.right) & (right[q] >= box.left) & (top[q] <= box.bottom)
                         & (bottom[q] >= box.top);
      if (!any_lane (meets))
        continue;
      for (guint32 bits = lane_bits (meets); bits != 0; bits &= bits - 1, found++)
        {
          guint32 k = q * LANES + (guint32)__builtin_ctz (bits);
          near->x1[found] = all->x1[k];
          near->y1[found] = all->y1[k];
          near->x2[found] = all->x2[k];
          near->y2[found] = all->y2[k];
        }
    }
  segments->near_count = found;
  for (; found % LANES != 0; found++)
    near->x1[found] = near->y1[found] = near->x2[found] = near->y2[found] = 0;
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
__attribute__ ((target ("avx2"))) static void
gather_wide (struct tie_segments *segments, struct segment_box box)
{
  gather_lanes (segments, box);
}

__attribute__ ((target ("avx2"))) static guint32
crossed_wide (const struct tie_segments *segments, const float p[2], const float q[2])
{
  return crossed_lanes (segments, p, q);
}
#endif

void
tie_segments_gather (struct tie_segments *segments, struct segment_box box)
{
#ifdef __x86_64__
  if (__builtin_cpu_supports ("avx2"))
    {
      gather_wide (segments, box);
      return;
    }
#endif
  gather_lanes (segments, box);
}

guint32
tie_segments_crossed (const struct tie_segments *segments, const float p[2], const float q[2])
{
#ifdef __x86_64__
  if (__builtin_cpu_supports ("avx2"))
    return crossed_wide (segments, p, q);
#endif
  return crossed_lanes (segments, p, q);
}

guint64
tie_segments_crossings (struct tie_segments *segments)
{
  const struct segment_arrays *all = &segments->all, *boxes = &segments->boxes;
  guint64 twice = 0;
  for (guint32 k = 0; k < segments->count; k++)
    {
      const float p[2] = { all->x1[k], all->y1[k] }, q[2] = { all->x2[k], all->y2[k] };
      tie_segments_gather (
        segments, (struct segment_box){ boxes->x1[k], boxes->y1[k], boxes->x2[k], boxes->y2[k] });
      twice += tie_segments_crossed (segments, p, q);
    }
  return twice / 2;
}
