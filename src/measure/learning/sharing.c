/* Working out loud: do contacts follow posts that address nobody?
 *
 * Two kinds are counted in the days after a post: first contacts, and contacts that the other
 * person began. Chance is estimated by a permutation test: all posts are shifted together
 * through the days between which 96 of 100 rows lie, which keeps the rhythm of posts and of contacts. The result is only
 * suggestive, because the reason to post may also be the reason to meet.
 *
 * Cost: O(days with contacts x shifts). */
#include <math.h>
#include <string.h>
#include "measure/learning/ego_contacts.h"

#define MOST_MOVES 2000
#define MOST_DAYS 40000

struct timeline
{
  gint32 first_day;
  guint32 days;
  guint8 *covered; /* per day: within LEARNING_SHARE_DAYS after a post */
  guint32 *count;  /* per day: the contacts being counted */
};

/* The next day, in order, of the interactions and the meetings from i and m on. */
static gint32
next_day (const struct network *network, guint64 *i, guint32 *m)
{
  gboolean rows = *i < network->n_interactions, meetings = *m < network->n_meetings;
  if (rows && (!meetings || network->interaction[*i].day <= network->meeting[*m].day))
    return network->interaction[(*i)++].day;
  return network->meeting[(*m)++].day;
}

/* The days between which 96 of 100 dated rows lie. Before and after, the log has hardly begun, or
 * is a stray row or two; days on which nothing could follow would make what follows look special. */
static void
span_find (const struct network *network, gint32 *low, gint32 *high)
{
  guint64 n = network->n_interactions + network->n_meetings, undated = 0, i = 0;
  guint32 m = 0;
  *low = *high = DAY_NONE;
  for (guint64 k = 0; k < n; k++)
    undated += next_day (network, &i, &m) == DAY_NONE;
  guint64 dated = n - undated, rare = dated / 50;
  i = m = 0;
  for (guint64 k = 0; k < n; k++)
    {
      gint32 day = next_day (network, &i, &m);
      if (k == undated + rare)
        *low = day;
      if (k + 1 + rare == n)
        *high = day;
    }
}

static void
cover (struct timeline *timeline, gint32 day)
{
  gint32 at = day - timeline->first_day;
  for (gint32 i = at + 1; i <= at + LEARNING_SHARE_DAYS; i++)
    if (i >= 0 && i < (gint32)timeline->days)
      timeline->covered[i] = 1;
}

static gboolean
is_inside (const struct timeline *timeline, gint32 day)
{
  return day != DAY_NONE && day >= timeline->first_day
         && day - timeline->first_day < (gint32)timeline->days;
}

static guint32
posts_take (struct timeline *timeline, const struct network *network)
{
  guint32 posts = 0;
  for (guint64 i = 0; i < network->n_interactions; i++)
    {
      const struct interaction *row = &network->interaction[i];
      if (row->a != network->me || row->b != NONE || row->day == DAY_NONE
          || network->log->context[row->context].to_self)
        continue;
      posts++;
      if (is_inside (timeline, row->day))
        cover (timeline, row->day);
    }
  return posts;
}

/* A day with contacts that are counted. */
struct busy_day
{
  guint32 at, contacts;
};

static GArray *
busy_days (const struct timeline *timeline)
{
  GArray *busy = g_array_new (FALSE, FALSE, sizeof (struct busy_day));
  for (guint32 i = 0; i < timeline->days; i++)
    {
      struct busy_day day = { i, timeline->count[i] };
      if (day.contacts > 0)
        g_array_append_val (busy, day);
    }
  return busy;
}

/* Contacts in the days after posts, if all posts are shifted by this many days, less than there are. */
static guint32
count_moved (const struct timeline *timeline, const GArray *busy, guint32 by)
{
  guint32 sum = 0;
  for (guint k = 0; k < busy->len; k++)
    {
      const struct busy_day *day = &g_array_index (busy, struct busy_day, k);
      guint32 before = day->at >= by ? day->at - by : day->at + timeline->days - by;
      sum += timeline->covered[before] ? day->contacts : 0;
    }
  return sum;
}

