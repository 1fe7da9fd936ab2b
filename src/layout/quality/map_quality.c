/* Checks the drawn map: errors (overlaps, names off the page) and quality.
 *
 * It works on the scene, so it judges what the reader sees.
 *
 * Cost: O(circles x (circles + ties + names)), plus the cost of layout_score. */
#include <math.h>
#include <string.h>
#include "layout/drawing/geometry.h"
#include "layout/drawing/label.h"

enum
{
  GRID_COLUMNS = 16,
  GRID_ROWS = 12
};

struct look_over
{
  const struct scene *scene;
  const struct network *network;
  guint32 n;
  const struct scene_circle **circle; /* people of the network, without the tray */
  guint32 *person;
  guint32 *at; /* person -> index here, or NONE */
  struct map_stats *stats;
};

static const struct scene_text *
text_at (const struct scene *scene, guint i)
{
  return &g_array_index (scene->text, struct scene_text, i);
}

static void
people_find (struct look_over *style)
{
  const struct graph *graph = &style->network->graph;
  const struct scene *scene = style->scene;
  style->circle = g_new (const struct scene_circle *, scene->circle->len + 1);
  style->person = g_new (guint32, scene->circle->len + 1);
  style->at = g_new (guint32, style->network->n_people + 1);
  for (guint32 v = 0; v < style->network->n_people; v++)
    style->at[v] = NONE;
  for (guint i = 0; i < scene->circle->len; i++)
    {
      const struct scene_circle *circle = &g_array_index (scene->circle, struct scene_circle, i);
      guint32 v = circle->person;
      if (v == NONE || graph->offset[v] == graph->offset[v + 1])
        continue;
      style->at[v] = style->n;
      style->person[style->n] = v;
      style->circle[style->n++] = circle;
    }
}

/* The owner is drawn among the others, but they are placed by the ties among themselves. */
static void
score_places (struct look_over *style)
{
  const struct network *network = style->network;
  g_autofree double *xy = g_new (double, 2 * (gsize)style->n + 1);
  g_autofree guint32 (*tie)[2] = g_malloc ((network->n_ties + 1) * sizeof *tie);
  guint32 count = 0;
  for (guint32 i = 0; i < style->n; i++)
    {
      xy[2 * (gsize)i] = style->circle[i]->x;
      xy[2 * (gsize)i + 1] = style->circle[i]->y;
    }
  for (guint32 e = 0; e < network->n_ties; e++)
    {
      guint32 a = style->at[network->tie[e].a], b = style->at[network->tie[e].b];
      gboolean own = network->tie[e].a == network->me || network->tie[e].b == network->me;
      if (a == NONE || b == NONE || (own && !network->star))
        continue;
      tie[count][0] = a;
      tie[count++][1] = b;
    }
  style->stats->score = layout_score (style->n, xy, (const guint32 (*)[2])tie, count);
}

static void
count_overlaps (struct look_over *style)
{
  for (guint32 i = 0; i < style->n; i++)
    for (guint32 j = 0; j < i; j++)
      {
        const struct scene_circle *p = style->circle[i], *q = style->circle[j];
        double dx = p->x - q->x, dy = p->y - q->y, need = p->r + q->r;
        style->stats->overlaps += dx * dx + dy * dy < need * need - 1e-9;
      }
}

/* Counts ties that run through the disc of a third person, and sums the ink of all ties. */
static void
look_at_ties (struct look_over *style)
{
  const struct scene *scene = style->scene;
  guint step = 1 + scene->line->len / MAP_TIES_MOST;
  double pairs = 0, tunnels = 0, ink = 0;
  for (guint k = 0; k < scene->line->len; k += step)
    {
      const struct scene_line *line = &g_array_index (scene->line, struct scene_line, k);
      if (line->kind == NULL)
        continue;
      double dx = line->x2 - line->x1, dy = line->y2 - line->y1;
      ink += step * line->width * sqrt (dx * dx + dy * dy);
      for (guint32 i = 0; i < style->n; i++)
        {
          const struct scene_circle *c = style->circle[i];
          gboolean own
            = (c->x == line->x1 && c->y == line->y1) || (c->x == line->x2 && c->y == line->y2);
          tunnels += !own
                     && square_to_segment (c->x, c->y, line->x1, line->y1, line->x2, line->y2)
                          < c->r * c->r;
        }
      pairs += style->n > 2 ? style->n - 2 : 0;
    }
  style->stats->tunnels = pairs > 0 ? tunnels / pairs : 0;
  style->stats->ink = ink / (scene->width * scene->height);
}

/* Is it the name of a person with a larger disc, or of this one? Such names may lie there. */
static gboolean
name_is_large_beside (const struct look_over *style, const struct scene_text *text,
                      const struct scene_circle *circle)
{
  for (guint32 i = 0; i < style->n && text->name != NULL; i++)
    if (strcmp (style->circle[i]->name, text->name) == 0)
      return style->circle[i] == circle || circle->r <= style->circle[i]->r;
  return FALSE;
}

/* Is it nearer to another disc than to its own; does it lie on one that is not much smaller? */
static void
look_beside_name (struct look_over *style, const struct scene_text *text, const struct box *box)
{
  const struct scene_circle *own = NULL;
  double nearest = G_MAXDOUBLE;
  for (guint32 i = 0; i < style->n && text->name != NULL && own == NULL; i++)
    if (strcmp (style->circle[i]->name, text->name) == 0)
      own = style->circle[i];
  if (own == NULL)
    return;
  double gap = sqrt (square_to_box (own->x, own->y, box)) - own->r;
  for (guint32 i = 0; i < style->n; i++)
    {
      const struct scene_circle *other = style->circle[i];
      double away = sqrt (square_to_box (other->x, other->y, box)) - other->r;
      if (other == own)
        continue;
      if (away >= 0 || 2 * other->r > own->r)
        nearest = MIN (nearest, away);
      style->stats->names_over_large += away < 0 && 2 * other->r > own->r;
    }
  style->stats->names_astray += gap > 2 && nearest < gap - 0.5;
}

