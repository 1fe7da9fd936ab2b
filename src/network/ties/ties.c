/* Adds up dyad events to ties: the days of contact of each pair (contact_days.h), faded to the
 * as-of day. An undated row adds what it amounts to. Terms are added in the order of days, whatever
 * the order of rows.
 *
 * A ready tie adds its strength unchanged, so partial tables add up to the whole.
 *
 * A connection, an introduction or a shared attribute is evidence of a tie, but not contact. It
 * adds to no sum, and the tie has no state. The day it is first stated counts only if there is no
 * contact.
 *
 * Cost: O(events), and O(days log days) for the rhythm of each tie. */
#include <math.h>
#include <stdlib.h>
#include "pln/parallel_loop.h"
#include "network/ties/contact_days.h"
#include "network/ties/ties.h"

enum
{
  FEW_EVENTS = 1 << 14
};

struct tie_sum
{
  const struct network *network;
  const struct dyad_events *events;
  const struct fading *fading;
  const struct last_seen *seen;
  struct tie *tie;
  guint8 stated_evidence; /* evidence of a tie without contact */
  gint32 stated_day;      /* the first of it; DAY_NONE: undated */
  struct contact_days days;
  double undated;         /* part of the strength that does not fade */
  double fading_strength; /* the part that does */
  double days_ever;       /* the same before it fades */
  const struct ready_tie **ready;
  guint32 n_ready, ready_capacity;
  double min_strength;
  gsize weak;                    /* number of ties to leave out */
  double log_overdue, log_young; /* see struct tie_signs */
  gint32 assumed_gap;            /* days; see last_seen.h */
};

static gboolean
is_weak (const struct tie *tie, double min_strength)
{
  return !(tie->strength >= min_strength);
}

static void
see_days (struct tie *tie, gint32 first, gint32 last)
{
  if (first != DAY_NONE && (tie->first == DAY_NONE || first < tie->first))
    tie->first = first;
  if (last != DAY_NONE && (tie->last == DAY_NONE || last > tie->last))
    tie->last = last;
}

static void
add_amount (struct tie *tie, const struct contact_amount *amount, double factor)
{
  tie->strength += amount->sum * factor;
  tie->given += amount->given * factor;
  tie->taken += (amount->sum - amount->given) * factor;
  tie->direct_strength += amount->direct * factor;
}

static void
add_stated_tie (struct tie_sum *sum, guint8 evidence, gint32 day)
{
  sum->stated_evidence |= evidence;
  if (day != DAY_NONE && (sum->stated_day == DAY_NONE || day < sum->stated_day))
    sum->stated_day = day;
}

static void
add_contact (struct tie_sum *sum, guint64 item)
{
  struct tie *tie = sum->tie;
  struct dyad_contact contact;

  dyad_contact_read (sum->network, sum->events, tie->a, item, &contact);
  if (contact.states_tie)
    {
      add_stated_tie (sum, EVIDENCE_STATED, contact.day);
      return;
    }
  tie->evidence |= contact.evidence;
  tie->interactions += contact.weight;
  see_days (tie, contact.day, contact.day);
  if (contact.day != DAY_NONE)
    contact_days_add (&sum->days, &contact);
  else
    {
      const struct contact_amount amount = dyad_contact_amount (&contact);
      add_amount (tie, &amount, 1);
      sum->undated += amount.sum;
    }
}

static void
add_contact_days (struct tie_sum *sum)
{
  contact_days_sort (&sum->days);
  for (guint32 i = 0; i < sum->days.n; i++)
    {
      const struct contact_day *day = &sum->days.item[i];
      const struct contact_amount amount = contact_day_amount (day);
      double factor = decay_factor (sum->fading->strength, (gint64)sum->network->as_of - day->day);
      add_amount (sum->tie, &amount, factor);
      sum->fading_strength += amount.sum * factor;
      sum->days_ever += amount.sum;
    }
}

static gboolean
ready_tie_is_stated (const struct ready_tie *ready)
{
  return ready->interactions == 0 && (ready->evidence & (EVIDENCE_DIRECT | EVIDENCE_EVENT)) == 0;
}

static void
keep_ready (struct tie_sum *sum, guint32 index)
{
  const struct ready_tie *ready = &sum->network->log->ready_tie[index];
  if (ready_tie_is_stated (ready))
    {
      add_stated_tie (sum, ready->evidence, ready->first);
      return;
    }
  if (sum->n_ready == sum->ready_capacity)
    {
      sum->ready_capacity = MAX (16, 2 * sum->ready_capacity);
      sum->ready = g_renew (const struct ready_tie *, sum->ready, sum->ready_capacity);
    }
  sum->ready[sum->n_ready++] = ready;
}