static void
compare_with_moves (const struct timeline *timeline, guint32 *found, double *expected, double *p)
{
  guint32 moves = MIN (timeline->days, MOST_MOVES), as_many = 0;
  double sum = 0;
  g_autoptr (GArray) busy = busy_days (timeline);
  *found = count_moved (timeline, busy, 0);
  for (guint32 k = 0; k < moves; k++)
    {
      guint32 by = (guint32)((guint64)k * timeline->days / moves);
      guint32 count = count_moved (timeline, busy, by);
      sum += count;
      as_many += count >= *found;
    }
  *expected = sum / moves;
  *p = (double)as_many / moves;
}

static void
count_add (struct timeline *timeline, gint32 day, guint32 *all)
{
  if (!is_inside (timeline, day))
    return;
  timeline->count[day - timeline->first_day]++;
  ++*all;
}

static void
first_contacts (struct timeline *timeline, GArray *contacts, const struct prior_contact *prior,
                guint32 *all)
{
  for (guint i = 0, end; i < contacts->len; i = end)
    {
      end = ego_contacts_run (contacts, i);
      guint first = ego_contacts_first_meeting (contacts, i, end);
      guint32 person = g_array_index (contacts, struct ego_contact, i).person;
      if (first < end && prior[person].first == DAY_NONE)
        count_add (timeline, g_array_index (contacts, struct ego_contact, first).day, all);
    }
}

/* Does the log say by the order of people who began? If the owner is the first in all rows, that
 * column means nothing, and only the direction tells: an incoming message. */
static gboolean
others_act (GArray *contacts)
{
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      if (one->size == 2 && !one->owner_acts)
        return TRUE;
    }
  return FALSE;
}

/* Dyadic contacts that the other person began. */
static void
inward_contacts (struct timeline *timeline, GArray *contacts, guint32 *all)
{
  gboolean by_order = others_act (contacts);
  for (guint i = 0; i < contacts->len; i++)
    {
      const struct ego_contact *one = &g_array_index (contacts, struct ego_contact, i);
      if (one->size == 2 && (by_order ? !one->owner_acts : one->taken == 1))
        count_add (timeline, one->day, all);
    }
}

void
learning_find_sharing (struct learning *learning, const struct network *network, GArray *contacts,
                       const struct prior_contact *prior)
{
  struct sharing *sharing = &learning->sharing;
  gint32 low, high;
  span_find (network, &low, &high);
  gint64 days = low != DAY_NONE ? (gint64)high - low + 1 : 0;
  *sharing = (struct sharing){
    .begun_expected = NAN, .begun_p = NAN, .came_expected = NAN, .came_p = NAN, .covered = NAN
  };
  if (days <= LEARNING_SHARE_DAYS || days > MOST_DAYS)
    return;
  g_autofree guint8 *covered = g_new0 (guint8, days);
  g_autofree guint32 *count = g_new0 (guint32, days);
  struct timeline timeline = { low, (guint32)days, covered, count };
  sharing->posts = posts_take (&timeline, network);
  if (sharing->posts < LEARNING_SHARE_LEAST)
    return;
  first_contacts (&timeline, contacts, prior, &sharing->all_begun);
  compare_with_moves (&timeline, &sharing->begun, &sharing->begun_expected, &sharing->begun_p);
  memset (count, 0, days * sizeof *count);
  inward_contacts (&timeline, contacts, &sharing->all_came);
  compare_with_moves (&timeline, &sharing->came, &sharing->came_expected, &sharing->came_p);
  guint32 sum = 0;
  for (guint32 i = 0; i < timeline.days; i++)
    sum += covered[i];
  sharing->covered = (double)sum / (double)days;
}
