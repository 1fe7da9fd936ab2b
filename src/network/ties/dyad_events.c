/* Every sign of a tie, listed by pair.
 *
 * Rows, small gatherings, ready ties and claims each put one touch per pair on
 * the list of its lower person: counted first, then placed; the lists are then
 * sorted each by itself, which makes a run of each pair.  A gathering above the
 * cap would put n^2/2 there and makes no tie anyway: its attendees are marked,
 * and only pairs already on the lists among them get one more touch.
 * Cost: O(touches) but for sorting each person's; a big event costs its
 * attendees' ties.  Memory: 8 bytes a touch, and 8 for each person and thread. */
#include <string.h>
#include "network/sort.h"
#include "network/ties/dyad_events.h"

enum
{
  FEW_ROWS = 1 << 14,
  MOST_THREADS = 8
};

/* Who puts touches on the lists; several, each with its own places. */
struct lister
{
  const struct touches *touches;
  guint64 *item; /* NULL: only counting */
  gsize *next;   /* per lower person: a count, then the next place */
};

static guint64
item_of (const struct touches *touches, guint32 higher, enum touch_kind kind, guint32 index)
{
  return (guint64)higher << touches->other_shift
         | G_GUINT64_CONSTANT (1) << (touches->other_shift - 1) | (touches->first[kind] + index);
}

static guint64
item_of_row (const struct touches *touches, const struct interaction *row)
{
  guint64 day = row->day == DAY_NONE ? 0 : (guint64)((gint64)row->day - touches->first_day) + 1;
  return (guint64)MAX (row->a, row->b) << touches->other_shift | day << touches->day_shift
         | (guint64)(row->a > row->b) << touches->rank_bits | touches->rank[row->manner];
}

static void
put_touch (struct lister *lister, guint32 a, guint32 b, enum touch_kind kind, guint32 index)
{
  gsize place = lister->next[MIN (a, b)]++;
  if (lister->item != NULL)
    lister->item[place] = item_of (lister->touches, MAX (a, b), kind, index);
}

static gboolean
manner_counts (const struct touches *touches, const struct network *network, guint32 manner)
{
  return touches->channel_weight[network->log->manner[manner].channel] > 0;
}

static void
list_interactions (struct lister *lister, const struct network *network, gsize first, gsize end)
{
  for (gsize i = first; i < end; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->b == NONE || !manner_counts (lister->touches, network, row->manner))
        continue;
      gsize place = lister->next[MIN (row->a, row->b)]++;
      if (lister->item != NULL)
        lister->item[place]
          = lister->touches->rows_inside
              ? item_of_row (lister->touches, row)
              : item_of (lister->touches, MAX (row->a, row->b), TOUCH_INTERACTION, (guint32)i);
    }
}

static void
list_small_meetings (struct lister *lister, const struct network *network, guint32 big_event)
{
  for (guint32 m = 0; m < network->n_meetings; m++)
    {
      const struct meeting *meeting = &network->meeting[m];
      const guint32 *person = network->attendee + meeting->first;
      guint32 from = meeting->directed ? 1 : meeting->count;
      if (meeting->count > big_event || !manner_counts (lister->touches, network, meeting->manner))
        continue;
      for (guint32 i = 0; i < from; i++)
        for (guint32 j = i + 1; j < meeting->count; j++)
          put_touch (lister, person[i], person[j], TOUCH_MEETING, m);
    }
}

static void
list_ready_ties (struct lister *lister, const struct network *network)
{
  const struct log *log = network->log;
  for (guint32 i = 0; i < log->n_ready_ties; i++)
    {
      guint32 a = identity_person (lister->touches->identity, log->ready_tie[i].a);
      guint32 b = identity_person (lister->touches->identity, log->ready_tie[i].b);
      if (a != NONE && b != NONE && a != b)
        put_touch (lister, a, b, TOUCH_READY, i);
    }
}

static void
list_claims (struct lister *lister)
{
  const struct touches *touches = lister->touches;
  for (guint32 i = 0; i < touches->n_claims; i++)
    if (touches->claim[i].evidence != EVIDENCE_INFERRED)
      put_touch (lister, touches->claim[i].a, touches->claim[i].b, TOUCH_CLAIM, i);
}

