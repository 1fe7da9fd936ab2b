/* What came of events: who the owner first met there, who they met again, who is still in
 * contact, and what was new. A first contact belongs to the event of that day that both
 * attended. On the first day of a log everybody is there for the first time, whoever knew them: that day
 * makes no first contacts.
 *
 * Cost: O(rows + contacts log contacts). */
#include <stdlib.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

/* The first day of contact with a person, and the event of that day. */
struct beginning
{
  guint32 person, event;
  gint32 day;
  gboolean due, again, told, alive;
};

static gint
compare_beginnings (gconstpointer a, gconstpointer b)
{
  const struct beginning *x = a, *y = b;
  if (x->day != y->day)
    return x->day < y->day ? -1 : 1;
  return x->person < y->person ? -1 : x->person > y->person;
}

/* The beginning of the contacts with one person, given by day. Undated ones come first and are
 * ignored, and so are crowds. */
static struct beginning
beginning_of (const struct network *network, const struct ego_contact *contact, guint count)
{
  struct beginning begun = { contact->person, NONE, DAY_NONE, FALSE, FALSE, FALSE, FALSE };
  for (guint i = 0; i < count; i++)
    {
      const struct ego_contact *one = &contact[i];
      if (one->day == DAY_NONE || one->in_crowd)
        continue;
      if (begun.day == DAY_NONE)
        begun.day = one->day;
      if (one->day == begun.day && one->size > 2 && begun.event == NONE)
        begun.event = network->log->context[one->context].event;
      begun.again
        = begun.again || (one->day > begun.day && one->day - begun.day <= LEARNING_AGAIN_DAYS);
      begun.alive = begun.alive || one->day - begun.day > LEARNING_ALIVE_DAYS;
    }
  begun.due = begun.day != DAY_NONE && network->as_of - begun.day >= LEARNING_AGAIN_DAYS;
  begun.told = begun.day != DAY_NONE && network->as_of - begun.day > LEARNING_ALIVE_DAYS;
  return begun;
}

/* The beginnings with all people, sorted by day. */
static GArray *
beginnings_find (const struct network *network, GArray *contacts, const struct prior_contact *prior)
{
  GArray *beginnings = g_array_new (FALSE, FALSE, sizeof (struct beginning));
  for (guint i = 0, end; i < contacts->len; i = end)
    {
      end = ego_contacts_run (contacts, i);
      struct beginning begun
        = beginning_of (network, &g_array_index (contacts, struct ego_contact, i), end - i);
      if (begun.day != DAY_NONE && prior[begun.person].first == DAY_NONE)
        g_array_append_val (beginnings, begun);
    }
  g_array_sort (beginnings, compare_beginnings);
  return beginnings;
}

/* Counts the occasions of each event that the owner attended. */
static void
occasions_count (struct event_yield *yield, const struct network *network)
{
  for (guint32 i = 0; i < network->n_meetings; i++)
    {
      const struct meeting *meeting = &network->meeting[i];
      guint32 event = network->log->context[meeting->context].event;
      gboolean present = FALSE;
      for (guint32 k = 0; k < meeting->count; k++)
        present = present || network->attendee[meeting->first + k] == network->me;
      if (event == NONE || !present || meeting->directed)
        continue;
      yield[event].too_large = meeting->count > network->big_event
                               && (yield[event].occasions == 0 || yield[event].too_large);
      yield[event].occasions++;
      if (meeting->day == DAY_NONE)
        continue;
      yield[event].first
        = yield[event].first == DAY_NONE ? meeting->day : MIN (yield[event].first, meeting->day);
      yield[event].last = MAX (yield[event].last, meeting->day);
    }
}

/* Adds the fields of everybody whose contact began on the day of the first from here on, and gives
 * the end of that day. */
static guint
fields_learn (GHashTable *known, const struct network *network, const GArray *beginnings,
              guint from)
{
  gint32 day = g_array_index (beginnings, struct beginning, from).day;
  for (; from < beginnings->len; from++)
    {
      const struct beginning *begun = &g_array_index (beginnings, struct beginning, from);
      const char *field = network_attribute (network, begun->person, ATTRIBUTE_FIELD);
      if (begun->day != day)
        break;
      if (field != NULL)
        g_hash_table_add (known, (gpointer)field);
    }
  return from;
}

/* The day on which the owner's contact begins, if nothing was before it. */
static gint32
first_day_of (const struct network *network, const GArray *beginnings,
              const struct prior_contact *prior)
{
  for (guint32 v = 0; v < network->n_people; v++)
    if (prior[v].first != DAY_NONE)
      return DAY_NONE;
  return beginnings->len > 0 ? g_array_index (beginnings, struct beginning, 0).day : DAY_NONE;
}

/* A field is new if nobody of an earlier day had it. */
static void
beginnings_take (struct event_yield *yield, const struct network *network,
                 const struct measures *measures, GArray *beginnings, gint32 first_day)
{
  g_autoptr (GHashTable) known = g_hash_table_new (text_hash, g_str_equal);
  g_autoptr (GHashTable) counted = g_hash_table_new (text_hash, g_str_equal);
  for (guint i = 0, learnt = 0; i < beginnings->len; i++)
    {
      const struct beginning *begun = &g_array_index (beginnings, struct beginning, i);
      const char *field = network_attribute (network, begun->person, ATTRIBUTE_FIELD);
      while (g_array_index (beginnings, struct beginning, learnt).day < begun->day)
        learnt = fields_learn (known, network, beginnings, learnt);
      if (begun->event == NONE || yield[begun->event].occasions == 0 || begun->day == first_day)
        continue;
      struct event_yield *one = &yield[begun->event];
      one->met++;
      one->due += begun->due;
      one->again += begun->due && begun->again;
      one->told += begun->told;
      one->alive += begun->told && begun->alive;
      one->fields += field != NULL && !g_hash_table_contains (known, field)
                     && g_hash_table_add (counted, (gpointer)field);
      one->bridges += measures->reach.lost[begun->person] > 0;
    }
}

/* Sorts by name if equal: event numbers depend on the order of rows, names do not. */
static int
compare_yields (const void *a, const void *b, gpointer data)
{
  const struct event_yield *x = a, *y = b;
  const struct log *log = data;
  if (x->met != y->met)
    return x->met > y->met ? -1 : 1;
  if (x->again != y->again)
    return x->again > y->again ? -1 : 1;
  return strcmp (log->event[x->event], log->event[y->event]);
}

void
learning_find_events (struct learning *learning, const struct network *network,
                      const struct measures *measures, GArray *contacts,
                      const struct prior_contact *prior)
{
  guint32 n = network->log->n_events, kept = 0;
  struct event_yield *yield = g_new0 (struct event_yield, MAX (n, 1));
  g_autoptr (GArray) beginnings = beginnings_find (network, contacts, prior);
  for (guint32 i = 0; i < n; i++)
    yield[i] = (struct event_yield){ .event = i, .first = DAY_NONE, .last = DAY_NONE };
  occasions_count (yield, network);
  gint32 first_day = first_day_of (network, beginnings, prior);
  beginnings_take (yield, network, measures, beginnings, first_day);
  for (guint32 i = 0; i < n; i++)
    if (yield[i].occasions > 0)
      {
        yield[i].opens_log = first_day != DAY_NONE && yield[i].last == first_day;
        yield[kept++] = yield[i];
      }
  g_qsort_with_data (yield, (gint)kept, sizeof *yield, compare_yields, (gpointer)network->log);
  learning->event = yield;
  learning->n_events = kept;
}
