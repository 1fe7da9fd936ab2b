/* From touches to ties.
 *
 * S_ij(T) = sum of c(channel) w / (n - 1) 2^(-(T - t) / h) (Ahmad, Porter,
 * Beguerisse-Diaz, arXiv:1805.00193; 1/(n - 1): Newman 2001, PRE 64, 016132).
 * Terms are added in the order of day and manner, whatever the order of rows.
 * A ready tie adds its strength as it is, so tables of parts add up to the
 * whole; a claim counts only where nothing else does.  Cost: O(touches), and
 * O(days log days) for the rhythm of each tie. */
#include <math.h>
#include <stdlib.h>
#include "network/ties/ties.h"

enum
{
  FEW_TOUCHES = 1 << 14
};

struct tally
{
  const struct network *network;
  const struct touches *touches;
  const struct decay *decay;
  struct tie *tie;
  double claimed; /* strength if there is nothing but claims */
  guint8 claims;  /* their evidence */
  gint32 *day;    /* of contact, with repeats */
  guint32 n_days, room;
  const struct ready_tie **ready;
  guint32 n_ready, ready_room;
  double min_strength;
  gsize weak; /* ties that are to be left out */
};

static gboolean
is_weak (const struct tie *tie, double min_strength)
{
  return !(tie->strength > 0 && tie->strength >= min_strength);
}

static void
add_day (struct tally *tally, gint32 day)
{
  if (day == DAY_NONE)
    return;
  if (tally->n_days == tally->room)
    {
      tally->room = MAX (64, 2 * tally->room);
      tally->day = g_renew (gint32, tally->day, tally->room);
    }
  tally->day[tally->n_days++] = day;
}

static void
see_days (struct tie *tie, gint32 first, gint32 last)
{
  if (first != DAY_NONE && (tie->first == DAY_NONE || first < tie->first))
    tie->first = first;
  if (last != DAY_NONE && (tie->last == DAY_NONE || last > tie->last))
    tie->last = last;
}

/* One contact of weight 1/others, between giver and another, as direction says. */
static void
add_contact (struct tally *tally, const struct manner *manner, gint32 day, guint32 others,
             guint32 giver, enum direction direction, guint8 evidence)
{
  struct tie *tie = tally->tie;
  double factor
    = day == DAY_NONE ? 1 : decay_factor (tally->decay, (gint64)tally->network->as_of - day);
  double strength = tally->touches->channel_weight[manner->channel] * manner->weight * factor;
  if (others > 1)
    strength /= others;
  double forward = direction == DIRECTION_FORWARD    ? strength
                   : direction == DIRECTION_BACKWARD ? 0
                                                     : strength / 2;

  tie->strength += strength;
  tie->given += giver == tie->a ? forward : strength - forward;
  tie->taken += giver == tie->a ? strength - forward : forward;
  if (evidence & EVIDENCE_DIRECT)
    tie->direct_strength += strength;
  tie->evidence |= evidence;
  tie->interactions += manner->weight;
  see_days (tie, day, day);
  add_day (tally, day);
}

static void
add_interaction (struct tally *tally, const struct touch *touch)
{
  const struct manner *manner = &tally->network->log->manner[touch->manner];
  add_contact (tally, manner, touch->day, 1, touch->lower_acts ? tally->tie->a : tally->tie->b,
               manner->direction, manner->evidence);
}

static void
add_meeting (struct tally *tally, guint32 index)
{
  const struct meeting *meeting = &tally->network->meeting[index];
  const struct manner *manner = &tally->network->log->manner[meeting->manner];
  guint32 sender = tally->network->attendee[meeting->first];

  if (!meeting->directed)
    add_contact (tally, manner, meeting->day, meeting->count - 1, tally->tie->a, DIRECTION_NONE,
                 meeting->count > 2 ? EVIDENCE_EVENT : EVIDENCE_DIRECT);
  else
    add_contact (tally, manner, meeting->day, meeting->count - 1, sender,
                 manner->direction == DIRECTION_NONE ? DIRECTION_FORWARD : manner->direction,
                 EVIDENCE_DIRECT);
}

