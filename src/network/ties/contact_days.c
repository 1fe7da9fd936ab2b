/* Days of contact of a pair; see contact_days.h for the formula. Cost: O(contacts). */
#include <stdlib.h>
#include "network/ties/contact_days.h"

static double
given_by_lower (enum direction direction, gboolean lower_acts)
{
  return direction == DIRECTION_FORWARD    ? lower_acts
         : direction == DIRECTION_BACKWARD ? !lower_acts
                                           : .5;
}

static struct dyad_contact
contact_of_context (const struct network *network, guint32 number)
{
  const struct interaction_context *context = &network->log->context[number];
  return (struct dyad_contact){ .channel_weight = network->channel_weight[context->channel],
                                .weight = context->weight,
                                .states_tie = context_states_tie (context) };
}

struct dyad_contact
dyad_contact_of_row (const struct network *network, gint32 day, guint32 context,
                     gboolean lower_acts)
{
  const struct interaction_context *how = &network->log->context[context];
  struct dyad_contact contact = contact_of_context (network, context);
  contact.day = day;
  contact.others = 1;
  contact.given = given_by_lower (context_giving (network->log, how), lower_acts);
  contact.evidence = how->evidence;
  return contact;
}

/* A directed meeting is one message to several people. */
struct dyad_contact
dyad_contact_of_meeting (const struct network *network, const struct meeting *meeting,
                         guint32 lower, guint32 higher)
{
  guint32 actor = network->attendee[meeting->first];
  enum direction direction
    = actor == lower || actor == higher ? meeting_giving (network->log, meeting) : DIRECTION_NONE;
  struct dyad_contact contact = contact_of_context (network, meeting->context);
  contact.day = meeting->day;
  contact.others = meeting->count - 1;
  contact.given = given_by_lower (direction, actor == lower);
  contact.evidence = !meeting->directed && meeting->count > 2 ? EVIDENCE_EVENT : EVIDENCE_DIRECT;
  return contact;
}

gboolean
dyad_contact_read (const struct network *network, const struct dyad_events *events, guint32 lower,
                   guint64 item, struct dyad_contact *contact)
{
  const struct dyad_event event = dyad_event_read (events, network, lower, item);
  if (event.kind == DYAD_EVENT_MEETING || event.kind == DYAD_EVENT_BIG_MEETING)
    *contact = dyad_contact_of_meeting (network, &network->meeting[event.index], lower,
                                        dyad_event_other (events, item));
  else if (event.kind == DYAD_EVENT_INTERACTION)
    *contact = dyad_contact_of_row (network, event.day, event.context, event.lower_acts);
  else
    return FALSE;
  return TRUE;
}

struct contact_amount
dyad_contact_amount (const struct dyad_contact *contact)
{
  double sum = contact->channel_weight * contact->weight;
  if (contact->others > 1)
    sum /= contact->others;
  return (struct contact_amount){ sum, sum * contact->given,
                                  contact->evidence & EVIDENCE_DIRECT ? sum : 0 };
}

static struct contact_day *
add_day (struct contact_days *days, gint32 day)
{
  if (days->n == days->capacity)
    {
      days->capacity = MAX (64, 2 * days->capacity);
      days->item = g_renew (struct contact_day, days->item, days->capacity);
    }
  days->item[days->n] = (struct contact_day){ .day = day };
  return &days->item[days->n++];
}

static void
add_amount (struct contact_amount *sum, const struct contact_amount *amount)
{
  sum->sum += amount->sum;
  sum->given += amount->given;
  sum->direct += amount->direct;
}

/* A row that already stands for several interactions counts in full. */
static gboolean
counts_whole (const struct dyad_contact *contact)
{
  return contact->weight != 1;
}

void
contact_days_add (struct contact_days *days, const struct dyad_contact *contact)
{
  struct contact_day *last = days->n > 0 ? &days->item[days->n - 1] : NULL;
  struct contact_day *day
    = last != NULL && last->day == contact->day ? last : add_day (days, contact->day);
  const struct contact_amount amount = dyad_contact_amount (contact);

  day->rows += contact->weight;
  if (counts_whole (contact))
    {
      add_amount (&day->whole, &amount);
      return;
    }
  add_amount (&day->counted, &amount);
  day->most = MAX (day->most, contact->channel_weight);
}

/* Of one day, the parts in the order in which they came: it makes a difference in the last bit. */
static int
compare_days (const void *x, const void *y)
{
  const struct contact_day *a = x, *b = y;
  return (a->day > b->day) - (a->day < b->day);
}

/* A pair has few days, and they come as two or three sorted lists. */
static void
sort_stably (struct contact_day *day, guint32 n, struct contact_day *spare)
{
  guint32 half = n / 2, i = 0, j = half, to = 0;
  if (n < 2)
    return;
  sort_stably (day, half, spare);
  sort_stably (day + half, n - half, spare);
  while (i < half && j < n)
    spare[to++] = compare_days (&day[j], &day[i]) < 0 ? day[j++] : day[i++];
  while (i < half)
    spare[to++] = day[i++];
  for (guint32 k = 0; k < to; k++)
    day[k] = spare[k];
}

void
contact_days_sort (struct contact_days *days)
{
  gboolean sorted = TRUE;
  guint32 kept = 0;

  for (guint32 i = 1; i < days->n && sorted; i++)
    sorted = days->item[i - 1].day < days->item[i].day;
  if (sorted)
    return;
  g_autofree struct contact_day *spare = g_new (struct contact_day, days->n);
  sort_stably (days->item, days->n, spare);
  for (guint32 i = 0; i < days->n; i++)
    {
      struct contact_day *last = kept > 0 ? &days->item[kept - 1] : NULL, *day = &days->item[i];
      if (last == NULL || last->day != day->day)
        {
          days->item[kept++] = *day;
          continue;
        }
      add_amount (&last->counted, &day->counted);
      add_amount (&last->whole, &day->whole);
      last->most = MAX (last->most, day->most);
      last->rows += day->rows;
    }
  days->n = kept;
}

void
contact_days_clear (struct contact_days *days)
{
  g_clear_pointer (&days->item, g_free);
  days->n = days->capacity = 0;
}

static struct contact_amount
amount_times (const struct contact_amount *amount, double factor)
{
  return (struct contact_amount){ amount->sum * factor, amount->given * factor,
                                  amount->direct * factor };
}

struct contact_amount
contact_day_amount (const struct contact_day *day)
{
  struct contact_amount amount
    = amount_times (&day->counted, day_share (day->most, day->counted.sum));
  add_amount (&amount, &day->whole);
  return amount;
}

struct contact_amount
contact_amount_on_day (const struct dyad_contact *contact, const struct contact_day *day)
{
  const struct contact_amount amount = dyad_contact_amount (contact);
  return counts_whole (contact) ? amount
                                : amount_times (&amount, day_share (day->most, day->counted.sum));
}

const struct contact_day *
contact_days_find (const struct contact_days *days, gint32 day)
{
  const struct contact_day key = { .day = day };
  return days->n == 0 ? NULL
                      : bsearch (&key, days->item, days->n, sizeof *days->item, compare_days);
}
