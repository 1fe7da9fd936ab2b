/* Chooses which names are shown and where, by threshold accepting.
 *
 * Threshold accepting is simulated annealing without the exponential. A move puts one name into
 * one of its candidate positions and removes all names in the way. The sum of costs decides
 * whether the move is kept. The best state seen is the result.
 *
 * Sources: Dueck and Scheuer 1990 for the method; Christensen, Marks, Shieber 1995 for why it
 * beats greedy selection at every density.
 *
 * Cost: constant moves per label, more where labels are few. Placed names are kept in a grid, so a
 * move looks only at its surroundings. */
#include <math.h>
#include <stdlib.h>
#include <string.h>
#include "layout/drawing/label.h"

enum
{
  CELL_ROOM = 24,
  BLOCKERS_MOST = 8,
  LABELS_FEW = 400, /* more are looked at less often, as much less as the square of their number */
  LOOKS_EACH_MOST = 600,
  LOOKS_EACH_LEAST = 140,
  LOOKS_TO_KEEP = 16 /* the best state is kept after at least this many */
};
#define AIR 1.5 /* distance between two names */

struct grid_cell
{
  guint32 count;
  guint32 label[CELL_ROOM];
};

struct board
{
  struct labels *labels;
  double x, y, size;
  guint32 columns, rows;
  struct grid_cell *cell;
  double cost;
};

static const struct label_candidate *
place_at (const struct labels *labels, guint32 index)
{
  return &g_array_index (labels->place, struct label_candidate, index);
}

static struct box
place_extent (const struct label_candidate *place)
{
  struct box all = { place->box.left - AIR, place->box.top - AIR / 2, place->box.right + AIR,
                     place->box.bottom + AIR / 2 };
  if (place->leader)
    {
      all.left = MIN (all.left, place->x1);
      all.right = MAX (all.right, place->x1);
      all.top = MIN (all.top, place->y1);
      all.bottom = MAX (all.bottom, place->y1);
    }
  return all;
}

static gboolean
places_meet (const struct label_candidate *p, const struct label_candidate *q)
{
  struct box roomy
    = { p->box.left - AIR, p->box.top - AIR / 2, p->box.right + AIR, p->box.bottom + AIR / 2 };
  if (boxes_meet (&roomy, &q->box))
    return TRUE;
  if (p->leader && segment_meets_box (p->x1, p->y1, p->x2, p->y2, &q->box))
    return TRUE;
  if (q->leader && segment_meets_box (q->x1, q->y1, q->x2, q->y2, &p->box))
    return TRUE;
  return p->leader && q->leader
         && segments_cross (p->x1, p->y1, p->x2, p->y2, q->x1, q->y1, q->x2, q->y2);
}

struct span
{
  guint32 left, right, top, bottom;
};

static struct span
board_span (const struct board *board, const struct label_candidate *place)
{
  struct box all = place_extent (place);
  double columns = board->columns - 1, rows = board->rows - 1;
  return (struct span){ (guint32)CLAMP ((all.left - board->x) / board->size, 0, columns),
                        (guint32)CLAMP ((all.right - board->x) / board->size, 0, columns),
                        (guint32)CLAMP ((all.top - board->y) / board->size, 0, rows),
                        (guint32)CLAMP ((all.bottom - board->y) / board->size, 0, rows) };
}

static gboolean
board_has_space (const struct board *board, guint32 chosen)
{
  struct span span = board_span (board, place_at (board->labels, chosen));
  for (guint32 r = span.top; r <= span.bottom; r++)
    for (guint32 c = span.left; c <= span.right; c++)
      if (board->cell[r * board->columns + c].count == CELL_ROOM)
        return FALSE;
  return TRUE;
}

static void
board_put (struct board *board, guint32 label, guint32 chosen)
{
  struct span span = board_span (board, place_at (board->labels, chosen));
  for (guint32 r = span.top; r <= span.bottom; r++)
    for (guint32 c = span.left; c <= span.right; c++)
      {
        struct grid_cell *cell = &board->cell[r * board->columns + c];
        cell->label[cell->count++] = label;
      }
  board->labels->label[label].chosen = chosen;
}

static void
board_take (struct board *board, guint32 label)
{
  guint32 chosen = board->labels->label[label].chosen;
  struct span span = board_span (board, place_at (board->labels, chosen));
  for (guint32 r = span.top; r <= span.bottom; r++)
    for (guint32 c = span.left; c <= span.right; c++)
      {
        struct grid_cell *cell = &board->cell[r * board->columns + c];
        guint32 i = 0;
        while (cell->label[i] != label)
          i++;
        cell->label[i] = cell->label[--cell->count];
      }
  board->labels->label[label].chosen = NONE;
}

