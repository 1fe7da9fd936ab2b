/* The log's own past: days of contact per pair, and the days from which to look back and ahead.
 *
 * A long log is sampled by pairs: a pair is included if a hash of its two numbers is below a
 * limit. People are numbered by name, so the order of rows does not change the sample. */
#include <stdlib.h>
#include "pln/hash.h"
#include "network/backtest/history.h"
#include "network/ties/contact_days.h"

static gboolean
pair_is_wanted (guint64 pair, guint32 whose)
{
  return whose == NONE || (guint32)(pair >> 32) == whose || (guint32)pair == whose;
}

/* Pairs whose hash is below this limit are kept; G_MAXUINT64 keeps all. */
static guint64
sample_limit (const struct dyad_events *events, guint32 whose, guint32 most_pairs,
              guint32 most_contacts)
{
  gsize pairs = events->pair[events->n_people], contacts = events->row[events->n_people];
  if (whose != NONE)
    {
      pairs = contacts = 0;
      for (guint32 a = 0; a < events->n_people; a++)
        for (gsize i = events->row[a], end; i < events->row[a + 1]; i = end)
          {
            end = dyad_events_run_end (events, a, i);
            if (pair_is_wanted (pair_key (a, dyad_event_other (events, events->item[i])), whose))
              {
                contacts += end - i;
                pairs++;
              }
          }
    }
  double share = 1;
  if (pairs > most_pairs)
    share = (double)most_pairs / (double)pairs;
  if (contacts > most_contacts)
    share = MIN (share, (double)most_contacts / (double)contacts);
  return share >= 1 ? G_MAXUINT64 : (guint64)(share * 0x1p64);
}

static void
see_rows (struct history *history, const struct network *network)
{
  struct day_span days = DAY_SPAN_NONE;
  for (guint64 i = 0; i < network->n_interactions; i++)
    if (network->interaction[i].day != DAY_NONE && network->interaction[i].b != NONE
        && !context_states_tie (&network->log->context[network->interaction[i].context]))
      {
        history->dated_rows++;
        day_span_extend (&days, network->interaction[i].day);
      }
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (network->meeting[i].day != DAY_NONE)
      {
        history->dated_rows++;
        day_span_extend (&days, network->meeting[i].day);
      }
  history->first_day = days.first;
  history->last_day = days.last;
}

static void
add_day (struct history *history, const struct contact_day *day, guint32 *capacity)
{
  if (history->n_contacts == *capacity)
    {
      *capacity = MAX (1024, 2 * *capacity);
      history->contact = g_renew (struct history_contact, history->contact, *capacity);
    }
  history->contact[history->n_contacts++]
    = (struct history_contact){ day->day, contact_day_amount (day).sum, day->rows };
}

/* Finishes a pair: its days of contact, in order. */
static void
end_pair (struct history *history, struct contact_days *days, guint64 pair, guint32 *capacity)
{
  contact_days_sort (days);
  for (guint32 i = 0; i < days->n; i++)
    add_day (history, &days->item[i], capacity);
  history->distinct_days = MAX (history->distinct_days, days->n);
  if (days->n > 0)
    {
      history->pair[history->n_pairs] = pair;
      history->start[++history->n_pairs] = history->n_contacts;
    }
  days->n = 0;
}

void
history_collect (struct history *history, const struct network *network,
                 const struct dyad_events *events, guint32 whose, guint32 most_pairs,
                 guint32 most_contacts)
{
  guint64 limit = sample_limit (events, whose, most_pairs, most_contacts);
  guint32 capacity = 0, pair_capacity = 1024;
  struct contact_days days = { .n = 0 };

  *history = (struct history){ .start = g_new (guint32, pair_capacity + 1),
                               .pair = g_new (guint64, pair_capacity),
                               .is_sample = limit != G_MAXUINT64 };
  history->start[0] = 0;
  see_rows (history, network);
  for (guint32 a = 0; a < events->n_people; a++)
    for (gsize i = events->row[a], end; i < events->row[a + 1]; i = end)
      {
        guint64 pair = pair_key (a, dyad_event_other (events, events->item[i])), state = pair;
        end = dyad_events_run_end (events, a, i);
        if (!pair_is_wanted (pair, whose)
            || (limit != G_MAXUINT64 && splitmix64_next (&state) >= limit))
          continue;
        for (gsize t = i; t < end; t++)
          {
            struct dyad_contact contact;
            if (dyad_contact_read (network, events, a, events->item[t], &contact)
                && contact.day != DAY_NONE && !contact.states_tie)
              contact_days_add (&days, &contact);
          }
        if (history->n_pairs == pair_capacity)
          {
            pair_capacity *= 2;
            history->start = g_renew (guint32, history->start, (gsize)pair_capacity + 1);
            history->pair = g_renew (guint64, history->pair, pair_capacity);
          }
        end_pair (history, &days, pair, &capacity);
      }
  contact_days_clear (&days);
}

void
history_clear (struct history *history)
{
  g_clear_pointer (&history->start, g_free);
  g_clear_pointer (&history->pair, g_free);
  g_clear_pointer (&history->contact, g_free);
}

gboolean
history_is_long (const struct history *history)
{
  return history->dated_rows >= 500
         || (history->dated_rows > 0 && (gint64)history->last_day - history->first_day >= 365);
}

guint
history_dates (const struct history *history, gint32 horizon_days, guint most, gint32 *date)
{
  guint n = 0;
  if (history->dated_rows == 0 || (gint64)history->last_day - history->first_day <= horizon_days)
    return 0;
  gint64 end = (gint64)history->last_day - horizon_days, span = end - history->first_day;
  for (gint64 k = 0; k < most; k++)
    {
      gint64 day = end - span * (most - 1 - k) / (2 * ((gint64)most - 1));
      if (n == 0 || date[n - 1] != day)
        date[n++] = (gint32)day;
    }
  return n;
}
