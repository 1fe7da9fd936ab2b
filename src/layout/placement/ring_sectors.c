/* Divides the circle of a radial layout into sectors. */
#include <stdlib.h>
#include <string.h>
#include "pln/base.h"
#include "layout/placement/ring_sectors.h"

#define SECTOR_GAP 0.012 /* gap between two sectors, in turns */

void
sectors_by_attribute (struct rings *rings, const char *by)
{
  g_autoptr (GPtrArray) values = g_ptr_array_new ();
  for (guint32 i = 0; i < rings->n_seats; i++)
    g_ptr_array_add (values,
                     (gpointer)ring_sector_value (rings->network, by, rings->seat[i].person));
  g_ptr_array_sort (values, compare_strings);
  guint32 distinct = 0;
  for (guint i = 0; i < values->len; i++)
    if (i == 0 || strcmp (values->pdata[distinct - 1], values->pdata[i]) != 0)
      values->pdata[distinct++] = values->pdata[i];
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      const char *value = ring_sector_value (rings->network, by, rings->seat[i].person);
      const gpointer *found
        = bsearch (&value, values->pdata, distinct, sizeof *values->pdata, compare_strings);
      rings->seat[i].sector = (guint32)(found - values->pdata);
    }
  rings->n_sectors = MAX (distinct, 1);
}

void
sectors_by_cluster (struct rings *rings, const struct clusters *clusters)
{
  guint32 count = clusters != NULL && clusters->of != NULL ? clusters->count : 0;
  for (guint32 i = 0; i < rings->n_seats; i++)
    {
      guint32 cluster = count > 0 ? clusters->of[rings->seat[i].person] : NONE;
      rings->seat[i].sector = cluster != NONE ? cluster : count;
    }
  rings->n_sectors = count + 1;
}

/* The seats of all sectors, one sector after the other; first: where each begins, and the end. */
static guint32 *
seats_by_sector (const struct rings *rings, guint32 *first)
{
  guint32 *seat = g_new (guint32, rings->n_seats + 1);
  for (guint32 i = 0; i < rings->n_seats; i++)
    first[rings->seat[i].sector + 1]++;
  for (guint32 s = 0; s < rings->n_sectors; s++)
    first[s + 1] += first[s];
  for (guint32 i = rings->n_seats; i-- > 0;)
    seat[--first[rings->seat[i].sector + 1]] = i;
  for (guint32 s = 0; s < rings->n_sectors; s++)
    first[s] = first[s + 1];
  first[rings->n_sectors] = rings->n_seats;
  return seat;
}

/* Of the sectors not yet placed, the one that these seats share most ties with, the first of several;
 * NONE: none. ties: per sector, 0 before and after. */
static guint32
sector_most_tied (const struct rings *rings, const guint32 *seat, guint32 count,
                  const guint8 *placed, guint32 *ties)
{
  const struct graph *graph = &rings->network->graph;
  guint32 best = NONE;
  for (int counting = TRUE; counting >= 0; counting--)
    for (guint32 i = 0; i < count; i++)
      {
        guint32 person = rings->seat[seat[i]].person;
        for (guint32 j = graph->offset[person]; j < graph->offset[person + 1]; j++)
          {
            guint32 other = rings->seat_of[graph->target[j]];
            guint32 s = other != NONE ? rings->seat[other].sector : NONE;
            if (s == NONE || placed[s])
              continue;
            ties[s] = counting ? ties[s] + 1 : 0;
            if (counting
                && (best == NONE || ties[s] > ties[best] || (ties[s] == ties[best] && s < best)))
              best = s;
          }
      }
  return best;
}

/* On the page. */
static double
seats_room (const struct rings *rings, const guint32 *seat, guint32 count)
{
  double room = 0;
  for (guint32 i = 0; i < count; i++)
    room += rings->seat[seat[i]].room;
  return room;
}

void
sectors_arrange (struct rings *rings)
{
  guint32 k = rings->n_sectors, next = 0, occupied = 0;
  g_autofree guint32 *first = g_new0 (guint32, k + 1), *ties = g_new0 (guint32, k);
  g_autofree guint32 *seat = seats_by_sector (rings, first);
  g_autofree guint8 *placed = g_new0 (guint8, k);
  double at = 0, whole = MAX (seats_room (rings, seat, rings->n_seats), 1);
  for (guint32 s = 0; s < k; s++)
    occupied += first[s + 1] > first[s];
  double gap = MIN (SECTOR_GAP, 0.3 / MAX (occupied, 1));
  for (guint32 round = 0, sector = 0; round < k; round++)
    {
      while (placed[next])
        next++;
      guint32 size = first[sector + 1] - first[sector];
      guint32 tied
        = round > 0 ? sector_most_tied (rings, seat + first[sector], size, placed, ties) : NONE;
      sector = tied != NONE ? tied : next;
      size = first[sector + 1] - first[sector];
      placed[sector] = TRUE;
      rings->start[sector] = at + gap / 2;
      rings->width[sector]
        = (1 - occupied * gap) * seats_room (rings, seat + first[sector], size) / whole;
      at += rings->width[sector] + (size > 0 ? gap : 0);
    }
}
