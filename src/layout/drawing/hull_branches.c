/* The branches along which hulls join the members of a circle: the shortest tree over them, without
 * those that are long or pass somebody else.
 *
 * Cost: O(sum of squared sizes + branches x nodes at their sides). */
#include <math.h>
#include <stdlib.h>
#include "layout/drawing/hull_branches.h"

enum
{
  JOINED_MOST = 3000 /* members of a circle; more stand so close that no corridor is needed */
};
#define CLEAR 4.0 /* between a branch and the discs of others */

/* The shortest tree over the members of each circle (Prim 1957). */
GArray *
branches_find (const struct map *map, guint32 circles)
{
  GArray *branches = g_array_new (FALSE, FALSE, sizeof (struct branch));
  g_autofree guint32 *member = g_new (guint32, map->n_nodes + 1);
  g_autofree struct branch *best = g_new (struct branch, map->n_nodes + 1);
  for (guint32 c = 0; c < circles; c++)
    {
      guint32 n = 0;
      for (guint32 i = 0; i < map->n_nodes; i++)
        if (map->node[i].cluster == c)
          {
            best[n] = (struct branch){ NONE, i, G_MAXDOUBLE };
            member[n++] = i;
          }
      for (guint32 at = 0; n > 1 && n <= JOINED_MOST; n--)
        {
          guint32 last = member[at], next = 0;
          member[at] = member[n - 1];
          best[at] = best[n - 1];
          for (guint32 k = 0; k < n - 1; k++)
            {
              double dx = map->node[member[k]].x - map->node[last].x;
              double dy = map->node[member[k]].y - map->node[last].y;
              double square = dx * dx + dy * dy;
              if (square < best[k].length)
                best[k] = (struct branch){ last, member[k], square };
              if (best[k].length < best[next].length)
                next = k;
            }
          struct branch grown = best[next];
          grown.length = sqrt (grown.length);
          g_array_append_val (branches, grown);
          at = next;
        }
    }
  return branches;
}

double
median_branch (const GArray *branches)
{
  g_autofree double *length = g_new (double, branches->len + 1);
  for (guint i = 0; i < branches->len; i++)
    length[i] = g_array_index (branches, struct branch, i).length;
  qsort (length, branches->len, sizeof *length, compare_double);
  return branches->len > 0 ? length[branches->len / 2] : 0;
}

/* Nodes from left to right. */
struct nodes_across
{
  const struct map *map;
  guint32 *node;
  double widest; /* radius */
};

static int
compare_across (gconstpointer p, gconstpointer q, gpointer data)
{
  const struct map *map = data;
  guint32 a = *(const guint32 *)p, b = *(const guint32 *)q;
  if (map->node[a].x != map->node[b].x)
    return map->node[a].x < map->node[b].x ? -1 : 1;
  return (a > b) - (a < b);
}

static struct nodes_across
nodes_across_new (struct map *map)
{
  struct nodes_across across = { map, g_new (guint32, map->n_nodes + 1), 0 };
  for (guint32 i = 0; i < map->n_nodes; i++)
    {
      across.node[i] = i;
      across.widest = MAX (across.widest, map->node[i].r);
    }
  g_qsort_with_data (across.node, (gint)map->n_nodes, sizeof *across.node, compare_across, map);
  return across;
}

/* The first of the nodes that is not left of x. */
static guint32
nodes_across_from (const struct nodes_across *across, double x)
{
  guint32 low = 0, high = across->map->n_nodes;
  while (low < high)
    {
      guint32 middle = (low + high) / 2;
      if (across->map->node[across->node[middle]].x < x)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Does it keep clear of everybody who is not of its circle? */
static gboolean
branch_is_clear (const struct nodes_across *across, const struct branch *branch)
{
  const struct map *map = across->map;
  const struct node *p = &map->node[branch->from], *q = &map->node[branch->to];
  double dx = q->x - p->x, dy = q->y - p->y, square = dx * dx + dy * dy;
  double far = across->widest + CLEAR, right = MAX (p->x, q->x) + far;
  for (guint32 k = nodes_across_from (across, MIN (p->x, q->x) - far); k < map->n_nodes; k++)
    {
      const struct node *other = &map->node[across->node[k]];
      if (other->x > right)
        break;
      if (other->cluster == p->cluster)
        continue;
      double x = other->x - p->x, y = other->y - p->y;
      double along = square > 0 ? CLAMP ((x * dx + y * dy) / square, 0, 1) : 0;
      x -= along * dx;
      y -= along * dy;
      if (x * x + y * y < (other->r + CLEAR) * (other->r + CLEAR))
        return FALSE;
    }
  return TRUE;
}

void
branches_keep_clear (GArray *branches, struct map *map, double longest)
{
  struct nodes_across across = nodes_across_new (map);
  guint kept = 0;
  for (guint i = 0; i < branches->len; i++)
    {
      struct branch *branch = &g_array_index (branches, struct branch, i);
      if (branch->length <= longest && branch_is_clear (&across, branch))
        g_array_index (branches, struct branch, kept++) = *branch;
    }
  g_free (across.node);
  g_array_set_size (branches, kept);
}
