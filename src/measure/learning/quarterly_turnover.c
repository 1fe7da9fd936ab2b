/* What is changing: ties opened and closed per quarter, and how much contact goes into
 * building, maintaining and reactivating ties.
 *
 * Source: Rajagopal, Joosten-ten Brinke, Van Bruggen and Sloep 2012.
 *
 * Cost: one pass over the contacts. */
#include "measure/learning/ego_contacts.h"

#define REVIVED_AFTER_DAYS 180

/* Sets the quarters; the last one contains the as-of day. */
static gboolean
quarters_set (struct quarter *quarter, gint32 as_of)
{
  gint32 first = quarter_of_day (as_of) - (N_QUARTERS - 1);
  for (int i = 0; i < N_QUARTERS; i++)
    {
      quarter[i].first = quarter_first_day (first + i);
      if (quarter[i].first == DAY_NONE)
        return FALSE;
      quarter[i].last = i + 1 < N_QUARTERS ? quarter_first_day (first + i + 1) - 1 : as_of;
    }
  return TRUE;
}

static struct quarter *
quarter_of (struct learning *learning, gint32 day)
{
  for (int i = 0; i < N_QUARTERS; i++)
    if (day >= learning->quarter[i].first && day <= learning->quarter[i].last)
      return &learning->quarter[i];
  return NULL;
}

/* previous: the day of contact before, crowds aside, or DAY_NONE. */
static void
row_take (struct quarter *quarter, const struct ego_contact *contact, gint32 previous,
          gint32 stated)
{
  gboolean opens = previous == DAY_NONE && !contact->in_crowd;
  gboolean revives
    = previous != DAY_NONE && !contact->in_crowd && contact->day - previous > REVIVED_AFTER_DAYS;
  double first = MIN (1, contact->interactions); /* of those that the row stands for */
  if (quarter == NULL)
    return;
  quarter->opened += opens && stated == DAY_NONE;
  quarter->build += opens ? first : 0;
  quarter->reactivate += revives ? first : 0;
  quarter->maintain += contact->interactions - (opens || revives ? first : 0);
}

/* Adds the contacts with one person, given by day. */
static void
person_take (struct learning *learning, const struct network *network,
             const struct ego_contact *contact, guint count, gint32 stated,
             const struct prior_contact *prior)
{
  gboolean before = FALSE, since = FALSE;
  gint32 previous = prior->last;
  for (guint i = 0; i < count; i++)
    {
      gint32 day = contact[i].day;
      struct quarter *quarter = quarter_of (learning, day);
      gint32 age = network->as_of - day;
      before = before || (age >= YEAR_DAYS && age < 2 * YEAR_DAYS);
      since = since || age < YEAR_DAYS;
      row_take (quarter, &contact[i], previous, stated);
      previous = contact[i].in_crowd ? previous : day;
    }
  struct quarter *end = quarter_of (learning, contact[count - 1].day);
  if (end != NULL && tie_is_quiet (&network->tie[contact->tie]))
    end->closed++;
  learning->keepable += before;
  learning->kept += before && since;
}

gint32 *
stated_days_find (const struct network *network)
{
  gint32 *day = g_new (gint32, MAX (network->n_ties, 1));
  for (guint32 e = 0; e < network->n_ties; e++)
    day[e] = tie_has_contact (&network->tie[e]) ? DAY_NONE : network->tie[e].first;
  for (guint64 i = 0; i < network->n_interactions; i++) /* sorted by day */
    {
      const struct interaction *row = &network->interaction[i];
      if (row->day == DAY_NONE || row->b == NONE || (row->a != network->me && row->b != network->me)
          || !context_states_tie (&network->log->context[row->context]))
        continue;
      guint32 tie = network_tie (network, row->a, row->b);
      if (tie != NONE && day[tie] == DAY_NONE && row->day < network->tie[tie].first)
        day[tie] = row->day;
    }
  return day;
}

/* A tie opens when it is first stated, or with the first contact. */
static void
count_stated_ties (struct learning *learning, const struct network *network, const gint32 *stated)
{
  const struct graph *graph = &network->graph;
  for (guint32 i = graph->offset[network->me]; i < graph->offset[network->me + 1]; i++)
    {
      gint32 day = stated[graph->edge[i]];
      struct quarter *quarter = day == DAY_NONE ? NULL : quarter_of (learning, day);
      if (quarter != NULL)
        quarter->opened++;
    }
}

void
learning_find_change (struct learning *learning, const struct network *network, GArray *contacts,
                      const struct prior_contact *prior)
{
  learning->has_change = network->dated && network_knows_days (network)
                         && quarters_set (learning->quarter, network->as_of);
  if (!learning->has_change)
    return;
  g_autofree gint32 *stated = stated_days_find (network);
  count_stated_ties (learning, network, stated);
  for (guint i = 0, end; i < contacts->len; i = end)
    {
      end = ego_contacts_run (contacts, i);
      guint first = ego_contacts_first_dated (contacts, i, end);
      if (first < end)
        {
          const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, first);
          person_take (learning, network, one, end - first, stated[one->tie], &prior[one->person]);
        }
    }
}