/* The labels in the way of a position. Returns NONE if there are too many. */
static guint32
board_blockers (const struct board *board, guint32 label, guint32 chosen, guint32 *blocker)
{
  const struct label_candidate *place = place_at (board->labels, chosen);
  struct span span = board_span (board, place);
  guint32 count = 0;
  for (guint32 r = span.top; r <= span.bottom; r++)
    for (guint32 c = span.left; c <= span.right; c++)
      {
        const struct grid_cell *cell = &board->cell[r * board->columns + c];
        for (guint32 i = 0; i < cell->count; i++)
          {
            guint32 other = cell->label[i], k = 0;
            while (k < count && blocker[k] != other)
              k++;
            if (other == label || k < count
                || !places_meet (place,
                                 place_at (board->labels, board->labels->label[other].chosen)))
              continue;
            if (count == BLOCKERS_MOST)
              return NONE;
            blocker[count++] = other;
          }
      }
  return count;
}

static double
label_cost (const struct labels *labels, guint32 i)
{
  const struct label *label = &labels->label[i];
  return label->chosen == NONE ? label->price : place_at (labels, label->chosen)->cost;
}

static void
board_try (struct board *board, guint32 i, guint32 chosen, double threshold)
{
  struct label *label = &board->labels->label[i];
  guint32 blocker[BLOCKERS_MOST];
  double change = place_at (board->labels, chosen)->cost - label_cost (board->labels, i);
  if (change > threshold || chosen == label->chosen) /* removing others only adds to the cost */
    return;
  guint32 count = board_blockers (board, i, chosen, blocker);
  if (count == NONE || !board_has_space (board, chosen))
    return;
  for (guint32 k = 0; k < count; k++)
    change += board->labels->label[blocker[k]].price - label_cost (board->labels, blocker[k]);
  if (change > threshold)
    return;
  if (label->chosen != NONE)
    board_take (board, i);
  for (guint32 k = 0; k < count; k++)
    board_take (board, blocker[k]);
  board_put (board, i, chosen);
  board->cost += change;
}

static guint32
looks_of (guint32 n)
{
  double few = MIN (1, (double)LABELS_FEW / n);
  return (guint32)MAX (LOOKS_EACH_LEAST, LOOKS_EACH_MOST * few * few) * n;
}

static void
board_anneal (struct board *board, guint64 seed)
{
  struct labels *labels = board->labels;
  guint32 n = labels->n_labels, looks = looks_of (n);
  guint32 between = MAX (LOOKS_TO_KEEP, n / 8);
  g_autofree guint32 *best = g_new (guint32, n);
  double best_cost = G_MAXDOUBLE;
  struct rng rng;
  rng_seed (&rng, seed);
  for (guint32 look = 0; look < looks; look++)
    {
      double left = 1 - (double)look / looks;
      guint32 i = rng_below (&rng, n);
      if (labels->label[i].count > 0)
        board_try (board, i, labels->label[i].first + rng_below (&rng, labels->label[i].count),
                   0.55 * left * left);
      if (board->cost < best_cost - 1e-9 && (look % between == 0 || look + 1 == looks))
        {
          best_cost = board->cost;
          for (guint32 k = 0; k < n; k++)
            best[k] = labels->label[k].chosen;
        }
    }
  for (guint32 k = 0; k < n; k++)
    labels->label[k].chosen = best[k];
}

/* Starts from what is chosen; of the other names, the most important ones choose first. */
static void
board_start (struct board *board)
{
  struct labels *labels = board->labels;
  for (guint32 i = 0; i < labels->n_labels; i++)
    {
      guint32 chosen = labels->label[i].chosen;
      board->cost += label_cost (labels, i);
      if (chosen != NONE)
        board_put (board, i, chosen);
    }
  for (guint32 i = 0; i < labels->n_labels; i++)
    for (guint32 k = 0; k < labels->label[i].count && labels->label[i].chosen == NONE; k++)
      {
        guint32 blocker[BLOCKERS_MOST], chosen = labels->label[i].first + k;
        if (board_blockers (board, i, chosen, blocker) != 0 || !board_has_space (board, chosen))
          continue;
        board_put (board, i, chosen);
        board->cost += place_at (labels, chosen)->cost - labels->label[i].price;
      }
}

void
labels_choose (struct labels *labels, const struct map *map)
{
  struct board board
    = { .labels = labels, .x = map->field.x, .y = map->field.y, .size = 30 * map->unit };
  if (labels->n_labels == 0)
    return;
  board.columns = (guint32)(map->field.width / board.size) + 1;
  board.rows = (guint32)(map->field.height / board.size) + 1;
  g_autofree struct grid_cell *cells = g_new0 (struct grid_cell, (gsize)board.columns * board.rows);
  board.cell = cells;
  board_start (&board);
  board_anneal (&board, map->options->seed);
}