/* What each lister counts, or places: the last has all that are no rows of two. */
static void
list_all (struct lister *lister, guint listers, const struct network *network, guint32 big_event)
{
  gsize n = network->n_interactions;
  guint threads = listers - 1;
#pragma omp parallel for num_threads(threads) schedule(static, 1)
  for (guint t = 0; t < threads; t++)
    list_interactions (&lister[t], network, n / threads * t,
                       t + 1 == threads ? n : n / threads * (t + 1));
  list_small_meetings (&lister[threads], network, big_event);
  list_ready_ties (&lister[threads], network);
  list_claims (&lister[threads]);
}

/* Counts become places, person by person, lister by lister. */
static void
place_rows (struct touches *touches, struct lister *lister, guint listers)
{
  gsize sum = 0;
  for (guint32 v = 0; v < touches->n_people; v++)
    {
      touches->row[v] = sum;
      for (guint t = 0; t < listers; t++)
        {
          gsize here = lister[t].next[v];
          lister[t].next[v] = sum;
          sum += here;
        }
    }
  touches->row[touches->n_people] = sum;
}

static void
list_known (struct touches *touches, const struct network *network, guint32 big_event)
{
  guint threads
    = network->n_interactions < FEW_ROWS ? 1 : (guint)CLAMP (touches->threads, 1, MOST_THREADS);
  struct lister lister[MOST_THREADS + 1];
  g_autofree gsize *next = pages_new0 ((threads + 1) * (gsize)touches->n_people * sizeof *next);

  for (guint t = 0; t <= threads; t++)
    lister[t] = (struct lister){ .touches = touches, .next = next + t * (gsize)touches->n_people };
  list_all (lister, threads + 1, network, big_event);
  place_rows (touches, lister, threads + 1);
  touches->item = pages_new (touches->row[touches->n_people] * sizeof *touches->item);
  for (guint t = 0; t <= threads; t++)
    lister[t].item = touches->item;
  list_all (lister, threads + 1, network, big_event);
}

/* Sorts each person's touches and counts the pairs. */
static void
sort_rows (struct touches *touches)
{
  guint32 n = touches->n_people;
  int threads = touches->row[n] < FEW_ROWS ? 1 : MAX (touches->threads, 1);

  touches->pair[0] = 0;
#pragma omp parallel for num_threads(threads) schedule(dynamic, 256)
  for (guint32 a = 0; a < n; a++)
    {
      guint32 pairs = 0;
      sort_numbers_in_place (touches->item + touches->row[a],
                             touches->row[a + 1] - touches->row[a]);
      for (gsize i = touches->row[a]; i < touches->row[a + 1]; i = touches_run_end (touches, a, i))
        pairs++;
      touches->pair[a + 1] = pairs;
    }
  for (guint32 a = 0; a < n; a++)
    touches->pair[a + 1] += touches->pair[a];
}

struct extra /* a touch that comes when the lists are made */
{
  guint32 lower;
  guint64 item;
};

static void
add_extra (GArray *extras, const struct touches *touches, guint32 a, guint32 b,
           enum touch_kind kind, guint32 index)
{
  struct extra extra = { MIN (a, b), item_of (touches, MAX (a, b), kind, index) };
  g_array_append_val (extras, extra);
}

static void
list_known_pairs (const struct touches *touches, const struct network *network, guint32 index,
                  guint8 *present, GArray *extras)
{
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *person = network->attendee + meeting->first;

  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = 1;
  for (guint32 i = 0; i < meeting->count; i++)
    for (gsize t = touches->row[person[i]]; t < touches->row[person[i] + 1];
         t = touches_run_end (touches, person[i], t))
      {
        guint32 other = touch_other (touches, touches->item[t]);
        if (present[other] && (!meeting->directed || person[0] == person[i] || person[0] == other))
          add_extra (extras, touches, person[i], other, TOUCH_BIG_MEETING, index);
      }
  for (guint32 i = 0; i < meeting->count; i++)
    present[person[i]] = 0;
}

