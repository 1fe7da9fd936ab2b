/* The ties of the log's past: on each day only what was known by then counts, that is contacts up to
 * that day and who had been seen. */
#include <string.h>
#include "network/backtest/past_ties.h"
#include "network/ties/ties.h"

void
past_days_add (struct past_days *days, gint32 day)
{
  guint at = days->n;
  while (at > 0 && days->day[at - 1] > day)
    at--;
  if ((at > 0 && days->day[at - 1] == day) || days->n == PAST_DAYS_MOST)
    return;
  memmove (days->day + at + 1, days->day + at, (days->n - at) * sizeof *days->day);
  days->day[at] = day;
  days->n++;
}

static void
see_pairs (const struct last_seen *seen, const struct history *history, gint32 day,
           struct pair_seen *pair_seen)
{
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    if (history->contact[history->start[pair]].day <= day)
      pair_seen[pair] = last_seen_pair (seen, (guint32)(history->pair[pair] >> 32),
                                        (guint32)history->pair[pair], day);
}

void
past_days_see (struct past_days *days, struct last_seen *seen, const struct history *const *history,
               guint n_histories, struct pair_seen **pair_seen)
{
  for (guint h = 0; h < n_histories; h++)
    pair_seen[h] = g_new (struct pair_seen, (gsize)days->n * history[h]->n_pairs + 1);
  for (guint k = 0; k < days->n; k++)
    {
      last_seen_advance (seen, days->day[k]);
      days->log_overdue[k] = last_seen_log_overdue (seen, days->day[k]);
      days->log_young[k] = last_seen_log_young (seen, days->day[k]);
      days->assumed_gap[k] = last_seen_assumed_gap (seen, days->day[k]);
      for (guint h = 0; h < n_histories; h++)
        see_pairs (seen, history[h], days->day[k], pair_seen[h] + (gsize)k * history[h]->n_pairs);
    }
}

void
past_ties_count (const struct past_days *days, const struct history *history, gint32 quiet_days,
                 gint32 soon_days, guint64 count[2][2])
{
  memset (count, 0, 4 * sizeof **count);
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    {
      guint32 first = history->start[pair], next = first, end = history->start[pair + 1];
      for (guint k = 0; k < days->n; k++)
        {
          while (next < end && history->contact[next].day <= days->day[k])
            next++;
          if (next == first)
            continue;
          gboolean is_quiet = days->day[k] - history->contact[next - 1].day > quiet_days;
          gboolean meets = next < end && history->contact[next].day - days->day[k] <= soon_days;
          count[is_quiet][meets]++;
        }
    }
}

/* A pair on its way through the days. */
struct pair_past
{
  guint32 next;    /* its first contact still to come */
  double contact;  /* days of contact, as on the last of them */
  double ever;     /* the same without fading */
  gint32 last_day; /* of contact; valid if next is not the first */
  gint32 *gap;     /* sorted */
  guint32 gaps;
};

static void
insert_gap (struct pair_past *past, gint32 gap)
{
  guint32 at = past->gaps;
  while (at > 0 && past->gap[at - 1] > gap)
    at--;
  memmove (past->gap + at + 1, past->gap + at, (past->gaps - at) * sizeof *past->gap);
  past->gap[at] = gap;
  past->gaps++;
}

static void
add_contact (struct pair_past *past, const struct history_contact *contact,
             const struct decay *decay)
{
  if (past->ever > 0)
    {
      past->contact *= decay_factor (decay, (gint64)contact->day - past->last_day);
      insert_gap (past, contact->day - past->last_day);
    }
  past->contact += contact->strength;
  past->ever += contact->strength;
  past->last_day = contact->day;
  past->next++;
}

static void
visit_pair (const struct past_days *days, guint64 set, const struct history *history, guint32 pair,
            const struct pair_seen *pair_seen, const struct decay *decay, gint32 *gap,
            past_visit visit, gpointer data)
{
  guint32 end = history->start[pair + 1];
  gint32 first_day = history->contact[history->start[pair]].day;
  struct pair_past past = { .next = history->start[pair], .gap = gap };
  for (guint k = 0; k < days->n; k++)
    {
      gint32 now = days->day[k];
      while (past.next < end && history->contact[past.next].day <= now)
        add_contact (&past, &history->contact[past.next], decay);
      if (past.next == history->start[pair] || (set >> k & 1) == 0)
        continue;
      gint32 quiet = now - past.last_day;
      const struct pair_seen *ends = &pair_seen[(gsize)k * history->n_pairs + pair];
      const struct past_tie tie
        = { .signs
            = { .contact = past.contact * decay_factor (decay, quiet),
                .days = past.ever,
                .quiet_days = quiet,
                .unseen_days = ends->unseen_days,
                .both_unseen_days = ends->both_unseen_days,
                .busy_days = ends->busy_days,
                .gaps = past.gaps,
                .usual_days = usual_silence (long_gap_of_sorted (past.gap, past.gaps), past.gaps,
                                             past.last_day - first_day + days->assumed_gap[k]),
                .log_overdue = days->log_overdue[k],
                .log_young = days->log_young[k] },
            .next_days = past.next < end ? history->contact[past.next].day - now : G_MAXINT32 };
      visit (data, pair, k, &tie);
    }
}

void
past_ties_visit (const struct past_days *days, guint64 set, const struct history *history,
                 const struct pair_seen *pair_seen, const struct decay *decay, past_visit visit,
                 gpointer data)
{
  g_autofree gint32 *gap = g_new (gint32, history->distinct_days + 1);
  for (guint32 pair = 0; pair < history->n_pairs; pair++)
    visit_pair (days, set, history, pair, pair_seen, decay, gap, visit, data);
}
