/* How old is the news that can have reached me, and who brought it.
 *
 *   L_h(p)  the latest day on which news can leave p and reach me in at most h hand-overs
 *   L_h(p)  = max over contacts (p, x, day) with x = me, or L_(h-1)(x) >= day, of that day
 *
 * A letter or a post that says who wrote it carries news one way, from who gives to who takes; any
 * other contact carries it both ways, also a comment, as who comments has read. A pass over all rows finds L_h from L_(h-1), in any order of rows, so three passes suffice. Among
 * paths that set out on the same day, the one with fewer hand-overs counts, then the one through
 * the first contact by name.
 *
 * Source: Holme and Saramaki 2012, Physics Reports 519, 97-125 (time-respecting paths); Lamport's
 * latest times: Holme and Liljeros 2014, Scientific Reports 4, 4999.
 * Cost: O(rows + attendees x ties) for each hand-over. */
#include <string.h>
#include "pln/news.h"
#include "pln/vocabulary.h"
#include "measure/measure_internal.h"

const gint32 news_window_days[N_NEWS_WINDOWS] = { 7, 30, 90, 365 };

/* The freshest path from each person; arrays over people. */
struct freshest
{
  gint32 *day;
  guint32 *via, *steps;
};

static void
freshest_init (struct freshest *freshest, guint32 n)
{
  freshest->day = g_new (gint32, n);
  freshest->via = g_new (guint32, n);
  freshest->steps = g_new0 (guint32, n);
  for (guint32 v = 0; v < n; v++)
    {
      freshest->day[v] = DAY_NONE;
      freshest->via[v] = NONE;
    }
}

static void
freshest_clear (struct freshest *freshest)
{
  g_free (freshest->day);
  g_free (freshest->via);
  g_free (freshest->steps);
}

/* One pass: paths with one hand-over more than those in `known`. */
struct news_pass
{
  const struct network *network;
  const struct freshest *known;
  struct freshest *longer;
};

static void
offer (struct freshest *freshest, guint32 person, gint32 day, guint32 steps, guint32 via)
{
  gint32 best = freshest->day[person];
  gboolean better = day > best
                    || (day == best
                        && (steps < freshest->steps[person]
                            || (steps == freshest->steps[person] && via < freshest->via[person])));
  if (!better)
    return;
  freshest->day[person] = day;
  freshest->steps[person] = steps;
  freshest->via[person] = via;
}

static void
pass_on (const struct news_pass *pass, guint32 from, guint32 to, gint32 day)
{
  guint32 me = pass->network->me;
  const struct freshest *known = pass->known;
  if (from == me || day == DAY_NONE)
    return;
  if (to == me)
    offer (pass->longer, from, day, 1, from);
  else if (known->day[to] >= day && known->steps[to] > 0)
    offer (pass->longer, from, day, known->steps[to] + 1, known->via[to]);
}

/* Does the context carry news from the first to the other, and back? */
static gboolean
carries (const struct network *network, guint32 index, enum direction way)
{
  const struct interaction_context *context = &network->log->context[index];
  enum channel_kind kind = network->log->channel[context->channel].kind;
  enum direction giving = context_giving (network->log, context);
  gboolean one_way = (kind == CHANNEL_MESSAGE || kind == CHANNEL_POST)
                     && (giving == DIRECTION_FORWARD || giving == DIRECTION_BACKWARD);
  return !one_way || giving == way;
}

static void
read_interactions (const struct news_pass *pass)
{
  const struct network *network = pass->network;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->b == NONE || context_states_tie (&network->log->context[row->context]))
        continue;
      if (carries (network, row->context, DIRECTION_FORWARD))
        pass_on (pass, row->a, row->b, row->day);
      if (carries (network, row->context, DIRECTION_BACKWARD))
        pass_on (pass, row->b, row->a, row->day);
    }
}

/* Only people who have a tie pass anything on: a large event makes none. */
static void
read_meeting (const struct news_pass *pass, guint32 index, guint32 *present)
{
  const struct network *network = pass->network;
  const struct graph *graph = &network->graph;
  const struct meeting *meeting = &network->meeting[index];
  const guint32 *attendee = &network->attendee[meeting->first];

  for (guint32 k = 0; k < meeting->count; k++)
    present[attendee[k]] = index;
  gboolean sent = !meeting->directed || carries (network, meeting->context, DIRECTION_FORWARD);
  gboolean answered = meeting->directed && carries (network, meeting->context, DIRECTION_BACKWARD);
  for (guint32 k = 0; k < (meeting->directed ? 1 : meeting->count); k++)
    for (guint32 i = graph->offset[attendee[k]]; i < graph->offset[attendee[k] + 1]; i++)
      if (present[graph->target[i]] == index)
        {
          if (sent)
            pass_on (pass, attendee[k], graph->target[i], meeting->day);
          if (answered)
            pass_on (pass, graph->target[i], attendee[k], meeting->day);
        }
}

static void
read_meetings (const struct news_pass *pass)
{
  guint32 n = pass->network->n_people;
  g_autofree guint32 *present = g_new (guint32, n);
  for (guint32 v = 0; v < n; v++)
    present[v] = NONE;
  for (guint32 k = 0; k < pass->network->n_meetings; k++)
    read_meeting (pass, k, present);
}

static void
count_windows (const struct network *network, struct news_reach *news)
{
  for (guint32 v = 0; v < network->n_people; v++)
    for (int w = 0; w < N_NEWS_WINDOWS && news->steps[v] > 0; w++)
      news->people[w] += network->as_of - news->day[v] <= news_window_days[w];
}

static void
news_reach_find (const struct network *network, struct news_reach *news)
{
  struct freshest freshest[2];
  gsize n = network->n_people;
  freshest_init (&freshest[0], network->n_people);
  freshest_init (&freshest[1], network->n_people);
  for (int h = 0; h < NEWS_HANDOVERS; h++)
    {
      const struct freshest *known = &freshest[h % 2];
      struct freshest *longer = &freshest[(h + 1) % 2];
      struct news_pass pass = { network, known, longer };
      memcpy (longer->day, known->day, n * sizeof *known->day);
      memcpy (longer->via, known->via, n * sizeof *known->via);
      memcpy (longer->steps, known->steps, n * sizeof *known->steps);
      read_interactions (&pass);
      read_meetings (&pass);
    }
  news->day = freshest[NEWS_HANDOVERS % 2].day;
  news->via = freshest[NEWS_HANDOVERS % 2].via;
  news->steps = freshest[NEWS_HANDOVERS % 2].steps;
  freshest_clear (&freshest[1 - NEWS_HANDOVERS % 2]);
  count_windows (network, news);
}

void
news_reach_compute (struct measuring *m)
{
  const struct network *network = m->network;
  if (network->me != NONE && network->dated && network->log != NULL)
    news_reach_find (network, &m->measures->news);
}