static void
add_dyad_event (struct tie_sum *sum, guint64 item)
{
  const struct dyad_event event = dyad_event_read (sum->events, sum->network, sum->tie->a, item);
  switch (event.kind)
    {
    case DYAD_EVENT_INTERACTION:
    case DYAD_EVENT_MEETING:
    case DYAD_EVENT_BIG_MEETING:
      add_contact (sum, item);
      break;
    case DYAD_EVENT_READY:
      keep_ready (sum, event.index);
      break;
    case DYAD_EVENT_STATED:
      add_stated_tie (sum, sum->events->stated_tie[event.index].evidence, DAY_NONE);
      break;
    case DYAD_EVENT_INFERRED:
      add_stated_tie (sum, EVIDENCE_INFERRED, DAY_NONE);
      break;
    case N_DYAD_EVENT_KINDS:
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
add_ready_ties (struct tie_sum *sum)
{
  struct tie *tie = sum->tie;
  if (sum->n_ready > 1)
    qsort (sum->ready, sum->n_ready, sizeof *sum->ready, compare_ready);
  for (guint32 i = 0; i < sum->n_ready; i++)
    {
      const struct ready_tie *ready = sum->ready[i];
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

/* Evidence without contact makes a tie. If there is contact, it only adds to the evidence. */
static void
resolve_stated_ties (struct tie_sum *sum)
{
  struct tie *tie = sum->tie;
  if (tie->evidence != 0)
    {
      tie->evidence |= sum->stated_evidence & (guint8)~EVIDENCE_INFERRED;
      return;
    }
  tie->evidence = sum->stated_evidence & (guint8)~EVIDENCE_INFERRED;
  if (tie->evidence == 0)
    tie->evidence = sum->stated_evidence;
  tie->first = sum->stated_day;
}

/* The table whose state and chances count: the one with the latest contact, if that is not before
 * the contact of the rows, which may be incomplete; of several, the most active state. NULL: none. */
static const struct ready_tie *
ready_in_force (const struct tie_sum *sum)
{
  const struct ready_tie *best = NULL;
  gint32 latest = sum->days.n == 0 ? DAY_NONE : sum->days.item[sum->days.n - 1].day;
  for (guint32 i = 0; i < sum->n_ready; i++)
    {
      const struct ready_tie *ready = sum->ready[i];
      if (ready->state >= N_STATES || ready->last < latest)
        continue;
      if (best == NULL || ready->last > latest || ready->state < best->state)
        best = ready;
      latest = ready->last;
    }
  return best;
}

/* Days of contact by the half-life of the chance; mostly it is that of strength. */
static double
fading_contact (const struct tie_sum *sum)
{
  double fading = 0;
  if (sum->fading->chance == sum->fading->strength)
    return sum->fading_strength;
  for (guint32 i = 0; i < sum->days.n; i++)
    fading
      += contact_day_amount (&sum->days.item[i]).sum
         * decay_factor (sum->fading->chance, (gint64)sum->network->as_of - sum->days.item[i].day);
  return fading;
}

static gint32
usual_silence_of (const struct tie_sum *sum, const struct rhythm *rhythm)
{
  const struct contact_days *days = &sum->days;
  guint32 gaps = days->n > 1 ? days->n - 1 : 0;
  return usual_silence (rhythm->long_gap_days, gaps,
                        sum->assumed_gap
                          + (gaps > 0 ? days->item[gaps].day - days->item[0].day : 0));
}

/* What the as-of day knows of the tie. */
static struct tie_signs
signs_of_tie (const struct tie_sum *sum, const struct rhythm *rhythm)
{
  const struct tie *tie = sum->tie;
  gint32 now = sum->network->as_of;
  const struct pair_seen ends = last_seen_pair (sum->seen, tie->a, tie->b, now);
  struct tie_signs signs = { .steady = sum->undated,
                             .days = sum->days_ever + sum->undated,
                             .quiet_days = now - tie->last,
                             .unseen_days = ends.unseen_days,
                             .both_unseen_days = ends.both_unseen_days,
                             .busy_days = ends.busy_days,
                             .usual_days = usual_silence_of (sum, rhythm),
                             .gaps = sum->days.n > 1 ? sum->days.n - 1 : 0,
                             .log_overdue = sum->log_overdue,
                             .log_young = sum->log_young };

  for (guint32 i = 0; i < sum->n_ready; i++)
    {
      signs.steady += sum->ready[i]->strength;
      signs.days += MAX (sum->ready[i]->strength, sum->ready[i]->interactions);
    }
  signs.contact = signs.steady + fading_contact (sum);
  return signs;
}

static void
set_chance (struct tie_sum *sum, const struct rhythm *rhythm)
{
  const struct chance_model *model = sum->network->chance;
  const struct tie_signs signs = signs_of_tie (sum, rhythm);
  double term[N_CHANCE_TERMS];

  tie_signs_terms (&signs, term);
  double month = chance_of_score (score_of_terms (&model[CHANCE_30], term));
  double quarter = chance_of_score (score_of_terms (&model[CHANCE_90], term));
  sum->tie->again[CHANCE_30] = MIN (month, quarter);
  sum->tie->again[CHANCE_90] = quarter;
  sum->tie->state
    = (guint8)tie_state_of_signs (quarter, &signs, &model[CHANCE_90], sum->fading->chance);
}

static void
set_state (struct tie_sum *sum)
{
  struct tie *tie = sum->tie;
  const struct rhythm rhythm = tie_rhythm (&sum->days);
  const struct ready_tie *ready = ready_in_force (sum);

  tie->median_gap_days = rhythm.median_gap_days;
  tie->long_gap_days = rhythm.long_gap_days;
  if (tie->last != DAY_NONE && network_has_calendar (sum->network))
    set_chance (sum, &rhythm);
  if (ready == NULL)
    return;
  tie->state = ready->state;
  if (!isnan (ready->again30) && !isnan (ready->again90))
    {
      tie->again[CHANCE_30] = ready->again30;
      tie->again[CHANCE_90] = ready->again90;
    }
}

static void
add_up_run (struct tie_sum *sum, guint32 a, const guint64 *item, gsize count)
{
  *sum->tie = (struct tie){ .a = a,
                            .b = dyad_event_other (sum->events, *item),
                            .first = DAY_NONE,
                            .last = DAY_NONE,
                            .again = { NAN, NAN },
                            .state = STATE_NONE };
  sum->stated_evidence = 0;
  sum->stated_day = DAY_NONE;
  sum->days.n = sum->n_ready = 0;
  sum->undated = sum->fading_strength = sum->days_ever = 0;
  for (gsize i = 0; i < count; i++)
    add_dyad_event (sum, item[i]);
  add_contact_days (sum);
  add_ready_ties (sum);
  resolve_stated_ties (sum);
  set_state (sum);
}

static void
add_up_person (struct tie_sum *sum, guint32 a)
{
  const struct dyad_events *events = sum->events;
  sum->tie = sum->network->tie + events->pair[a];
  for (gsize i = events->row[a], end; i < events->row[a + 1]; i = end, sum->tie++)
    {
      end = dyad_events_run_end (events, a, i);
      add_up_run (sum, a, events->item + i, end - i);
      sum->weak += is_weak (sum->tie, sum->min_strength);
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

struct tie_sums
{
  struct tie_sum start; /* what each thread starts with */
  guint weak;           /* atomic */
};

static void
add_up_share (struct loop_share *share, gpointer data)
{
  struct tie_sums *all = data;
  struct tie_sum sum = all->start;
  for (guint32 a; loop_next (share, &a);)
    add_up_person (&sum, a);
  g_atomic_int_add (&all->weak, (gint)sum.weak);
  contact_days_clear (&sum.days);
  g_free (sum.ready);
}

void
network_sum_ties (struct network *network, const struct dyad_events *events,
                  const struct fading *fading, const struct last_seen *seen, double min_strength)
{
  guint32 n = events->n_people, pairs = events->pair[n];
  struct tie_sums all
    = { .start = { .network = network,
                   .events = events,
                   .fading = fading,
                   .seen = seen,
                   .min_strength = min_strength,
                   .log_overdue = last_seen_log_overdue (seen, network->as_of),
                   .log_young = last_seen_log_young (seen, network->as_of),
                   .assumed_gap = last_seen_assumed_gap (seen, network->as_of) } };

  network->tie = pages_new (pairs * sizeof *network->tie);
  loop_run (n, 256, events->row[n] < FEW_EVENTS ? 1 : events->threads, add_up_share, &all);
  if (all.weak == 0)
    network->n_ties = pairs;
  else
    leave_out_weak_ties (network, pairs, min_strength);
}