static void
look_at_name (struct look_over *style, guint which)
{
  const struct scene *scene = style->scene;
  const struct scene_text *text = text_at (scene, which);
  struct box box = text_box (text);
  struct map_stats *stats = style->stats;
  look_beside_name (style, text, &box);
  stats->names_off
    += box.left < 0 || box.top < 0 || box.right > scene->width || box.bottom > scene->height;
  for (guint i = 0; i < which; i++)
    {
      struct box other = text_box (text_at (scene, i));
      stats->name_overlaps += boxes_meet (&box, &other);
    }
  for (guint32 i = 0; i < style->n; i++)
    if (text->group != GROUP_CLUSTER_NAMES
        && square_to_box (style->circle[i]->x, style->circle[i]->y, &box)
             < style->circle[i]->r * style->circle[i]->r)
      stats->names_on_discs += !name_is_large_beside (style, text, style->circle[i]);
}

static void
look_at_names (struct look_over *style)
{
  for (guint i = 0; i < style->scene->text->len; i++)
    {
      const struct scene_text *text = text_at (style->scene, i);
      look_at_name (style, i);
      guint32 v = NONE;
      for (guint32 k = 0; k < style->n && text->name != NULL && v == NONE; k++)
        if (strcmp (style->circle[k]->name, text->name) == 0)
          v = k;
      style->stats->names += v != NONE;
    }
  style->stats->people = style->n;
}

/* Measures the share of occupied grid cells, and the aspect ratio of the network. */
static void
look_at_space (struct look_over *style)
{
  double left = G_MAXDOUBLE, right = -G_MAXDOUBLE, top = G_MAXDOUBLE, bottom = -G_MAXDOUBLE;
  guint8 used[GRID_ROWS][GRID_COLUMNS] = { { 0 } };
  guint32 count = 0;
  for (guint32 i = 0; i < style->n; i++)
    {
      left = MIN (left, style->circle[i]->x);
      right = MAX (right, style->circle[i]->x);
      top = MIN (top, style->circle[i]->y);
      bottom = MAX (bottom, style->circle[i]->y);
    }
  for (guint32 i = 0; i < style->n; i++)
    {
      double across = right > left ? (style->circle[i]->x - left) / (right - left) : 0;
      double down = bottom > top ? (style->circle[i]->y - top) / (bottom - top) : 0;
      used[MIN ((int)(down * GRID_ROWS), GRID_ROWS - 1)]
          [MIN ((int)(across * GRID_COLUMNS), GRID_COLUMNS - 1)]
        = 1;
    }
  for (int r = 0; r < GRID_ROWS; r++)
    for (int c = 0; c < GRID_COLUMNS; c++)
      count += used[r][c];
  style->stats->area_used = (double)count / (GRID_ROWS * GRID_COLUMNS);
  style->stats->aspect = bottom > top ? (right - left) / (bottom - top) : 0;
}

/* Silhouette of one person (Rousseeuw 1987), from mean distances to the clusters. */
static double
silhouette_of (const struct look_over *style, const guint32 *of, guint32 count, guint32 i,
               double *sum, guint32 *size)
{
  guint32 own = of[style->person[i]];
  double other = G_MAXDOUBLE;
  memset (sum, 0, count * sizeof *sum);
  memset (size, 0, count * sizeof *size);
  for (guint32 j = 0; j < style->n; j++)
    {
      guint32 c = of[style->person[j]];
      double dx = style->circle[i]->x - style->circle[j]->x;
      double dy = style->circle[i]->y - style->circle[j]->y;
      if (c == NONE || j == i)
        continue;
      sum[c] += sqrt (dx * dx + dy * dy);
      size[c]++;
    }
  if (size[own] == 0)
    return 0;
  for (guint32 c = 0; c < count; c++)
    if (c != own && size[c] > 0)
      other = MIN (other, sum[c] / size[c]);
  double inside = sum[own] / size[own];
  return other < G_MAXDOUBLE ? (other - inside) / MAX (MAX (other, inside), 1e-9) : 0;
}

static void
look_at_clusters (struct look_over *style, const struct measures *measures)
{
  const struct clusters *clusters = measures != NULL ? &measures->clusters : NULL;
  guint32 counted = 0, step = 1 + style->n / 2000;
  double all = 0;
  style->stats->silhouette = NAN;
  if (clusters == NULL || clusters->of == NULL || clusters->count < 2)
    return;
  g_autofree double *sum = g_new (double, clusters->count);
  g_autofree guint32 *size = g_new (guint32, clusters->count);
  for (guint32 i = 0; i < style->n; i += step)
    if (clusters->of[style->person[i]] != NONE)
      {
        all += silhouette_of (style, clusters->of, clusters->count, i, sum, size);
        counted++;
      }
  style->stats->silhouette = counted > 0 ? all / counted : NAN;
}

struct map_stats
map_measure_quality (const struct scene *scene, const struct network *network,
                     const struct measures *measures)
{
  struct map_stats stats = { 0 };
  struct look_over style = { .scene = scene, .network = network, .stats = &stats };
  people_find (&style);
  score_places (&style);
  count_overlaps (&style);
  look_at_ties (&style);
  look_at_names (&style);
  look_at_space (&style);
  look_at_clusters (&style, measures);
  g_free (style.circle);
  g_free (style.person);
  g_free (style.at);
  return stats;
}