static gboolean
ready_tie_is_claim (const struct ready_tie *ready)
{
  return ready->interactions == 0 && (ready->evidence & (EVIDENCE_DIRECT | EVIDENCE_EVENT)) == 0;
}

static void
add_claim (struct tally *tally, guint8 evidence, double strength)
{
  tally->claims |= evidence;
  tally->claimed = MAX (tally->claimed, strength);
}

static void
keep_ready (struct tally *tally, guint32 index)
{
  const struct ready_tie *ready = &tally->network->log->ready_tie[index];
  if (ready_tie_is_claim (ready))
    {
      add_claim (tally, ready->evidence, ready->strength);
      return;
    }
  if (tally->n_ready == tally->ready_room)
    {
      tally->ready_room = MAX (16, 2 * tally->ready_room);
      tally->ready = g_renew (const struct ready_tie *, tally->ready, tally->ready_room);
    }
  tally->ready[tally->n_ready++] = ready;
}

static void
add_touch (struct tally *tally, guint64 item)
{
  const struct touch touch = touch_read (tally->touches, tally->network, tally->tie->a, item);
  switch (touch.kind)
    {
    case TOUCH_INTERACTION:
      add_interaction (tally, &touch);
      break;
    case TOUCH_MEETING:
    case TOUCH_BIG_MEETING:
      add_meeting (tally, touch.index);
      break;
    case TOUCH_READY:
      keep_ready (tally, touch.index);
      break;
    case TOUCH_CLAIM:
      add_claim (tally, tally->touches->claim[touch.index].evidence, CLAIM_STRENGTH);
      break;
    case TOUCH_INFERRED:
      add_claim (tally, EVIDENCE_INFERRED, INFERRED_STRENGTH);
      break;
    case N_TOUCH_KINDS:
      g_assert_not_reached ();
    }
}

static int
compare_ready (const void *x, const void *y)
{
  const struct ready_tie *a = *(const struct ready_tie *const *)x;
  const struct ready_tie *b = *(const struct ready_tie *const *)y;
  if (a->strength != b->strength)
    return a->strength < b->strength ? -1 : 1;
  return (a->interactions > b->interactions) - (a->interactions < b->interactions);
}

static void
add_ready_ties (struct tally *tally)
{
  struct tie *tie = tally->tie;
  if (tally->n_ready > 1)
    qsort (tally->ready, tally->n_ready, sizeof *tally->ready, compare_ready);
  for (guint32 i = 0; i < tally->n_ready; i++)
    {
      const struct ready_tie *ready = tally->ready[i];
      tie->strength += ready->strength;
      tie->given += ready->strength / 2;
      tie->taken += ready->strength / 2;
      if (ready->evidence & EVIDENCE_DIRECT)
        tie->direct_strength += ready->strength;
      tie->evidence |= ready->evidence;
      tie->interactions += ready->interactions;
      see_days (tie, ready->first, ready->last);
    }
}

/* Claims make a tie alone; beside contacts they only add to the evidence. */
static void
settle_claims (struct tally *tally)
{
  struct tie *tie = tally->tie;
  if (tie->strength > 0)
    {
      tie->evidence |= tally->claims & (guint8)~EVIDENCE_INFERRED;
      return;
    }
  tie->evidence = tally->claims & (guint8)~EVIDENCE_INFERRED;
  if (tie->evidence == 0)
    tie->evidence = tally->claims;
  tie->strength = tally->claimed;
  tie->given = tie->taken = tally->claimed / 2;
}

