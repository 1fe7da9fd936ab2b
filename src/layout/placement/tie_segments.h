/* tie_segments.h - ties of a drawing as line segments, to count crossings eight at a time. */
#ifndef LAYOUT_TIE_SEGMENTS_H
#define LAYOUT_TIE_SEGMENTS_H

#include <glib.h>

struct segment_arrays
{
  float *x1, *y1, *x2, *y2; /* padded to whole vectors with ends that nothing crosses */
};

struct tie_segments
{
  guint32 count, capacity;            /* capacity: count rounded up to whole vectors */
  struct segment_arrays all;          /* each tie */
  guint32 *first, *of;                /* ties of each vertex as compressed rows */
  guint8 *second;                     /* parallel to of: the vertex is the second end */
  struct segment_arrays around, near; /* what tie_segments_look_around and _gather found */
  guint32 around_count, near_count;
};

struct segment_box
{
  float left, top, right, bottom;
};

/* Ties between n vertices, none twice, all at 0, 0. Free with tie_segments_clear. */
struct tie_segments tie_segments_new (guint32 n, const guint32 (*tie)[2], guint32 count);
void tie_segments_clear (struct tie_segments *segments);

/* Moves the ends of v's ties to x, y. */
void tie_segments_move (struct tie_segments *segments, guint32 v, float x, float y);
/* Shrinks v's ties to points, so that they cross nothing until they are moved again. */
void tie_segments_fold (struct tie_segments *segments, guint32 v);
/* Collects the ties that may cross a segment within the box: first of all, then, for parts of that
 * box, of those. O(count). */
void tie_segments_look_around (struct tie_segments *segments, struct segment_box box);
void tie_segments_gather (struct tie_segments *segments, struct segment_box box);
/* Number of collected ties that cross the segment from p to q. Ties with a common end do not. */
guint32 tie_segments_crossed (const struct tie_segments *segments, const float p[2],
                              const float q[2]);
/* Crossings of all pairs. */
guint64 tie_segments_crossings (struct tie_segments *segments);

#endif
