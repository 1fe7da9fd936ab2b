/* The log's own past: dated contacts by pair, and the days on which to look
 * back and ahead.
 *
 * A long log is sampled by pairs: a pair is in if a hash of its two numbers is
 * small enough.  Numbers follow names, so no order of rows changes the sample. */
#include <stdlib.h>
#include "network/backtest/history.h"

/* The finishing steps of splitmix64 (Steele, Lea, Flood 2014). */
static guint64
scatter (guint64 x)
{
  x += G_GUINT64_CONSTANT (0x9e3779b97f4a7c15);
  x = (x ^ (x >> 30)) * G_GUINT64_CONSTANT (0xbf58476d1ce4e5b9);
  x = (x ^ (x >> 27)) * G_GUINT64_CONSTANT (0x94d049bb133111eb);
  return x ^ (x >> 31);
}

/* FALSE: the touch is no dated contact. */
static gboolean
contact_of_touch (const struct network *network, const struct touches *touches, guint32 lower,
                  guint64 item, struct past_contact *contact)
{
  const struct touch touch = touch_read (touches, network, lower, item);
  guint32 manner_index, others = 1;

  if (touch.kind == TOUCH_INTERACTION)
    {
      contact->day = touch.day;
      manner_index = touch.manner;
    }
  else if (touch.kind == TOUCH_MEETING || touch.kind == TOUCH_BIG_MEETING)
    {
      contact->day = network->meeting[touch.index].day;
      manner_index = network->meeting[touch.index].manner;
      others = network->meeting[touch.index].count - 1;
    }
  else
    return FALSE;
  if (contact->day == DAY_NONE)
    return FALSE;
  const struct manner *manner = &network->log->manner[manner_index];
  contact->rows = manner->weight;
  contact->strength = touches->channel_weight[manner->channel] * manner->weight / others;
  return TRUE;
}

static gboolean
pair_is_wanted (guint64 pair, guint32 whose)
{
  return whose == NONE || (guint32)(pair >> 32) == whose || (guint32)pair == whose;
}

/* The share of the wanted pairs to keep, of 2^64. */
static guint64
sample_limit (const struct touches *touches, guint32 whose, guint32 most_pairs,
              guint32 most_contacts)
{
  gsize pairs = touches->pair[touches->n_people], contacts = touches->row[touches->n_people];
  if (whose != NONE)
    {
      pairs = contacts = 0;
      for (guint32 a = 0; a < touches->n_people; a++)
        for (gsize i = touches->row[a], end; i < touches->row[a + 1]; i = end)
          {
            end = touches_run_end (touches, a, i);
            if (pair_is_wanted (pair_key (a, touch_other (touches, touches->item[i])), whose))
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
see_rows (struct past *past, const struct network *network)
{
  past->first_day = past->last_day = DAY_NONE;
  for (guint64 i = 0; i < network->n_interactions; i++)
    if (network->interaction[i].day != DAY_NONE && network->interaction[i].b != NONE)
      {
        gint32 day = network->interaction[i].day;
        past->dated_rows++;
        if (past->first_day == DAY_NONE) /* they are sorted by day */
          past->first_day = day;
        past->last_day = day;
      }
  for (guint32 i = 0; i < network->n_meetings; i++)
    if (network->meeting[i].day != DAY_NONE)
      {
        gint32 day = network->meeting[i].day;
        past->dated_rows++;
        past->first_day = past->first_day == DAY_NONE ? day : MIN (past->first_day, day);
        past->last_day = past->last_day == DAY_NONE ? day : MAX (past->last_day, day);
      }
}

static int
compare_contacts (const void *x, const void *y)
{
  const struct past_contact *a = x, *b = y;
  if (a->day != b->day)
    return a->day < b->day ? -1 : 1;
  if (a->strength != b->strength)
    return a->strength < b->strength ? -1 : 1;
  return (a->rows > b->rows) - (a->rows < b->rows);
}

static void
add_contact (struct past *past, const struct past_contact *contact, guint32 *room)
{
  if (past->n_contacts == *room)
    {
      *room = MAX (1024, 2 * *room);
      past->contact = g_renew (struct past_contact, past->contact, *room);
    }
  past->contact[past->n_contacts++] = *contact;
}

/* Rows and meetings of one pair come one after the other, each by day. */
static void
end_pair (struct past *past)
{
  guint32 from = past->start[past->n_pairs], count = past->n_contacts - from, days = 0;
  gboolean sorted = TRUE;

  if (count == 0)
    return;
  struct past_contact *contact = past->contact + from;
  for (guint32 i = 1; i < count; i++)
    sorted = sorted && contact[i].day >= contact[i - 1].day;
  if (!sorted)
    qsort (contact, count, sizeof *contact, compare_contacts);
  for (guint32 i = 0; i < count; i++)
    days += i == 0 || contact[i].day != contact[i - 1].day;
  past->distinct_days = MAX (past->distinct_days, days);
  past->start[++past->n_pairs] = past->n_contacts;
}

void
past_collect (struct past *past, const struct network *network, const struct touches *touches,
              guint32 whose, guint32 most_pairs, guint32 most_contacts)
{
  guint64 limit = sample_limit (touches, whose, most_pairs, most_contacts);
  guint32 room = 0, pair_room = 1024;

  *past = (struct past){ .start = g_new (guint32, pair_room + 1) };
  past->start[0] = 0;
  see_rows (past, network);
  for (guint32 a = 0; a < touches->n_people; a++)
    for (gsize i = touches->row[a], end; i < touches->row[a + 1]; i = end)
      {
        guint64 pair = pair_key (a, touch_other (touches, touches->item[i]));
        end = touches_run_end (touches, a, i);
        if (!pair_is_wanted (pair, whose) || (limit != G_MAXUINT64 && scatter (pair) >= limit))
          continue;
        for (gsize t = i; t < end; t++)
          {
            struct past_contact contact;
            if (contact_of_touch (network, touches, a, touches->item[t], &contact))
              add_contact (past, &contact, &room);
          }
        if (past->n_pairs == pair_room)
          {
            pair_room *= 2;
            past->start = g_renew (guint32, past->start, (gsize)pair_room + 1);
          }
        end_pair (past);
      }
}

void
past_clear (struct past *past)
{
  g_clear_pointer (&past->start, g_free);
  g_clear_pointer (&past->contact, g_free);
}

gboolean
past_is_long (const struct past *past)
{
  return past->dated_rows >= 500
         || (past->dated_rows > 0 && (gint64)past->last_day - past->first_day >= 365);
}

guint
past_dates (const struct past *past, gint32 horizon_days, gint32 *date)
{
  guint n = 0;
  if (past->dated_rows == 0 || (gint64)past->last_day - past->first_day <= horizon_days)
    return 0;
  gint64 end = (gint64)past->last_day - horizon_days, span = end - past->first_day;
  for (gint64 k = 0; k < TRIAL_DATES_MAX; k++)
    {
      gint64 day = end - span * (TRIAL_DATES_MAX - 1 - k) / (2 * (TRIAL_DATES_MAX - 1));
      if (n == 0 || date[n - 1] != day)
        date[n++] = (gint32)day;
    }
  return n;
}