static guint32
sort_distinct_days (gint32 *day, guint32 n)
{
  guint32 kept = 0;
  gboolean sorted = TRUE;
  for (guint32 i = 1; i < n; i++) /* as a rule: rows come by day */
    sorted = sorted && day[i - 1] <= day[i];
  if (!sorted)
    qsort (day, n, sizeof *day, compare_gint32);
  for (guint32 i = 0; i < n; i++)
    if (kept == 0 || day[kept - 1] != day[i])
      day[kept++] = day[i];
  return kept;
}

/* A table that reaches as far as the rows knows the state better than rows
 * that are not all there; of several, the one with the latest contact, then
 * the liveliest. */
static guint8
ready_state (const struct tally *tally, gint32 last_row)
{
  guint8 state = G_MAXUINT8;
  gint32 latest = last_row;
  for (guint32 i = 0; i < tally->n_ready; i++)
    {
      const struct ready_tie *ready = tally->ready[i];
      if (ready->state >= N_STATES || ready->last < latest)
        continue;
      state = ready->last > latest ? ready->state : MIN (state, ready->state);
      latest = ready->last;
    }
  return state;
}

static void
set_rhythm (struct tally *tally)
{
  struct tie *tie = tally->tie;
  guint32 n = sort_distinct_days (tally->day, tally->n_days);
  guint8 ready = ready_state (tally, n == 0 ? DAY_NONE : tally->day[n - 1]);

  tie->median_gap_days = median_gap (tally->day, n);
  if (ready < N_STATES)
    tie->state = ready;
  else if (tie->last == DAY_NONE || !tally->network->log->calendar)
    tie->state = STATE_ACTIVE;
  else
    tie->state = state_of_silence (tally->network->as_of - tie->last, tie->median_gap_days);
}

static void
add_up_run (struct tally *tally, guint32 a, const guint64 *item, gsize count)
{
  *tally->tie = (struct tie){
    .a = a, .b = touch_other (tally->touches, *item), .first = DAY_NONE, .last = DAY_NONE
  };
  tally->claimed = 0;
  tally->claims = 0;
  tally->n_days = tally->n_ready = 0;
  for (gsize i = 0; i < count; i++)
    add_touch (tally, item[i]);
  add_ready_ties (tally);
  settle_claims (tally);
  set_rhythm (tally);
}

static void
add_up_person (struct tally *tally, guint32 a)
{
  const struct touches *touches = tally->touches;
  tally->tie = tally->network->tie + touches->pair[a];
  for (gsize i = touches->row[a], end; i < touches->row[a + 1]; i = end, tally->tie++)
    {
      end = touches_run_end (touches, a, i);
      add_up_run (tally, a, touches->item + i, end - i);
      tally->weak += is_weak (tally->tie, tally->min_strength);
    }
}

static void
leave_out_weak_ties (struct network *network, guint32 n, double min_strength)
{
  for (guint32 e = 0; e < n; e++)
    if (!is_weak (&network->tie[e], min_strength))
      {
        if (network->n_ties < e)
          network->tie[network->n_ties] = network->tie[e];
        network->n_ties++;
      }
}

void
network_add_up_ties (struct network *network, const struct touches *touches,
                     const struct decay *decay, double min_strength)
{
  guint32 n = touches->n_people, pairs = touches->pair[n];
  int threads = touches->row[n] < FEW_TOUCHES ? 1 : MAX (touches->threads, 1);

  gsize weak = 0;

  network->tie = pages_new (pairs * sizeof *network->tie);
#pragma omp parallel num_threads(threads) reduction(+ : weak)
  {
    struct tally tally
      = { .network = network, .touches = touches, .decay = decay, .min_strength = min_strength };
#pragma omp for schedule(dynamic, 256)
    for (guint32 a = 0; a < n; a++)
      add_up_person (&tally, a);
    weak += tally.weak;
    g_free (tally.day);
    g_free (tally.ready);
  }
  if (weak == 0)
    network->n_ties = pairs;
  else
    leave_out_weak_ties (network, pairs, min_strength);
}