static GArray *
list_extras (const struct touches *touches, struct network *network, guint32 big_event)
{
  GArray *extras = g_array_new (FALSE, FALSE, sizeof (struct extra));
  g_autofree guint8 *present = g_new0 (guint8, MAX (network->n_people, 1));

  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      if (network->meeting[i].count <= big_event)
        continue;
      network->big_events++;
      if (manner_counts (touches, network, network->meeting[i].manner))
        list_known_pairs (touches, network, i, present, extras);
    }
  for (guint32 i = 0; i < touches->n_claims; i++)
    if (touches->claim[i].evidence == EVIDENCE_INFERRED)
      add_extra (extras, touches, touches->claim[i].a, touches->claim[i].b, TOUCH_INFERRED, i);
  return extras;
}

/* Makes room on each list, the last first, and sorts anew. */
static void
take_extras (struct touches *touches, const GArray *extras)
{
  guint32 n = touches->n_people;
  g_autofree gsize *more = g_new0 (gsize, (gsize)n + 1);
  gsize before = extras->len;

  if (extras->len == 0)
    return;
  for (guint i = 0; i < extras->len; i++)
    more[g_array_index (extras, struct extra, i).lower]++;
  touches->item = g_renew (guint64, touches->item, touches->row[n] + extras->len);
  for (guint32 v = n; v-- > 0;)
    {
      gsize first = touches->row[v], count = touches->row[v + 1] - first;
      touches->row[v + 1] += before;
      before -= more[v];
      memmove (touches->item + first + before, touches->item + first,
               count * sizeof *touches->item);
      more[v] = first + before + count; /* the next free place */
    }
  for (guint i = 0; i < extras->len; i++)
    {
      const struct extra *extra = &g_array_index (extras, struct extra, i);
      touches->item[more[extra->lower]++] = extra->item;
    }
  sort_rows (touches);
}

static guint
bits_for (guint64 greatest)
{
  return greatest == 0 ? 0 : 64 - (guint)__builtin_clzll (greatest);
}

static gboolean
number_kinds (struct touches *touches, const struct network *network, GError **error)
{
  const guint64 count[N_TOUCH_KINDS]
    = { network->n_interactions, network->n_meetings, network->log->n_ready_ties,
        touches->n_claims,       network->n_meetings, touches->n_claims };
  guint64 sum = 0;
  for (guint kind = 0; kind < N_TOUCH_KINDS; kind++)
    {
      touches->first[kind] = (guint32)MIN (sum, G_MAXUINT32);
      sum += count[kind];
    }
  touches->first[N_TOUCH_KINDS] = (guint32)MIN (sum, G_MAXUINT32);
  return (sum <= G_MAXUINT32 && network->n_people <= G_MAXINT32)
         || fail (error, PLN_ERROR_DATA,
                  "The data has more rows or people than pln takes, %u and %d; "
                  "split it by year.",
                  G_MAXUINT32, G_MAXINT32);
}

/* How many bits what takes; the higher person gets as many as there are people. */
static void
set_form (struct touches *touches, const struct network *network)
{
  gboolean dated = network->last_day != DAY_NONE;
  guint32 manners = network->log->n_manners;
  touches->other_shift = 64 - MAX (bits_for (network->n_people), 1);
  touches->rank_bits = bits_for (manners > 0 ? manners - 1 : 0);
  touches->day_shift = touches->rank_bits + 1;
  touches->first_day = dated ? network->first_day : 0;
  guint days = dated ? bits_for ((guint64)((gint64)network->last_day - network->first_day) + 1) : 0;
  touches->rows_inside = touches->day_shift + days < touches->other_shift;
}

gboolean
touches_list (struct touches *touches, struct network *network, guint32 big_event, GError **error)
{
  touches->n_people = network->n_people;
  if (!number_kinds (touches, network, error))
    return FALSE;
  set_form (touches, network);
  touches->row = g_new (gsize, (gsize)network->n_people + 1);
  touches->pair = g_new (guint32, (gsize)network->n_people + 1);
  list_known (touches, network, big_event);
  sort_rows (touches);
  g_autoptr (GArray) extras = list_extras (touches, network, big_event);
  take_extras (touches, extras);
  return TRUE;
}

void
touches_clear (struct touches *touches)
{
  g_free (touches->item);
  g_free (touches->row);
  g_free (touches->pair);
  g_free (touches->channel_weight);
}
