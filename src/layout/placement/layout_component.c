/* Connected pieces by breadth-first search.  O(n + m). */
#include <stdlib.h>
#include "layout/placement/tie_weights.h"

struct search
{
  const struct network *network;
  guint32 left_out; /* me, or NONE */
  guint32 *piece;   /* per person: which piece, NONE: not yet */
  guint32 *place;   /* per person: vertex in its piece */
  guint32 *queue;
};

static gboolean
person_is_drawn (const struct search *search, guint32 v)
{
  const struct graph *graph = &search->network->graph;
  guint32 ties = graph->offset[v + 1] - graph->offset[v];
  if (v == search->left_out || ties == 0)
    return FALSE;
  return ties > 1 || graph->target[graph->offset[v]] != search->left_out;
}

/* Marks everyone connected with start; returns how many, in search->queue. */
static guint32
piece_mark (struct search *search, guint32 start, guint32 number)
{
  const struct graph *graph = &search->network->graph;
  guint32 head = 0, tail = 0;
  search->piece[start] = number;
  search->queue[tail++] = start;
  while (head < tail)
    {
      guint32 v = search->queue[head++];
      for (guint32 i = graph->offset[v]; i < graph->offset[v + 1]; i++)
        {
          guint32 w = graph->target[i];
          if (w == search->left_out || search->piece[w] != NONE)
            continue;
          search->piece[w] = number;
          search->queue[tail++] = w;
        }
    }
  return tail;
}

static void
piece_fill_rows (struct piece *piece, const struct search *search)
{
  const struct graph *graph = &search->network->graph;
  guint32 at = 0;
  for (guint32 i = 0; i < piece->n; i++)
    {
      guint32 v = piece->person[i];
      piece->offset[i] = at;
      for (guint32 j = graph->offset[v]; j < graph->offset[v + 1]; j++)
        {
          guint32 w = graph->target[j];
          if (w == search->left_out)
            continue;
          piece->target[at] = search->place[w];
          piece->pull[at++] = (float)search->network->tie[graph->edge[j]].strength;
        }
    }
  piece->offset[piece->n] = at;
}

static void
piece_fill (struct piece *piece, const struct search *search, guint32 n,
            const struct measures *measures)
{
  const struct graph *graph = &search->network->graph;
  guint32 half_ties = 0;
  piece->n = n;
  piece->person = g_memdup2 (search->queue, n * sizeof *piece->person);
  qsort (piece->person, n, sizeof *piece->person, compare_guint32);
  piece->cluster = g_new (guint32, n);
  for (guint32 i = 0; i < n; i++)
    {
      guint32 v = piece->person[i];
      search->place[v] = i;
      half_ties += graph->offset[v + 1] - graph->offset[v];
      piece->cluster[i]
        = measures != NULL && measures->clusters.of != NULL ? measures->clusters.of[v] : NONE;
    }
  piece->offset = g_new (guint32, n + 1);
  piece->target = g_new (guint32, MAX (half_ties, 1));
  piece->pull = g_new (float, MAX (half_ties, 1));
  piece->x = g_new0 (double, n);
  piece->y = g_new0 (double, n);
  piece_fill_rows (piece, search);
  piece_set_pull (piece);
}

static int
compare_pieces (const void *x, const void *y)
{
  const struct piece *a = x, *b = y;
  if (a->n != b->n)
    return a->n > b->n ? -1 : 1;
  return (a->person[0] > b->person[0]) - (a->person[0] < b->person[0]);
}

struct piece *
pieces_find (const struct network *network, const struct measures *measures, gboolean with_me,
             guint32 *count)
{
  guint32 n = network->n_people;
  g_autofree guint32 *piece_of = g_new (guint32, n);
  g_autofree guint32 *place = g_new (guint32, n);
  g_autofree guint32 *queue = g_new (guint32, n);
  struct search search = { network, with_me ? NONE : network->me, piece_of, place, queue };
  GArray *found = g_array_new (FALSE, TRUE, sizeof (struct piece));

  for (guint32 v = 0; v < n; v++)
    piece_of[v] = NONE;
  for (guint32 v = 0; v < n; v++)
    if (piece_of[v] == NONE && person_is_drawn (&search, v))
      {
        struct piece piece = { 0 };
        guint32 size = piece_mark (&search, v, found->len);
        piece_fill (&piece, &search, size, measures);
        g_array_append_val (found, piece);
      }
  *count = found->len;
  struct piece *pieces = (struct piece *)(gpointer)g_array_free (found, FALSE);
  if (*count > 1)
    qsort (pieces, *count, sizeof *pieces, compare_pieces);
  return pieces;
}

void
pieces_free (struct piece *piece, guint32 count)
{
  for (guint32 i = 0; i < count; i++)
    {
      g_free (piece[i].person);
      g_free (piece[i].offset);
      g_free (piece[i].target);
      g_free (piece[i].pull);
      g_free (piece[i].cluster);
      g_free (piece[i].x);
      g_free (piece[i].y);
    }
  g_free (piece);
}
